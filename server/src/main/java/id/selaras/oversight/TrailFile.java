package id.selaras.oversight;

import id.selaras.journal.JournalEntry;
import id.selaras.oversight.TrailPage.Detail;
import id.selaras.oversight.TrailPage.Row;
import id.selaras.ui.CsvText;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Entries of the journal as a file for a spreadsheet: the words of the page, and beside them the codes that don't change. */
@Component
class TrailFile {
    private final Trails trails;
    private final TrailWords words;

    TrailFile(Trails trails, TrailWords words) {
        this.trails = trails;
        this.words = words;
    }

    String of(TrailFilter filter, Texts texts) {
        var zone = trails.zone();
        var entries = trails.export(filter);
        var rows = words.rows(entries, texts, new Dates(texts, zone));
        var head = Stream.of(
                        "entry",
                        "at",
                        "who",
                        "account",
                        "role",
                        "kind",
                        "act",
                        "about",
                        "place",
                        "details",
                        "request",
                        "act-code",
                        "subject-id",
                        "case-id")
                .map(column -> texts.get("trail.file." + column))
                .toList();
        return CsvText.of(
                head, IntStream.range(0, rows.size()).mapToObj(i -> line(entries.get(i), rows.get(i), texts, zone)));
    }

    private static List<String> line(JournalEntry entry, Row row, Texts texts, java.time.ZoneId zone) {
        return List.of(
                Long.toString(entry.id()),
                entry.at().atZone(zone).toOffsetDateTime().toString(),
                row.who(),
                entry.accountName(),
                row.role(),
                texts.get("trail.kind." + entry.kind().code()),
                row.act(),
                Objects.requireNonNullElse(row.about(), ""),
                row.place(),
                row.details().stream().map(TrailFile::detail).collect(Collectors.joining("; ")),
                row.request(),
                entry.act(),
                Objects.toString(entry.subjectId(), ""),
                Objects.toString(entry.caseId(), ""));
    }

    private static String detail(Detail detail) {
        return detail.label() + ": " + (detail.before() == null ? "" : detail.before() + " → ") + detail.after();
    }
}
