package id.selaras.proposal;

import java.util.Map;

/** What is typed into a proposal's form is as long as the columns are. */
final class FormLengths {
    private static final Map<String, Integer> LONGEST = Map.of(
            "nama", 120,
            "nilai", 120,
            "alamat", 200,
            "rt", 10,
            "rw", 10,
            "namaPenyanggah", 120,
            "hubunganPenyanggah", 60,
            "teleponPenyanggah", 30);

    private FormLengths() {}

    /** @param errors where what is too long is written, by field name */
    static void check(Typed typed, Map<String, String> errors) {
        for (var name : typed.values().keySet()) {
            var most = LONGEST.getOrDefault(name.replaceFirst("^anggota\\.\\d\\.", ""), Integer.MAX_VALUE);
            var text = typed.text(name);
            if (text != null && text.length() > most) {
                errors.put(name, "proposal.error.too-long");
            }
        }
    }
}
