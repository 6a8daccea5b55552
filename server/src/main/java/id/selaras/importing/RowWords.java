package id.selaras.importing;

import id.selaras.engine.identity.Nik;
import id.selaras.importing.FileStore.KeptFile;
import id.selaras.importing.ImportRuns.Changed;
import id.selaras.importing.ImportRuns.Example;
import id.selaras.importing.RunPage.Line;
import id.selaras.importing.RunPage.Remark;
import id.selaras.registry.FactKind;
import id.selaras.ui.Texts;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a file as the pages say them: numbers masked, what is told of somebody's health closed. */
final class RowWords {
    private static final int LONGEST = 60;

    private final Texts texts;
    private final KeptFile file;
    private final Places places;

    RowWords(Texts texts, KeptFile file, Mapping mapping) {
        this.texts = texts;
        this.file = file;
        this.places = new Places(file.heads(), mapping);
    }

    Line line(Example example) {
        var row = example.row();
        return new Line(
                row.number(),
                Stream.of(shown(row, Column.NAME), shown(row, Column.NIK))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                row.findings().stream().map(finding -> remark(row, finding)).toList(),
                example.changes().stream().map(this::change).toList());
    }

    String reason(RowFinding finding) {
        var column = finding.column();
        var words = texts.get(finding.key(), finding.arguments().toArray());
        return column == null ? words : head(column) + ": " + words;
    }

    String remedy(RowFinding finding) {
        return texts.get(finding.remedyKey(), finding.arguments().toArray());
    }

    private Remark remark(ImportRow row, RowFinding finding) {
        var column = finding.column();
        return new Remark(
                column == null ? texts.get("import.rows.whole") : head(column),
                column == null ? null : shown(row, column),
                finding.severity() == RowFinding.Severity.ERROR,
                texts.get(finding.key(), finding.arguments().toArray()),
                remedy(finding));
    }

    private String change(Changed changed) {
        var column = changed.column();
        var closed = column.fact().filter(FactKind::isSensitive).isPresent();
        return closed
                ? texts.get(column.key()) + ": " + texts.get("import.rows.sensitive")
                : texts.get(
                        "import.rows.became",
                        texts.get(column.key()),
                        value(column, changed.before()),
                        value(column, changed.after()));
    }

    private String value(Column column, String canonical) {
        if (canonical.isEmpty()) {
            return texts.get("import.rows.empty");
        }
        var kind = column.fact().filter(fact -> fact.accepts(canonical));
        return kind.isPresent()
                ? FactKind.parts(canonical).stream()
                        .map(part -> texts.get(kind.get().answerKey(part)))
                        .collect(Collectors.joining(", "))
                : masked(canonical);
    }

    private String shown(ImportRow row, Column column) {
        var place = places.of(column);
        if (place < 0 || place >= row.cells().size()) {
            return "";
        }
        return column.fact().filter(FactKind::isSensitive).isPresent()
                ? texts.get("import.rows.sensitive")
                : masked(row.cells().get(place));
    }

    private String head(Column column) {
        var place = places.of(column);
        return place < 0
                ? Objects.requireNonNull(column.columnName())
                : file.heads().written().get(place);
    }

    /** Sixteen digits are somebody's number; anything else is shown as it is written, so that the slip is seen. */
    static String masked(String cell) {
        var text = cell.strip();
        if (text.matches("[0-9]{16}")) {
            return new Nik(text).masked();
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
