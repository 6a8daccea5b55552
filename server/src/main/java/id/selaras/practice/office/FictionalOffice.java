package id.selaras.practice.office;

import id.selaras.access.Role;
import id.selaras.practice.material.Subdistrict;
import id.selaras.practice.material.Village;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Organisations and officers of the demonstration district; the same seed and places give the same. */
public final class FictionalOffice {

    private final List<Organisation> organisations;
    private final List<Officer> officers;
    private final Map<String, List<Officer>> byPlace = new HashMap<>();

    FictionalOffice(List<Organisation> organisations, List<Officer> officers) {
        this.organisations = List.copyOf(organisations);
        this.officers = List.copyOf(officers);
        for (var officer : officers) {
            officer.posts().stream()
                    .map(post -> place(post.role(), post.organisation() == null ? post.area() : post.organisation()))
                    .distinct()
                    .forEach(place -> byPlace.computeIfAbsent(place, p -> new ArrayList<>())
                            .add(officer));
        }
    }

    public static FictionalOffice of(long seed, List<Subdistrict> subdistricts, List<Village> villages) {
        return new Staffing(seed, subdistricts, villages).staff();
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    public List<Officer> officers() {
        return officers;
    }

    public static String puskesosCode(Village village) {
        return "puskesos-" + village.code();
    }

    /** The officers of a village's window; the first is at the front desk. */
    public List<Officer> puskesos(Village village) {
        return at(Role.PUSKESOS, puskesosCode(village));
    }

    public Officer facilitator(Village village) {
        return at(Role.FACILITATOR, village.dotted()).getFirst();
    }

    public Officer supervisorOf(Village village) {
        return at(Role.SUPERVISOR, village.dotted().substring(0, 8)).getFirst();
    }

    public List<Officer> secretariat() {
        return at(Role.SECRETARIAT, "slrt");
    }

    public Officer manager() {
        return at(Role.MANAGER, "slrt").getFirst();
    }

    public Officer province() {
        return at(Role.SECRETARIAT, "dinsos-prov").getFirst();
    }

    public Officer ministry() {
        return at(Role.SECRETARIAT, "seknas-slrt").getFirst();
    }

    public List<Officer> agency(String organisation) {
        return at(Role.AGENCY, organisation);
    }

    private List<Officer> at(Role role, String place) {
        var found = byPlace.get(place(role, place));
        if (found == null) {
            throw new IllegalArgumentException("Nobody is %s at %s".formatted(role, place));
        }
        return found;
    }

    private static String place(Role role, String place) {
        return role + "@" + place;
    }
}
