package id.selaras.engine.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes one written name apart: aliases, then father, then titles and degrees; it never leaves a name empty. */
final class NameParser {

    private static final int MOST_ALIASES = 4;

    private final String original;
    private final List<PersonName> aliases = new ArrayList<>();

    NameParser(String original) {
        this.original = original;
    }

    PersonName parse() {
        var writings = NameWriting.separate(original);
        var main = writings.isEmpty() ? List.<NameWriting.Word>of() : writings.getFirst();
        writings.stream().skip(1).forEach(this::addAlias);
        var also = indexInside(main, word -> NameWords.isAlsoCalled(word.text()));
        if (also > 0) {
            addAlias(main.subList(also + 1, main.size()));
            main = main.subList(0, also);
        }
        return named(original, main, aliases);
    }

    private void addAlias(List<NameWriting.Word> words) {
        if (aliases.size() < MOST_ALIASES && !words.stream().allMatch(word -> NameWords.isTitleAnywhere(word.text()))) {
            aliases.add(named(text(words), words, List.of()));
        }
    }

    private static PersonName named(String written, List<NameWriting.Word> words, List<PersonName> otherNames) {
        var childOf = indexInside(words, word -> NameWords.isChildOf(word.text(), word.dotted()));
        @Nullable PersonName father = null;
        var own = words;
        if (childOf > 0) {
            var fathers = words.subList(childOf + 1, words.size());
            father = new PersonName(text(fathers), tokens(bare(fathers)), null, List.of());
            own = words.subList(0, childOf);
        }
        return new PersonName(written, tokens(bare(own)), father, otherNames);
    }

    /** Index of a word that stands between others, or -1: BIN at either end is a name. */
    private static int indexInside(List<NameWriting.Word> words, Predicate<NameWriting.Word> wanted) {
        for (var i = 1; i < words.size() - 1; i++) {
            if (wanted.test(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<NameWriting.Word> bare(List<NameWriting.Word> words) {
        var left = new ArrayList<>(words);
        removeWhile(left, 1, word -> word.degree());
        removeWhile(left, 0, word -> NameWords.isTitleAnywhere(word.text()));
        while (left.size() > 1 && NameWords.isTitleInFront(left.getFirst().text())) {
            left.removeFirst();
        }
        while (left.size() > 1 && endsWithDegree(left)) {
            left.removeLast();
        }
        return left;
    }

    private static void removeWhile(List<NameWriting.Word> words, int from, Predicate<NameWriting.Word> unwanted) {
        for (var i = words.size() - 1; i >= from && words.size() > 1; i--) {
            if (unwanted.test(words.get(i))) {
                words.remove(i);
            }
        }
    }

    /** "BUDI SE"; and "BUDI S. PD", where the letter before the space goes as well. */
    private static boolean endsWithDegree(List<NameWriting.Word> words) {
        var last = words.getLast();
        if (NameWords.isDegree(last.text())) {
            return true;
        }
        if (words.size() > 2) {
            var before = words.get(words.size() - 2);
            if (before.dotted() && before.text().length() == 1 && NameWords.isDegree(before.text() + last.text())) {
                words.removeLast();
                return true;
            }
        }
        return false;
    }

    private static List<NameToken> tokens(List<NameWriting.Word> words) {
        var tokens = new ArrayList<NameToken>(words.size());
        for (var i = 0; i < words.size(); i++) {
            var text = words.get(i).text();
            var kind = NameWords.kind(text, i == 0, words.size() == 1);
            var muhamad = text.equals("M") && kind == NameToken.Kind.NAME;
            tokens.add(new NameToken(text, muhamad ? "muhamad" : NameSkeleton.of(text), kind));
        }
        return tokens;
    }

    private static String text(List<NameWriting.Word> words) {
        return String.join(" ", words.stream().map(NameWriting.Word::text).toList());
    }
}
