package id.selaras.practice.office;

import id.selaras.access.Role;
import id.selaras.directory.OrganisationKind;
import id.selaras.directory.Sector;
import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Material;
import id.selaras.practice.material.Subdistrict;
import id.selaras.practice.material.Village;
import id.selaras.practice.people.NameBook;
import id.selaras.practice.people.Sex;
import id.selaras.practice.people.ThreadPeople;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Fills the offices: those of the district from a list, those of subdistricts and villages by chance. */
final class Staffing {

    private final long seed;
    private final List<Subdistrict> subdistricts;
    private final List<Village> villages;
    private final NameBook names = new NameBook();
    private final Set<String> accounts = new HashSet<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Officer> officers = new ArrayList<>();

    Staffing(long seed, List<Subdistrict> subdistricts, List<Village> villages) {
        this.seed = seed;
        this.subdistricts = subdistricts;
        this.villages = villages;
    }

    FictionalOffice staff() {
        Material.table("organisations.csv").forEach(this::organisation);
        Material.table("officers.csv").forEach(this::officer);
        subdistricts.forEach(this::supervisor);
        var slugs = villageSlugs();
        villages.forEach(village -> village(village, slugs.getOrDefault(village.code(), village.code())));
        return new FictionalOffice(organisations, officers);
    }

    private void organisation(List<String> row) {
        organisations.add(new Organisation(
                row.get(0),
                OrganisationKind.valueOf(row.get(1)),
                row.get(2),
                row.get(3),
                words(row.get(4)).stream().map(Sector::valueOf).toList()));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" ", -1));
    }

    private void officer(List<String> row) {
        var organisation = row.get(4).isEmpty() ? null : row.get(4);
        var post = new Post(
                Role.valueOf(row.get(2)),
                null,
                row.get(3),
                organisation,
                row.get(5).equals("yes"));
        accounts.add(row.get(0));
        officers.add(new Officer(row.get(0), row.get(1), row.get(6), List.of(post)));
    }

    private void supervisor(Subdistrict subdistrict) {
        var dice = Dice.of(seed, "supervisor " + subdistrict.code());
        var name = name(dice);
        var account = account(name, "kec-" + slug(subdistrict.name()));
        var post = new Post(Role.SUPERVISOR, null, subdistrict.dotted(), null, false);
        officers.add(new Officer(account, name, "Supervisor Kecamatan " + subdistrict.name(), List.of(post)));
    }

    private void village(Village village, String slug) {
        var code = FictionalOffice.puskesosCode(village);
        organisations.add(new Organisation(
                code,
                OrganisationKind.PUSKESOS,
                "Puskesos " + village.name(),
                village.dotted(),
                List.of(Sector.values())));
        var dice = Dice.of(seed, "office " + village.code());
        if (village.code().equals(ThreadPeople.VILLAGE)) {
            window(village, "Tuti Handayani", slug, EnumSet.of(Duty.FRONT_OFFICE, Duty.BACK_OFFICE));
            window(village, name(dice), slug, EnumSet.of(Duty.COORDINATOR));
        } else {
            for (var duties : sharing(dice)) {
                window(village, name(dice), slug, duties);
            }
        }
        var name = name(dice);
        var post = new Post(Role.FACILITATOR, null, village.dotted(), null, false);
        officers.add(new Officer(account(name, slug), name, "Fasilitator " + village.name(), List.of(post)));
    }

    /** How the three duties are shared out. */
    private static List<EnumSet<Duty>> sharing(Dice dice) {
        if (dice.chance(0.55)) {
            return List.of(EnumSet.allOf(Duty.class));
        }
        if (dice.chance(0.6)) {
            return List.of(EnumSet.of(Duty.FRONT_OFFICE), EnumSet.of(Duty.BACK_OFFICE, Duty.COORDINATOR));
        }
        return Arrays.stream(Duty.values()).map(EnumSet::of).toList();
    }

    private void window(Village village, String name, String slug, Set<Duty> duties) {
        var organisation = FictionalOffice.puskesosCode(village);
        var posts = duties.stream()
                .map(duty -> new Post(Role.PUSKESOS, duty, village.dotted(), organisation, false))
                .toList();
        officers.add(new Officer(account(name, slug), name, "Petugas Puskesos " + village.name(), posts));
    }

    private String name(Dice dice) {
        return names.plain(dice.chance(0.6) ? Sex.FEMALE : Sex.MALE, dice.between(1974, 1999), dice);
    }

    /** First word of the name and the place; a namesake takes the second word too, then a number. */
    private String account(String name, String place) {
        var parts = name.toLowerCase(Locale.ROOT).split(" ", -1);
        var candidates = new ArrayList<String>(List.of(parts[0] + "." + place));
        if (parts.length > 1) {
            candidates.add(parts[0] + "-" + parts[1] + "." + place);
        }
        for (var i = 2; i < 10; i++) {
            candidates.add(parts[0] + i + "." + place);
        }
        return candidates.stream().filter(accounts::add).findFirst().orElseThrow();
    }

    /** Village names repeat within a district; a repeated one carries its subdistrict. */
    private Map<String, String> villageSlugs() {
        var counts = new HashMap<String, Integer>();
        villages.forEach(village -> counts.merge(slug(village.name()), 1, Integer::sum));
        var subdistrictNames = new HashMap<String, String>();
        subdistricts.forEach(subdistrict -> subdistrictNames.put(subdistrict.code(), slug(subdistrict.name())));
        var slugs = new HashMap<String, String>();
        for (var village : villages) {
            var slug = slug(village.name());
            var repeated = counts.getOrDefault(slug, 0) > 1;
            var inside = subdistrictNames.getOrDefault(village.subdistrictCode(), village.subdistrictCode());
            slugs.put(village.code(), repeated ? slug + "-" + inside : slug);
        }
        return slugs;
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
