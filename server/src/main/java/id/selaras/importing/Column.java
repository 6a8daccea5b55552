package id.selaras.importing;

import static id.selaras.importing.Column.Part.FAMILY;
import static id.selaras.importing.Column.Part.PERSON;

import id.selaras.registry.FactKind;
import id.selaras.registry.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a DTSEN extract, in its order (kolom DTSEN): household first, then the person. */
public enum Column {
    HOUSEHOLD_ID("id", FAMILY, "id_keluarga id_ruta idbdt id_dtsen"),
    CARD_NO("nomor_kartu_keluarga", FAMILY, "no_kk nokk nomor_kk kk no_kartu_keluarga"),
    PERIOD("periode", FAMILY, "triwulan periode_data"),
    PROVINCE_CODE("kode_prov", FAMILY, "kode_provinsi kdprov"),
    PROVINCE("nama_prov", FAMILY, "provinsi nama_provinsi"),
    DISTRICT_CODE("kode_kab", FAMILY, "kode_kabupaten kode_kabkot kdkab"),
    DISTRICT("nama_kab", FAMILY, "kabupaten nama_kabupaten kabupaten_kota"),
    SUBDISTRICT_CODE("kode_kec", FAMILY, "kode_kecamatan kdkec"),
    SUBDISTRICT("nama_kec", FAMILY, "kecamatan nama_kecamatan"),
    VILLAGE_CODE("kode_kel", FAMILY, "kode_kelurahan kode_desa kode_desa_kelurahan kddesa kode_wilayah"),
    VILLAGE("nama_kel", FAMILY, "kelurahan desa nama_kelurahan nama_desa desa_kelurahan"),
    STREET("alamat", FAMILY, "jalan alamat_lengkap"),
    RT("rt", FAMILY, "no_rt"),
    RW("rw", FAMILY, "no_rw"),
    HAMLET("dusun", FAMILY, "nama_dusun lingkungan"),
    MEMBER_COUNT("jumlah_anggota_keluarga", FAMILY, "jumlah_art jml_art jumlah_anggota"),
    NATIONAL_PBI("pbi_nas", FAMILY, "pbi_nasional pbi_jkn"),
    LOCAL_PBI("pbi_pemda", FAMILY, "pbi_daerah"),
    METER_NO("id_pelanggan_pln", FactKind.METER_ID, "id_pln no_meteran"),
    TENURE("status_kepemilikan_rumah", FactKind.TENURE, "kepemilikan_rumah status_rumah"),
    FLOOR("jenis_lantai_terluas", FactKind.FLOOR, "lantai jenis_lantai"),
    FLOOR_AREA("luas_lantai", FactKind.FLOOR_AREA, ""),
    WALL("jenis_dinding_terluas", FactKind.WALL, "dinding jenis_dinding"),
    ROOF("jenis_atap_terluas", FactKind.ROOF, "atap jenis_atap"),
    WATER("sumber_air_minum_utama", FactKind.WATER, "sumber_air_minum air_minum"),
    LIGHTING("sumber_penerangan_utama", FactKind.LIGHTING, "sumber_penerangan penerangan"),
    POWER("daya_terpasang", FactKind.POWER, "daya daya_listrik"),
    FUEL("bahan_bakar_utama_memasak", FactKind.FUEL, "bahan_bakar_memasak bahan_bakar"),
    TOILET("fasilitas_bab", FactKind.TOILET, "fasbab tempat_bab"),
    CLOSET("jenis_kloset", FactKind.TOILET_BOWL, "kloset"),
    SEWAGE("pembuangan_akhir_tinja", FactKind.SEWAGE, "pembuangan_tinja tpa_tinja"),
    GAS_CYLINDER("aset_bergerak_tabung_gas", FactKind.GAS_CYLINDER, "tabung_gas"),
    REFRIGERATOR("aset_bergerak_lemari_es", FactKind.FRIDGE, "lemari_es kulkas"),
    AIR_CONDITIONER("aset_bergerak_ac", FactKind.AIR_CONDITIONER, "ac"),
    WATER_HEATER("aset_bergerak_pemanas_air", FactKind.WATER_HEATER, "pemanas_air"),
    LANDLINE("aset_bergerak_telepon_rumah", FactKind.LANDLINE, "telepon_rumah"),
    TELEVISION("aset_bergerak_tv_datar", FactKind.TELEVISION, "tv_datar televisi"),
    GOLD("aset_bergerak_emas", FactKind.GOLD, "emas emas_perhiasan"),
    COMPUTER("aset_bergerak_komputer", FactKind.COMPUTER, "komputer laptop"),
    MOTORCYCLE("aset_bergerak_sepeda_motor", FactKind.MOTORCYCLE, "sepeda_motor motor"),
    BICYCLE("aset_bergerak_sepeda", FactKind.BICYCLE, "sepeda"),
    CAR("aset_bergerak_mobil", FactKind.CAR, "mobil"),
    BOAT("aset_bergerak_perahu", FactKind.BOAT, "perahu"),
    MOTORBOAT("aset_bergerak_kapal_motor", FactKind.MOTOR_BOAT, "kapal_motor perahu_motor"),
    SMARTPHONE("aset_bergerak_smartphone", FactKind.SMARTPHONE, "smartphone"),
    OTHER_LAND("aset_tidak_bergerak_lahan", FactKind.OTHER_LAND, "lahan_lain aset_lahan"),
    OTHER_HOUSE("aset_tidak_bergerak_rumah", FactKind.OTHER_HOUSE, "rumah_lain aset_rumah"),
    CATTLE("jumlah_ternak_sapi", FactKind.CATTLE, "sapi"),
    BUFFALOES("jumlah_ternak_kerbau", FactKind.BUFFALOES, "kerbau"),
    HORSES("jumlah_ternak_kuda", FactKind.HORSES, "kuda"),
    PIGS("jumlah_ternak_babi", FactKind.PIGS, "babi"),
    GOATS("jumlah_ternak_kambing_domba", FactKind.GOATS_SHEEP, "kambing domba kambing_domba jumlah_ternak_kambing"),
    DECILE("desil_nasional", FAMILY, "desil"),

