package id.selaras.registry;

import java.util.Map;
import java.util.UUID;

/**
 * What a reader of a family's page may do about the entries of outside lists.
 *
 * @param may whether they can be contested and recorded
 * @param objections those the reader may open, by the proposal's id
 */
record Contesting(boolean may, Map<UUID, FamilyProposals.Contest> objections) {

    Contesting {
        objections = Map.copyOf(objections);
    }

    static Contesting none() {
        return new Contesting(false, Map.of());
    }
}
