package id.selaras.casework;

import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.directory.Organisation;
import id.selaras.directory.Programme;
import id.selaras.registry.FamilyNeeds;
import id.selaras.registry.PersonCard;
import id.selaras.ui.CaseThread;
import id.selaras.ui.ClockView;
import id.selaras.ui.FactSource;
import id.selaras.ui.NextStep;
import id.selaras.ui.Option;
import id.selaras.ui.ReferralMark;
import id.selaras.ui.TimelineEntry;
import id.selaras.ui.Urgency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case as one page: the next step, the thread, everything that hangs on it, and what the reader may do.
 *
 * @param attempts how often and with what result the citizen was called, oldest first
 * @param proposals changes of the family's data that were proposed from this case
 * @param letters about the case, the newest first
 * @param mayWrite whether the reader may write one
 * @param refusal sentence saying why the last act was not done; null when nothing was refused
 */
public record CasePage(
        Head head,
        NextStep next,
        CaseThread thread,
        List<CheckLine> checks,
        List<FactLine> facts,
        List<Programme> programmes,
        List<FamilyNeeds.Line> needs,
        List<ReferralView> referrals,
        @Nullable OutcomeView outcome,
        List<ActForm> acts,
        List<TimelineEntry> attempts,
        Side side,
        Choices choices,
        List<CaseProposals.Line> proposals,
        boolean mayPropose,
        List<CaseLetters.Line> letters,
        boolean mayWrite,
        @Nullable String refusal) {

    /**
     * Title line and the citizen's words.
     *
     * @param named who may see the case, when it is restricted
     */
    public record Head(
            UUID id,
            int version,
            String title,
            String ticket,
            String line,
            Urgency urgency,
            boolean restricted,
            List<String> named,
            String words,
            String broughtBy) {}

    /** Something known of the person or family, with its source and age. */
    public record FactLine(String label, String value, FactSource source) {}

    /**
     * A look-up in another system.
     *
     * @param picture where its screenshot is to be had
     */
    public record CheckLine(
            String system,
            String answer,
            String source,
            @Nullable String picture) {}

    /**
     * A referral as its card shows it.
     *
     * @param path what happened, oldest first
     * @param myTurn whether the reader's side owes the next step
     */
    public record ReferralView(
            UUID id,
            String number,
            String organisation,
            String asked,
            ReferralMark mark,
            @Nullable String word,
            @Nullable ClockView clock,
            List<TimelineEntry> path,
            @Nullable String lastWords,
            boolean myTurn,
            List<ActForm> acts) {}

    public record OutcomeView(String kind, String text, List<String> answers) {}

    /**
     * One act the reader may do here, with what it asks for.
     *
     * @param act code of the act, sent back by the form
     * @param needsReason whether a text must come along; {@code reasonLabel} names it
     */
    public record ActForm(
            String action,
            String act,
            UUID step,
            String label,
            @Nullable String consequence,
            boolean needsReason,
            boolean needsOutcome,
            boolean needsTicket,
            boolean asksManner,
            boolean asksPlace,
            List<Option> to) {}

    /** The right column: who it is about, who brought it, what happened, who looked. */
    public record Side(
            @Nullable PersonCard person,
            String subjectName,
            @Nullable String subjectNote,
            @Nullable Reporter reporter,
            @Nullable String reporterPhone,
            List<Reporter> alsoReported,
            List<TimelineEntry> history,
            List<TimelineEntry> readers) {}

    /**
     * What the forms of the page offer to choose from.
     *
     * @param designated agency officers to whom a restricted case may be sent, with their agency
     * @param colleagues designated officers of the area who are not named on it yet
     */
    public record Choices(
            boolean mayRefer,
            boolean mayCheck,
            boolean mayAttempt,
            List<Organisation> organisations,
            List<Option> designated,
            List<Option> colleagues,
            List<Option> outcomes,
            List<Option> systems,
            String today) {}
}
