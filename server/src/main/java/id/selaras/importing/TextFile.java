package id.selaras.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file in whichever encoding offices here write: UTF-8 and UTF-16 with or without mark, or what an older Excel calls
 * CSV (windows-1252).
 *
 * @param mark bytes of the byte order mark
 */
record TextFile(Path path, Charset encoding, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    static TextFile of(Path path) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(SAMPLE);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextFile(path, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextFile(path, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextFile(path, StandardCharsets.UTF_16BE, 2);
        }
        return new TextFile(path, unmarked(path, head), 0);
    }

    /** Where a byte has no meaning in the encoding, U+FFFD stands. */
    Reader open() throws IOException {
        var in = Files.newInputStream(path);
        in.skipNBytes(mark);
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(new BufferedInputStream(in, 1 << 16), decoder);
    }

    private static Charset unmarked(Path path, byte[] head) throws IOException {
        var evenZeros = zeros(head, 0);
        var oddZeros = zeros(head, 1);
        if (evenZeros + oddZeros == 0) {
            return mayBeUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS;
        }
        // Latin letters in UTF-16 have a zero as every second byte; anything else with zeros is no text.
        if (oddZeros > head.length / 4 && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (evenZeros > head.length / 4 && oddZeros == 0) {
            return StandardCharsets.UTF_16BE;
        }
        throw new FileRefused("not-a-table");
    }

    /** One valid letter beyond ASCII says UTF-8, even if others are damaged; a file of damage alone is something else. */
    private static boolean mayBeUtf8(Path path) throws IOException {
        var valid = 0L;
        var damaged = 0L;
        var open = 0;
        var buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    int b = buffer[i];
                    if (open > 0) {
                        if ((b & 0xC0) == 0x80) {
                            open--;
                            valid += open == 0 ? 1 : 0;
                            continue;
                        }
                        damaged++;
                        open = 0;
                    }
                    if (b < 0) {
                        open = (b & 0xE0) == 0xC0 ? 1 : (b & 0xF0) == 0xE0 ? 2 : (b & 0xF8) == 0xF0 ? 3 : 0;
                        damaged += open == 0 ? 1 : 0;
                    }
                }
            }
        }
        return valid > 0 || damaged == 0;
    }

    private static int zeros(byte[] bytes, int from) {
        var zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
