package id.selaras.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseDoorsTest {
    private static final String VILLAGE = "33.04.06.1001";
    private static final String NEW_CASE = """
            {'area': '33.04.06.1001', 'channel': 'window', 'kind': 'complaint', 'topic': 'health_cover',
             'title': 'Kartu tidak aktif', 'words': 'Cuci darah besok', 'urgency': 'urgent', 'urgencyReason': 'Besok',
             'subject': {'name': 'Sumirah'}, 'reporter': {'manner': 'on_behalf', 'name': 'Wahyuni', 'phone': '081200001234'}}""";

    private final TestServer server;
    private final Api api;
    private final Officer village;
    private final Officer secretariat;
    private final Officer agency;
    private final UUID health;

    CaseDoorsTest(TestServer server) {
        this.server = server;
        this.api = new Api(server);
        var database = server.database();
        village = database.officer(Role.PUSKESOS, VILLAGE);
        secretariat = database.officer(Role.SECRETARIAT, "33.04");
        health = database.owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, sectors, answers_here)
                        values ('dinkes-contoh', 'Dinas Kesehatan', 'local_office', '33.04', '{health}', true) returning id""")
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        agency = database.officer(Role.AGENCY, "33.04", health);
    }

    @Test
    void a_case_goes_from_the_window_to_the_agency_and_back() {
        var receipt = api.post(village, "/cases", NEW_CASE).is(201);
        assertThat(receipt.text("/ticket")).hasSize(8);
        assertThat(receipt.text("/pin")).hasSize(6);
        var address = "/cases/" + receipt.text("/caseId");
        var opened = api.get(secretariat, address).is(200);
        assertThat(opened.text("/summary/state")).isEqualTo("at_secretariat");
        assertThat(opened.text("/summary/area/path")).contains("Banjarnegara");
        assertThat(opened.text("/reporter/phone")).doesNotContain("00001234").contains("•");
        api.post(secretariat, address + "/checks", """
                {'system': 'bpjs', 'asked': 'Kartu Sumirah', 'answer': 'Tidak aktif', 'checkedOn': '2026-11-20'}""").is(201);
        var sent = api.post(secretariat, address + "/referrals", """
                {'organisation': '%s', 'asked': 'Jaminan daerah mulai besok', 'neededFrom': '2026-11-24'}""".formatted(health))
                .is(201);
        var referral = "/referrals/" + sent.text("/id") + "/acts";
        assertThat(api.post(agency, referral, "{'act': 'accept'}").is(200).text("/state"))
                .isEqualTo("accepted");
        api.post(agency, referral, """
                {'act': 'report_outcome', 'outcome': {'kind': 'served', 'text': 'Aktif mulai besok'}, 'benefitFrom': '2026-11-24'}""").is(200);
        var reported = api.get(secretariat, address).is(200);
        assertThat(reported.text("/summary/state")).isEqualTo("outcome_reported");
        assertThat(reported.text("/summary/outcome/kind")).isEqualTo("served");
        assertThat(reported.json().at("/steps").size()).isGreaterThanOrEqualTo(4);
        api.post(secretariat, address + "/confirmations", "{'manner': 'telephone', 'received': true}")
                .isProblem(422, "refusal.needs-independent-witness");
        var witness = server.database().officer(Role.SECRETARIAT, "33.04");
        assertThat(api.post(witness, address + "/confirmations", """
                        {'manner': 'telephone', 'received': true, 'opinion': 'good'}""").is(200).text("/state"))
                .isEqualTo("closed");
    }

    @Test
    void every_wrong_field_is_named_at_once_in_the_callers_language() {
        var bad = """
                {'area': '99.99', 'channel': 'pigeon', 'kind': 'complaint', 'topic': 'house', 'title': '%s',
                 'words': 7, 'subject': {}, 'reporter': {'manner': 'self'}, 'pin': '1'}""".formatted("x".repeat(161));
        var answer = api.post(village, "/cases", bad, "Accept-Language", "en").isProblem(422, "bad-input");
        assertThat(answer.json().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/channel", "/title", "/words", "/subject/name", "/pin");
        assertThat(answer.text("/title")).isEqualTo("Something needs correcting");
        assertThat(api.post(village, "/cases", bad).text("/title")).isEqualTo("Isian perlu diperbaiki");
        api.post(village, "/cases", NEW_CASE.replace("33.04.06.1001", "99.99")).isProblem(422, "bad-input");
        api.post(village, "/cases", NEW_CASE.replace("Sumirah", "Sumi\\u0000rah"))
                .isProblem(422, "bad-input");
    }

    @Test
    void what_the_pages_refuse_the_doors_refuse_too() {
        var hasty = api.post(village, "/cases", NEW_CASE.replace("'urgencyReason': 'Besok',", ""));
        assertThat(hasty.isProblem(422, "intake.urgency-reason-missing").text("/errors/0/pointer"))
                .isEqualTo("/urgencyReason");
        var address = "/cases/" + api.post(village, "/cases", NEW_CASE).text("/caseId");
        api.post(secretariat, address + "/acts", "{'act': 'reopen', 'reason': 'salah'}")
                .isProblem(409, "refusal.not-from-here");
        api.post(secretariat, address + "/acts", "{'act': 'note', 'reason': 'lihat', 'version': 77}")
                .isProblem(409, "refusal.moved-meanwhile");
        api.post(village, address + "/acts", "{'act': 'ask_citizen', 'reason': 'surat'}")
                .isProblem(403, "refusal.not-your-turn");
    }

    @Test
    void what_one_may_not_know_of_is_not_found_and_without_a_token_nothing_is() {
        var address = "/cases/" + api.post(village, "/cases", NEW_CASE).text("/caseId");
        var neighbour = server.database().officer(Role.PUSKESOS, "33.04.06.1006");
        var hidden = api.get(neighbour, address).isProblem(404, "unknown");
        var other = "/cases/" + UUID.randomUUID();
        var none = api.get(neighbour, other).isProblem(404, "unknown");
        assertThat(hidden.response().body()).isEqualTo(none.response().body().replace(other, address));
        api.get(neighbour, "/cases/not-an-id").isProblem(404, "unknown");
        api.get(null, address).isProblem(401, "no-token");
        api.post(null, "/cases", NEW_CASE).isProblem(401, "no-token");
        api.get(village, "/nowhere").isProblem(404, "unknown-door");
    }

    @Test
    void a_script_among_the_words_stays_words() {
        var script = "<script>alert(1)</script>";
        var made = api.post(village, "/cases", NEW_CASE.replace("Cuci darah besok", script))
                .is(201);
        var opened = api.get(village, "/cases/" + made.text("/caseId")).is(200);
        assertThat(opened.text("/words")).isEqualTo(script);
        assertThat(opened.response().headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
        assertThat(server.get(village, "/kasus/" + made.text("/caseId")).body())
                .contains("&lt;script&gt;")
                .doesNotContain(script);
    }

    @Test
    void a_file_is_told_by_its_content_whatever_it_says_it_is() {
        var id = api.post(village, "/cases", NEW_CASE).text("/caseId");
        var lie = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"surat.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n<script>alert(1)</script>\r\n--b--\r\n";
        var request = api.request(village, "/cases/" + id + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(lie));
        var refused = new Api.Answer(server.send(request)).isProblem(422, "attachment.refused.unknown-type");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/file");
        assertThat(api.get(village, "/cases/" + id + "/attachments")
                        .is(200)
                        .json()
                        .at("/attachments"))
                .isEmpty();
    }

    @Test
    void nobody_records_a_case_in_another_village() {
        api.post(village, "/cases", NEW_CASE.replace("33.04.06.1001", "33.04.06.1006"))
                .isProblem(403, "forbidden");
    }

    @Test
    void a_body_that_is_none_is_told_so() {
        api.post(village, "/cases", "{'area': ").isProblem(400, "malformed");
        api.post(village, "/cases", "{'words': '" + "x".repeat(300_000) + "'}").isProblem(413, "too-large");
        var form = api.request(village, "/cases")
                .header("Content-Type", "text/plain")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x"));
        new Api.Answer(server.send(form)).isProblem(415, "media-type");
    }

    @Test
    void a_request_sent_again_under_its_key_is_done_once_and_answered_alike() {
        var key = UUID.randomUUID().toString();
        var first =
                api.post(village, "/cases", NEW_CASE, "Idempotency-Key", key).is(201);
        var again =
                api.post(village, "/cases", NEW_CASE, "Idempotency-Key", key).is(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.response().headers().firstValue("Idempotency-Replayed"))
                .hasValue("true");
        assertThat(again.response().headers().firstValue("Location"))
                .isEqualTo(first.response().headers().firstValue("Location"));
        api.post(village, "/cases", NEW_CASE.replace("Sumirah", "Sutinah"), "Idempotency-Key", key)
                .isProblem(422, "repetition-differs");
        assertThat(api.post(secretariat, "/cases", NEW_CASE, "Idempotency-Key", key)
                        .text("/caseId"))
                .isNotEqualTo(first.text("/caseId"));
        api.post(village, "/cases", NEW_CASE, "Idempotency-Key", "x".repeat(201))
                .isProblem(400, "repetition-key");
    }

    @Test
    void a_kept_answer_shows_no_pin_in_the_database() {
        var key = UUID.randomUUID().toString();
        var pin = api.post(village, "/cases", NEW_CASE, "Idempotency-Key", key).text("/pin");
        var bodies = server.database()
                .owner()
                .sql("select encode(body, 'escape') || encode(key_hash, 'escape') from exchange.kept_answer")
                .query(String.class)
                .list();
        assertThat(bodies).isNotEmpty().noneMatch(body -> body.contains(pin) || body.contains(key));
    }

    @Test
    void the_same_request_ten_times_at_once_makes_one_case() {
        var key = UUID.randomUUID().toString();
        var answers = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> api.post(village, "/cases", NEW_CASE, "Idempotency-Key", key)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Api.Answer::status).containsAnyOf(201).isSubsetOf(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.text("/caseId"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_refused_request_is_refused_alike_when_repeated() {
        var key = UUID.randomUUID().toString();
        var first = api.post(village, "/cases", "{}", "Idempotency-Key", key).isProblem(422, "bad-input");
        var again = api.post(village, "/cases", "{}", "Idempotency-Key", key).isProblem(422, "bad-input");
        assertThat(again.response().body()).isEqualTo(first.response().body());
    }
}
