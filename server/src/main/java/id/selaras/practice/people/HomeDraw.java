package id.selaras.practice.people;

import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Weights;
import id.selaras.practice.people.Dwelling.Floor;
import id.selaras.practice.people.Dwelling.Fuel;
import id.selaras.practice.people.Dwelling.Lighting;
import id.selaras.practice.people.Dwelling.Power;
import id.selaras.practice.people.Dwelling.Roof;
import id.selaras.practice.people.Dwelling.Tenure;
import id.selaras.practice.people.Dwelling.Toilet;
import id.selaras.practice.people.Dwelling.Wall;
import id.selaras.practice.people.Dwelling.Water;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How well a family is off: its rank, and a house to match, with the exceptions that make lists contested. */
final class HomeDraw {

    /** The registry leans to the poor: half of its families stand in the lower four tenths. */
    private static final Weights<Integer> DECILES = Weights.of(1, 13)
            .or(2, 14)
            .or(3, 13)
            .or(4, 12)
            .or(5, 11)
            .or(6, 10)
            .or(7, 9)
            .or(8, 8)
            .or(9, 6)
            .or(10, 4);

    private static final List<Likely> LOWLAND = likely(false);
    private static final List<Likely> HIGHLAND = likely(true);

    private static final double UNLISTED = 0.03;

    private final LocalDate asOf;

    HomeDraw(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Nullable
    Decile decile(Dice dice) {
        if (dice.chance(UNLISTED)) {
            return null;
        }
        return ranked(DECILES.draw(dice), dice.chance(0.22) ? 1 : 0);
    }

    /** Lists come on the tenth day after each quarter; some families were not in the latest. */
    Decile ranked(int value, int quartersAgo) {
        var quarterStart =
                asOf.withMonth((asOf.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        var imported = quarterStart.plusDays(9);
        if (imported.isAfter(asOf)) {
            imported = imported.minusMonths(3);
        }
        imported = imported.minusMonths(3L * quartersAgo);
        var quarter = imported.minusMonths(3);
        var period = "%d-TW%d".formatted(quarter.getYear(), (quarter.getMonthValue() + 2) / 3);
        return new Decile(value, period, "DTSEN", imported);
    }

    /** @param highland in the hills of the north, where water comes from springs and houses are of wood */
    Dwelling dwelling(int rank, boolean highland, Dice dice) {
        // What the rank says of a house is true only on average.
        var want = Math.clamp(Math.round(dice.bell(11.0 - rank, 1.8)), 1, 10);
        var likely = (highland ? HIGHLAND : LOWLAND).get(want - 1);
        var lighting = likely.lighting.draw(dice);
        return new Dwelling(
                dice.chance(0.9) ? Tenure.OWN : dice.chance(0.8) ? Tenure.RENT_FREE : Tenure.RENTED,
                Math.clamp(Math.round(dice.bell(80 - 5.0 * want, 12)), 12, 180),
                likely.floor.draw(dice),
                likely.wall.draw(dice),
                likely.roof.draw(dice),
                likely.water.draw(dice),
                lighting,
                lighting == Lighting.METER ? likely.power.draw(dice) : null,
                likely.fuel.draw(dice),
                likely.toilet.draw(dice));
    }

    /** What houses are like for one degree of want, 1 to 10. */
    private record Likely(
            Weights<Floor> floor,
            Weights<Wall> wall,
            Weights<Roof> roof,
            Weights<Water> water,
            Weights<Lighting> lighting,
            Weights<Power> power,
            Weights<Fuel> fuel,
            Weights<Toilet> toilet) {}

    private static List<Likely> likely(boolean highland) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(want -> new Likely(
                        floor(want),
                        wall(want, highland),
                        roof(want, highland),
                        water(want, highland),
                        lighting(want),
                        power(want),
                        fuel(want),
                        toilet(want)))
                .toList();
    }

    private static Weights<Floor> floor(int want) {
        return Weights.of(Floor.EARTH, want > 6 ? (want - 6) * 12 : 1)
                .or(Floor.CEMENT, 10 + 7.0 * want)
                .or(Floor.TILE, 14)
                .or(Floor.CERAMIC, Math.max(4, 90 - 10.0 * want))
                .or(Floor.WOOD, 3)
                .or(Floor.BAMBOO, want > 8 ? 3 : 0)
                .or(Floor.MARBLE, want < 3 ? 6 : 0);
    }

    private static Weights<Wall> wall(int want, boolean highland) {
        return Weights.of(Wall.BRICK, 110 - 9.0 * want)
                .or(Wall.BOARD, (highland ? 5.0 : 2.5) * want)
                .or(Wall.WOVEN_BAMBOO, want > 5 ? 4.0 * (want - 5) : 0.5)
                .or(Wall.PLASTERED_BAMBOO, 3)
                .or(Wall.BAMBOO, want > 8 ? 3 : 0);
    }

    private static Weights<Roof> roof(int want, boolean highland) {
        return Weights.of(Roof.TILE, highland ? 45 : 80)
                .or(Roof.ZINC, highland ? 45 : 8)
                .or(Roof.ASBESTOS, 8)
                .or(Roof.CONCRETE, want < 3 ? 5 : 0)
                .or(Roof.SHINGLE, 0.5)
                .or(Roof.BAMBOO, want > 8 ? 0.6 : 0)
                .or(Roof.THATCH, want > 8 ? 1 : 0);
    }

    private static Weights<Water> water(int want, boolean highland) {
        return Weights.of(Water.PROTECTED_SPRING, highland ? 60 : 22)
                .or(Water.OPEN_SPRING, (highland ? 2.0 : 1.0) * want)
                .or(Water.PROTECTED_WELL, highland ? 6 : 34)
                .or(Water.OPEN_WELL, 1.2 * want)
                .or(Water.PIPED, 26 - 2.0 * want)
                .or(Water.BOREHOLE, highland ? 2 : 12)
                .or(Water.REFILL, want < 4 ? 8 : 1)
                .or(Water.RIVER, want > 8 ? 1 : 0.1)
                .or(Water.RAIN, 0.3);
    }

    private static Weights<Lighting> lighting(int want) {
        return Weights.of(Lighting.METER, 96 - 2.0 * want)
                .or(Lighting.SHARED_CONNECTION, 1.4 * want)
                .or(Lighting.OFF_GRID, 0.3)
                .or(Lighting.NOT_ELECTRIC, want > 8 ? 0.8 : 0);
    }

    private static Weights<Power> power(int want) {
        return Weights.of(Power.W450, 9.0 * want)
                .or(Power.W900, 40)
                .or(Power.W1300, Math.max(0.5, 26 - 3.5 * want))
                .or(Power.W2200, want < 4 ? 7 : 0.1)
                .or(Power.ABOVE_2200, want < 2 ? 3 : 0);
    }

    private static Weights<Fuel> fuel(int want) {
        return Weights.of(Fuel.LPG_3, 75)
                .or(Fuel.FIREWOOD, 5.0 * want)
                .or(Fuel.LPG_12, want < 4 ? 8 : 0.2)
                .or(Fuel.BIOGAS, 0.6);
    }

    private static Weights<Toilet> toilet(int want) {
        return Weights.of(Toilet.OWN, 108 - 6.0 * want)
                .or(Toilet.SHARED, 2.2 * want)
                .or(Toilet.COMMUNAL, 2)
                .or(Toilet.PUBLIC, 1.0 * want)
                .or(Toilet.NONE, want > 6 ? 2.0 * (want - 6) : 0.2);
    }
}
