package id.selaras.engine.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a family and its living members.
 *
 * @param family of family, dwelling and area; no entry for what is not known
 * @param members at least one: a family without anybody has nobody to be asked about
 */
public record FamilyFacts(Map<String, Known> family, List<Map<String, Known>> members) {
    /** In place of a member's number. */
    public static final int FAMILY = -1;

    public FamilyFacts {
        family = Map.copyOf(family);
        members = members.stream().map(Map::copyOf).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a family has members");
        }
    }

    /** @param member counted from 0 */
    public @Nullable Known known(FactRef fact, int member) {
        return fact.ofMember() ? members.get(member).get(fact.name()) : family.get(fact.name());
    }

    FamilyFacts without(Place place) {
        if (place.member() == FAMILY) {
            return new FamilyFacts(without(family, place), members);
        }
        var others = new ArrayList<>(members);
        others.set(place.member(), without(members.get(place.member()), place));
        return new FamilyFacts(family, others);
    }

    private static Map<String, Known> without(Map<String, Known> facts, Place place) {
        var left = new HashMap<>(facts);
        left.remove(place.fact().name());
        return left;
    }

    @Override
    public String toString() {
        return "FamilyFacts[" + members.size() + "]";
    }
}
