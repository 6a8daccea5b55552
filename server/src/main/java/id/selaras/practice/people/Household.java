package id.selaras.practice.people;

import java.util.List;

/**
 * What the members of one family have in common while they are drawn.
 *
 * @param subdistrict where they live, six digits
 * @param neighbours the other subdistricts of the district
 * @param rank decile, or a guess for families that DTSEN does not list
 * @param insured whether the state pays their health insurance
 */
record Household(String subdistrict, List<String> neighbours, int rank, boolean insured) {}
