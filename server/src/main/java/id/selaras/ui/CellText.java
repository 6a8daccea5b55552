package id.selaras.ui;

import java.math.BigDecimal;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a workbook says, as its reader would copy it. */
final class CellText {

    private CellText() {}

    static String of(Optional<Cell> cell) {
        return cell.map(CellText::of).orElse("");
    }

    private static String of(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            var raw = cell.getText();
            return raw == null ? "" : raw.strip();
        }
        return isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
    }

    // Excel keeps a date as a number; only its format tells.
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.matches("(?i).*[dmy].*[dmy].*");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
