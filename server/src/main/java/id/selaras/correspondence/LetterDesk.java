package id.selaras.correspondence;

import id.selaras.casework.Attachments;
import id.selaras.casework.LetterNews;
import id.selaras.casework.LetterSteps;
import id.selaras.casework.NewId;
import id.selaras.casework.papers.Paper;
import id.selaras.correspondence.LetterTemplate.Step;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.letter.Seals;
import id.selaras.letter.Verification;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a letter about a case, from its draft to its revocation; each act is journaled. */
@Service
public class LetterDesk {
    static final int LONGEST_BODY = 12_000;
    static final int LONGEST_RECIPIENT = 300;
    private static final int LONGEST_REASON = 500;

    private final LetterDraftStore drafts;
    private final TemplateStore templates;
    private final HolderStore holders;
    private final CaseValues values;
    private final LetterOffice office;
    private final Issuing issuing;
    private final Seals seals;
    private final Attachments attachments;
    private final LetterSteps thread;
    private final Journal journal;

    LetterDesk(
            LetterDraftStore drafts,
            TemplateStore templates,
            HolderStore holders,
            CaseValues values,
            LetterOffice office,
            Issuing issuing,
            Seals seals,
            Attachments attachments,
            LetterSteps thread,
            Journal journal) {
        this.drafts = drafts;
        this.templates = templates;
        this.holders = holders;
        this.values = values;
        this.office = office;
        this.issuing = issuing;
        this.seals = seals;
        this.attachments = attachments;
        this.thread = thread;
        this.journal = journal;
    }

    /**
     * Writes a letter from what the case knows.
     *
     * @throws CorrespondenceRefused when the purpose asks for a decile that the family does not have
     */
    @Transactional
    public UUID draft(UUID caseId, UUID templateId) {
        var known = values.of(caseId);
        var template = templates.find(templateId).orElseThrow(LetterNotFound::new);
        if (!office.drafts(template.kind())) {
            throw notYours();
        }
        admits(template, known.decile());
        var filled = known.values();
        filled.put(Placeholder.KEPERLUAN, template.purpose());
        var id = NewId.next();
        var areaNo = template.kind().issuer(known.areaNo());
        drafts.insert(id, caseId, areaNo, template.id(), new TemplateText(template.body()).fill(filled));
        journal.acted(trace("letter.drafted", id, caseId, areaNo)
                .with("kind", template.kind().name()));
        return id;
    }

    private static void admits(LetterTemplate template, @Nullable Integer decile) {
        var highest = template.maxDecile();
        if (decile == null && (highest != null || template.kind() == LetterKind.DTSEN_STATEMENT)) {
            throw new CorrespondenceRefused("no-decile");
        }
        if (decile != null && highest != null && decile > highest) {
            throw new CorrespondenceRefused("decile-above", decile, highest);
        }
    }

    @Transactional
    public void write(UUID id, int version, String recipient, String body) {
        var draft = drafting(id, version, LetterState.DRAFT);
        if (body.isBlank() || body.length() > LONGEST_BODY || recipient.length() > LONGEST_RECIPIENT) {
            throw new CorrespondenceRefused("too-long", LONGEST_BODY);
        }
        drafts.write(draft.id(), recipient.strip(), body.strip());
        journal.acted(trace("letter.written", draft));
    }

    /** Hands the draft to whoever initials it, or to its signature when nobody does. */
    @Transactional
    public void submit(UUID id, int version) {
        var draft = drafting(id, version, LetterState.DRAFT);
        if (draft.body().contains(TemplateText.BLANK)) {
            throw new CorrespondenceRefused("blanks");
        }
        var state = draft.isCheckedWith(0) ? LetterState.CHECKED : LetterState.CHECKING;
        drafts.become(id, state, draft.round() + 1, null);
        journal.acted(trace("letter.submitted", draft));
    }

    /** Initials (paraf), or approves where a signature is due; with the last approval the letter is issued. */
    @Transactional
    public void answer(UUID id, int version) {
        var draft = claimed(id, version, LetterState.CHECKING, LetterState.CHECKED);
        var step = due(draft);
        var holder = held(draft, step);
        if (!holder.account().equals(office.person().account())) {
            throw notYours();
        }
        mayAnswer(draft, holder);
        drafts.add(draft, step, holder, false);
        if (step.act() == Step.Act.CHECK) {
            journal.acted(
                    trace("letter.checked", draft).with("post", step.post().name()));
            if (draft.isCheckedWith(step.no())) {
                drafts.become(id, LetterState.CHECKED, draft.round(), null);
            }
            return;
        }
        journal.acted(trace("letter.approved", draft).with("post", step.post().name()));
        if (step.no() == draft.template().steps().size()) {
            var approved = drafts.find(id).orElseThrow(LetterNotFound::new);
            drafts.issued(id, LetterState.ISSUED, issuing.issue(approved, Verification.State.VALID));
            thread.tell(draft.caseId(), LetterNews.ISSUED, draft.template().name());
        }
    }

    private static void mayAnswer(Draft draft, Holder holder) {
        if (draft.template().samePerson()) {
            return;
        }
        var before =
                draft.done().stream().anyMatch(done -> done.holder().account().equals(holder.account()));
        if (before || draft.draftedBy().equals(holder.account())) {
            throw new CorrespondenceRefused("same-person");
        }
    }

