package id.selaras.engine.identity;

import id.selaras.engine.identity.Reading.Absent;
import id.selaras.engine.identity.Reading.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number in E.164 form. Families and neighbours share them, so one number is no proof of one person.
 * Foreign numbers are taken with their +: family members work abroad.
 */
public record Phone(String e164) {

    private static final String INDONESIA = "+62";
    private static final int SHORTEST = 9;
    private static final int SHORTEST_LANDLINE = 8;
    private static final int LONGEST = 12;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern SEVERAL = Pattern.compile("[/;,&]|\\s(?i:dan|atau)\\s");
    private static final Pattern SHORT_AREA_CODE = Pattern.compile("0(21|22|24|31|61)\\d+");

    public Phone {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not a number in E.164 form");
        }
    }

    /** {@code 08…}, {@code 628…}, {@code +62 8…}, {@code 8…}, a land line with its area code, or a foreign number with +. */
    public static Reading<Phone> parse(@Nullable String typed) {
        if (typed == null) {
            return new Absent<>();
        }
        if (TypedDigits.isScientific(typed)) {
            return Reading.unreadable(FindingCode.EXCEL_ROUNDED);
        }
        var numbers = SEVERAL.splitAsStream(typed)
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (numbers.isEmpty()) {
            return new Absent<>();
        }
        return switch (parseOne(numbers.getFirst())) {
            case Read<Phone>(Phone phone, List<Finding> noticed)
            when numbers.size() > 1 -> {
                var more = new ArrayList<>(noticed);
                more.add(Finding.of(FindingCode.SEVERAL_NUMBERS, numbers.size()));
                yield new Read<>(phone, more);
            }
            case Reading<Phone> reading -> reading;
        };
    }

    public boolean indonesian() {
        return e164.startsWith(INDONESIA);
    }

    public boolean mobile() {
        return e164.startsWith(INDONESIA + "8");
    }

    /** {@code 0812-3456-7847}; a land line as {@code 0286-591234}; a foreign number stays {@code +60123456789}. */
    public String national() {
        return grouped(dialled(), "-");
    }

    /** {@code 0812 •••• ••47}. */
    public String masked() {
        var hidden = new StringBuilder(dialled());
        for (var i = 4; i < hidden.length() - 2; i++) {
            hidden.setCharAt(i, '•');
        }
        return grouped(hidden.toString(), " ");
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Reading<Phone> parseOne(String typed) {
        var compact = TypedDigits.compact(typed).replaceAll("[()]", "");
        var abroad = compact.startsWith("+") || compact.startsWith("00");
        var digits = compact.startsWith("+") ? compact.substring(1) : compact.replaceFirst("^00", "");
        var foreign = TypedDigits.firstForeign(digits);
        if (foreign != null) {
            return Reading.unreadable(FindingCode.NOT_DIGITS, foreign);
        }
        if (digits.matches("0*")) {
            return new Absent<>();
        }
        if (abroad && !digits.startsWith("62")) {
            return E164.matcher("+" + digits).matches()
                    ? readable("+" + digits, digits)
                    : Reading.unreadable(FindingCode.NOT_A_PHONE);
        }
        return parseIndonesian(withoutTrunk(digits));
    }

    private static Reading<Phone> parseIndonesian(String subscriber) {
        var have = subscriber.length();
        var shortest = subscriber.startsWith("8") ? SHORTEST : SHORTEST_LANDLINE;
        if (have < shortest) {
            return Reading.unreadable(FindingCode.TOO_SHORT, have, shortest - have);
        }
        if (have > LONGEST) {
            return Reading.unreadable(FindingCode.TOO_LONG, have, have - LONGEST);
        }
        return subscriber.startsWith("1")
                ? Reading.unreadable(FindingCode.NOT_A_PHONE)
                : readable(INDONESIA + subscriber, subscriber.substring(3));
    }

    /** 0812…, 62812… and the frequent 62(0)812… all become 812…. */
    private static String withoutTrunk(String digits) {
        return digits.replaceFirst("^(62)?0*", "");
    }

    private static Reading<Phone> readable(String e164, String telling) {
        var noticed =
                TypedDigits.looksInvented(telling) ? List.of(Finding.of(FindingCode.FAKE_PATTERN)) : List.<Finding>of();
        return new Read<>(new Phone(e164), noticed);
    }

    private String dialled() {
        return indonesian() ? "0" + e164.substring(INDONESIA.length()) : e164;
    }

    private String grouped(String number, String separator) {
        if (!indonesian()) {
            return number;
        }
        if (!mobile()) {
            var areaCode = SHORT_AREA_CODE.matcher(dialled()).matches() ? 3 : 4;
            return number.substring(0, areaCode) + separator + number.substring(areaCode);
        }
        return String.join(separator, number.substring(0, 4), number.substring(4, 8), number.substring(8));
    }
}
