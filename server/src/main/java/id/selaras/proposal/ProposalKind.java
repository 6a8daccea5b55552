package id.selaras.proposal;

import id.selaras.registry.RegistryChange;
import java.util.Locale;

/** What a proposal wants (jenis usulan). */
public enum ProposalKind {
    /** New answers about a house, a family or a person. */
    FACTS,
    /** A name, number, birth date, sex or telephone was written down wrong or changed. */
    CORRECTION,
    DEATH,
    /** A child was born, or somebody else came into the family. */
    NEWCOMER,
    CARD_NUMBER,
    RELATIONS,
    SPLIT,
    JOIN,
    MOVE_HOUSE,
    LEAVING,
    /** A family is to come onto the list (usulan baru). */
    LIST_ENTRY,
    /** A family is to leave the list. */
    LIST_EXIT,
    /** Somebody says that an entry of an outside list is wrong (sanggah). */
    OBJECTION;

    /** Whether the village's deliberation and the ministry decide, not the supervisor alone. */
    public boolean goesToDeliberation() {
        return course() == Course.LIST;
    }

    Course course() {
        return switch (this) {
            case LIST_ENTRY, LIST_EXIT, OBJECTION -> Course.LIST;
            case FACTS, CORRECTION, DEATH, NEWCOMER, CARD_NUMBER, RELATIONS, SPLIT, JOIN, MOVE_HOUSE, LEAVING ->
                Course.REGISTRY;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProposalKind of(RegistryChange change) {
        return valueOf(change.kind().toUpperCase(Locale.ROOT));
    }

    /** Key of its word in the message bundle. */
    public String key() {
        return "proposal.kind." + code();
    }

    /** Where a proposal goes once it is accepted. */
    enum Course {
        /** Into the registry, at once. */
        REGISTRY,
        /** To the village's deliberation and on to the ministry. */
        LIST
    }
}
