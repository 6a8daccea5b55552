package id.selaras.importing;

import id.selaras.importing.Standing.Claimed;
import id.selaras.importing.Standing.Family;
import id.selaras.importing.Standing.Home;
import id.selaras.importing.Standing.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registry has of the people of a chunk, found by their numbers and those of their families. */
final class Known {
    private final Map<UUID, Standing<Family>> families = new HashMap<>();
    private final Map<String, List<Standing<Family>>> byCard = new HashMap<>();
    private final Map<UUID, Standing<Home>> homes = new HashMap<>();
    private final Map<UUID, Standing<Person>> persons = new HashMap<>();
    private final Map<String, List<Standing<Person>>> byNik = new HashMap<>();
    private final Map<UUID, List<Standing<Person>>> members = new HashMap<>();
    private final Map<UUID, List<Standing<Claimed>>> claims = new HashMap<>();

    void add(Standing<Family> family, @Nullable Standing<Home> home) {
        if (families.putIfAbsent(family.state().id(), family) == null) {
            if (family.state().card() != null) {
                listOf(byCard, family.state().card()).add(family);
            }
            if (home != null) {
                homes.put(home.state().id(), home);
            }
        }
    }

    void add(Standing<Person> person) {
        if (persons.putIfAbsent(person.state().id(), person) == null) {
            if (person.state().nik() != null) {
                listOf(byNik, person.state().nik()).add(person);
            }
            if (person.state().familyId() != null) {
                listOf(members, person.state().familyId()).add(person);
            }
        }
    }

    void addClaim(Standing<Claimed> claim) {
        listOf(claims, claim.state().subjectId()).add(claim);
    }

    boolean isEmpty() {
        return families.isEmpty() && persons.isEmpty();
    }

    List<Standing<Family>> withCard(@Nullable String card) {
        return card == null ? List.of() : byCard.getOrDefault(card, List.of());
    }

    List<Standing<Person>> withNik(@Nullable String nik) {
        return nik == null ? List.of() : byNik.getOrDefault(nik, List.of());
    }

    List<Standing<Person>> members(UUID family) {
        return members.getOrDefault(family, List.of());
    }

    @Nullable
    Standing<Family> family(@Nullable UUID id) {
        return id == null ? null : families.get(id);
    }

    @Nullable
    Standing<Home> home(@Nullable UUID id) {
        return id == null ? null : homes.get(id);
    }

    /** Of one kind and topic the one seen last. */
    @Nullable
    Standing<Claimed> claim(UUID subject, String kind, String topic) {
        return claims(subject).stream()
                .filter(claim -> claim.state().kind().equals(kind)
                        && claim.state().topic().equals(topic))
                .max((one, other) -> one.observedOn().compareTo(other.observedOn()))
                .orElse(null);
    }

    List<Standing<Claimed>> claims(UUID subject) {
        return claims.getOrDefault(subject, List.of());
    }

    private static <K, V> List<V> listOf(Map<K, List<V>> lists, K key) {
        return lists.computeIfAbsent(key, absent -> new ArrayList<>(2));
    }
}
