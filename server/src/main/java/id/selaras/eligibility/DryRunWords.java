package id.selaras.eligibility;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.eligibility.AreaTally.Counts;
import id.selaras.eligibility.DryRunPage.Figure;
import id.selaras.eligibility.DryRunPage.Result;
import id.selaras.engine.eligibility.Programme.Every;
import id.selaras.engine.eligibility.Verdict;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came out of a dry run, in words and figures; small ones covered for who may not see people. */
final class DryRunWords {
    private static final String COVERED = "*";
    private static final int FAMILIES = 0;
    private static final int FITTED = 1;
    private static final int FITS = 2;
    private static final int ENTERS = 3;
    private static final int LEAVES = 4;
    /** Who fits now, who will, who enters and who leaves: three of them tell the fourth. */
    private static final List<int[]> TOGETHER = List.of(new int[] {FITTED, FITS, ENTERS, LEAVES});

    private static final List<int[]> ALL_FOUR =
            List.of(new int[] {0, 1, 2, 3}, new int[] {4, 5, 6, 7}, new int[] {0, 4, 8, 9});

    private final DryRunRow run;
    private final Area opened;
    private final Areas areas;
    private final boolean covers;
    private final Texts texts;
    private final Counts whole;
    private final List<Counts> parts;

    DryRunWords(DryRunRow run, List<Counts> villages, Area opened, Areas areas, boolean covers, Texts texts) {
        this.run = run;
        this.opened = opened;
        this.areas = areas;
        this.covers = covers;
        this.texts = texts;
        var all = new AreaTally(opened.no());
        var byPart = new TreeMap<Long, AreaTally>();
        for (var village : villages) {
            if (village.areaNo() >= opened.lo() && village.areaNo() < opened.hi()) {
                all.add(village);
                byPart.computeIfAbsent(partOf(village.areaNo()), AreaTally::new).add(village);
            }
        }
        whole = all.counts();
        parts = byPart.values().stream().map(AreaTally::counts).toList();
    }

    /** The next smaller area that a village lies in. */
    private long partOf(long village) {
        var width = switch (opened.level()) {
            case 1 -> 1_000_000L;
            case 2 -> 10_000L;
            default -> 1L;
        };
        return village / width * width;
    }

    Result result(String href) {
        var here = "?wilayah=" + opened.code();
        return new Result(
                answers(),
                moves(),
                costs(),
                opened.name(),
                opened.no() == run.areaNo() ? null : href + parent(),
                covers && hasCovered(),
                areas(href),
                href + "/wilayah.csv" + here,
                covers || whole.enters() == 0 ? null : href + "/keluarga" + here + "&arah=masuk",
                covers || whole.leaves() == 0 ? null : href + "/keluarga" + here + "&arah=keluar",
                times());
    }

    private String parent() {
        var parent = opened.parentNo();
        return parent == null || parent <= run.areaNo()
                ? ""
                : areas.byNo(parent).map(area -> "?wilayah=" + area.code()).orElse("");
    }

    private long[] headline() {
        var cells = new long[10];
        for (var verdict : Verdict.values()) {
            cells[AreaTally.place(verdict)] = whole.present(verdict);
            cells[4 + AreaTally.place(verdict)] = whole.proposed(verdict);
        }
        cells[8] = whole.enters();
        cells[9] = whole.leaves();
        return cells;
    }

    private boolean[] headlineCovered() {
        return covers ? SmallNumbers.covered(new long[][] {headline()}, ALL_FOUR)[0] : new boolean[10];
    }

    private boolean hasCovered() {
        for (var row : covered()) {
            for (var cell : row) {
                if (cell) {
                    return true;
                }
            }
        }
        for (var cell : headlineCovered()) {
            if (cell) {
                return true;
            }
        }
        return false;
    }

    private List<Figure> answers() {
        var cells = headline();
        var covered = headlineCovered();
        var figures = new ArrayList<Figure>();
        for (var verdict : Verdict.values()) {
            var i = AreaTally.place(verdict);
            figures.add(new Figure(
                    texts.get("dryrun.answer." + verdict.name().toLowerCase(Locale.ROOT)),
                    run.isCompared() ? number(cells[i], covered[i]) : null,
                    number(cells[4 + i], covered[4 + i])));
        }
        return figures;
    }

