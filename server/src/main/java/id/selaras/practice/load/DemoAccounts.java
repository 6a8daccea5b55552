package id.selaras.practice.load;

import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.office.Officer;
import id.selaras.practice.office.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The list of accounts that a demonstration writes beside its database. */
final class DemoAccounts {

    /** One for all: whoever runs a demonstration knows it. */
    static final String PASSWORD = "peragaan-selaras";

    private static final String HEADING = "account,password,role,area,organisation";

    /** Those of the guided tour come first. */
    private static final List<String> TOUR = List.of(
            "tuti.gunungjati",
            "ratna.sekretariat",
            "laksmi.dinkes",
            "endang.manajer",
            "prasetya.provinsi",
            "maya.kemensos");

    private DemoAccounts() {}

    static void write(FictionalOffice office, Path file) throws IOException {
        var lines = new ArrayList<String>(List.of(HEADING));
        office.officers().stream()
                .sorted(Comparator.comparingInt(DemoAccounts::order))
                .forEach(officer -> lines.add(line(officer)));
        Files.write(file, lines);
    }

    private static int order(Officer officer) {
        var onTour = TOUR.indexOf(officer.account());
        return onTour < 0 ? TOUR.size() : onTour;
    }

    private static String line(Officer officer) {
        Post post = officer.posts().getFirst();
        return String.join(
                ",",
                officer.account(),
                PASSWORD,
                post.role().name().toLowerCase(Locale.ROOT),
                post.area(),
                post.organisation() == null ? "" : post.organisation());
    }
}
