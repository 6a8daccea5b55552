package id.selaras.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.privacy.TerminalRetention.RunOut;
import id.selaras.privacy.TerminalRetention.Step;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever keeps the machine counts what ran out and has done what was ordered; to order it takes two administrators. */
@SelarasTest
class TerminalRetentionTest {
    private final TestServer server;
    private final TerminalRetention terminal;

    TerminalRetentionTest(TestServer server) {
        this.server = server;
        this.terminal = server.bean(TerminalRetention.class);
    }

    @BeforeEach
    void twoDiedLongAgoAndOneOfThemIsHeld() {
        Neighbourhood.settleIn(server.database());
        var owner = server.database().owner();
        owner.sql("alter table registry.person disable trigger user").update();
        owner.sql("update registry.person set life = 'deceased', recorded_at = now() - interval '11 years'"
                        + " where name in ('Sarwono', 'Sumirah Wati')")
                .update();
        owner.sql("alter table registry.person enable trigger user").update();
        owner.sql("""
                insert into privacy.restriction (id, person_id, area_no, reason, placed_by)
                select gen_random_uuid(), p.id, p.area_no, 'Diminta warga', a.id from registry.person p, access.account a
                 where p.name = 'Sarwono' and a.name = 'selaras.system'""").update();
    }

    @Test
    void it_counts_what_would_end_and_what_is_kept_and_ends_nothing_that_two_did_not_order() {
        assertThat(terminal.preview("33.04"))
                .filteredOn(line -> line.kind().equals("person"))
                .extracting(RunOut::hold, RunOut::many, RunOut::ending)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, 1L, "pseudonymise"),
                        org.assertj.core.groups.Tuple.tuple("restriction", 1L, "pseudonymise"));
        assertThat(terminal.preview("33.05")).isEmpty();
        assertThatThrownBy(() -> terminal.preview("33.99")).isInstanceOf(IllegalArgumentException.class);
        assertThat(terminal.run(step -> {})).isZero();

        ordered();
        var steps = new ArrayList<Step>();
        assertThat(terminal.run(steps::add)).isEqualTo(1);
        assertThat(steps).extracting(Step::kind).containsExactly("person", "done");
        assertThat(terminal.preview("33.04"))
                .filteredOn(line -> line.kind().equals("person"))
                .extracting(RunOut::hold)
                .containsExactly("restriction");
    }

    private void ordered() {
        var id = UUID.randomUUID();
        var endings = server.bean(Endings.class);
        server.as(server.database().officer(Role.ADMINISTRATOR, "33.04"), () -> endings.propose(id, "Arsip 45/2026"));
        server.as(
                server.database().officer(Role.ADMINISTRATOR, "33.04"),
                () -> endings.confirm(endings.find(id).orElseThrow()));
    }
}
