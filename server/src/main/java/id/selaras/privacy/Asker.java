package id.selaras.privacy;

import java.util.Locale;

/** Who stands at the window for the data (pemohon): the person, a child's parent or guardian, or a proxy by letter. */
enum Asker {
    SELF,
    GUARDIAN,
    PROXY;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Asker of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
