package id.selaras.casework;

import id.selaras.casework.papers.PaperType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A photo or PDF kept with a case (lampiran).
 *
 * @param bytes its size as kept
 * @param addedBy full name
 * @param sharedWith organisations that may read it; an agency sees only itself
 */
public record Attachment(
        UUID id,
        UUID caseId,
        String name,
        PaperType type,
        int bytes,
        String addedBy,
        Instant addedAt,
        List<UUID> sharedWith) {

    public Attachment {
        sharedWith = List.copyOf(sharedWith);
    }

    public String mediaType() {
        return type.mediaType();
    }

    public long kilobytes() {
        return Math.max(1, Math.round(bytes / 1024.0));
    }

    @Override
    public String toString() {
        return "Attachment[" + id + "]";
    }
}
