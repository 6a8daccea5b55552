package id.selaras.casework;

import id.selaras.ui.CaseThread;
import id.selaras.ui.ClockView;
import id.selaras.ui.Option;
import id.selaras.ui.OwnerCount;
import id.selaras.ui.ReferralMark;
import id.selaras.ui.TurnView;
import id.selaras.ui.Urgency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The work list as its page shows it.
 *
 * @param restricted sentence on cases that only named officers see; null when there are none
 * @param receives whether the reader may record a complaint
 */
public record QueuePage(
        String title,
        String lead,
        List<OwnerCount> owners,
        Filters filters,
        List<Group> groups,
        @Nullable Outside outside,
        Empty empty,
        @Nullable String restricted,
        Paging paging,
        boolean receives) {

    public QueuePage {
        owners = List.copyOf(owners);
        groups = List.copyOf(groups);
    }

    /**
     * What narrows the list now, and what may.
     *
     * @param areaLabel what the areas are: subdistricts, villages
     * @param search what was searched, to be shown in its field again
     */
    public record Filters(
            String pile,
            String search,
            Choice deadline,
            Choice sector,
            Choice area,
            String areaLabel,
            Choice urgency) {}

    public record Choice(String value, List<Option> options) {}

    /** Rows under one heading; no heading when the rows are of one kind. */
    public record Group(@Nullable String title, List<Row> rows) {}

    public record Row(
            UUID id,
            String ticket,
            String title,
            boolean restricted,
            Urgency urgency,
            String who,
            @Nullable ClockView clock,
            TurnView turn,
            CaseThread thread,
            String last,
            String lastAt) {

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /**
     * Proposals in outside systems that wait for an answer.
     *
     * @param all address of the whole list; null when it is this one
     */
    public record Outside(
            String title, List<OutsideRow> rows, @Nullable String all) {}

    public record OutsideRow(
            String href,
            String organisation,
            String asked,
            String title,
            String who,
            ReferralMark mark,
            @Nullable ClockView clock,
            boolean caseClosed) {}

    /** What an empty list says. */
    public record Empty(String title, @Nullable String text, id.selaras.ui.@Nullable Link way) {}

    /**
     * @param count "1 sampai 25 dari 118"
     * @param download address of the same list as a file
     */
    public record Paging(
            String count,
            @Nullable String first,
            @Nullable String next,
            @Nullable String download) {}
}
