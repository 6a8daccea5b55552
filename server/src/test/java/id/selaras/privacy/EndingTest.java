package id.selaras.privacy;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI_NO;
import static id.selaras.registry.Neighbourhood.SARWONO;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ending what ran out: by two people, bit by bit, for good, and never what something keeps. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndingTest {
    private static final List<String> TELLING =
            List.of("Sumirah Wati", "3304204101699003", "Jalan Kenanga Timur", "Bocor sejak lama");

    private final TestServer server;
    private final Window window;
    private final Officer first;
    private final Officer second;
    private final JdbcClient owner;
    private UUID widow = new UUID(0, 0);

    EndingTest(TestServer server) {
        this.server = server;
        this.window = new Window(server);
        this.first = server.database().officer(Role.ADMINISTRATOR, "33.04");
        this.second = server.database().officer(Role.ADMINISTRATOR, "33.04");
        this.owner = server.database().owner();
    }

    @BeforeEach
    void theWidowDiedLongAgo() {
        owner.sql("""
                        do $$ declare t record; begin
                          for t in select schemaname, tablename from pg_tables where schemaname in ('registry', 'casework', 'proposal', 'importing')
                          loop execute format('truncate %I.%I cascade', t.schemaname, t.tablename); end loop;
                          truncate privacy.ended, privacy.ending_run, privacy.request, privacy.restriction, journal.entry, journal.unsealed, journal.seal cascade;
                          delete from privacy.retention where set_by is not null;
                        end $$""").update();
        Neighbourhood.settleIn(server.database());
        widow = owner.sql("select id from registry.person where name = 'Sumirah Wati'")
                .query(UUID.class)
                .single();
        owner.sql("""
                        update registry.dwelling set street = 'Jalan Kenanga Timur' where id =
                          (select f.dwelling_id from registry.family f join registry.person p on p.family_id = f.id where p.id = :id)""").param("id", widow).update();
        owner.sql(
                        "insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on) values (:id, 'person', :area, "
                                + "'{\"work\": [\"trader\", \"2\", \"Bocor sejak lama\"], \"nik_match\": \"same\"}', 'window', current_date)")
                .param("id", widow)
                .param("area", GUNUNGJATI_NO)
                .update();
        longAgo("registry.person", "life = 'deceased', recorded_at = now() - interval '11 years'", widow);
    }

    private void longAgo(String table, String set, UUID id) {
        owner.sql("alter table " + table + " disable trigger user").update();
        owner.sql("update " + table + " set " + set + " where id = :id")
                .param("id", id)
                .update();
        owner.sql("alter table " + table + " enable trigger user").update();
    }

    private UUID closedCase(UUID person, String words) {
        var id = window.matter(person, words, Window.onBehalf("Wahyuni", "anak"));
        owner.sql(
                        "update casework.case_record set state = 'CLOSED', closed_at = now() - interval '6 years' where id = :id")
                .param("id", id)
                .update();
        owner.sql("""
                        insert into casework.attachment (id, case_id, name, media_type, bytes, sha256, added_by)
                        select gen_random_uuid(), :id, 'KTP Sumirah Wati', 'application/pdf', 5, 'x', recorded_by from casework.case_record where id = :id""").param("id", id).update();
        owner.sql(
                        "insert into casework.attachment_content select id, convert_to('Sumirah Wati', 'UTF8') from casework.attachment where case_id = :id")
                .param("id", id)
                .update();
        return id;
    }

    private String proposed() {
        var visitor = Visitor.as(server, first);
        visitor.get("/kelola/retensi/pratinjau");
        var sent = visitor.post("/kelola/retensi/ajukan", Map.of("alasan", "Persetujuan arsip 45/2026"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return sent.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private void confirmed(String run) {
        var visitor = Visitor.as(server, second);
        visitor.get(run);
        visitor.post(run + "/setujui", Map.of());
    }

    private long count(String rows) {
        return owner.sql("select count(*) from " + rows).query(Long.class).single();
    }

    /** Tables in which a text stands anywhere, history and files included. */
    private List<String> tablesWith(String text) {
        return owner.sql("""
                        select schemaname || '.' || tablename as name from pg_tables
                         where schemaname in ('registry', 'casework', 'proposal', 'importing', 'privacy', 'export', 'deliberation', 'letter', 'exchange')
                           and (xpath('/row/c/text()', query_to_xml(format(
                             'select count(*) as c from %I.%I t where t::text ilike %L or t::text like %L', schemaname, tablename,
                             '%' || :text || '%', '%' || encode(convert_to(:text, 'UTF8'), 'hex') || '%'), false, true, '')))[1]::text <> '0'""").param("text", text).query(String.class).list();
    }

    @Test
    void nothing_that_tells_who_it_was_is_left_in_any_table_and_what_statistics_need_is() {
        closedCase(widow, "Bocor sejak lama");
        owner.sql("""
                        with one as (
                          insert into proposal.proposal (id, area_no, kind, family_id, person_id, reason, observed_on, origin_kind, proposed_by, state)
                          select gen_random_uuid(), p.area_no, 'correction', p.family_id, p.id, 'Sumirah Wati', current_date, 'family', a.id, 'APPLIED'
                            from registry.person p, access.account a where p.id = :id and a.name = 'selaras.system' returning id, proposed_by)
                        insert into proposal.paper (id, proposal_id, name, media_type, bytes, sha256, content, added_by)
                        select gen_random_uuid(), id, 'Foto', 'image/jpeg', 12, 'x', convert_to('Sumirah Wati', 'UTF8'), proposed_by from one""").param("id", widow).update();
        owner.sql("""
                        with entry as (
                          insert into registry.claim (area_no, subject, subject_id, kind, topic, state, source_kind, observed_on)
                          select area_no, 'person', id, 'flag', 'x06', 'Meter', 'agency', current_date from registry.person where id = :id returning id)
                        insert into proposal.paper (id, claim_id, name, media_type, bytes, sha256, content, added_by)
                        select e.id, e.id, 'Rekening Sumirah Wati', 'image/jpeg', 12, 'x', convert_to('Sumirah Wati', 'UTF8'), a.id
                          from entry e, access.account a where a.name = 'selaras.system'""").param("id", widow).update();
        for (var text : TELLING) {
            assertThat(tablesWith(text)).as(text).isNotEmpty();
        }
        var run = proposed();
        confirmed(run);
        server.bean(EndingWorker.class).sweep();
        for (var text : TELLING) {
            assertThat(tablesWith(text)).as(text).isEmpty();
        }
        assertThat(count("registry.name_key where person_id = '" + widow + "'")).isZero();
        assertThat(count("registry.person where id = '" + widow + "' and sex = 'female' and area_no = " + GUNUNGJATI_NO
                        + " and birth_date = date '1969-01-01' and life = 'deceased'"))
                .isEqualTo(1);
        assertThat(count("registry.sheet where answers = '{\"work\": \"trader\", \"nik_match\": \"same\"}'"))
                .isEqualTo(1);
        assertThat(count("casework.case_record where state = 'CLOSED' and topic = 'cash_or_food' and area_no = "
                        + GUNUNGJATI_NO))
                .isEqualTo(1);
        assertThat(count("registry.person where name = 'Sumirah' and nik is not null"))
                .isEqualTo(1);
        assertThat(server.get(second, run).body()).contains("Selesai", "Orang yang meninggal");
        assertThat(owner.sql("select act from journal.entry where act like 'retention.%' order by id")
                        .query(String.class)
                        .list())
                .startsWith("retention.proposed", "retention.confirmed", "retention.ended")
                .endsWith("retention.done");
    }

    @Test
    void the_preview_says_how_many_and_where_and_never_who() {
        closedCase(widow, "Bocor sejak lama");
        var page = server.get(first, "/kelola/retensi/pratinjau").body();
        assertThat(page).contains("Kasus yang selesai", "Gunungjati, ", "Tidak ada yang ditahan");
        assertThat(page).doesNotContain("Sumirah", "Bocor", "3304204101699003", widow.toString());
    }

    @Test
    void nobody_confirms_an_own_proposal_not_even_past_the_program() {
        var run = proposed();
        var id = UUID.fromString(run.replaceFirst(".*/", ""));
        var visitor = Visitor.as(server, first);
        assertThat(visitor.get(run).body())
                .contains("pengelola lain di wilayah ini")
                .doesNotContain("Setujui dan akhiri");
        visitor.post(run + "/setujui", Map.of());
        assertThat(count("privacy.ending_run where state = 'proposed'")).isEqualTo(1);
        assertThatThrownBy(() -> server.as(
                        first,
                        () -> server.bean(TransactionTemplate.class)
                                .execute(
                                        status -> server.bean(EndingStore.class).decide(id, Ending.State.CONFIRMED))))
                .isInstanceOf(DataAccessException.class);
        server.bean(EndingWorker.class).sweep();
        assertThat(tablesWith("3304204101699003")).isNotEmpty();
    }

    @Test
    void only_the_programs_own_account_ends_anything() {
        var run = proposed();
        confirmed(run);
        assertThatThrownBy(() -> server.as(
                        second,
                        () -> server.bean(TransactionTemplate.class)
                                .execute(status -> server.bean(EndingStore.class)
                                        .endBatch(UUID.fromString(run.replaceFirst(".*/", "")), 10))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_run_that_was_killed_between_or_within_batches_ends_with_the_same() {
        closedCase(widow, "Bocor sejak lama");
        var run = proposed();
        confirmed(run);
        var worker = server.bean(EndingWorker.class);
        var ending = server.as(
                        second, () -> server.bean(Endings.class).find(UUID.fromString(run.replaceFirst(".*/", ""))))
                .orElseThrow();
        assertThat(worker.next(ending, 1)).isPresent();
        server.bean(id.selaras.access.Acting.class)
                .asSystem(() -> server.bean(TransactionTemplate.class).execute(status -> {
                    server.bean(EndingStore.class).endBatch(ending.id(), 1);
                    status.setRollbackOnly();
                    return true;
                }));
        assertThat(count("privacy.ended")).isEqualTo(1);
        worker.sweep();
        worker.sweep();
        for (var text : TELLING) {
            assertThat(tablesWith(text)).as(text).isEmpty();
        }
        assertThat(count("privacy.ended")).isEqualTo(count("(select distinct kind, subject_id from privacy.ended) x"));
        assertThat(count("journal.entry where act = 'retention.done'")).isEqualTo(1);
    }

    @Test
    void whom_a_case_an_objection_a_request_or_a_suspension_is_about_is_kept_and_the_page_says_why() {
        closedCase(widow, "Bocor sejak lama");
        closedCase(SARWONO, "Atap rusak");
        closedCase(SUMIRAH, "Bantuan berhenti");
        window.matter(SARWONO, "Perlu kursi roda", Window.herself());
        server.as(window.puskesos, () -> server.bean(Restrictions.class).place(SUMIRAH, "NIK dipakai orang lain"));
        owner.sql("""
                        insert into proposal.proposal (id, area_no, kind, family_id, person_id, reason, observed_on, origin_kind, proposed_by)
                        select gen_random_uuid(), p.area_no, 'objection', p.family_id, p.id, 'Bukan', current_date, 'family', a.id
                          from registry.person p, access.account a where p.id = :id and a.name = 'selaras.system'""").param("id", widow).update();
        assertThat(server.get(first, "/kelola/retensi/pratinjau").body())
                .contains("ada sanggahan yang berjalan", "ada kasus yang berjalan", "pemakaian datanya ditunda")
                .doesNotContain("Sarwono", "Sumirah");
        var visitor = Visitor.as(server, first);
        visitor.get("/kelola/retensi/pratinjau");
        assertThat(visitor.post("/kelola/retensi/ajukan", Map.of("alasan", "Persetujuan arsip"))
                        .body())
                .contains("Tidak ada yang dapat diakhiri sekarang");
        assertThat(count("casework.case_record where words = '–'")).isZero();
    }

    @Test
    void a_hold_that_comes_after_the_confirmation_counts_too() {
        var run = proposed();
        confirmed(run);
        owner.sql("""
                        insert into privacy.restriction (id, person_id, area_no, reason, placed_by)
                        select gen_random_uuid(), :id, :area, 'Diminta keluarga', id from access.account where name = 'selaras.system'""").param("id", widow).param("area", GUNUNGJATI_NO).update();
        server.bean(EndingWorker.class).sweep();
        assertThat(count("registry.person where name = 'Sumirah Wati'")).isEqualTo(1);
        assertThat(count("privacy.ending_run where state = 'done'")).isEqualTo(1);
    }

    @Test
    void a_neighbouring_district_and_a_part_with_a_clock_of_its_own_are_left_alone() {
        var neighbour = server.database().officer(Role.ADMINISTRATOR, "33.02");
        assertThat(server.get(neighbour, proposed()).statusCode()).isEqualTo(404);
        var province = server.database().officer(Role.ADMINISTRATOR, "33");
        var visitor = Visitor.as(server, first);
        visitor.get("/kelola/retensi");
        visitor.post(
                "/kelola/retensi",
                Map.of("data", "person", "bulan", "600", "dasar", "Perbup 1/2026", "akhir", "archive"));
        var page = Visitor.as(server, province);
        page.get("/kelola/retensi/pratinjau");
        assertThat(page.post("/kelola/retensi/ajukan", Map.of("alasan", "Persetujuan arsip"))
                        .body())
                .contains("Tidak ada yang dapat diakhiri sekarang");
    }

    @Test
    void a_dropped_list_and_its_kept_rows_go_from_table_and_disk() throws IOException {
        var list = UUID.randomUUID();
        owner.sql("""
                        insert into importing.import (id, district_no, file_name, bytes, digest, state, actor, dropped_at, ended_at)
                        select :id, 3304000000, 'dtsen.csv', 10, '', 'done', id, now() - interval '8 months', now() - interval '8 months'
                          from access.account where name = 'selaras.system'""").param("id", list).update();
        owner.sql(
                        "insert into importing.file (import_id, heads, head_row, sample) values (:id, '{nama}', 1, '[[\"Paijem\"]]')")
                .param("id", list)
                .update();
        owner.sql(
                        "insert into importing.noted_row (import_id, preview, row_no, outcome, cells) values (:id, false, 1, 'broken', '[\"Paijem\"]')")
                .param("id", list)
                .update();
        var folder =
                Files.createDirectories(Path.of(server.bean(Environment.class).getRequiredProperty("selaras.data"))
                        .resolve("imports"));
        var file = Files.writeString(folder.resolve(list.toString()), "Paijem");
        confirmed(proposed());
        server.bean(EndingWorker.class).sweep();
        assertThat(file).doesNotExist();
        assertThat(tablesWith("Paijem")).isEmpty();
        assertThat(count("importing.import where id = '" + list + "' and file_name = 'dtsen.csv'"))
                .isEqualTo(1);
    }
}
