package id.selaras.practice.cases;

import static id.selaras.casework.CaseState.CLOSED;

import id.selaras.casework.CaseAct;
import id.selaras.practice.material.Weights;
import java.util.List;

/** How the citizen's yes or no comes back; nobody who handled the case writes it down. */
record CitizensSay(Cast cast, Wording wording, CaseLog log, Pace pace) {

    private static final String PIN = "pin";

    private static final Weights<String> MANNERS =
            Weights.of(PIN, 30).or("window", 32).or("telephone", 25).or("visit", 13);

    private static final Weights<String> OPINIONS =
            Weights.of("good", 62).or("fair", 22).or("poor", 6).or("", 10);

    void confirms() {
        hears(true, wording.common("confirm"));
    }

    void contests(String words) {
        hears(false, words);
    }

    private void hears(boolean received, String words) {
        pace.days(1, 6);
        var manner = MANNERS.draw(pace.dice());
        var witnesses = cast.witnesses(log.handlers()).getOrDefault(manner, List.of());
        var opinion = received ? OPINIONS.draw(pace.dice()) : "poor";
        var by = witnesses.isEmpty() ? null : pace.dice().pick(witnesses);
        log.answered(by, by == null ? PIN : manner, received, opinion.isEmpty() ? null : opinion, words);
    }

    /** Three attempts on different days, then the case closes with the reason. */
    void isNotReached() {
        for (var manner : List.of("telephone", "message", "visit")) {
            pace.days(2, 4);
            var visitor = cast.aside()
                    ? cast.clerk()
                    : cast.office().facilitator(cast.village()).account();
            log.tried(manner.equals("visit") ? visitor : cast.clerk(), manner, wording.common("attempt"));
        }
        pace.days(1, 2);
        log.moved(CaseAct.CLOSE_UNCONFIRMED, CLOSED, cast.clerk(), wording.common("three-attempts"));
    }
}
