package id.selaras.exchange;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.casework.Attachment;
import id.selaras.casework.CaseClock;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.casework.CaseReading.Folder;
import id.selaras.casework.Offices;
import id.selaras.casework.Referral;
import id.selaras.engine.identity.Phone;
import id.selaras.exchange.CaseView.AnswerView;
import id.selaras.exchange.CaseView.AreaView;
import id.selaras.exchange.CaseView.AttachmentView;
import id.selaras.exchange.CaseView.AttemptView;
import id.selaras.exchange.CaseView.CheckView;
import id.selaras.exchange.CaseView.ClockView;
import id.selaras.exchange.CaseView.MatterView;
import id.selaras.exchange.CaseView.OutcomeView;
import id.selaras.exchange.CaseView.ReporterView;
import id.selaras.exchange.CaseView.StepView;
import id.selaras.exchange.CaseView.SubjectView;
import id.selaras.exchange.CaseView.Summary;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says cases and referrals in JSON; numbers that identify a person are masked as on the pages. */
@Component
class CaseViews {
    private final Areas areas;
    private final Offices offices;

    CaseViews(Areas areas, Offices offices) {
        this.areas = areas;
        this.offices = offices;
    }

    CaseView of(Folder folder) {
        return new CaseView(
                summary(folder.file()),
                subject(folder.file()),
                folder.file().matter().words(),
                folder.reporter() == null ? null : reporter(folder.reporter()),
                folder.steps().stream().map(StepView::of).toList(),
                folder.referrals().stream().map(this::referral).toList(),
                folder.checks().stream().map(CheckView::of).toList(),
                folder.attempts().stream().map(AttemptView::of).toList(),
                folder.confirmations().stream().map(AnswerView::of).toList(),
                folder.attachments().stream().map(CaseViews::attachment).toList());
    }

    Summary summary(CaseFile file) {
        var matter = file.matter();
        return new Summary(
                file.id(),
                file.ticket(),
                area(file.areaNo()),
                file.state(),
                offices.deskName(file.state(), file.areaNo()),
                file.urgency(),
                file.urgencyReason(),
                file.protection().restricted(),
                new MatterView(
                        matter.channel(),
                        matter.kind(),
                        matter.content(),
                        matter.sector(),
                        matter.topic(),
                        matter.title()),
                clock(file.clock(), file.pauseReason()),
                outcome(file.outcome()),
                file.recordedAt(),
                file.closedAt(),
                file.version());
    }

    ReferralView referral(Referral referral) {
        var answer = referral.answer();
        return new ReferralView(
                referral.id(),
                referral.number(),
                referral.caseId(),
                area(referral.areaNo()),
                referral.organisation(),
                offices.nameOf(referral.organisation()),
                referral.answersHere(),
                referral.programme(),
                referral.asked(),
                referral.neededFrom(),
                referral.state(),
                referral.sentAt(),
                referral.openedAt(),
                clock(referral.clock(), null),
                answer.reason(),
                answer.waitingPlace(),
                answer.waitingOf(),
                answer.elsewhere(),
                outcome(answer.outcome()),
                answer.benefitFrom(),
                answer.outsideRef());
    }

    static AttachmentView attachment(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.name(),
                attachment.mediaType(),
                attachment.bytes(),
                attachment.addedBy(),
                attachment.addedAt(),
                attachment.sharedWith());
    }

    private AreaView area(long no) {
        var area = areas.byNo(no);
        return new AreaView(
                area.map(Area::code).orElse(""),
                area.map(Area::name).orElse(""),
                areas.path(no).line());
    }

    private static SubjectView subject(CaseFile file) {
        var subject = file.subject();
        return new SubjectView(subject.person(), subject.name(), subject.note());
    }

    private static ReporterView reporter(Reporter reporter) {
        var phone = Optional.ofNullable(reporter.phone())
                .map(typed -> Phone.parse(typed)
                        .asOptional()
                        .map(Phone::masked)
                        .orElse("•".repeat(Math.min(8, typed.length()))));
        return new ReporterView(
                reporter.manner().name().toLowerCase(Locale.ROOT),
                reporter.name(),
                reporter.relation(),
                phone.orElse(null),
                reporter.safeContact());
    }

    private static @Nullable ClockView clock(@Nullable CaseClock clock, @Nullable String pauseReason) {
        return clock == null
                ? null
                : new ClockView(
                        clock.step().code(),
                        clock.source(),
                        clock.dueAt(),
                        clock.running().isPaused(),
                        pauseReason);
    }

    private static @Nullable OutcomeView outcome(@Nullable Outcome outcome) {
        return outcome == null ? null : new OutcomeView(outcome.kind(), outcome.text());
    }
}