    NIK("nik", PERSON, "no_nik nomor_nik nomor_induk_kependudukan"),
    NAME("nama", PERSON, "nama_lengkap nama_anggota nama_art"),
    SEX("jenis_kelamin", PERSON, "jk id_jenis_kelamin kelamin"),
    BIRTH_DATE("tanggal_lahir", PERSON, "tgl_lahir tgllahir lahir"),
    AGE("umur", PERSON, "usia"),
    RELATION("id_hub_kepala_keluarga", PERSON, "hubungan hub_kepala_keluarga hubungan_keluarga shdk hub_krt"),
    MARITAL_STATUS("id_status_perkawinan", FactKind.MARITAL_STATUS, "status_perkawinan status_kawin"),
    PHONE("nomor_hp", PERSON, "no_hp telepon no_telepon hp"),
    SCHOOLING("id_partisipasi_sekolah", FactKind.SCHOOLING, "partisipasi_sekolah"),
    SCHOOL_LEVEL("id_jenjang_pendidikan", FactKind.SCHOOL_LEVEL, "jenjang jenjang_pendidikan pendidikan_tertinggi"),
    INDUSTRY("id_lapangan_usaha", FactKind.INDUSTRY, "lapangan_usaha"),
    EMPLOYMENT("id_kedudukan_pekerjaan", FactKind.POSITION, "kedudukan status_pekerjaan"),
    LICENCE("id_izin_usaha", FactKind.BUSINESS_LICENCE, "izin_usaha"),
    TURNOVER("id_omset_usaha", FactKind.TURNOVER, "omset omset_usaha"),
    NUTRITION("id_kondisi_gizi", FactKind.NUTRITION, "kondisi_gizi gizi"),
    SEEING("id_fungsi_penglihatan", FactKind.SEEING, "id_penglihatan penglihatan"),
    HEARING("id_fungsi_pendengaran", FactKind.HEARING, "id_pendengaran pendengaran"),
    WALKING("id_fungsi_berjalan", FactKind.WALKING, "id_berjalan berjalan naik_tangga"),
    HANDS("id_fungsi_tangan", FactKind.HANDS, "id_tangan tangan menggerakkan_tangan"),
    LEARNING("id_fungsi_belajar", FactKind.LEARNING, "id_belajar belajar intelektual"),
    BEHAVIOUR("id_fungsi_perilaku", FactKind.BEHAVIOUR, "id_perilaku perilaku emosi"),
    SPEAKING("id_fungsi_bicara", FactKind.SPEAKING, "id_bicara bicara komunikasi"),
    SELF_CARE("id_fungsi_mengurus_diri", FactKind.SELF_CARE, "id_mengurus_diri mengurus_diri"),
    REMEMBERING("id_fungsi_ingat", FactKind.REMEMBERING, "id_ingat ingat konsentrasi"),
    DEPRESSION("id_kesedihan_depresi", FactKind.SADNESS, "kesedihan_depresi depresi"),
    ILLNESS("id_penyakit_menahun", FactKind.ILLNESS, "penyakit_menahun penyakit_kronis"),
    PBI("pbi", PERSON, "penerima_pbi"),
    AID("bansos", PERSON, "penerima_bansos program_bansos"),
    STATUS("status_dtsen", FactKind.LISTING, ""),
    PRESENCE("id_keberadaan", FactKind.PRESENCE, "keberadaan status_keberadaan");

    /** A household's columns repeat on the row of each member; a person's don't. */
    public enum Part {
        FAMILY,
        PERSON
    }

    /** The least a file must have to be read. */
    static final List<Column> REQUIRED = List.of(CARD_NO, VILLAGE_CODE, NIK, NAME, RELATION);

    private static final Map<String, Column> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Column::columnName, Function.identity()));
    private static final Map<String, Column> BY_ALIAS = Arrays.stream(values())
            .flatMap(column -> Stream.of(column.aliases.split(" ")).map(alias -> Map.entry(alias, column)))
            .filter(alias -> !alias.getKey().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String name;
    private final Part part;
    private final @Nullable FactKind fact;
    private final String aliases;

    Column(String name, Part part, String aliases) {
        this(name, part, null, aliases);
    }

    Column(String name, FactKind fact, String aliases) {
        this(name, fact.subject() == Subject.PERSON ? PERSON : FAMILY, fact, aliases);
    }

    Column(String name, Part part, @Nullable FactKind fact, String aliases) {
        this.name = name;
        this.part = part;
        this.fact = fact;
        this.aliases = aliases;
    }

    /** As the extract's first row has it: {@code nomor_kartu_keluarga}. */
    public String columnName() {
        return name;
    }

    public Part part() {
        return part;
    }

    /** The fact that its cells are answers of; empty where they go to the family or person itself, or are not kept. */
    public Optional<FactKind> fact() {
        return Optional.ofNullable(fact);
    }

    /** Key of its words in the message bundle. */
    public String key() {
        return "import.column." + name;
    }

    public static Optional<Column> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The column that a head most likely means, whatever its spelling; empty where nothing is likely. */
    static Optional<Column> guess(String head) {
        var plain = plain(head);
        return Optional.ofNullable(BY_NAME.get(plain)).or(() -> Optional.ofNullable(BY_ALIAS.get(plain)));
    }

    /** Nomor KK, NOMOR-KK and nomor_kk are one head. */
    static String plain(String head) {
        return head.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }
}
