package id.selaras.administration;

import java.util.Locale;

/** A new officer, or one more post of an officer, as typed. */
record OfficerForm(
        String akun, String nama, String peran, String tugas, String tempat, String instansi, String terbatas) {

    OfficerForm {
        akun = akun == null ? "" : akun.strip().toLowerCase(Locale.ROOT);
        nama = nama == null ? "" : nama.strip();
        peran = peran == null ? "" : peran.strip();
        tugas = tugas == null ? "" : tugas.strip();
        tempat = tempat == null ? "" : tempat.strip();
        instansi = instansi == null ? "" : instansi.strip();
        terbatas = terbatas == null ? "" : terbatas.strip();
    }

    static OfficerForm empty() {
        return new OfficerForm("", "", "", "", "", "", "");
    }

    PostTexts post() {
        return new PostTexts(peran, tugas, tempat, instansi, terbatas);
    }

    @Override
    public String toString() {
        return "OfficerForm[…]";
    }
}
