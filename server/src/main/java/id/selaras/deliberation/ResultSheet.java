package id.selaras.deliberation;

import id.selaras.ui.PlainText;
import id.selaras.ui.SheetLines;
import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file of results as the ministry's system gives it out: which column is which is known by its head. */
final class ResultSheet {
    static final int MOST_ROWS = 5_000;
    private static final int LONGEST_CELL = 500;
    private static final Set<String> GRANTED = Set.of(
            "diterima",
            "disetujui",
            "terima",
            "setuju",
            "berhasil",
            "layak",
            "valid",
            "ya",
            "granted",
            "accepted",
            "approved");
    private static final Set<String> DENIED = Set.of(
            "ditolak",
            "tolak",
            "tidakditerima",
            "tidakdisetujui",
            "gagal",
            "tidaklayak",
            "tidakvalid",
            "invalid",
            "tidak",
            "denied",
            "rejected",
            "refused");

    private ResultSheet() {}

    /** The columns that are looked for, with the heads they go by. */
    enum Column {
        PROPOSAL("idusulan", "id", "usulan", "proposal", "proposalid"),
        NIK("nik", "nonik", "nomornik"),
        CARD_NO("nokk", "kk", "nomorkk", "nomorkartukeluarga", "nokartukeluarga"),
        RESULT("hasil", "status", "result", "statususulan", "hasilusulan"),
        REASON("alasan", "keterangan", "sebab", "reason", "catatan"),
        DATE("tanggal", "tgl", "date", "tanggalhasil", "tglhasil");

        @SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
        private final List<String> heads;

        Column(String... heads) {
            this.heads = List.of(heads);
        }

        static Optional<Column> of(String head) {
            var plain = plain(head);
            return Arrays.stream(values())
                    .filter(column -> column.heads.contains(plain))
                    .findFirst();
        }
    }

    /** @param line as the file counts it */
    record Row(int line, Map<Column, String> cells) {
        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }

        String digits(Column column) {
            return cell(column).replaceAll("[^0-9]", "");
        }

        /** What the file says; empty when it is neither a yes nor a no. */
        Optional<Boolean> granted() {
            var word = plain(cell(Column.RESULT));
            return GRANTED.contains(word)
                    ? Optional.of(true)
                    : DENIED.contains(word) ? Optional.of(false) : Optional.empty();
        }

        /** The file's day; without one, the day it was brought. */
        Optional<LocalDate> on(LocalDate today) {
            return cell(Column.DATE).isEmpty() ? Optional.of(today) : TypedDate.read(cell(Column.DATE));
        }

        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    /** @throws DeliberationRefused when nothing of it can be read, or no column says a result or of whom */
    static List<Row> read(byte[] content) {
        List<List<String>> lines;
        try {
            lines = SheetLines.read(content, MOST_ROWS);
        } catch (SheetLines.Unreadable unreadable) {
            throw new DeliberationRefused("rows");
        }
        var heads = lines.isEmpty()
                ? List.<Optional<Column>>of()
                : lines.getFirst().stream().map(Column::of).toList();
        var known = heads.stream().flatMap(Optional::stream).toList();
        if (!known.contains(Column.RESULT)
                || !(known.contains(Column.PROPOSAL) || known.contains(Column.NIK) || known.contains(Column.CARD_NO))) {
            throw new DeliberationRefused("heads");
        }
        var rows = new ArrayList<Row>();
        for (var line = 1; line < lines.size(); line++) {
            var cells = cells(heads, lines.get(line));
            if (!cells.isEmpty()) {
                rows.add(new Row(line + 1, cells));
            }
        }
        return rows;
    }

    private static Map<Column, String> cells(List<Optional<Column>> heads, List<String> line) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var place = 0; place < Math.min(heads.size(), line.size()); place++) {
            var text = PlainText.of(line.get(place)).strip();
            var cell = text.substring(0, Math.min(text.length(), LONGEST_CELL));
            heads.get(place).filter(column -> !cell.isEmpty()).ifPresent(column -> cells.putIfAbsent(column, cell));
        }
        return cells;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
