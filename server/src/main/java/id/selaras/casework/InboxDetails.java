package id.selaras.casework;

import id.selaras.area.Areas;
import id.selaras.casework.InboxPage.Asked;
import id.selaras.casework.InboxPage.Opened;
import id.selaras.casework.InboxPage.Paper;
import id.selaras.casework.InboxPage.Subject;
import id.selaras.directory.Programme;
import id.selaras.directory.Programmes;
import id.selaras.registry.People;
import id.selaras.registry.PersonCard;
import id.selaras.ui.Masked;
import id.selaras.ui.Option;
import id.selaras.ui.ReferralMark;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what an agency needs of one referral, and no more of the case than that. */
@Component
class InboxDetails {
    private final CaseStore cases;
    private final CaseDetailStore details;
    private final StepStore steps;
    private final AttachmentStore attachments;
    private final CaseActs acts;
    private final CaseClocks clocks;
    private final Offices offices;
    private final Areas areas;
    private final Programmes programmes;
    private final People people;

    InboxDetails(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            AttachmentStore attachments,
            CaseActs acts,
            CaseClocks clocks,
            Offices offices,
            Areas areas,
            Programmes programmes,
            People people) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.attachments = attachments;
        this.acts = acts;
        this.clocks = clocks;
        this.offices = offices;
        this.areas = areas;
        this.programmes = programmes;
        this.people = people;
    }

    /** @param nik the whole number, once the agency said what it needs it for */
    Opened of(Referral referral, @Nullable String nik, Texts texts) {
        var file = cases.find(referral.caseId()).orElseThrow(CaseNotFound::new);
        var words = CaseWords.of(texts, clocks, file.areaNo());
        var between = steps.of(file.id()).stream()
                .filter(step -> referral.id().equals(step.referralId()))
                .toList();
        var state = referral.state();
        return new Opened(
                referral.id(),
                file.matter().title(),
                from(referral, between, words),
                CaseWords.urgency(file.urgency()),
                file.urgencyReason(),
                ReferralMark.valueOf(state.name()),
                waiting(referral, texts),
                state.isOpen() ? words.clock(referral.clock(), null) : null,
                asked(referral, file, words),
                subject(referral, file, nik, texts),
                file.protection().restricted() ? details.safeContact(file.id()).orElse(null) : null,
                papers(referral, texts),
                between.stream().map(words::entry).toList(),
                acts.of(referral, file, offices.actor(), texts),
                outcomes(texts));
    }

    private static String from(Referral referral, List<TimelineStep> between, CaseWords words) {
        var sender = between.isEmpty() ? "" : between.getLast().actorLabel();
        return words.texts().get("inbox.from", referral.number(), sender, words.time(referral.sentAt()));
    }

    private static @Nullable String waiting(Referral referral, Texts texts) {
        var answer = referral.answer();
        return referral.state() == ReferralState.WAITING_LIST
                        && answer.waitingPlace() != null
                        && answer.waitingOf() != null
                ? texts.get("referral.waiting-place", answer.waitingPlace(), answer.waitingOf())
                : null;
    }

    private Asked asked(Referral referral, CaseFile file, CaseWords words) {
        var programme = referral.programme();
        var day = referral.neededFrom();
        return new Asked(
                referral.asked(),
                programme == null
                        ? null
                        : programmes.find(programme).map(Programme::name).orElse(programme),
                day == null ? null : words.dates().fullDate(day),
                referral.clock() == null ? null : referral.clock().source(),
                file.matter().words());
    }

    private Subject subject(Referral referral, CaseFile file, @Nullable String nik, Texts texts) {
        var id = file.subject().person();
        var person = id == null ? null : people.card(id).orElse(null);
        var place = areas.path(file.areaNo());
        return new Subject(
                named(file, person, texts),
                Stream.of(place.village(), place.subdistrict())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                masked(referral, person, nik),
                file.subject().note());
    }

    private static @Nullable Masked masked(Referral referral, @Nullable PersonCard person, @Nullable String nik) {
        if (person == null || person.nik() == null) {
            return null;
        }
        return nik == null
                ? new Masked("NIK", person.nik(), "/rujukan/" + referral.id() + "/buka/nik")
                : new Masked("NIK", nik, null);
    }

    private static String named(CaseFile file, @Nullable PersonCard person, Texts texts) {
        return person == null || person.age() == null
                ? file.subject().name()
                : file.subject().name() + ", " + texts.get("person.age-short", person.age());
    }

    private List<Paper> papers(Referral referral, Texts texts) {
        return attachments.of(referral.caseId()).stream()
                .map(paper -> new Paper(
                        "/kasus/" + referral.caseId() + "/lampiran/" + paper.id(),
                        paper.name(),
                        texts.get(
                                "attachment.kind." + paper.type().name().toLowerCase(java.util.Locale.ROOT),
                                paper.kilobytes())))
                .toList();
    }

    private static List<Option> outcomes(Texts texts) {
        return Arrays.stream(OutcomeKind.values())
                .filter(OutcomeKind::isReportable)
                .map(kind -> Option.of(kind.code(), texts.get("outcome." + kind.code())))
                .toList();
    }
}
