package id.selaras.administration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the sheet; the heads are Indonesian in every language, because one sheet goes from hand to hand. */
enum Column {
    ROW_KIND("jenis"),
    CODE("kode"),
    NAME("nama"),
    AREA("wilayah"),
    ROLE("peran"),
    DUTY("tugas"),
    ORGANISATION("instansi"),
    RESTRICTED("kasus terbatas"),
    ORGANISATION_KIND("jenis instansi"),
    SECTORS("sektor"),
    ANSWERS_HERE("menjawab di sini"),
    ADDRESS("alamat"),
    PHONE("telepon"),
    OPENING("jam buka"),
    DATE("tanggal"),
    WORKS("masuk kerja");

    private final String head;

    Column(String head) {
        this.head = head;
    }

    String head() {
        return head;
    }

    static Optional<Column> of(String head) {
        var wanted = head.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", " ");
        return Arrays.stream(values())
                .filter(column -> column.head.equals(wanted))
                .findFirst();
    }
}
