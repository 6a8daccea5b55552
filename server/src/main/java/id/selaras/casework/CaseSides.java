package id.selaras.casework;

import id.selaras.casework.CasePage.Side;
import id.selaras.journal.Journal;
import id.selaras.journal.Reading;
import id.selaras.registry.People;
import id.selaras.ui.Masked;
import id.selaras.ui.Shape;
import id.selaras.ui.Texts;
import id.selaras.ui.TimelineEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who a case is about, what happened, who tried to reach the citizen and who looked. */
@Component
class CaseSides {
    private static final int LONGEST_HISTORY = 60;
    private static final int MOST_READERS = 20;

    private final CaseDetailStore details;
    private final People people;
    private final Journal journal;

    CaseSides(CaseDetailStore details, People people, Journal journal) {
        this.details = details;
        this.people = people;
        this.journal = journal;
    }

    Side of(CaseFile file, List<TimelineStep> history, CaseWords words) {
        var person = file.subject().person() == null
                ? null
                : people.card(file.subject().person()).orElse(null);
        var reporter = details.reporter(file.id()).orElse(null);
        var phone = reporter == null || reporter.phone() == null
                ? null
                : Masked.phone("0" + reporter.phone().replaceFirst("^\\+62", ""));
        var texts = words.texts();
        var readers = journal.readersOf(file.id()).stream()
                .limit(MOST_READERS)
                .map(reading -> new TimelineEntry(
                        reading.at().toString(),
                        words.time(reading.at()),
                        Shape.EYE,
                        reading.by(),
                        readAs(reading, texts)))
                .toList();
        return new Side(
                person,
                file.subject().name(),
                file.subject().note(),
                reporter,
                phone,
                details.addedReporters(file.id()).stream()
                        .filter(also -> also.name() != null)
                        .toList(),
                history.stream().limit(LONGEST_HISTORY).map(words::entry).toList(),
                readers);
    }

    /** How often the citizen was called and with what result, oldest first. */
    List<TimelineEntry> attempts(CaseFile file, CaseWords words) {
        var texts = words.texts();
        return details.attempts(file.id()).stream()
                .map(attempt -> new TimelineEntry(
                        attempt.at().toString(),
                        words.time(attempt.at()),
                        Shape.SPEECH,
                        texts.get("attempt.line." + attempt.manner()),
                        attempt.note() == null ? attempt.by() : attempt.by() + ". “" + attempt.note() + "”"))
                .toList();
    }

    private static String readAs(Reading reading, Texts texts) {
        var role = texts.get("account.role." + reading.role());
        return reading.times() == 1 ? role : texts.get("case.readers.times", role, reading.times());
    }
}
