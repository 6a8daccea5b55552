package id.selaras.deliberation;

import id.selaras.casework.NewId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family on its way onto an agenda. */
record AgendaEntry(
        UUID id, AgendaKind kind, UUID family, @Nullable UUID proposal, String words) {

    static AgendaEntry of(AgendaKind kind, UUID family, @Nullable UUID proposal, String words) {
        return new AgendaEntry(NewId.next(), kind, family, proposal, words);
    }

    @Override
    public String toString() {
        return "AgendaEntry[" + kind + "]";
    }
}
