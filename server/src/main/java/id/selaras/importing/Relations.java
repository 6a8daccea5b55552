package id.selaras.importing;

import id.selaras.registry.Relation;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relation to the head of the family: by DTSEN's codes, or in the words that lists use. */
final class Relations {
    private static final Map<String, Relation> WORDS = Map.ofEntries(
            Map.entry("1", Relation.HEAD),
            Map.entry("kepalakeluarga", Relation.HEAD),
            Map.entry("kepala", Relation.HEAD),
            Map.entry("krt", Relation.HEAD),
            Map.entry("kk", Relation.HEAD),
            Map.entry("2", Relation.SPOUSE),
            Map.entry("istrisuami", Relation.SPOUSE),
            Map.entry("suamiistri", Relation.SPOUSE),
            Map.entry("istri", Relation.SPOUSE),
            Map.entry("isteri", Relation.SPOUSE),
            Map.entry("suami", Relation.SPOUSE),
            Map.entry("3", Relation.CHILD),
            Map.entry("anak", Relation.CHILD),
            Map.entry("anakkandung", Relation.CHILD),
            Map.entry("anaktiri", Relation.CHILD),
            Map.entry("anakangkat", Relation.CHILD),
            Map.entry("4", Relation.CHILD_IN_LAW),
            Map.entry("menantu", Relation.CHILD_IN_LAW),
            Map.entry("5", Relation.GRANDCHILD),
            Map.entry("cucu", Relation.GRANDCHILD),
            Map.entry("6", Relation.PARENT),
            Map.entry("orangtua", Relation.PARENT),
            Map.entry("orangtuamertua", Relation.PARENT),
            Map.entry("mertua", Relation.PARENT_IN_LAW),
            Map.entry("7", Relation.DOMESTIC_WORKER),
            Map.entry("pembantu", Relation.DOMESTIC_WORKER),
            Map.entry("pembantusopir", Relation.DOMESTIC_WORKER),
            Map.entry("sopir", Relation.DOMESTIC_WORKER),
            Map.entry("8", Relation.OTHER),
            Map.entry("lainnya", Relation.OTHER),
            Map.entry("famililain", Relation.OTHER_RELATIVE));

    private Relations() {}

    /** Null where it is none, or nothing is written. */
    static @Nullable Relation of(String written) {
        var known = WORDS.get(written);
        return known == null ? ofWords(written) : known;
    }

    private static @Nullable Relation ofWords(String written) {
        var plain = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        var code = plain.matches("0?\\d.*") ? plain.replaceFirst("^0?(\\d).*", "$1") : plain;
        return plain.matches("\\d{2,}") && !plain.startsWith("0") ? null : WORDS.get(code);
    }
}
