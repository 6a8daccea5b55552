package id.selaras.importing;

import static id.selaras.importing.Workbook.attribute;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The cell styles that show a number as a date: a spreadsheet keeps days as numbers, only the style tells. */
final class DateStyles {
    private static final String STYLES = "xl/styles.xml";

    private final BitSet dates = new BitSet();

    private DateStyles() {}

    static DateStyles of(Workbook book) throws IOException {
        var styles = new DateStyles();
        if (book.has(STYLES)) {
            styles.read(book);
        }
        return styles;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private void read(Workbook book) throws IOException {
        var own = new HashSet<Integer>();
        var inCells = false;
        var style = 0;
        try {
            var xml = book.read(STYLES);
            while (xml.hasNext()) {
                var event = Workbook.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "numFmt" -> {
                            if (isDateFormat(Objects.requireNonNullElse(attribute(xml, "formatCode"), ""))) {
                                own.add(number(attribute(xml, "numFmtId")));
                            }
                        }
                        case "cellXfs" -> inCells = true;
                        case "xf" -> {
                            if (inCells) {
                                dates.set(style++, isDate(number(attribute(xml, "numFmtId")), own));
                            }
                        }
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("cellXfs")) {
                    inCells = false;
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new FileRefused("half");
        }
    }

    /** The numbers of the formats that every spreadsheet knows. */
    private static boolean isDate(int format, Set<Integer> own) {
        return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) || own.contains(format);
    }

    private static boolean isDateFormat(String code) {
        var plain = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return plain.matches("(?i).*[dy].*");
    }

    private static int number(@Nullable String written) {
        return written != null && written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }
}
