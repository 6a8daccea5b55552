package id.selaras.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.importing.Crosswalk.Fault;
import id.selaras.importing.Crosswalk.FaultyLine;
import id.selaras.importing.Crosswalk.Loaded;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrosswalkTest {
    private static final long BANJARNEGARA = 3304000000L;
    private static final long END = 3305000000L;

    private final TestServer server;
    private final Crosswalk crosswalk;
    private final Officer administrator;

    CrosswalkTest(TestServer server) {
        this.server = server;
        this.crosswalk = server.bean(Crosswalk.class);
        this.administrator = server.database().officer(Role.ADMINISTRATOR, "33.04");
    }

    @Test
    void codes_are_read_with_and_without_dots_and_a_later_table_replaces_an_earlier() {
        assertThat(load("BPS;KEMENDAGRI\n3304110002;33.04.20.2002\n\n3304110003;3304202003\n"))
                .isEqualTo(new Loaded(2, List.of()));
        load("BPS,KEMENDAGRI\n3304110002,33.04.20.2001\n");
        assertThat(server.database()
                        .owner()
                        .sql("select area_no from importing.crosswalk where bps_code = '3304110002'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3304202001L);
    }

    @Test
    void a_table_with_a_fault_is_not_loaded_and_each_faulty_line_is_named() {
        var refused = load("BPS;KEMENDAGRI\n3304990001;33.04.20.2002\n330499;33.04.20.2002\n3304990002;33.04.20.2999\n"
                + "3304990003;33.02.01.2001\n3304990001;33.04.20.2003\n3304990004\n");
        assertThat(refused.codes()).isZero();
        assertThat(refused.faults())
                .containsExactly(
                        new FaultyLine(3, Fault.NOT_BPS),
                        new FaultyLine(4, Fault.NO_VILLAGE),
                        new FaultyLine(5, Fault.OUTSIDE),
                        new FaultyLine(6, Fault.TWICE),
                        new FaultyLine(7, Fault.NO_VILLAGE));
        assertThat(server.database()
                        .owner()
                        .sql("select count(*) from importing.crosswalk where bps_code like '330499%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_database_lets_no_administrator_load_for_a_neighbour_and_no_other_officer_at_all() {
        var neighbour = server.database().officer(Role.ADMINISTRATOR, "33.02");
        var secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
        for (var other : List.of(neighbour, secretariat)) {
            assertThatThrownBy(() -> server.as(
                            other,
                            () -> crosswalk.load(
                                    "BPS;KEMENDAGRI\n3304880001;33.04.20.2002\n".getBytes(UTF_8), BANJARNEGARA, END)))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private Loaded load(String file) {
        return server.as(administrator, () -> crosswalk.load(file.getBytes(UTF_8), BANJARNEGARA, END));
    }
}
