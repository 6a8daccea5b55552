package id.selaras.registry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** In what a number is counted (satuan). */
public enum Unit {
    PIECES,
    ANIMALS,
    PEOPLE,
    FAMILIES,
    SQUARE_METRES,
    GRAMS,
    HOURS_A_WEEK,
    RUPIAH,
    RUPIAH_A_MONTH;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");

    /** The number that a kept value is; empty where it is none. Kept values know neither separators nor a sign. */
    public static Optional<BigDecimal> read(String value) {
        return isNumber(value) ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** Key of the words around the number. */
    public String key() {
        return "unit." + name().toLowerCase(Locale.ROOT);
    }
}
