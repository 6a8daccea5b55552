package id.selaras.importing;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of an xlsx file, each unpacked only as far as a true one goes, and read without any document type. */
final class Workbook implements AutoCloseable {
    /** A sheet of a million full rows unpacks to less than half of it. */
    private static final long LARGEST = 8L << 30;

    /** Cells repeat their names and pack well, but not a thousandfold; small parts may. */
    private static final long MOST_RATIO = 150;

    private static final long SMALL = 16L << 20;
    private static final int MOST_PARTS = 10_000;

    private static final XMLInputFactory XML = xml();

    private final ZipFile zip;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    static Workbook open(Path file) throws IOException {
        try {
            var zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw new FileRefused("bomb");
            }
            return new Workbook(zip);
        } catch (ZipException halfOrNone) {
            throw new FileRefused("half");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** @throws FileRefused if the workbook has no such part */
    XMLStreamReader read(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new FileRefused("half");
        }
        try {
            return XML.createXMLStreamReader(
                    new Measured(new BufferedInputStream(zip.getInputStream(entry), 1 << 15), entry));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The next event; a document type is how entities get in, and no spreadsheet writes one. */
    static int next(XMLStreamReader xml) throws IOException {
        try {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new FileRefused("doctype");
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static RuntimeException broken(XMLStreamException e) {
        for (var cause = (Throwable) e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefused refused) {
                return refused;
            }
        }
        return new FileRefused("half");
    }

    private static XMLInputFactory xml() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Counts what comes out, whatever the zip says of its sizes. */
    private static final class Measured extends FilterInputStream {
        private final long most;
        private long count;

        Measured(InputStream in, ZipEntry entry) {
            super(in);
            var packed = Math.max(1, entry.getCompressedSize());
            most = Math.min(LARGEST, Math.max(SMALL, packed * MOST_RATIO));
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            measure(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                var read = super.read(bytes, from, length);
                measure(Math.max(0, read));
                return read;
            } catch (ZipException e) {
                throw new FileRefused("half");
            }
        }

        private void measure(int more) {
            count += more;
            if (count > most) {
                throw new FileRefused("bomb");
            }
        }
    }
}
