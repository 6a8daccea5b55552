package id.selaras.deliberation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Which columns the typing list has, in which order, under which heads: data of the file {@code deliberation/typing-columns.csv},
 * because the ministry publishes no layout of its entry form and changes it.
 */
@Component
class TypingColumns {
    private final List<Column> columns = read();

    /** @param head as the file and the page write it */
    record Column(Content content, String head) {}

    /** What a column can hold. */
    enum Content {
        ACTION(true),
        CARD_NO(true),
        NIK(false),
        NAME(false),
        RELATION(false),
        BIRTH_DATE(false),
        SEX(false),
        STREET(true),
        RT(true),
        RW(true),
        VILLAGE_CODE(true),
        VILLAGE(true),
        SUBDISTRICT(true),
        MINUTES(true),
        PROPOSAL(true);

        private final boolean ofFamily;

        Content(boolean ofFamily) {
            this.ofFamily = ofFamily;
        }

        /** Whether it is the same for every member. */
        boolean isOfFamily() {
            return ofFamily;
        }
    }

    List<Column> all() {
        return columns;
    }

    List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }

    private static List<Column> read() {
        var file = Objects.requireNonNull(TypingColumns.class.getResourceAsStream("/deliberation/typing-columns.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .map(cells ->
                            new Column(Content.valueOf(cells[0].strip().toUpperCase(Locale.ROOT)), cells[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