    private List<Figure> moves() {
        var cells = headline();
        var covered = headlineCovered();
        return List.of(
                new Figure(
                        texts.get("dryrun.families"),
                        null,
                        number(whole.families(), covers && isSmall(whole.families()))),
                new Figure(texts.get("dryrun.enters"), null, number(cells[8], covered[8])),
                new Figure(texts.get("dryrun.leaves"), null, number(cells[9], covered[9])));
    }

    private static boolean isSmall(long number) {
        return number > 0 && number < 5;
    }

    private String number(long number, boolean isCovered) {
        return isCovered ? COVERED : texts.get("number", number);
    }

    private List<Figure> costs() {
        var covered = headlineCovered();
        var isCovered = covered[0] || covered[4];
        var figures = new ArrayList<Figure>();
        for (var period : List.of("month", "year", "once")) {
            var was = in(period, whole.presentAmount(), run.presentEvery());
            var becomes = in(period, whole.proposedAmount(), run.proposedEvery());
            if (was != null || becomes != null) {
                figures.add(new Figure(
                        texts.get("dryrun.cost." + period),
                        run.isCompared() ? rupiah(was, isCovered) : null,
                        rupiah(becomes, isCovered)));
            }
        }
        return figures;
    }

    private String rupiah(@Nullable Long amount, boolean isCovered) {
        if (isCovered) {
            return COVERED;
        }
        return amount == null ? "–" : texts.get("dryrun.rupiah", amount);
    }

    /** What is paid every so often, in a month, a year, or altogether; null where it is not paid so. */
    private static @Nullable Long in(String period, long amount, @Nullable String every) {
        if (every == null) {
            return null;
        }
        var often = switch (Every.valueOf(every.toUpperCase(Locale.ROOT))) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR -> 1;
            case ONCE -> 0;
        };
        return switch (period) {
            case "year" -> often == 0 ? null : Long.valueOf(amount * often);
            case "month" -> often == 0 ? null : Long.valueOf(amount * often / 12);
            default -> often == 0 ? Long.valueOf(amount) : null;
        };
    }

    private boolean[][] covered() {
        var cells = parts.stream().map(DryRunWords::cells).toArray(long[][]::new);
        return covers ? SmallNumbers.covered(cells, TOGETHER) : new boolean[cells.length][7];
    }

    private static long[] cells(Counts counts) {
        return new long[] {
            counts.families(),
            counts.present(Verdict.FITS),
            counts.proposed(Verdict.FITS),
            counts.enters(),
            counts.leaves(),
            counts.proposed(Verdict.NOT_KNOWN),
            counts.proposed(Verdict.NEEDS_JUDGEMENT)
        };
    }

    List<String> head() {
        var head = new ArrayList<String>();
        for (var column : List.of(
                "area", "families", "present", "proposed", "enters", "leaves", "unknown", "judgement", "cost")) {
            head.add(texts.get("dryrun.col." + column));
        }
        return head;
    }

    List<DryRunPage.Area> areas(String href) {
        var covered = covered();
        var lines = new ArrayList<DryRunPage.Area>();
        for (var row = 0; row < parts.size(); row++) {
            var counts = parts.get(row);
            var shown = new ArrayList<String>();
            var cells = cells(counts);
            for (var column = FAMILIES; column < cells.length; column++) {
                shown.add(number(cells[column], covered[row][column]));
            }
            var cost = in(isOnce() ? "once" : "month", counts.proposedAmount(), run.proposedEvery());
            shown.add(rupiah(cost, covered[row][FITS]));
            var area = areas.byNo(counts.areaNo());
            lines.add(new DryRunPage.Area(
                    area.map(Area::name).orElseGet(() -> Long.toString(counts.areaNo())),
                    opened.level() >= 3
                            ? null
                            : area.map(one -> href + "?wilayah=" + one.code()).orElse(null),
                    shown));
        }
        return lines;
    }

    private boolean isOnce() {
        return Every.ONCE.code().equals(run.proposedEvery());
    }

    private List<Figure> times() {
        var times = run.times();
        if (times == null) {
            return List.of();
        }
        return List.of(
                time("reading", times.reading()),
                time("cutting", times.cutting()),
                time("computing", times.computing()),
                time("counting", times.counting()),
                time("together", times.together()));
    }

    private Figure time(String part, int millis) {
        return new Figure(texts.get("dryrun.time." + part), null, texts.get("dryrun.seconds", millis / 1000.0));
    }
}
