package id.selaras.administration;

import id.selaras.deliberation.TypingLayout.Column;
import id.selaras.deliberation.TypingLayout.Content;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The order of columns of an area's typing list, the form for another one, and how it would look.
 *
 * @param whose in words, who set what holds
 * @param own whether the area itself did, so that it can go back
 * @param columns of the preview
 */
public record TypingColumnsPage(
        Frame frame,
        String whose,
        boolean own,
        Field typed,
        Field file,
        List<String> faults,
        List<Column> columns,
        List<Known> contents) {

    public TypingColumnsPage {
        faults = List.copyOf(faults);
        columns = List.copyOf(columns);
        contents = List.copyOf(contents);
    }

    /** What a column can hold: the word to type, and what it means. */
    public record Known(String word, String meaning) {}

    static List<Known> contents(Texts texts) {
        return Arrays.stream(Content.values())
                .map(content -> new Known(
                        content.word(),
                        texts.get("admin.typing-columns.content."
                                + content.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .toList();
    }
}
