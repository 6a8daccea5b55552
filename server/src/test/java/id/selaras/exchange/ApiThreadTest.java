package id.selaras.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole thread by programs alone: from the search at the window to the citizen's yes. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiThreadTest {
    private final TestServer server;
    private final Api api;
    private final ApiOffice office;

    ApiThreadTest(TestServer server) {
        this.server = server;
        api = new Api(server);
        office = new ApiOffice(server, api);
    }

    @Test
    void a_complaint_goes_from_the_village_to_the_citizens_yes() {
        var person = admitsAndFinds();
        var receipt = records(person);
        var address = "/cases/" + receipt.text("/caseId");
        var similar = "{'person': '%s', 'topic': 'health_cover'}".formatted(person);
        assertThat(api.post(office.village, "/cases/similar", similar).is(200).text("/cases/0/ticket"))
                .isEqualTo(receipt.text("/ticket"));

        assertThat(api.get(office.secretariat, "/cases").json().at("/cases").findValuesAsString("ticket"))
                .contains(receipt.text("/ticket"));
        api.post(office.secretariat, address + "/acts", "{'act': 'take'}").is(200);
        api.post(office.secretariat, address + "/checks", """
                {'system': 'siks_ng', 'asked': 'Status PBI-JKN', 'answer': 'Tidak aktif', 'checkedOn': '2026-11-20'}""").is(201);
        var referral = office.refers(address);
        assertThat(api.get(office.agency, "/referrals").json().at("/referrals").findValuesAsString("id"))
                .contains(referral);
        api.get(office.agency, "/referrals/" + referral).is(200);
        office.reports(referral);

        var asked = ticket(receipt, "look", "").is(200);
        assertThat(asked.text("/details/reported/kind")).isEqualTo("served");
        assertThat(ticket(
                                receipt,
                                "answer",
                                ", 'version': %d, 'received': true, 'opinion': 'good'"
                                        .formatted(asked.json()
                                                .at("/details/version")
                                                .asInt()))
                        .is(200)
                        .text("/details/state"))
                .isEqualTo("closed");
        var closed = api.get(office.village, address).is(200);
        assertThat(closed.text("/confirmations/0/manner")).isEqualTo("pin");
        assertThat(closed.json().at("/steps").findValuesAsString("act"))
                .containsExactly("confirm", "report_outcome", "accept", "open", "send", "check", "take", "record");
        assertThat(journaled(receipt.text("/caseId")))
                .contains("case.record", "case.take", "case.outside-check", "case.confirm", "case.open");
    }

    @Test
    void every_act_of_an_officer_and_an_agency_has_a_door() {
        var village = records(admitsAndFinds(), "'urgency': 'ordinary'");
        var address = "/cases/" + village.text("/caseId");
        act(address, office.village, "'act': 'note', 'reason': 'Surat menyusul'", "at_puskesos");
        act(address, office.village, "'act': 'pause', 'reason': 'Menunggu surat'", "at_puskesos");
        act(address, office.village, "'act': 'resume'", "at_puskesos");
        act(address, office.village, "'act': 'ask_citizen', 'reason': 'Bawa KK'", "awaiting_citizen");
        act(address, office.village, "'act': 'citizen_answered', 'reason': 'KK dibawa'", "at_puskesos");
        act(address, office.village, "'act': 'forward', 'to': 'at_secretariat'", "at_secretariat");
        act(address, office.secretariat, "'act': 'send_back', 'to': 'at_puskesos', 'reason': 'Kurang'", "at_puskesos");
        act(address, office.village, "'act': 'escalate', 'reason': 'Mendesak'", "at_supervisor");
        var supervisor = server.database().officer(Role.SUPERVISOR, "33.04.20");
        act(address, supervisor, "'act': 'forward'", "at_secretariat");
        var referral = office.refers(address);
        refer(referral, "'act': 'ask', 'reason': 'Kirim KTP'", office.agency, "needs_information");
        refer(referral, "'act': 'answer', 'reason': 'Terlampir'", office.secretariat, "received");
        refer(referral, "'act': 'decline', 'reason': 'Bukan bidang kami'", office.agency, "declined");
        act(
                address,
                office.secretariat,
                "'act': 'report_outcome', 'outcome': {'kind': 'no_programme', 'text': 'Belum ada program'}",
                "outcome_reported");
        for (var manner : List.of("telephone", "visit", "message")) {
            api.post(office.village, address + "/attempts", "{'manner': '%s'}".formatted(manner))
                    .is(201);
        }
        act(address, office.village, "'act': 'close_unconfirmed', 'reason': 'Tiga kali tak terjawab'", "closed");
        act(address, office.village, "'act': 'reopen', 'to': 'at_puskesos', 'reason': 'Warga datang'", "at_puskesos");
        assertThat(api.post(office.village, address + "/pin", "").is(200).text("/pin"))
                .hasSize(6);
    }

    @Test
    void a_question_is_settled_in_one_request() {
        var receipt =
                records(admitsAndFinds(), "'settled': {'kind': 'informed', 'text': 'Syaratnya KK dan surat sekolah'}");
        assertThat(api.get(office.village, "/cases/" + receipt.text("/caseId")).text("/summary/state"))
                .isEqualTo("closed");
    }

    @Test
    void every_post_sent_again_under_its_key_is_done_once() {
        var receipt = records(admitsAndFinds());
        var address = "/cases/" + receipt.text("/caseId");
        var bodies = List.of(
                List.of("/people", "{'name': 'Mbah Ginem', 'area': '33.04.20.2002', 'age': 70}"),
                List.of("/people/search", "{'text': 'ginem'}"),
                List.of(address + "/acts", "{'act': 'note', 'reason': 'Surat menyusul'}"),
                List.of(address + "/attempts", "{'manner': 'visit'}"),
                List.of(address + "/pin", ""),
                List.of(
                        address + "/checks",
                        "{'system': 'pln', 'asked': 'Daya', 'answer': '450', 'checkedOn': '2026-11-20'}"));
        for (var post : bodies) {
            var key = UUID.randomUUID().toString();
            var first = api.post(office.village, post.getFirst(), post.getLast(), RepetitionFilter.KEY, key);
            var again = api.post(office.village, post.getFirst(), post.getLast(), RepetitionFilter.KEY, key);
            assertThat(first.status()).as(post.getFirst()).isLessThan(300);
            assertThat(again.response().body()).isEqualTo(first.response().body());
            assertThat(again.response().headers().firstValue("Idempotency-Replayed"))
                    .hasValue("true");
            api.post(office.village, post.getFirst(), "{'other': 1}", RepetitionFilter.KEY, key)
                    .isProblem(422, "repetition-differs");
        }
        var steps = api.get(office.village, address).json().at("/steps").findValuesAsString("act");
        assertThat(steps).containsExactly("check", "note", "record");
    }

    private String admitsAndFinds() {
        var name = "Sumirah " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var made =
                api.post(office.village, "/people", """
                        {'name': '%s', 'sex': 'female', 'birth': '11-08-1968', 'area': '33.04.20.2002'}""".formatted(name)).is(201).text("/id");
        var found = api.post(office.village, "/people/search", "{'text': '%s'}".formatted(name))
                .is(200);
        assertThat(found.json().at("/people").findValuesAsString("id")).contains(made);
        assertThat(api.get(office.village, "/people/" + made).is(200).text("/name"))
                .isEqualTo(name);
        return made;
    }

    private Api.Answer records(String person) {
        return records(person, "'urgency': 'urgent'");
    }

    private Api.Answer records(String person, String more) {
        return api.post(office.village, "/cases", """
                        {'area': '33.04.20.2002', 'channel': 'window', 'kind': 'complaint', 'topic': 'health_cover',
                         'title': 'Kartu tidak aktif', 'words': 'Cuci darah besok', 'urgencyReason': 'Besok',
                         'subject': {'person': '%s', 'name': 'Sumirah'},
                         'reporter': {'manner': 'on_behalf', 'name': 'Wahyuni', 'relation': 'anak'}, %s}""".formatted(person, more)).is(201);
    }

    private Api.Answer ticket(Api.Answer receipt, String door, String more) {
        return api.post(
                null,
                "/tickets/" + door,
                "{'ticket': '%s', 'pin': '%s'%s}".formatted(receipt.text("/ticket"), receipt.text("/pin"), more));
    }

    private void act(String address, Officer officer, String order, String state) {
        assertThat(api.post(officer, address + "/acts", "{" + order + "}")
                        .is(200)
                        .text("/state"))
                .isEqualTo(state);
    }

    private void refer(String referral, String order, Officer officer, String state) {
        assertThat(api.post(officer, "/referrals/" + referral + "/acts", "{" + order + "}")
                        .is(200)
                        .text("/state"))
                .isEqualTo(state);
    }

    private List<String> journaled(String caseId) {
        return server.database()
                .owner()
                .sql("select act from journal.entry where case_id = cast(:id as uuid) order by id")
                .param("id", caseId)
                .query(String.class)
                .list();
    }
}
