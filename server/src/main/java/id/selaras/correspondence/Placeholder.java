package id.selaras.correspondence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template may ask for, written as {@code {{nama}}}. */
public enum Placeholder {
    NAMA,
    NIK,
    LAHIR,
    UMUR,
    ALAMAT,
    DESA,
    KECAMATAN,
    KABUPATEN,
    KEPALA_KELUARGA,
    TIKET,
    PERIHAL,
    KEPERLUAN,
    LAMPIRAN,
    DESIL,
    TANGGAL_DESIL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "correspondence.placeholder." + code();
    }

    boolean isOfDecile() {
        return this == DESIL || this == TANGGAL_DESIL;
    }

    static Optional<Placeholder> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
