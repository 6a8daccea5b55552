package id.selaras.practice.material;

/**
 * A desa or kelurahan.
 *
 * @param code ten digits of the Kemendagri code, without dots
 */
public record Village(String code, String name) {

    public Village {
        if (!code.matches("[0-9]{10}")) {
            throw new IllegalArgumentException("A village code has ten digits, without dots: " + code);
        }
    }

    /** The code as the Ministry of Home Affairs writes it, {@code 33.04.20.2002}. */
    public String dotted() {
        return code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4, 6) + "." + code.substring(6);
    }

    public String subdistrictCode() {
        return code.substring(0, 6);
    }
}
