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
 * @param petugas account of the officer the matter is about; empty when not in the list
 * @param selesai the answer given at the window, when the matter ends there
 * @param hasilLoket informed, or served when a village-level service was given
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
        @Nullable String petugas,
        @Nullable String selesai,
        @Nullable String hasilLoket,
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
                null,
                null,
                null);
    }

    /** The officer the matter is about; null when none is chosen. */
    @Nullable
    UUID aboutOfficer() {
        return id(petugas);
    }

    boolean isUnknown() {
        return UNKNOWN.equals(orang);
    }

    /** The chosen person of the registry; null when none, or when the list does not know the person. */
    @Nullable
    UUID person() {
        return id(orang);
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    boolean isNewMatter() {
        return "baru".equals(lanjut);
    }

    /** Whether something was typed that would be missed; a search alone is made again quickly. */
    boolean isWorthKeeping() {
        return text(kata) != null || text(nama) != null || text(judul) != null || person() != null;
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
