package id.selaras.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.casework.Intake;
import id.selaras.casework.NewId;
import id.selaras.casework.SampleCases;
import id.selaras.casework.papers.Paper;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a letter about a case, on real PostgreSQL. */
@SelarasTest
class LetterDeskTest {
    private static final String VILLAGE = "33.04.20.2002";
    private static final String DISTRICT = "33.04";
    private static final Pattern CODE = Pattern.compile("([0-9a-z]{5}(?:-[0-9a-z]{5}){4}-[0-9a-z])");
    private static final String PDF =
            "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
                    + "trailer <</Size 3 /Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

    private final TestServer server;
    private final Officer window;
    private final Officer ratna;
    private final Officer manager;
    private final Officer kabid;
    private final Officer kadis;

    LetterDeskTest(TestServer server) {
        this.server = server;
        var database = server.database();
        window = database.officer(Role.PUSKESOS, VILLAGE);
        ratna = database.officer(Role.SECRETARIAT, DISTRICT);
        manager = database.officer(Role.MANAGER, DISTRICT);
        kabid = database.officer(Role.SECRETARIAT, DISTRICT);
        kadis = database.officer(Role.MANAGER, DISTRICT);
    }

    @BeforeEach
    void posts() {
        holds(SigningPost.MANAGER, manager);
        holds(SigningPost.DIVISION_HEAD, kabid);
        holds(SigningPost.AGENCY_HEAD, kadis);
    }

    @Test
    void a_recommendation_is_drafted_initialled_twice_approved_and_issued() throws IOException {
        var letter = drafted("rekomendasi-bantuan", listed());
        assertThat(body(letter)).contains("Nama: Sumirah", "3304•• •••••• ••12").doesNotContain("3304205108689012");
        submits(ratna, letter);
        answers(manager, letter);
        assertThatThrownBy(() -> answers(kadis, letter)).isInstanceOf(CorrespondenceRefused.class);
        answers(kabid, letter);
        assertThat(find(letter).state()).isEqualTo(LetterState.CHECKED);
        answers(kadis, letter);
        var issued = find(letter);
        assertThat(issued.state()).isEqualTo(LetterState.ISSUED);
        var text = text(letter);
        assertThat(text)
                .contains(String.valueOf(issued.number()), "Sumirah", "Disetujui secara elektronik", "Kepala Dinas Uji")
                .contains("Bukan tanda tangan elektronik tersertifikasi");
        assertThat(server.get("/periksa/" + code(text)).body())
                .contains("Surat ini asli dan berlaku", "Rekomendasi bantuan sosial", String.valueOf(issued.number()))
                .doesNotContain("Sumirah");
        assertThat(file(letter)).isEqualTo(file(letter));
        revokes(ratna, letter, "Salah orang");
        assertThat(server.get("/periksa/" + code(text)).body()).contains("sudah dicabut");
        var page = server.get(ratna, "/kasus/" + issued.caseId()).body();
        assertThat(page)
                .contains("Surat rekomendasi bantuan · " + issued.number(), "Surat diterbitkan", "Surat dicabut");
    }

    @Test
    void a_letter_that_a_pen_signs_is_valid_only_with_its_scan() throws IOException {
        var letter = drafted("rujukan-layanan", listed());
        writes(ratna, letter, body(letter).replace(TemplateText.BLANK, "belum ada"));
        submits(ratna, letter);
        acts(ratna, letter, version -> desk().print(letter, version));
        var code = code(text(letter));
        assertThat(text(letter)).doesNotContain("Disetujui secara elektronik");
        assertThat(server.get("/periksa/" + code).body()).contains("belum ditandatangani");
        var scan = Paper.read(PDF.getBytes(StandardCharsets.UTF_8));
        acts(ratna, letter, version -> desk().signedOnPaper(letter, version, "surat.pdf", scan));
        assertThat(server.get("/periksa/" + code).body()).contains("Surat ini asli dan berlaku");
        assertThat(find(letter).done())
                .singleElement()
                .satisfies(done -> assertThat(done.onPaper()).isTrue());
        assertThat(server.get(ratna, "/surat/" + letter).body()).contains("Ditandatangani di kertas", "Buka pindaian");
    }

