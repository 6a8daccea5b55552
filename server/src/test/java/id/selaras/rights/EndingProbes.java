package id.selaras.rights;

import id.selaras.access.Role;
import id.selaras.testing.TestDatabase.Officer;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ending what ran out. */
final class EndingProbes {
    private static final String GROUND = "Persetujuan arsip ";

    private final World world;
    private final JdbcClient owner;

    private EndingProbes(World world, JdbcClient owner) {
        this.world = world;
        this.owner = owner;
    }

    static void add(Probes probes, Caller caller, Charges charges, World world, JdbcClient owner) {
        var endings = new EndingProbes(world, owner);
        Stock<Waiting> waiting = Stock.anew(endings::waiting);
        probes.opens(
                "GET /kelola/retensi/pratinjau",
                charges,
                charge -> caller.get(charge.who(), "/kelola/retensi/pratinjau"));
        probes.does(
                "POST /kelola/retensi/ajukan",
                Stock.anew(endings::ranOut),
                who -> caller.formAndOn(
                        who.who(),
                        "/kelola/retensi/ajukan",
                        Map.of("id", UUID.randomUUID().toString(), "alasan", "Persetujuan arsip")));
        probes.shows(
                "GET /kelola/retensi/{id}",
                waiting,
                one -> caller.get(one.who(), "/kelola/retensi/" + one.id()),
                one -> GROUND + one.id());
        for (var act : new String[] {"setujui", "batal"}) {
            probes.does(
                    "POST /kelola/retensi/{id}/" + act,
                    waiting,
                    one -> caller.formAndOn(one.who(), "/kelola/retensi/" + one.id() + "/" + act, Map.of()));
        }
    }

    private record Asking(@Nullable Officer who) {}

    /** A run that waits for a second administrator. */
    private record Waiting(@Nullable Officer who, UUID id) {}

    /** A list of long ago lies there, and no run waits. */
    private Asking ranOut(Situation situation, @Nullable Role role) {
        none(Charges.areaOf(situation));
        owner.sql("""
                        insert into importing.import (district_no, file_name, bytes, digest, state, actor, dropped_at, ended_at)
                        select area.lowest(:area), 'lama.csv', 1, '', 'done', id, now() - interval '9 years', now() - interval '9 years'
                          from access.account where name = 'selaras.system'""").param("area", Charges.areaOf(situation)).update();
        return new Asking(world.reader(situation, role));
    }

    private Waiting waiting(Situation situation, @Nullable Role role) {
        var id = UUID.randomUUID();
        var area = Charges.areaOf(situation);
        if (situation != Situation.NEVER_EXISTED) {
            none(area);
            owner.sql("""
                            insert into privacy.ending_run (id, area_code, clocks, expected, reason, proposed_by)
                            select :id, :area, '{}', 1, :ground || :id, id from access.account where name = 'selaras.system'""")
                    .param("id", id)
                    .param("area", area)
                    .param("ground", GROUND)
                    .update();
        }
        return new Waiting(world.reader(situation, role), id);
    }

    private void none(String area) {
        owner.sql("""
                        update privacy.ending_run set state = 'cancelled', decided_by = proposed_by, decided_at = coalesce(decided_at, now())
                         where area_code = :area and state in ('proposed', 'confirmed')""").param("area", area).update();
    }
}
