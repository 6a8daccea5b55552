package id.selaras.registry;

import id.selaras.engine.clock.AreaZone;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A family with what the modules above know of it, all of one moment: one transaction, entered once. */
@Service
class FamilyPages {
    private final People people;
    private final ObjectProvider<FamilyCases> cases;
    private final FamilyRights rights;
    private final ObjectProvider<FamilyProposals> proposals;
    private final ObjectProvider<FamilyNeeds> needs;
    private final Clock clock;

    FamilyPages(
            People people,
            ObjectProvider<FamilyCases> cases,
            FamilyRights rights,
            ObjectProvider<FamilyProposals> proposals,
            ObjectProvider<FamilyNeeds> needs,
            Clock clock) {
        this.people = people;
        this.cases = cases;
        this.rights = rights;
        this.proposals = proposals;
        this.needs = needs;
        this.clock = clock;
    }

    record Shown(
            FamilyPage page,
            List<FamilyRight> rights,
            FamilyProposals.Section proposals,
            List<FamilyNeeds.Line> needs) {}

    /** Empty when there is no such family for this reader. Journaled as a read. */
    @Transactional
    public Optional<Shown> family(UUID id, Texts texts, FamilyView.@Nullable Opened opened, @Nullable String refused) {
        return people.family(id).map(family -> {
            var known = proposals.getIfAvailable();
            var view = new FamilyView(family, words(family, texts), opened, contesting(id, known));
            return new Shown(
                    view.page(casesOf(family), refused),
                    rights.of(family),
                    section(id, texts, known),
                    needs.stream().flatMap(some -> some.of(id, texts).stream()).toList());
        });
    }

    private static Contesting contesting(UUID id, @Nullable FamilyProposals known) {
        return known == null
                ? Contesting.none()
                : new Contesting(known.mayPropose(), known.objections(id), known.claimPapers(id));
    }

    private static FamilyProposals.Section section(UUID id, Texts texts, @Nullable FamilyProposals known) {
        return known == null
                ? new FamilyProposals.Section(List.of(), false)
                : new FamilyProposals.Section(known.of(id, texts), known.mayPropose());
    }

    private List<FamilyCases.CaseLine> casesOf(FamilyCard family) {
        var known = cases.getIfAvailable();
        return known == null
                ? List.of()
                : known.of(family.members().stream().map(FamilyCard.Member::id).toList());
    }

    private RegistryWords words(FamilyCard family, Texts texts) {
        var zone = AreaZone.ofProvince(Long.toString(family.address().areaNo() / 100_000_000L))
                .zoneId();
        return new RegistryWords(texts, new Dates(texts, zone), LocalDate.now(clock.withZone(zone)));
    }
}
