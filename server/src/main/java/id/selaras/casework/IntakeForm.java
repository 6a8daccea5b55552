package id.selaras.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The window's form as it was sent; every part may be missing. Names are those of the inputs on the page.
 *
 * @param id of the case to be made
 * @param cari what was searched for
 * @param orang id of the chosen person, or {@code baru}
 * @param hal a {@link Topic}
 * @param lanjut {@code baru} once the officer said that this is a new matter
 * @param jenis question, suggestion or complaint
 * @param selesai the answer given at the window, when the matter ends there
 */
record IntakeForm(
        @Nullable UUID id,
        @Nullable String cari,
        @Nullable String orang,
        @Nullable String nama,
        @Nullable String keterangan,
        @Nullable String desa,
        @Nullable String kata,
        @Nullable String judul,
        @Nullable String hal,
        @Nullable String jenis,
        @Nullable String urgensi,
        @Nullable String alasan,
        @Nullable String pelapor,
        @Nullable String namaPelapor,
        @Nullable String hubungan,
        @Nullable String telepon,
        @Nullable String kontakAman,
        @Nullable String izin,
        @Nullable String terbatas,
        @Nullable String tentangPetugas,
        @Nullable String selesai,
        @Nullable String lanjut) {
    static final String UNKNOWN = "baru";

    static IntakeForm empty() {
        return new IntakeForm(
                NewId.next(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    boolean isUnknown() {
        return UNKNOWN.equals(orang);
    }

    /** The chosen person of the registry; null when none, or when the list does not know the person. */
    @Nullable
    UUID person() {
        if (orang == null || orang.isBlank() || isUnknown()) {
            return null;
        }
        try {
            return UUID.fromString(orang);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    boolean isNewMatter() {
        return "baru".equals(lanjut);
    }

    boolean isSettled() {
        return text(selesai) != null;
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static boolean isTicked(@Nullable String box) {
        return box != null && !box.isBlank();
    }

    /** Personal data stay out of logs. */
    @Override
    public String toString() {
        return "IntakeForm[" + id + "]";
    }
}
