package id.selaras.casework;

import id.selaras.casework.AttachmentsSection.Agency;
import id.selaras.casework.AttachmentsSection.Line;
import id.selaras.engine.clock.AreaZone;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the papers of a case for its page. */
@Component
class AttachmentSections {
    private static final String REFUSED = "attachment.refused.";

    private final CaseStore cases;
    private final AttachmentStore attachments;
    private final ReferralStore referrals;
    private final Offices offices;

    AttachmentSections(CaseStore cases, AttachmentStore attachments, ReferralStore referrals, Offices offices) {
        this.cases = cases;
        this.attachments = attachments;
        this.referrals = referrals;
        this.offices = offices;
    }

    /** @param refused what the address says about the last file: a word we know, or it is not shown */
    @Transactional(readOnly = true)
    public AttachmentsSection of(UUID caseId, Texts texts, @Nullable String refused) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        var zone = AreaZone.ofProvince(Long.toString(file.areaNo() / 100_000_000L));
        return new AttachmentsSection(
                caseId,
                NewId.next(),
                new Dates(texts, zone.zoneId()),
                attachments.of(caseId).stream().map(this::line).toList(),
                agencies(caseId),
                Attachments.mayAdd(offices.person()),
                sentence(texts, refused));
    }

    private Line line(Attachment attachment) {
        return new Line(
                attachment,
                attachment.sharedWith().stream().map(offices::nameOf).sorted().toList());
    }

    private List<Agency> agencies(UUID caseId) {
        if (!offices.person().role().worksOnCases()) {
            return List.of();
        }
        return referrals.ofCase(caseId).stream()
                .filter(Referral::answersHere)
                .map(Referral::organisation)
                .distinct()
                .map(id -> new Agency(id, offices.nameOf(id)))
                .toList();
    }

    private static @Nullable String sentence(Texts texts, @Nullable String refused) {
        var known = refused != null && refused.matches("[a-z-]{1,30}");
        return known
                ? texts.messages()
                        .getMessage(REFUSED + refused, new Object[] {Attachments.MOST_PER_CASE}, null, texts.language())
                : null;
    }
}
