package id.selaras.letter;

/** The kinds of numbered papers; each counts on its own. */
public enum PaperKind {
    /** Berita Acara musyawarah. */
    MINUTES("BA"),
    /** Surat Pernyataan Tanggung Jawab Mutlak. */
    STATEMENT("SPTJM"),
    /** Laporan data pribadi, for the person it is about. */
    SUBJECT_REPORT("LDP"),
    /** Surat rujukan. */
    REFERRAL("RJK"),
    /** Surat rekomendasi. */
    RECOMMENDATION("REK"),
    /** Surat keterangan DTSEN (SK DTSEN). */
    DTSEN_STATEMENT("SKD"),
    /** Surat keterangan of a village's window. */
    WINDOW_STATEMENT("SKT");

    private final String prefix;

    PaperKind(String prefix) {
        this.prefix = prefix;
    }

    /** As the number is written. */
    public String prefix() {
        return prefix;
    }

    public String code() {
        return name();
    }
}
