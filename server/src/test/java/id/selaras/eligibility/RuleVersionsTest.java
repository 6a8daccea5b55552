package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.eligibility.RuleDrafts.Approval;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleReader;
import id.selaras.engine.eligibility.RuleWriter;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Rules of an area's own programmes: written by one, approved by another, in force everywhere from one day. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleVersionsTest {
    private static final String DISTRICT = "33.04";
    /** A higher decile would filter nobody. */
    private static final int LAST = 8;

    private static final long VILLAGE = 3304202002L;
    private static final long NEXT_DISTRICTS = 3303012001L;

    private final TestServer server;
    private final Officer writer;
    private final Officer other;
    private final RuleDrafts drafts;
    private final RuleBooks rules;
    private int made;

    RuleVersionsTest(TestServer server) {
        this.server = server;
        writer = server.database().officer(Role.ADMINISTRATOR, DISTRICT);
        other = server.database().officer(Role.ADMINISTRATOR, "33");
        drafts = server.bean(RuleDrafts.class);
        rules = server.bean(RuleBooks.class);
    }

    /** Its name, its limit and its amount all tell which it is. */
    private static RuleBook book(String code, int version) {
        var json = """
                {"version": "x",
                 "parameters": [{"code": "%1$s.limit", "name": "Desil tertinggi", "values": [{"from": "2026-01-01", "value": %2$d, "source": "Perbup"}]},
                                {"code": "%1$s.sum", "name": "Besaran", "values": [{"from": "2026-01-01", "value": %2$d, "source": "Perbup"}]}],
                 "programmes": [{"code": "%1$s", "name": "Bantuan %2$d", "owner": "Dinsos", "unit": "family", "from": "2026-01-01",
                   "source": "Perbup", "condition": {"all": [{"fact": "decile", "at_most": "%1$s.limit"}]},
                   "benefit": {"amount": {"fixed": "%1$s.sum"}, "every": "month", "text": "uang"}}]}""".formatted(code, version);
        return Objects.requireNonNull(RuleReader.read(json).book());
    }

    private RuleDraft written(String code, int version) {
        var id = server.as(writer, () -> drafts.begin(DISTRICT, book(code, version), "[]"));
        return server.as(writer, () -> drafts.find(Objects.requireNonNull(id)).orElseThrow());
    }

    private String code() {
        return "UJI-" + ++made;
    }

    private static LocalDate tomorrow() {
        return LocalDate.now().plusDays(2);
    }

    private Approval approved(Officer by, RuleDraft draft) {
        return server.as(by, () -> drafts.approve(draft, tomorrow()));
    }

    private RulesInForce on(long village, LocalDate day) {
        return server.as(writer, () -> rules.on(village, day));
    }

    @Test
    void nobody_approves_what_they_wrote_not_even_past_the_program() {
        var draft = written(code(), 3);
        assertThat(approved(writer, draft)).isEqualTo(Approval.OWN_WORDS);
        assertThatThrownBy(() -> inTransaction(writer, () -> {
                    server.bean(VersionStore.class).approve(draft.id(), 1, tomorrow());
                    return true;
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("nobody approves the own words");
        assertThat(approved(other, draft)).isEqualTo(Approval.DONE);
    }

    @Test
    void a_version_holds_from_its_day_in_its_area_and_nowhere_else_and_ends_on_a_day() {
        var code = code();
        var draft = written(code, 3);
        approved(other, draft);
        assertThat(on(VILLAGE, tomorrow().minusDays(1)).book().programme(code)).isEmpty();
        var holding = on(VILLAGE, tomorrow());
        assertThat(holding.book().programme(code)).isPresent();
        assertThat(holding.version()).startsWith(rules.book().version() + "+");
        assertThat(on(NEXT_DISTRICTS, tomorrow()).book().programme(code)).isEmpty();
        var version =
                server.as(writer, () -> drafts.own(draft.id())).orElseThrow().version();
        assertThat(server.as(writer, () -> drafts.end(version, tomorrow().plusDays(9), "Dana habis")))
                .isTrue();
        assertThat(on(VILLAGE, tomorrow().plusDays(8)).book().programme(code)).isPresent();
        assertThat(on(VILLAGE, tomorrow().plusDays(9)).book().programme(code)).isEmpty();
    }

    @Test
    void a_version_of_the_area_takes_the_place_of_the_nations_rule() {
        var draft = written("SEMBAKO", 2);
        approved(other, draft);
        assertThat(on(VILLAGE, tomorrow())
                        .book()
                        .programme("SEMBAKO")
                        .orElseThrow()
                        .owner())
                .isEqualTo("Dinsos");
        assertThat(on(NEXT_DISTRICTS, tomorrow())
                        .book()
                        .programme("SEMBAKO")
                        .orElseThrow()
                        .owner())
                .isNotEqualTo("Dinsos");
    }

    @Test
    void a_day_that_has_begun_keeps_its_rules() {
        var draft = written(code(), 3);
        assertThat(server.as(other, () -> drafts.approve(draft, LocalDate.now().minusDays(1))))
                .isEqualTo(Approval.DAY);
        assertThatThrownBy(() -> inTransaction(other, () -> {
                    server.bean(VersionStore.class)
                            .approve(draft.id(), 1, LocalDate.now().minusDays(1));
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void of_two_who_save_at_once_one_is_told_and_sees_both_changes() {
        var code = code();
        var draft = written(code, 3);
        assertThat(server.as(other, () -> drafts.save(draft, book(code, 4), "[]")))
                .isTrue();
        assertThat(server.as(writer, () -> drafts.save(draft, book(code, 5), "[]")))
                .isFalse();
        var visitor = Visitor.as(server, writer);
        visitor.get("/kelola/aturan/rancangan/" + draft.id());
        var refused = visitor.post(
                "/kelola/aturan/rancangan/" + draft.id() + "/unggah",
                Map.of("simpanan", "1", "isi", RuleWriter.write(book(code, 5))));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("rekan Anda menyimpan lebih dulu", "Bantuan 4", "Bantuan 5");
        var put = visitor.post(
                "/kelola/aturan/rancangan/" + draft.id() + "/unggah",
                Map.of("simpanan", "2", "isi", RuleWriter.write(book(code, 5))));
        assertThat(Visitor.sentTo(put)).contains("kabar=saved");
    }

    @Test
    void what_was_read_is_what_is_approved() {
        var code = code();
        var draft = written(code, 3);
        server.as(writer, () -> drafts.save(draft, book(code, 4), "[]"));
        assertThat(approved(other, draft)).isEqualTo(Approval.CHANGED);
    }

    @Test
    void problems_are_told_with_their_place_and_keep_a_rule_from_being_approved() {
        var code = code();
        var wrong = Objects.requireNonNull(RuleReader.read("""
                {"version": "1", "programmes": [{"code": "%s", "name": "Bantuan", "owner": "Dinsos", "unit": "family", "from": "2026-01-01", "source": "Perbup",
                  "condition": {"all": [{"fact": "decile", "at_most": 2}, {"all": [{"fact": "decile", "at_least": 5}, {"fact": "decile", "at_most": 3}]}]}}]}
                """.formatted(code)).book());
        var id = server.as(writer, () -> drafts.begin(DISTRICT, wrong, "[]"));
        var draft =
                server.as(other, () -> drafts.find(Objects.requireNonNull(id)).orElseThrow());
        assertThat(approved(other, draft)).isEqualTo(Approval.PROBLEMS);
        assertThat(server.get(writer, "/kelola/aturan/rancangan/" + id).body())
                .contains(
                        "Desil paling sedikit 5 dan Desil paling banyak 3", "Syarat ini tidak pernah dapat terpenuhi");
    }

    @Test
    void another_district_sees_no_draft_of_ours_and_a_page_of_one_programme_tells_its_versions() {
        var code = code();
        var first = written(code, 3);
        approved(other, first);
        approved(other, written(code, 4));
        var neighbour = server.database().officer(Role.ADMINISTRATOR, "33.03");
        assertThat(server.get(neighbour, "/kelola/aturan/rancangan/" + first.id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get(neighbour, "/kelola/aturan/program/" + code).statusCode())
                .isEqualTo(404);
        assertThat(server.get(writer, "/kelola/aturan/program/" + code).body())
                .contains("Versi 2", "Versi 1", "<del>Nama: Bantuan 3</del>", "<ins>Nama: Bantuan 4</ins>");
    }

    @Test
    void programs_get_the_rules_in_force_and_hear_when_nothing_has_changed() {
        var bearer = server.database().bearer(server.database().officer(Role.PUSKESOS, "33.04.20.2002"));
        var first = server.send(HttpRequest.newBuilder(server.address("/api/v1/rules?area=33.04.20.2002"))
                .header("Authorization", "Bearer " + bearer));
        assertThat(RuleReader.read(first.body()).problems()).isEmpty();
        var again = server.send(HttpRequest.newBuilder(server.address("/api/v1/rules?area=33.04.20.2002"))
                .header("Authorization", "Bearer " + bearer)
                .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow()));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    /** Two nodes over one database: the second has a memory of its own. */
    @Test
    void no_reader_sees_half_of_an_old_and_half_of_a_new_version_on_any_node() throws Exception {
        var code = code();
        var readers = List.of(rules, new RuleBooks(server.bean(VersionStore.class)));
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var reading = new ArrayList<Future<Integer>>();
            for (var node : readers) {
                for (var i = 0; i < 2; i++) {
                    reading.add(threads.submit(() -> wholeReadings(node, code, done)));
                }
            }
            try {
                for (var version = 1; version <= LAST; version++) {
                    assertThat(approved(other, written(code, version))).isEqualTo(Approval.DONE);
                }
            } finally {
                done.set(true);
            }
            for (var one : reading) {
                assertThat(one.get()).isPositive();
            }
        }
        for (var node : readers) {
            assertThat(numberSeen(node, code)).isEqualTo(LAST);
        }
    }

    private int wholeReadings(RuleBooks node, String code, AtomicBoolean done) {
        var readings = 0;
        var last = 0L;
        while (!done.get()) {
            var seen = numberSeen(node, code);
            assertThat(seen).isGreaterThanOrEqualTo(last);
            last = seen;
            readings++;
        }
        return readings;
    }

    /** Which version is seen, by all that tells it; 0 before the first. */
    private long numberSeen(RuleBooks node, String code) {
        var seen = inTransaction(writer, () -> node.on(VILLAGE, tomorrow()));
        var programme = seen.book().programme(code);
        if (programme.isEmpty()) {
            return 0;
        }
        var number = Long.parseLong(programme.get().name().indonesian().substring("Bantuan ".length()));
        var bound = seen.bound().programmes().stream()
                .filter(one -> one.programme().code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(bound.programme()).isEqualTo(programme.get());
        for (var parameter : List.of(code + ".limit", code + ".sum")) {
            assertThat(seen.book()
                            .parameter(parameter)
                            .orElseThrow()
                            .values()
                            .getFirst()
                            .value())
                    .isEqualByComparingTo(String.valueOf(number));
        }
        assertThat(seen.stored()).anyMatch(one -> one.programme().equals(code) && one.number() == number);
        return number;
    }

    private <T> T inTransaction(Officer who, Callable<T> work) {
        return server.as(
                who,
                () -> Objects.requireNonNull(
                        server.bean(TransactionTemplate.class).execute(_ -> {
                            try {
                                return work.call();
                            } catch (RuntimeException e) {
                                throw e;
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        })));
    }
}
