package id.selaras.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The work list and the inbox as programs see them. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkDoorsTest {
    private static final int CASES = 30;

    private final Api api;
    private final ApiOffice office;

    WorkDoorsTest(TestServer server) {
        api = new Api(server);
        office = new ApiOffice(server, api);
    }

    @BeforeAll
    void many_cases_at_the_secretariat() {
        for (var i = 0; i < CASES; i++) {
            office.records("Sumirah " + i);
        }
        office.records("Sutinah", "'urgency': 'emergency'");
        office.records("Korban", "'urgency': 'urgent', 'restricted': true");
    }

    @Test
    void the_list_comes_in_pages_that_leave_nothing_out_and_show_nothing_twice() {
        var seen = new ArrayList<String>();
        var after = "";
        do {
            var page = api.get(office.secretariat, "/cases?after=" + after).is(200);
            assertThat(page.json().at("/cases").size()).isBetween(1, 25);
            page.json()
                    .at("/cases")
                    .forEach(line -> seen.add(line.at("/summary/id").asString()));
            after = page.text("/next");
        } while (!after.isEmpty());
        assertThat(seen).hasSize(CASES + 1).doesNotHaveDuplicates();
    }

    @Test
    void the_emergency_comes_first_and_the_counts_tell_of_every_pile() {
        var page = api.get(office.secretariat, "/cases").is(200);
        assertThat(page.text("/pile")).isEqualTo("mine");
        assertThat(page.text("/cases/0/subject")).isEqualTo("Sutinah");
        assertThat(page.text("/cases/0/lastAct")).isEqualTo("record");
        assertThat(page.json().at("/total").asInt()).isEqualTo(CASES + 1);
        assertThat(open(page.json(), "mine")).isEqualTo(CASES + 1);
        assertThat(open(page.json(), "village")).isZero();
    }

    @Test
    void filters_narrow_the_list_and_one_that_is_none_is_named() {
        var emergencies = api.get(office.secretariat, "/cases?urgency=emergency&sector=health&area=33.04.20");
        assertThat(emergencies.is(200).json().at("/total").asInt()).isEqualTo(1);
        assertThat(total("/cases?area=33.04.06")).isZero();
        assertThat(total("/cases?deadline=late")).isZero();
        for (var wrong : List.of("pile=heap", "urgency=x", "area=99.99", "after=tomorrow", "deadline=lewat")) {
            var problem = api.get(office.secretariat, "/cases?" + wrong).isProblem(422, "bad-input");
            assertThat(problem.text("/errors/0/pointer")).isEqualTo("?" + wrong.replaceFirst("=.*", ""));
        }
    }

    @Test
    void a_restricted_case_is_in_no_list_of_an_officer_it_does_not_name() {
        assertThat(api.get(office.secretariat, "/cases?pile=all").response().body())
                .doesNotContain("Korban");
    }

    @Test
    void nobody_lists_the_cases_of_another_village() {
        assertThat(api.get(office.neighbour, "/cases?pile=all")
                        .is(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(api.get(office.village, "/cases?pile=secretariat")
                        .is(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isPositive();
    }

    @Test
    void who_has_no_work_list_or_no_inbox_is_told_so() {
        var database = office.server.database();
        for (var role : List.of(Role.PLANNER, Role.ADMINISTRATOR)) {
            api.get(database.officer(role, "33.04"), "/cases").isProblem(403, "refusal.no-work-list");
        }
        api.get(office.agency, "/cases").isProblem(403, "refusal.no-work-list");
        api.get(office.secretariat, "/referrals").isProblem(403, "refusal.no-inbox");
        api.get(null, "/cases").isProblem(401, "no-token");
        api.get(null, "/referrals").isProblem(401, "no-token");
        assertThat(api.get(database.officer(Role.AUDITOR, "33.04"), "/cases").text("/pile"))
                .isEqualTo("all");
    }

    @Test
    void an_agency_finds_what_it_was_sent_and_the_sender_sees_that_it_was_read() {
        var sent = office.refers(office.records("Ngatini"));
        var stranger = otherAgency();
        var inbox = api.get(office.agency, "/referrals").is(200);
        assertThat(inbox.text("/tab")).isEqualTo("waiting");
        assertThat(inbox.json().at("/referrals").findValuesAsString("subject")).contains("Ngatini");
        assertThat(inbox.json().at("/referrals/0/unread").asBoolean()).isTrue();
        var opened = api.get(office.agency, "/referrals/" + sent).is(200);
        assertThat(opened.text("/referral/state")).isEqualTo("received");
        assertThat(opened.text("/words")).isNotBlank();
        assertThat(api.get(stranger, "/referrals").json().at("/referrals")).isEmpty();
        api.get(stranger, "/referrals/" + sent).isProblem(404, "unknown");
        assertThat(new HashSet<>(api.get(office.agency, "/referrals?tab=ended")
                        .json()
                        .at("/counts")
                        .findValuesAsString("tab")))
                .contains("waiting", "in_service", "ended");
        api.get(office.agency, "/referrals?tab=drawer").isProblem(422, "bad-input");
    }

    private Officer otherAgency() {
        return office.server.database().officer(Role.AGENCY, "33.04", office.organisation("dindik-contoh"));
    }

    private int total(String path) {
        return api.get(office.secretariat, path).is(200).json().at("/total").asInt();
    }

    private static long open(JsonNode page, String pile) {
        for (var count : page.at("/counts")) {
            if (count.at("/pile").asString().equals(pile)) {
                return count.at("/open").asLong();
            }
        }
        throw new AssertionError("no pile " + pile);
    }
}
