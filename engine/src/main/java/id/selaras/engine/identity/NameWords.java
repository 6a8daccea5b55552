package id.selaras.engine.identity;

import java.util.Set;

/** The words around a name that are not the name (domain rules on titles, fathers, aliases and placeholders). */
final class NameWords {

    /** Forms of address before a name; elsewhere the same letters may be a name or an initial. */
    private static final Set<String> TITLES_IN_FRONT = Set.of(
            "H",
            "HJ",
            "HAJI",
            "HAJJAH",
            "HAJJI",
            "DR",
            "DRS",
            "DRA",
            "DRG",
            "IR",
            "PROF",
            "RADEN",
            "R",
            "RR",
            "RA",
            "RNG",
            "RM",
            "TENGKU",
            "TGK",
            "DAENG",
            "GUS",
            "KYAI",
            "KIAI",
            "KIYAI",
            "KH",
            "USTADZ",
            "USTAZ",
            "USTAD",
            "USTADZAH",
            "UST",
            "PAK",
            "BAPAK",
            "BPK",
            "BP",
            "BU",
            "IBU",
            "MAS",
            "MBAK",
            "MBAH",
            "NYONYA",
            "TUAN",
            "NONA",
            "SDR",
            "SDRI");

    private static final Set<String> TITLES_ANYWHERE =
            Set.of("HJ", "HAJJAH", "DRS", "DRA", "ALM", "ALMH", "ALMARHUM", "ALMARHUMAH");

    private static final Set<String> DEGREES_FOR_SURE = Set.of(
            "SPD", "SPDI", "SSOS", "SSOSI", "SE", "SEI", "SH", "SHI", "MH", "MPD", "MPDI", "MSI", "MM", "MKES", "SKM",
            "SKOM", "SKEP", "SIP", "SAG", "SHUM", "STP", "SSTP", "SHUT", "SPSI", "SKED", "SFARM", "AMD", "AMDKEB",
            "AMKEB", "AMDKEP", "AMKEP", "AMK", "STRKEB", "STRKEP", "SSI", "PHD", "MBA", "MSOS", "MHUM", "MENG");

    /** Degrees only where a comma or dots inside say so: "ST" alone is Siti, "MA" a name. */
    private static final Set<String> DEGREES_IF_MARKED = Set.of(
            "ST", "SP", "SPT", "SPI", "SAP", "SST", "MA", "MAG", "MT", "MSC", "BSC", "BA", "LC", "AK", "NS", "APT",
            "AMA");

    private static final Set<String> CHILD_OF = Set.of("BIN", "BINTI", "BINTE", "BTE", "BT");
    private static final Set<String> ALSO_CALLED = Set.of("ALIAS", "ALS", "AKA");
    private static final Set<String> HONORIFICS = Set.of("ANDI", "CUT", "TEUKU");
    private static final Set<String> PARTICLES = Set.of("I", "NI");

    private static final Set<String> PLACEHOLDERS = Set.of(
            "NN",
            "N N",
            "XX",
            "XXX",
            "XXXX",
            "TANPA NAMA",
            "NO NAME",
            "NONAME",
            "TIDAK ADA",
            "TIDAK ADA NAMA",
            "BELUM ADA NAMA",
            "TIDAK DIKETAHUI",
            "TIDAK TAHU",
            "BAYI",
            "ANONIM",
            "TEST",
            "TES");

    private NameWords() {}

    static boolean isTitleInFront(String word) {
        return TITLES_IN_FRONT.contains(word) || TITLES_ANYWHERE.contains(word);
    }

    static boolean isTitleAnywhere(String word) {
        return TITLES_ANYWHERE.contains(word);
    }

    static boolean isDegree(String word) {
        return DEGREES_FOR_SURE.contains(word);
    }

    static boolean isMarkedDegree(String word) {
        return DEGREES_FOR_SURE.contains(word) || DEGREES_IF_MARKED.contains(word);
    }

    static boolean isChildOf(String word, boolean dotted) {
        return CHILD_OF.contains(word) || (dotted && word.equals("B"));
    }

    static boolean isAlsoCalled(String word) {
        return ALSO_CALLED.contains(word);
    }

    static boolean isPlaceholder(String name) {
        return PLACEHOLDERS.contains(name);
    }

    static NameToken.Kind kind(String word, boolean first, boolean alone) {
        if (first && !alone && PARTICLES.contains(word)) {
            return NameToken.Kind.PARTICLE;
        }
        if (first && !alone && HONORIFICS.contains(word)) {
            return NameToken.Kind.HONORIFIC;
        }
        return word.codePointCount(0, word.length()) == 1 && !(word.equals("M") && !alone)
                ? NameToken.Kind.INITIAL
                : NameToken.Kind.NAME;
    }
}
