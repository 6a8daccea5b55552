package id.selaras.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that a workbook's cells refer to by number. A million people have some millions of them, so they lie in a
 * mapped file beside the heap, which only holds where each begins.
 */
final class SharedTexts implements AutoCloseable {
    private static final String PART = "xl/sharedStrings.xml";
    private static final int MOST = 64_000_000;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment texts;
    private final long[] starts;
    private final Path file;

    private SharedTexts(Path file, long[] starts) throws IOException {
        this.file = file;
        this.starts = starts;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    /** @param folder where the texts may lie while the workbook is read */
    static SharedTexts of(Workbook book, Path folder) throws IOException {
        var file = Files.createTempFile(folder, "texts", ".tmp");
        try {
            return new SharedTexts(file, book.has(PART) ? unpack(book, file) : new long[1]);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** @throws FileRefused if the workbook refers to a text that it doesn't have */
    String get(int number) {
        if (number < 0 || number >= starts.length - 1) {
            throw new FileRefused("half");
        }
        var length = (int) (starts[number + 1] - starts[number]);
        var bytes = new byte[length];
        MemorySegment.copy(texts, ValueLayout.JAVA_BYTE, starts[number], bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        arena.close();
        Files.deleteIfExists(file);
    }

    private static long[] unpack(Workbook book, Path file) throws IOException {
        var starts = new long[1024];
        var count = 0;
        var position = 0L;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            var xml = book.read(PART);
            while (xml.hasNext()) {
                if (Workbook.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    var bytes = CellTexts.rich(xml, "si").getBytes(StandardCharsets.UTF_8);
                    out.write(bytes);
                    position += bytes.length;
                    if (++count >= MOST) {
                        throw new FileRefused("bomb");
                    }
                    starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                    starts[count] = position;
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new FileRefused("half");
        }
        return Arrays.copyOf(starts, count + 1);
    }
}
