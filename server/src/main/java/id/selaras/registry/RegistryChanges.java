package id.selaras.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what a change would do to the registry, and does it, inside the caller's transaction and area (pemutakhiran). Who may
 * decide on a change is for the caller to know; what was decided is written as new revisions and sheets of its origin.
 */
@Component
public class RegistryChanges {
    private static final int DIGEST = 16;

    private final Standing standing;
    private final Differences differences;
    private final Applying applying;

    RegistryChanges(Standing standing, Differences differences, Applying applying) {
        this.standing = standing;
        this.differences = differences;
        this.applying = applying;
    }

    /** @throws ChangeRefused if its subject is not there for this officer */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public About about(RegistryChange change) {
        return standing.about(change);
    }

    /** The old beside the new. @throws ChangeRefused if its subject is not there for this officer */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Difference> differences(RegistryChange change, RegistryWords words) {
        return differences.of(change, words);
    }

    /**
     * What the change is made upon: of each thing it touches ({@link Touched#key}) a digest of what it was. Kept with a
     * proposal, it tells later whether somebody else changed the same meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<String, String> base(RegistryChange change) {
        var base = new TreeMap<String, String>();
        standing.states(change).forEach((what, state) -> base.put(what.key(), digest(state)));
        return base;
    }

    /**
     * Makes the change.
     *
     * @param origin the proposal or visit it comes from; null when an officer typed it directly
     * @throws ChangeRefused if the registry is not such that it could be made; nothing is written then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(RegistryChange change, Source source, @Nullable UUID origin) {
        applying.apply(change, new HouseholdStore.Whence(source, origin));
    }

    private static String digest(String state) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
