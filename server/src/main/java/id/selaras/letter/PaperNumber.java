package id.selaras.letter;

/**
 * The number of a paper (nomor surat).
 *
 * @param period the year it is counted in
 * @param month in Roman figures, as letters here carry it
 */
public record PaperNumber(PaperKind kind, long areaNo, String period, int no, String month) {

    /** "007/BA/33.04.20.2002/XI/2026". */
    public String text() {
        return "%03d/%s/%s/%s/%s".formatted(no, kind.prefix(), area(), month, period);
    }

    private String area() {
        var digits = "%010d".formatted(areaNo);
        var dotted = digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6) + "."
                + digits.substring(6);
        return dotted.replaceFirst("(\\.00)?\\.0000$", "");
    }
}
