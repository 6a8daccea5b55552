package id.selaras.deliberation;

import id.selaras.ui.DeliberationMark;
import id.selaras.ui.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month as the social office sees it: who sent a list, who has not, the approval, the lock.
 *
 * @param lockWords how far the month is
 * @param silentMark state of the villages that prepared nothing
 * @param approvalForm null for who may not bring one
 */
public record CyclePage(
        String month,
        String title,
        String area,
        String days,
        String lockWords,
        boolean locked,
        Totals totals,
        List<Village> villages,
        DeliberationMark silentMark,
        List<Silent> silent,
        List<ApprovalLine> approvals,
        May may,
        @Nullable ApprovalForm approvalForm,
        Neighbours neighbours,
        @Nullable Notice notice) {

    public CyclePage {
        villages = List.copyOf(villages);
        silent = List.copyOf(silent);
        approvals = List.copyOf(approvals);
    }

    public String href() {
        return "/musyawarah/siklus/" + month;
    }

    /** What the reader may do now. */
    public record May(boolean verify, boolean lock, boolean type) {}

    /** Villages, of them those that sent, and lines. */
    public record Totals(int villages, int sent, int agreed, int verified, int returned) {}

    /** A village that prepared something. */
    public record Village(String name, String subdistrict, DeliberationMark mark, String lines, String href) {}

    /** Villages of a subdistrict that prepared nothing. */
    public record Silent(String subdistrict, String villages) {}

    public int silentVillages() {
        return totals.villages() - villages.size();
    }

    /**
     * One approval that was brought.
     *
     * @param late whether the month was locked by then
     */
    public record ApprovalLine(String href, String name, String words, boolean late) {}

    /** Questions for the next one. */
    public record ApprovalForm(Field number, Field on, Field file) {}

    /** The months beside. */
    public record Neighbours(String before, String beforeHref, String after, String afterHref) {}
}
