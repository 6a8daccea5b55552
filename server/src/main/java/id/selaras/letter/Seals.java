package id.selaras.letter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Gives papers a code by which anybody who holds one can see that it is genuine. The code stands on the paper alone; beside it
 * a keyed hash is kept, whose key stands outside the database.
 */
@Component
public class Seals {
    static final String PATH = "/periksa";

    private final VerificationStore store;
    private final SecretKeySpec key;
    private final String publicAddress;

    /** @param publicAddress where citizens reach this installation, if not where its officers do */
    Seals(
            VerificationStore store,
            @Value("${selaras.ticket-key}") String key,
            @Value("${selaras.public-address:}") String publicAddress) {
        this.store = store;
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.publicAddress = publicAddress.replaceFirst("/+$", "");
    }

    public VerificationCode next() {
        return VerificationCode.random();
    }

    /** What is printed for a code. */
    public Seal seal(VerificationCode code) {
        var page = root() + PATH;
        return new Seal(page + "/" + code.text(), page.replaceFirst("^https?://", ""), code.grouped());
    }

    /** From now on the paper answers to its code; in the transaction that keeps the paper. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attest(UUID paper, VerificationCode code, Attestation attestation) {
        store.insert(paper, digest(code.text()), attestation);
    }

    /** Whether it changed: a paper that was revoked stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean become(UUID paper, Verification.State state) {
        return store.become(paper, state);
    }

    /** What cannot be a code is looked up all the same, so that no answer is quicker than another. */
    Optional<Verification> find(String typed) {
        var code = VerificationCode.parse(typed);
        var found = store.find(digest(code.map(VerificationCode::text).orElse("")));
        return code.flatMap(known -> found);
    }

    private String root() {
        if (!publicAddress.isEmpty() || RequestContextHolder.getRequestAttributes() == null) {
            return publicAddress;
        }
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private byte[] digest(String code) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(("letter:" + code).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks HmacSHA256", e);
        }
    }
}
