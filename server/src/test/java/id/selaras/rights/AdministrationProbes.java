package id.selaras.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Officers, organisations, calendars and sheets, as an administrator meets them. */
final class AdministrationProbes {
    /** The digest of a sheet that changes nothing. */
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb924";

    private static final Map<String, String> TEMPLATE = Map.of(
            "namaTemplat",
            "Templat uji",
            "keperluan",
            "Keperluan uji",
            "isiTemplat",
            "Isi sebuah templat uji.",
            "tandaTangan",
            "MANAGER",
            "aksi",
            "simpan");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Probes probes;
    private final Caller caller;
    private final Charges charges;

    private AdministrationProbes(Probes probes, Caller caller, Charges charges) {
        this.probes = probes;
        this.caller = caller;
        this.charges = charges;
    }

    static void add(Probes probes, Caller caller, Charges charges) {
        var administration = new AdministrationProbes(probes, caller, charges);
        administration.pages();
        administration.officers();
        administration.newOnes();
        administration.organisations();
        administration.calendars();
        administration.scorecards();
        administration.letters();
        administration.legalBases();
        administration.meetingDays();
        administration.typingColumns();
    }

    private void pages() {
        for (var page : new String[] {
            "",
            "/petugas/baru",
            "/instansi/baru",
            "/libur",
            "/batas-waktu",
            "/padanan-bps",
            "/retensi",
            "/musyawarah",
            "/daftar-ketik",
            "/lembar",
            "/kartu-skor",
            "/surat",
            "/ppks",
            "/lembar/contoh.csv",
            "/lembar/contoh.xlsx"
        }) {
            probes.opens("GET /kelola" + page, charges, charge -> caller.get(charge.who(), "/kelola" + page));
        }
        shows("GET /kelola/petugas", charge -> "/kelola/petugas?peran=secretariat", Charge::officerName);
        probes.shows(
                "POST /kelola/petugas/cari",
                charges,
                charge -> caller.form(charge.who(), "/kelola/petugas/cari", Map.of("cari", charge.officerName())),
                charge -> charge.officer().toString());
        shows("GET /kelola/instansi", charge -> "/kelola/instansi", Charge::organisationCode);
        shows("GET /kelola/lembar/{id}", charge -> "/kelola/lembar/" + charge.sheet(), charge -> "lembar-uji.csv");
        does(
                "POST /kelola/lembar/{id}/terapkan",
                charge -> "/kelola/lembar/" + charge.sheet() + "/terapkan",
                charge -> Map.of("dilihat", OF_NOTHING));
    }

    private void officers() {
        shows("GET /kelola/petugas/{id}", charge -> officer(charge, ""), Charge::officerName);
        shows("GET /kelola/petugas/{id}/ganti", charge -> officer(charge, "/ganti"), Charge::officerName);
        actOn("/tugas", charge -> Map.of("peran", "planner"));
        actOn("/nama", charge -> Map.of("nama", "Nama Lain " + NUMBER.incrementAndGet()));
        actOn("/bekukan", charge -> Map.of());
        actOn("/pulihkan", charge -> Map.of());
        actOn("/ganti", charge -> Map.of("akun", "pengganti." + NUMBER.incrementAndGet(), "nama", "Pengganti"));
        probes.doesOrRefuses(
                "POST /kelola/petugas/{id}/tugas/{post}/akhiri",
                charges,
                charge -> caller.formAndOn(
                        charge.who(), officer(charge, "/tugas/" + charge.post() + "/akhiri"), Map.of()));
        probes.doesOrRefuses(
                "POST /kelola/slip",
                charges,
                charge -> caller.form(
                        charge.who(),
                        "/kelola/slip",
                        Map.of("petugas", charge.officer().toString())));
    }

    private void actOn(String act, Function<Charge, Map<String, String>> fields) {
        probes.doesOrRefuses(
                "POST /kelola/petugas/{id}" + act,
                charges,
                charge -> caller.formAndOn(charge.who(), officer(charge, act), fields.apply(charge)));
    }

