package id.selaras.importing;

import id.selaras.importing.ImportRow.Answer;
import id.selaras.registry.FactKind;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers in the form in which a sheet keeps them, see {@link id.selaras.registry.Answers}; a million of them a minute. */
final class SheetText {
    private final StringBuilder text = new StringBuilder("{");

    /** The answers that a sheet takes, or null where there is none. */
    static @Nullable String of(Map<FactKind, Answer> answers, Predicate<FactKind> taken) {
        var sheet = new SheetText();
        answers.forEach((kind, answer) -> {
            if (taken.test(kind)) {
                sheet.add(kind, answer);
            }
        });
        return sheet.text.length() == 1 ? null : sheet.text.append('}').toString();
    }

    private void add(FactKind kind, Answer answer) {
        if (text.length() > 1) {
            text.append(',');
        }
        quote(kind.code());
        text.append(':');
        if (answer.sourceCode() == null && answer.value() == null) {
            quote(answer.code());
            return;
        }
        text.append('[');
        quote(answer.code());
        text.append(',');
        quote(answer.sourceCode());
        if (answer.value() != null) {
            text.append(',');
            quote(answer.value());
        }
        text.append(']');
    }

    private void quote(@Nullable String words) {
        if (words == null) {
            text.append("null");
            return;
        }
        text.append('"');
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
