package id.selaras.administration;

import java.util.Locale;

/** The parts of the administration, in the order of setting up a district. */
public enum Tab {
    OVERVIEW("/kelola"),
    SHEET("/kelola/lembar"),
    ORGANISATIONS("/kelola/instansi"),
    SERVICES("/kelola/layanan"),
    OFFICERS("/kelola/petugas"),
    HOLIDAYS("/kelola/libur"),
    LIMITS("/kelola/batas-waktu"),
    CROSSWALK("/kelola/padanan-bps"),
    RETENTION("/kelola/retensi"),
    SCORECARDS("/kelola/kartu-skor"),
    RULES("/kelola/aturan"),
    CARE("/kelola/ppks"),
    MEETING_DAYS("/kelola/musyawarah"),
    TYPING_COLUMNS("/kelola/daftar-ketik"),
    LETTERS("/kelola/surat");

    private final String path;

    Tab(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String key() {
        return "admin.tab." + name().toLowerCase(Locale.ROOT);
    }
}
