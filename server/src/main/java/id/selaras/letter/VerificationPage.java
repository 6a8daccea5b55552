package id.selaras.letter;

import id.selaras.letter.Verification.Answer;
import id.selaras.ui.Dates;
import id.selaras.ui.NoteKind;
import id.selaras.ui.Texts;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The public page about a paper; without {@code paper} when no paper answers to the code. */
public record VerificationPage(Answer answer, @Nullable Told paper) {

    static VerificationPage of(Verification paper, Answer answer, Texts texts, ZoneId zone) {
        var dates = new Dates(texts, zone);
        var until = paper.validUntil();
        var revoked = paper.revokedAt();
        return new VerificationPage(
                answer,
                new Told(
                        texts.get("letter.kind." + paper.kind().name().toLowerCase(Locale.ROOT)),
                        paper.number(),
                        paper.purpose(),
                        paper.office(),
                        dates.longDate(dates.dateOf(paper.issuedAt())),
                        until == null ? texts.get("letter.verify.lasting") : dates.longDate(until),
                        revoked == null ? null : dates.longDate(dates.dateOf(revoked))));
    }

    /** Key of the sentence; {@code .more} says what to do. */
    public String key() {
        return "letter.verify." + answer.name().toLowerCase(Locale.ROOT);
    }

    public NoteKind note() {
        return switch (answer) {
            case GENUINE -> NoteKind.OK;
            case EXPIRED, PENDING -> NoteKind.WARN;
            case REVOKED, UNKNOWN -> NoteKind.BAD;
        };
    }

    /** What stands on the paper, to be held against it. */
    public record Told(
            String kind,
            String number,
            String purpose,
            String office,
            String issued,
            String until,
            @Nullable String revoked) {}
}
