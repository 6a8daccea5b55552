package id.selaras.importing;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.ui.SheetLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which village a code of BPS means (tabel padanan kode BPS), as an administrator loads it: two columns, the ten digits of BPS
 * and the code of Kemendagri. A file with a fault is not loaded at all, so that nobody has to know which half of it is in.
 */
@Component
public class Crosswalk {
    private static final int MOST_ROWS = 100_000;
    private static final int VILLAGE = 4;

    private final CrosswalkStore store;
    private final Areas areas;
    private final Journal journal;

    Crosswalk(CrosswalkStore store, Areas areas, Journal journal) {
        this.store = store;
        this.areas = areas;
        this.journal = journal;
    }

    /** Why a line can't be taken. */
    public enum Fault {
        /** The first column is not ten digits. */
        NOT_BPS,
        /** The second is the code of no village. */
        NO_VILLAGE,
        /** The village lies elsewhere. */
        OUTSIDE,
        /** An earlier line leads the same code to another village. */
        TWICE
    }

    /** @param line as the file counts it, the heads being 1 */
    public record FaultyLine(int line, Fault fault) {}

    /** @param codes how many were loaded; 0 when there are faults */
    public record Loaded(int codes, List<FaultyLine> faults) {}

    private record Read(Map<String, Long> codes, List<FaultyLine> faults) {}

    /** How many codes lead into an interval of area numbers. */
    @Transactional(readOnly = true)
    public int known(long lo, long hi) {
        return store.into(lo, hi).size();
    }

    /**
     * @param lo first number of the area the file is for, {@code hi} the one after its last
     * @throws SheetLines.Unreadable if the file is neither CSV nor Excel, or longer than any table can be
     */
    @Transactional
    public Loaded load(byte[] file, long lo, long hi) {
        var read = read(SheetLines.read(file, MOST_ROWS), lo, hi);
        if (!read.faults().isEmpty() || read.codes().isEmpty()) {
            return new Loaded(0, read.faults());
        }
        store.put(read.codes());
        var count = read.codes().size();
        journal.acted(Trace.of("import.crosswalk-loaded", "crosswalk", null)
                .inArea(lo)
                .with("count", Integer.toString(count)));
        return new Loaded(count, List.of());
    }

    private Read read(List<List<String>> lines, long lo, long hi) {
        var codes = new HashMap<String, Long>();
        var faults = new ArrayList<FaultyLine>();
        for (var at = 1; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.stream().allMatch(String::isBlank)) {
                continue;
            }
            var bps = digits(line, 0);
            var village = village(digits(line, 1));
            var fault = fault(bps, village, codes, lo, hi);
            if (fault != null) {
                faults.add(new FaultyLine(at + 1, fault));
            } else {
                codes.put(bps, village.orElseThrow().no());
            }
        }
        return new Read(codes, faults);
    }

    private static @Nullable Fault fault(
            String bps, Optional<Area> village, Map<String, Long> codes, long lo, long hi) {
        if (bps.length() != 10) {
            return Fault.NOT_BPS;
        }
        if (village.isEmpty()) {
            return Fault.NO_VILLAGE;
        }
        var no = village.get().no();
        if (no < lo || no >= hi) {
            return Fault.OUTSIDE;
        }
        return codes.getOrDefault(bps, no) == no ? null : Fault.TWICE;
    }

    private Optional<Area> village(String digits) {
        return digits.length() == 10
                ? areas.byNo(Long.parseLong(digits)).filter(area -> area.level() == VILLAGE)
                : Optional.empty();
    }

    /** Of a code with or without dots, and whatever else people write about it. */
    private static String digits(List<String> line, int column) {
        return column < line.size() ? line.get(column).replaceAll("[^0-9]", "") : "";
    }
}
