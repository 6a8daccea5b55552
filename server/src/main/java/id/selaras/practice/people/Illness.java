package id.selaras.practice.people;

/** Chronic illness ({@code penyakit menahun}), R22 item 430. */
public enum Illness implements Coded {
    NONE(1),
    HYPERTENSION(2),
    RHEUMATISM(3),
    ASTHMA(4),
    HEART(5),
    DIABETES(6),
    TUBERCULOSIS(7),
    STROKE(8),
    CANCER(9),
    KIDNEY_FAILURE(10),
    CHOLESTEROL(13),
    THALASSEMIA(15),
    ALZHEIMER(17),
    OTHER(18);

    private final int code;

    Illness(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
