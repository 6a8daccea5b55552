package id.selaras.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lays everything that may be told of a tree of areas side by side and works out what follows from it: no part of a figure
 * between one and four, asked for in any way, is among it.
 */
class HiddenNumbersTest {
    private static final long[] VILLAGES = {
        3304011001L,
        3304011002L,
        3304011003L,
        3304021001L,
        3304021002L,
        3304031001L,
        3304031002L,
        3304031003L,
        3305011001L,
        3305011002L,
        3305021001L
    };
    private static final long[] WIDTHS = {10_000_000_000L, 100_000_000L, 1_000_000L, 10_000L, 1L};
    private static final int KINDS = 3;
    private static final int SECTORS = 4;
    private static final long PRIME = 1_000_000_007L;

    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    /** So many cases of one village, kind and sector; the unknowns of whoever wants to work them out. */
    private record Atom(int village, int kind, int sector) {}

    private record Area(long lo, long hi) {
        boolean holds(long village) {
            return village >= lo && village < hi;
        }
    }

    private record Told(Area area, String system, String category, Long place, Long n, boolean hidden) {}

    @Test
    void nothing_between_one_and_four_is_told_or_can_be_worked_out() {
        var told = 0;
        for (var seed = 1; seed <= 40; seed++) {
            told += audit(new Random(seed), seed);
        }
        assertThat(told).as("something is told at all").isGreaterThan(2_000);
    }

    private int audit(Random random, int seed) {
        var counts = counts(random);
        var told = told(counts);
        var known = new Equations(counts.size());
        var atoms = List.copyOf(counts.keySet());
        var figures = 0;
        for (var line : told) {
            if (!line.hidden()) {
                var of = of(line, atoms);
                assertThat(line.n()).as("seed %d, %s", seed, line).isEqualTo(sum(of, atoms, counts));
                assertThat(line.n()).as("seed %d, %s", seed, line).matches(n -> n == 0 || n >= 5);
                known.learn(of);
                figures++;
            }
        }
        for (var area : areas()) {
            for (var asked : questions(area)) {
                var of = of(asked, atoms);
                var n = sum(of, atoms, counts);
                if (n >= 1 && n <= 4) {
                    assertThat(known.follows(of))
                            .as("seed %d: %d of %s", seed, n, asked)
                            .isFalse();
                }
            }
        }
        return figures;
    }

    private static Map<Atom, Integer> counts(Random random) {
        var counts = new HashMap<Atom, Integer>();
        var most = 2 + random.nextInt(14);
        for (var village = 0; village < VILLAGES.length; village++) {
            for (var kind = 0; kind < KINDS; kind++) {
                for (var sector = 0; sector < SECTORS; sector++) {
                    counts.put(
                            new Atom(village, kind, sector),
                            random.nextInt(3) == 0 ? 0 : random.nextInt(most) * random.nextInt(3));
                }
            }
        }
        return counts;
    }

    private static List<Area> areas() {
        var areas = new ArrayList<Area>();
        for (var width : WIDTHS) {
            Arrays.stream(VILLAGES)
                    .map(village -> village / width * width)
                    .distinct()
                    .forEach(lo -> areas.add(new Area(lo, lo + width)));
        }
        return areas;
    }

    private static List<Told> questions(Area area) {
        var questions = new ArrayList<Told>();
        questions.add(new Told(area, "total", "", null, null, true));
        for (var kind = 0; kind < KINDS; kind++) {
            questions.add(new Told(area, "kind", "k" + kind, null, null, true));
        }
        for (var sector = 0; sector < SECTORS; sector++) {
            questions.add(new Told(area, "sector", "s" + sector, null, null, true));
        }
        return questions;
    }

