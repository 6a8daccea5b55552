package id.selaras.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What about a family or a person waits to be looked at again (perlu dicek). */
enum CheckKind {
    /** Families whose latest fact is old. */
    STALE("usang"),
    NO_NIK("tanpa-nik"),
    /** Begins with 0, ends with 0000, all digits alike, or no date inside. */
    ODD_NIK("nik-ganjil"),
    /** The civil registry answered that something differs, or that there is no such number. */
    UNMATCHED("tidak-padan"),
    UNCHECKED("belum-dicek"),
    SHARED_NIK("nik-ganda"),
    /** Mostly stands for a birthday nobody knows. */
    NEW_YEAR_BIRTH("lahir-1-januari");

    private final String path;

    CheckKind(String path) {
        this.path = path;
    }

    static Optional<CheckKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /** As it stands in an address. */
    String path() {
        return path;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name; with {@code .next} what to do about it. */
    String key() {
        return "check." + code();
    }
}
