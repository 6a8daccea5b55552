package id.selaras.deliberation;

import id.selaras.deliberation.ResultSheet.Column;
import id.selaras.deliberation.ResultSheet.Row;
import id.selaras.deliberation.TypingLayout.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the family each row of a file of results speaks of; what fits none or two is named, never guessed. */
final class ResultMatches {

    private ResultMatches() {}

    /** A row that is clear. */
    record Matched(int line, UUID item, String head, boolean granted, String reason, LocalDate on) {}

    /** @param problem end of a message key: what is wrong with the row */
    record Unmatched(int line, String what, String problem) {}

    record Found(List<Matched> matched, List<Unmatched> unmatched) {}

    /** @param lines the members of every family that was sent, answered ones too */
    static Found of(List<Row> rows, List<TypingRow> lines, LocalDate today) {
        var matched = new ArrayList<Matched>();
        var unmatched = new ArrayList<Unmatched>();
        var spoken = new HashSet<UUID>();
        for (var row : rows) {
            var items = itemsOf(row, lines);
            var problem = problem(row, items, lines, spoken, today);
            if (problem != null) {
                unmatched.add(new Unmatched(row.line(), nameOf(row), problem));
                continue;
            }
            var item = items.iterator().next();
            spoken.add(item);
            matched.add(new Matched(
                    row.line(),
                    item,
                    headOf(item, lines),
                    row.granted().orElse(false),
                    row.cell(Column.REASON),
                    row.on(today).orElse(today)));
        }
        return new Found(List.copyOf(matched), List.copyOf(unmatched));
    }

    private static @Nullable String problem(
            Row row, Set<UUID> items, List<TypingRow> lines, Set<UUID> spoken, LocalDate today) {
        if (items.isEmpty()) {
            return "unknown";
        }
        if (items.size() > 1) {
            return "two";
        }
        var item = items.iterator().next();
        if (lines.stream().anyMatch(line -> line.item().equals(item) && line.answered())) {
            return "answered";
        }
        if (spoken.contains(item)) {
            return "twice";
        }
        if (row.granted().isEmpty()) {
            return "result";
        }
        if (!row.granted().orElse(false) && row.cell(Column.REASON).isEmpty()) {
            return "reason";
        }
        var on = row.on(today);
        return on.isEmpty() || on.get().isAfter(today) ? "date" : null;
    }

    // The surest mark decides alone: the proposal's id, else the KK number, else a NIK.
    private static Set<UUID> itemsOf(Row row, List<TypingRow> lines) {
        var items = new HashSet<UUID>();
        for (var line : lines) {
            if (fits(row, line)) {
                items.add(line.item());
            }
        }
        return items;
    }

    private static boolean fits(Row row, TypingRow line) {
        if (!row.cell(Column.PROPOSAL).isEmpty()) {
            return row.cell(Column.PROPOSAL).equalsIgnoreCase(line.value(Content.PROPOSAL));
        }
        if (!row.digits(Column.CARD_NO).isEmpty()) {
            return row.digits(Column.CARD_NO).equals(line.value(Content.CARD_NO));
        }
        return !row.digits(Column.NIK).isEmpty() && row.digits(Column.NIK).equals(line.value(Content.NIK));
    }

    private static String nameOf(Row row) {
        if (!row.cell(Column.PROPOSAL).isEmpty()) {
            return row.cell(Column.PROPOSAL);
        }
        var digits = row.digits(Column.CARD_NO).isEmpty() ? row.digits(Column.NIK) : row.digits(Column.CARD_NO);
        return digits.isEmpty() ? "–" : id.selaras.ui.Masked.nik(digits);
    }

    private static String headOf(UUID item, List<TypingRow> lines) {
        return lines.stream()
                .filter(line -> line.item().equals(item))
                .map(line -> line.value(Content.NAME))
                .findFirst()
                .orElse("");
    }
}
