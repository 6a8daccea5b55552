package id.selaras.casework;

import id.selaras.access.Acting;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case hear what became of a change to its family's data that was proposed from it. */
@Service
public class DataSteps {
    private static final String PROGRAM = "Selaras";

    private final CaseStore cases;
    private final CaseMoves moves;
    private final Offices offices;
    private final Acting acting;

    DataSteps(CaseStore cases, CaseMoves moves, Offices offices, Acting acting) {
        this.cases = cases;
        this.moves = moves;
        this.offices = offices;
        this.acting = acting;
    }

    /**
     * Writes it on the timeline, from where the ticket's page says it in its own words.
     *
     * @param words what an officer wrote about it; for the offices only
     * @throws CaseNotFound when there is no such case for whoever acts
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID caseId, DataNews news, @Nullable String words) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        var actor = acting.person().isPresent() ? offices.actor() : Actor.program(PROGRAM);
        moves.mark(file, new CaseMark(NewId.next(), CaseAct.DATA_NEWS, news.code(), words), actor);
    }

    /** Whether a change may be proposed from this case: the reader works on cases and sees it. */
    @Transactional(readOnly = true)
    public boolean mayPropose(UUID caseId) {
        return offices.actor().worksOnCases() && cases.find(caseId).isPresent();
    }

    /** @throws CaseNotFound when there is no such case for whoever asks */
    @Transactional(readOnly = true)
    public About about(UUID caseId) {
        var file = cases.find(caseId).orElseThrow(CaseNotFound::new);
        var subject = file.subject();
        return new About(
                file.areaNo(),
                subject.person(),
                subject.name(),
                file.protection().restricted());
    }

    /**
     * Of whom a case is.
     *
     * @param person null when no list knows the person
     * @param restricted whether only named officers know of the case
     */
    public record About(long areaNo, @Nullable UUID person, String name, boolean restricted) {
        @Override
        public String toString() {
            return "About[" + areaNo + "]";
        }
    }
}
