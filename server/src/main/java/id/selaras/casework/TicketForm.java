package id.selaras.casework;

import java.util.Optional;

/** Ticket and PIN as they were typed. */
record TicketForm(String tiket, String pin) {
    private static final String SEPARATORS = "[\\s.-]";

    TicketForm {
        tiket = tiket == null ? "" : tiket.strip();
        pin = pin == null ? "" : pin.strip();
    }

    Optional<Ticket> ticket() {
        return Ticket.parse(tiket);
    }

    boolean isPin() {
        return digits().matches("\\d{6}");
    }

    String digits() {
        return pin.replaceAll(SEPARATORS, "");
    }

    @Override
    public String toString() {
        return "TicketForm[…]";
    }
}
