package id.selaras.casework;

import id.selaras.casework.CaseDetails.Reporter;
import java.util.UUID;

/**
 * What somebody says at the window about a matter that was reported before (laporan lagi).
 *
 * @param step made by the page, so that the same form sent twice is one
 * @param words in the citizen's own
 */
public record AddedReport(UUID step, String words, Reporter reporter) {

    @Override
    public String toString() {
        return "AddedReport[" + step + "]";
    }
}
