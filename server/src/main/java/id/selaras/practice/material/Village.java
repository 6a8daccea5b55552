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

    public String subdistrictCode() {
        return code.substring(0, 6);
    }
}
