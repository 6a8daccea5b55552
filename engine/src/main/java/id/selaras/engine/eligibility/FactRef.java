package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Vocabulary.FactType;
import id.selaras.engine.eligibility.Vocabulary.Form;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact as a rule looks at it: whatever was answered becomes whole numbers. */
public record FactRef(String name, boolean ofMember, Form form, FactType type) {
    static final long[] NOTHING = {};

    private static final int AREA_DIGITS = 10;
    private static final long MOST_AREA = 9_999_999_999L;

    /** What is known, as numbers; of a code its place in the list, of several codes each; empty where nothing is known. */
    long[] read(@Nullable Known known) {
        if (known == null) {
            return NOTHING;
        }
        return switch (form) {
            case CODE -> codes(known);
            case NUMBER -> number(known);
            case DATE -> known.date() == null ? NOTHING : one(known.date().toEpochDay());
            case AREA -> known.code() == null ? NOTHING : one(area(known.code(), '0'));
        };
    }

    /** What is known as one number, as a {@link FactSource} gives it. */
    public long written(@Nullable Known known) {
        var values = read(known);
        if (values.length == 0) {
            return FactSource.UNKNOWN;
        }
        if (form != Form.CODE || !type.isMultiple()) {
            return values[0];
        }
        var codes = 0L;
        for (var code : values) {
            codes |= 1L << code;
        }
        return codes;
    }

    /** The same where only what was observed since a day counts. */
    long[] read(@Nullable Known known, @Nullable LocalDate since) {
        return isTooOld(known, since) ? NOTHING : read(known);
    }

    static boolean isTooOld(@Nullable Known known, @Nullable LocalDate since) {
        return known != null
                && since != null
                && (known.observedOn() == null || known.observedOn().isBefore(since));
    }

    private long[] codes(Known known) {
        var code = known.code();
        if (code == null) {
            return known.number() == null || !type.codes().contains("yes")
                    ? NOTHING
                    : one(type.codes().indexOf(known.number().signum() > 0 ? "yes" : "no"));
        }
        return Arrays.stream(code.split("\\+", -1))
                .mapToLong(type.codes()::indexOf)
                .filter(index -> index >= 0)
                .toArray();
    }

    private static long[] number(Known known) {
        if (known.number() == null) {
            return "no".equals(known.code()) ? one(0) : NOTHING;
        }
        return one(known.number()
                .movePointRight(Known.DIGITS)
                .setScale(0, RoundingMode.FLOOR)
                .longValue());
    }

    /** The number of an area, or where the ones within it begin or end. */
    static long area(String code, char fill) {
        var digits = new StringBuilder(code.replace(".", ""));
        while (digits.length() < AREA_DIGITS) {
            digits.append(fill);
        }
        return Long.parseLong(digits.toString());
    }

    private static long[] one(long value) {
        return new long[] {value};
    }

    /** Every value that an answer may have. */
    ValueSet domain() {
        return switch (form) {
            case CODE -> ValueSet.between(0, type.codes().size() - 1L);
            case NUMBER -> type.numbers();
            case DATE -> ValueSet.ALL;
            case AREA -> ValueSet.between(0, MOST_AREA);
        };
    }

    List<String> codes(ValueSet values) {
        return type.codes().stream()
                .filter(code -> values.contains(type.codes().indexOf(code)))
                .toList();
    }

    /** By name: a vocabulary has one type for a name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactRef fact
                && name.equals(fact.name)
                && ofMember == fact.ofMember
                && form == fact.form;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, ofMember, form);
    }
}
