package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseRightsTest {
    private Office office;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
    }

    @Test
    void a_case_is_seen_by_its_village_subdistrict_and_district_only() {
        var id = office.recordsUrgent().caseId();
        assertThat(office.sees(office.puskesos, id)).isTrue();
        assertThat(office.sees(office.colleague, id)).isTrue();
        assertThat(office.sees(office.supervisor, id)).isTrue();
        assertThat(office.sees(office.secretariat, id)).isTrue();
        assertThat(office.sees(office.manager, id)).isTrue();
        assertThat(office.sees(office.auditor, id)).isTrue();
        assertThat(office.sees(office.neighbour, id)).isFalse();
        assertThat(office.sees(office.planner, id)).isFalse();
        assertThat(office.sees(office.administrator, id)).isFalse();
        assertThat(office.sees(office.province, id)).isFalse();
        assertThat(office.sees(office.ministry, id)).isFalse();
    }

    @Test
    void an_agency_sees_a_case_only_through_a_referral_to_it() {
        var id = office.recordsUrgent().caseId();
        assertThat(office.sees(office.health, id)).isFalse();
        var referral = office.refers(office.secretariat, id, office.healthOffice);
        assertThat(office.sees(office.health, id)).isTrue();
        assertThat(office.sees(office.education, id)).isFalse();
        assertThat(seesReferral(office.education, referral.id())).isFalse();
    }

    @Test
    void a_restricted_case_is_seen_by_named_officers_only() {
        var id = office.records(office.puskesos, SampleCases.restricted(office.server, Office.GUNUNGJATI))
                .caseId();
        assertThat(office.sees(office.puskesos, id)).isTrue();
        assertThat(office.sees(office.colleague, id)).isFalse();
        assertThat(office.sees(office.supervisor, id)).isFalse();
        assertThat(office.sees(office.auditor, id)).isFalse();
    }

    @Test
    void a_matter_about_the_village_is_never_visible_in_village_or_subdistrict() {
        var plain = SampleCases.urgent(office.server, Office.GUNUNGJATI);
        var about = new NewCase(
                plain.id(),
                plain.areaNo(),
                plain.matter(),
                plain.urgency(),
                plain.urgencyReason(),
                plain.subject(),
                plain.reporter(),
                true,
                false,
                true,
                null,
                null);
        var id = office.records(office.puskesos, about).caseId();
        assertThat(office.sees(office.puskesos, id)).isFalse();
        assertThat(office.sees(office.supervisor, id)).isFalse();
        assertThat(office.sees(office.secretariat, id)).isTrue();
    }

    @Test
    void a_matter_about_an_officer_is_never_visible_to_that_officer() {
        var plain = SampleCases.urgent(office.server, Office.GUNUNGJATI);
        var about = new NewCase(
                plain.id(),
                plain.areaNo(),
                plain.matter(),
                plain.urgency(),
                plain.urgencyReason(),
                plain.subject(),
                plain.reporter(),
                true,
                false,
                false,
                office.secretariat.account(),
                null);
        var id = office.records(office.puskesos, about).caseId();
        assertThat(office.sees(office.secretariat, id)).isFalse();
        assertThat(office.sees(office.manager, id)).isTrue();
    }

    private boolean seesReferral(id.selaras.testing.TestDatabase.Officer officer, UUID referral) {
        return office.server.as(
                officer,
                () -> office.inTransaction(() ->
                        office.server.bean(ReferralStore.class).find(referral).isPresent()));
    }
}
