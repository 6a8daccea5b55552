package id.selaras.rights;

import id.selaras.testing.TestDatabase.Officer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of services: everybody reads it, its owners keep it. */
final class ServiceProbes {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient owner;
    private final UUID neighbour;

    private ServiceProbes(JdbcClient owner, UUID neighbour) {
        this.owner = owner;
        this.neighbour = neighbour;
    }

    /** @param organisation that owns it, or for which it is to be added */
    private record Kept(@Nullable Officer who, UUID id, String name, UUID organisation) {
        String path(String rest) {
            return "/kelola/layanan/" + id + rest;
        }

        Map<String, String> form() {
            return Map.of("instansi", organisation.toString(), "nama", name + " baru", "sektor", "food");
        }
    }

    static void add(Probes probes, Caller caller, World world, JdbcClient owner) {
        var services = new ServiceProbes(owner, world.organisation("layanan-uji-tetangga", World.NEXT_DISTRICT));
        var stock = Stock.anew(
                (situation, role) -> services.made(world.reader(situation, role), situation, world.ownAgency()));
        probes.opens("GET /layanan/{id}", stock, kept -> caller.get(kept.who(), "/layanan/" + kept.id()));
        probes.opens(
                "GET /api/v1/services/{id}", stock, kept -> caller.get(kept.who(), "/api/v1/services/" + kept.id()));
        probes.shows("GET /kelola/layanan", stock, kept -> caller.get(kept.who(), "/kelola/layanan"), Kept::name);
        probes.opens("GET /kelola/layanan/baru", stock, kept -> caller.get(kept.who(), "/kelola/layanan/baru"));
        probes.doesOrRefuses(
                "POST /kelola/layanan/baru",
                stock,
                kept -> caller.form(kept.who(), "/kelola/layanan/baru", kept.form()));
        probes.shows("GET /kelola/layanan/{id}", stock, kept -> caller.get(kept.who(), kept.path("")), Kept::name);
        probes.does("POST /kelola/layanan/{id}", stock, kept -> caller.form(kept.who(), kept.path(""), kept.form()));
        probes.does(
                "POST /kelola/layanan/{id}/benar",
                stock,
                kept -> caller.form(kept.who(), kept.path("/benar"), Map.of()));
    }

    private Kept made(@Nullable Officer who, Situation situation, UUID ownAgency) {
        var name = "Layanan uji " + NUMBER.incrementAndGet();
        var organisation = situation == Situation.NEIGHBOUR ? neighbour : ownAgency;
        if (situation == Situation.NEVER_EXISTED) {
            return new Kept(who, UUID.randomUUID(), name, organisation);
        }
        var id = owner.sql("""
            insert into directory.service (organization_id, name) values (:organisation, :name) returning id""")
                .param("organisation", organisation)
                .param("name", name)
                .query(UUID.class)
                .single();
        return new Kept(who, id, name, organisation);
    }
}
