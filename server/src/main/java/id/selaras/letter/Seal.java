package id.selaras.letter;

/**
 * The QR at the foot of a paper and what stands beside it.
 *
 * @param address what the QR holds
 * @param page where the code can be typed, without scheme
 * @param code in groups
 */
public record Seal(String address, String page, String code) {

    @Override
    public String toString() {
        return "Seal[…]";
    }
}
