package id.selaras.launch;

import id.selaras.practice.extract.DtsenExtract;
import id.selaras.practice.extract.DtsenExtract.Wish;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fictional data for whoever wants to try or to measure. */
@Command(name = "generate", description = "Write fictional data.", mixinStandardHelpOptions = true)
final class GenerateCommand {
    private static final long MOST_PEOPLE = 5_000_000;

    @Command(
            name = "registry",
            description =
                    "Write a DTSEN extract of fictional people as CSV; the same seed gives the same bytes. Six families of a"
                            + " thousand have no card, so that an import has rows to hold.")
    int registry(
            @Option(names = "--persons", required = true, description = "How many people; the last family is whole.")
                    long persons,
            @Option(names = "--seed", defaultValue = "1", description = "Which people (${DEFAULT-VALUE}).") long seed,
            @Option(
                            names = "--changed",
                            defaultValue = "0",
                            paramLabel = "P",
                            description = "Percent of the rows that changed since the extract without it.")
                    double changed,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the file.")
                    Path folder)
            throws IOException {
        if (persons < 1 || persons > MOST_PEOPLE) {
            throw new StartFailure("--persons must be between 1 and " + MOST_PEOPLE + ".");
        }
        if (changed < 0 || changed > 100) {
            throw new StartFailure("--changed is a percentage, between 0 and 100.");
        }
        var written = new DtsenExtract(new Wish(persons, seed, changed)).write(folder);
        System.err.printf(
                "%,d people in %,d families, %d columns: %s%n",
                written.people(), written.families(), written.columns(), written.file());
        return 0;
    }
}
