package id.selaras.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody is said not to be entitled (alasan tidak layak), by the codes that the field knows them under. */
public enum ExclusionGround {
    /** Dead, moved or not found. */
    X01,
    /** The NIK does not match, or is borne twice. */
    X02,
    /** A civil servant, soldier, police officer or state company's employee in the family. */
    X03,
    /** A wage above the minimum. */
    X04,
    /** Director or manager of a company. */
    X05,
    /** An electricity meter above 1,300 VA. */
    X06,
    /** Income or transactions that a bank reported. */
    X07,
    /** A decile above the programme's limit. */
    X08,
    /** Receives a programme that excludes the other. */
    X09,
    /** Nobody in the family for whom the programme is. */
    X10,
    /** The deliberation says that they are well off. */
    X11,
    /** Refused the survey or gave false data (UU 13/2011 art. 42). */
    X12,
    /** A car, wide fields or other wealth. */
    X13,
    /** Gambling transactions. */
    X14;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "ground." + code();
    }

    public static Optional<ExclusionGround> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code) || ground.name().equals(code))
                .findFirst();
    }
}
