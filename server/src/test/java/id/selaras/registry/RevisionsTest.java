package id.selaras.registry;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.GUNUNGJATI_NO;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SARWONOS_HOME;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionsTest {
    private final TestServer server;
    private final TestDatabase database;
    private final Officer village;

    RevisionsTest(TestServer server) {
        this.server = server;
        this.database = server.database();
        this.village = database.officer(Role.FACILITATOR, GUNUNGJATI);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(database);
        see("bamboo", LocalDate.of(2025, 2, 1));
        see("concrete", LocalDate.of(2026, 2, 1));
        as("update registry.person set phone = '+6284920110048' where id = '" + SUMIRAH + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dwelling", "family", "person", "membership", "identifier", "claim"})
    void a_row_has_as_many_revisions_as_its_number_says_and_the_last_is_the_row(String table) {
        assertThat(count("select count(*) from (select id from registry." + table
                        + "_revision group by id having count(distinct rev) <> max(rev) or count(*) <> max(rev)) torn"))
                .isZero();
        var replayed = "select distinct on (id) * from registry." + table + "_revision order by id, rev desc";
        assertThat(count("select count(*) from registry." + table)).isPositive();
        assertThat(count("select count(*) from (table registry." + table + " except (" + replayed + ")) missing"))
                .isZero();
        assertThat(count("select count(*) from ((" + replayed + ") except table registry." + table + ") extra"))
                .isZero();
    }

    @Test
    void sheets_lie_in_order_and_say_who() {
        var sheets = database.owner()
                .sql(
                        "select answers ->> 'roof' from registry.sheet where subject_id = :id and jsonb_exists(answers, 'roof') order by observed_on")
                .param("id", SARWONOS_HOME)
                .query(String.class)
                .list();
        assertThat(sheets).containsExactly("[\"tile\", \"2\"]", "bamboo", "concrete");
        assertThat(count("select count(*) from registry.sheet where actor = '" + village.account() + "'"))
                .isEqualTo(2);
    }

    @Test
    void the_family_page_tells_what_changed() {
        var family = server.as(village, () -> server.bean(People.class).family(SARWONOS))
                .orElseThrow();
        assertThat(family.changes())
                .extracting(change ->
                        change.before().code() + " → " + change.after().code())
                .containsExactlyInAnyOrder("tile → bamboo", "bamboo → concrete");
    }

    @Test
    void nobody_forges_a_revision_number_or_an_author() {
        as("update registry.person set rev = 99, actor = gen_random_uuid() where id = '" + SUMIRAH + "'");
        assertThat(count("select count(*) from registry.person where rev = 99 or actor is distinct from '"
                        + village.account() + "' and id = '" + SUMIRAH + "'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update registry.person_past set name = 'X'",
                "delete from registry.person_past",
                "insert into registry.person_past select * from registry.person",
                "delete from registry.person",
                "truncate registry.sheet",
                "update registry.sheet set answers = '{}'",
                "update registry.sheet set recorded_at = now()",
                "insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on, recorded_at)"
                        + " select subject_id, subject, area_no, answers, source_kind, observed_on, '2020-01-01' from registry.sheet",
                "insert into registry.withdrawal (origin, reason) values (uuidv7(), 'x')",
                "select registry.remember()",
            })
    void history_is_not_the_serving_roles_to_change(String statement) {
        assertThatThrownBy(() -> as(statement)).isInstanceOf(DataAccessException.class);
    }

    private void see(String roof, LocalDate day) {
        var fact = Fact.coded(FactKind.ROOF, roof, new Source(SourceKind.VISIT, null, day));
        server.as(
                village,
                () -> server.bean(TransactionTemplate.class).execute(status -> {
                    server.bean(FactStore.class).put(SARWONOS_HOME, GUNUNGJATI_NO, List.of(fact), null);
                    return true;
                }));
    }

    private void as(String statement) {
        server.as(
                village,
                () -> server.bean(TransactionTemplate.class)
                        .execute(status ->
                                server.bean(JdbcClient.class).sql(statement).update()));
    }

    private long count(String query) {
        return database.owner().sql(query).query(Long.class).single();
    }
}
