package id.selaras.letter;

import java.io.ByteArrayOutputStream;

/** Takes a paper as it is made, up to a size that fits into the database and through a village's line. */
final class BoundedOutput extends ByteArrayOutputStream {
    static final int LARGEST = 16 << 20;

    @Override
    public synchronized void write(int one) {
        room(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] some, int from, int length) {
        room(length);
        super.write(some, from, length);
    }

    private void room(int more) {
        if (size() + more > LARGEST) {
            throw new PaperNotMade("letter.refused.too-long");
        }
    }
}
