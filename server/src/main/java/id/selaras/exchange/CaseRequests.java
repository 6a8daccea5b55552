package id.selaras.exchange;

import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.casework.CaseOrder;
import id.selaras.casework.CaseState;
import id.selaras.casework.Matter;
import id.selaras.casework.OutcomeKind;
import id.selaras.casework.Topic;
import id.selaras.directory.Urgency;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What programs send about cases. */
final class CaseRequests {

    private CaseRequests() {}

    /**
     * A matter brought to the window.
     *
     * @param area Kemendagri code of the village, such as 33.04.06.2004
     * @param settled the answer given at once, when nothing is left to do
     */
    record NewCaseRequest(
            @Nullable UUID id,
            @Longest(20) String area,
            Matter.Channel channel,
            Matter.Kind kind,
            Topic topic,
            @Longest(160) String title,
            @Longest(4000) String words,
            @Nullable Urgency urgency,
            @Longest(500) @Nullable String urgencyReason,
            SubjectRequest subject,
            ReporterRequest reporter,
            boolean consented,
            boolean restricted,
            boolean aboutVillage,
            @Nullable UUID aboutAccount,
            @Nullable OutcomeRequest settled) {

        @Override
        public String toString() {
            return "NewCaseRequest[…]";
        }
    }

    /** @param person in the registry; without it the name stands alone */
    record SubjectRequest(
            @Nullable UUID person,
            @Longest(120) String name,
            @Longest(500) @Nullable String note) {

        @Override
        public String toString() {
            return "SubjectRequest[…]";
        }
    }

    record ReporterRequest(
            Reporter.Manner manner,
            @Longest(120) @Nullable String name,
            @Longest(60) @Nullable String relation,
            @Longest(30) @Nullable String phone,
            @Longest(300) @Nullable String safeContact) {

        @Override
        public String toString() {
            return "ReporterRequest[…]";
        }
    }

    record OutcomeRequest(OutcomeKind kind, @Longest(2000) String text) {

        Outcome outcome() {
            if (!kind.isReportable()) {
                throw BadInput.at("/outcome/kind", "not-reportable");
            }
            return new Outcome(kind, text);
        }

        static @Nullable Outcome of(@Nullable OutcomeRequest request) {
            return request == null ? null : request.outcome();
        }
    }

    record SimilarRequest(UUID person, Topic topic) {}

    /**
     * An act on a case.
     *
     * @param id of the step; made here when missing
     * @param version of the case as the caller knows it; a case moved since is a conflict
     * @param to where the act leads, when it may lead to several places
     * @param original the case that stays, for duplicates
     */
    record ActRequest(
            @Nullable UUID id,
            int version,
            CaseAct act,
            @Nullable CaseState to,
            @Longest(4000) @Nullable String reason,
            @Nullable OutcomeRequest outcome,
            @Nullable UUID original) {

        CaseOrder order(MadeId made) {
            return new CaseOrder(made.unless(id), version, act, to, reason, OutcomeRequest.of(outcome), original);
        }
    }

    record CheckRequest(
            @Nullable UUID id,
            OutsideSystem system,
            @Longest(500) String asked,
            @Longest(1000) String answer,
            LocalDate checkedOn,
            @Nullable UUID attachment) {}

    record AttemptRequest(
            @Nullable UUID id,
            AttemptManner manner,
            @Longest(500) @Nullable String note) {}

    enum AttemptManner {
        TELEPHONE,
        VISIT,
        MESSAGE,
        WINDOW
    }

    /**
     * The citizen's yes or no as an officer heard it.
     *
     * @param received whether the help arrived
     */
    record ConfirmationRequest(
            @Nullable UUID id,
            int version,
            HeardBy manner,
            Boolean received,
            @Nullable Opinion opinion,
            @Longest(2000) @Nullable String note) {}

    enum HeardBy {
        WINDOW,
        TELEPHONE,
        VISIT
    }

    enum Opinion {
        GOOD,
        FAIR,
        POOR
    }
}
