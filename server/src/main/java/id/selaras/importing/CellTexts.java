package id.selaras.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** How a workbook writes texts and numbers, and what they say. */
final class CellTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;

    /** A spreadsheet keeps fifteen digits of a number; the sixteenth becomes zero without a word. */
    private static final BigDecimal SIXTEEN_DIGITS = new BigDecimal("1E15");

    private CellTexts() {}

    /** All text up to the end of the element, without how it is pronounced. */
    static String rich(XMLStreamReader xml, String element) throws IOException {
        var text = new StringBuilder();
        var inText = false;
        var pronounced = 0;
        while (true) {
            var event = Workbook.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                pronounced += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(element)) {
                    return unescape(text.toString());
                }
                inText = false;
                pronounced -= xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (inText && pronounced == 0 && isText(event) && text.length() <= 2 * RawRow.LONGEST_CELL) {
                text.append(xml.getText());
            }
        }
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** What XML can't say is written {@code _x000D_}. */
    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(match -> {
                    var c = (char) Integer.parseInt(match.group(1), 16);
                    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || Character.isSurrogate(c)
                            ? ""
                            : Matcher.quoteReplacement(String.valueOf(c));
                })
                : text;
    }

    static String escape(String text) {
        return ESCAPED.matcher(text).replaceAll("_x005F$0").replace("\r", "_x000D_");
    }

    /** A number as its reader would copy it; one of more than fifteen digits as {@code 3.3041101019E+15}, being rounded. */
    static String number(String written) {
        if (written.length() < 16 && written.indexOf('E') < 0 && written.indexOf('e') < 0) {
            return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
        }
        try {
            var number = new BigDecimal(written).stripTrailingZeros();
            if (number.precision() - number.scale() > 400 || number.scale() > 400) {
                return written;
            }
            return isRounded(number) ? rounded(number) : number.toPlainString();
        } catch (NumberFormatException noNumber) {
            return written;
        }
    }

    /** An ISO date, or the number as it is where it is no day. */
    static String date(String written, boolean since1904) {
        try {
            var days = new BigDecimal(written).intValue() + (since1904 ? DAYS_TO_1904 : 0);
            return days > 0 && days <= LAST_DAY ? DAY_ZERO.plusDays(days).toString() : number(written);
        } catch (NumberFormatException noNumber) {
            return written;
        }
    }

    private static boolean isRounded(BigDecimal number) {
        return number.abs().compareTo(SIXTEEN_DIGITS) >= 0 && number.precision() <= 15;
    }

    private static String rounded(BigDecimal number) {
        var digits = number.unscaledValue().abs().toString();
        var exponent = number.precision() - number.scale() - 1;
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + "."
                + (digits.length() > 1 ? digits.substring(1) : "0") + "E+" + exponent;
    }
}
