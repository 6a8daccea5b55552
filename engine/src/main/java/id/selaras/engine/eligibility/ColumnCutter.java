package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Vocabulary.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/** Cuts a fact's values into bits: looks at all of them first, to know how few bits are enough. */
final class ColumnCutter {
    private final FamilyTable table;
    private final FactSource source;
    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;
    private boolean isWhole = true;

    ColumnCutter(FamilyTable table, FactSource source) {
        this.table = table;
        this.source = source;
    }

    private interface Reading {
        long of(int family, int member);
    }

    BitColumn values(FactRef fact) {
        Reading reading = (family, member) -> source.value(fact, family, member);
        if (fact.form() == Form.CODE && fact.type().isMultiple()) {
            var distinct = new TreeSet<Long>();
            each(fact, reading, distinct::add);
            return cut(fact, reading, 0, 1, new ArrayList<>(distinct), distinct.size() - 1L);
        }
        each(fact, reading, this::look);
        if (fact.form() == Form.NUMBER) {
            if (least < 0) {
                throw new IllegalArgumentException(fact.name() + " is less than nothing");
            }
            // Sums need a common beginning.
            least = 0;
        }
        var unit = fact.form() == Form.NUMBER && isWhole ? Known.PARTS : 1;
        return cut(fact, reading, Math.min(least, most), unit, List.of(), most);
    }

    BitColumn days(FactRef fact) {
        Reading reading = (family, member) -> source.observed(fact, family, member);
        each(fact, reading, this::look);
        return cut(fact, reading, Math.min(least, most), 1, List.of(), most);
    }

    private void look(long value) {
        least = Math.min(least, value);
        most = Math.max(most, value);
        isWhole &= value % Known.PARTS == 0;
    }

    private void each(FactRef fact, Reading reading, LongConsumer known) {
        for (var family = 0; family < table.families(); family++) {
            for (var member = 0; member < members(fact, family); member++) {
                var value = reading.of(family, fact.ofMember() ? member : FamilyFacts.FAMILY);
                if (value != FactSource.UNKNOWN) {
                    known.accept(value);
                }
            }
        }
    }

    private int members(FactRef fact, int family) {
        return fact.ofMember() ? source.members(family) : 1;
    }

    private BitColumn cut(FactRef fact, Reading reading, long from, long unit, List<Long> places, long to) {
        var most = to == Long.MIN_VALUE ? 0 : (to - from) / unit;
        var bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(Math.max(most, 0)));
        var cells = fact.ofMember() ? table.memberCells() : table.tiles();
        var planes = new long[cells * (bits + 1)][Lanes.WORDS];
        for (var family = 0; family < table.families(); family++) {
            var row = table.row(family);
            for (var member = 0; member < members(fact, family); member++) {
                var value = reading.of(family, fact.ofMember() ? member : FamilyFacts.FAMILY);
                if (value != FactSource.UNKNOWN) {
                    var written = places.isEmpty() ? (value - from) / unit : Collections.binarySearch(places, value);
                    var first = table.cell(fact, row, member) * (bits + 1);
                    FamilyTable.set(planes[first + bits], row);
                    for (var rest = written; rest != 0; rest &= rest - 1) {
                        FamilyTable.set(planes[first + Long.numberOfTrailingZeros(rest)], row);
                    }
                }
            }
        }
        return new BitColumn(from, unit, places, bits, planes);
    }
}
