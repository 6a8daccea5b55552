package id.selaras.benefit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a column of a recipient list says, by the heads that agencies give it (kolom daftar penerima). */
enum RecipientColumn {
    NIK("nik no_nik nomor_nik nik_penerima nik_pengurus nik_kpm"),
    CARD("no_kk nokk kk nomor_kk nomor_kartu_keluarga no_kartu_keluarga"),
    NAME("nama nama_penerima nama_lengkap nama_pengurus nama_kpm"),
    PROGRAMME("program kode_program jenis_bantuan bantuan"),
    SINCE("sejak mulai tmt tahun_mulai tanggal_mulai"),
    LAST_PAID("cair_terakhir terakhir_cair pencairan_terakhir salur_terakhir tanggal_cair tanggal_salur"),
    STATE("status keadaan status_penerima status_kepesertaan"),
    AMOUNT("nominal jumlah besaran nilai jumlah_bantuan");

    private final List<String> heads;

    RecipientColumn(String heads) {
        this.heads = List.of(heads.split(" "));
    }

    /** Where each stands; the first head that fits counts. */
    static Map<RecipientColumn, Integer> places(List<String> heads) {
        var places = new EnumMap<RecipientColumn, Integer>(RecipientColumn.class);
        for (var at = 0; at < heads.size(); at++) {
            for (var column : values()) {
                if (column.heads.contains(heads.get(at))) {
                    places.putIfAbsent(column, at);
                }
            }
        }
        return places;
    }
}
