package id.selaras.rights;

import id.selaras.access.Role;
import id.selaras.testing.TestDatabase.Officer;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dry runs of rules. */
final class DryRunProbes {
    private static final String HOME = "/kelola/aturan/uji";

    private final World world;
    private final JdbcClient owner;
    private final Map<Situation, Run> done = new EnumMap<>(Situation.class);

    private DryRunProbes(World world, JdbcClient owner) {
        this.world = world;
        this.owner = owner;
    }

    /** @param family one that enters */
    private record Run(@Nullable Officer who, UUID id, UUID family) {
        Run seenBy(@Nullable Officer other) {
            return new Run(other, id, family);
        }
    }

    static void add(Probes probes, Caller caller, World world, JdbcClient owner) {
        var runs = new DryRunProbes(world, owner);
        Stock<Run> waiting = Stock.anew((situation, role) -> runs.run(situation, role, "waiting"));
        Stock<Run> done = Stock.anew((situation, role) -> runs.done
                .computeIfAbsent(situation, key -> runs.run(key, null, "done"))
                .seenBy(world.reader(situation, role)));
        probes.opens("GET " + HOME, waiting, one -> caller.get(one.who(), HOME));
        probes.does(
                "POST " + HOME,
                waiting,
                one -> caller.form(one.who(), HOME, Map.of("program", "SEMBAKO", "wilayah", World.DISTRICT)));
        probes.shows(
                "GET " + HOME + "/{run}",
                done,
                one -> caller.get(one.who(), HOME + "/" + one.id()),
                one -> one.id() + "/wilayah.csv");
        probes.shows(
                "GET " + HOME + "/{run}/kemajuan",
                waiting,
                one -> caller.get(one.who(), HOME + "/" + one.id() + "/kemajuan"),
                one -> one.id() + "/batal");
        probes.shows(
                "GET " + HOME + "/{run}/wilayah.csv",
                done,
                one -> caller.get(one.who(), HOME + "/" + one.id() + "/wilayah.csv"),
                one -> "\"77\"");
        probes.shows(
                "GET " + HOME + "/{run}/keluarga",
                done,
                one -> caller.get(one.who(), HOME + "/" + one.id() + "/keluarga"),
                one -> "/keluarga/" + one.family());
        probes.does(
                "POST " + HOME + "/{run}/batal",
                waiting,
                one -> caller.formAndOn(one.who(), HOME + "/" + one.id() + "/batal", Map.of()));
    }

    private Run run(Situation situation, @Nullable Role role, String state) {
        var id = UUID.randomUUID();
        var family = UUID.randomUUID();
        if (situation != Situation.NEVER_EXISTED) {
            owner.sql("""
                with run as (
                  insert into eligibility.dry_run (id, area_code, programme, state, present_version, proposed_version, started_by, ended_at)
                  select :id, :area, 'SEMBAKO', :state, '1', '1', id, case when :state = 'done' then now() end
                    from access.account where name = 'selaras.system'),
                family as (
                  insert into registry.family (id, area_no, source_kind, observed_on) select :family, area.lowest(:area) + 202002, 'window', current_date),
                counted as (
                  insert into eligibility.dry_run_area (run_id, area_no, present, proposed, enters, leaves, present_amount, proposed_amount)
                  select :id, area.lowest(:area) + 202002, '{77,0,0,0}', '{77,0,0,0}', 0, 0, 0, 0)
                insert into eligibility.dry_run_moved (run_id, area_no, enters, leaves)
                select :id, area.lowest(:area) + 202002, array[:family], '{}'\
                """)
                    .param("id", id)
                    .param("family", family)
                    .param("area", Charges.areaOf(situation))
                    .param("state", state)
                    .update();
        }
        return new Run(role == null ? null : world.reader(situation, role), id, family);
    }
}
