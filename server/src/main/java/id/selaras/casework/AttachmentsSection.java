package id.selaras.casework;

import id.selaras.ui.Dates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a case as its page shows them.
 *
 * @param next id for the form, so that it sent twice keeps one paper
 * @param refusal key of why the last file was not kept
 * @param canAdd false for who only reads
 */
public record AttachmentsSection(
        UUID caseId,
        UUID next,
        Dates dates,
        List<Line> lines,
        List<Agency> agencies,
        boolean canAdd,
        @Nullable String refusal) {

    public AttachmentsSection {
        lines = List.copyOf(lines);
        agencies = List.copyOf(agencies);
    }

    public String address() {
        return "/kasus/" + caseId + "/lampiran";
    }

    /** @param readers names of the agencies that may read it */
    public record Line(Attachment attachment, List<String> readers) {
        public Line {
            readers = List.copyOf(readers);
        }
    }

    /** An agency the case was referred to, with which papers may be shared. */
    public record Agency(UUID id, String name) {}

    /** Agencies that can't read this paper yet. */
    public List<Agency> notYet(Attachment attachment) {
        return agencies.stream()
                .filter(agency -> !attachment.sharedWith().contains(agency.id()))
                .toList();
    }
}
