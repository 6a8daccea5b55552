package id.selaras.practice.people;

import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Material;
import id.selaras.practice.material.Weights;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives out NIKs, family-card numbers and telephone numbers that are of correct structure and belong to nobody.
 *
 * <p>The serial of a NIK or card number counts the registrations of one day in one subdistrict from 0001; no subdistrict ever
 * reaches 9001, so 9001 to 9999 are free for fiction. Telephone numbers begin with 0849: no operator in Indonesia holds any code
 * from 0840 to 0849, whereas blocks that look empty, such as 0812-0000, are sold as memorable numbers.
 */
public final class Numbers {

    static final int FIRST_SERIAL = 9001;
    static final int SERIALS = 999;
    private static final int PHONES = 100_000_000;
    /** Shares no factor with {@link #PHONES}, so that all its multiples differ until they have gone round. */
    private static final long PHONE_STRIDE = 61_803_397;

    private final Map<Long, Integer> given = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();
    private final Weights<String> elsewhere = new Weights<>();
    private long phones;

    public Numbers() {
        for (var row : Material.table("birth-districts.csv")) {
            var subdistricts = Integer.parseInt(row.get(1));
            for (var i = 1; i <= subdistricts; i++) {
                elsewhere.or("%s%02d".formatted(row.getFirst(), i), Double.parseDouble(row.get(2)));
            }
        }
    }

    /** Keeps a number that is fixed by design from being given to somebody else. */
    void reserve(String number) {
        reserved.add(number);
    }

    /** The subdistrict where somebody was first registered, and so the beginning of the NIK. */
    String birthplace(String home, List<String> neighbours, double atHome, Dice dice) {
        if (dice.chance(atHome)) {
            return home;
        }
        return dice.chance(0.6) ? dice.pick(neighbours) : elsewhere.draw(dice);
    }

    String nik(String subdistrict, LocalDate date, Sex sex) {
        return next(subdistrict, date, sex == Sex.FEMALE ? 40 : 0, 0);
    }

    String card(String subdistrict, LocalDate issued) {
        return next(subdistrict, issued, 0, 1);
    }

    public String phone() {
        var digits = Long.toString(PHONES + ++phones * PHONE_STRIDE % PHONES);
        return "0849" + digits.substring(1);
    }

    private String next(String subdistrict, LocalDate date, int dayOffset, int kind) {
        var place = subdistrict;
        while (true) {
            var head = Long.parseLong(place) * 1_000_000
                    + (date.getDayOfMonth() + dayOffset) * 10_000L
                    + date.getMonthValue() * 100L
                    + date.getYear() % 100;
            var key = head * 2 + kind;
            var count = given.merge(key, 1, Integer::sum);
            if (count > SERIALS) {
                place = following(place);
                continue;
            }
            // Not every list should begin at 9001: the day decides where it starts, and it wraps.
            var serial = FIRST_SERIAL + Math.floorMod(key * 2_654_435_761L + count, SERIALS);
            var number = Long.toString(head * 10_000 + serial);
            if (!reserved.contains(number)) {
                return number;
            }
        }
    }

    /** The next of subdistricts 01 to 14, which every district of the lists has. */
    private static String following(String subdistrict) {
        var last = Integer.parseInt(subdistrict.substring(4));
        return "%s%02d".formatted(subdistrict.substring(0, 4), last >= 14 ? 1 : last + 1);
    }
}
