package id.selaras.casework;

import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The form for ticket and PIN. A PIN is never written back into it.
 *
 * @param problem why the last try did not open a ticket
 */
public record TicketAsk(Field ticket, Field pin, @Nullable String problem) {
    private static final long MINUTES_OF_HOURS = 90;

    public static TicketAsk empty(Texts texts, String ticket) {
        var ticketField = Field.of("tiket", texts.get("ticket.number"))
                .hint(texts.get("ticket.number.hint"))
                .value(ticket);
        var pinField = Field.of("pin", texts.get("ticket.pin")).hint(texts.get("ticket.pin.hint"));
        return new TicketAsk(ticketField, pinField, null);
    }

    /** Whether the ticket is already filled in, so that the PIN is what is left to type. */
    public boolean knowsTicket() {
        return !ticket.value().isEmpty() && !ticket.isWrong();
    }

    static TicketAsk mistyped(Texts texts, TicketForm form) {
        var page = empty(texts, form.tiket());
        return new TicketAsk(
                form.ticket().isPresent() ? page.ticket : page.ticket.error(texts.get("ticket.number.wrong")),
                form.isPin() ? page.pin : page.pin.error(texts.get("ticket.pin.wrong")),
                null);
    }

    static TicketAsk unknown(Texts texts, TicketForm form) {
        var page = empty(texts, form.tiket());
        return new TicketAsk(page.ticket, page.pin, texts.get("ticket.unknown"));
    }

    static TicketAsk mustWait(Texts texts, TicketForm form, Duration remaining) {
        var page = empty(texts, form.tiket());
        return new TicketAsk(page.ticket, page.pin, texts.get("ticket.wait", inWords(texts, remaining)));
    }

    private static String inWords(Texts texts, Duration remaining) {
        var minutes = Math.max(1, remaining.plusSeconds(59).toMinutes());
        return minutes <= MINUTES_OF_HOURS
                ? texts.get("ticket.wait.minutes", minutes)
                : texts.get("ticket.wait.hours", Math.ceilDiv(minutes, 60));
    }
}
