package id.selaras.exchange;

import id.selaras.area.Areas;
import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseDesk;
import id.selaras.casework.CaseDetails.Confirmation;
import id.selaras.casework.CaseDetails.OutsideCheck;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.casework.CaseOrder;
import id.selaras.casework.CaseReading;
import id.selaras.casework.Intake;
import id.selaras.casework.Matter;
import id.selaras.casework.NewCase;
import id.selaras.directory.Urgency;
import id.selaras.exchange.CaseRequests.ActRequest;
import id.selaras.exchange.CaseRequests.AttemptRequest;
import id.selaras.exchange.CaseRequests.CheckRequest;
import id.selaras.exchange.CaseRequests.ConfirmationRequest;
import id.selaras.exchange.CaseRequests.NewCaseRequest;
import id.selaras.exchange.CaseRequests.OutcomeRequest;
import id.selaras.exchange.CaseRequests.SimilarRequest;
import id.selaras.exchange.CaseView.Summary;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases for programs. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseDoors {
    private final Intake intake;
    private final CaseDesk desk;
    private final CaseReading reading;
    private final CaseViews views;
    private final Areas areas;
    private final Clock clock;

    CaseDoors(Intake intake, CaseDesk desk, CaseReading reading, CaseViews views, Areas areas, Clock clock) {
        this.intake = intake;
        this.desk = desk;
        this.reading = reading;
        this.views = views;
        this.areas = areas;
        this.clock = clock;
    }

    /** Records a matter, or settles it at once; ticket and PIN are for the citizen. */
    @PostMapping
    ResponseEntity<ReceiptView> record(@Asked NewCaseRequest request, MadeId made) {
        var receipt = intake.record(newCase(request, made));
        var shown = new ReceiptView(
                receipt.caseId(), receipt.ticket().digits(), receipt.pin().isEmpty() ? null : receipt.pin());
        return ResponseEntity.created(URI.create("/api/v1/cases/" + receipt.caseId()))
                .body(shown);
    }

    /** Earlier cases of the same person about the same topic: asked before recording again. */
    @PostMapping("/similar")
    CaseList similar(@Asked SimilarRequest request) {
        return new CaseList(intake.similar(request.person(), request.topic()).stream()
                .map(views::summary)
                .toList());
    }

    @GetMapping("/{id}")
    CaseView open(@PathVariable UUID id) {
        return views.of(reading.open(id));
    }

    /** Moves the case as the process table permits. */
    @PostMapping("/{id}/acts")
    Summary act(@PathVariable UUID id, @Asked ActRequest request, MadeId made) {
        desk.act(id, request.order(made));
        return views.summary(reading.standing(id));
    }

    /** A look-up in somebody else's system, typed in. */
    @PostMapping("/{id}/checks")
    @ResponseStatus(HttpStatus.CREATED)
    MadeView check(@PathVariable UUID id, @Asked CheckRequest request, MadeId made) {
        if (request.checkedOn().isAfter(java.time.LocalDate.now(clock).plusDays(1))) {
            throw BadInput.at("/checkedOn", "in-the-future");
        }
        var check = new OutsideCheck(
                made.unless(request.id()),
                request.system(),
                request.asked(),
                request.answer(),
                request.checkedOn(),
                "",
                request.attachment());
        desk.recordCheck(id, check);
        return new MadeView(check.id());
    }

    /** One try to reach the citizen about an outcome. */
    @PostMapping("/{id}/attempts")
    @ResponseStatus(HttpStatus.CREATED)
    MadeView attempt(@PathVariable UUID id, @Asked AttemptRequest request, MadeId made) {
        var attempt = made.unless(request.id());
        desk.recordAttempt(attempt, id, AskedReader.code(request.manner()), request.note());
        return new MadeView(attempt);
    }

    /** The citizen's yes or no, heard at the window, by telephone or at a visit. */
    @PostMapping("/{id}/confirmations")
    Summary confirm(@PathVariable UUID id, @Asked ConfirmationRequest request, MadeId made) {
        var step = made.unless(request.id());
        var act = request.received() ? CaseAct.CONFIRM : CaseAct.CONTEST;
        var answer = new Confirmation(
                step,
                clock.instant(),
                AskedReader.code(request.manner()),
                request.received(),
                request.opinion() == null ? null : AskedReader.code(request.opinion()),
                request.note());
        desk.recordCitizensAnswer(
                id, new CaseOrder(step, request.version(), act, null, request.note(), null, null), answer);
        return views.summary(reading.standing(id));
    }

    /** A new PIN for a ticket whose paper was lost. */
    @PostMapping("/{id}/pin")
    ReceiptView renewPin(@PathVariable UUID id) {
        var receipt = intake.renewPin(id);
        return new ReceiptView(receipt.caseId(), receipt.ticket().digits(), receipt.pin());
    }

    private NewCase newCase(NewCaseRequest request, MadeId made) {
        var area = areas.find(request.area()).orElseThrow(() -> BadInput.at("/area", "unknown-area"));
        var topic = request.topic();
        var subject = request.subject();
        var reporter = request.reporter();
        return new NewCase(
                made.unless(request.id()),
                area.no(),
                new Matter(
                        request.channel(),
                        request.kind(),
                        topic.content(),
                        topic.sector(),
                        topic,
                        request.title(),
                        request.words()),
                request.urgency() == null ? Urgency.ORDINARY : request.urgency(),
                request.urgencyReason(),
                new Subject(subject.person(), subject.name(), subject.note()),
                new Reporter(
                        reporter.manner(),
                        reporter.name(),
                        reporter.relation(),
                        reporter.phone(),
                        reporter.safeContact()),
                request.consented(),
                request.restricted(),
                request.aboutVillage(),
                request.aboutAccount(),
                OutcomeRequest.of(request.settled()));
    }

    /** @param pin shown this once; null when the case was recorded before */
    record ReceiptView(UUID caseId, String ticket, @Nullable String pin) {

        @Override
        public String toString() {
            return "ReceiptView[" + caseId + "]";
        }
    }

    record CaseList(List<Summary> cases) {}
}
