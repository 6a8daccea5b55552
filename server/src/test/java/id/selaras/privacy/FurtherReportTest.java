package id.selaras.privacy;

import static id.selaras.registry.Neighbourhood.BAGAS;
import static id.selaras.registry.Neighbourhood.GUNUNGJATI_NO;
import static id.selaras.registry.Neighbourhood.SARWONO;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.proposal.NewProposal;
import id.selaras.proposal.Origin;
import id.selaras.proposal.ProposalDesk;
import id.selaras.proposal.ProposalKind;
import id.selaras.registry.Neighbourhood;
import id.selaras.registry.RegistryChange;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What lists, proposals and papers hold of somebody is told to them, and what nobody may learn that way. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FurtherReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final TestServer server;
    private final Window window;
    private final JdbcClient owner;

    FurtherReportTest(TestServer server) {
        this.server = server;
        this.window = new Window(server);
        this.owner = server.database().owner();
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
    }

    @BeforeEach
    void nothingHappenedYet() {
        owner.sql("""
                        truncate casework.case_record, casework.reporter, journal.unsealed, journal.entry, journal.seal,
                          privacy.request, privacy.correction, privacy.restriction, proposal.proposal, deliberation.meeting,
                          letter.issued, letter.series, registry.care_assignment, registry.care_basis cascade""").update();
    }

    @Test
    void it_says_with_which_list_of_which_day_the_data_came_and_that_it_was_taken_back() {
        var list = UUID.randomUUID();
        owner.sql("""
                        insert into importing.import (id, district_no, file_name, bytes, digest, state, actor, dropped_at)
                        select :id, 3304000000, 'dtsen-triwulan-3.csv', 10, '', 'done', id, timestamptz '2026-09-03 10:00+07'
                          from access.account where name = 'selaras.system'""").param("id", list).update();
        owner.sql("update registry.family set origin = :list where id = :id")
                .param("list", list)
                .param("id", SARWONOS)
                .update();
        assertThat(window.reportOf(SUMIRAH).lists()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualTo("dtsen-triwulan-3.csv");
            assertThat(one.source()).contains("3 Sep 2026");
            assertThat(one.since()).isEqualTo("2026-09-03");
        });
        owner.sql("update importing.import set state = 'taken_back'").update();
        assertThat(window.reportOf(SUMIRAH).lists())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).contains("kemudian dibatalkan"));
        assertThat(window.reportOf(window.manager, Neighbourhood.NEIGHBOUR).lists())
                .isEmpty();
    }

    @Test
    void it_says_of_which_kinds_of_need_she_is_since_when_without_the_officers_note() {
        care(SUMIRAH, 9, "Kata Bu Wiryo sejak kecelakaan");
        var report = window.reportOf(SUMIRAH);
        assertThat(report.care()).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("PPKS 9");
            assertThat(one.value()).contains("isabilitas", "sejak 1 Okt 2026");
            assertThat(one.source()).isNotBlank();
        });
        assertThat(json(report)).doesNotContain("Wiryo", "kecelakaan");
    }

    @Test
    void another_members_kind_of_need_is_never_in_it() {
        care(SUMIRAH, 9, "Sejak lahir");
        assertThat(window.reportOf(SARWONO).care()).isEmpty();
        assertThat(window.reportOf(BAGAS).care()).isEmpty();
    }

    @Test
    void a_restricted_kind_of_need_is_never_in_it_where_the_officer_may_not_read_it_or_a_guardian_asks() {
        care(SUMIRAH, 19, null);
        assertThat(window.reportOf(SUMIRAH).care()).isEmpty();
        owner.sql("update access.post set handles_restricted = true where account_id = :id")
                .param("id", window.puskesos.account())
                .update();
        assertThat(window.reportOf(SUMIRAH).care()).hasSize(1);
        var request = id.selaras.casework.NewId.next();
        var husband = new IdentityCheck(Asker.GUARDIAN, "Sarwono", IdentityPaper.KTP, null, null);
        server.as(window.puskesos, () -> server.bean(Requests.class).record(request, SUMIRAH, husband));
        var report = server.as(
                        window.puskesos, () -> server.bean(SubjectReports.class).of(request, window.texts()))
                .orElseThrow();
        assertThat(report.care()).isEmpty();
        assertThat(json(report)).doesNotContainIgnoringCase("kekerasan pada");
        owner.sql("update access.post set handles_restricted = false where account_id = :id")
                .param("id", window.puskesos.account())
                .update();
    }

    @Test
    void a_minority_is_never_named_where_the_district_states_no_law() {
        care(SUMIRAH, 14, null);
        owner.sql("update access.post set handles_restricted = true where account_id = :id")
                .param("id", window.puskesos.account())
                .update();
        assertThat(window.reportOf(SUMIRAH).care()).isEmpty();
        owner.sql("update access.post set handles_restricted = false where account_id = :id")
                .param("id", window.puskesos.account())
                .update();
    }

    @Test
    void it_tells_what_is_proposed_for_the_family_and_where_that_stands_and_who_looked_at_it() {
        var id = propose(ProposalKind.LIST_ENTRY, Origin.ofFamily(), "Rahasia petugas");
        server.get(window.supervisor, "/usulan/" + id);
        var report = window.reportOf(SUMIRAH);
        assertThat(report.proposals()).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("Usulan masuk daftar");
            assertThat(one.value()).isEqualTo("Diusulkan");
            assertThat(one.source()).startsWith("Dari petugas");
        });
        assertThat(report.readings()).anySatisfy(look -> {
            assertThat(look.what()).isEqualTo("Membuka usulan tentang Anda");
            assertThat(look.who()).startsWith("Supervisor");
        });
        assertThat(json(report)).doesNotContain("Rahasia petugas");
    }

    @Test
    void a_proposal_from_a_case_that_must_not_be_told_is_never_in_it_nor_that_somebody_read_it() {
        var accusation = window.matter(SUMIRAH, "Ia punya sawah luas", Window.onBehalf("Wiryo", "tetangga"));
        var id = propose(ProposalKind.LIST_EXIT, Origin.ofCase(accusation), "Kata tetangga");
        server.get(window.supervisor, "/usulan/" + id);
        var report = window.reportOf(window.manager, SUMIRAH);
        assertThat(report.proposals()).isEmpty();
        assertThat(report.readings()).noneMatch(look -> look.what().contains("usulan"));
    }

    @Test
    void a_proposal_from_the_husbands_own_case_is_never_in_hers() {
        var his = window.matter(SARWONO, "Saya perlu bantuan", Window.herself());
        propose(ProposalKind.LIST_ENTRY, Origin.ofCase(his), "Dari kasusnya");
        assertThat(window.reportOf(SUMIRAH).proposals()).isEmpty();
        assertThat(window.reportOf(SARWONO).proposals()).hasSize(1);
    }

    @Test
    void that_somebody_contested_an_entry_or_wants_the_family_off_the_list_is_never_in_it() {
        propose(ProposalKind.LIST_EXIT, Origin.ofFamily(), "Kata tetangga");
        propose(ProposalKind.OBJECTION, Origin.ofFamily(), "Kata tetangga");
        assertThat(window.reportOf(window.manager, SUMIRAH).proposals()).isEmpty();
    }

    @Test
    void what_is_proposed_about_another_member_is_never_in_it() {
        var death = new RegistryChange.Death(BAGAS, TODAY);
        server.as(
                window.puskesos,
                () -> server.bean(ProposalDesk.class)
                        .propose(NewProposal.ofChange(
                                UUID.randomUUID(), SARWONOS, death, "Kata ayahnya", TODAY, Origin.ofFamily())));
        assertThat(window.reportOf(SUMIRAH).proposals()).isEmpty();
    }

    @Test
    void what_she_asks_to_be_put_right_is_a_proposal_with_the_legal_deadline_whose_acceptance_answers_her() {
        var request = window.identified(window.puskesos, SUMIRAH);
        server.as(window.puskesos, () -> {
            var requests = server.bean(Requests.class);
            requests.deliver(requests.find(request).orElseThrow(), "print");
            return null;
        });
        var visitor = Visitor.as(server, window.puskesos);
        assertThat(visitor.get("/hak-data/" + request).body())
                .contains("/keluarga/" + SARWONOS + "/usulan?jenis=correction&amp;permintaan=" + request);
        var form = visitor.get("/keluarga/" + SARWONOS + "/usulan?jenis=correction&permintaan=" + request);
        assertThat(form.body()).contains("Kembali ke permintaan data");
        var sent = visitor.post(
                "/keluarga/" + SARWONOS + "/usulan",
                Map.of(
                        "jenis", "correction",
                        "permintaan", request.toString(),
                        "orang", SUMIRAH.toString(),
                        "bidang", "name",
                        "nilai", "Sumirah Astuti",
                        "alasan", "Nama saya kurang lengkap"));
        var proposal = sent.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        assertThat(visitor.get("/hak-data/" + request).body())
                .contains("Perbaikan menunggu putusan", "Sisa 71 jam", "Perbaikan identitas", "Diusulkan");
        assertThat(visitor.get("/hak-data").body()).contains("Perbaikan menunggu putusan");
        var supervisor = Visitor.as(server, window.supervisor);
        assertThat(supervisor.get(proposal).body()).contains("putuskan paling lambat");
        accept(UUID.fromString(proposal.replaceFirst(".*/", "")));
        assertThat(visitor.get("/hak-data/" + request).body())
                .contains("Sudah diserahkan", "Diterapkan")
                .doesNotContain("Sisa 71 jam");
        assertThat(window.reportOf(SUMIRAH).proposals()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualTo("Diterapkan: “Nama saya kurang lengkap”");
            assertThat(one.source()).startsWith("Anda minta");
        });
    }

    @Test
    void a_request_of_another_family_or_before_anybody_was_identified_opens_no_form() {
        var request = window.identified(window.manager, Neighbourhood.NEIGHBOUR);
        assertThat(server.get(
                                window.manager,
                                "/keluarga/" + SARWONOS + "/usulan?jenis=correction&permintaan=" + request)
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get(
                                window.puskesos,
                                "/keluarga/" + SARWONOS + "/usulan?jenis=correction&permintaan=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    private void accept(UUID proposal) {
        var visitor = Visitor.as(server, window.supervisor);
        visitor.get("/usulan/" + proposal);
        visitor.post(
                "/usulan/" + proposal + "/tindakan",
                Map.of("langkah", UUID.randomUUID().toString(), "act", "ACCEPT", "alasan", ""));
    }

    @Test
    void papers_of_the_deliberation_that_name_the_family_are_told_with_what_was_decided() {
        var proposal = propose(ProposalKind.LIST_ENTRY, Origin.ofFamily(), "Perlu");
        letter("new", proposal);
        assertThat(window.reportOf(SUMIRAH).letters()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualTo("Usulan masuk daftar: disetujui");
            assertThat(one.source()).contains("BA/1");
        });
        assertThat(window.reportOf(window.manager, Neighbourhood.NEIGHBOUR).letters())
                .isEmpty();
    }

    @Test
    void a_paper_that_names_the_family_for_a_contested_entry_is_never_in_it() {
        letter("contested", propose(ProposalKind.OBJECTION, Origin.ofFamily(), "Kata tetangga"));
        assertThat(window.reportOf(SUMIRAH).letters()).isEmpty();
    }

    private UUID propose(ProposalKind kind, Origin origin, String reason) {
        return server.as(
                window.puskesos,
                () -> server.bean(ProposalDesk.class)
                        .propose(NewProposal.ofList(UUID.randomUUID(), kind, SARWONOS, reason, TODAY, origin)));
    }

    private void care(UUID person, int number, @org.jspecify.annotations.Nullable String note) {
        owner.sql("""
                        insert into registry.care_assignment (person_id, kind, number, valid_from, note, recorded_by, source_kind, observed_on)
                        select :person, 'ppks', :number, date '2026-10-01', :note, id, 'window', date '2026-10-01'
                          from access.account where name = 'selaras.system'""")
                .param("person", person)
                .param("number", number)
                .param("note", note)
                .update();
    }

    private void letter(String item, UUID proposal) {
        var meeting = UUID.randomUUID();
        owner.sql("""
                        with who as (select id from access.account where name = 'selaras.system'),
                        month as (
                          insert into deliberation.cycle (area_no, month, opens, closes, cut_off, pull_on)
                          values (3304000000, date '2026-11-01', date '2026-11-01', date '2026-11-14', date '2026-11-17', date '2026-11-18')
                          on conflict (area_no, month) do update set opens = excluded.opens returning id)
                        insert into deliberation.meeting (id, cycle_id, area_no, held_on, place, chair, prepared_by)
                        select :meeting, month.id, :village, current_date, 'Balai', 'Kades', who.id from month, who""").param("meeting", meeting).param("village", GUNUNGJATI_NO).update();
        var line = UUID.randomUUID();
        owner.sql("""
                        insert into deliberation.agenda_item (id, meeting_id, area_no, no, kind, family_id, proposal_id)
                        values (:line, :meeting, :village, 1, :kind, :family, :proposal)""")
                .param("line", line)
                .param("meeting", meeting)
                .param("village", GUNUNGJATI_NO)
                .param("kind", item)
                .param("family", SARWONOS)
                .param("proposal", proposal)
                .update();
        owner.sql("""
                        insert into deliberation.decision (item_id, meeting_id, area_no, outcome, decided_by)
                        select :line, :meeting, :village, 'agreed', id from access.account where name = 'selaras.system'""")
                .param("line", line)
                .param("meeting", meeting)
                .param("village", GUNUNGJATI_NO)
                .update();
        owner.sql("insert into letter.series (kind, area_no, period, last) values ('MINUTES', :village, '2026', 1)")
                .param("village", GUNUNGJATI_NO)
                .update();
        owner.sql("""
                        insert into letter.issued (id, kind, area_no, period, no, number, subject_id, bytes, sha256, content, issued_by)
                        select gen_random_uuid(), 'MINUTES', :village, '2026', 1, 'BA/1', :meeting, 1, sha256('x'), 'x', id
                          from access.account where name = 'selaras.system'""").param("village", GUNUNGJATI_NO).param("meeting", meeting).update();
    }

    private static String json(SubjectReport report) {
        return JsonMapper.builder().build().writeValueAsString(report);
    }
}