    private void newOnes() {
        var path = "/kelola/petugas/baru";
        probes.doesOrRefuses(
                "POST " + path, charges, charge -> caller.form(charge.who(), path, person("auditor", charge)));
        probes.doesOrRefuses(
                "POST " + path + " as administrator",
                charges,
                charge -> caller.form(charge.who(), path, person("administrator", charge)));
        probes.doesOrRefuses(
                "POST /kelola/instansi/baru",
                charges,
                charge -> caller.form(charge.who(), "/kelola/instansi/baru", organisation(charge)));
    }

    private static Map<String, String> person(String role, Charge charge) {
        var account = "petugas.baru." + NUMBER.incrementAndGet();
        return Map.of("akun", account, "nama", "Petugas Baru", "peran", role, "tempat", charge.area());
    }

    private static Map<String, String> organisation(Charge charge) {
        var fields =
                new HashMap<>(Map.of("kode", "instansi-baru-" + NUMBER.incrementAndGet(), "nama", "Instansi Baru"));
        fields.putAll(Map.of("jenis", "charity", "menjawab", "ya", "tempat", charge.area()));
        return fields;
    }

    private void organisations() {
        shows(
                "GET /kelola/instansi/{id}",
                charge -> "/kelola/instansi/" + charge.organisation(),
                Charge::organisationCode);
        does(
                "POST /kelola/instansi/{id}",
                charge -> "/kelola/instansi/" + charge.organisation(),
                charge -> organisation(charge));
        does(
                "POST /kelola/instansi/{id}/tutup",
                charge -> "/kelola/instansi/" + charge.organisation() + "/tutup",
                charge -> Map.of());
    }

    private void calendars() {
        does(
                "POST /kelola/libur",
                charge -> "/kelola/libur",
                charge -> Map.of("tanggal", "2032-05-" + day(), "nama", "Hari uji"));
        does(
                "POST /kelola/libur/{id}/hapus",
                charge -> "/kelola/libur/" + charge.holiday() + "/hapus",
                charge -> Map.of());
        does(
                "POST /kelola/batas-waktu",
                charge -> "/kelola/batas-waktu",
                charge -> Map.of(
                        "langkah",
                        "handle",
                        "jumlah",
                        "4",
                        "satuan",
                        "wd",
                        "dasar",
                        "Peraturan uji",
                        "mulai",
                        "2032-05-" + day()));
        does(
                "POST /kelola/retensi",
                charge -> "/kelola/retensi",
                charge -> Map.of("data", "download", "bulan", "36", "dasar", "Peraturan uji", "akhir", "archive"));
        does(
                "POST /kelola/batas-waktu/{id}/tarik",
                charge -> "/kelola/batas-waktu/" + charge.limit() + "/tarik",
                charge -> Map.of());
        probes.does(
                "POST /kelola/lembar",
                charges,
                charge -> caller.upload(
                        charge.who(),
                        "/kelola/lembar",
                        "lembar",
                        "jenis;nama;tanggal;masuk kerja\nlibur;Hari uji;2031-02-26;tidak\n",
                        Map.of()));
    }

    private void scorecards() {
        probes.does(
                "POST /kelola/padanan-bps",
                charges,
                charge -> caller.upload(
                        charge.who(),
                        "/kelola/padanan-bps",
                        "padanan",
                        "BPS;KEMENDAGRI\n33040000%02d;33.04.20.2002\n".formatted(NUMBER.incrementAndGet() % 100),
                        Map.of()));
        probes.does(
                "POST /kelola/kartu-skor",
                charges,
                charge -> caller.upload(charge.who(), "/kelola/kartu-skor", "kartu", card(), Map.of()));
        for (var act : new String[] {"nyalakan", "matikan"}) {
            does(
                    "POST /kelola/kartu-skor/{id}/" + act,
                    charge -> "/kelola/kartu-skor/" + charge.card() + "/" + act,
                    charge -> Map.of());
        }
    }

