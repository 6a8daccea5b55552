package id.selaras.export;

import static java.util.Map.entry;

import id.selaras.area.AreaPath;
import id.selaras.area.Areas;
import id.selaras.registry.Claim;
import id.selaras.registry.Fact;
import id.selaras.registry.FactKind;
import id.selaras.registry.FamilyRecord;
import id.selaras.registry.FamilyRecord.Person;
import id.selaras.registry.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row for each person in the columns by which districts know DTSEN extracts; what has no column there is named by our own
 * code. Not for two threads.
 */
final class Columns {
    private static final Map<FactKind, String> DTSEN = Map.ofEntries(
            entry(FactKind.TENURE, "status_kepemilikan_rumah"),
            entry(FactKind.FLOOR, "jenis_lantai_terluas"),
            entry(FactKind.FLOOR_AREA, "luas_lantai"),
            entry(FactKind.WALL, "jenis_dinding_terluas"),
            entry(FactKind.ROOF, "jenis_atap_terluas"),
            entry(FactKind.WATER, "sumber_air_minum_utama"),
            entry(FactKind.LIGHTING, "sumber_penerangan_utama"),
            entry(FactKind.POWER, "daya_terpasang"),
            entry(FactKind.METER_ID, "id_pelanggan_pln"),
            entry(FactKind.FUEL, "bahan_bakar_utama_memasak"),
            entry(FactKind.TOILET, "fasilitas_bab"),
            entry(FactKind.TOILET_BOWL, "jenis_kloset"),
            entry(FactKind.SEWAGE, "pembuangan_akhir_tinja"),
            entry(FactKind.GAS_CYLINDER, "aset_bergerak_tabung_gas"),
            entry(FactKind.FRIDGE, "aset_bergerak_lemari_es"),
            entry(FactKind.AIR_CONDITIONER, "aset_bergerak_ac"),
            entry(FactKind.TELEVISION, "aset_bergerak_tv_datar"),
            entry(FactKind.GOLD, "aset_bergerak_emas"),
            entry(FactKind.COMPUTER, "aset_bergerak_komputer"),
            entry(FactKind.MOTORCYCLE, "aset_bergerak_sepeda_motor"),
            entry(FactKind.BICYCLE, "aset_bergerak_sepeda"),
            entry(FactKind.CAR, "aset_bergerak_mobil"),
            entry(FactKind.SMARTPHONE, "aset_bergerak_smartphone"),
            entry(FactKind.OTHER_LAND, "aset_tidak_bergerak_lahan"),
            entry(FactKind.OTHER_HOUSE, "aset_tidak_bergerak_rumah"),
            entry(FactKind.CATTLE, "jumlah_ternak_sapi"),
            entry(FactKind.BUFFALOES, "jumlah_ternak_kerbau"),
            entry(FactKind.HORSES, "jumlah_ternak_kuda"),
            entry(FactKind.PIGS, "jumlah_ternak_babi"),
            entry(FactKind.GOATS_SHEEP, "jumlah_ternak_kambing_domba"),
            entry(FactKind.MARITAL_STATUS, "id_status_perkawinan"),
            entry(FactKind.SCHOOLING, "id_partisipasi_sekolah"),
            entry(FactKind.SCHOOL_LEVEL, "id_jenjang_pendidikan"),
            entry(FactKind.INDUSTRY, "id_lapangan_usaha"),
            entry(FactKind.POSITION, "id_kedudukan_pekerjaan"),
            entry(FactKind.BUSINESS_LICENCE, "id_izin_usaha"),
            entry(FactKind.TURNOVER, "id_omset_usaha"),
            entry(FactKind.LISTING, "status_dtsen"),
            entry(FactKind.NUTRITION, "id_kondisi_gizi"),
            entry(FactKind.SEEING, "id_penglihatan"),
            entry(FactKind.HEARING, "id_pendengaran"),
            entry(FactKind.WALKING, "id_berjalan"),
            entry(FactKind.HANDS, "id_tangan"),
            entry(FactKind.LEARNING, "id_belajar"),
            entry(FactKind.BEHAVIOUR, "id_perilaku"),
            entry(FactKind.SPEAKING, "id_bicara"),
            entry(FactKind.SELF_CARE, "id_mengurus_diri"),
            entry(FactKind.REMEMBERING, "id_ingat"),
            entry(FactKind.SADNESS, "id_kesedihan_depresi"),
            entry(FactKind.ILLNESS, "id_penyakit_menahun"));
    private static final List<String> PLACE = List.of(
            "id",
            "nomor_kartu_keluarga",
            "periode",
            "kode_provinsi",
            "nama_provinsi",
            "kode_kabupaten",
            "nama_kabupaten",
            "kode_kecamatan",
            "nama_kecamatan",
            "kode_kelurahan",
            "nama_kelurahan",
            "alamat",
            "rt",
            "rw",
            "jumlah_anggota_keluarga",
            "desil_nasional");
    private static final List<String> WHO = List.of(
            "nik",
            "nama",
            "id_jenis_kelamin",
            "tanggal_lahir",
            "umur",
            "nomor_hp",
            "id_hub_kepala_keluarga",
            "pbi",
            "bansos");
    private static final String COVERED = "•";