    private static boolean[] of(Told line, List<Atom> atoms) {
        var area = line.place() == null ? line.area() : new Area(line.place(), line.place() + below(line.area()));
        var of = new boolean[atoms.size()];
        for (var n = 0; n < of.length; n++) {
            var atom = atoms.get(n);
            of[n] = area.holds(VILLAGES[atom.village()])
                    && switch (line.system()) {
                        case "kind" -> line.category().equals("k" + atom.kind());
                        case "sector" -> line.category().equals("s" + atom.sector());
                        default -> true;
                    };
        }
        return of;
    }

    private static long below(Area area) {
        for (var n = 0; n < WIDTHS.length - 1; n++) {
            if (area.hi() - area.lo() == WIDTHS[n]) {
                return WIDTHS[n + 1];
            }
        }
        return 1;
    }

    private static long sum(boolean[] of, List<Atom> atoms, Map<Atom, Integer> counts) {
        var sum = 0L;
        for (var n = 0; n < of.length; n++) {
            sum += of[n] ? counts.get(atoms.get(n)) : 0;
        }
        return sum;
    }

    private static List<Told> told(Map<Atom, Integer> counts) {
        var cells = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .flatMap(entry -> java.util.stream.Stream.of(
                        cell("kind", "k" + entry.getKey().kind(), entry),
                        cell("sector", "s" + entry.getKey().sector(), entry)))
                .collect(Collectors.joining(","));
        var asked = areas().stream()
                .map(area -> "(" + area.lo() + "::bigint," + area.hi() + "::bigint)")
                .collect(Collectors.joining(","));
        return database.owner()
                .sql("""
                        with cell as (select array(
                          select row('f', system, category, area_no, sum(n))::insight.cell
                            from (values %s) as v(system, category, area_no, n) group by system, category, area_no) as cells)
                        select a.lo, a.hi, t.system, t.category, t.place, t.n, t.hidden
                          from cell, (values %s) as a(lo, hi), lateral insight.told(cell.cells, a.lo, a.hi) t""".formatted(cells, asked))
                .query((row, n) -> new Told(
                        new Area(row.getLong("lo"), row.getLong("hi")),
                        row.getString("system"),
                        row.getString("category"),
                        row.getObject("place", Long.class),
                        row.getObject("n", Long.class),
                        row.getBoolean("hidden")))
                .list();
    }

    private static String cell(String system, String category, Map.Entry<Atom, Integer> entry) {
        return "('%s','%s',%d::bigint,%d::bigint)"
                .formatted(system, category, VILLAGES[entry.getKey().village()], entry.getValue());
    }

    /** What follows by adding and subtracting: rows of a matrix, reduced modulo a prime. */
    private static final class Equations {
        private final int unknowns;
        private final Map<Integer, long[]> byPivot = new HashMap<>();

        Equations(int unknowns) {
            this.unknowns = unknowns;
        }

        void learn(boolean[] of) {
            var row = reduced(of);
            for (var n = 0; n < unknowns; n++) {
                if (row[n] != 0) {
                    var inverse = power(row[n], PRIME - 2);
                    for (var m = n; m < unknowns; m++) {
                        row[m] = row[m] * inverse % PRIME;
                    }
                    byPivot.put(n, row);
                    return;
                }
            }
        }

        boolean follows(boolean[] of) {
            return Arrays.stream(reduced(of)).allMatch(value -> value == 0);
        }

        private long[] reduced(boolean[] of) {
            var row = new long[unknowns];
            for (var n = 0; n < unknowns; n++) {
                row[n] = of[n] ? 1 : 0;
            }
            for (var n = 0; n < unknowns; n++) {
                var pivot = row[n] == 0 ? null : byPivot.get(n);
                if (pivot != null) {
                    var times = row[n];
                    for (var m = n; m < unknowns; m++) {
                        row[m] = Math.floorMod(row[m] - times * pivot[m], PRIME);
                    }
                }
            }
            return row;
        }

        private static long power(long base, long exponent) {
            var result = 1L;
            for (var e = exponent; e > 0; e >>= 1) {
                result = (e & 1) == 1 ? result * base % PRIME : result;
                base = base * base % PRIME;
            }
            return result;
        }
    }
}
