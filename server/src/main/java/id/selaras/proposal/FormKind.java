package id.selaras.proposal;

import id.selaras.registry.Subject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an officer chooses first: the questions of the form follow from it. */
enum FormKind {
    DEATH(ProposalKind.DEATH),
    NEWCOMER(ProposalKind.NEWCOMER),
    HOUSE(ProposalKind.FACTS),
    LIVING(ProposalKind.FACTS),
    WORK(ProposalKind.FACTS),
    HEALTH(ProposalKind.FACTS),
    CORRECTION(ProposalKind.CORRECTION),
    MOVE_HOUSE(ProposalKind.MOVE_HOUSE),
    CARD_NUMBER(ProposalKind.CARD_NUMBER),
    RELATIONS(ProposalKind.RELATIONS),
    LEAVING(ProposalKind.LEAVING),
    SPLIT(ProposalKind.SPLIT),
    JOIN(ProposalKind.JOIN),
    LIST_ENTRY(ProposalKind.LIST_ENTRY),
    LIST_EXIT(ProposalKind.LIST_EXIT),
    OBJECTION(ProposalKind.OBJECTION);

    private final ProposalKind proposal;

    FormKind(ProposalKind proposal) {
        this.proposal = proposal;
    }

    ProposalKind proposal() {
        return proposal;
    }

    /** Of what it asks facts; null for everything else. */
    @Nullable
    Subject subject() {
        return switch (this) {
            case HOUSE -> Subject.DWELLING;
            case LIVING -> Subject.FAMILY;
            case WORK, HEALTH -> Subject.PERSON;
            default -> null;
        };
    }

    /** Whether it asks what the edit checks of the questionnaire know. */
    boolean isChecked() {
        return subject() != null || this == NEWCOMER || this == RELATIONS || this == LIST_ENTRY;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of what the officer chooses. */
    String key() {
        return "proposal.form." + code();
    }

    static Optional<FormKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
