package id.selaras.administration;

/**
 * The area a page of the administration is about.
 *
 * @param code empty for the nation
 * @param own whether it is the whole of what the administrator is in charge of
 */
public record ChosenArea(String code, String name, boolean own) {

    /** An address that stays with this area. */
    public String href(String path) {
        return own ? path : path + (path.contains("?") ? "&" : "?") + "wilayah=" + code;
    }
}
