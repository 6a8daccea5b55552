package id.selaras.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * In whose name the current thread acts: the signed-in person, or for the length of a block one of the program's own
 * identities. Without either, every table is empty.
 */
@Component
public class Acting {
    private static final ScopedValue<String> TOKEN = ScopedValue.newInstance();

    private final ServiceIdentities services;

    Acting(ServiceIdentities services) {
        this.services = services;
    }

    /** Runs a recurring job with the grants of the program's own account for jobs. */
    public <T extends @Nullable Object> T asSystem(Supplier<T> work) {
        return ScopedValue.where(TOKEN, services.systemToken()).call(work::get);
    }

    /** Runs a public page with the grants of the account for the public. */
    public <T extends @Nullable Object> T asPublic(Supplier<T> work) {
        return ScopedValue.where(TOKEN, services.publicToken()).call(work::get);
    }

    /** Runs in the background what somebody ordered, with the grants this person has while it runs. */
    public <T extends @Nullable Object> T as(SignedIn person, Supplier<T> work) {
        return ScopedValue.where(TOKEN, person.token()).call(work::get);
    }

    /** Runs the first act of a session that has just been opened. */
    void withToken(String token, Runnable work) {
        ScopedValue.where(TOKEN, token).run(work);
    }

    /** The person signed in on this request. */
    public Optional<SignedIn> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    Optional<String> token() {
        return TOKEN.isBound() ? Optional.of(TOKEN.get()) : person().map(SignedIn::token);
    }
}
