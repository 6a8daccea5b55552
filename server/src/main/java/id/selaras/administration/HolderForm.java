package id.selaras.administration;

/** Who is to hold a signing post, as typed. */
record HolderForm(String jabatan, String tempatJabatan, String akun, String gelar, String nip) {

    HolderForm {
        jabatan = jabatan == null ? "" : jabatan.strip();
        tempatJabatan = tempatJabatan == null ? "" : tempatJabatan.strip();
        akun = akun == null ? "" : akun.strip();
        gelar = gelar == null ? "" : gelar.strip();
        nip = nip == null ? "" : nip.replaceAll("\\s", "");
    }

    static HolderForm empty() {
        return new HolderForm("", "", "", "", "");
    }
}