    private void letters() {
        var template = "/kelola/surat/templat/templat-uji";
        probes.opens("GET /kelola/surat/templat/{code}", charges, charge -> caller.get(charge.who(), template));
        does("POST /kelola/surat/templat/{code}", charge -> template, charge -> TEMPLATE);
        does("POST /kelola/surat/templat/{code}/bawaan", charge -> template + "/bawaan", charge -> Map.of());
        does(
                "POST /kelola/surat/jabatan",
                charge -> "/kelola/surat/jabatan",
                charge -> Map.of("jabatan", "MANAGER", "akun", charge.officerName(), "gelar", "Manajer"));
        does(
                "POST /kelola/surat/jabatan/{id}/akhiri",
                charge -> "/kelola/surat/jabatan/" + charge.holder() + "/akhiri",
                charge -> Map.of());
    }

    private void legalBases() {
        does("POST /kelola/ppks/{id}/cabut", charge -> "/kelola/ppks/" + charge.basis() + "/cabut", charge -> Map.of());
        does("POST /kelola/ppks", charge -> "/kelola/ppks", charge -> Map.of("dasar_hukum", "Peraturan daerah 1/2026"));
    }

    private static String card() {
        return """
                {"code": "uji-%d", "version": "1", "name": "Kartu uji", "source": "Uji",
                 "lines": [{"code": "a", "name": "A", "table": [{"from": 0, "to": 1, "likelihood": 5}]}],
                 "questions": [{"code": "q", "text": "Air", "variable": "savings", "options": [
                   {"code": "y", "text": "Ya", "answers": ["yes"], "points": 0},
                   {"code": "n", "text": "Tidak", "answers": ["no"], "points": 1}]}]}
                """.formatted(NUMBER.incrementAndGet());
    }

    private void meetingDays() {
        does(
                "POST /kelola/musyawarah",
                charge -> "/kelola/musyawarah",
                charge -> Map.of(
                        "mulaiBulan",
                        java.time.YearMonth.of(2071, 1)
                                .plusMonths(NUMBER.incrementAndGet())
                                .toString(),
                        "hariAwal",
                        "1",
                        "hariAkhir",
                        "12",
                        "hariKunci",
                        "15",
                        "hariAmbil",
                        "16"));
        does(
                "POST /kelola/musyawarah/{id}/tarik",
                charge -> "/kelola/musyawarah/" + charge.meetingDays() + "/tarik",
                charge -> Map.of());
    }

    private void typingColumns() {
        does(
                "POST /kelola/daftar-ketik",
                charge -> "/kelola/daftar-ketik",
                charge -> Map.of("langkah", "simpan", "kolom", "nik, NIK " + NUMBER.incrementAndGet()));
        // There must be an order to go back from.
        probes.does("POST /kelola/daftar-ketik/bawaan", charges, charge -> {
            caller.form(charge.who(), "/kelola/daftar-ketik", Map.of("langkah", "simpan", "kolom", "nik, NIK"));
            return caller.formAndOn(charge.who(), "/kelola/daftar-ketik/bawaan", Map.of());
        });
    }

    private static String day() {
        return "%02d".formatted(1 + NUMBER.incrementAndGet() % 28);
    }

    private void shows(String route, Function<Charge, String> path, Function<Charge, String> mark) {
        probes.shows(route, charges, charge -> caller.get(charge.who(), path.apply(charge)), mark);
    }

    private void does(String route, Function<Charge, String> path, Function<Charge, Map<String, String>> fields) {
        probes.does(route, charges, charge -> caller.formAndOn(charge.who(), path.apply(charge), fields.apply(charge)));
    }

    private static String officer(Charge charge, String act) {
        return "/kelola/petugas/" + charge.officer() + act;
    }
}
