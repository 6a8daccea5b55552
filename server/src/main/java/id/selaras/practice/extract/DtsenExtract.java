package id.selaras.practice.extract;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.selaras.area.CarriedAreas;
import id.selaras.practice.extract.Listed.Column;
import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Village;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.FictionalPopulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A DTSEN extract of the fictional district as CSV: one row a person, whole families one after the other. The same wish gives the
 * same bytes. As in life some families have no card, six of a thousand: an import holds their rows, and no others.
 */
public final class DtsenExtract {
    private static final String DISTRICT = "33.04";
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 10);
    private static final int SAMPLE = 3_000;
    /** More than are wanted: families that the list lacks fall away. */
    private static final double SPARE = 1.02;

    private final Wish wish;
    private final List<Column> columns = DtsenColumns.all();
    private final Map<String, String> subdistricts = new HashMap<>();
    private final Later later;

    /**
     * What is wanted.
     *
     * @param people at least so many: the last family is whole
     * @param changed percent of the rows that differ from the extract of the same seed without change
     */
    public record Wish(long people, long seed, double changed) {}

    /** What was written. */
    public record Written(Path file, long families, long people, int columns) {}

    public DtsenExtract(Wish wish) {
        this.wish = wish;
        this.later = new Later(wish.seed(), wish.changed() / 100);
        for (var area : CarriedAreas.subdistrictsOf(DISTRICT)) {
            subdistricts.put(area.code().replace(".", ""), area.name().toUpperCase(Locale.ROOT));
        }
    }

    /** @param folder gets {@code dtsen.csv}, or {@code dtsen-changed.csv} */
    public Written write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(wish.changed() > 0 ? "dtsen-changed.csv" : "dtsen.csv");
        var families = 0L;
        var people = 0L;
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            var listed = listed().iterator();
            while (people < wish.people() && listed.hasNext()) {
                people += write(listed.next(), csv);
                families++;
            }
        }
        return new Written(file, families, people, columns.size());
    }

    private Stream<Family> listed() {
        var villages = CarriedAreas.villagesOf(DISTRICT).stream()
                .map(area ->
                        new Village(area.code().replace(".", ""), area.name().toUpperCase(Locale.ROOT)))
                .toList();
        var population = new FictionalPopulation(wish.seed(), villages, AS_OF);
        var count = (int) Math.ceil(wish.people() / averageSize(population) * SPARE) + villages.size();
        return population.families(count).filter(family -> family.decile() != null);
    }

    private static double averageSize(FictionalPopulation population) {
        var people = 0;
        Iterator<Family> sample = population.families(SAMPLE).iterator();
        for (var i = 0; i < SAMPLE; i++) {
            var family = sample.next();
            people += family.decile() == null ? 0 : family.members().size();
        }
        return (double) people / SAMPLE;
    }

    private int write(Family before, CsvWriter csv) {
        var dice = Dice.of(wish.seed(), "belongings", before.ordinal());
        // By the decile of before: a changed one changes nothing else.
        var belongings =
                Belongings.draw(before.decileOrUnlisted(), before.dwelling().power() != null, dice);
        var family = wish.changed() > 0 ? later.of(before) : before;
        var subdistrict = subdistricts.getOrDefault(family.address().village().subdistrictCode(), "");
        for (var member : family.members()) {
            var age = member.person().age(AS_OF);
            var person = Circumstances.draw(member, age, dice);
            var row = new Listed(family, member, age, subdistrict, belongings, person);
            csv.writeRecord(columns.stream()
                    .map(column -> Objects.toString(column.value().apply(row), ""))
                    .toList());
        }
        return family.members().size();
    }
}
