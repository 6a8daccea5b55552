package id.selaras.proposal;

import id.selaras.access.Acting;
import id.selaras.casework.CaseProposals;
import id.selaras.directory.Calendars;
import id.selaras.registry.FamilyProposals;
import id.selaras.ui.Dates;
import id.selaras.ui.Link;
import id.selaras.ui.ProposalMark;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposals of a case and of a family, for the pages of these. */
@Component
class ProposalsOnPages {
    private final ProposalLists lists;
    private final ClaimPapers papers;
    private final Acting acting;
    private final Clock clock;

    ProposalsOnPages(ProposalLists lists, ClaimPapers papers, Acting acting, Clock clock) {
        this.lists = lists;
        this.papers = papers;
        this.acting = acting;
        this.clock = clock;
    }

    private record Said(String href, String what, String since, ProposalMark mark, String word) {}

    private Said said(ProposalLine line, Texts texts) {
        var dates = new Dates(texts, Calendars.zoneOf(line.areaNo()).zoneId());
        var words = new ProposalWords(texts, dates, clock.instant());
        return new Said(
                "/usulan/" + line.id(),
                texts.get(line.kind().key()),
                dates.moment(line.proposedAt(), words.now()),
                ProposalWords.mark(line.state(), line.result()),
                words.state(line.state(), line.result()));
    }

    @Component
    static class OfCase implements CaseProposals {
        private final ProposalsOnPages pages;

        OfCase(ProposalsOnPages pages) {
            this.pages = pages;
        }

        @Override
        @Transactional(readOnly = true)
        public List<CaseProposals.Line> of(UUID caseId, Texts texts) {
            return pages.lists.ofCase(caseId).stream()
                    .map(line -> pages.said(line, texts))
                    .map(one -> new CaseProposals.Line(one.href(), one.what(), one.since(), one.mark(), one.word()))
                    .toList();
        }
    }

    @Component
    static class OfFamily implements FamilyProposals {
        private final ProposalsOnPages pages;

        OfFamily(ProposalsOnPages pages) {
            this.pages = pages;
        }

        @Override
        @Transactional(readOnly = true)
        public List<FamilyProposals.Line> of(UUID family, Texts texts) {
            return pages.lists.ofFamily(family).stream()
                    .map(line -> pages.said(line, texts))
                    .map(one -> new FamilyProposals.Line(one.href(), one.what(), one.since(), one.mark(), one.word()))
                    .toList();
        }

        @Override
        @Transactional(readOnly = true)
        public Map<UUID, Contest> objections(UUID family) {
            return pages.lists.objections(family);
        }

        @Override
        @Transactional(readOnly = true)
        public Map<UUID, List<Link>> claimPapers(UUID family) {
            return pages.papers.of(family);
        }

        @Override
        public boolean mayPropose() {
            return pages.acting
                    .person()
                    .filter(person -> person.role().worksOnCases())
                    .isPresent();
        }
    }
}
