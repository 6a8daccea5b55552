package id.selaras.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Decrypts what {@link SealingStream} wrote; gives out nothing that was changed, and notices a cut-off end. */
final class OpeningStream extends InputStream {
    private final InputStream file;
    private final SecretKey key;
    private byte[] ahead;
    private byte[] chunk = new byte[0];
    private int position;
    private long number;
    private boolean ended;

    OpeningStream(InputStream file, PrivateKey recipient) throws IOException {
        this.file = file;
        if (!Arrays.equals(file.readNBytes(Envelope.MARK.length), Envelope.MARK)) {
            throw new BackupTrouble("This file is no backup of Selaras.");
        }
        try {
            var ephemeral = BackupKey.publicKey(file.readNBytes(file.read()));
            key = Envelope.keyFor(recipient, ephemeral, ephemeral);
        } catch (GeneralSecurityException e) {
            throw new BackupTrouble("The head of this backup is damaged.", e);
        }
        ahead = next();
    }

    private byte[] next() throws IOException {
        return file.readNBytes(Envelope.CHUNK + Envelope.TAG);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (position == chunk.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        var part = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, bytes, offset, part);
        position += part;
        return part;
    }

    private void open() throws IOException {
        var sealed = ahead;
        ahead = next();
        ended = ahead.length == 0;
        try {
            chunk = Envelope.chunk(Cipher.DECRYPT_MODE, key, number++, ended, sealed, sealed.length);
            position = 0;
        } catch (GeneralSecurityException e) {
            throw new BackupTrouble(
                    number == 1
                            ? "This key does not open this backup, or the file is damaged or cut off at its beginning."
                            : "The backup is damaged or cut off; use an earlier one.",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
