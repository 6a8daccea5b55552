package id.selaras.exchange;

import id.selaras.casework.CaseDetails.Confirmation;
import id.selaras.casework.CaseDetails.ContactAttempt;
import id.selaras.casework.CaseDetails.OutsideCheck;
import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.casework.CaseState;
import id.selaras.casework.Matter;
import id.selaras.casework.OutcomeKind;
import id.selaras.casework.TimelineStep;
import id.selaras.casework.Topic;
import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole case as programs see it.
 *
 * @param words the citizen's own
 * @param reporter null when confidential to this reader
 * @param steps newest first
 */
record CaseView(
        Summary summary,
        SubjectView subject,
        String words,
        @Nullable ReporterView reporter,
        List<StepView> steps,
        List<ReferralView> referrals,
        List<CheckView> checks,
        List<AttemptView> attempts,
        List<AnswerView> confirmations,
        List<AttachmentView> attachments) {

    @Override
    public String toString() {
        return "CaseView[" + summary.id() + "]";
    }

    /**
     * How a case stands.
     *
     * @param owner the office that owes the next step, when it is one of ours
     */
    record Summary(
            UUID id,
            String ticket,
            AreaView area,
            CaseState state,
            String owner,
            Urgency urgency,
            @Nullable String urgencyReason,
            boolean restricted,
            MatterView matter,
            @Nullable ClockView clock,
            @Nullable OutcomeView outcome,
            Instant recordedAt,
            @Nullable Instant closedAt,
            int version) {}

    record AreaView(String code, String name, String path) {}

    record MatterView(
            Matter.Channel channel,
            Matter.Kind kind,
            Matter.Content content,
            Sector sector,
            Topic topic,
            String title) {}

    /** @param source where the limit comes from */
    record ClockView(
            String step,
            String source,
            Instant dueAt,
            boolean paused,
            @Nullable String pauseReason) {}

    record OutcomeView(OutcomeKind kind, String text) {}

    record SubjectView(
            @Nullable UUID person, String name, @Nullable String note) {}

    /** @param phone masked */
    record ReporterView(
            String manner,
            @Nullable String name,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable String safeContact) {}

    /** @param about the system looked into, the paper's name, from whom to whom work passed */
    record StepView(
            UUID id,
            @Nullable UUID referral,
            Instant at,
            String by,
            String act,
            @Nullable String about,
            @Nullable String note,
            CaseState state,
            @Nullable Instant nextDue) {

        static StepView of(TimelineStep step) {
            return new StepView(
                    step.id(),
                    step.referralId(),
                    step.at(),
                    step.actorLabel(),
                    step.act().toLowerCase(Locale.ROOT),
                    step.about(),
                    step.note(),
                    step.state(),
                    step.nextDue());
        }
    }

    record CheckView(
            UUID id,
            OutsideSystem system,
            String asked,
            String answer,
            LocalDate checkedOn,
            String checkedBy,
            @Nullable UUID attachment) {

        static CheckView of(OutsideCheck check) {
            return new CheckView(
                    check.id(),
                    check.system(),
                    check.asked(),
                    check.answer(),
                    check.checkedOn(),
                    check.checkedBy(),
                    check.attachment());
        }
    }

    record AttemptView(
            Instant at, String by, String manner, @Nullable String note) {

        static AttemptView of(ContactAttempt attempt) {
            return new AttemptView(attempt.at(), attempt.by(), attempt.manner(), attempt.note());
        }
    }

    /** @param manner pin, window, telephone or visit: never added into one figure */
    record AnswerView(
            UUID id,
            Instant at,
            String manner,
            boolean received,
            @Nullable String opinion,
            @Nullable String note) {

        static AnswerView of(Confirmation answer) {
            return new AnswerView(
                    answer.id(), answer.at(), answer.manner(), answer.received(), answer.opinion(), answer.note());
        }
    }

    record AttachmentView(
            UUID id,
            String name,
            String mediaType,
            int bytes,
            String addedBy,
            Instant addedAt,
            List<UUID> sharedWith) {}
}
