package id.selaras.practice.cases;

import id.selaras.directory.Urgency;
import id.selaras.practice.material.Dice;

/** How quickly things follow each other: an emergency is handled within a day. */
record Pace(CaseLog log, Urgency urgency, Dice dice) {

    /** Between so many working days, fewer when it is urgent; at least some minutes. */
    void days(int least, int most) {
        var minutes = dice.between(least * WorkTime.DAY, most * WorkTime.DAY);
        var factor = switch (urgency) {
            case EMERGENCY -> 0.12;
            case URGENT -> 0.4;
            case ORDINARY -> 1;
        };
        log.pass((int) (minutes * factor) + dice.between(3, 25));
    }

    void minutes(int least, int most) {
        log.pass(dice.between(least, most));
    }
}
