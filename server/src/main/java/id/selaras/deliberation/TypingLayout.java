package id.selaras.deliberation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An order of columns as text: a line for each column, its content and its head with a comma, semicolon or tab between them. Empty
 * lines and lines that begin with # say nothing.
 *
 * @param columns those of the lines that could be read
 */
public record TypingLayout(List<Column> columns, List<Fault> faults) {
    public static final int MOST_COLUMNS = 60;
    public static final int LONGEST_HEAD = 60;
    /** What a list must have for the ministry's answers to find their families. */
    private static final Set<Content> MARKS = Set.of(Content.PROPOSAL, Content.CARD_NO, Content.NIK);

    public TypingLayout {
        columns = List.copyOf(columns);
        faults = List.copyOf(faults);
    }

    /** @param head as the file and the page write it */
    public record Column(Content content, String head) {}

    /**
     * What is wrong.
     *
     * @param line as the text counts it; 0 for the text as a whole
     * @param problem end of a message key
     */
    public record Fault(int line, String problem) {}

    /** What a column can hold, as the text calls it, with a fictional example. */
    public enum Content {
        ACTION("jenis_usulan", true, "Usulan baru"),
        CARD_NO("nomor_kk", true, "3304209901010001"),
        NIK("nik", false, "3304205507800001"),
        NAME("nama", false, "Sumirah Contoh"),
        RELATION("hubungan", false, "Kepala keluarga"),
        BIRTH_DATE("tanggal_lahir", false, "1980-07-15"),
        SEX("jenis_kelamin", false, "Perempuan"),
        STREET("alamat", true, "Jalan Contoh 7"),
        RT("rt", true, "002"),
        RW("rw", true, "001"),
        VILLAGE_CODE("kode_desa", true, "33.04.20.2002"),
        VILLAGE("desa", true, "Gunungjati"),
        SUBDISTRICT("kecamatan", true, "Pagedongan"),
        MINUTES("nomor_berita_acara", true, "001/BA/33.04.20.2002/XI/2026"),
        PROPOSAL("id_usulan", true, "0199c0de-0000-7000-8000-000000000001"),
        /** A column of the ministry's form that is left empty. */
        EMPTY("kosong", true, "");

        private final String word;
        private final boolean ofFamily;
        private final String example;

        Content(String word, boolean ofFamily, String example) {
            this.word = word;
            this.ofFamily = ofFamily;
            this.example = example;
        }

        public String word() {
            return word;
        }

        public String example() {
            return example;
        }

        /** Whether it is the same for every member. */
        boolean isOfFamily() {
            return ofFamily;
        }

        static Optional<Content> of(String typed) {
            var plain = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            return Arrays.stream(values())
                    .filter(content -> content.word.equals(plain))
                    .findFirst();
        }
    }

    public static TypingLayout read(String text) {
        var columns = new ArrayList<Column>();
        var faults = new ArrayList<Fault>();
        var heads = new HashSet<String>();
        var lines = text.lines().toList();
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var cells = line.split("[,;\t]", 2);
            var content = Content.of(unquoted(cells[0]));
            var head = cells.length < 2 ? "" : unquoted(cells[1]);
            var problem = content.isEmpty() ? "content" : problem(head, heads);
            if (problem.isEmpty()) {
                columns.add(new Column(content.get(), head));
            } else {
                faults.add(new Fault(place + 1, problem));
            }
        }
        return new TypingLayout(columns, faults.isEmpty() ? whole(columns) : faults);
    }

    private static String problem(String head, Set<String> heads) {
        if (head.isEmpty()) {
            return "head";
        }
        if (head.length() > LONGEST_HEAD) {
            return "long";
        }
        return heads.add(head.toLowerCase(Locale.ROOT)) ? "" : "twice";
    }

    private static List<Fault> whole(List<Column> columns) {
        if (columns.size() > MOST_COLUMNS) {
            return List.of(new Fault(0, "many"));
        }
        return columns.stream().map(Column::content).anyMatch(MARKS::contains)
                ? List.of()
                : List.of(new Fault(0, "no-mark"));
    }

    private static String unquoted(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    /** So that {@link #read} makes the same columns of it. */
    public static String write(List<Column> columns) {
        return columns.stream()
                .map(column -> column.content().word() + ", " + column.head())
                .collect(Collectors.joining("\n"));
    }
}
