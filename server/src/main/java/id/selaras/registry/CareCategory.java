package id.selaras.registry;

import static id.selaras.registry.CareCategory.Kind.PPKS;
import static id.selaras.registry.CareCategory.Kind.PSKS;

import id.selaras.engine.identity.Sex;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The 26 kinds of people in need of social welfare (PPKS) and the 12 kinds of help there is for them (PSKS), in the order of
 * Permensos 8/2012; the number is the place in that list, since no official code is published.
 */
public enum CareCategory {
    NEGLECTED_INFANT(PPKS, 1, 0, 5),
    NEGLECTED_CHILD(PPKS, 2, 5, 17),
    CHILD_IN_CONFLICT_WITH_LAW(PPKS, 3, 6, 17),
    STREET_CHILD(PPKS, 4, 5, 17),
    CHILD_WITH_DISABILITY(PPKS, 5, 0, 17),
    ABUSED_CHILD(PPKS, 6, 0, 17),
    CHILD_NEEDING_PROTECTION(PPKS, 7, 0, 17),
    NEGLECTED_ELDERLY(PPKS, 8, 60, 150),
    PERSON_WITH_DISABILITY(PPKS, 9),
    SEX_WORKER(PPKS, 10),
    HOMELESS(PPKS, 11),
    BEGGAR(PPKS, 12),
    SCAVENGER(PPKS, 13),
    MINORITY_GROUP(PPKS, 14),
    FORMER_PRISONER(PPKS, 15),
    PERSON_WITH_HIV(PPKS, 16),
    VICTIM_OF_DRUGS(PPKS, 17),
    VICTIM_OF_TRAFFICKING(PPKS, 18),
    VICTIM_OF_VIOLENCE(PPKS, 19, 18, 150),
    TROUBLED_MIGRANT_WORKER(PPKS, 20),
    VICTIM_OF_NATURAL_DISASTER(PPKS, 21),
    VICTIM_OF_SOCIAL_DISASTER(PPKS, 22),
    VULNERABLE_WOMAN(PPKS, 23, 18, 150),
    POOR(PPKS, 24),
    TROUBLED_FAMILY(PPKS, 25),
    REMOTE_CUSTOMARY_COMMUNITY(PPKS, 26),
    SOCIAL_WORKER(PSKS, 1),
    COMMUNITY_SOCIAL_WORKER(PSKS, 2),
    DISASTER_VOLUNTEER(PSKS, 3),
    WELFARE_INSTITUTION(PSKS, 4),
    YOUTH_ORGANISATION(PSKS, 5),
    FAMILY_CONSULTATION(PSKS, 6),
    PIONEER_FAMILY(PSKS, 7),
    COMMUNITY_WELFARE_GROUP(PSKS, 8),
    WOMAN_LEADER(PSKS, 9),
    SOCIAL_COUNSELLOR(PSKS, 10),
    SUBDISTRICT_WELFARE_WORKER(PSKS, 11),
    BUSINESS(PSKS, 12);

    private static final int ANY_AGE = 150;

    private final Kind kind;
    private final int number;
    private final int youngest;
    private final int eldest;

    /** Need or help. */
    public enum Kind {
        PPKS,
        PSKS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CareCategory(Kind kind, int number) {
        this(kind, number, 0, ANY_AGE);
    }

    CareCategory(Kind kind, int number, int youngest, int eldest) {
        this.kind = kind;
        this.number = number;
        this.youngest = youngest;
        this.eldest = eldest;
    }

    static CareCategory of(String kind, int number) {
        return of(kind + "-" + number).orElseThrow();
    }

    /** By {@link #code()}. */
    static Optional<CareCategory> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    static List<CareCategory> of(Kind kind) {
        return Stream.of(values()).filter(one -> one.kind == kind).toList();
    }

    public Kind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public String code() {
        return kind.code() + "-" + number;
    }

    /** Key of its name; with {@code .text} that of its definition. */
    public String key() {
        return "care." + kind.code() + "." + number;
    }

    /** Only for the recorder and for officers whose post handles what is restricted. */
    public boolean isRestricted() {
        return switch (this) {
            case CHILD_IN_CONFLICT_WITH_LAW,
                    ABUSED_CHILD,
                    SEX_WORKER,
                    MINORITY_GROUP,
                    FORMER_PRISONER,
                    PERSON_WITH_HIV,
                    VICTIM_OF_DRUGS,
                    VICTIM_OF_TRAFFICKING,
                    VICTIM_OF_VIOLENCE -> true;
            default -> false;
        };
    }

    /** Whether a district has to state the law it rests on before anybody is counted among them. */
    public boolean needsLegalBasis() {
        return this == MINORITY_GROUP;
    }

    /** A hint, not a rule: sources disagree on the ages. */
    public boolean fits(@Nullable Integer age, @Nullable Sex sex) {
        var ageFits = age == null || (age >= youngest && age <= eldest);
        var sexFits = sex == null || sex == Sex.FEMALE || (this != VULNERABLE_WOMAN && this != WOMAN_LEADER);
        return ageFits && sexFits;
    }
}
