package id.selaras.registry;

import id.selaras.ui.Link;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a reader of a family's page may do about the entries of outside lists.
 *
 * @param may whether they can be contested and recorded
 * @param objections those the reader may open, by the proposal's id
 * @param papers that bear the entries out, by the entry's id
 */
record Contesting(boolean may, Map<UUID, FamilyProposals.Contest> objections, Map<UUID, List<Link>> papers) {

    Contesting {
        objections = Map.copyOf(objections);
        papers = Map.copyOf(papers);
    }

    static Contesting none() {
        return new Contesting(false, Map.of(), Map.of());
    }
}
