package id.selaras.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.casework.NewId;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The public page of a paper's code, over real HTTP and PostgreSQL. */
@SelarasTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerificationTest {
    private static final long GUNUNGJATI = 3304202002L;
    private static final String PURPOSE = "Pendaftaran sekolah jalur afirmasi";

    private final TestServer server;
    private final Officer tuti;

    VerificationTest(TestServer server) {
        this.server = server;
        tuti = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
    }

    @Test
    void whoever_holds_a_paper_learns_that_it_is_genuine_for_what_and_until_when() {
        var paper = issued(LocalDate.now().plusDays(30), Verification.State.VALID);
        var page = scan(paper.code().text());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains("Surat ini asli dan berlaku", PURPOSE, "Puskesos Gunungjati", paper.number())
                .doesNotContain(paper.code().text(), paper.id().toString(), tuti.name());
        assertThat(typed(" " + paper.code().grouped().toUpperCase(java.util.Locale.ROOT) + " ")
                        .body())
                .contains("Surat ini asli dan berlaku");
    }

    @Test
    void a_paper_whose_time_ran_out_that_waits_for_its_signature_or_was_revoked_is_not_valid() {
        var old = issued(LocalDate.now().minusDays(2), Verification.State.VALID);
        assertThat(scan(old.code().text()).body()).contains("masa berlakunya sudah habis");
        var waiting = issued(null, Verification.State.PENDING);
        assertThat(scan(waiting.code().text()).body()).contains("belum ditandatangani dan belum berlaku");
        become(waiting, Verification.State.VALID);
        assertThat(scan(waiting.code().text()).body()).contains("Surat ini asli", "Tidak berbatas waktu");
        become(waiting, Verification.State.REVOKED);
        assertThat(scan(waiting.code().text()).body())
                .contains("sudah dicabut", "Dicabut pada")
                .doesNotContain("Surat ini asli");
        assertThat(become(waiting, Verification.State.VALID)).isFalse();
    }

    @Test
    void a_guessed_an_altered_and_a_senseless_code_get_the_same_answer() {
        var paper = issued(null, Verification.State.VALID);
        var last = paper.code().text().charAt(25);
        var altered = paper.code().text().substring(0, 25) + (last == '2' ? '3' : '2');
        var unknown = told(scan(VerificationCode.random().text()));
        assertThat(unknown).contains("Kode ini tidak dikenal").doesNotContain("Surat ini asli dan berlaku");
        assertThat(told(scan(altered))).isEqualTo(unknown);
        assertThat(told(scan("abc"))).isEqualTo(unknown);
        assertThat(told(scan(paper.id().toString()))).isEqualTo(unknown);
        assertThat(told(scan("%3Cscript%3E"))).isEqualTo(unknown);
        assertThat(told(typed("x".repeat(5000)))).isEqualTo(unknown);
        assertThat(told(typed(""))).isEqualTo(unknown);
    }

    @Test
    void beside_the_paper_a_keyed_hash_is_kept_and_the_public_can_list_nothing() {
        var paper = issued(null, Verification.State.VALID);
        scan(paper.code().text());
        var owner = server.database().owner();
        assertThat(owner.sql(
                                "select count(*)::int from letter.verification where code_digest in (sha256(:code), :code)")
                        .param("code", paper.code().text().getBytes(StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(owner.sql("select count(*)::int from journal.entry where content like '%' || :code || '%'")
                        .param("code", paper.code().text())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> server.bean(Acting.class)
                        .asPublic(() -> server.bean(TransactionTemplate.class)
                                .execute(status -> server.bean(JdbcClient.class)
                                        .sql("select count(*) from letter.verification")
                                        .query(Integer.class)
                                        .single())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_neighbour_neither_attests_nor_revokes() {
        var paper = issued(null, Verification.State.VALID);
        var neighbour = server.database().officer(Role.PUSKESOS, "33.04.20.2003");
        var revoked = server.as(
                neighbour,
                () -> inTransaction(() -> server.bean(Seals.class).become(paper.id(), Verification.State.REVOKED)));
        assertThat(revoked).isFalse();
        assertThat(scan(paper.code().text()).body()).contains("Surat ini asli");
    }

    @Test
    void codes_are_never_alike_and_read_back_as_somebody_types_them() {
        var seen = new HashSet<String>();
        for (var n = 0; n < 1000; n++) {
            var code = VerificationCode.random();
            assertThat(seen.add(code.text())).isTrue();
            assertThat(VerificationCode.parse(code.grouped().replace('1', 'l').replace('0', 'O')))
                    .contains(code);
        }
    }

    @Test
    void the_qr_of_a_printed_paper_holds_the_address_of_its_page() throws IOException, ReaderException {
        var address = "https://contoh.test/periksa/" + VerificationCode.random().text();
        var html = "<html lang=\"id\"><head><title>x</title><meta name=\"description\" content=\"x\"/></head><body>"
                + "<table class=\"seal\"><tbody><tr><td class=\"seal-code\"><object type=\"selaras/qr\" title=\"QR\" data-text=\""
                + address + "\"></object></td><td><p>isi</p></td></tr></tbody></table></body></html>";
        try (var document = Loader.loadPDF(server.bean(Papers.class).pdf(html))) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .isEqualTo(address);
        }
    }

    // Last: it leaves nothing of the site's share to the others.
    @Test
    @Order(Integer.MAX_VALUE)
    void who_asks_too_often_is_told_to_wait() {
        var limits = server.bean(VerificationLimits.class);
        HttpResponse<String> busy;
        var tries = 0;
        do {
            while (limits.admits("127.0.0.1")) {
                Thread.onSpinWait();
            }
            busy = scan("abc");
        } while (busy.statusCode() != 429 && ++tries < 20);
        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.body()).contains("Sedang terlalu ramai");
    }

    private record Issued(UUID id, String number, VerificationCode code) {}

    private Issued issued(@org.jspecify.annotations.Nullable LocalDate until, Verification.State state) {
        return server.as(
                tuti,
                () -> inTransaction(() -> {
                    var number = server.bean(Numbers.class)
                            .next(PaperKind.WINDOW_STATEMENT, GUNUNGJATI, YearMonth.of(2026, 11));
                    var code = server.bean(Seals.class).next();
                    var id = NewId.next();
                    server.bean(Letters.class).issue(id, number, Subject.of(NewId.next()), new byte[] {1});
                    server.bean(Seals.class)
                            .attest(id, code, new Attestation(PURPOSE, "Puskesos Gunungjati", until, state));
                    return new Issued(id, number.text(), code);
                }));
    }

    private boolean become(Issued paper, Verification.State state) {
        return server.as(
                tuti, () -> inTransaction(() -> server.bean(Seals.class).become(paper.id(), state)));
    }

    private HttpResponse<String> scan(String code) {
        return server.get("/periksa/" + code);
    }

    private HttpResponse<String> typed(String code) {
        var visitor = Visitor.of(server);
        visitor.get("/periksa");
        return visitor.post("/periksa", Map.of("kode", code));
    }

    private static String told(HttpResponse<String> page) {
        return page.statusCode() + page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
