package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The public page of one ticket, over real HTTP and PostgreSQL. */
@SelarasTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TicketPagesTest {
    private static final String VILLAGE = "33.04.20.2002";
    private static final String DISTRICT = "33.04";

    private final TestServer server;
    private final Officer window;
    private final Officer secretariat;

    TicketPagesTest(TestServer server) {
        this.server = server;
        window = server.database().officer(Role.PUSKESOS, VILLAGE);
        secretariat = server.database().officer(Role.SECRETARIAT, DISTRICT);
    }

    @Test
    void shows_who_owes_the_next_step_and_neither_name_nor_illness() {
        var receipt = recorded(false);
        var page = look(receipt.ticket().digits(), receipt.pin());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(receipt.ticket().grouped(), "Laporan diterima", "harus menjawab paling lambat")
                .doesNotContain("Sumirah", "Wahyuni", "Cuci darah", "Petugas puskesos", "Besok");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void accepts_the_groups_as_they_are_printed() {
        var receipt = recorded(false);
        var pin = receipt.pin().substring(0, 3) + " " + receipt.pin().substring(3);
        assertThat(look(receipt.ticket().grouped(), pin).body()).contains("Perjalanan laporan");
    }

    @Test
    void a_restricted_case_says_no_more_than_being_handled() {
        var receipt = recorded(true);
        var page = look(receipt.ticket().digits(), receipt.pin());
        assertThat(page.body())
                .contains("Laporan ini sedang ditangani")
                .doesNotContain("Laporan diterima", "Kekerasan pada", "jawaban");
    }

    @Test
    void nothing_happens_to_a_restricted_case_from_the_public_page() {
        var receipt = recorded(true);
        var visitor = looking(receipt);
        visitor.post("/status/jawaban", answer(receipt, "ya"));
        assertThat(stateOf(receipt)).isNotEqualTo("CLOSED");
    }

    @Test
    void a_number_that_can_be_no_ticket_is_told_beside_its_field() {
        assertThat(look("12345678", "123456").body()).contains("f-tiket-e", "8 angka");
        assertThat(look(recorded(false).ticket().digits(), "12").body()).contains("f-pin-e");
    }

    @Test
    void an_unknown_ticket_and_a_wrong_pin_look_alike() {
        var known = recorded(false).ticket().digits();
        var unknown = unknownTicket();
        var wrongPin = look(known, "000000");
        var noTicket = look(unknown, "000000");
        assertThat(wrongPin.statusCode()).isEqualTo(noTicket.statusCode()).isEqualTo(422);
        assertThat(told(wrongPin, known)).isEqualTo(told(noTicket, unknown));
    }

    @Test
    void an_unknown_ticket_and_a_wrong_pin_last_alike() {
        var desk = server.bean(TicketDesk.class);
        var tries = 30;
        var known = new long[tries];
        var unknown = new long[tries];
        for (var i = 0; i < tries; i++) {
            var ticket = recorded(false).ticket().digits();
            var other = unknownTicket();
            // Whoever comes second finds everything warm: the two take turns.
            if (i % 2 == 0) {
                known[i] = nanos(() -> desk.look(ticket, "000000"));
                unknown[i] = nanos(() -> desk.look(other, "000000"));
            } else {
                unknown[i] = nanos(() -> desk.look(other, "000000"));
                known[i] = nanos(() -> desk.look(ticket, "000000"));
            }
        }
        var ratio = (double) median(known) / median(unknown);
        System.out.printf("wrong PIN : unknown ticket = %.2f%n", ratio);
        assertThat(ratio).isBetween(0.6, 1.6);
    }

    @Test
    void after_five_misses_the_ticket_waits_and_says_so() {
        var receipt = recorded(false);
        var ticket = receipt.ticket().digits();
        for (var miss = 1; miss <= 5; miss++) {
            assertThat(look(ticket, "000000").statusCode()).isEqualTo(422);
        }
        var shut = look(ticket, receipt.pin());
        assertThat(shut.statusCode()).isEqualTo(429);
        assertThat(shut.body()).contains("dapat dicoba lagi dalam");
        assertThat(shut.headers().firstValue("Retry-After")).isPresent();
        var unknown = unknownTicket();
        for (var miss = 1; miss <= 5; miss++) {
            look(unknown, "000000");
        }
        assertThat(told(look(unknown, "000000"), unknown)).isEqualTo(told(shut, ticket));
    }

    @Test
    void a_new_pin_from_the_window_ends_the_wait_and_the_old_pin() {
        var receipt = recorded(false);
        var ticket = receipt.ticket().digits();
        for (var miss = 1; miss <= 5; miss++) {
            look(ticket, "000000");
        }
        var renewed = server.as(secretariat, () -> server.bean(Intake.class).renewPin(receipt.caseId()));
        assertThat(look(ticket, renewed.pin()).statusCode()).isEqualTo(200);
        assertThat(look(ticket, receipt.pin()).statusCode())
                .isEqualTo(renewed.pin().equals(receipt.pin()) ? 200 : 422);
    }

    @Test
    void the_citizens_yes_closes_the_case_once() {
        var receipt = reported();
        var visitor = looking(receipt);
        var yes = answer(receipt, "ya");
        var form = Map.of(
                "_csrf", visitor.hidden("_csrf"),
                "langkah", visitor.hidden("langkah"),
                "versi", visitor.hidden("versi"),
                "tiket", receipt.ticket().digits(),
                "pin", receipt.pin(),
                "jawaban", "ya",
                "pendapat", "good");
        assertThat(yes).isNotEmpty();
        var closed = visitor.post("/status/jawaban", form);
        assertThat(closed.body()).contains("Terima kasih", "Laporan selesai", "Anda menyatakan sudah menerima");
        assertThat(stateOf(receipt)).isEqualTo("CLOSED");
        var again = visitor.post(
                "/status/jawaban",
                Map.of(
                        "langkah",
                        form.get("langkah"),
                        "jawaban",
                        "ya",
                        "tiket",
                        receipt.ticket().digits(),
                        "pin",
                        receipt.pin(),
                        "versi",
                        form.get("versi")));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(confirmations(receipt)).isEqualTo(1);
    }

    @Test
    void a_no_needs_words_and_brings_the_case_back_to_the_secretariat() {
        var receipt = reported();
        var visitor = looking(receipt);
        var without = visitor.post("/status/jawaban", answer(receipt, "belum"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Tulis apa yang belum sesuai", "<details class=\"contest\" open");
        var with = visitor.post(
                "/status/jawaban",
                Map.of("jawaban", "belum", "kata", "Kartu masih ditolak <b>RS</b>", "pendapat", "poor"));
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(with.body())
                .contains("laporan kembali dikerjakan", "Anda menyatakan belum sesuai")
                .doesNotContain("ditolak");
        assertThat(stateOf(receipt)).isEqualTo("AT_SECRETARIAT");
        assertThat(confirmations(receipt)).isEqualTo(1);
    }

    @Test
    void a_no_climbs_to_a_secretariat_that_never_had_the_case() {
        var receipt = server.as(window, () -> server.bean(Intake.class).record(SampleCases.ordinary(server, VILLAGE)));
        report(window, receipt);
        var visitor = looking(receipt);
        visitor.post("/status/jawaban", Map.of("jawaban", "belum", "kata", "Belum ada"));
        assertThat(stateOf(receipt)).isEqualTo("AT_SECRETARIAT");
        assertThat(server.get(secretariat, "/kasus/" + receipt.caseId()).body()).contains("Warga menjawab belum");
    }

    @Test
    void an_answer_to_what_has_changed_meanwhile_is_not_taken() {
        var receipt = reported();
        var early = looking(receipt);
        var late = looking(receipt);
        early.post("/status/jawaban", answer(receipt, "ya"));
        var refused = late.post("/status/jawaban", Map.of("jawaban", "belum", "kata", "Belum"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Jawaban tadi tidak dicatat");
        assertThat(stateOf(receipt)).isEqualTo("CLOSED");
    }

    @Test
    void the_scanned_address_asks_for_the_pin_only() {
        var receipt = recorded(false);
        var page = Visitor.of(server).get("/t/" + receipt.ticket().digits());
        assertThat(page.body()).contains("value=\"" + receipt.ticket().grouped() + "\"");
        assertThat(Visitor.of(server).get("/t/%3Cscript%3E").body()).doesNotContain("script>");
    }

    // Last: it leaves nothing of the site's share to the others.
    @Test
    @Order(Integer.MAX_VALUE)
    void when_the_whole_site_is_asked_too_often_a_kind_page_says_so() {
        var receipt = recorded(false);
        var visitor = Visitor.of(server);
        visitor.get("/status");
        var form = Map.of("tiket", receipt.ticket().digits(), "pin", receipt.pin());
        // The share refills while the page is on its way: now and then one ask slips through.
        var busy = Stream.generate(() -> askedWhenTheShareIsUsedUp(visitor, form))
                .limit(20)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.body()).contains("Sedang terlalu ramai");
    }

    private HttpResponse<String> askedWhenTheShareIsUsedUp(Visitor visitor, Map<String, String> form) {
        var limits = server.bean(TicketLimits.class);
        while (limits.admits("127.0.0.1")) {
            Thread.onSpinWait();
        }
        return visitor.post("/status", form);
    }

    private Receipt recorded(boolean restricted) {
        return server.as(
                window,
                () -> server.bean(Intake.class)
                        .record(
                                restricted
                                        ? SampleCases.restricted(server, VILLAGE)
                                        : SampleCases.urgent(server, VILLAGE)));
    }

    private Receipt reported() {
        var receipt = recorded(false);
        report(secretariat, receipt);
        return receipt;
    }

    private void report(Officer officer, Receipt receipt) {
        var order = CaseOrder.of(CaseAct.REPORT_OUTCOME, null)
                .with(new Outcome(OutcomeKind.SERVED, "Cuci darah Sumirah ditanggung"));
        server.as(officer, () -> server.bean(CaseDesk.class).act(receipt.caseId(), order));
    }

    private Visitor looking(Receipt receipt) {
        var visitor = Visitor.of(server);
        visitor.get("/status");
        visitor.post("/status", Map.of("tiket", receipt.ticket().digits(), "pin", receipt.pin()));
        return visitor;
    }

    private static Map<String, String> answer(Receipt receipt, String yesOrNo) {
        return Map.of("tiket", receipt.ticket().digits(), "pin", receipt.pin(), "jawaban", yesOrNo);
    }

    private HttpResponse<String> look(String ticket, String pin) {
        var visitor = Visitor.of(server);
        visitor.get("/status");
        return visitor.post("/status", Map.of("tiket", ticket, "pin", pin));
    }

    // What differs by chance or by what was typed is left out; everything else must be the same, byte by byte.
    private static String told(HttpResponse<String> page, String ticket) {
        return page.statusCode()
                + page.body()
                        .replace(ticket, "TICKET")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("dalam \\d+ menit", "dalam N menit");
    }

    private static String unknownTicket() {
        return Ticket.random().digits();
    }

    private String stateOf(Receipt receipt) {
        return owner("select state from casework.case_record where id = :id", receipt.caseId(), String.class);
    }

    private int confirmations(Receipt receipt) {
        return owner(
                "select count(*)::int from casework.confirmation where case_id = :id and manner = 'pin'",
                receipt.caseId(),
                Integer.class);
    }

    private <T> T owner(String sql, UUID id, Class<T> type) {
        return server.database().owner().sql(sql).param("id", id).query(type).single();
    }

    private static long nanos(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
