package id.selaras.proposal;

import id.selaras.ui.ClockView;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.OwnerCount;
import id.selaras.ui.ProposalMark;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proposals that wait, by who owes the next step: what a person asked by right first, then the oldest.
 *
 * @param empty what an empty list says
 */
public record WaitingPage(
        String title,
        String lead,
        List<OwnerCount> owners,
        String turn,
        List<Option> kinds,
        String kind,
        List<Option> areas,
        String area,
        List<Row> rows,
        String empty,
        @Nullable Link first,
        @Nullable Link next) {

    public WaitingPage {
        owners = List.copyOf(owners);
        kinds = List.copyOf(kinds);
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /**
     * One proposal.
     *
     * @param clock of the law, where a person asked by right
     * @param word where it stands, in the word of the trade
     */
    public record Row(
            UUID id,
            String what,
            String family,
            String since,
            @Nullable ClockView clock,
            ProposalMark mark,
            String word,
            @Nullable String needed,
            boolean own) {

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
