package id.selaras.benefit;

import java.util.Set;

/** Places in programmes (kepesertaan). */
final class Participation {
    /** Given to a person; every other one is a family's, whoever of it stands on the list. */
    private static final Set<String> PERSONAL = Set.of(
            "PBI-JKN",
            "PBI-PEMDA",
            "PIP",
            "KIPK",
            "YAPI",
            "ATENSI",
            "ALAT-BANTU",
            "BPJSTK-R",
            "SEKOLAH-RAKYAT",
            "SPMB-AF");

    private Participation() {}

    static boolean isPersonal(String programme) {
        return PERSONAL.contains(programme) || programme.startsWith("PERMAKANAN");
    }
}