    @Test
    void nobody_answers_for_two_steps_nor_for_an_own_draft_not_even_in_the_database() {
        var letter = drafted("rekomendasi-bantuan", listed());
        holds(SigningPost.DIVISION_HEAD, manager);
        holds(SigningPost.AGENCY_HEAD, ratna);
        submits(ratna, letter);
        answers(manager, letter);
        assertThatThrownBy(() -> answers(manager, letter)).hasMessage("same-person");
        holds(SigningPost.DIVISION_HEAD, kabid);
        answers(kabid, letter);
        assertThatThrownBy(() -> answers(ratna, letter)).hasMessage("same-person");
        assertThatThrownBy(() -> server.as(
                        ratna,
                        () -> inTransaction(() -> server.bean(JdbcClient.class)
                                .sql("""
                                        insert into correspondence.done (letter_id, round, no, act, manner, holder_id, holder_account, same_person)
                                        select l.id, l.round, 3, 'SIGN', 'APPROVED', h.id, h.account_id, false
                                          from correspondence.letter l, correspondence.holder h
                                         where l.id = :letter and h.post = 'AGENCY_HEAD' and h.ended_at is null""")
                                .param("letter", letter)
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_letter_that_comes_back_loses_its_initials_and_keeps_the_reason() {
        var letter = drafted("rekomendasi-bantuan", listed());
        submits(ratna, letter);
        answers(manager, letter);
        assertThatThrownBy(() -> acts(kabid, letter, version -> desk().sendBack(letter, version, "ya")))
                .hasMessage("no-reason");
        acts(kabid, letter, version -> desk().sendBack(letter, version, "Alamatnya sudah pindah"));
        assertThat(find(letter).state()).isEqualTo(LetterState.DRAFT);
        assertThat(server.get(ratna, "/surat/" + letter).body()).contains("Alamatnya sudah pindah");
        submits(ratna, letter);
        assertThat(find(letter).done()).isEmpty();
        assertThatThrownBy(() -> server.as(ratna, () -> desk().submit(letter, 1)))
                .hasMessage("moved-meanwhile");
    }

    @Test
    void a_decile_is_stated_only_where_the_purpose_asks_and_admits_it() {
        assertThat(body(drafted("sk-dtsen-sekolah", listed()))).contains("Desil: 3 (data 10 Oktober 2026)");
        assertThat(body(drafted("sk-dtsen-kesehatan", listed()))).doesNotContain("Desil");
        assertThatThrownBy(() -> drafted("sk-dtsen-sekolah", unlisted())).hasMessage("no-decile");
        var template = insertTemplate("sk-dtsen-ketat", 2);
        assertThatThrownBy(() -> server.as(ratna, () -> desk().draft(listed(), template)))
                .hasMessage("decile-above");
    }

    @Test
    void what_is_blank_has_to_be_filled_before_it_is_handed_in() {
        var letter = drafted("rujukan-layanan", unlisted());
        assertThat(body(letter)).contains("NIK: " + TemplateText.BLANK);
        assertThatThrownBy(() -> submits(ratna, letter)).hasMessage("blanks");
    }

    @Test
    void a_village_writes_its_own_letters_only_and_a_neighbour_knows_of_none() {
        var caseId = listed();
        assertThatThrownBy(() -> server.as(window, () -> desk().draft(caseId, template("rujukan-layanan"))))
                .hasMessage("not-yours");
        var letter = server.as(window, () -> desk().draft(caseId, template("keterangan-puskesos")));
        assertThat(find(letter).areaNo()).isEqualTo(3304202002L);
        var neighbour = server.database().officer(Role.PUSKESOS, "33.04.20.2003");
        assertThat(server.get(neighbour, "/surat/" + letter).statusCode()).isEqualTo(404);
        assertThat(server.get(neighbour, "/surat/" + letter + "/pratinjau").statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> writes(ratna, letter, "Isi lain")).hasMessage("not-yours");
    }

    @Test
    void letters_issued_at_once_are_numbered_without_gap_although_some_give_up() throws Exception {
        var letters = new ArrayList<UUID>();
        for (var n = 0; n < 6; n++) {
            var letter = drafted("rujukan-layanan", listed());
            writes(ratna, letter, "Dengan hormat, mohon warga ini dilayani.");
            submits(ratna, letter);
            letters.add(letter);
        }
        var before = numbers();
        var printed = new ArrayList<Future<Boolean>>();
        try (var officers = Executors.newFixedThreadPool(4)) {
            for (var n = 0; n < letters.size(); n++) {
                var letter = letters.get(n);
                var givesUp = n % 3 == 2;
                var version = find(letter).version();
                printed.add(officers.submit((Callable<Boolean>) () -> server.as(
                        ratna,
                        () -> inTransaction(() -> {
                            desk().print(letter, version);
                            if (givesUp) {
                                throw new IllegalStateException("gave up");
                            }
                            return true;
                        }))));
            }
        }
        assertThat(printed.stream().filter(one -> one.state() == Future.State.SUCCESS))
                .hasSize(4);
        assertThat(numbers())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, before.size() + 4).boxed().toList());
    }

    private java.util.List<Integer> numbers() {
        return server.database()
                .owner()
                .sql("select no from letter.issued where kind = 'REFERRAL' order by no")
                .query(Integer.class)
                .list();
    }

    private LetterDesk desk() {
        return server.bean(LetterDesk.class);
    }

    /** A case of Sumirah, whose family has decile 3. */
    private UUID listed() {
        var owner = server.database().owner();
        if (owner.sql("select 1 from registry.person where id = :id")
                .param("id", Neighbourhood.SUMIRAH)
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            Neighbourhood.settleIn(server.database());
        }
        var caseId = unlisted();
        owner.sql("update casework.case_record set subject_person = :person where id = :id")
                .param("person", Neighbourhood.SUMIRAH)
                .param("id", caseId)
                .update();
        return caseId;
    }

    private UUID unlisted() {
        return server.as(window, () -> server.bean(Intake.class).record(SampleCases.urgent(server, VILLAGE)))
                .caseId();
    }

    private UUID drafted(String code, UUID caseId) {
        return server.as(ratna, () -> desk().draft(caseId, template(code)));
    }

    private UUID template(String code) {
        return server.database()
                .owner()
                .sql("select id from correspondence.template where code = :code and area_code = ''")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private UUID insertTemplate(String code, int decile) {
        return server.database()
                .owner()
                .sql("""
                        insert into correspondence.template (code, version, kind, name, purpose, max_decile, signers, body, saved_by)
                        values (:code, 1, 'DTSEN_STATEMENT', 'SK ketat', 'Uji', :decile, 'AGENCY_HEAD', 'Desil {{desil}} tercatat di sini.', null)
                        returning id""")
                .param("code", code)
                .param("decile", decile)
                .query(UUID.class)
                .single();
    }

    private void holds(SigningPost post, Officer officer) {
        var owner = server.database().owner();
        owner.sql("update correspondence.holder set ended_at = now() where post = :post and ended_at is null")
                .param("post", post.name())
                .update();
        owner.sql("""
                        insert into correspondence.holder (id, area_code, post, account_id, title, named_by)
                        values (:id, '33.04', :post, :account, :title, :account)""")
                .param("id", NewId.next())
                .param("post", post.name())
                .param("account", officer.account())
                .param("title", post == SigningPost.AGENCY_HEAD ? "Kepala Dinas Uji" : "Pejabat Uji")
                .update();
    }

    private void writes(Officer officer, UUID letter, String body) {
        acts(officer, letter, version -> desk().write(letter, version, "Kepala SMP Negeri 1", body));
    }

    private void submits(Officer officer, UUID letter) {
        acts(officer, letter, version -> desk().submit(letter, version));
    }

    private void answers(Officer officer, UUID letter) {
        acts(officer, letter, version -> desk().answer(letter, version));
    }

    private void revokes(Officer officer, UUID letter, String reason) {
        acts(officer, letter, version -> desk().revoke(letter, version, reason));
    }

    private void acts(Officer officer, UUID letter, java.util.function.IntConsumer act) {
        var version = find(letter).version();
        server.as(officer, () -> act.accept(version));
    }

    private Draft find(UUID letter) {
        return server.as(
                manager,
                () -> inTransaction(
                        () -> server.bean(LetterDraftStore.class).find(letter).orElseThrow()));
    }

    private String body(UUID letter) {
        return find(letter).body();
    }

    private byte[] file(UUID letter) {
        return server.as(ratna, () -> server.bean(LetterFiles.class).issued(letter));
    }

    private String text(UUID letter) throws IOException {
        try (var document = Loader.loadPDF(file(letter))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String code(String text) {
        var matcher = CODE.matcher(text);
        assertThat(matcher.find()).as("a code stands beside the QR").isTrue();
        return matcher.group(1);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