    private final Wish wish;
    private final Areas areas;
    private final LocalDate today;
    private final List<FactKind> ofHome;
    private final List<FactKind> ofPerson;
    private final Map<Long, List<String>> places = new HashMap<>();

    Columns(Wish wish, Areas areas, LocalDate today) {
        this.wish = wish;
        this.areas = areas;
        this.today = today;
        ofHome = kinds(false);
        ofPerson = kinds(true);
    }

    private List<FactKind> kinds(boolean persons) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> (kind.subject() == Subject.PERSON) == persons)
                .filter(kind -> wish.health() || !kind.isSensitive())
                .toList();
    }

    List<String> head() {
        return Stream.of(
                        PLACE.stream(),
                        ofHome.stream().map(Columns::name),
                        WHO.stream(),
                        ofPerson.stream().map(Columns::name))
                .flatMap(names -> names)
                .toList();
    }

    private static String name(FactKind kind) {
        return DTSEN.getOrDefault(kind, kind.code());
    }

    /** The rows of a family's people, in the order of the head. */
    List<List<String>> rows(FamilyRecord family) {
        var home = home(family);
        return family.members().stream().map(person -> row(home, person)).toList();
    }

    private List<String> home(FamilyRecord family) {
        var decile = newest(family.claims(), Claim.Kind.DECILE);
        var cells = new ArrayList<String>();
        cells.add(family.id().toString());
        cells.add(
                family.card() == null
                        ? ""
                        : wish.uncovered()
                                ? family.card().digits()
                                : hidden(family.card().masked()));
        cells.add(decile == null || decile.period() == null ? "" : decile.period());
        cells.addAll(places.computeIfAbsent(family.home().areaNo(), this::place));
        cells.add(Stream.of(family.home().street(), family.home().hamlet())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse(""));
        cells.add(text(family.home().rt()));
        cells.add(text(family.home().rw()));
        cells.add(Integer.toString(family.members().size()));
        cells.add(decile == null ? "" : decile.state());
        add(cells, ofHome, Stream.concat(family.home().facts().stream(), family.facts().stream()));
        return cells;
    }

    private List<String> place(long areaNo) {
        var code = "%010d".formatted(areaNo);
        AreaPath path = areas.path(areaNo);
        return List.of(
                code.substring(0, 2),
                path.province(),
                code.substring(0, 4),
                text(path.district()),
                code.substring(0, 6),
                text(path.subdistrict()),
                code,
                text(path.village()));
    }

    private List<String> row(List<String> home, Person person) {
        var cells = new ArrayList<String>(home.size() + WHO.size() + ofPerson.size());
        cells.addAll(home);
        cells.add(
                person.nik() == null
                        ? ""
                        : wish.uncovered()
                                ? person.nik().digits()
                                : hidden(person.nik().masked()));
        cells.add(person.name());
        cells.add(person.sex() == null ? "" : person.sex().name().toLowerCase(Locale.ROOT));
        var birth = person.birth();
        cells.add(
                birth == null || birth.isApproximate()
                        ? ""
                        : birth.date().earliest().toString());
        cells.add(birth == null ? "" : Integer.toString(birth.ageOn(today).atLeast()));
        cells.add(phone(person));
        cells.add(person.relation().code());
        cells.add(hasPbi(person.claims()) ? "1" : "");
        cells.add(programmes(person.claims()));
        add(cells, ofPerson, person.facts().stream());
        return cells;
    }

    private String phone(Person person) {
        if (person.phone() == null) {
            return "";
        }
        return wish.uncovered()
                ? person.phone().national()
                : hidden(person.phone().masked());
    }

    /** Stars: a spreadsheet on an old machine may not know the dot. */
    private static String hidden(String masked) {
        return masked.replace(COVERED, "*");
    }

    private static boolean hasPbi(List<Claim> claims) {
        return claims.stream()
                .anyMatch(claim -> isRunning(claim) && claim.topic().startsWith("PBI"));
    }

    private static String programmes(List<Claim> claims) {
        return String.join(
                "; ",
                claims.stream()
                        .filter(claim -> isRunning(claim) && !claim.topic().startsWith("PBI"))
                        .map(Claim::topic)
                        .toList());
    }

    private static boolean isRunning(Claim claim) {
        return claim.kind() == Claim.Kind.PARTICIPATION && claim.state().equals(Claim.ACTIVE);
    }

    private static @Nullable Claim newest(List<Claim> claims, Claim.Kind kind) {
        Claim newest = null;
        for (var claim : claims) {
            if (claim.kind() == kind
                    && (newest == null
                            || claim.source()
                                    .observedOn()
                                    .isAfter(newest.source().observedOn()))) {
                newest = claim;
            }
        }
        return newest;
    }

    private void add(List<String> cells, List<FactKind> kinds, Stream<Fact> facts) {
        var known = new EnumMap<FactKind, Fact>(FactKind.class);
        facts.forEach(fact -> known.put(fact.kind(), fact));
        for (var kind : kinds) {
            cells.add(answer(known.get(kind)));
        }
    }

    private String answer(@Nullable Fact fact) {
        if (fact == null) {
            return "";
        }
        if (wish.coding() == Coding.SOURCE && fact.sourceCode() != null) {
            return fact.sourceCode();
        }
        return fact.value() != null ? fact.value() : text(fact.code());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
