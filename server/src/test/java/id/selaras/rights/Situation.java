package id.selaras.rights;

import java.util.Arrays;

/** How a thing stands to the officer who looks; the words are those of docs/rights.md. */
enum Situation {
    ALWAYS("always"),
    OWN_AREA("own area"),
    OWN_DESK("own area, at one's own desk"),
    OTHER_DESK("own area, at another desk"),
    REFERRED_HERE("referred to the own agency"),
    REFERRED_ELSEWHERE("referred to another agency"),
    NEIGHBOUR("neighbouring area"),
    PARENT("parent area"),
    FROM_PROVINCE("seen from the province"),
    FROM_PROVINCE_CLIMBED("seen from the province, climbed"),
    NAMED("restricted, named"),
    NOT_NAMED("restricted, not named"),
    RESTRICTED_FROM_PROVINCE("restricted, seen from the province"),
    RESTRICTED_ABOUT_ONESELF("restricted and about oneself"),
    RESTRICTED_ABOUT_VILLAGE("restricted and about the village government"),
    ABOUT_ONESELF("about oneself"),
    ABOUT_VILLAGE("about the village government"),
    HANDLED("handled by oneself"),
    SHARED_HERE("shared with the own agency"),
    SHARED_ELSEWHERE("shared with another agency"),
    WRONG_ADDRESS("of another case than the address says"),
    HERE_AND_ELSEWHERE("own area and elsewhere"),
    EQUAL("an equal administrator"),
    ONESELF("oneself"),
    SOMEBODY_ELSES("somebody else"),
    NEVER_EXISTED("never existed");

    private final String words;

    Situation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Situation of(String words) {
        return Arrays.stream(values())
                .filter(situation -> situation.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no test knows the situation \"" + words + "\""));
    }

    boolean isFromProvince() {
        return this == FROM_PROVINCE || this == FROM_PROVINCE_CLIMBED || this == RESTRICTED_FROM_PROVINCE;
    }

    boolean isRestricted() {
        return switch (this) {
            case NAMED, NOT_NAMED, RESTRICTED_FROM_PROVINCE, RESTRICTED_ABOUT_ONESELF, RESTRICTED_ABOUT_VILLAGE -> true;
            default -> false;
        };
    }

    boolean isAboutOneself() {
        return this == ABOUT_ONESELF || this == RESTRICTED_ABOUT_ONESELF;
    }

    boolean isAboutVillage() {
        return this == ABOUT_VILLAGE || this == RESTRICTED_ABOUT_VILLAGE;
    }

    /** Whether the agency of the table is the one the case was referred to. */
    boolean comesToTheAgency() {
        return switch (this) {
            case REFERRED_HERE,
                    SHARED_HERE,
                    NAMED,
                    NOT_NAMED,
                    ABOUT_ONESELF,
                    RESTRICTED_ABOUT_ONESELF,
                    RESTRICTED_ABOUT_VILLAGE -> true;
            default -> false;
        };
    }
}
