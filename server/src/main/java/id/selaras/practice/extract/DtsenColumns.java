package id.selaras.practice.extract;

import static id.selaras.practice.extract.Listed.yesOrNo;

import id.selaras.practice.extract.Listed.Column;
import id.selaras.practice.people.Dwelling;
import id.selaras.practice.people.Dwelling.Toilet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a DTSEN extract as districts know them, in their order. No official layout is public. */
final class DtsenColumns {
    private static final String PROVINCE = "JAWA TENGAH";
    private static final String DISTRICT = "BANJARNEGARA";
    private static final String PERIOD = "2026-TW3";

    private final List<Column> columns = new ArrayList<>();

    private DtsenColumns() {}

    static List<Column> all() {
        var columns = new DtsenColumns();
        columns.place();
        columns.house();
        columns.belongings();
        columns.person();
        columns.work();
        columns.health();
        return List.copyOf(columns.columns);
    }

    private void place() {
        add("id", row -> "KRT%08d".formatted(row.family().ordinal()));
        add("nomor_kartu_keluarga", row -> row.family().card().number());
        add("periode", row -> PERIOD);
        add("kode_provinsi", row -> row.family().address().village().code().substring(0, 2));
        add("nama_provinsi", row -> PROVINCE);
        add("kode_kabupaten", row -> row.family().address().village().code().substring(0, 4));
        add("nama_kabupaten", row -> DISTRICT);
        add("kode_kecamatan", row -> row.family().address().village().subdistrictCode());
        add("nama_kecamatan", Listed::subdistrict);
        add("kode_kelurahan", row -> row.family().address().village().code());
        add("nama_kelurahan", row -> row.family().address().village().name());
        add("alamat", row -> row.family().address().hamlet());
        add("rt", row -> "%03d".formatted(row.family().address().rt()));
        add("rw", row -> "%03d".formatted(row.family().address().rw()));
        add("jumlah_anggota_keluarga", row -> row.family().members().size());
        add("desil_nasional", row -> row.family().decileOrUnlisted());
        add("pbi_nas", row -> yesOrNo(row.hasMember("PBI-JKN")));
        add("pbi_pemda", row -> yesOrNo(row.hasMember("PBI-PEMDA")));
    }

    private void house() {
        add("id_pelanggan_pln", row -> row.belongings().connection());
        addHouse("status_kepemilikan_rumah", house -> house.tenure().code());
        addHouse("jenis_lantai_terluas", house -> house.floor().code());
        addHouse("luas_lantai", Dwelling::floorArea);
        addHouse("jenis_dinding_terluas", house -> house.wall().code());
        addHouse("jenis_atap_terluas", house -> house.roof().dtsenCode());
        addHouse("sumber_air_minum_utama", house -> house.water().code());
        addHouse("sumber_penerangan_utama", house -> house.lighting().code());
        addHouse(
                "daya_terpasang",
                house -> house.power() == null ? null : house.power().code());
        addHouse("bahan_bakar_utama_memasak", house -> house.fuel().code());
        addHouse("fasilitas_bab", house -> house.toilet().code());
        addHouse("jenis_kloset", house -> house.toilet() == Toilet.NONE ? null : house.floorArea() > 30 ? 1 : 4);
        addHouse("pembuangan_akhir_tinja", house -> house.toilet() == Toilet.NONE ? 5 : house.floorArea() > 35 ? 1 : 4);
    }

    private void belongings() {
        for (var i = 0; i < Belongings.MOVABLES.size(); i++) {
            var at = i;
            add(
                    "aset_bergerak_" + Belongings.MOVABLES.get(i),
                    row -> yesOrNo(row.belongings().movables().get(at)));
        }
        add("aset_tidak_bergerak_lahan", row -> yesOrNo(row.belongings().land()));
        add("aset_tidak_bergerak_rumah", row -> yesOrNo(row.belongings().house()));
        for (var i = 0; i < Belongings.LIVESTOCK.size(); i++) {
            var at = i;
            add(
                    "jumlah_ternak_" + Belongings.LIVESTOCK.get(i),
                    row -> row.belongings().livestock().get(at));
        }
    }

    private void person() {
        add("nik", row -> row.member().person().nik());
        add("nama", row -> row.member().person().name());
        add("id_jenis_kelamin", row -> row.member().person().sex().code());
        add("tanggal_lahir", row -> row.member().person().birthDate());
        add("umur", Listed::age);
        add("nomor_hp", row -> row.member().person().phone());
        add("id_hub_kepala_keluarga", row -> row.member().relation().code());
        add("id_status_perkawinan", row -> row.member().maritalStatus().code());
        add("pbi", row -> yesOrNo(row.member().takesPart("PBI-JKN", true)));
        add("bansos", Listed::aid);
        add("status_dtsen", row -> "DTSEN AKTIF");
    }

    private void work() {
        add("id_partisipasi_sekolah", row -> row.person().school());
        add("id_jenjang_pendidikan", row -> row.person().level());
        add("id_lapangan_usaha", row -> row.person().industry());
        add("id_kedudukan_pekerjaan", row -> row.person().position());
        add("id_izin_usaha", row -> row.person().permit());
        add("id_omset_usaha", row -> row.person().turnover());
    }

    private void health() {
        add("id_kondisi_gizi", row -> row.person().nutrition());
        for (var i = 0; i < Circumstances.FUNCTIONS.size(); i++) {
            var at = i;
            add(
                    "id_" + Circumstances.FUNCTIONS.get(i),
                    row -> row.person().functions().get(at));
        }
        add("id_kesedihan_depresi", row -> row.person().sadness());
        add("id_penyakit_menahun", row -> row.member().health().illness().code());
    }

    private void addHouse(String name, Function<Dwelling, @Nullable Object> value) {
        add(name, row -> value.apply(row.family().dwelling()));
    }

    private void add(String name, Function<Listed, @Nullable Object> value) {
        columns.add(new Column(name, value));
    }
}
