package id.selaras.journal;

import id.selaras.access.AccountAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what is done with accounts, which lie below the journal and can only tell. */
@Component
class AccountJournal {
    private final Journal journal;

    AccountJournal(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void keep(AccountAct done) {
        journal.acted(Trace.of(done.act(), "account", done.account()));
    }
}
