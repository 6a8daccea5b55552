package id.selaras.practice.people;

import java.time.LocalDate;

/**
 * Rank of the family's welfare in DTSEN ({@code desil}), 1 the poorest tenth.
 *
 * @param period such as {@code 2026-TW3}
 * @param importedOn the day the list was read into the district's system
 */
public record Decile(int value, String period, String source, LocalDate importedOn) {}
