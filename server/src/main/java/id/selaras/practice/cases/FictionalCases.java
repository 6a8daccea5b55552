package id.selaras.practice.cases;

import id.selaras.casework.Matter;
import id.selaras.directory.Urgency;
import id.selaras.practice.cases.Subjects.Subject;
import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Subdistrict;
import id.selaras.practice.material.Weights;
import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.NameBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** About twelve months of cases of the demonstration district; the same seed, people, office and day give the same. */
public final class FictionalCases {

    public static final int USUAL_COUNT = 3_000;

    /** The day on which many lost PBI-JKN: no complaint about it is older, and half of them came soon after. */
    private static final LocalDate PBI_CUT = LocalDate.of(2026, 2, 2);

    private static final int BURST_DAYS = 40;

    private final long seed;
    private final FictionalOffice office;
    private final List<CasePattern> patterns = PatternBook.read();
    private final Weights<CasePattern> frequencies = new Weights<>();
    private final Telling.Source source;
    private final WorkTime time;
    private final Weights<Ending> endings = Ending.weights();
    private final Subjects subjects;

    public FictionalCases(
            long seed,
            List<Family> families,
            FictionalOffice office,
            List<Subdistrict> subdistricts,
            LocalDate before) {
        this.seed = seed;
        this.office = office;
        this.patterns.forEach(pattern -> frequencies.or(pattern, pattern.weight()));
        var names = new HashMap<String, String>();
        subdistricts.forEach(subdistrict -> names.put(subdistrict.code(), subdistrict.name()));
        this.source = new Telling.Source(new NameBook(), Wording.commonTexts(), names, before);
        this.time = new WorkTime(before, before.minusMonths(12));
        this.subjects = new Subjects(families, before);
    }

    /**
     * In no order of time; a duplicate comes after the case it repeats. One more than asked for when Sumirah of the guided tour
     * is among the people: what she brought earlier.
     */
    public List<CaseScript> scripts(int count) {
        var drawn = new ArrayList<Drawn>(count + 1);
        for (var number = 0; number < count; number++) {
            drawn.add(draw(number, drawn));
        }
        subjects.sumirah().ifPresent(sumirah -> drawn.add(earlierOf(sumirah, drawn.size())));
        return drawn.stream().map(Drawn::script).toList();
    }

    /** A script and whom it is about. */
    private record Drawn(CaseScript script, Subject subject) {}

    private Drawn draw(int number, List<Drawn> before) {
        var dice = Dice.of(seed, "case", number);
        var pattern = number < patterns.size() ? patterns.get(number) : frequencies.draw(dice);
        var urgency = pattern.urgency().draw(dice);
        var ending = ending(pattern, urgency, dice);
        var original = ending == Ending.DUPLICATE ? repeated(pattern, before) : null;
        if (original != null) {
            return write(number, new Setting(pattern, urgency, ending, original.subject(), original.script()), dice);
        }
        // What nobody reported before can't be a duplicate; it is withdrawn instead.
        var possible = ending == Ending.DUPLICATE ? Ending.WITHDRAWN : ending;
        return write(
                number, new Setting(pattern, urgency, possible, subjects.draw(pattern.subject(), dice), null), dice);
    }

    private Drawn earlierOf(Subject sumirah, int number) {
        var pattern = patterns.stream()
                .filter(p -> p.name().equals("card-not-read"))
                .findFirst()
                .orElseThrow();
        var setting = new Setting(pattern, Urgency.ORDINARY, Ending.ANSWERED_AT_DESK, sumirah, null);
        return write(number, setting, Dice.of(seed, "case of Sumirah"));
    }

    private Ending ending(CasePattern pattern, Urgency urgency, Dice dice) {
        while (true) {
            var ending = endings.draw(dice);
            // What is urgent does not lie about: most of it is settled by now.
            var oddlySlow = ending.isOpen() && dice.chance(openShareLost(urgency));
            if (isPossible(ending, pattern, urgency) && !oddlySlow) {
                return ending;
            }
        }
    }

    private static boolean isPossible(Ending ending, CasePattern pattern, Urgency urgency) {
        return switch (ending) {
            case AT_PROVINCE, AT_MINISTRY, BACK_FROM_ABOVE -> !pattern.restricted();
            default ->
                !ending.needsVillageDesk()
                        || (urgency == Urgency.ORDINARY && !pattern.restricted() && !pattern.aboutVillage());
        };
    }

