package id.selaras.launch.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Encrypts what is written to it to a public key; the file is whole only after {@link #close()}. */
final class SealingStream extends OutputStream {
    private final OutputStream file;
    private final SecretKey key;
    private final byte[] buffer = new byte[Envelope.CHUNK];
    private int filled;
    private long number;

    SealingStream(OutputStream file, PublicKey recipient) throws IOException {
        this.file = file;
        var ephemeral = BackupKey.generate();
        try {
            key = Envelope.keyFor(ephemeral.getPrivate(), recipient, ephemeral.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IOException("encryption is not available", e);
        }
        var encoded = ephemeral.getPublic().getEncoded();
        file.write(Envelope.MARK);
        file.write(encoded.length);
        file.write(encoded);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    // A full buffer is kept until more comes, because only then it is known not to be the last.
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var from = offset;
        var left = length;
        while (left > 0) {
            if (filled == buffer.length) {
                writeChunk(false);
            }
            var part = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, from, buffer, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    private void writeChunk(boolean last) throws IOException {
        try {
            file.write(Envelope.chunk(Cipher.ENCRYPT_MODE, key, number++, last, buffer, filled));
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException("encryption failed", e);
        }
    }

    @Override
    public void close() throws IOException {
        writeChunk(true);
        file.close();
    }
}
