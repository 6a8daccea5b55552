package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.TickingClock;
import id.selaras.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The printed receipt over real HTTP and PostgreSQL. */
@SelarasTest
class ReceiptPageTest {
    private static final String VILLAGE = "33.04.20.2002";
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private final TestServer server;
    private final Officer window;

    ReceiptPageTest(TestServer server) {
        this.server = server;
        window = server.database().officer(Role.PUSKESOS, VILLAGE);
    }

    @Test
    void names_ticket_next_step_owner_and_deadline_but_no_illness() {
        var receipt = recorded(SampleCases.urgent(server, VILLAGE));
        var page = Visitor.as(server, window).get(address(receipt));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(receipt.ticket().grouped(), "Wahyuni", "mewakili Sumirah", "harus menjawab paling lambat")
                .contains("Gunungjati, Pagedongan")
                .doesNotContain("Cuci darah", "Besok");
    }

    @Test
    void shows_a_fresh_pin_once_and_then_offers_a_new_one() {
        var receipt = recorded(SampleCases.ordinary(server, VILLAGE));
        server.bean(FreshPins.class).keep(window.token(), receipt);
        var visitor = Visitor.as(server, window);
        var grouped = receipt.pin().substring(0, 3) + " " + receipt.pin().substring(3);
        assertThat(visitor.get(address(receipt)).body()).contains(grouped).doesNotContain("Cetak PIN baru");
        assertThat(visitor.get(address(receipt)).body()).doesNotContain(grouped).contains("Cetak PIN baru");
        var renewed = visitor.post("/kasus/" + receipt.caseId() + "/pin-baru", Map.of());
        assertThat(renewed.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to -> assertThat(to).endsWith(address(receipt)).doesNotContain("pin"));
        assertThat(visitor.get(address(receipt)).body()).contains("PIN (rahasia)");
    }

    @Test
    void a_pin_is_shown_to_no_other_session_and_not_after_five_minutes() {
        var start = Instant.parse("2026-11-24T01:00:00Z");
        var pins = new FreshPins(new TickingClock(start));
        var caseId = UUID.randomUUID();
        var receipt = new Receipt(caseId, Ticket.random(), "123456", true);
        pins.keep("one", receipt);
        assertThat(pins.take("other", caseId)).isEmpty();
        assertThat(pins.take("one", UUID.randomUUID())).isEmpty();
        assertThat(pins.take("one", caseId)).contains(receipt);
        var ticking = new TickingClock(start);
        var late = new FreshPins(ticking);
        late.keep("one", receipt);
        ticking.forward(Duration.ofMinutes(6));
        assertThat(late.take("one", caseId)).isEmpty();
    }

    @Test
    void of_a_restricted_case_the_paper_tells_neither_name_nor_matter() {
        var receipt = recorded(SampleCases.restricted(server, VILLAGE));
        var page = Visitor.as(server, window).get(address(receipt)).body();
        assertThat(page)
                .contains(receipt.ticket().grouped(), "Laporan telah diterima")
                .doesNotContain("Sumirah", "Wahyuni", "Kekerasan", "Ditandai mendesak");
    }

    @Test
    void the_code_holds_the_ticket_and_nothing_else() throws Exception {
        var receipt = recorded(SampleCases.urgent(server, VILLAGE));
        var page = Visitor.as(server, window).get(address(receipt)).body();
        assertThat(read(page))
                .isEqualTo(server.address("/t/" + receipt.ticket().digits()).toString());
    }

    @Test
    void printing_is_journaled() {
        var receipt = recorded(SampleCases.urgent(server, VILLAGE));
        Visitor.as(server, window).get(address(receipt));
        assertThat(server.database()
                        .owner()
                        .sql(
                                "select count(*)::int from journal.entry where act = 'receipt.print' and case_id = :id and account_id = :by")
                        .param("id", receipt.caseId())
                        .param("by", window.account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_may_not_see_the_case_gets_no_paper() {
        var receipt = recorded(SampleCases.urgent(server, VILLAGE));
        var neighbour = server.database().officer(Role.PUSKESOS, "33.04.20.2001");
        var auditor = server.database().officer(Role.AUDITOR, "33.04");
        assertThat(Visitor.as(server, neighbour).get(address(receipt)).body())
                .doesNotContain(receipt.ticket().grouped());
        assertThat(Visitor.as(server, auditor).get(address(receipt)).body())
                .doesNotContain(receipt.ticket().grouped());
        assertThat(Visitor.of(server).get(address(receipt)).body())
                .doesNotContain(receipt.ticket().grouped());
    }

    private Receipt recorded(NewCase matter) {
        return server.as(window, () -> server.bean(Intake.class).record(matter));
    }

    private static String address(Receipt receipt) {
        return "/kasus/" + receipt.caseId() + "/tanda-terima";
    }

    // Draws the path of the page at four dots a module and lets a reader look at it.
    private static String read(String page) throws Exception {
        var size = 0;
        for (var module : MODULE.matcher(page).results().toList()) {
            size = Math.max(size, 1 + Integer.parseInt(module.group(1)));
        }
        var side = (size + 8) * 4;
        var dots = new int[side * side];
        Arrays.fill(dots, 0xFFFFFF);
        for (var module : MODULE.matcher(page).results().toList()) {
            var left = (Integer.parseInt(module.group(1)) + 4) * 4;
            var top = (Integer.parseInt(module.group(2)) + 4) * 4;
            for (var dot = 0; dot < 16; dot++) {
                dots[(top + dot / 4) * side + left + dot % 4] = 0;
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots)));
        return new QRCodeReader().decode(picture).getText();
    }
}
