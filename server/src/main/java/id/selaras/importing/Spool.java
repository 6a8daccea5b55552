package id.selaras.importing;

import id.selaras.importing.RawRow.CellProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of each family card together. A first pass puts every row into one of some hundred files by its card
 * number; then one file at a time is read and grouped in memory. That reads and writes the data once more, sorts nothing, and
 * needs memory for one part however long the file is.
 */
final class Spool implements FamilySource {
    private static final long PART_BYTES = 2 << 20;
    private static final int MOST_PARTS = 256;
    /** Only a file in which a hundred thousand rows claim one card has parts longer than this. */
    private static final int MOST_IN_MEMORY = 100_000;

    private final Path folder;
    private final Places places;
    private final Supplier<RowReader> readers;
    private final Path[] files;
    private final long rows;
    private final Map<Long, List<Long>> twice;
    private final MergedBlocks merged;

    private Spool(Path folder, Places places, Supplier<RowReader> readers, Path[] files, Pass pass) {
        this.folder = folder;
        this.places = places;
        this.readers = readers;
        this.files = files;
        this.rows = pass.rows;
        this.twice = pass.twice.found();
        this.merged = new MergedBlocks(pass.merged, places);
    }

    /** What the first pass found. */
    private static final class Pass {
        private final TwiceSeen twice = new TwiceSeen();
        private long rows;
        private List<MergedCells> merged = List.of();
    }

    /**
     * @param headRow rows up to this one are not data
     * @param bytes size of the file, to choose how many parts there are
     * @param readers one for each thread
     * @param work folder of its own, which goes with the spool
     */
    static Spool of(RowSource source, long headRow, long bytes, Places places, Supplier<RowReader> readers, Path work)
            throws IOException {
        Files.createDirectories(work);
        var files = new Path[Math.clamp(bytes / PART_BYTES, 1, MOST_PARTS)];
        var writers = new SpoolFile.Writer[files.length];
        var pass = new Pass();
        try {
            for (int part = 0; part < files.length; part++) {
                files[part] = work.resolve("part-" + part);
                writers[part] = new SpoolFile.Writer(files[part]);
            }
            for (var row = source.next(); row != null; row = source.next()) {
                if (row.number() > headRow && !row.isBlank()) {
                    pass.rows++;
                    pass.twice.add(digits(row, places.of(Column.NIK)), row.number());
                    writers[Math.floorMod(key(row, places).hashCode(), files.length)].write(row);
                }
            }
            pass.merged = source.merged();
        } finally {
            for (var writer : writers) {
                if (writer != null) {
                    writer.close();
                }
            }
        }
        return new Spool(work, places, readers, files, pass);
    }

    @Override
    public int parts() {
        return files.length;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public Iterator<FamilyRows> families(int part) {
        return new Part(files[part], readers.get());
    }

    @Override
    public void close() {
        try {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The card where there is one, else the household of the list, else the row alone. */
    private static String key(RawRow row, Places places) {
        var card = digits(row, places.of(Column.CARD_NO));
        if (!card.isEmpty()) {
            return card;
        }
        var household = digits(row, places.of(Column.HOUSEHOLD_ID));
        return household.isEmpty() ? "row " + row.number() : "household " + household;
    }

    /** Sixteen digits as such; however else somebody wrote the same number, it becomes the same text. */
    private static String digits(RawRow row, int place) {
        if (place < 0 || place >= row.cells().size()) {
            return "";
        }
        var cell = row.cells().get(place);
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return cell.replaceAll("[^0-9A-Za-z]", "");
            }
        }
        return cell;
    }

    /** One part, family by family in the order of their first rows. */
    private final class Part implements Iterator<FamilyRows> {
        private final Path file;
        private final RowReader reader;
        private Iterator<List<RawRow>> families = List.<List<RawRow>>of().iterator();
        private SpoolFile.@Nullable Reader in;
        private boolean ended;

        Part(Path file, RowReader reader) {
            this.file = file;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            while (!families.hasNext() && !ended) {
                families = load().iterator();
            }
            return families.hasNext();
        }

        @Override
        public FamilyRows next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var rows = families.next().stream().map(this::read).toList();
            return FamilyChecks.check(rows);
        }

        private Collection<List<RawRow>> load() {
            var grouped = new LinkedHashMap<String, List<RawRow>>();
            try {
                var from = in == null ? new SpoolFile.Reader(file) : in;
                in = from;
                for (int count = 0; count < MOST_IN_MEMORY; count++) {
                    var row = from.read();
                    if (row == null) {
                        ended = true;
                        from.close();
                        break;
                    }
                    grouped.computeIfAbsent(key(row, places), key -> new ArrayList<>())
                            .add(row);
                }
                return grouped.values();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ImportRow read(RawRow raw) {
            var row = reader.read(hidden(raw));
            var nik = row.person().nik();
            var others = nik == null || twice.isEmpty() ? null : twice.get(Long.valueOf(nik.digits()));
            if (others == null) {
                return row;
            }
            var other = others.stream()
                    .filter(number -> number != row.number())
                    .findFirst()
                    .orElse(row.number());
            return row.with(RowFinding.of(RowProblem.NIK_TWICE, Column.NIK, Long.toString(other)));
        }

        /** With a word about cells that a merged block hides, where somebody reads their column. */
        private RawRow hidden(RawRow row) {
            if (merged.isEmpty()) {
                return row;
            }
            var problems = merged.hidden(row.number()).stream()
                    .map(place -> new CellProblem(place, RowProblem.MERGED))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (problems.isEmpty()) {
                return row;
            }
            problems.addAll(row.problems());
            return new RawRow(row.number(), row.cells(), problems, row.delimited());
        }
    }
}
