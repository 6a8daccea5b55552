package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.area.Areas;
import id.selaras.engine.eligibility.Verdict;
import id.selaras.practice.load.GeneratedFamilies;
import id.selaras.registry.RegistryLoad;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DryRunsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String HOME = "/kelola/aturan/uji";

    private final TestServer server;
    private final DryRuns runs;
    private Officer secretariat;
    private Officer planner;
    private UUID ofSecretariat;
    private UUID ofPlanner;

    DryRunsTest(TestServer server) {
        this.server = server;
        runs = server.bean(DryRuns.class);
    }

    @BeforeAll
    void settle() throws SQLException {
        try (var owner = server.database().database().owner().connect()) {
            var villages = server.bean(Areas.class).childrenOf("33.04.20");
            new RegistryLoad(owner).load(GeneratedFamilies.of(120, 5, villages), _ -> {});
        }
        server.database().owner().sql("""
            insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on)
            select id, 'person', area_no, '{"position": "casual"}', 'window', current_date from registry.person\
            """).update();
        secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
        planner = server.database().officer(Role.PLANNER, "33.04");
        ofSecretariat = finished(secretariat, started(secretariat));
        ofPlanner = finished(planner, started(planner));
    }

    private TypedValues stricter() {
        return new TypedValues(
                server.bean(RuleBooks.class).book(), "SEMBAKO", DAY, Map.of("nilai.sembako_decile", "1"));
    }

    private UUID started(Officer officer) {
        return server.as(officer, () -> runs.start(null, stricter().trial("SEMBAKO"), "33.04"));
    }

    /** Asks as the page does, until the answer is that it ended. */
    private UUID finished(Officer officer, UUID run) {
        while (server.get(officer, HOME + "/" + run + "/kemajuan")
                .headers()
                .firstValue("HX-Refresh")
                .isEmpty()) {
            Thread.onSpinWait();
        }
        return run;
    }

    private DryRunRow row(Officer officer, UUID run) {
        return server.as(officer, () -> runs.find(run).orElseThrow());
    }

    private AreaTally.Counts whole(Officer officer, UUID run) {
        var all = new AreaTally(3304000000L);
        server.as(officer, () -> runs.areas(run)).forEach(all::add);
        return all.counts();
    }

    @Test
    void a_stricter_limit_says_who_leaves_and_what_it_costs() {
        var whole = whole(secretariat, ofSecretariat);
        assertThat(row(secretariat, ofSecretariat).state()).isEqualTo(DryRunRow.State.DONE);
        assertThat(whole.families()).isEqualTo(120);
        assertThat(whole.enters()).isZero();
        assertThat(whole.leaves()).isPositive();
        assertThat(whole.present(Verdict.FITS) - whole.leaves()).isEqualTo(whole.proposed(Verdict.FITS));
        assertThat(whole.presentAmount()).isGreaterThan(whole.proposedAmount());
    }

    @Test
    void the_page_shows_answers_costs_areas_and_the_time_it_took() {
        var page = server.get(secretariat, HOME + "/" + ofSecretariat).body();
        assertThat(page)
                .contains(
                        "Uji coba:",
                        "Selesai",
                        "Pagedongan",
                        "Membaca dari basis data",
                        "Sebulan",
                        "Keluarga yang keluar")
                .doesNotContain("disembunyikan");
        assertThat(server.get(secretariat, HOME + "/" + ofSecretariat + "?wilayah=33.04.20")
                        .body())
                .contains("Gunungjati", "Wilayah di atasnya");
        assertThat(server.get(secretariat, HOME + "/" + ofSecretariat + "?wilayah=33.01")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get(secretariat, HOME).body()).contains("/uji/" + ofSecretariat);
    }

    @Test
    void the_table_is_a_file_too() {
        var file = server.get(secretariat, HOME + "/" + ofSecretariat + "/wilayah.csv");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body()).contains("\"Wilayah\",\"Keluarga\"", "\"Pagedongan\",\"120\"");
    }

    @Test
    void who_works_with_people_opens_the_families_that_leave() {
        var page = server.get(secretariat, HOME + "/" + ofSecretariat + "/keluarga?arah=keluar")
                .body();
        assertThat(page).contains("/program\">", "Keluar dari").contains("Pagedongan");
        assertThat(server.get(secretariat, HOME + "/" + ofSecretariat + "/keluarga?arah=masuk")
                        .body())
                .contains("Tidak ada keluarga di daftar ini");
        assertThat(server.get(secretariat, HOME + "/" + ofSecretariat + "/keluarga?halaman=0")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_planner_gets_the_same_counts_and_nobody_s_name() {
        assertThat(whole(planner, ofPlanner)).isEqualTo(whole(secretariat, ofSecretariat));
        assertThat(server.get(planner, HOME + "/" + ofPlanner + "/keluarga?arah=keluar")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.database()
                        .owner()
                        .sql("select count(*) from eligibility.dry_run_moved where run_id = :run")
                        .param("run", ofPlanner)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void figures_below_five_are_covered_for_a_planner_in_page_and_file() {
        var page = server.get(planner, HOME + "/" + ofPlanner + "?wilayah=33.04.20")
                .body();
        assertThat(page).contains("Sebagian angka disembunyikan").doesNotContain("Keluarga yang keluar");
        var file = server.get(planner, HOME + "/" + ofPlanner + "/wilayah.csv?wilayah=33.04.20")
                .body();
        assertThat(file).contains("\"*\"");
        for (var small : List.of("\"1\"", "\"2\"", "\"3\"", "\"4\"")) {
            assertThat(file).doesNotContain(small);
        }
    }

    @Test
    void nobody_beyond_the_area_knows_of_a_run() {
        for (var stranger : List.of(
                server.database().officer(Role.MANAGER, "33.03"),
                server.database().officer(Role.PLANNER, "33.04.20"))) {
            assertThat(server.get(stranger, HOME + "/" + ofSecretariat).statusCode())
                    .isEqualTo(404);
        }
        var village = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
        assertThat(server.get(village, HOME).statusCode()).isEqualTo(403);
    }

    @Test
    void what_was_stopped_before_it_began_is_cancelled() {
        var stopped = server.as(
                secretariat,
                () -> Objects.requireNonNull(server.bean(TransactionTemplate.class)
                        .execute(status -> {
                            var run = runs.start(null, stricter().trial("SEMBAKO"), "33.04");
                            runs.stop(runs.find(run).orElseThrow());
                            return run;
                        })));
        finished(secretariat, stopped);
        assertThat(row(secretariat, stopped).state()).isEqualTo(DryRunRow.State.CANCELLED);
        assertThat(server.get(secretariat, HOME + "/" + stopped).body()).contains("Dibatalkan");
    }

    @Test
    void a_rule_that_cannot_be_used_fails_with_a_sentence() {
        var trial = new DryRuns.Trial(
                server.bean(RuleBooks.class).book(),
                server.bean(RuleBooks.class).book(),
                "NONE",
                "");
        var run = finished(secretariat, server.as(secretariat, () -> runs.start(null, trial, "33.04")));
        assertThat(server.get(secretariat, HOME + "/" + run).body()).contains("Aturannya tidak dapat dipakai");
    }

    @Test
    void numbers_are_read_as_people_write_them() {
        assertThat(Stream.of("5", "200.000", "200,000", "1,5", "0.25", "1.234.567")
                        .map(text -> TypedValues.number(text).orElseThrow().toPlainString()))
                .containsExactly("5", "200000", "200000", "1.5", "0.25", "1234567");
        assertThat(Stream.of("", "lima", "-3", "1e9", "5 6"))
                .allMatch(text -> TypedValues.number(text).isEmpty());
    }

    @Test
    void a_figure_that_a_difference_would_tell_is_covered_with_it() {
        var together = List.of(new int[] {0, 1});
        assertThat(SmallNumbers.covered(new long[][] {{3, 90}, {40, 50}, {60, 70}}, together))
                .isDeepEqualTo(new boolean[][] {{true, true}, {true, true}, {false, false}});
        assertThat(SmallNumbers.covered(new long[][] {{0, 90}, {40, 50}}, together))
                .isDeepEqualTo(new boolean[2][2]);
    }
}
