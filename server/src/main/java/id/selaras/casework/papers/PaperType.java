package id.selaras.casework.papers;

/** What a kept attachment is; every picture becomes a JPEG. */
public enum PaperType {
    PICTURE("image/jpeg", ".jpg"),
    PDF("application/pdf", ".pdf");

    private final String mediaType;
    private final String ending;

    PaperType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public static PaperType of(String mediaType) {
        return PICTURE.mediaType.equals(mediaType) ? PICTURE : PDF;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }
}
