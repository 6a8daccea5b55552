package id.selaras.access;

import java.util.Locale;

/** The three hats of a Puskesos, worn by one person or three. */
public enum Duty {
    /** Petugas penerima pengaduan. */
    FRONT_OFFICE,
    /** Petugas pemberi layanan dan rujukan. */
    BACK_OFFICE,
    /** Koordinator Puskesos. */
    COORDINATOR;

    public static Duty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "duty." + code();
    }
}
