package id.selaras.engine.scoring;

/** A text of a card; one that came in Indonesian only says the same in both. */
public record Wording(String indonesian, String english) {

    public static Wording of(String indonesian) {
        return new Wording(indonesian, indonesian);
    }

    public String in(boolean isIndonesian) {
        return isIndonesian ? indonesian : english;
    }
}
