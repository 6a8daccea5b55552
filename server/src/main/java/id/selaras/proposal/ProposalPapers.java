package id.selaras.proposal;

import id.selaras.casework.Attachments;
import id.selaras.casework.CaseRefusal;
import id.selaras.casework.NewId;
import id.selaras.casework.papers.GivenPaper;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.proposal.PaperStore.About;
import id.selaras.proposal.ProposalPage.Paper;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers that bear a proposal out: with the case it came from, or with the proposal itself where there is none or it tells of health. */
@Service
class ProposalPapers {
    private static final int MOST = 40;

    private final ProposalStore proposals;
    private final PaperStore papers;
    private final Attachments attachments;
    private final Journal journal;

    ProposalPapers(ProposalStore proposals, PaperStore papers, Attachments attachments, Journal journal) {
        this.proposals = proposals;
        this.papers = papers;
        this.attachments = attachments;
        this.journal = journal;
    }

    /** @throws ProposalRefused when there are more than anybody reads */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Proposal proposal, List<SentPaper> sent) {
        var caseId = proposal.restricted() ? null : proposal.origin().caseId();
        if (caseId == null) {
            requireFew(papers.of(proposal.id()).size() + sent.size());
            sent.forEach(paper -> add(proposal, About.proposal(proposal.id()), paper));
        } else {
            proposals.addEvidence(
                    proposal.id(),
                    sent.stream().map(paper -> addToCase(caseId, paper)).toList());
        }
    }

    static void requireFew(int papers) {
        if (papers > MOST) {
            throw new ProposalRefused("proposal.refused.too-many-papers", MOST);
        }
    }

    /** Keeps what a decision of an objection rests on: with the objection, whatever it came from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepDecision(Proposal proposal, List<SentPaper> sent) {
        requireFew(papers.of(proposal.id()).size() + sent.size());
        sent.forEach(paper -> add(proposal, About.decision(proposal.id()), paper));
    }

    private void add(Proposal proposal, About about, SentPaper sent) {
        var id = NewId.next();
        papers.add(id, about, sent);
        var act = about.decision() ? "proposal.decision-paper-added" : "proposal.paper-added";
        journal.acted(Trace.of(act, "proposal", proposal.id())
                .inArea(proposal.areaNo())
                .with("type", sent.paper().type().name())
                .with("sha256", HexFormat.of().formatHex(sent.paper().sha256())));
    }

    private UUID addToCase(UUID caseId, SentPaper sent) {
        var id = NewId.next();
        try {
            attachments.keep(caseId, sent.name(), sent.paper(), id);
        } catch (CaseRefusal refusal) {
            throw new ProposalRefused(refusal.key(), refusal.arguments().toArray());
        }
        return id;
    }

    /** Those of the case that were chosen, and those of its own. */
    @Transactional(readOnly = true)
    public List<Paper> of(Proposal proposal) {
        var found = new ArrayList<Paper>();
        var caseId = proposal.origin().caseId();
        if (caseId != null) {
            var chosen = proposals.evidence(proposal.id());
            attachments.of(caseId).stream()
                    .filter(paper -> chosen.contains(paper.id()))
                    .map(paper -> new Paper(
                            "/kasus/" + caseId + "/lampiran/" + paper.id(),
                            paper.name(),
                            paper.mediaType().startsWith("image/"),
                            paper.addedBy(),
                            false))
                    .forEach(found::add);
        }
        papers.of(proposal.id()).stream()
                .map(paper -> new Paper(
                        "/usulan/" + proposal.id() + "/berkas/" + paper.id(),
                        paper.name(),
                        paper.mediaType().startsWith("image/"),
                        paper.addedBy(),
                        paper.about().decision()))
                .forEach(found::add);
        return found;
    }

    /** One paper of a proposal's own, with its content; journaled as a read. */
    @Transactional
    public GivenPaper open(UUID proposal, UUID paper) {
        var about = proposals.find(proposal).orElseThrow(ProposalNotFound::new);
        var given = papers.content(proposal, paper).orElseThrow(ProposalNotFound::new);
        journal.read(Trace.of("proposal.paper-opened", "proposal", proposal).inArea(about.areaNo()));
        return given;
    }
}
