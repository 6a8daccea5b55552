package id.selaras.correspondence;

import id.selaras.letter.PaperKind;
import java.util.Locale;

/** What a letter is, by its office. */
public enum LetterKind {
    /** Surat rujukan. */
    REFERRAL(PaperKind.REFERRAL),
    /** Surat rekomendasi. */
    RECOMMENDATION(PaperKind.RECOMMENDATION),
    /** Surat keterangan DTSEN: only about somebody who stands in that list. */
    DTSEN_STATEMENT(PaperKind.DTSEN_STATEMENT),
    /** Surat keterangan of a village's window; all others are the district's. */
    WINDOW_STATEMENT(PaperKind.WINDOW_STATEMENT);

    private static final long PER_DISTRICT = 1_000_000L;

    private final PaperKind paper;

    LetterKind(PaperKind paper) {
        this.paper = paper;
    }

    PaperKind paper() {
        return paper;
    }

    public String key() {
        return "letter.kind." + name().toLowerCase(Locale.ROOT);
    }

    public boolean isOfVillage() {
        return this == WINDOW_STATEMENT;
    }

    /** The area that issues it about a matter of this village. */
    long issuer(long villageNo) {
        return isOfVillage() ? villageNo : villageNo / PER_DISTRICT * PER_DISTRICT;
    }
}
