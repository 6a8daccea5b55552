package id.selaras.engine.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Splits written text into the words of each name it holds: the main one, and those behind a slash or in brackets. */
final class NameWriting {

    /** A word in upper case; dotted if a dot followed; degree if comma or inner dots mark it as an academic degree. */
    record Word(String text, boolean dotted, boolean degree) {}

    private static final String QUOTES = "'\"`´‘’‚‛“”„ʼʻ′";

    private NameWriting() {}

    static List<List<Word>> separate(String text) {
        var main = new StringBuilder();
        var others = new ArrayList<StringBuilder>();
        var current = main;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '(' || c == '[' || c == '/' || c == '@') {
                current = new StringBuilder();
                others.add(current);
            } else if (c == ')' || c == ']') {
                current = main.append(' ');
            } else {
                current.append(c);
            }
        }
        return Stream.concat(Stream.of(main), others.stream())
                .map(name -> words(fold(name.toString())))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Upper case without accents and quotes. */
    private static String fold(String text) {
        if (isPlain(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        var unquoted = new StringBuilder(text.length());
        text.chars().filter(c -> QUOTES.indexOf(c) < 0).forEach(c -> unquoted.append((char) c));
        var upper = withoutMarks(unquoted.toString()).toUpperCase(Locale.ROOT);
        return withoutMarks(upper);
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80 || c == '\'' || c == '"' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        var bare = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isMark(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static List<Word> words(String folded) {
        var words = new ArrayList<Word>();
        var from = 0;
        while (from <= folded.length()) {
            var comma = folded.indexOf(',', from);
            var to = comma < 0 ? folded.length() : comma;
            var part = folded.substring(from, to);
            if (from > 0 && NameWords.isMarkedDegree(letters(part))) {
                words.add(new Word(letters(part), false, true));
            } else {
                addWords(part, words);
            }
            from = to + 1;
        }
        return words;
    }

    private static void addWords(String part, List<Word> words) {
        var start = 0;
        for (var i = 0; i <= part.length(); i++) {
            if (i == part.length() || !(part.charAt(i) == '.' || isWordSign(part, i))) {
                if (i > start) {
                    addDotted(part.substring(start, i), words);
                }
                start = i + 1;
            }
        }
    }

    /** "S.PD" is one degree, "ABD.RAHMAN" two words, "MOH." one. */
    private static void addDotted(String word, List<Word> words) {
        if (word.indexOf('.') < 0) {
            words.add(new Word(word, false, false));
            return;
        }
        var joined = letters(word);
        var innerDot = word.indexOf('.', 1);
        if (innerDot > 0
                && innerDot < word.length() - 1
                && (NameWords.isMarkedDegree(joined) || NameWords.isAlsoCalled(joined))) {
            words.add(new Word(joined, true, NameWords.isMarkedDegree(joined)));
            return;
        }
        var start = 0;
        for (var i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == '.') {
                if (i > start) {
                    words.add(new Word(word.substring(start, i), i < word.length(), false));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isWordSign(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length()) {
            return Character.isLetterOrDigit(text.codePointAt(at));
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return Character.isLetterOrDigit(text.codePointAt(at - 1));
        }
        return Character.isLetterOrDigit(c);
    }

    private static String letters(String part) {
        var letters = new StringBuilder(part.length());
        for (var i = 0; i < part.length(); i++) {
            if (isWordSign(part, i)) {
                letters.append(part.charAt(i));
            }
        }
        return letters.toString();
    }
}
