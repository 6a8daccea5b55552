package id.selaras.administration;

import java.util.List;
import java.util.Locale;

/** An organisation as typed. */
record OrganisationForm(
        String kode,
        String nama,
        String jenis,
        String tempat,
        List<String> sektor,
        String menjawab,
        String alamat,
        String telepon,
        String buka) {

    OrganisationForm {
        kode = kode == null ? "" : kode.strip().toLowerCase(Locale.ROOT);
        nama = nama == null ? "" : nama.strip();
        jenis = jenis == null ? "" : jenis.strip();
        tempat = tempat == null ? "" : tempat.strip();
        sektor = sektor == null ? List.of() : List.copyOf(sektor);
        menjawab = menjawab == null ? "" : menjawab.strip();
        alamat = alamat == null ? "" : alamat.strip();
        telepon = telepon == null ? "" : telepon.strip();
        buka = buka == null ? "" : buka.strip();
    }

    static OrganisationForm empty() {
        return new OrganisationForm("", "", "", "", List.of(), "ya", "", "", "");
    }
}
