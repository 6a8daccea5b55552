package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A look-up that scans the person table is fast today and a queue at the window in a year. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlanTest {
    private final TestServer server;

    SearchPlanTest(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void crowd_with_former_numbers() {
        Neighbourhood.crowd(server.database(), 3_000);
        Neighbourhood.settleIn(server.database());
        server.database().owner().sql("""
                insert into registry.identifier (area_no, kind, value, subject_id, valid_to, source_kind, observed_on)
                select area_no, 'nik', '99' || substr(nik, 3), id, current_date, 'practice', current_date from registry.person
                 where nik is not null;
                analyze registry.identifier""").update();
    }

    @ParameterizedTest
    @CsvSource({
        "33.04.20.2002, sumirah 1968",
        "33.04.20.2002, siti amniah",
        "33.04, sumirah 1968",
        "33.04, siti amniah 1971",
        "33.04, slamet wahyuni",
        "33.04, 3304205108689012",
        "33.04, 3304201203189008",
        "33.04, 3302010302809050",
        "33.04, 9012",
        "33.04, 33042051",
        "33.04, 11-08-1968",
    })
    void no_search_scans_the_person_table(String area, String text) {
        var officer = server.database().officer(Role.SECRETARIAT, area);
        assertThat(scanned(officer, () -> people().search(text, 20))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"33.04.20.2002", "33.04"})
    void no_page_scans_the_person_table(String area) {
        var officer = server.database().officer(Role.SECRETARIAT, area);
        assertThat(scanned(officer, () -> people().card(Neighbourhood.SUMIRAH))).isEmpty();
        assertThat(scanned(officer, () -> people().family(Neighbourhood.SARWONOS)))
                .isEmpty();
    }

    private List<String> scanned(Officer officer, Runnable work) {
        return server.as(
                officer,
                () -> server.bean(TransactionTemplate.class).execute(status -> {
                    work.run();
                    return server.bean(JdbcClient.class)
                            .sql("""
                            select relname from pg_stat_xact_all_tables
                             where schemaname = 'registry' and seq_scan > 0
                               and relname in ('person', 'identifier', 'name_key')
                            """)
                            .query(String.class)
                            .list();
                }));
    }

    private People people() {
        return server.bean(People.class);
    }
}
