package id.selaras.casework;

import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.casework.papers.FileName;
import id.selaras.casework.papers.Paper;
import id.selaras.casework.papers.PaperRefused;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps photos and PDFs with a case, gives them out, and shares them with agencies that need them. */
@Service
public class Attachments {
    static final int MOST_PER_CASE = 40;

    private final CaseStore cases;
    private final AttachmentStore attachments;
    private final ReferralStore referrals;
    private final CaseMoves moves;
    private final Offices offices;
    private final CaseClocks clocks;
    private final Journal journal;
    private final TransactionTemplate transactions;

    Attachments(
            CaseStore cases,
            AttachmentStore attachments,
            ReferralStore referrals,
            CaseMoves moves,
            Offices offices,
            CaseClocks clocks,
            Journal journal,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.attachments = attachments;
        this.referrals = referrals;
        this.moves = moves;
        this.offices = offices;
        this.clocks = clocks;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Keeps a file with a case; the same id twice keeps it once.
     *
     * @param fileName as the sender's machine called it; only shown, never believed
     * @throws CaseRefusal when it is no picture or PDF we can keep
     */
    public UUID add(UUID caseId, String fileName, byte[] sent, UUID id) {
        // Whether the case may be known of comes before any word about the file, and decoding outside a transaction.
        transactions.executeWithoutResult(status -> permit(caseId));
        var paper = read(sent);
        transactions.executeWithoutResult(status -> write(caseId, fileName, paper, id));
        return id;
    }

    /** Keeps a file that was read already, in the caller's transaction; the same id twice keeps it once. */
    @Transactional
    public void keep(UUID caseId, String fileName, Paper paper, UUID id) {
        permit(caseId);
        write(caseId, fileName, paper, id);
    }

    private void permit(UUID caseId) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        if (!mayAdd(offices.person())) {
            throw CaseRefusal.notYours();
        }
        if (attachments.of(file.id()).size() >= MOST_PER_CASE) {
            throw new CaseRefusal("attachment.refused.too-many", MOST_PER_CASE);
        }
    }

    /** Whether this person may add papers to a case in sight. */
    static boolean mayAdd(SignedIn person) {
        return person.role().worksOnCases() || person.role() == Role.AGENCY;
    }

    private static Paper read(byte[] sent) {
        try {
            return Paper.read(sent);
        } catch (PaperRefused refused) {
            throw new CaseRefusal(refused.key());
        }
    }

    private void write(UUID caseId, String fileName, Paper paper, UUID id) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        if (attachments.find(id).isPresent()) {
            return;
        }
        var person = offices.person();
        var attachment = new Attachment(
                id,
                caseId,
                FileName.clean(fileName, paper.type()),
                paper.type(),
                paper.content().length,
                person.fullName(),
                clocks.now(),
                List.of());
        attachments.insert(attachment, paper, person.account());
        moves.mark(file, new CaseMark(id, CaseAct.ADD_PAPER, attachment.name(), null), offices.actor());
        journal.acted(Trace.of("case.attachment-added", "attachment", id)
                .inCase(caseId)
                .inArea(file.areaNo())
                .with("type", paper.type().name())
                .with("sha256", HexFormat.of().formatHex(paper.sha256())));
    }

    /** The papers of a case this reader may see, newest first. */
    @Transactional(readOnly = true)
    public List<Attachment> of(UUID caseId) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        return attachments.of(file.id());
    }

    /** One paper with its content; journaled as a read. */
    @Transactional
    public Opened open(UUID caseId, UUID id) {
        var attachment = attachments
                .find(id)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(CaseNotFound::new);
        var content = attachments.content(id).orElseThrow(CaseNotFound::new);
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        journal.read(Trace.of("case.attachment-opened", "attachment", id)
                .inCase(caseId)
                .inArea(file.areaNo()));
        return new Opened(attachment, content);
    }

    /**
     * Lets an agency read a paper.
     *
     * @throws CaseRefusal when the case was never referred to it
     */
    @Transactional
    public void share(UUID id, UUID organisation) {
        var attachment = attachments.find(id).orElseThrow(CaseNotFound::new);
        var file = cases.find(attachment.caseId()).orElseThrow(CaseNotFound::new);
        if (!offices.person().role().worksOnCases()) {
            throw CaseRefusal.notYours();
        }
        var referred = referrals.ofCase(file.id()).stream()
                .anyMatch(referral -> referral.organisation().equals(organisation) && referral.answersHere());
        if (!referred) {
            throw new CaseRefusal("attachment.refused.not-referred");
        }
        attachments.share(id, organisation, offices.person().account());
        journal.acted(Trace.of("case.attachment-shared", "attachment", id)
                .inCase(file.id())
                .inArea(file.areaNo())
                .with("organisation", organisation.toString()));
    }

    /** A paper on its way to the reader. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Opened(Attachment attachment, byte[] content) {}
}
