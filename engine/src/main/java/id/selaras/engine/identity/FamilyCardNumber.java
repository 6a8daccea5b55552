package id.selaras.engine.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Family-card number (Nomor KK): {@code PPKKCC DDMMYY SSSS}, area of issue, date of recording, serial. A family gets a new
 * one when it moves, splits or loses its head, so it holds for a time and is no key.
 */
public record FamilyCardNumber(String digits) {

    public FamilyCardNumber {
        SixteenDigits.require(digits);
    }

    public static Reading<FamilyCardNumber> parse(@Nullable String typed) {
        return SixteenDigits.read(typed, FamilyCardNumber::new, FamilyCardNumber::findings);
    }

    /** For generators and tests. */
    public static FamilyCardNumber of(String areaPrefix, LocalDate recorded, int serial) {
        return new FamilyCardNumber(SixteenDigits.compose(areaPrefix, recorded.getDayOfMonth(), recorded, serial));
    }

    /** Six digits of the kecamatan of issue, by the codes of that year. */
    public String areaPrefix() {
        return digits.substring(0, 6);
    }

    public int serial() {
        return SixteenDigits.number(digits, 12, 16);
    }

    public boolean temporary() {
        return digits.charAt(0) == '0';
    }

    /** The latest possible day of recording that is not after the reference date. */
    public Optional<LocalDate> recordedOn(LocalDate reference) {
        return dates(day()).stream().filter(date -> !date.isAfter(reference)).findFirst();
    }

    public List<Finding> findings() {
        var noticed = SixteenDigits.findings(digits);
        if (dates(day()).isEmpty()) {
            var ofWoman = !dates(day() - 40).isEmpty();
            noticed.add(Finding.of(ofWoman ? FindingCode.LOOKS_LIKE_NIK : FindingCode.IMPOSSIBLE_DATE_INSIDE));
        }
        return List.copyOf(noticed);
    }

    /** {@code 330411 120914 0007}, for those who may see it. */
    public String grouped() {
        return SixteenDigits.grouped(digits);
    }

    /** {@code 3304•• •••••• ••07}. */
    public String masked() {
        return SixteenDigits.masked(digits);
    }

    @Override
    public String toString() {
        return masked();
    }

    private List<LocalDate> dates(int day) {
        return SixteenDigits.dates(day, SixteenDigits.number(digits, 8, 10), SixteenDigits.number(digits, 10, 12));
    }

    private int day() {
        return SixteenDigits.number(digits, 6, 8);
    }
}
