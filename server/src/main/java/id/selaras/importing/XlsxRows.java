package id.selaras.importing;

import static id.selaras.importing.Workbook.attribute;

import id.selaras.importing.RawRow.CellProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of an xlsx file that is shown. */
final class XlsxRows implements RowSource {
    private static final int MOST_PLACES = 16_384;
    private static final int MOST_MERGED = 100_000;

    private final Workbook book;
    private final SheetParts parts;
    private final SharedTexts texts;
    private final XMLStreamReader xml;
    private final List<MergedCells> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private @Nullable RawRow waiting;
    private long number;

    private XlsxRows(Workbook book, SheetParts parts, SharedTexts texts) throws IOException {
        this.book = book;
        this.parts = parts;
        this.texts = texts;
        this.xml = book.read(parts.sheet());
    }

    /** @param folder where the workbook's texts may lie while it is read */
    static XlsxRows open(Path file, Path folder) throws IOException {
        var book = Workbook.open(file);
        SharedTexts texts = null;
        try {
            var parts = SheetParts.of(book);
            texts = SharedTexts.of(book, folder);
            return new XlsxRows(book, parts, texts);
        } catch (IOException | RuntimeException e) {
            if (texts != null) {
                texts.close();
            }
            book.close();
            throw e;
        }
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (waiting == null) {
            waiting = read();
        }
        var row = waiting;
        if (row == null) {
            return null;
        }
        number++;
        // Rows without anything are not in the file; the numbers must stay those the person sees.
        if (row.number() > number) {
            return new RawRow(number, List.of(), List.of(), false);
        }
        waiting = null;
        number = row.number();
        return row;
    }

    @Override
    public List<MergedCells> merged() {
        return List.copyOf(merged);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            texts.close();
            book.close();
        }
    }

    private @Nullable RawRow read() throws IOException {
        try {
            while (xml.hasNext()) {
                if (Workbook.next(xml) == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("row")) {
                        return row();
                    }
                    if (xml.getLocalName().equals("mergeCell")) {
                        keepMerged(Objects.requireNonNullElse(attribute(xml, "ref"), ""));
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw new FileRefused("half");
        }
    }

    private RawRow row() throws IOException {
        var said = attribute(xml, "r");
        var rowNumber = said != null && said.matches("[0-9]{1,7}") ? Long.parseLong(said) : number + 1;
        if (rowNumber <= number) {
            throw new FileRefused("half");
        }
        var cells = new ArrayList<String>();
        var problems = new ArrayList<CellProblem>();
        while (true) {
            var event = Workbook.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                cell(cells, problems);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                return new RawRow(rowNumber, cells, problems, false);
            }
        }
    }

    private void cell(List<String> cells, List<CellProblem> problems) throws IOException {
        var reference = attribute(xml, "r");
        var place = reference == null ? cells.size() : place(reference);
        var type = Objects.requireNonNullElse(attribute(xml, "t"), "n");
        var style = Objects.requireNonNullElse(attribute(xml, "s"), "");
        var text = GuardedCell.unguard(text(type, style));
        if (place >= MOST_PLACES || place < cells.size()) {
            throw new FileRefused("half");
        }
        if (text.isEmpty()) {
            return;
        }
        while (cells.size() < place) {
            cells.add("");
        }
        if (text.length() > RawRow.LONGEST_CELL) {
            problems.add(new CellProblem(place, RowProblem.CELL_TOO_LONG));
            text = text.substring(0, RawRow.LONGEST_CELL);
        }
        cells.add(text);
    }

    /** A formula as such, never what it was last worked out to be. */
    private String text(String type, String style) throws IOException {
        value.setLength(0);
        String formula = null;
        String inline = null;
        var inValue = false;
        while (true) {
            var event = Workbook.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "is" -> inline = CellTexts.rich(xml, "is");
                    case "f" -> formula = formula();
                    default -> inValue = xml.getLocalName().equals("v");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    return formula != null ? formula : inline != null ? inline : value(type, style);
                }
                inValue = false;
            } else if (inValue && CellTexts.isText(event) && value.length() <= 2 * RawRow.LONGEST_CELL) {
                value.append(xml.getText());
            }
        }
    }

    private String formula() throws IOException {
        var text = new StringBuilder("=");
        for (int event = Workbook.next(xml); event != XMLStreamConstants.END_ELEMENT; event = Workbook.next(xml)) {
            if (CellTexts.isText(event) && text.length() <= RawRow.LONGEST_CELL) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private String value(String type, String style) {
        var written = value.toString();
        if (written.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> texts.get(written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : -1);
            case "n" ->
                style.matches("[0-9]{1,6}") && parts.dates().isDate(Integer.parseInt(style))
                        ? CellTexts.date(written, parts.since1904())
                        : CellTexts.number(written);
            case "b" -> SheetParts.isTrue(written) ? "1" : "0";
            case "str", "d", "e" -> CellTexts.unescape(written);
            default -> written;
        };
    }

    private void keepMerged(String range) {
        var corners = range.split(":", -1);
        if (corners.length == 2 && merged.size() < MOST_MERGED) {
            merged.add(new MergedCells(row(corners[0]), row(corners[1]), place(corners[0]), place(corners[1])));
        }
    }

    private static long row(String reference) {
        var digits = reference.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
    }

    /** AB12 is place 27. */
    private static int place(String reference) {
        var place = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
            place = place * 26 + (reference.charAt(i) - 'A' + 1);
            if (place > MOST_PLACES) {
                throw new FileRefused("half");
            }
        }
        return place - 1;
    }
}
