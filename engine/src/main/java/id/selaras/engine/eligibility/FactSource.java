package id.selaras.engine.eligibility;

/** Facts of many families by number, for a table of them. */
public interface FactSource {
    /** In place of a value or a day that is not known. */
    long UNKNOWN = Long.MIN_VALUE;

    int families();

    int members(int family);

    /**
     * @param member {@link FamilyFacts#FAMILY} for a fact of the family
     * @return a code's place in its list, or of a fact with several codes the sum of 1 shifted by each; a number in parts of
     *     ten thousand; a date's day; an area's number
     */
    long value(FactRef fact, int family, int member);

    /** The day of the observation. */
    long observed(FactRef fact, int family, int member);
}
