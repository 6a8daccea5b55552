package id.selaras.letter;

/**
 * The head of an official paper (kop surat).
 *
 * @param above the government it belongs to: "PEMERINTAH KABUPATEN BANJARNEGARA"
 * @param office who issues it: "DESA GUNUNGJATI"
 * @param address empty when none is known
 * @param demonstration whether it must say that its data are invented
 */
public record Letterhead(String above, String office, String address, boolean demonstration) {}
