package id.selaras.correspondence;

import id.selaras.casework.CaseLetters;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters about a case, for its page. */
@Component
class LettersOnCase implements CaseLetters {
    private final LetterDraftStore drafts;
    private final LetterOffice office;

    LettersOnCase(LetterDraftStore drafts, LetterOffice office) {
        this.drafts = drafts;
        this.office = office;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(UUID caseId, Texts texts) {
        return drafts.ofCase(caseId).stream().map(draft -> line(draft, texts)).toList();
    }

    @Override
    public boolean mayDraft() {
        return office.draftsAny();
    }

    private Line line(Draft draft, Texts texts) {
        var dates = new Dates(texts, office.zone(draft.areaNo()));
        var number = draft.number();
        return new Line(
                "/surat/" + draft.id(),
                number == null ? draft.template().name() : draft.template().name() + " · " + number,
                dates.dayAndTime(draft.draftedAt()) + " · " + draft.drafter(),
                texts.get(draft.state().key()));
    }
}
