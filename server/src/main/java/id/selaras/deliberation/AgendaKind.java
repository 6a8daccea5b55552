package id.selaras.deliberation;

import id.selaras.proposal.ProposalKind;
import java.util.Locale;

/** Why a family stands on the agenda. */
enum AgendaKind {
    /** It is to come onto the list (usulan baru). */
    NEW,
    /** It is to leave the list. */
    EXIT,
    /** Somebody says that an entry is wrong (sanggah). */
    CONTESTED,
    /** Somebody of it moved away since the last deliberation. */
    MOVED,
    /** Somebody of it died since the last deliberation. */
    DECEASED;

    static AgendaKind of(ProposalKind kind) {
        return switch (kind) {
            case LIST_EXIT -> EXIT;
            case OBJECTION -> CONTESTED;
            default -> NEW;
        };
    }

    static AgendaKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "deliberation.kind." + code();
    }
}
