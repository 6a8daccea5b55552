package id.selaras.privacy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identity check as typed. */
record IdentityForm(String pemohon, String nama, String hasil, String bukti, String catatan, String alasan) {
    static final String SEEN = "cocok";
    static final String LATER = "nanti";
    static final String REFUSED = "tolak";
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 120;

    IdentityForm {
        pemohon = tidy(pemohon);
        nama = tidy(nama);
        hasil = tidy(hasil);
        bukti = tidy(bukti);
        catatan = tidy(catatan);
        alasan = tidy(alasan);
    }

    static IdentityForm empty() {
        return new IdentityForm(Asker.SELF.code(), "", SEEN, "", "", "");
    }

    /** Empty when something is missing; {@code problems} says by field what. */
    Optional<IdentityCheck> read(Map<String, String> problems) {
        var asker = chosen(Asker.values(), pemohon);
        var paper = hasil.equals(SEEN) ? chosen(IdentityPaper.values(), bukti) : null;
        require(problems, "pemohon", asker != null);
        require(problems, "nama", asker == Asker.SELF || (!nama.isEmpty() && nama.length() <= LONGEST_NAME));
        require(problems, "hasil", hasil.equals(SEEN) || hasil.equals(LATER) || hasil.equals(REFUSED));
        require(problems, "bukti", !hasil.equals(SEEN) || paper != null);
        require(
                problems,
                "catatan",
                catatan.length() <= LONGEST && (paper == null || !paper.needsNote() || !catatan.isEmpty()));
        require(
                problems,
                "alasan",
                !hasil.equals(REFUSED) || (alasan.length() >= SHORTEST_REASON && alasan.length() <= LONGEST));
        return problems.isEmpty() && asker != null
                ? Optional.of(new IdentityCheck(
                        asker,
                        asker == Asker.SELF ? null : nama,
                        paper,
                        catatan.isEmpty() ? null : catatan,
                        hasil.equals(REFUSED) ? alasan : null))
                : Optional.empty();
    }

    private static void require(Map<String, String> problems, String field, boolean fine) {
        if (!fine) {
            problems.put(field, "privacy.wrong." + field);
        }
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] all, String code) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(null);
    }

    static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\0", "");
    }

    @Override
    public String toString() {
        return "IdentityForm[" + hasil + "]";
    }
}
