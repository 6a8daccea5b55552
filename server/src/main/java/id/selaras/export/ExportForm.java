package id.selaras.export;

import id.selaras.area.Area;
import id.selaras.registry.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wish as typed. */
record ExportForm(
        String wilayah, String bentuk, String kode, String terbuka, String kesehatan, String tujuan, String alasan) {
    static final String YES = "ya";
    private static final int LONGEST = 500;

    ExportForm {
        wilayah = tidy(wilayah);
        bentuk = tidy(bentuk);
        kode = tidy(kode);
        terbuka = tidy(terbuka);
        kesehatan = tidy(kesehatan);
        tujuan = tidy(tujuan);
        alasan = tidy(alasan);
    }

    static ExportForm empty() {
        return new ExportForm("", Format.CSV.code(), Coding.CANONICAL.code(), "", "", "", "");
    }

    /**
     * Empty when something is missing; {@code problems} says by field what.
     *
     * @param choices the areas that may be chosen
     * @param mayUncover whether this role may take numbers and health facts
     */
    Optional<Wish> read(List<Area> choices, boolean mayUncover, Map<String, String> problems) {
        var area =
                choices.stream().filter(choice -> choice.code().equals(wilayah)).findFirst();
        var uncovered = mayUncover && terbuka.equals(YES);
        var health = mayUncover && kesehatan.equals(YES);
        require(problems, "wilayah", area.isPresent());
        require(problems, "tujuan", isReason(tujuan));
        require(problems, "alasan", !(uncovered || health) || isReason(alasan));
        if (!problems.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wish(
                area.get(),
                bentuk.equals(Format.XLSX.code()) ? Format.XLSX : Format.CSV,
                kode.equals(Coding.SOURCE.code()) ? Coding.SOURCE : Coding.CANONICAL,
                uncovered,
                health,
                tujuan,
                uncovered || health ? alasan : null));
    }

    private static boolean isReason(String typed) {
        return People.isReason(typed) && typed.length() <= LONGEST;
    }

    private static void require(Map<String, String> problems, String field, boolean fine) {
        if (!fine) {
            problems.put(field, "export.wrong." + field);
        }
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\0", "");
    }
}
