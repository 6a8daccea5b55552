package id.selaras.casework;

import id.selaras.casework.TicketDesk.TicketAnswer;
import id.selaras.casework.TicketDesk.TicketAnswer.Opened;
import id.selaras.casework.TicketDesk.TicketAnswer.Restricted;
import id.selaras.casework.TicketDesk.TicketAnswer.Unknown;
import id.selaras.casework.TicketDesk.TicketAnswer.Wait;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The public page of one ticket: ticket and PIN travel in the body of each request, never in an address (cek tiket). */
@Controller
class TicketController {
    private static final String ASK = "casework/ticket-ask";
    private static final String BUSY_SECONDS = "60";

    private final TicketDesk desk;
    private final TicketLimits limits;
    private final Clock clock;

    TicketController(TicketDesk desk, TicketLimits limits, Clock clock) {
        this.desk = desk;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/status")
    String ask(@ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", TicketAsk.empty(texts, ""));
        return ASK;
    }

    /** Where the QR of the receipt leads: it carries the ticket, the PIN stays on the paper. */
    @GetMapping("/t/{ticket}")
    String scanned(@PathVariable String ticket, @ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute(
                "page",
                TicketAsk.empty(texts, Ticket.parse(ticket).map(Ticket::grouped).orElse("")));
        return ASK;
    }

    @PostMapping("/status")
    String look(
            TicketForm form,
            @ModelAttribute("texts") Texts texts,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (form.ticket().isEmpty() || !form.isPin()) {
            return again(response, model, TicketAsk.mistyped(texts, form));
        }
        if (!limits.admits(request.getRemoteAddr())) {
            return busy(response);
        }
        return show(desk.look(form.tiket(), form.digits()), new Asked(form, null, null), texts, response, model);
    }

    @PostMapping("/status/jawaban")
    String answer(
            TicketForm form,
            CitizensAnswer answer,
            @ModelAttribute("texts") Texts texts,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var step = answer.langkah();
        if (step == null || !answer.isAnswer()) {
            return look(form, texts, request, response, model);
        }
        if (!limits.admits(request.getRemoteAddr())) {
            return busy(response);
        }
        if (answer.missing() != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var asked = new Asked(form, answer, null);
            return show(desk.look(form.tiket(), form.digits()), asked, texts, response, model);
        }
        return answer(form, answer, step, texts, response, model);
    }

    private String answer(
            TicketForm form, CitizensAnswer answer, UUID step, Texts texts, HttpServletResponse response, Model model) {
        try {
            var confirmation = answer.confirmation(step, clock.instant());
            var answered = desk.answer(form.tiket(), form.digits(), answer.order(step), confirmation);
            var thanks = answer.isYes() ? "ticket.thanks.yes" : "ticket.thanks.no";
            return show(answered, new Asked(form, null, thanks), texts, response, model);
        } catch (CaseRefusal moved) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var asked = new Asked(form, null, "ticket.moved");
            return show(desk.look(form.tiket(), form.digits()), asked, texts, response, model);
        }
    }

    private String show(TicketAnswer answer, Asked asked, Texts texts, HttpServletResponse response, Model model) {
        return switch (answer) {
            case Opened opened -> {
                model.addAttribute(
                        "page",
                        TicketWords.of(texts, opened.view(), clock.instant()).page(asked));
                yield "casework/ticket-status";
            }
            case Restricted restricted -> {
                model.addAttribute("ticket", restricted.ticket().grouped());
                yield "casework/ticket-restricted";
            }
            case Unknown unknown -> again(response, model, TicketAsk.unknown(texts, asked.form()));
            case Wait wait -> {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, Long.toString(wait.remaining().toSeconds()));
                model.addAttribute("page", TicketAsk.mustWait(texts, asked.form(), wait.remaining()));
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield ASK;
            }
        };
    }

    private static String again(HttpServletResponse response, Model model, TicketAsk page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return ASK;
    }

    private static String busy(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        return "casework/ticket-busy";
    }

    /**
     * @param refused an answer that lacks something, shown again
     * @param notice key of what to say above the page
     */
    record Asked(
            TicketForm form,
            @Nullable CitizensAnswer refused,
            @Nullable String notice) {}
}