    private static double openShareLost(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> 0.85;
            case URGENT -> 0.5;
            case ORDINARY -> 0;
        };
    }

    private Drawn write(int number, Setting setting, Dice dice) {
        var pattern = setting.pattern();
        var telling = Telling.of(pattern, setting.subject(), source, dice);
        var wording = new Wording(source.common(), telling.filling(), dice);
        var cast = Cast.of(setting, office, telling.village(), dice);
        var reason = urgencyReason(setting, wording);
        var log = new Journey(pattern, setting.urgency(), cast, wording, dice).walk(setting.ending(), reason);
        var original = setting.original();
        var script = new CaseScript(
                number,
                pattern.name(),
                pattern.number(),
                setting.ending(),
                telling.village(),
                matter(setting, telling, cast, wording),
                setting.urgency(),
                reason,
                original == null ? telling.about() : original.about(),
                telling.reporter(),
                pattern.restricted(),
                pattern.aboutVillage(),
                log.referrals(),
                log.steps(time, tail(setting, log, dice)),
                original == null ? null : original.number());
        return new Drawn(script, setting.subject());
    }

    private @Nullable Drawn repeated(CasePattern pattern, List<Drawn> before) {
        return before.stream()
                .filter(drawn -> drawn.script().pattern().equals(pattern.name())
                        && drawn.script().duplicateOf() == null)
                .filter(drawn -> time.minutesSince(begun(drawn.script())) > 20 * WorkTime.DAY)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static LocalDate begun(CaseScript script) {
        return WorkTime.date(script.steps().getFirst().at());
    }

    private static Matter matter(Setting setting, Telling telling, Cast cast, Wording wording) {
        var phrases = setting.pattern().phrases();
        var sorting = setting.pattern().sorting();
        return new Matter(
                cast.channel(),
                sorting.kind(),
                sorting.content(),
                sorting.sector(),
                sorting.topic(),
                wording.fill(phrases.title()),
                wording.fill(telling.saying().words()));
    }

    private static @Nullable String urgencyReason(Setting setting, Wording wording) {
        return setting.urgency() == Urgency.ORDINARY
                ? null
                : wording.common(
                        setting.urgency().name().toLowerCase(Locale.ROOT),
                        setting.pattern().sorting().topic().name());
    }

    /** How long ago the last step was: what is open moved lately, what is closed any time in the year. */
    private int tail(Setting setting, CaseLog log, Dice dice) {
        var most = Math.max(1, time.minutes() - log.minutes() - 1);
        if (setting.ending().isOpen()) {
            return Math.min(most, 1 + (int) (stillness(setting, dice) * WorkTime.DAY));
        }
        if (setting.original() != null) {
            return soonAfter(begun(setting.original()).plusDays(1), log, 10, dice);
        }
        if (setting.pattern().subject().isTiedToPbiCut()) {
            return dice.chance(0.5) ? soonAfter(PBI_CUT, log, BURST_DAYS, dice) : dice.between(1, since(PBI_CUT, log));
        }
        return dice.between(1, most);
    }

    private int soonAfter(LocalDate day, CaseLog log, int days, Dice dice) {
        return Math.max(1, since(day, log) - dice.between(0, days * WorkTime.DAY));
    }

    /** The longest tail with which the case still begins on that day or later. */
    private int since(LocalDate day, CaseLog log) {
        return Math.max(1, time.minutesSince(day) - log.minutes() - 1);
    }

    /** Working days since the last step of an open case; about one in seven is late, none so late that it climbs at once. */
    private static double stillness(Setting setting, Dice dice) {
        var ending = setting.ending();
        double limit = switch (ending) {
            case WAITING_LIST -> 12;
            case ACCEPTED, IN_SERVICE, NEEDS_INFORMATION -> 2.5;
            case AWAITING_CITIZEN, OUTCOME_REPORTED -> 10;
            case PAUSED -> 8;
            default ->
                switch (setting.urgency()) {
                    case EMERGENCY -> 0.6;
                    case URGENT -> 1.2;
                    case ORDINARY -> ending == Ending.RECORDED || ending == Ending.REFERRED ? 3 : 5;
                };
        };
        return dice.chance(0.14) ? limit + dice.fraction() : dice.fraction() * limit;
    }
}
