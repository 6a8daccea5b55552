package id.selaras.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Whatever is sent to a form of a page, the program neither breaks nor runs it nor tells the log who it was about. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFormsTest {
    private static final String MARK = "Rahasiawati";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Map<String, String> BAD = Map.of(
            "script", "%3Cscript%3Ealert(1)%3C%2Fscript%3E" + MARK,
            "oversized", (MARK + "%20").repeat(12_000),
            "one word of 5,000 letters", "a".repeat(5_000) + MARK,
            "a NUL", MARK + "%00%00",
            "half a surrogate", MARK + "%ED%A0%80",
            "not UTF-8", MARK + "%FF%FE%C3",
            "right to left and emoji", MARK + "%E2%80%AE%F0%9F%98%80",
            "a quote and SQL", MARK + "%27%22%3B+drop+table+casework.case_record%3B--",
            "a number far too large", "99999999999999999999999999999",
            "nothing but blanks", "+++%09");

    private final TestServer server;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Officer puskesos;
    private Officer administrator;
    private Officer auditor;
    private String meeting = "";

    BadFormsTest(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void settle() {
        puskesos = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
        administrator = server.database().officer(Role.ADMINISTRATOR, "33.04");
        auditor = server.database().officer(Role.AUDITOR, "33.04");
        meeting = preparedMeeting();
        log.start();
        root().addAppender(log);
    }

    private String preparedMeeting() {
        var visitor = Visitor.as(server, puskesos);
        visitor.get("/musyawarah");
        var answers = new HashMap<>(Form.DELIBERATION.good);
        answers.put("bulan", "2031-02");
        return visitor.post("/musyawarah", answers)
                .headers()
                .firstValue("Location")
                .map(address -> java.net.URI.create(address).getPath())
                .orElseThrow();
    }

    @AfterAll
    void stopListening() {
        root().detachAppender(log);
    }

    /** Every form by its page, where it is sent, and good answers, each of which is made bad in turn. */
    private enum Form {
        INTAKE(
                "/terima",
                "/terima",
                Map.ofEntries(
                        Map.entry("cari", "Mbah Karso"),
                        Map.entry("orang", "baru"),
                        Map.entry("nama", "Mbah Karso"),
                        Map.entry("keterangan", "RT 01"),
                        Map.entry("kata", "Atapnya bocor"),
                        Map.entry("judul", "Atap bocor"),
                        Map.entry("hal", "house"),
                        Map.entry("jenis", "complaint"),
                        Map.entry("urgensi", "urgent"),
                        Map.entry("alasan", "musim hujan"),
                        Map.entry("pelapor", "on_behalf"),
                        Map.entry("namaPelapor", "Wahyuni"),
                        Map.entry("hubungan", "anak"),
                        Map.entry("telepon", "0812 3456 7890"),
                        Map.entry("kontakAman", "lewat bidan"),
                        Map.entry("petugas", ""),
                        Map.entry("selesai", ""),
                        Map.entry("izin", "yes"))),
        INTAKE_SEARCH("/terima", "/terima/cari", Map.of("cari", "sumirah 1968")),
        INTAKE_DRAFT("/terima", "/terima/draf", Map.of("kata", "Atapnya bocor", "nama", "Karso")),
        WORK_LIST("/kerja", "/kerja", Map.of("cari", "karso", "sektor", "", "wilayah", "", "urgensi", "")),
        FAMILY("/keluarga", "/keluarga", Map.of("cari", "karso")),
        PASSWORD("/akun/sandi", "/akun/sandi", Map.of("lama", "x", "baru", "kata sandi baru", "ulang", "y")),
        ROLE("/akun", "/akun/peran", Map.of("peran", "manager")),
        SIGN_IN("/masuk", "/masuk", Map.of("akun", "siapa", "sandi", "salah", "kembali", "/kerja")),
        TICKET("/status", "/status", Map.of("tiket", "1234 5678", "pin", "123456")),
        TICKET_ANSWER(
                "/status",
                "/status/jawaban",
                Map.of("tiket", "12345678", "pin", "123456", "jawaban", "belum", "kata", "x")),
        LANGUAGE("/", "/bahasa", Map.of("bahasa", "en")),
        ORGANISATION(
                "/kelola/instansi/baru",
                "/kelola/instansi/baru",
                Map.of(
                        "nama",
                        "Dinas Uji",
                        "kode",
                        "dinas-uji",
                        "tempat",
                        "33.04",
                        "jenis",
                        "local_office",
                        "sektor",
                        "health",
                        "menjawab",
                        "ya",
                        "alamat",
                        "Jalan",
                        "telepon",
                        "0286 1",
                        "buka",
                        "Senin")),
        OFFICER(
                "/kelola/petugas/baru",
                "/kelola/petugas/baru",
                Map.of(
                        "nama",
                        "Siti",
                        "akun",
                        "siti.uji",
                        "peran",
                        "puskesos",
                        "tempat",
                        "33.04.20.2002",
                        "bagian",
                        "",
                        "instansi",
                        "",
                        "terbatas",
                        "")),
        OFFICER_SEARCH("/kelola/petugas", "/kelola/petugas/cari", Map.of("cari", "siti")),
        HOLIDAY("/kelola/libur", "/kelola/libur", Map.of("tanggal", "25-11-2026", "nama", "Libur uji", "masuk", "")),
        LIMIT(
                "/kelola/batas-waktu",
                "/kelola/batas-waktu",
                Map.of(
                        "langkah",
                        "verify",
                        "urgensi",
                        "",
                        "sektor",
                        "",
                        "program",
                        "",
                        "jumlah",
                        "3",
                        "satuan",
                        "hari-kerja",
                        "dasar",
                        "Perbup",
                        "mulai",
                        "1-1-2027")),
        MEETING_DAYS(
                "/kelola/musyawarah",
                "/kelola/musyawarah",
                Map.of(
                        "mulaiBulan",
                        "2031-01",
                        "hariAwal",
                        "1",
                        "hariAkhir",
                        "14",
                        "hariKunci",
                        "17",
                        "hariAmbil",
                        "18")),
        TYPING_COLUMNS(
                "/kelola/daftar-ketik", "/kelola/daftar-ketik", Map.of("kolom", "nik, NIK", "langkah", "simpan")),
        DELIBERATION(
                "/musyawarah",
                "/musyawarah",
                Map.of("bulan", "2031-01", "tanggal", "12-01-2031", "tempat", "Balai desa", "ketua", "Kepala desa")),
        DELIBERATION_RECORD(
                "/musyawarah/{meeting}",
                "/musyawarah/{meeting}",
                Map.of(
                        "tanggal",
                        "12-01-2031",
                        "tempat",
                        "Balai desa",
                        "ketua",
                        "Kepala desa",
                        "catatan",
                        "Dibuka",
                        "hadir-nama",
                        "Paijo",
                        "hadir-peran",
                        "Ketua RT",
                        "hadir-tanda",
                        "signed")),
        RETENTION(
                "/kelola/retensi",
                "/kelola/retensi",
                Map.of("data", "closed_case", "bulan", "60", "dasar", "Perbup 1/2026", "akhir", "archive")),
        ENDING(
                "/kelola/retensi/pratinjau",
                "/kelola/retensi/ajukan",
                Map.of("id", "0192a0f0-0000-7000-8000-000000000009", "alasan", "Persetujuan arsip")),
        LEGAL_BASIS("/kelola/ppks", "/kelola/ppks", Map.of("dasar_hukum", "Peraturan daerah 1/2026")),
        SLIPS("/kelola/petugas", "/kelola/slip", Map.of("petugas", "")),
        TRAIL(
                "/jejak",
                "/jejak",
                Map.of(
                        "dari",
                        "1-1-2026",
                        "sampai",
                        "",
                        "jenis",
                        "",
                        "tindakan",
                        "",
                        "petugas",
                        "",
                        "tiket",
                        "",
                        "tentang",
                        "",
                        "kasus",
                        "",
                        "sebelum",
                        "")),
        TRAIL_FILE("/jejak", "/jejak/unduh", Map.of("dari", "1-1-2026", "petugas", ""));

        private final String page;
        private final String action;
        private final Map<String, String> good;

        Form(String page, String action, Map<String, String> good) {
            this.page = page;
            this.action = action;
            this.good = good;
        }
    }

    static Stream<Arguments> everyField() {
        return Stream.of(Form.values())
                .flatMap(form -> form.good.keySet().stream().sorted().map(field -> Arguments.of(form, field)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyField")
    void no_answer_breaks_a_page_or_runs_on_it(Form form, String field) {
        for (var bad : BAD.entrySet()) {
            var visitor = visitor(form);
            visitor.get(at(form.page));
            var answers = new HashMap<>(form.good);
            answers.remove(field);
            var body = answers.entrySet().stream()
                            .map(answer ->
                                    answer.getKey() + "=" + answer.getValue().replace(" ", "+"))
                            .reduce("", (all, one) -> all + one + "&")
                    + field + "=" + bad.getValue();
            var response = visitor.postAsItIs(at(form.action), body);
            assertThat(response.statusCode())
                    .as("%s in %s of %s", bad.getKey(), field, form)
                    .isLessThan(500);
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(response.body()).doesNotContain(SCRIPT);
            }
            assertThat(response.uri().toString() + response.headers().map().getOrDefault("Location", List.of()))
                    .doesNotContain(MARK);
        }
        assertThat(log.list)
                .noneMatch(event -> event.getFormattedMessage().contains(MARK)
                        || String.valueOf(
                                        event.getThrowableProxy() == null
                                                ? ""
                                                : event.getThrowableProxy().getMessage())
                                .contains(MARK));
    }

    @Test
    void an_empty_intake_says_at_each_field_what_is_missing_and_nothing_is_written() {
        var before = cases();
        var visitor = Visitor.as(server, puskesos);
        visitor.get("/terima");
        var refused = visitor.post("/terima", Map.of("orang", "baru", "urgensi", "urgent", "pelapor", "on_behalf"));
        assertThat(refused.statusCode()).isEqualTo(422);
        for (var field : List.of("nama", "kata", "hal", "alasan", "namaPelapor", "izin")) {
            assertThat(refused.body()).contains("id=\"f-" + field + "-e\"");
        }
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void an_answer_too_long_is_said_at_its_field() {
        var visitor = Visitor.as(server, puskesos);
        visitor.get("/terima");
        var form = new HashMap<>(Form.INTAKE.good);
        for (var field : List.of("nama", "keterangan", "alasan", "namaPelapor", "hubungan", "kontakAman")) {
            form.put(field, "x".repeat(600));
        }
        var refused = visitor.post("/terima", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        for (var field : List.of("nama", "keterangan", "alasan", "namaPelapor", "hubungan", "kontakAman")) {
            assertThat(refused.body()).contains("id=\"f-" + field + "-e\"");
        }
    }

    @Test
    void the_same_intake_sent_twice_is_one_case() {
        var visitor = Visitor.as(server, puskesos);
        visitor.get("/terima");
        var form = new HashMap<>(Form.INTAKE.good);
        form.put("kata", "Dikirim dua kali " + UUID.randomUUID());
        form.put("id", visitor.hidden("id"));
        form.put("_csrf", visitor.hidden("_csrf"));
        form.put("lanjut", "baru");
        var before = cases();
        var first = visitor.post("/terima", form);
        var second = visitor.post("/terima", form);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void a_form_whose_token_is_lost_is_given_back_with_what_was_typed() {
        var visitor = Visitor.as(server, puskesos);
        visitor.get("/terima");
        var lost = visitor.post("/terima/cari", Map.of("_csrf", "lama", "cari", "sumirah 1968"));
        assertThat(lost.statusCode()).isEqualTo(403);
        assertThat(lost.body())
                .contains("Belum terkirim", "Kirim lagi", "action=\"/terima/cari\"", "value=\"sumirah 1968\"")
                .contains("Terima warga");
        assertThat(visitor.post("/terima/cari", Map.of("cari", "sumirah 1968")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void secrets_and_what_another_site_sent_are_not_given_back() {
        var visitor = Visitor.of(server);
        visitor.get("/masuk");
        var lost = visitor.post("/masuk", Map.of("_csrf", "lama", "akun", "siapa", "sandi", "sangat rahasia"));
        assertThat(lost.statusCode()).isEqualTo(403);
        assertThat(lost.body()).doesNotContain("sangat rahasia", "Kirim lagi").contains("muat ulang");
        var foreign = server.send(java.net.http.HttpRequest.newBuilder(server.address("/terima/cari"))
                .header("Origin", "https://lain.example")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "selaras=" + puskesos.token())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("cari=titipan")));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("titipan", "Kirim lagi");
    }

    @Test
    void a_form_sent_from_a_locked_screen_waits_for_the_password() {
        var officer = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
        var visitor = Visitor.as(server, officer);
        visitor.get("/keluarga");
        server.database()
                .owner()
                .sql("update access.session set locked = true where account_id = :id")
                .param("id", officer.account())
                .update();
        var waiting = visitor.post("/keluarga", Map.of("cari", "sumirah"));
        assertThat(waiting.statusCode()).isEqualTo(401);
        assertThat(waiting.body()).contains("layar terkunci", "href=\"/kunci\"", "value=\"sumirah\"");
    }

    private String at(String path) {
        return path.replace("/musyawarah/{meeting}", meeting);
    }

    private Visitor visitor(Form form) {
        var officer = officer(form);
        return officer == null ? Visitor.of(server) : Visitor.as(server, officer);
    }

    private @Nullable Officer officer(Form form) {
        if (form.page.startsWith("/kelola")) {
            return administrator;
        }
        if (form.page.startsWith("/jejak")) {
            return auditor;
        }
        return Stream.of("/terima", "/kerja", "/keluarga", "/akun", "/musyawarah")
                        .anyMatch(form.page::startsWith)
                ? puskesos
                : null;
    }

    private long cases() {
        return server.database()
                .owner()
                .sql("select count(*) from casework.case_record")
                .query(Long.class)
                .single();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
