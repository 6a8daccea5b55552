package id.selaras.engine.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A questionnaire or list in one version (instrumen): the same digit means different things in two of them. */
public enum Instrument {
    /** BPS's census of everybody in October and November 2022. */
    REGSOSEK_2022,
    /** The variable list that comes with a district's extract. */
    DTSEN,
    /** BPS's update of 2026. */
    FASIH_2026,
    /** The civil registry. */
    DUKCAPIL,
    /** Kemensos's check of its list in 2021. */
    MK_DTKS_2021,
    /** The village information system. */
    OPENSID;

    public static Optional<Instrument> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As it stands with a fact. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
