package id.selaras.access;

import id.selaras.access.Sessions.SignInRecord;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Sign-in by password: Argon2id, slowed after misses, the same answer for an unknown name and a wrong password. */
@Service
class SignIn {
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String hashOfNobody;

    SignIn(Sessions sessions, PasswordEncoder passwords, Clock clock) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.clock = clock;
        this.hashOfNobody = passwords.encode(Sessions.newToken());
    }

    Outcome signIn(String accountName, String password, Optional<Role> wanted) {
        var found = sessions.signInRecord(accountName);
        // An unknown name costs as long as a known one, so that names can't be probed by the clock.
        var hash = found.map(SignInRecord::passwordHash).orElse(hashOfNobody);
        var matches = passwords.matches(password, hash);
        if (found.isEmpty()) {
            return new Refused();
        }
        var record = found.get();
        if (record.lockedUntil() != null && record.lockedUntil().isAfter(clock.instant())) {
            return new MustWait(Duration.between(clock.instant(), record.lockedUntil()));
        }
        if (!matches || record.suspended() || record.roles().isEmpty()) {
            sessions.missed(accountName);
            return new Refused();
        }
        var role = wanted.filter(record.roles()::contains).orElse(record.roles().getFirst());
        var token = sessions.open(record.account(), role, "web", clock.instant().plus(WORKING_DAY));
        return new Opened(token, record.roles());
    }

    /** Opens a locked session again; the work on the page is kept by the browser. */
    boolean unlock(SignedIn person, String password) {
        var record = sessions.signInRecord(person.accountName());
        var waits = record.map(SignInRecord::lockedUntil).filter(until -> until.isAfter(clock.instant()));
        var matches = record.map(SignInRecord::passwordHash)
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
        if (waits.isPresent() || !matches) {
            sessions.missed(person.accountName());
            return false;
        }
        sessions.unlock(person.token());
        return true;
    }

    sealed interface Outcome permits Opened, Refused, MustWait {}

    record Opened(String token, List<Role> roles) implements Outcome {}

    record Refused() implements Outcome {}

    record MustWait(Duration remaining) implements Outcome {}
}
