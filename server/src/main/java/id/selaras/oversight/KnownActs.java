package id.selaras.oversight;

import id.selaras.casework.CaseAct;
import id.selaras.casework.ReferralAct;
import id.selaras.proposal.ProposalAct;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The acts and reads that the journal keeps, in the groups of the filter; each has its words in {@code trail.act.*}. */
enum KnownActs {
    CASE(
            "case.",
            concat(
                    codes("case.", CaseAct.values()),
                    "case.open",
                    "case.searched",
                    "case.exported",
                    "case.outside-check",
                    "case.contact-attempt",
                    "case.renew-pin",
                    "case.add-report",
                    "case.officer-named",
                    "case.hand-over",
                    "case.attachment-added",
                    "case.attachment-opened",
                    "case.attachment-shared")),
    REFERRAL("referral.", concat(codes("referral.", ReferralAct.values()), "referral.open-page")),
    RECEIPT("receipt.", List.of("receipt.print")),
    PERSON("person.", List.of("person.searched", "person.opened", "person.revealed", "person.admitted")),
    SUBJECT(
            "subject.",
            List.of(
                    "subject.asked",
                    "subject.identified",
                    "subject.read",
                    "subject.delivered",
                    "subject.corrected",
                    "subject.restricted",
                    "subject.unrestricted")),
    EXPORT("export.", List.of("export.begun", "export.completed", "export.broken")),
    BREACH("breach.", List.of("breach.listed", "breach.exported")),
    DRY_RUN("dry-run.", List.of("dry-run.started", "dry-run.stopped", "dry-run.families")),
    RETENTION(
            "retention.",
            List.of(
                    "retention.set",
                    "retention.proposed",
                    "retention.confirmed",
                    "retention.cancelled",
                    "retention.ended",
                    "retention.done")),
    FAMILY(
            "family.",
            List.of(
                    "family.opened",
                    "family.care-assigned",
                    "family.care-ended",
                    "family.listed",
                    "family.flag-recorded",
                    "family.flag-paper-opened")),
    NEED("need.", List.of("need.recorded", "need.moved")),
    PROPOSAL(
            "proposal.",
            concat(
                    codes("proposal.", ProposalAct.values()),
                    "proposal.own-family",
                    "proposal.paper-added",
                    "proposal.decision-paper-added",
                    "proposal.paper-opened",
                    "proposal.opened",
                    "proposal.revealed")),
    ACCOUNT(
            "account.",
            List.of(
                    "account.signed-in",
                    "account.password-changed",
                    "account.role-switched",
                    "account.signed-out-everywhere")),
    OFFICER(
            "officer.",
            List.of(
                    "officer.admitted",
                    "officer.appointed",
                    "officer.post-ended",
                    "officer.renamed",
                    "officer.suspended",
                    "officer.resumed",
                    "officer.slip-issued",
                    "officer.replaced",
                    "officer.token-opened-at-terminal")),
    ORGANISATION("organisation.", List.of("organisation.added", "organisation.changed", "organisation.closed")),
    SERVICE("service.", List.of("service.added", "service.changed", "service.confirmed")),
    IMPORT(
            "import.",
            List.of(
                    "import.dropped",
                    "import.mapped",
                    "import.held-opened",
                    "import.held-downloaded",
                    "import.crosswalk-loaded")),
    RECIPIENTS(
            "recipients.",
            List.of("recipients.checked", "recipients.opened", "recipients.recorded", "recipients.taken-back")),
    LETTER(
            "letter.",
            List.of(
                    "letter.issued",
                    "letter.opened",
                    "letter.drafted",
                    "letter.written",
                    "letter.submitted",
                    "letter.checked",
                    "letter.returned",
                    "letter.approved",
                    "letter.printed",
                    "letter.signed",
                    "letter.revoked",
                    "letter.dropped",
                    "letter.read",
                    "letter.template-saved",
                    "letter.template-withdrawn",
                    "letter.holder-named",
                    "letter.holder-ended")),
    DELIBERATION(
            "deliberation.",
            List.of(
                    "deliberation.prepared",
                    "deliberation.agenda-renewed",
                    "deliberation.saved",
                    "deliberation.finished",
                    "deliberation.sent",
                    "deliberation.verified",
                    "deliberation.approved",
                    "deliberation.approval-opened",
                    "deliberation.locked",
                    "deliberation.typing-opened",
                    "deliberation.typed",
                    "deliberation.untyped",
                    "deliberation.exported",
                    "deliberation.answered",
                    "deliberation.results-uploaded",
                    "deliberation.results-applied",
                    "deliberation.columns-set",
                    "deliberation.columns-reset",
                    "deliberation.days-set",
                    "deliberation.days-taken-back")),
    RULE("rule.", List.of("rule.begun", "rule.saved", "rule.discarded", "rule.approved", "rule.ended")),
    SETTING(
            "",
            List.of(
                    "sheet.applied",
                    "import.started",
                    "import.taken-back",
                    "holiday.set",
                    "holiday.worked",
                    "holiday.removed",
                    "time-limit.added",
                    "time-limit.taken-back",
                    "scorecard.loaded",
                    "scorecard.switched-on",
                    "scorecard.switched-off",
                    "care.basis-stated",
                    "care.basis-withdrawn")),
    JOURNAL("journal.", List.of("journal.searched", "journal.exported"));

    private final String prefix;

    @SuppressWarnings("ImmutableEnumChecker") // the lists above are unmodifiable
    private final List<String> acts;

    KnownActs(String prefix, List<String> acts) {
        this.prefix = prefix;
        this.acts = acts;
    }

    List<String> acts() {
        return acts;
    }

    /** What the filter is given for all of the group; empty when its acts have no beginning in common. */
    String prefix() {
        return prefix;
    }

    String key() {
        return "trail.group." + name().toLowerCase(Locale.ROOT);
    }

    static boolean isKnown(String code) {
        return Arrays.stream(values())
                .anyMatch(group -> group.acts.contains(code) || (!code.isEmpty() && group.prefix.equals(code)));
    }

    private static List<String> codes(String prefix, Enum<?>[] acts) {
        return Arrays.stream(acts)
                .map(act -> prefix + act.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> concat(List<String> acts, String... more) {
        return Stream.concat(acts.stream(), Arrays.stream(more)).toList();
    }
}
