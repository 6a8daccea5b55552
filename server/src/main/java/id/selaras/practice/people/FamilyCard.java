package id.selaras.practice.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The family card ({@code kartu keluarga}).
 *
 * @param number sixteen digits; null when the family has none
 */
public record FamilyCard(@Nullable String number, LocalDate issued, State state) {

    /** How the card differs from the house. */
    public enum State {
        CURRENT,
        /** Somebody who died is still printed on it. */
        LISTS_A_DEAD_MEMBER,
        /** Printed before the youngest was born. */
        MISSES_A_MEMBER,
        OLD_ADDRESS,
        NO_CARD
    }
}
