package id.selaras.practice.people;

import id.selaras.practice.material.Dice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is in which programme: mostly by the rules, with the errors of inclusion and exclusion that people complain of. */
final class ParticipationDraw {

    static final String PKH = "PKH";
    static final String SEMBAKO = "SEMBAKO";
    static final String PBI_JKN = "PBI-JKN";
    static final String PBI_PEMDA = "PBI-PEMDA";
    static final String PIP = "PIP";
    static final String BLT_DD = "BLT-DD";

    /** The day eleven million places in PBI-JKN ended at one stroke, many of them by mistake. */
    static final LocalDate PBI_CUT = LocalDate.of(2026, 2, 1);

    private final LocalDate asOf;

    ParticipationDraw(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<Participation> ofFamily(int rank, List<Member> members, Dice dice) {
        var list = new ArrayList<Participation>();
        var pkh = members.stream().anyMatch(this::isPkhComponent) && dice.chance(pkhShare(rank));
        if (pkh) {
            list.add(paid(PKH, 3, dice));
        } else if (rank > 3 && rank < 7 && dice.chance(0.05)) {
            list.add(endedRecently(PKH, dice));
        }
        if (dice.chance(sembakoShare(rank))) {
            list.add(paid(SEMBAKO, 2, dice));
        }
        if (!pkh && rank <= 2 && dice.chance(0.12)) {
            list.add(paid(BLT_DD, 1, dice));
        }
        return list;
    }

    List<Participation> ofMember(int rank, boolean insured, int age, Attendance attendance, Dice dice) {
        var list = new ArrayList<Participation>();
        if (insured) {
            var since = date(2014, 2024, dice);
            var cut = dice.chance(rank <= 5 ? 0.06 : 0.45) && PBI_CUT.isBefore(asOf);
            list.add(new Participation(PBI_JKN, since, cut ? PBI_CUT : null, null));
            if (cut && dice.chance(0.12)) {
                list.add(new Participation(PBI_PEMDA, PBI_CUT.plusDays(dice.between(20, 200)), null, null));
            }
        }
        if (attendance == Attendance.ATTENDING && age < 20 && rank <= 5 && dice.chance(0.45)) {
            list.add(paid(PIP, 6, dice));
        }
        return list.stream().filter(p -> !p.since().isAfter(asOf)).toList();
    }

    /** Whether the state pays the family's health insurance; it decides for the family together. */
    static boolean insured(int rank, Dice dice) {
        return dice.chance(rank <= 4 ? 0.86 : rank <= 6 ? 0.55 : rank <= 8 ? 0.18 : 0.04);
    }

    private boolean isPkhComponent(Member member) {
        var age = member.person().age(asOf);
        var disability = member.health().disability();
        return age < 7
                || (age < 22 && member.livelihood().attendance() == Attendance.ATTENDING)
                || age >= 60
                || (disability != null && disability.severe());
    }

    private static double pkhShare(int rank) {
        return rank == 1 ? 0.72 : rank == 2 ? 0.62 : rank == 3 ? 0.5 : rank == 4 ? 0.32 : rank <= 7 ? 0.035 : 0.006;
    }

    private static double sembakoShare(int rank) {
        return rank <= 2 ? 0.8 : rank <= 4 ? 0.62 : rank == 5 ? 0.28 : rank <= 8 ? 0.03 : 0.004;
    }

    private Participation paid(String programme, int monthsBetween, Dice dice) {
        var last = asOf.withDayOfMonth(1).minusMonths(1L + dice.between(0, monthsBetween - 1));
        return new Participation(programme, date(2016, 2025, dice), null, last);
    }

    private Participation endedRecently(String programme, Dice dice) {
        var ended = asOf.minusDays(dice.between(20, 300));
        return new Participation(programme, date(2016, 2023, dice), ended, lastPaidBefore(ended));
    }

    private static LocalDate lastPaidBefore(LocalDate ended) {
        return ended.withDayOfMonth(1).minusMonths(1);
    }

    private static LocalDate date(int from, int to, Dice dice) {
        return LocalDate.of(dice.between(from, to), dice.between(1, 12), 1);
    }
}
