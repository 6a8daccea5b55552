package id.selaras.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The stable byte form of an entry and the digests over it, computed here anew and apart from the database that wrote them:
 * each field is four bytes of length and its UTF-8 text, length -1 for none.
 */
final class EntryDigest {
    private static final String FORM = "selaras-journal-1";

    private EntryDigest() {}

    /** Digest of content and salt. */
    static byte[] ofContent(byte[] salt, String content) {
        return sha256(salt, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Digest of the fields in their order, and the digest of the content behind them. */
    static byte[] ofHead(byte[] contentDigest, @Nullable String... fields) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(field(FORM));
        for (var value : fields) {
            bytes.writeBytes(field(value));
        }
        bytes.writeBytes(contentDigest);
        return sha256(bytes.toByteArray());
    }

    /** The link of the chain that follows {@code previous}. */
    static byte[] ofLink(byte[] previous, long seq, long entryId, byte[] digest) {
        var numbers = ByteBuffer.allocate(16).putLong(seq).putLong(entryId).array();
        return sha256(previous, numbers, digest);
    }

    private static byte[] field(@Nullable String value) {
        if (value == null) {
            return ByteBuffer.allocate(4).putInt(-1).array();
        }
        var text = value.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(4 + text.length)
                .putInt(text.length)
                .put(text)
                .array();
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
