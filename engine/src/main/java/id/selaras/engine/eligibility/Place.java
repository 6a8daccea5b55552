package id.selaras.engine.eligibility;

/**
 * A fact of somebody.
 *
 * @param member counted from 0, {@link FamilyFacts#FAMILY} for the family
 */
public record Place(FactRef fact, int member) {

    static Place of(FactRef fact, int member) {
        return new Place(fact, fact.ofMember() ? member : FamilyFacts.FAMILY);
    }
}
