package id.selaras.administration;

import java.util.Locale;

/** What a row of the sheet is about, in the order in which rows are applied. */
enum RowKind {
    ORGANISATION("instansi"),
    OFFICER("petugas"),
    HOLIDAY("libur"),
    UNKNOWN("");

    private final String word;

    RowKind(String word) {
        this.word = word;
    }

    String key() {
        return "admin.sheet.kind." + name().toLowerCase(Locale.ROOT);
    }

    static RowKind of(SheetRow row) {
        var text = row.text(Column.ROW_KIND).toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (!kind.word.isEmpty() && kind.word.equals(text)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
