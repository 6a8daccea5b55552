package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.registry.CheckStore.Found;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckStoreTest {
    private static final long VILLAGE = 3304062003L;
    private static final String CODE = "33.04.06.2003";
    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final int CROWD = 12_000;

    private final TestServer server;
    private final LocalDate today = LocalDate.now();
    private final LocalDate staleBefore = today.minusMonths(12);
    private Officer window;
    private Officer neighbour;

    CheckStoreTest(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void settle() {
        window = server.database().officer(Role.PUSKESOS, CODE);
        neighbour = server.database().officer(Role.PUSKESOS, "33.04.06.2004");
        var forgotten = family("Mbah Karto", "3304065107500001");
        sheet(forgotten, today.minusYears(5), null);
        var old = family("Sutinah", "3304065107600002");
        sheet(old, today.minusYears(2), null);
        family("Ngatinem", "3304065107700003");
        var fresh = family("Waginah", "3304065107800004");
        sheet(fresh, today.minusYears(3), null);
        sheet(personOf(fresh), today.minusMonths(1), null);
        var takenBack = family("Tukiyem", "3304065107900005");
        sheet(takenBack, today.minusYears(4), null);
        sheet(takenBack, today.minusDays(3), withdrawn());
    }

    @Test
    void families_come_the_longest_unseen_first_by_the_newest_fact_of_home_family_or_member_that_still_counts() {
        var stale = inScope(window, store -> store.stale(VILLAGE, staleBefore, NEVER, FIRST, 10));
        assertThat(stale).extracting(Found::name).containsExactly("Ngatinem", "Mbah Karto", "Tukiyem", "Sutinah");
        assertThat(stale.getFirst().seen())
                .as("nobody ever said anything of it")
                .isEqualTo(NEVER);
        var first = inScope(window, store -> store.stale(VILLAGE, staleBefore, NEVER, FIRST, 2));
        var last = first.getLast();
        assertThat(listed(
                        window,
                        store -> store.stale(VILLAGE, staleBefore, Objects.requireNonNull(last.seen()), last.id(), 2)))
                .as("the next page")
                .extracting(Found::name)
                .containsExactly("Tukiyem", "Sutinah");
    }

    @Test
    void people_stand_under_each_kind_of_problem_their_number_has_and_nobody_else_does() {
        var without = person(family("Rubiyah", null), "Rubiyah anak", null, null);
        var odd = person(family("Sarijan", null), "Sarijan anak", "3304069913800001", null);
        var differs = person(family("Wagimin", null), "Wagimin anak", "3304060101900007", "differs");
        var matched = person(family("Paiman", null), "Paiman anak", "3304060201900008", "matched");
        var twin = person(family("Jumadi", null), "Jumadi anak", "3304060301900009", "matched");
        var other = person(family("Kasiran", null), "Kasiran anak", "3304060301900009", "matched");
        assertThat(idsOf(CheckKind.NO_NIK)).contains(without).doesNotContain(odd, matched);
        assertThat(idsOf(CheckKind.ODD_NIK)).contains(odd).doesNotContain(matched, without);
        assertThat(idsOf(CheckKind.UNMATCHED)).contains(differs).doesNotContain(matched, odd);
        assertThat(idsOf(CheckKind.UNCHECKED)).contains(odd).doesNotContain(matched, differs, without);
        assertThat(idsOf(CheckKind.SHARED_NIK)).contains(twin, other).doesNotContain(matched);
        var counts = inScope(window, store -> store.counts(VILLAGE, staleBefore));
        for (var kind : CheckKind.values()) {
            if (kind != CheckKind.STALE) {
                assertThat(counts.getOrDefault(kind, 0L))
                        .as(kind.code())
                        .isEqualTo(idsOf(kind).size());
            }
        }
    }

    @Test
    void an_officer_next_door_finds_nothing_of_the_village_and_is_not_offered_it() {
        assertThat(listed(neighbour, store -> store.stale(VILLAGE, staleBefore, NEVER, FIRST, 10)))
                .isEmpty();
        assertThat(listed(neighbour, store -> store.people(VILLAGE, CheckKind.UNCHECKED, LAST, 10)))
                .isEmpty();
        assertThat(inScope(neighbour, store -> store.counts(VILLAGE, staleBefore))
                        .values())
                .allMatch(count -> count == 0);
        assertThat(server.get(neighbour, "/daftar-kerja?desa=" + CODE + "&jenis=usang")
                        .body())
                .doesNotContain("Mbah Karto");
    }

    @Test
    void each_list_says_what_to_do_next() {
        for (var kind : CheckKind.values()) {
            assertThat(server.get(window, "/daftar-kerja?jenis=" + kind.path()).body())
                    .as(kind.code())
                    .contains(Map.of(
                                    CheckKind.STALE, "Kunjungi atau tanyai keluarganya",
                                    CheckKind.NO_NIK, "Tanyakan KTP, KIA, atau KK",
                                    CheckKind.ODD_NIK, "Bandingkan angka demi angka",
                                    CheckKind.UNMATCHED, "Lihat bagian yang berbeda",
                                    CheckKind.UNCHECKED, "Minta Disdukcapil mengecek",
                                    CheckKind.SHARED_NIK, "",
                                    CheckKind.NEW_YEAR_BIRTH, "")
                            .get(kind));
        }
    }

    @Test
    void no_list_reads_people_families_or_facts_whole_however_many_there_are() {
        server.database().owner().sql("""
                        with village (no, area_no) as (
                          select row_number() over (order by area_no), area_no from area.area
                           where level = 4 and area_no between 3305000000 and 3305999999),
                        family as (
                          insert into registry.family (id, area_no, source_kind, observed_on)
                          select gen_random_uuid(), v.area_no, 'import', current_date - n % 2000
                            from generate_series(1, :crowd) n join village v on v.no = 1 + n % 200 returning id, area_no, observed_on),
                        person as (
                          insert into registry.person (id, area_no, family_id, relation, name, source_kind, observed_on)
                          select gen_random_uuid(), area_no, id, 'head', 'Warga contoh', 'import', observed_on from family
                          returning id, area_no, observed_on)
                        insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on, actor)
                        select id, 'person', area_no, '{"nik_match": "matched"}', 'import', observed_on, null from person""").param("crowd", CROWD).update();
        server.database()
                .owner()
                .sql("vacuum (analyze) registry.family, registry.person, registry.sheet")
                .update();
        assertThat(readWhole(store -> store.counts(VILLAGE, staleBefore))).isEmpty();
        assertThat(readWhole(store -> store.stale(VILLAGE, staleBefore, NEVER, FIRST, 51)))
                .isEmpty();
        assertThat(readWhole(store -> store.people(VILLAGE, CheckKind.SHARED_NIK, LAST, 51)))
                .isEmpty();
    }

    private List<UUID> idsOf(CheckKind kind) {
        return inScope(window, store -> store.people(VILLAGE, kind, LAST, 500)).stream()
                .map(Found::id)
                .toList();
    }

    private <T> T inScope(Officer officer, java.util.function.Function<CheckStore, T> work) {
        return server.as(officer, () -> inTransaction(() -> work.apply(server.bean(CheckStore.class))));
    }

    private List<Found> listed(Officer officer, java.util.function.Function<CheckStore, List<Found>> work) {
        return inScope(officer, work);
    }

    private List<String> readWhole(java.util.function.Consumer<CheckStore> work) {
        return server.as(
                window,
                () -> inTransaction(() -> {
                    work.accept(server.bean(CheckStore.class));
                    return server.bean(JdbcClient.class)
                            .sql("""
                            select relname from pg_stat_xact_all_tables
                             where schemaname = 'registry' and seq_scan > 0 and relname in ('person', 'family', 'sheet', 'dwelling')""")
                            .query(String.class)
                            .list();
                }));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    private UUID family(String head, @Nullable String nik) {
        var id = insert(
                "insert into registry.family (area_no, source_kind, observed_on) values (:village, 'window', current_date) returning id");
        server.database()
                .owner()
                .sql("""
                        insert into registry.person (area_no, family_id, relation, name, nik, source_kind, observed_on)
                        values (:village, :family, 'head', :name, :nik, 'window', current_date)""")
                .param("village", VILLAGE)
                .param("family", id)
                .param("name", head)
                .param("nik", nik)
                .update();
        return id;
    }

    private UUID personOf(UUID family) {
        return server.database()
                .owner()
                .sql("select id from registry.person where family_id = :family")
                .param("family", family)
                .query(UUID.class)
                .single();
    }

    /** @param match what the civil registry answered of the number; null when it was not asked */
    private UUID person(UUID family, String name, @Nullable String nik, @Nullable String match) {
        var id = server.database()
                .owner()
                .sql("""
                        insert into registry.person (area_no, family_id, relation, name, nik, source_kind, observed_on)
                        values (:village, :family, 'child', :name, :nik, 'window', current_date) returning id""")
                .param("village", VILLAGE)
                .param("family", family)
                .param("name", name)
                .param("nik", nik)
                .query(UUID.class)
                .single();
        sheet(id, today, null, match == null ? "{}" : "{\"nik_match\": \"" + match + "\"}");
        return id;
    }

    private void sheet(UUID subject, LocalDate observed, @Nullable UUID origin) {
        sheet(subject, observed, origin, "{}");
    }

    private void sheet(UUID subject, LocalDate observed, @Nullable UUID origin, String answers) {
        server.database()
                .owner()
                .sql("""
                        insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on, origin, actor)
                        values (:subject, 'person', :village, cast(:answers as jsonb), 'visit', :on, :origin, null)""")
                .param("subject", subject)
                .param("village", VILLAGE)
                .param("answers", answers)
                .param("on", observed)
                .param("origin", origin)
                .update();
    }

    private UUID withdrawn() {
        return insert(
                "insert into registry.withdrawal (origin, reason, actor) select gen_random_uuid(), 'Berkas keliru', null where :village > 0 returning origin");
    }

    private UUID insert(String statement) {
        return server.database()
                .owner()
                .sql(statement)
                .param("village", VILLAGE)
                .query(UUID.class)
                .single();
    }
}
