package id.selaras.engine.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Population number (Nomor Induk Kependudukan): {@code PPKKCC DDMMYY SSSS}, area of first registration, birth date with
 * 40 added to a woman's day, serial. It is never changed when a birth date or sex is corrected or an area gets a new code,
 * so whatever disagrees with it is a warning, and the century is for others to tell.
 */
public record Nik(String digits) {

    private static final int WOMAN = 40;
    private static final int OLDEST = 120;

    public Nik {
        SixteenDigits.require(digits);
    }

    public static Reading<Nik> parse(@Nullable String typed) {
        return SixteenDigits.read(typed, Nik::new, Nik::findings);
    }

    /** For generators and tests; the caller answers for the serial being nobody's. */
    public static Nik of(String areaPrefix, LocalDate birth, Sex sex, int serial) {
        var day = birth.getDayOfMonth() + (sex == Sex.FEMALE ? WOMAN : 0);
        return new Nik(SixteenDigits.compose(areaPrefix, day, birth, serial));
    }

    /** Six digits of the kecamatan of first registration, by the codes of that year. */
    public String areaPrefix() {
        return digits.substring(0, 6);
    }

    public boolean female() {
        return codedDay() > WOMAN;
    }

    public Sex sex() {
        return female() ? Sex.FEMALE : Sex.MALE;
    }

    public int birthDay() {
        return female() ? codedDay() - WOMAN : codedDay();
    }

    public int birthMonth() {
        return SixteenDigits.number(digits, 8, 10);
    }

    /** Two digits: 68. */
    public int birthYearOfCentury() {
        return SixteenDigits.number(digits, 10, 12);
    }

    public int serial() {
        return SixteenDigits.number(digits, 12, 16);
    }

    public boolean temporary() {
        return digits.charAt(0) == '0';
    }

    /** All alike, a run, a repeated group, or the serial 0000. */
    public boolean fakePattern() {
        return TypedDigits.looksInvented(digits) || serial() == 0;
    }

    /** Birth dates this number allows for somebody alive on the reference date, latest first; empty if it holds no date. */
    public List<LocalDate> birthDates(LocalDate reference) {
        return dates().stream()
                .filter(date -> !date.isAfter(reference))
                .filter(date -> !date.isBefore(reference.minusYears(OLDEST)))
                .toList();
    }

    public List<Finding> findings() {
        var noticed = SixteenDigits.findings(digits);
        if (dates().isEmpty()) {
            noticed.add(Finding.of(FindingCode.IMPOSSIBLE_DATE_INSIDE));
        }
        return List.copyOf(noticed);
    }

    public List<Finding> compareWith(LocalDate statedBirth, Sex statedSex) {
        return compareWith(BirthDate.ofDay(statedBirth), statedSex);
    }

    /** Warnings where the number tells otherwise than the person; what is not stated is not compared. */
    public List<Finding> compareWith(@Nullable BirthDate statedBirth, @Nullable Sex statedSex) {
        var dates = dates();
        if (dates.isEmpty()) {
            return List.of();
        }
        var differences = new ArrayList<Finding>();
        if (statedBirth != null) {
            var year = statedBirth.year();
            var inNik = dates.stream()
                    .min(Comparator.comparingInt(date -> Math.abs(date.getYear() - year)))
                    .orElseThrow();
            compareBirth(inNik, statedBirth, differences);
        }
        if (statedSex != null && statedSex != sex()) {
            differences.add(Finding.of(FindingCode.SEX_DIFFERS, sex(), statedSex));
        }
        return List.copyOf(differences);
    }

    /** {@code 330411 510868 0012}, for those who may see it. */
    public String grouped() {
        return SixteenDigits.grouped(digits);
    }

    /** {@code 3304•• •••••• ••12}. */
    public String masked() {
        return SixteenDigits.masked(digits);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static void compareBirth(LocalDate inNik, BirthDate stated, List<Finding> differences) {
        switch (stated.precision()) {
            case DAY -> {
                var date = stated.earliest();
                if (!inNik.equals(date)) {
                    differences.add(Finding.of(dateDifference(inNik, date), inNik, date));
                }
            }
            case MONTH -> {
                addIfDifferent(FindingCode.BIRTH_YEAR_DIFFERS, inNik.getYear(), stated.year(), differences);
                var month = stated.earliest().getMonthValue();
                addIfDifferent(FindingCode.BIRTH_MONTH_DIFFERS, inNik.getMonthValue(), month, differences);
            }
            case YEAR -> addIfDifferent(FindingCode.BIRTH_YEAR_DIFFERS, inNik.getYear(), stated.year(), differences);
        }
    }

    private static FindingCode dateDifference(LocalDate inNik, LocalDate stated) {
        if (inNik.getYear() != stated.getYear()) {
            return FindingCode.BIRTH_DATE_DIFFERS;
        }
        if (inNik.getDayOfMonth() == stated.getMonthValue() && inNik.getMonthValue() == stated.getDayOfMonth()) {
            return FindingCode.BIRTH_DATE_SWAPPED;
        }
        return BirthDate.ofDay(inNik).isDefaultBirthday()
                        || BirthDate.ofDay(stated).isDefaultBirthday()
                ? FindingCode.DEFAULT_BIRTHDAY_DIFFERS
                : FindingCode.BIRTH_DATE_DIFFERS;
    }

    private static void addIfDifferent(FindingCode code, int inNik, int stated, List<Finding> differences) {
        if (inNik != stated) {
            differences.add(Finding.of(code, inNik, stated));
        }
    }

    private List<LocalDate> dates() {
        return SixteenDigits.dates(birthDay(), birthMonth(), birthYearOfCentury());
    }

    private int codedDay() {
        return SixteenDigits.number(digits, 6, 8);
    }
}
