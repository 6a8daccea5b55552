package id.selaras.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.casework.Ticket;
import id.selaras.casework.TicketLimits;
import id.selaras.exchange.Api.Answer;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A citizen's program with ticket and PIN, and no token. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TicketDoorsTest {

    private final TestServer server;
    private final Api api;
    private final ApiOffice office;

    TicketDoorsTest(TestServer server) {
        this.server = server;
        api = new Api(server);
        office = new ApiOffice(server, api);
    }

    @Test
    void ticket_and_pin_show_who_owes_the_next_step_and_neither_name_nor_illness() {
        var receipt = office.receives("Sumirah", "'urgency': 'urgent'");
        var shown = look(receipt.text("/ticket"), receipt.text("/pin")).is(200);
        assertThat(shown.text("/details/state")).isEqualTo("at_secretariat");
        assertThat(shown.text("/details/steps/0/act")).isEqualTo("received");
        assertThat(shown.json().at("/details/owed").size()).isEqualTo(1);
        assertThat(shown.response().body()).doesNotContain("Sumirah", "Wahyuni", "Cuci darah", "Besok", "Petugas");
    }

    @Test
    void a_restricted_case_says_no_more_than_that_there_is_one() {
        var receipt = office.receives("Korban", "'urgency': 'urgent', 'restricted': true");
        var shown = look(receipt.text("/ticket"), receipt.text("/pin")).is(200);
        assertThat(shown.json().propertyNames()).containsExactlyInAnyOrder("ticket", "details");
        assertThat(shown.json().at("/details").isNull()).isTrue();
        var answered = answer(receipt, 1, "true", UUID.randomUUID().toString()).is(200);
        assertThat(answered.json().at("/details").isNull()).isTrue();
    }

    @Test
    void a_wrong_pin_and_an_unknown_ticket_are_answered_alike() {
        var receipt = office.receives("Sumirah", "'urgency': 'urgent'");
        var wrong = receipt.text("/pin").equals("000000") ? "000001" : "000000";
        var known = look(receipt.text("/ticket"), wrong).isProblem(404, "ticket-unknown");
        var unknown = look(Ticket.of(9_999_998).digits(), wrong).isProblem(404, "ticket-unknown");
        assertThat(known.response().body()).isEqualTo(unknown.response().body());
    }

    @Test
    void after_five_misses_the_ticket_waits_even_with_the_right_pin() {
        var receipt = office.receives("Sumirah", "'urgency': 'urgent'");
        var wrong = receipt.text("/pin").equals("000000") ? "000001" : "000000";
        for (var i = 0; i < 5; i++) {
            look(receipt.text("/ticket"), wrong).isProblem(404, "ticket-unknown");
        }
        var waits = look(receipt.text("/ticket"), receipt.text("/pin")).isProblem(429, "ticket-wait");
        assertThat(waits.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 120L);
    }

    @Test
    void a_mistyped_number_is_named_and_costs_no_try() {
        var mistyped = look("1234 5678", "12").isProblem(422, "bad-input");
        assertThat(mistyped.text("/errors/0/pointer")).isEqualTo("/ticket");
        var pin = look(Ticket.of(1_234_567).digits(), "12").isProblem(422, "bad-input");
        assertThat(pin.text("/errors/0/pointer")).isEqualTo("/pin");
        assertThat(pin.text("/errors/0/detail")).contains("6 angka");
    }

    @Test
    void the_citizens_yes_closes_the_case_once_however_often_it_is_sent() {
        var receipt = office.receives("Sumirah", "'urgency': 'urgent'");
        office.reports(office.refers("/cases/" + receipt.text("/caseId")));
        var asked = look(receipt.text("/ticket"), receipt.text("/pin")).is(200);
        assertThat(asked.json().at("/details/asksCitizen").asBoolean()).isTrue();
        var version = asked.json().at("/details/version").asInt();
        var key = UUID.randomUUID().toString();
        assertThat(answer(receipt, version, "true", key).is(200).text("/details/state"))
                .isEqualTo("closed");
        assertThat(answer(receipt, version, "true", key).is(200).text("/details/state"))
                .isEqualTo("closed");
        answer(receipt, version, "false", key).isProblem(409, "refusal.moved-meanwhile");
        assertThat(server.database()
                        .owner()
                        .sql("select manner from casework.confirmation where case_id = cast(:id as uuid)")
                        .param("id", receipt.text("/caseId"))
                        .query(String.class)
                        .list())
                .containsExactly("pin");
    }

    @Test
    void a_no_needs_words_and_sends_the_case_back() {
        var receipt = office.receives("Sumirah", "'urgency': 'urgent'");
        office.reports(office.refers("/cases/" + receipt.text("/caseId")));
        var body = "{'ticket': '%s', 'pin': '%s', 'received': false%s}";
        var silent = api.post(
                        null, "/tickets/answer", body.formatted(receipt.text("/ticket"), receipt.text("/pin"), ""))
                .isProblem(422, "bad-input");
        assertThat(silent.text("/errors/0/pointer")).isEqualTo("/note");
        var said = body.formatted(receipt.text("/ticket"), receipt.text("/pin"), ", 'note': 'Belum aktif'");
        assertThat(api.post(null, "/tickets/answer", said).is(200).text("/details/state"))
                .isEqualTo("at_secretariat");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void the_whole_site_may_be_asked_only_so_often_a_minute() {
        // The share refills while the request is on its way: now and then one slips through.
        var busy = Stream.generate(this::lookedWhenTheShareIsUsedUp)
                .limit(20)
                .filter(answer -> answer.response().statusCode() == 429)
                .findFirst()
                .orElseThrow()
                .isProblem(429, "busy");
        assertThat(busy.response().headers().firstValue("Retry-After")).hasValue("60");
    }

    private Answer lookedWhenTheShareIsUsedUp() {
        var limits = server.bean(TicketLimits.class);
        while (limits.admits("127.0.0.1")) {
            Thread.onSpinWait();
        }
        return look(Ticket.of(1_234_567).digits(), "123456");
    }

    private Answer look(String ticket, String pin) {
        return api.post(null, "/tickets/look", "{'ticket': '%s', 'pin': '%s'}".formatted(ticket, pin));
    }

    private Answer answer(Answer receipt, int version, String received, String key) {
        return api.post(
                null,
                "/tickets/answer",
                "{'ticket': '%s', 'pin': '%s', 'version': %d, 'received': %s, 'note': 'Begitulah'}"
                        .formatted(receipt.text("/ticket"), receipt.text("/pin"), version, received),
                RepetitionFilter.KEY,
                key);
    }
}
