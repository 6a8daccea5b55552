package id.selaras.importing;

import id.selaras.importing.ImportRow.Answer;
import id.selaras.registry.FactKind;
import id.selaras.registry.Subject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row's answers by the sheets they go on, in the form in which those keep them, see {@link id.selaras.registry.Answers}. */
final class SheetTexts {
    private static final Map<FactKind, String> HEADS = Arrays.stream(FactKind.values())
            .collect(Collectors.toMap(
                    kind -> kind,
                    kind -> '"' + kind.code() + "\":",
                    (one, other) -> one,
                    () -> new EnumMap<>(FactKind.class)));

    private static final int MOST_WRITTEN = 500;
    private static final Map<FactKind, Map<Answer, String>> WRITTEN = new ConcurrentHashMap<>();

    private final Map<Subject, StringBuilder> open = new EnumMap<>(Subject.class);
    private final Map<Subject, StringBuilder> sensitive = new EnumMap<>(Subject.class);

    private SheetTexts() {}

    static SheetTexts of(Map<FactKind, Answer> answers) {
        var texts = new SheetTexts();
        answers.forEach((kind, answer) -> add(kind, answer, texts.sheet(kind.subject(), kind.isSensitive())));
        return texts;
    }

    /** Null where nothing was answered. */
    @Nullable
    String of(Subject subject, boolean isSensitive) {
        var sheet = sheets(isSensitive).get(subject);
        return sheet == null ? null : sheet + "}";
    }

    private StringBuilder sheet(Subject subject, boolean isSensitive) {
        var sheet = sheets(isSensitive).get(subject);
        if (sheet == null) {
            sheet = new StringBuilder(512).append('{');
            sheets(isSensitive).put(subject, sheet);
        } else {
            sheet.append(',');
        }
        return sheet;
    }

    private Map<Subject, StringBuilder> sheets(boolean isSensitive) {
        return isSensitive ? sensitive : open;
    }

    /** Lists answer with some hundred different texts; what is told in words is written each time. */
    private static void add(FactKind kind, Answer answer, StringBuilder sheet) {
        if (kind.codes().isEmpty()) {
            write(kind, answer, sheet);
            return;
        }
        var known = WRITTEN.computeIfAbsent(kind, none -> new ConcurrentHashMap<>());
        var written = known.get(answer);
        if (written == null) {
            var fresh = new StringBuilder();
            write(kind, answer, fresh);
            written = fresh.toString();
            if (known.size() < MOST_WRITTEN) {
                known.put(answer, written);
            }
        }
        sheet.append(written);
    }

    private static void write(FactKind kind, Answer answer, StringBuilder sheet) {
        sheet.append(HEADS.get(kind));
        if (answer.sourceCode() == null && answer.value() == null) {
            quote(answer.code(), sheet);
            return;
        }
        sheet.append('[');
        quote(answer.code(), sheet);
        sheet.append(',');
        quote(answer.sourceCode(), sheet);
        if (answer.value() != null) {
            sheet.append(',');
            quote(answer.value(), sheet);
        }
        sheet.append(']');
    }

    private static void quote(@Nullable String words, StringBuilder sheet) {
        if (words == null) {
            sheet.append("null");
        } else if (isPlain(words)) {
            sheet.append('"').append(words).append('"');
        } else {
            escape(words, sheet);
        }
    }

    private static boolean isPlain(String words) {
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void escape(String words, StringBuilder sheet) {
        sheet.append('"');
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c == '"' || c == '\\') {
                sheet.append('\\').append(c);
            } else if (c < ' ') {
                sheet.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                sheet.append(c);
            }
        }
        sheet.append('"');
    }
}
