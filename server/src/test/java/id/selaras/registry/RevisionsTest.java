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
    @ValueSource(strings = {"dwelling", "family", "person", "membership", "identifier", "fact", "claim"})
    void the_last_revision_of_a_row_is_the_row(String table) {
        var key = table.equals("fact") ? "subject_id, kind" : "id";
        var replayed = "select distinct on (" + key + ") * from registry." + table + "_revision order by " + key
                + ", rev desc";
        assertThat(count("select count(*) from registry." + table)).isPositive();
        assertThat(count("select count(*) from (table registry." + table + " except (" + replayed + ")) missing"))
                .isZero();
        assertThat(count("select count(*) from ((" + replayed + ") except table registry." + table + ") extra"))
                .isZero();
    }

    @Test
    void revisions_are_numbered_and_say_who() {
        var revisions = database.owner()
                .sql(
                        "select rev || ' ' || code from registry.fact_revision where subject_id = :id and kind = 'roof' order by rev")
                .param("id", SARWONOS_HOME)
                .query(String.class)
                .list();
        assertThat(revisions).containsExactly("1 tile", "2 bamboo", "3 concrete");
        assertThat(count("select count(*) from registry.fact_revision where rev = 3 and actor = '" + village.account()
                        + "'"))
                .isEqualTo(1);
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
                "update registry.person_revision set name = 'X'",
                "delete from registry.person_revision",
                "insert into registry.person_revision select * from registry.person",
                "delete from registry.person",
                "truncate registry.fact",
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
                    server.bean(FactStore.class).put(SARWONOS_HOME, GUNUNGJATI_NO, fact);
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
