package id.selaras.casework;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a case by the ticket number somebody typed, inside what the reader may see. */
@Service
class TicketLookup {
    private final CaseStore cases;

    TicketLookup(CaseStore cases) {
        this.cases = cases;
    }

    /** @throws CaseRefusal when the number is misspelt or no visible case has it */
    @Transactional(readOnly = true)
    public UUID idOfTicket(String typed) {
        return Ticket.parse(typed).flatMap(cases::idOf).orElseThrow(() -> new CaseRefusal("refusal.ticket-unknown"));
    }
}
