package id.selaras.casework;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case hear what became of a letter about it. */
@Service
public class LetterSteps {
    private final CaseStore cases;
    private final CaseMoves moves;
    private final Offices offices;

    LetterSteps(CaseStore cases, CaseMoves moves, Offices offices) {
        this.cases = cases;
        this.moves = moves;
        this.offices = offices;
    }

    /**
     * Writes it on the timeline.
     *
     * @throws CaseNotFound when there is no such case for whoever acts
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID caseId, LetterNews news, String letter) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        moves.mark(file, new CaseMark(NewId.next(), CaseAct.LETTER, news.code(), letter), offices.actor());
    }
}
