package id.selaras.ui;

import java.util.Locale;

/** Class names made from constants. */
final class Css {

    private Css() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
