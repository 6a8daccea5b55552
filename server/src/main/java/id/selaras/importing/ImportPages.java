package id.selaras.importing;

import id.selaras.engine.clock.AreaZone;
import id.selaras.importing.FileStore.KeptFile;
import id.selaras.importing.ImportRun.State;
import id.selaras.importing.ImportRuns.Outcome;
import id.selaras.importing.RunPage.Figure;
import id.selaras.importing.RunPage.KeptLine;
import id.selaras.importing.RunPage.Progress;
import id.selaras.importing.RunPage.Rows;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports as their pages say them. */
@Component
class ImportPages {
    private static final int LATEST = 50;
    private static final int ROWS = 50;
    private static final int KEPT = 200;
    /** What needs somebody first. */
    private static final List<Outcome> BY_URGENCY =
            List.of(Outcome.BROKEN, Outcome.DOUBTFUL, Outcome.CHANGED, Outcome.ADDED, Outcome.UNCHANGED);

    private final ImportRuns runs;
    private final FlaggedPeople flagged;
    private final Clock clock;

    ImportPages(ImportRuns runs, FlaggedPeople flagged, Clock clock) {
        this.runs = runs;
        this.flagged = flagged;
        this.clock = clock;
    }

    ListPage list(Texts texts, @Nullable String error) {
        var field = Field.of("berkas", texts.get("import.drop.label"))
                .hint(texts.get("import.drop.hint"))
                .error(error);
        return new ListPage(
                field,
                runs.latest(LATEST).stream()
                        .map(run -> new ListPage.Line(
                                run.id(),
                                run.fileName(),
                                dates(texts, run).moment(run.droppedAt(), clock.instant()),
                                run.state(),
                                recorded(run) ? run.counts().people() : 0,
                                recorded(run) ? run.counts().held() : 0))
                        .toList());
    }

    /** @param shown the outcome whose rows are wanted; null for what needs somebody first */
    RunPage run(ImportRun run, KeptFile file, @Nullable Outcome shown, @Nullable String notice, Texts texts) {
        var mapping = file.chosen();
        var outcome = shown != null ? shown : mostUrgent(run);
        var ended = run.endedAt();
        return new RunPage(
                run.id(),
                run.fileName(),
                run.state(),
                step(run.state()),
                mapping == null ? null : mapping.name(),
                mapping == null ? 0 : mapping.columns().size(),
                file.heads().written().size()
                        - (mapping == null ? 0 : mapping.columns().size()),
                progress(run, texts),
                run.counts(),
                figures(run, outcome),
                mapping == null || run.state().isWorking() ? null : rows(run, file, mapping, outcome, texts),
                runs.kept(run.id(), KEPT).stream()
                        .map(kept -> new KeptLine(kept.name(), texts.get(kept.because())))
                        .toList(),
                flagged.of(run).stream()
                        .map(one -> new Link("/keluarga/orang/" + one.id(), one.name()))
                        .toList(),
                ended == null ? null : dates(texts, run).moment(ended, clock.instant()),
                run.failedBecause(),
                notice);
    }

    Progress progress(ImportRun run, Texts texts) {
        var rows = run.rows();
        var percent = rows == 0 ? 0 : (int) Math.min(100, run.doneRows() * 100 / rows);
        var left = run.remaining(clock.instant());
        return new Progress(
                run.id(), run.state(), run.doneRows(), rows, percent, left == null ? null : words(left, texts));
    }

    private Rows rows(ImportRun run, KeptFile file, Mapping mapping, Outcome outcome, Texts texts) {
        var words = new RowWords(texts, file, mapping);
        var lines =
                runs.examples(run.id(), outcome, ROWS).stream().map(words::line).toList();
        var held = outcome == Outcome.BROKEN || outcome == Outcome.DOUBTFUL;
        return new Rows("import.outcome." + code(outcome), count(run, outcome), lines, held);
    }

    private static List<Figure> figures(ImportRun run, Outcome current) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Figure(
                        outcome,
                        count(run, outcome),
                        "/impor/" + run.id() + "?hasil=" + code(outcome) + "#baris",
                        outcome == current))
                .toList();
    }

    private static Outcome mostUrgent(ImportRun run) {
        return BY_URGENCY.stream()
                .filter(outcome -> count(run, outcome) > 0)
                .findFirst()
                .orElse(Outcome.ADDED);
    }

    private static long count(ImportRun run, Outcome outcome) {
        var counts = run.counts();
        return switch (outcome) {
            case ADDED -> counts.added();
            case CHANGED -> counts.changed();
            case UNCHANGED -> counts.unchanged();
            case DOUBTFUL -> counts.doubtful();
            case BROKEN -> counts.broken();
        };
    }

    private static int step(State state) {
        return switch (state) {
            case DROPPED -> 1;
            case PREVIEWING, PREVIEWED -> 2;
            case RUNNING, FAILED -> 3;
            case DONE, TAKING_BACK, TAKEN_BACK -> 4;
        };
    }

    private static boolean recorded(ImportRun run) {
        return run.state() == State.DONE || run.state() == State.RUNNING || run.state() == State.FAILED;
    }

    private static String words(Duration left, Texts texts) {
        if (left.toSeconds() < 90) {
            return texts.get("import.progress.left.seconds", Math.max(1, left.toSeconds()));
        }
        return left.toMinutes() < 90
                ? texts.get("import.progress.left.minutes", left.toMinutes())
                : texts.get("import.progress.left.hours", left.plusMinutes(30).toHours());
    }

    private static Dates dates(Texts texts, ImportRun run) {
        return new Dates(
                texts,
                AreaZone.ofProvince(Long.toString(run.districtNo() / 100_000_000L))
                        .zoneId());
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
