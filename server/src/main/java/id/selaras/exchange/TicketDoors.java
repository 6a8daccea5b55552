package id.selaras.exchange;

import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseDetails.Confirmation;
import id.selaras.casework.CaseOrder;
import id.selaras.casework.Ticket;
import id.selaras.casework.TicketDesk;
import id.selaras.casework.TicketDesk.TicketAnswer;
import id.selaras.casework.TicketLimits;
import id.selaras.exchange.TicketRequests.AnswerRequest;
import id.selaras.exchange.TicketRequests.LookRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a citizen does with ticket and PIN, without a token: both travel in the body, never in an address. */
@RestController
class TicketDoors {
    private static final Duration BUSY = Duration.ofMinutes(1);

    private final TicketDesk desk;
    private final TicketLimits limits;
    private final Clock clock;

    TicketDoors(TicketDesk desk, TicketLimits limits, Clock clock) {
        this.desk = desk;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping("/api/v1/tickets/look")
    TicketStatus look(@Asked LookRequest request, HttpServletRequest asking) {
        admit(request.ticket(), request.pin(), asking);
        return status(desk.look(request.ticket(), request.pin()));
    }

    /** The citizen's yes or no about the reported outcome. */
    @PostMapping("/api/v1/tickets/answer")
    TicketStatus answer(@Asked AnswerRequest request, MadeId made, HttpServletRequest asking) {
        admit(request.ticket(), request.pin(), asking);
        if (!request.received() && request.note() == null) {
            throw BadInput.at("/note", "ticket.answer.words-missing");
        }
        var step = made.unless(request.id());
        var act = request.received() ? CaseAct.CONFIRM : CaseAct.CONTEST;
        var reason = request.received() ? null : request.note();
        var opinion = request.opinion() == null ? null : AskedReader.code(request.opinion());
        return status(desk.answer(
                request.ticket(),
                request.pin(),
                new CaseOrder(step, request.version(), act, null, reason, null, null),
                new Confirmation(step, clock.instant(), "pin", request.received(), opinion, request.note())));
    }

    private void admit(String ticket, String pin, HttpServletRequest asking) {
        if (Ticket.parse(ticket).isEmpty()) {
            throw BadInput.at("/ticket", "ticket.number.wrong");
        }
        if (!pin.replaceAll("[\\s.-]", "").matches("[0-9]{6}")) {
            throw BadInput.at("/pin", "ticket.pin.wrong");
        }
        if (!limits.admits(asking.getRemoteAddr())) {
            throw new TooOften("busy", BUSY);
        }
    }

    private static TicketStatus status(TicketAnswer answer) {
        return switch (answer) {
            case TicketAnswer.Opened opened -> TicketStatus.of(opened.view());
            case TicketAnswer.Restricted restricted ->
                new TicketStatus(restricted.ticket().digits(), null);
            case TicketAnswer.Unknown unknown -> throw new UnknownTicket();
            case TicketAnswer.Wait wait -> throw new TooOften("ticket-wait", wait.remaining());
        };
    }

    /** Ticket number and PIN don't belong together; whether there is such a ticket stays open. */
    static final class UnknownTicket extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Asked for too often; the caller is told when to come again. */
    static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final Duration wait;

        TooOften(String code, Duration wait) {
            super(code);
            this.code = code;
            this.wait = wait;
        }

        String code() {
            return code;
        }

        Duration waiting() {
            return wait;
        }
    }
}
