package id.selaras.importing;

import static id.selaras.importing.Workbook.attribute;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What one has to know of a workbook before its rows.
 *
 * @param sheet the part that holds the first sheet that is shown
 * @param dates which styles show a number as a date
 * @param since1904 whether days count from 1904, as on old Macintoshes
 */
record SheetParts(String sheet, DateStyles dates, boolean since1904) {
    private static final String WORKBOOK = "xl/workbook.xml";

    static SheetParts of(Workbook book) throws IOException {
        if (!book.has(WORKBOOK)) {
            throw new FileRefused("not-a-table");
        }
        var targets = targets(book);
        String sheet = null;
        var since1904 = false;
        try {
            var xml = book.read(WORKBOOK);
            while (xml.hasNext()) {
                if (Workbook.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    since1904 = isTrue(attribute(xml, "date1904"));
                } else if (xml.getLocalName().equals("sheet")
                        && sheet == null
                        && Objects.requireNonNullElse(attribute(xml, "state"), "visible")
                                .equals("visible")) {
                    sheet = targets.get(attribute(xml, "id"));
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new FileRefused("half");
        }
        if (sheet == null) {
            throw new FileRefused("empty");
        }
        return new SheetParts(sheet, DateStyles.of(book), since1904);
    }

    private static Map<String, String> targets(Workbook book) throws IOException {
        var targets = new HashMap<String, String>();
        try {
            var xml = book.read("xl/_rels/workbook.xml.rels");
            while (xml.hasNext()) {
                if (Workbook.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    var target = Objects.requireNonNullElse(attribute(xml, "Target"), "");
                    targets.put(
                            Objects.requireNonNullElse(attribute(xml, "Id"), ""),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new FileRefused("half");
        }
        return targets;
    }

    static boolean isTrue(@Nullable String written) {
        return "1".equals(written) || "true".equals(written);
    }
}
