package id.selaras.oversight;

import id.selaras.journal.ChainHead;
import id.selaras.journal.JournalEntry;
import id.selaras.oversight.TrailPage.Day;
import id.selaras.oversight.TrailPage.Fields;
import id.selaras.oversight.TrailPage.Group;
import id.selaras.oversight.TrailPage.Head;
import id.selaras.oversight.TrailPage.Row;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page of the journal: the search, the entries by day, and the head of the chain. */
@Component
class TrailPages {
    private static final Pattern GROUP_OF_DIGITS = Pattern.compile(".{1,8}");

    private final Trails trails;
    private final TrailWords words;

    TrailPages(Trails trails, TrailWords words) {
        this.trails = trails;
        this.words = words;
    }

    TrailPage found(TrailForm form, TrailFilter filter, Texts texts) {
        var dates = new Dates(texts, trails.zone());
        var entries = trails.search(filter);
        var shown = entries.subList(0, Math.min(Trails.PAGE, entries.size()));
        return new TrailPage(
                head(trails.head(), texts, dates),
                fields(form, Map.of(), texts),
                narrowed(filter, texts),
                shown.isEmpty() ? "" : texts.get("trail.count", shown.size()),
                days(shown, texts, dates),
                form.fields(),
                entries.size() > Trails.PAGE ? Long.toString(shown.getLast().id()) : null);
    }

    /** The search as typed, with what is wrong in it. */
    TrailPage refused(TrailForm form, Map<String, String> problems, Texts texts) {
        var dates = new Dates(texts, trails.zone());
        return new TrailPage(
                head(trails.head(), texts, dates),
                fields(form, problems, texts),
                null,
                "",
                List.of(),
                form.fields(),
                null);
    }

    private static Head head(ChainHead head, Texts texts, Dates dates) {
        var sealed = head.sealedAt() == null
                ? texts.get("trail.head.none")
                : texts.get("trail.head.sealed", head.seq(), dates.dayAndTime(head.sealedAt()));
        var groups = GROUP_OF_DIGITS
                .matcher(head.hash())
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        return new Head(
                head.hash(), groups, sealed, head.waiting() == 0 ? null : texts.get("trail.waiting", head.waiting()));
    }

    private static @Nullable String narrowed(TrailFilter filter, Texts texts) {
        if (filter.about() != null) {
            return texts.get("trail.narrowed.subject");
        }
        return filter.caseId() != null && filter.ticket().isEmpty() ? texts.get("trail.narrowed.case") : null;
    }

    private List<Day> days(List<JournalEntry> entries, Texts texts, Dates dates) {
        var rows = words.rows(entries, texts, dates);
        var days = new ArrayList<Day>();
        for (var i = 0; i < rows.size(); i++) {
            var title = dates.fullDate(dates.dateOf(entries.get(i).at()));
            if (days.isEmpty() || !days.getLast().title().equals(title)) {
                days.add(new Day(title, new ArrayList<Row>()));
            }
            days.getLast().rows().add(rows.get(i));
        }
        return days;
    }

    private static Fields fields(TrailForm form, Map<String, String> problems, Texts texts) {
        return new Fields(
                field("dari", form.dari(), problems, texts).hint(texts.get("trail.field.dari.hint")),
                field("sampai", form.sampai(), problems, texts),
                field("jenis", form.jenis(), problems, texts),
                Stream.of("ubah", "lihat")
                        .map(kind -> Option.of(kind, texts.get("trail.field.jenis." + kind)))
                        .toList(),
                field("tindakan", form.tindakan(), problems, texts),
                Arrays.stream(KnownActs.values())
                        .map(group -> group(group, texts))
                        .toList(),
                field("petugas", form.petugas(), problems, texts).hint(texts.get("trail.field.petugas.hint")),
                field("tiket", form.tiket(), problems, texts).hint(texts.get("trail.field.tiket.hint")));
    }

    private static Field field(String name, String typed, Map<String, String> problems, Texts texts) {
        var problem = problems.get(name);
        return Field.of(name, texts.get("trail.field." + name))
                .value(typed)
                .error(problem == null ? null : texts.get(problem));
    }

    private static Group group(KnownActs group, Texts texts) {
        var all = group.prefix().isEmpty() || group.acts().size() == 1
                ? Stream.<Option>of()
                : Stream.of(Option.of(group.prefix(), texts.get("trail.group.all", texts.get(group.key()))));
        var each = group.acts().stream()
                .map(act -> Option.of(
                        act, DetailWords.known(texts, "trail.act." + act, texts.get("trail.act.other", act))));
        return new Group(texts.get(group.key()), Stream.concat(all, each).toList());
    }
}
