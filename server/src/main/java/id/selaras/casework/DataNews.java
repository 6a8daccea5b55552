package id.selaras.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a proposed change to the data of a case's family (kabar usulan data). */
public enum DataNews {
    PROPOSED(PublicAct.DATA_PROPOSED),
    RETURNED(PublicAct.DATA_RETURNED),
    COMPLETED(null),
    WITHDRAWN(null),
    APPLIED(PublicAct.DATA_APPLIED),
    REFUSED(PublicAct.DATA_REFUSED),
    /** Right in itself, and waiting for the village's deliberation. */
    ACCEPTED(PublicAct.DATA_ACCEPTED),
    ON_AGENDA(PublicAct.DATA_ON_AGENDA),
    AGREED(PublicAct.DATA_AGREED),
    NOT_AGREED(PublicAct.DATA_NOT_AGREED),
    POSTPONED(PublicAct.DATA_POSTPONED),
    SENT(PublicAct.DATA_SENT),
    GRANTED(PublicAct.DATA_GRANTED),
    DENIED(PublicAct.DATA_DENIED);

    private final @Nullable PublicAct publicly;

    DataNews(@Nullable PublicAct publicly) {
        this.publicly = publicly;
    }

    /** What the citizen reads of it; null for what concerns only the offices. */
    @Nullable
    PublicAct publicly() {
        return publicly;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DataNews> of(@Nullable String code) {
        return Arrays.stream(values()).filter(news -> news.code().equals(code)).findFirst();
    }
}
