package id.selaras.engine.codebook;

/**
 * An answer in the code of another list.
 *
 * @param isLossy whether the way back does not lead to the code one came from
 */
public record Translation(String code, boolean isLossy) {}