    /** Back to its draft: by whoever is to answer next, or by the office that wrote it. */
    @Transactional
    public void sendBack(UUID id, int version, String reason) {
        var draft = claimed(id, version, LetterState.CHECKING, LetterState.CHECKED);
        if (!isNext(draft) && !office.drafts(draft.template().kind())) {
            throw notYours();
        }
        drafts.become(id, LetterState.DRAFT, draft.round(), reasonOf(reason));
        journal.acted(trace("letter.returned", draft).with("reason", reason.strip()));
    }

    /** Numbers it and makes the file that is signed with a pen; it answers to its QR as not yet valid. */
    @Transactional
    public void print(UUID id, int version) {
        var draft = drafting(id, version, LetterState.CHECKED);
        if (draft.done().size() > draft.template().checkers().size()) {
            throw new CorrespondenceRefused("approved-already");
        }
        draft.template().signers().forEach(post -> {
            var holder = held(draft, post);
            mayAnswer(draft, holder);
        });
        drafts.issued(id, LetterState.PRINTED, issuing.issue(draft, Verification.State.PENDING));
        journal.acted(trace("letter.printed", draft));
    }

    /** Whether the signed-in person may bring the signed paper; asked before a file is looked at. */
    @Transactional(readOnly = true)
    public void mayBeSigned(UUID id) {
        var draft = drafts.find(id).orElseThrow(LetterNotFound::new);
        if (!office.drafts(draft.template().kind())) {
            throw notYours();
        }
    }

    /** Keeps the scan of the signed paper with the case and issues the letter. */
    @Transactional
    public void signedOnPaper(UUID id, int version, String fileName, Paper scan) {
        var draft = drafting(id, version, LetterState.PRINTED);
        var steps = draft.template().steps();
        for (var step : steps.subList(draft.done().size(), steps.size())) {
            drafts.add(draft, step, held(draft, step), true);
        }
        var attachment = NewId.next();
        attachments.keep(draft.caseId(), fileName, scan, attachment);
        drafts.scanned(id, attachment);
        seals.become(paper(draft), Verification.State.VALID);
        journal.acted(trace("letter.signed", draft).with("number", draft.number()));
        thread.tell(draft.caseId(), LetterNews.ISSUED, draft.template().name());
    }

    /** From now on the QR says that it is revoked. */
    @Transactional
    public void revoke(UUID id, int version, String reason) {
        var draft = claimed(id, version, LetterState.PRINTED, LetterState.ISSUED);
        var signed = draft.done().stream()
                .anyMatch(done -> done.holder().account().equals(office.person().account()));
        if (!signed && !office.drafts(draft.template().kind())) {
            throw notYours();
        }
        drafts.become(id, LetterState.REVOKED, draft.round(), reasonOf(reason));
        seals.become(paper(draft), Verification.State.REVOKED);
        journal.acted(
                trace("letter.revoked", draft).with("number", draft.number()).with("reason", reason.strip()));
        thread.tell(draft.caseId(), LetterNews.REVOKED, draft.template().name());
    }

    /** Gives it up before it has a number. */
    @Transactional
    public void drop(UUID id, int version) {
        var draft = drafting(id, version, LetterState.DRAFT, LetterState.CHECKING, LetterState.CHECKED);
        drafts.become(id, LetterState.DROPPED, draft.round(), null);
        journal.acted(trace("letter.dropped", draft));
    }

    /** Whether the signed-in person is to answer for the next step. */
    boolean isNext(Draft draft) {
        var step = draft.next();
        return step != null
                && holders.holding(step.post(), draft.areaNo())
                        .filter(holder ->
                                holder.account().equals(office.person().account()))
                        .isPresent();
    }

    private Draft drafting(UUID id, int version, LetterState... from) {
        var draft = claimed(id, version, from);
        if (!office.drafts(draft.template().kind())) {
            throw notYours();
        }
        return draft;
    }

    // Whether it may be known of comes first, then whether it still stands as the page showed it.
    private Draft claimed(UUID id, int version, LetterState... from) {
        var draft = drafts.find(id).orElseThrow(LetterNotFound::new);
        if (!office.worksOnLetters()) {
            throw notYours();
        }
        var stands = Arrays.asList(from).contains(draft.state());
        if (!stands || !drafts.claim(id, version)) {
            throw office.drafts(draft.template().kind()) || isNext(draft) || (stands && draft.version() != version)
                    ? new CorrespondenceRefused("moved-meanwhile")
                    : notYours();
        }
        return draft;
    }

    private static Step due(Draft draft) {
        var step = draft.next();
        if (step == null) {
            throw new CorrespondenceRefused("moved-meanwhile");
        }
        return step;
    }

    private Holder held(Draft draft, Step step) {
        return held(draft, step.post());
    }

    private Holder held(Draft draft, SigningPost post) {
        return holders.holding(post, draft.areaNo()).orElseThrow(() -> new CorrespondenceRefused("nobody-holds"));
    }

    private static UUID paper(Draft draft) {
        return Objects.requireNonNull(draft.issued());
    }

    private static String reasonOf(String reason) {
        if (reason.strip().length() < 5 || reason.length() > LONGEST_REASON) {
            throw new CorrespondenceRefused("no-reason");
        }
        return reason.strip();
    }

    private static CorrespondenceRefused notYours() {
        return new CorrespondenceRefused(CorrespondenceRefused.NOT_YOURS);
    }

    private static Trace trace(String act, Draft draft) {
        return trace(act, draft.id(), draft.caseId(), draft.areaNo());
    }

    private static Trace trace(String act, UUID id, UUID caseId, long areaNo) {
        return Trace.of(act, "letter", id).inCase(caseId).inArea(areaNo);
    }
}
