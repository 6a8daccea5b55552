package id.selaras.practice.material;

/**
 * A kecamatan.
 *
 * @param code six digits of the Kemendagri code, without dots
 */
public record Subdistrict(String code, String name) {

    public Subdistrict {
        if (!code.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("A subdistrict code has six digits, without dots: " + code);
        }
    }

    public String dotted() {
        return code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4);
    }
}
