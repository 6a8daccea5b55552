package id.selaras.practice.people;

import id.selaras.practice.material.Dice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The family card, now and then older than the family. */
final class CardDraw {

    private static final LocalDate FIRST_CARDS = LocalDate.of(2008, 1, 1);

    private final LocalDate asOf;
    private final Numbers numbers;

    CardDraw(LocalDate asOf, Numbers numbers) {
        this.asOf = asOf;
        this.numbers = numbers;
    }

    FamilyCard draw(String subdistrict, List<Kin> family, Dice dice) {
        var youngest =
                family.stream().map(Kin::birth).max(Comparator.naturalOrder()).orElseThrow();
        if (dice.chance(0.006)) {
            return new FamilyCard(null, asOf, FamilyCard.State.NO_CARD);
        }
        var bornUnderCards = youngest.isAfter(FIRST_CARDS.plusDays(60));
        if (bornUnderCards && dice.chance(0.05)) {
            return card(
                    subdistrict, between(FIRST_CARDS, youngest.minusDays(1), dice), FamilyCard.State.MISSES_A_MEMBER);
        }
        var earliest = youngest.isAfter(FIRST_CARDS) ? youngest.plusDays(1) : FIRST_CARDS;
        var issued = between(earliest, asOf.minusDays(1), dice);
        if (dice.chance(0.03)) {
            return card(subdistrict, issued, FamilyCard.State.LISTS_A_DEAD_MEMBER);
        }
        return card(subdistrict, issued, dice.chance(0.02) ? FamilyCard.State.OLD_ADDRESS : FamilyCard.State.CURRENT);
    }

    private FamilyCard card(String subdistrict, LocalDate issued, FamilyCard.State state) {
        return new FamilyCard(numbers.card(subdistrict, issued), issued, state);
    }

    /** Later days are likelier: a card is renewed whenever something changes. */
    private static LocalDate between(LocalDate first, LocalDate last, Dice dice) {
        var days = ChronoUnit.DAYS.between(first, last);
        if (days <= 0) {
            return last;
        }
        return first.plusDays(Math.round(days * Math.sqrt(dice.fraction())));
    }
}
