package id.selaras.eligibility;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.engine.eligibility.Vocabulary.FactType;
import id.selaras.engine.eligibility.Vocabulary.Form;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Families as CSV: one row a person, the rows of a family one after the other. The first column names the family, the others
 * facts; what a row says of the family counts for all its rows.
 */
final class FamilyRows {
    private static final String OF_MEMBER = "member.";
    private static final String DAY = "@";
    private static final String SOURCE = "source";

    private final Vocabulary vocabulary;
    private final List<Column> columns = new ArrayList<>();

    FamilyRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param error what is wrong with one of its rows; the family is then left out */
    record Family(String name, @Nullable FamilyFacts facts, String error) {}

    private record Column(String head, String name, boolean ofMember, FactType type) {}

    private static final class Rows {
        private final String name;
        private final Map<String, Known> family = new HashMap<>();
        private final List<Map<String, Known>> members = new ArrayList<>();
        private String error = "";

        Rows(String name) {
            this.name = name;
        }

        Family family() {
            return new Family(name, error.isEmpty() ? new FamilyFacts(family, members) : null, error);
        }
    }

    void each(Reader csv, Consumer<Family> use) throws IOException {
        try (var rows = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(csv)) {
            @Nullable Rows open = null;
            for (var row : rows) {
                if (columns.isEmpty()) {
                    columns(row.getHeader());
                }
                var name = row.getField(0);
                if (open != null && !open.name.equals(name)) {
                    use.accept(open.family());
                    open = null;
                }
                open = Objects.requireNonNullElseGet(open, () -> new Rows(name));
                add(row, open);
            }
            if (open != null) {
                use.accept(open.family());
            }
        }
    }

    private void columns(List<String> heads) {
        for (var head : heads.subList(1, heads.size())) {
            if (!head.endsWith(DAY) && !head.equals(SOURCE)) {
                columns.add(column(head));
            }
        }
    }

    private Column column(String head) {
        var isMarked = head.startsWith(OF_MEMBER);
        var name = isMarked ? head.substring(OF_MEMBER.length()) : head;
        var ofFamily = vocabulary.fact(name, false);
        var ofMember = vocabulary.fact(name, true);
        if (ofFamily.isPresent() && !isMarked) {
            return new Column(head, name, false, ofFamily.get());
        }
        return ofMember.map(type -> new Column(head, name, true, type))
                .orElseThrow(() -> new RuleSheet.Unusable("there is no fact \"" + head + "\" for a column"));
    }

    private void add(NamedCsvRecord row, Rows rows) {
        var member = new HashMap<String, Known>();
        try {
            for (var column : columns) {
                var known = known(row, column);
                if (known != null) {
                    (column.ofMember ? member : rows.family).putIfAbsent(column.name, known);
                }
            }
        } catch (RuleSheet.Unusable problem) {
            rows.error = "line " + row.getStartingLineNumber() + ", " + problem.getMessage();
        }
        rows.members.add(member);
    }

    private static @Nullable Known known(NamedCsvRecord row, Column column) {
        var cell = row.findField(column.head).orElse("").strip();
        if (cell.isEmpty()) {
            return null;
        }
        var observed = row.findField(column.head + DAY).map(String::strip).filter(day -> !day.isEmpty());
        var day = observed.isEmpty() ? null : day(observed.get(), column);
        var source = row.findField(SOURCE).orElse("");
        var forms = column.type.forms();
        if (forms.contains(Form.DATE)) {
            return Known.date(day(cell, column), day, source);
        } else if (forms.contains(Form.NUMBER) && cell.matches("\\d{1,15}(\\.\\d{1,4})?")) {
            return Known.number(new BigDecimal(cell), day, source);
        } else if (forms.contains(Form.AREA) && cell.matches("\\d{2}(\\.\\d{2}){0,2}(\\.\\d{4})?")) {
            return Known.coded(cell, day, source);
        } else if (column.type.codes().containsAll(List.of(cell.split("\\+", -1))) || cell.equals("unknown")) {
            return Known.coded(cell, day, source);
        }
        throw new RuleSheet.Unusable("column " + column.head + ": \"" + cell + "\" is no answer; write "
                + (column.type.codes().isEmpty() ? "a number" : String.join(", ", column.type.codes())));
    }

    private static LocalDate day(String cell, Column column) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw new RuleSheet.Unusable("column " + column.head + ": \"" + cell + "\" is no day; write 2026-11-22");
        }
    }
}
