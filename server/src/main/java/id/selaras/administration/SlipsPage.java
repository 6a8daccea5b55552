package id.selaras.administration;

import java.util.List;

/**
 * Sign-in slips to print and cut.
 *
 * @param refused how many of the chosen officers got none, because they also work elsewhere or are one's equals
 */
public record SlipsPage(List<PaperSlip> slips, int refused, String back) {

    /** One slip in words. */
    public record PaperSlip(String fullName, String account, String password, String post, String until) {

        @Override
        public String toString() {
            return "PaperSlip[…]";
        }
    }

    @Override
    public String toString() {
        return "SlipsPage[" + slips.size() + "]";
    }
}
