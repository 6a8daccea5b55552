package id.selaras.casework;

import id.selaras.ui.ProposalMark;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.UUID;

/** Tells a case's page which changes to the family's data were proposed from it. The module that knows proposals answers. */
public interface CaseProposals {

    List<Line> of(UUID caseId, Texts texts);

    /**
     * One proposal.
     *
     * @param what it wants and for whom
     * @param word where it stands
     */
    record Line(String href, String what, String since, ProposalMark mark, String word) {}
}
