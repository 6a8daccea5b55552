package id.selaras.launch.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The form of an encrypted backup: a mark, the ephemeral public key, then chunks of AES-256-GCM.
 *
 * <p>The key comes from X25519 between the ephemeral and the backup's key, through HKDF-SHA256 over both public keys. It
 * serves one file only, so the nonce may count chunks; its last byte says whether a chunk is the last, so that a file cut
 * off between chunks is noticed.
 */
final class Envelope {
    static final byte[] MARK = "selaras-backup-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int CHUNK = 64 * 1024;
    static final int TAG = 16;

    private Envelope() {}

    static SecretKey keyFor(PrivateKey own, PublicKey other, PublicKey ephemeral) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("X25519");
        agreement.init(own);
        agreement.doPhase(other, true);
        var shared = new SecretKeySpec(agreement.generateSecret(), "X25519");
        var parameters = HKDFParameterSpec.ofExtract()
                .addSalt(ephemeral.getEncoded())
                .addIKM(shared)
                .thenExpand(MARK, 32);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
    }

    static byte[] chunk(int mode, SecretKey key, long number, boolean last, byte[] bytes, int length)
            throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putLong(3, number).put(11, (byte) (last ? 1 : 0));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce.array()));
        return cipher.doFinal(Arrays.copyOf(bytes, length));
    }
}
