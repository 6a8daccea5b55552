package id.selaras.access;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changing the signed-in person's own password (sandi). */
@Component
public class OwnPassword {
    private final Sessions sessions;
    private final SignIn signIn;
    private final OfficerStore store;
    private final PasswordEncoder passwords;

    OwnPassword(Sessions sessions, SignIn signIn, OfficerStore store, PasswordEncoder passwords) {
        this.sessions = sessions;
        this.signIn = signIn;
        this.store = store;
        this.passwords = passwords;
    }

    /** Compares the present password, slowed after misses as signing in is. Outside any transaction: it has no identity. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Check check(SignedIn person, String present) {
        if (sessions.waitFor(person.accountName()).isPresent()) {
            return Check.MUST_WAIT;
        }
        return signIn.isPasswordOf(person, present) ? Check.MATCHES : Check.WRONG;
    }

    /** The new password holds at once; the person's other browser sessions end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(SignedIn person, String wanted) {
        store.call("access.change_own_password", passwords.encode(wanted), person.token());
    }

    public enum Check {
        MATCHES,
        WRONG,
        MUST_WAIT
    }
}
