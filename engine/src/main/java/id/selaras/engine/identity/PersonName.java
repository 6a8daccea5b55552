package id.selaras.engine.identity;

import id.selaras.engine.identity.Reading.Absent;
import id.selaras.engine.identity.Reading.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as it was written and as it can be compared: upper case without titles and degrees, the father after
 * bin or binti apart, aliases apart. Single names are complete names.
 */
public record PersonName(
        String original, List<NameToken> tokens, @Nullable PersonName father, List<PersonName> aliases) {

    private static final int LONGEST_EXPECTED = 100;

    public PersonName {
        tokens = List.copyOf(tokens);
        aliases = List.copyOf(aliases);
    }

    public static Reading<PersonName> parse(@Nullable String typed) {
        if (typed == null || !has(typed, PersonName::isVisibleSign)) {
            return new Absent<>();
        }
        if (!has(typed, Character::isLetter)) {
            return Reading.unreadable(FindingCode.NO_LETTERS);
        }
        var name = new NameParser(typed.strip()).parse();
        return name.tokens().isEmpty() ? Reading.unreadable(FindingCode.NO_LETTERS) : new Read<>(name, name.findings());
    }

    /** Upper case, without titles, degrees, father and aliases: {@code SITI AMINAH}. */
    public String normalised() {
        var texts = new StringJoiner(" ");
        tokens.forEach(token -> texts.add(token.text()));
        return texts.toString();
    }

    /** How the words of the name sound, in the order written. */
    public List<String> skeletons() {
        return skeletons(tokens);
    }

    /** The words that {@link NameKeys} are made of. */
    public List<NameToken> searchTokens() {
        return withoutParticles(tokens);
    }

    static List<NameToken> withoutParticles(List<NameToken> tokens) {
        return tokens.getFirst().kind() == NameToken.Kind.PARTICLE ? tokens.subList(1, tokens.size()) : tokens;
    }

    static List<String> skeletons(List<NameToken> tokens) {
        var skeletons = new ArrayList<String>(tokens.size());
        tokens.forEach(token -> skeletons.add(token.skeleton()));
        return skeletons;
    }

    /** Every way this person may be listed: the name, the name with the father's, each alias. */
    List<List<NameToken>> variants() {
        if (father == null && aliases.isEmpty()) {
            return List.of(tokens);
        }
        var variants = new ArrayList<List<NameToken>>();
        variants.add(tokens);
        if (father != null) {
            variants.add(
                    Stream.concat(tokens.stream(), father.tokens().stream()).toList());
        }
        aliases.forEach(alias -> variants.addAll(alias.variants()));
        return variants;
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "PersonName[" + tokens.size() + " words]";
    }

    private List<Finding> findings() {
        var noticed = new ArrayList<Finding>();
        if (has(original, Character::isDigit)) {
            noticed.add(Finding.of(FindingCode.DIGITS_IN_NAME));
        }
        if (NameWords.isPlaceholder(normalised())) {
            noticed.add(Finding.of(FindingCode.PLACEHOLDER_NAME));
        }
        if (original.length() > LONGEST_EXPECTED) {
            noticed.add(Finding.of(FindingCode.NAME_VERY_LONG, original.length(), LONGEST_EXPECTED));
        }
        return noticed;
    }

    private static boolean has(String text, IntPredicate sign) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (sign.test(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Dashes and dots alone are how forms say "none". */
    private static boolean isVisibleSign(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.DASH_PUNCTUATION
                && c != '.';
    }
}
