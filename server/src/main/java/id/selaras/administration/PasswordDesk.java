package id.selaras.administration;

import id.selaras.access.OwnPassword;
import id.selaras.access.SignedIn;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the own password and writes that it was changed. */
@Service
class PasswordDesk {
    private final OwnPassword password;
    private final Journal journal;

    PasswordDesk(OwnPassword password, Journal journal) {
        this.password = password;
        this.journal = journal;
    }

    @Transactional
    public void change(SignedIn person, String wanted) {
        password.change(person, wanted);
        journal.acted(Trace.of("password.changed", "account", person.account()));
    }
}
