package id.selaras.administration;

/** A time limit as typed. */
record LimitForm(
        String langkah,
        String mendesak,
        String sektor,
        String program,
        String jumlah,
        String satuan,
        String dasar,
        String mulai) {

    LimitForm {
        langkah = langkah == null ? "" : langkah.strip();
        mendesak = mendesak == null ? "" : mendesak.strip();
        sektor = sektor == null ? "" : sektor.strip();
        program = program == null ? "" : program.strip();
        jumlah = jumlah == null ? "" : jumlah.strip();
        satuan = satuan == null ? "" : satuan.strip();
        dasar = dasar == null ? "" : dasar.strip();
        mulai = mulai == null ? "" : mulai.strip();
    }

    static LimitForm empty(String from) {
        return new LimitForm("", "", "", "", "", "wd", "", from);
    }

    /** The engine's code of the limit: 5wd, 14d, 24h, today. */
    String code() {
        return satuan.startsWith("today") ? satuan : jumlah + satuan;
    }
}
