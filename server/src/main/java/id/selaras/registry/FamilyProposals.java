package id.selaras.registry;

import id.selaras.ui.Link;
import id.selaras.ui.ProposalMark;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells a family's page which changes to its data are proposed and were. The module that knows proposals answers. */
public interface FamilyProposals {

    /** Open ones first, then the latest. */
    List<Line> of(UUID family, Texts texts);

    /** The objections against the family's entries that the reader may open, by the proposal's id. */
    Map<UUID, Contest> objections(UUID family);

    /** The photos and letters that bear out the family's entries, by the entry's id. */
    Map<UUID, List<Link>> claimPapers(UUID family);

    /** Whether the reader may propose a change. */
    boolean mayPropose();

    /** @param papers how many bear it out */
    record Contest(String href, int papers) {}

    /** What the page shows of them. */
    record Section(List<Line> lines, boolean mayPropose) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One proposal.
     *
     * @param word where it stands
     */
    record Line(String href, String what, String since, ProposalMark mark, String word) {}
}
