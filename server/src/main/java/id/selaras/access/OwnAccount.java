package id.selaras.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What officers do with their own account. */
@Service
class OwnAccount {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private final OwnAccountStore store;
    private final SignIn signIn;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    OwnAccount(
            OwnAccountStore store,
            SignIn signIn,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.store = store;
        this.signIn = signIn;
        this.passwords = passwords;
        this.transaction = transaction;
        this.events = events;
    }

    List<OwnAccountStore.HeldPost> posts() {
        return transaction.execute(status -> store.posts());
    }

    List<OwnAccountStore.OpenSession> sessions(SignedIn person) {
        return transaction.execute(status -> store.sessions(person.token()));
    }

    /** Changes the password and ends every other session; answers why not, if not. */
    Optional<PasswordFault> changePassword(SignedIn person, String old, String fresh) {
        var fault = fault(person, old, fresh);
        if (fault.isPresent()) {
            return fault;
        }
        // Before the transaction: the password record is open only to the connection that nobody has entered yet.
        if (!signIn.isPasswordOf(person, old)) {
            return Optional.of(PasswordFault.OLD_IS_WRONG);
        }
        var hash = passwords.encode(fresh);
        transaction.executeWithoutResult(status -> {
            store.changePassword(hash);
            store.closeSessions(person.token());
            events.publishEvent(new AccountAct("account.password-changed", person.account()));
        });
        return Optional.empty();
    }

    /** Goes on working under another of the own roles; false if the role is not held. */
    boolean switchRole(SignedIn person, Role role) {
        return transaction.execute(status -> {
            events.publishEvent(new AccountAct("account.role-switched", person.account()));
            return store.switchRole(person.token(), role);
        });
    }

    void signOutEverywhere(SignedIn person) {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new AccountAct("account.signed-out-everywhere", person.account()));
            store.closeSessions(null);
        });
    }

    private static Optional<PasswordFault> fault(SignedIn person, String old, String fresh) {
        if (fresh.length() < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (fresh.length() > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (fresh.equals(old)) {
            return Optional.of(PasswordFault.SAME_AS_OLD);
        }
        var lower = fresh.toLowerCase(Locale.ROOT);
        if (lower.contains(person.accountName()) || lower.chars().distinct().count() < 4) {
            return Optional.of(PasswordFault.EASY_TO_GUESS);
        }
        return Optional.empty();
    }
}
