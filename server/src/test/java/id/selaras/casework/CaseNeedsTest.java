package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.benefit.Need;
import id.selaras.benefit.Need.Wanted;
import id.selaras.benefit.NeedState;
import id.selaras.benefit.Needs;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.registry.Neighbourhood;
import id.selaras.registry.People;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseNeedsTest {
    private static final Wanted HEALTH_COVER = new Wanted("PBI-PEMDA", "Jaminan kesehatan daerah");

    private Office office;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
        Neighbourhood.settleIn(server.database());
    }

    @BeforeEach
    void nothingIsNeeded() {
        var owner = office.server.database().owner();
        owner.sql("delete from benefit.need_step").update();
        owner.sql("delete from benefit.need").update();
    }

    @Test
    void a_need_follows_the_referral_that_is_to_meet_it() {
        var caseId = sumirahsCase(SampleCases.urgent(office.server, Office.GUNUNGJATI));
        var need = records(office.secretariat, caseId);
        var referral = refers(caseId);
        assertThat(state(need)).isEqualTo(NeedState.REFERRED);
        office.answers(office.health, referral, ReferralOrder.of(ReferralAct.WAITLIST, "Kuota habis"));
        assertThat(state(need)).isEqualTo(NeedState.WAITING);
        office.answers(office.health, referral, ReferralOrder.of(ReferralAct.START_SERVICE, null));
        assertThat(state(need)).isEqualTo(NeedState.SERVED);
        office.answers(office.health, referral, ReferralOrder.of(ReferralAct.DECLINE, "Sudah punya jaminan lain"));
        assertThat(state(need)).isEqualTo(NeedState.REFUSED);
        assertThat(ofSumirah(office.puskesos).getFirst().reason()).isEqualTo("Sudah punya jaminan lain");
        assertThat(office.server
                        .get(office.puskesos, "/keluarga/" + Neighbourhood.SARWONOS + "/kebutuhan")
                        .body())
                .contains("Jaminan kesehatan daerah", "Dicatat", "Dirujuk", "Terpenuhi", "Sudah punya jaminan lain");
    }

    @Test
    void a_no_of_the_citizen_takes_back_that_a_need_was_met() {
        var receipt =
                office.records(office.puskesos, aboutSumirah(SampleCases.urgent(office.server, Office.GUNUNGJATI)));
        var need = records(office.secretariat, receipt.caseId());
        var referral = refers(receipt.caseId());
        office.reportsServed(referral);
        assertThat(state(need)).isEqualTo(NeedState.SERVED);
        var step = NewId.next();
        office.server
                .bean(TicketDesk.class)
                .answer(
                        receipt.ticket().digits(),
                        receipt.pin(),
                        new CaseOrder(step, 0, CaseAct.CONTEST, null, "Kartu belum aktif", null, null),
                        new CaseDetails.Confirmation(
                                step, java.time.Instant.now(), "pin", false, null, "Kartu belum aktif"));
        assertThat(state(need)).isEqualTo(NeedState.REFERRED);
    }

    @Test
    void a_case_that_ends_without_a_programme_leaves_a_need_that_nobody_meets() {
        var caseId = office.records(office.puskesos, SampleCases.ordinary(office.server, Office.GUNUNGJATI))
                .caseId();
        var none = new Outcome(OutcomeKind.NO_PROGRAMME, "Belum ada program untuk meteran baru.");
        office.acts(
                office.puskesos,
                caseId,
                CaseOrder.of(CaseAct.REPORT_OUTCOME, null).with(none));
        assertThat(ofCase(caseId)).singleElement().satisfies(need -> {
            assertThat(need.state()).isEqualTo(NeedState.NO_PROGRAMME);
            assertThat(need.sector().code()).isEqualTo("energy");
            assertThat(need.family()).isNull();
            assertThat(need.reason()).isEqualTo("Belum ada program untuk meteran baru.");
        });
    }

    @Test
    void an_agency_may_say_that_no_programme_exists() {
        var caseId = sumirahsCase(SampleCases.urgent(office.server, Office.GUNUNGJATI));
        var referral = office.refers(office.secretariat, caseId, office.healthOffice);
        office.answers(office.health, referral.id(), ReferralOrder.of(ReferralAct.ACCEPT, null));
        var none = new Outcome(OutcomeKind.NO_PROGRAMME, "Tidak ada program.");
        office.answers(
                office.health,
                referral.id(),
                new ReferralOrder(NewId.next(), ReferralAct.REPORT_OUTCOME, null, none, null, null, null, null));
        assertThat(ofSumirah(office.puskesos))
                .singleElement()
                .matches(need -> need.state() == NeedState.NO_PROGRAMME && caseId.equals(need.caseId()));
    }

    @Test
    void a_need_of_a_restricted_case_tells_nobody_of_it() {
        var caseId = sumirahsCase(SampleCases.restricted(office.server, Office.GUNUNGJATI));
        records(office.puskesos, caseId);
        assertThat(ofSumirah(office.puskesos)).hasSize(1);
        assertThat(ofSumirah(office.colleague)).isEmpty();
        assertThat(ofSumirah(office.secretariat)).isEmpty();
    }

    @Test
    void needs_are_seen_where_the_family_is_seen_and_by_no_planner() {
        records(office.puskesos, sumirahsCase(SampleCases.ordinary(office.server, Office.GUNUNGJATI)));
        assertThat(ofSumirah(office.colleague)).hasSize(1);
        assertThat(ofSumirah(office.auditor)).hasSize(1);
        assertThat(ofSumirah(office.neighbour)).isEmpty();
        assertThat(ofSumirah(office.planner)).isEmpty();
        assertThat(ofSumirah(office.health)).isEmpty();
        assertThat(ofSumirah(office.administrator)).isEmpty();
    }

    @Test
    void the_button_records_the_need_and_drafts_the_referral_with_its_papers() {
        var caseId = sumirahsCase(SampleCases.ordinary(office.server, Office.GUNUNGJATI));
        var desk = Visitor.as(office.server, office.puskesos);
        var family = "/keluarga/" + Neighbourhood.SARWONOS;
        assertThat(desk.get(family + "/program?kasus=" + caseId).body())
                .contains("Catat kebutuhan dan siapkan rujukan");
        var sent = desk.post(
                family + "/program",
                Map.of("kebutuhan", NewId.next().toString(), "program", "PKH", "kasus", caseId.toString()));
        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .endsWith("/kasus/" + caseId + "?program=PKH#rujuk");
        assertThat(desk.get("/kasus/" + caseId + "?program=PKH").body())
                .contains("<option value=\"PKH\" selected", "Berkas untuk Program Keluarga Harapan")
                .contains("Belum dilampirkan.", "SIKS-NG", "Dicatat");
    }

    @Test
    void a_need_that_was_recorded_without_a_case_joins_it_and_stays_one() {
        var desk = Visitor.as(office.server, office.puskesos);
        var family = "/keluarga/" + Neighbourhood.SARWONOS;
        desk.get(family + "/program");
        desk.post(family + "/program", Map.of("kebutuhan", NewId.next().toString(), "program", "SEMBAKO"));
        assertThat(desk.get(family + "/kebutuhan").body()).contains("Belum ada kasus untuk kebutuhan ini", "Sembako");
        var caseId = sumirahsCase(SampleCases.ordinary(office.server, Office.GUNUNGJATI));
        desk.post(
                family + "/program",
                Map.of("kebutuhan", NewId.next().toString(), "program", "SEMBAKO", "kasus", caseId.toString()));
        assertThat(ofSumirah(office.puskesos)).hasSize(1);
        assertThat(ofCase(caseId)).hasSize(1);
    }

    @Test
    void a_need_is_refused_with_a_reason_only_and_never_moved_from_outside() {
        var caseId = sumirahsCase(SampleCases.ordinary(office.server, Office.GUNUNGJATI));
        var need = records(office.puskesos, caseId);
        assertThatThrownBy(() -> moves(office.puskesos, need, NeedState.REFUSED, null))
                .hasMessage("need.refused.reason");
        assertThatThrownBy(() -> moves(office.neighbour, need, NeedState.SERVED, null))
                .hasMessage("need.refused.unknown");
        moves(office.puskesos, need, NeedState.REFUSED, "Kuota habis");
        assertThatThrownBy(() -> moves(office.puskesos, need, NeedState.WAITING, null))
                .hasMessage("need.refused.not-from-here");
        moves(office.puskesos, need, NeedState.RECORDED, null);
        moves(office.puskesos, need, NeedState.WAITING, null);
        assertThat(office.server
                        .get(office.puskesos, "/keluarga/" + Neighbourhood.SARWONOS)
                        .body())
                .contains("Urutan 1 dari 1");
    }

    @Test
    void a_case_about_another_family_lends_no_need() {
        var other = office.records(office.puskesos, SampleCases.ordinary(office.server, Office.GUNUNGJATI))
                .caseId();
        assertThatThrownBy(() -> records(office.puskesos, other)).hasMessage("refusal.need-other-family");
    }

    private void moves(Officer officer, UUID need, NeedState to, @Nullable String reason) {
        office.server.as(officer, () -> office.server.bean(Needs.class).move(need, to, reason));
    }

    private UUID sumirahsCase(NewCase matter) {
        return office.records(office.puskesos, aboutSumirah(matter)).caseId();
    }

    private static NewCase aboutSumirah(NewCase matter) {
        return new NewCase(
                matter.id(),
                matter.areaNo(),
                matter.matter(),
                matter.urgency(),
                matter.urgencyReason(),
                new Subject(Neighbourhood.SUMIRAH, "Sumirah", null),
                matter.reporter(),
                matter.consented(),
                matter.restricted(),
                matter.aboutVillage(),
                matter.aboutAccount(),
                matter.settled());
    }

    private UUID records(Officer officer, UUID caseId) {
        return office.server.as(officer, () -> {
            var family = office.server
                    .bean(People.class)
                    .family(Neighbourhood.SARWONOS)
                    .orElseThrow();
            return office.server.bean(CaseNeeds.class).record(NewId.next(), caseId, family, HEALTH_COVER);
        });
    }

    private UUID refers(UUID caseId) {
        var wanted =
                new NewReferral(NewId.next(), office.healthOffice, HEALTH_COVER.code(), "Mohon jaminan", null, null);
        return office.server
                .as(
                        office.secretariat,
                        () -> office.server.bean(ReferralDesk.class).send(caseId, wanted))
                .id();
    }

    private NeedState state(UUID need) {
        return ofSumirah(office.puskesos).stream()
                .filter(one -> one.id().equals(need))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<Need> ofSumirah(Officer officer) {
        return office.server.as(officer, () -> office.server.bean(Needs.class).ofFamily(Neighbourhood.SARWONOS));
    }

    private List<Need> ofCase(UUID caseId) {
        return office.server.as(
                office.puskesos, () -> office.server.bean(Needs.class).ofCase(caseId));
    }
}
