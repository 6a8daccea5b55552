package id.selaras.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A clock of retention as typed. */
record RetentionForm(String data, String bulan, String dasar, String akhir) {
    private static final int LONGEST_MONTHS = 600;
    private static final int SHORTEST_BASIS = 5;
    private static final int LONGEST_BASIS = 300;

    RetentionForm {
        data = IdentityForm.tidy(data);
        bulan = IdentityForm.tidy(bulan);
        dasar = IdentityForm.tidy(dasar);
        akhir = IdentityForm.tidy(akhir);
    }

    void check(List<String> endings, Map<String, String> problems) {
        require(
                problems,
                "data",
                Arrays.stream(RetainedKind.values())
                        .anyMatch(kind -> kind.code().equals(data)));
        require(problems, "bulan", bulan.matches("\\d{1,3}") && count() >= 1 && count() <= LONGEST_MONTHS);
        require(problems, "dasar", dasar.length() >= SHORTEST_BASIS && dasar.length() <= LONGEST_BASIS);
        require(problems, "akhir", endings.contains(akhir));
    }

    int count() {
        return Integer.parseInt(bulan);
    }

    private static void require(Map<String, String> problems, String field, boolean fine) {
        if (!fine) {
            problems.put(field, "privacy.wrong." + field);
        }
    }
}
