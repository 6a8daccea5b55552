package id.selaras.engine.eligibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Many families in columns of bits, only with the facts that rules ask for. Families stand in tiles of 8192, sorted by how many
 * members they have, so that a tile has no more room for members than its largest family needs.
 */
public final class FamilyTable {
    private final int families;
    private final int[] rows;
    /** Where the cells of a tile's members begin; one more than there are tiles. */
    private final int[] cells;

    private final long[][] present;
    private final Map<FactRef, BitColumn> values = new HashMap<>();
    private final Map<FactRef, BitColumn> days = new HashMap<>();

    private FamilyTable(FactSource source) {
        families = source.families();
        var sizes = IntStream.range(0, families).map(source::members).toArray();
        rows = rows(sizes);
        cells = cells(sizes, rows);
        present = new long[cells[tiles()]][Lanes.WORDS];
        for (var family = 0; family < families; family++) {
            for (var member = 0; member < sizes[family]; member++) {
                set(present[cell(rows[family], member)], rows[family]);
            }
        }
    }

    public static FamilyTable of(BoundRules rules, FactSource source) {
        var table = new FamilyTable(source);
        var wanted = new WantedFacts(rules);
        wanted.facts().forEach(fact -> table.values.put(fact, new ColumnCutter(table, source).values(fact)));
        wanted.dated().forEach(fact -> table.days.put(fact, new ColumnCutter(table, source).days(fact)));
        return table;
    }

    /** Rows by number of members, of equals as they came. */
    private static int[] rows(int[] sizes) {
        var most = IntStream.of(sizes).max().orElse(0);
        var next = new int[most + 2];
        for (var size : sizes) {
            next[size + 1]++;
        }
        for (var size = 1; size < next.length; size++) {
            next[size] += next[size - 1];
        }
        return IntStream.of(sizes).map(size -> next[size]++).toArray();
    }

    private static int[] cells(int[] sizes, int[] rows) {
        var tiles = (sizes.length + Lanes.FAMILIES - 1) / Lanes.FAMILIES;
        var cells = new int[tiles + 1];
        for (var family = 0; family < sizes.length; family++) {
            var next = rows[family] / Lanes.FAMILIES + 1;
            cells[next] = Math.max(cells[next], sizes[family]);
        }
        for (var tile = 0; tile < tiles; tile++) {
            cells[tile + 1] += cells[tile];
        }
        return cells;
    }

    static void set(long[] plane, int row) {
        var inTile = row % Lanes.FAMILIES;
        plane[inTile / Long.SIZE] |= 1L << inTile % Long.SIZE;
    }

    public int families() {
        return families;
    }

    int tiles() {
        return cells.length - 1;
    }

    int row(int family) {
        return rows[family];
    }

    int members(int tile) {
        return cells[tile + 1] - cells[tile];
    }

    int mostMembers() {
        return IntStream.range(0, tiles()).map(this::members).max().orElse(1);
    }

    int memberCells() {
        return present.length;
    }

    int memberCell(int tile, int member) {
        return cells[tile] + member;
    }

    private int cell(int row, int member) {
        return memberCell(row / Lanes.FAMILIES, member);
    }

    int cell(FactRef fact, int row, int member) {
        return fact.ofMember() ? cell(row, member) : row / Lanes.FAMILIES;
    }

    long[] present(int tile, int member) {
        return present[memberCell(tile, member)];
    }

    BitColumn values(FactRef fact) {
        return Objects.requireNonNull(values.get(fact), fact.name());
    }

    BitColumn days(FactRef fact) {
        return Objects.requireNonNull(days.get(fact), fact.name());
    }

    public Set<FactRef> facts() {
        return Set.copyOf(values.keySet());
    }
}
