package id.selaras.casework.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An attachment fit to be kept.
 *
 * @param content as it is kept: a picture re-encoded, a PDF as it came
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; it is on its way into the database
public record Paper(PaperType type, byte[] content) {
    private static final int LARGEST_UPLOAD = 15 << 20;

    /**
     * Reads what was sent; its name is not asked.
     *
     * @throws PaperRefused when it is no picture or PDF, or one we can't keep
     */
    public static Paper read(byte[] sent) {
        if (sent.length == 0) {
            throw new PaperRefused("empty");
        }
        if (sent.length > LARGEST_UPLOAD) {
            throw new PaperRefused("too-large");
        }
        return switch (Magic.of(sent)) {
            case JPEG, PNG -> new Paper(PaperType.PICTURE, Picture.reencode(sent));
            case PDF -> new Paper(PaperType.PDF, PdfCheck.checked(sent));
            case HEIC -> throw new PaperRefused("heic");
            case WEBP -> throw new PaperRefused("webp");
            case UNKNOWN -> throw new PaperRefused("unknown-type");
        };
    }

    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }

    /** What the first bytes say. */
    private enum Magic {
        JPEG,
        PNG,
        PDF,
        HEIC,
        WEBP,
        UNKNOWN;

        static Magic of(byte[] sent) {
            if (startsWith(sent, 0, "\u00ff\u00d8\u00ff")) {
                return JPEG;
            }
            if (startsWith(sent, 0, "\u0089PNG\r\n\u001a\n")) {
                return PNG;
            }
            if (startsWith(sent, 0, "%PDF-")) {
                return PDF;
            }
            if (startsWith(sent, 0, "RIFF") && startsWith(sent, 8, "WEBP")) {
                return WEBP;
            }
            return startsWith(sent, 4, "ftyp") ? HEIC : UNKNOWN;
        }

        private static boolean startsWith(byte[] sent, int at, String magic) {
            var wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
            return sent.length >= at + wanted.length
                    && java.util.Arrays.equals(sent, at, at + wanted.length, wanted, 0, wanted.length);
        }
    }
}
