package id.selaras.access;

import id.selaras.access.Sessions.SignInRecord;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sign-in by password: Argon2id, slowed after misses, the same answer for an unknown name and a wrong password. */
@Service
class SignIn {
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private volatile @Nullable String nobody;

    SignIn(
            Sessions sessions,
            PasswordEncoder passwords,
            Clock clock,
            Acting acting,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.acting = acting;
        this.transaction = transaction;
        this.events = events;
        this.sessions = sessions;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Unknown name, wrong password and suspended account look alike, last alike and make the name wait alike. */
    Outcome signIn(String accountName, String password, Optional<Role> wanted) {
        var wait = sessions.waitFor(accountName);
        var found = sessions.signInRecord(accountName);
        var matches = passwords.matches(password, hashOf(found));
        if (wait.isPresent()) {
            return new MustWait(Duration.between(clock.instant(), wait.get()));
        }
        if (found.isEmpty() || !matches || !found.get().mayOpen()) {
            sessions.missed(accountName);
            return new Refused();
        }
        var record = found.get();
        var role = wanted.filter(record.roles()::contains).orElse(record.roles().getFirst());
        var token = sessions.open(record.account(), role, "web", clock.instant().plus(WORKING_DAY));
        acting.withToken(
                token,
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new AccountAct("account.signed-in", record.account()))));
        return new Opened(token, record.roles());
    }

    /** Opens a locked session again; the work on the page is kept by the browser. */
    boolean unlock(SignedIn person, String password) {
        if (!isPasswordOf(person, password)) {
            return false;
        }
        sessions.unlock(person.token());
        return true;
    }

    /** Whether this is the person's own password; a wrong one counts as a miss of signing in. */
    boolean isPasswordOf(SignedIn person, String password) {
        var waits = sessions.waitFor(person.accountName()).isPresent();
        var matches = passwords.matches(password, hashOf(sessions.signInRecord(person.accountName())));
        if (!matches && !waits) {
            sessions.missed(person.accountName());
        }
        return matches && !waits;
    }

    // An unknown name costs as long as a known one, so that names can't be probed by the clock.
    private String hashOf(Optional<SignInRecord> record) {
        var nobody = hashOfNobody();
        return record.map(SignInRecord::passwordHash).orElse(nobody);
    }

    // With the first sign-in: hashing is as slow as it is meant to be, and a start need not wait for it.
    private String hashOfNobody() {
        var hash = nobody;
        if (hash == null) {
            hash = passwords.encode(Sessions.newToken());
            nobody = hash;
        }
        return hash;
    }

    sealed interface Outcome permits Opened, Refused, MustWait {}

    record Opened(String token, List<Role> roles) implements Outcome {}

    record Refused() implements Outcome {}

    record MustWait(Duration remaining) implements Outcome {}
}
