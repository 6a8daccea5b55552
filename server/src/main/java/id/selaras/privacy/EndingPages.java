package id.selaras.privacy;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.privacy.Ending.Deadline;
import id.selaras.privacy.EndingPage.Kept;
import id.selaras.privacy.EndingPage.Line;
import id.selaras.privacy.EndingPage.Overview;
import id.selaras.privacy.EndingStore.Count;
import id.selaras.privacy.EndingStore.Sample;
import id.selaras.privacy.RightsPage.Said;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of ending; no name stands on them. */
@Component
class EndingPages {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Areas areas;

    EndingPages(Areas areas) {
        this.areas = areas;
    }

    EndingPage.Preview preview(
            Endings.@Nullable Preview preview, List<Ending> runs, UUID id, Typed typed, Texts texts) {
        var waiting = runs.stream()
                .filter(run -> run.state() == Ending.State.PROPOSED || run.state() == Ending.State.CONFIRMED)
                .findFirst()
                .map(run -> "/kelola/retensi/" + run.id())
                .orElse(null);
        var reason = Field.of("alasan", texts.get("privacy.ending.reason"))
                .hint(texts.get("privacy.ending.reason.hint"))
                .value(typed.reason())
                .error(typed.error() == null ? null : texts.get(typed.error()));
        var refusal = typed.refusal() == null ? null : texts.get(typed.refusal());
        return new EndingPage.Preview(preview == null ? null : overview(preview, texts), id, reason, waiting, refusal);
    }

    /** @param error key of what is wrong with the reason; {@code refusal} key of why nothing was proposed */
    record Typed(
            String reason, @Nullable String error, @Nullable String refusal) {
        static final Typed NOTHING = new Typed("", null, null);
    }

    Overview overview(Endings.Preview preview, Texts texts) {
        var dates = new Dates(texts, ZONE);
        var lines = Arrays.stream(RetainedKind.values())
                .filter(preview.clocks()::containsKey)
                .map(kind -> line(kind, preview, dates, texts))
                .toList();
        var kept = preview.counts().stream()
                .filter(count -> count.hold() != null)
                .map(count -> kept(count, preview.samples(), texts))
                .toList();
        return new Overview(lines, kept, preview.ending() > 0);
    }

    private Line line(RetainedKind kind, Endings.Preview preview, Dates dates, Texts texts) {
        var deadline = Objects.requireNonNull(preview.clocks().get(kind));
        var many = preview.counts().stream()
                .filter(count -> count.kind() == kind && count.hold() == null)
                .mapToLong(Count::many)
                .sum();
        var samples = preview.samples().stream()
                .filter(sample -> sample.kind() == kind && sample.hold() == null)
                .map(sample -> where(sample, texts))
                .collect(Collectors.joining("; "));
        return new Line(
                texts.get("privacy.kind." + kind.code()), ending(deadline, dates, texts), number(many, texts), samples);
    }

    private static String ending(Deadline deadline, Dates dates, Texts texts) {
        return texts.get(
                "privacy.ending.line",
                texts.get("privacy.ending." + deadline.ending()),
                dates.dayAndYear(deadline.before()));
    }

    private Kept kept(Count count, List<Sample> samples, Texts texts) {
        var where = samples.stream()
                .filter(sample -> sample.kind() == count.kind() && Objects.equals(sample.hold(), count.hold()))
                .map(sample -> where(sample, texts))
                .collect(Collectors.joining("; "));
        return new Kept(
                texts.get("privacy.kind." + count.kind().code()),
                texts.get("privacy.ending.kept", count.many(), texts.get("privacy.hold." + count.hold())),
                where);
    }

    private String where(Sample sample, Texts texts) {
        var place = areas.byNo(sample.areaNo()).map(Area::name).orElseGet(() -> texts.get("home.nation"));
        return place + ", " + month(sample.month(), texts);
    }

    private static String month(LocalDate month, Texts texts) {
        return new Dates(texts, ZONE).dayAndYear(month).replaceFirst("^1 ", "");
    }

    EndingPage.Run run(Ending run, Endings.@Nullable Preview preview, Map<RetainedKind, Long> done, Texts texts) {
        var waits = run.state() == Ending.State.PROPOSED;
        return new EndingPage.Run(
                run.id(),
                texts.get("privacy.ending.state." + run.state().name().toLowerCase(Locale.ROOT)),
                facts(run, texts),
                preview == null ? null : overview(preview, texts),
                done.entrySet().stream()
                        .map(one -> new Said(
                                texts.get("privacy.kind." + one.getKey().code()), number(one.getValue(), texts), null))
                        .toList(),
                waits,
                waits && !run.mine(),
                run.state() == Ending.State.CONFIRMED);
    }

    List<Said> facts(Ending run, Texts texts) {
        var dates = new Dates(texts, Calendars.zoneOf(run.areaNo()).zoneId());
        var facts = new ArrayList<Said>();
        facts.add(said("proposed", run.proposedBy() + ", " + dates.dayAndTime(run.proposedAt()), texts));
        facts.add(said("reason", run.reason(), texts));
        facts.add(said("expected", number(run.expected(), texts), texts));
        if (run.decidedBy() != null) {
            facts.add(said("decided", run.decidedBy(), texts));
        }
        if (run.endedAt() != null) {
            facts.add(said("ended", dates.dayAndTime(run.endedAt()), texts));
        }
        return facts;
    }

    private static Said said(String key, String words, Texts texts) {
        return new Said(texts.get("privacy.ending.said." + key), words, null);
    }

    private static String number(long many, Texts texts) {
        return texts.get("number", many);
    }
}
