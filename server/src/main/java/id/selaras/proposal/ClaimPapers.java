package id.selaras.proposal;

import id.selaras.casework.NewId;
import id.selaras.casework.papers.GivenPaper;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.proposal.PaperStore.About;
import id.selaras.registry.Claim;
import id.selaras.registry.Claims;
import id.selaras.registry.FamilyCard;
import id.selaras.ui.Link;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what an outside source says against a family together with the photos and letters that bear it out (bukti klaim). */
@Service
class ClaimPapers {
    private final Claims claims;
    private final PaperStore papers;
    private final Journal journal;

    ClaimPapers(Claims claims, PaperStore papers, Journal journal) {
        this.claims = claims;
        this.papers = papers;
        this.journal = journal;
    }

    /**
     * Whether it was written; not if the same source said the same of the same day already.
     *
     * @throws ProposalRefused when there are more papers than anybody reads
     */
    @Transactional
    public boolean record(Claim flag, FamilyCard family, List<SentPaper> sent) {
        ProposalPapers.requireFew(sent.size());
        var written = claims.record(flag, family.id(), family.address().areaNo());
        if (written) {
            sent.forEach(paper -> papers.add(NewId.next(), About.claim(flag.id()), paper));
        }
        return written;
    }

    /** By the entry's id, oldest first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Link>> of(UUID family) {
        return papers.ofClaims(family).stream()
                .collect(Collectors.groupingBy(
                        paper -> Objects.requireNonNull(paper.about().claim()),
                        Collectors.mapping(
                                paper -> new Link("/keluarga/" + family + "/klaim/berkas/" + paper.id(), paper.name()),
                                Collectors.toList())));
    }

    /** One paper with its content; journaled as a read. */
    @Transactional
    public GivenPaper open(UUID family, UUID paper) {
        var areaNo = papers.areaOfClaim(family, paper).orElseThrow(ProposalNotFound::new);
        journal.read(Trace.of("family.flag-paper-opened", "family", family).inArea(areaNo));
        return papers.content(null, paper).orElseThrow(ProposalNotFound::new);
    }
}
