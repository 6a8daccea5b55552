package id.selaras.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with officers of the own area. Who may do what is decided by the database, which knows the signed-in
 * administrator's posts; the refusals here are its answers. Whoever calls writes the act into the journal, in the same
 * transaction: that is why there must be one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Officers {
    private static final Duration SLIP_LASTS = Duration.ofDays(14);
    private static final Pattern ACCOUNT_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final OfficerStore store;
    private final SlipPasswords slipPasswords;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Officers(
            OfficerStore store,
            SlipPasswords slipPasswords,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.slipPasswords = slipPasswords;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** By full name, one page. */
    public List<Officer> search(OfficerQuery query) {
        return store.search(query);
    }

    public Optional<Officer> find(UUID account) {
        return store.byId(account);
    }

    public Optional<Officer> findByName(String accountName) {
        return store.byName(accountName);
    }

    /** Why the signed-in administrator may not act on this account; empty if nothing stands against it. */
    public Optional<Refusal> whyNot(UUID account) {
        return store.whyNotAdminister(account);
    }

    /** Why a new officer of this name may not be added with this first post. */
    public Optional<Refusal> whyNotAdmit(String accountName, String fullName, Appointment first) {
        if (!ACCOUNT_NAME.matcher(accountName).matches()) {
            return Optional.of(Refusal.NAME_MALFORMED);
        }
        if (fullName.strip().length() < 2 || fullName.strip().length() > 120) {
            return Optional.of(Refusal.FULL_NAME_MALFORMED);
        }
        if (store.nameIsTaken(accountName)) {
            return Optional.of(Refusal.NAME_TAKEN);
        }
        return store.whyNotAppoint(null, first);
    }

    /** Why this officer may not be given one more post. */
    public Optional<Refusal> whyNotAppoint(UUID account, Appointment appointment) {
        return store.whyNotAppoint(account, appointment)
                .or(() -> store.byId(account)
                        .filter(officer -> holds(officer, appointment))
                        .map(officer -> Refusal.HELD_ALREADY));
    }

    /** A new officer, who can sign in once a slip is handed out. */
    public UUID admit(String accountName, String fullName, Appointment first) {
        refuse(whyNotAdmit(accountName, fullName, first));
        return store.admit(accountName, fullName.strip(), first);
    }

    public UUID appoint(UUID account, Appointment appointment) {
        refuse(whyNotAppoint(account, appointment));
        return store.appoint(account, appointment);
    }

    public void rename(UUID account, String fullName) {
        refuse(whyNot(account));
        store.call("access.rename_officer", account, fullName.strip());
    }

    /** Ends a post at once; publishes {@link PostsLost}. */
    public void endPost(UUID account, UUID post) {
        refuse(whyNot(account));
        store.call("access.end_post", post);
        events.publishEvent(new PostsLost(account));
    }

    /** Closes the account and its open sessions until it is resumed; publishes {@link PostsLost}. */
    public void suspend(UUID account) {
        refuse(whyNot(account));
        store.call("access.suspend_officer", account);
        events.publishEvent(new PostsLost(account));
    }

    public void resume(UUID account) {
        refuse(whyNot(account));
        store.call("access.resume_officer", account);
    }

    /** A fresh one-time password; the one before and every open session end. */
    public Slip issueSlip(UUID account) {
        refuse(whyNot(account));
        var password = slipPasswords.next();
        var expires = clock.instant().plus(SLIP_LASTS);
        store.issueSlip(account, passwords.encode(password), expires);
        return new Slip(store.byId(account).orElseThrow(), password, expires);
    }

    /** Passes all posts of one officer to another and suspends the first; publishes {@link OfficerReplaced}. */
    public void replace(UUID from, UUID to) {
        refuse(whyNot(from));
        refuse(whyNot(to).or(() -> whyNotSucceed(from, to)));
        store.call("access.replace_officer", from, to);
        events.publishEvent(new OfficerReplaced(from, to));
    }

    /** Why this officer may not take over from that one. */
    public Optional<Refusal> whyNotSucceed(UUID from, UUID to) {
        if (from.equals(to)) {
            return Optional.of(Refusal.SAME_OFFICER);
        }
        return store.byId(to)
                .filter(officer -> officer.state() == OfficerState.SUSPENDED)
                .map(officer -> Refusal.SUCCESSOR_SUSPENDED);
    }

    private boolean holds(Officer officer, Appointment appointment) {
        return officer.posts().stream()
                .filter(post -> post.to() == null)
                .map(OfficerPost::appointment)
                .anyMatch(held -> held.role() == appointment.role()
                        && held.areaCode().equals(appointment.areaCode())
                        && Objects.equals(held.duty(), appointment.duty())
                        && Objects.equals(held.organisation(), appointment.organisation()));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new ActRefused(reason);
        });
    }
}
