package id.selaras.engine.eligibility;

import java.util.List;

/**
 * Part of an amount, bound to a day.
 *
 * @param when what has to hold of the family first
 * @param ofMembers whether each member is looked at, or the family once
 * @param atMost how many count altogether
 */
record Grant(Clause when, List<Portion> portions, boolean ofMembers, int atMost) {
    static final int NO_LIMIT = Integer.MAX_VALUE;

    Grant {
        portions = List.copyOf(portions);
    }

    /** The first portion that holds counts. */
    record Portion(Clause where, long amount, int atMost) {}
}
