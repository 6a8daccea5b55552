package id.selaras.eligibility;

import id.selaras.benefit.Need.Wanted;
import id.selaras.benefit.Needs;
import id.selaras.benefit.NewNeed;
import id.selaras.casework.CaseNeeds;
import id.selaras.directory.Programmes;
import id.selaras.directory.Sector;
import id.selaras.engine.eligibility.Programme;
import id.selaras.registry.FamilyCard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a family needs a programme of the rule book, at its case or without one. */
@Service
class NeedDesk {
    private final Needs needs;
    private final CaseNeeds ofCases;
    private final Programmes programmes;

    NeedDesk(Needs needs, CaseNeeds ofCases, Programmes programmes) {
        this.needs = needs;
        this.ofCases = ofCases;
        this.programmes = programmes;
    }

    @Transactional
    public void record(UUID id, FamilyCard family, Programme programme, @Nullable UUID caseId) {
        var wanted = new Wanted(programme.code(), programme.name().in(true));
        if (caseId != null) {
            ofCases.record(id, caseId, family, wanted);
            return;
        }
        var sector =
                programmes.find(programme.code()).map(known -> known.sector()).orElse(Sector.SOCIAL_ECONOMY);
        needs.record(new NewNeed(id, family.address().areaNo(), family.id(), null, sector, wanted, null));
    }
}
