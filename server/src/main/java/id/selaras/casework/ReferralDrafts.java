package id.selaras.casework;

import id.selaras.casework.ReferralDraft.PaperTick;
import id.selaras.directory.Programme;
import id.selaras.directory.Programmes;
import id.selaras.ui.Link;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the referral of a case for a programme. */
@Component
class ReferralDrafts {
    private final CaseStore cases;
    private final AttachmentStore attachments;
    private final Programmes programmes;
    private final RequiredChecks checks;

    ReferralDrafts(CaseStore cases, AttachmentStore attachments, Programmes programmes, RequiredChecks checks) {
        this.cases = cases;
        this.attachments = attachments;
        this.programmes = programmes;
        this.checks = checks;
    }

    /** Null where the catalogue has no such programme. */
    @Transactional(readOnly = true)
    public @Nullable ReferralDraft of(UUID caseId, String code, Texts texts) {
        var programme = code.isBlank() ? null : programmes.find(code).orElse(null);
        return programme == null ? null : draft(caseId, programme, texts);
    }

    private ReferralDraft draft(UUID caseId, Programme programme, Texts texts) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        var attached = attachments.of(caseId);
        var missing = checks.missing(file, programme.code());
        return new ReferralDraft(
                programme.code(),
                programme.name(),
                programme.ownerId(),
                texts.get("refer.draft.asked", programme.name(), file.subject().name()),
                programme.papers().stream()
                        .filter(paper -> !paper.isBlank())
                        .map(paper -> new PaperTick(paper, find(paper, attached)))
                        .toList(),
                missing == null ? null : texts.get(missing));
    }

    /** A file is the paper whose name it bears: the form of attachments offers these names. */
    private static @Nullable Link find(String paper, List<Attachment> attached) {
        var wanted = letters(paper);
        return attached.stream()
                .filter(file -> letters(file.name()).startsWith(wanted))
                .findFirst()
                .map(file -> new Link("/kasus/" + file.caseId() + "/lampiran/" + file.id(), file.name()))
                .orElse(null);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
