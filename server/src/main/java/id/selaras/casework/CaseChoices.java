package id.selaras.casework;

import id.selaras.casework.CasePage.Choices;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of the case page offer to choose from. */
@Component
class CaseChoices {
    private final Organisations organisations;
    private final NamedOfficers named;
    private final CaseClocks clocks;

    CaseChoices(Organisations organisations, NamedOfficers named, CaseClocks clocks) {
        this.organisations = organisations;
        this.named = named;
        this.clocks = clocks;
    }

    Choices of(CaseFile file, Actor actor, Texts texts) {
        var works = actor.worksOnCases() && file.state().isOpen();
        var refers = works
                && actor.towards(file).contains(Mover.HOLDER)
                && file.state() != CaseState.AWAITING_CITIZEN
                && file.state() != CaseState.OUTCOME_REPORTED;
        var district = String.format("%02d.%02d", file.areaNo() / 100_000_000L, file.areaNo() / 1_000_000L % 100);
        var restricted = file.protection().restricted();
        List<Organisation> to = refers
                ? organisations.inDistrict(district).stream()
                        .filter(organisation -> !restricted || organisation.answersHere())
                        .toList()
                : List.of();
        return new Choices(
                refers,
                works,
                works && file.state() == CaseState.OUTCOME_REPORTED,
                to,
                restricted ? designated(to) : List.of(),
                restricted && actor.worksOnCases() ? colleagues(file) : List.of(),
                Arrays.stream(OutcomeKind.values())
                        .filter(OutcomeKind::isReportable)
                        .map(kind -> Option.of(kind.code(), texts.get("outcome." + kind.code())))
                        .toList(),
                CaseWords.options(CaseDetails.OutsideSystem.values(), "system.", texts),
                TypedDate.write(clocks.today(file.areaNo())));
    }

    private List<Option> colleagues(CaseFile file) {
        return named.colleagues(file.id()).stream()
                .map(officer -> Option.of(officer.account().toString(), officer.name()))
                .toList();
    }

    private List<Option> designated(List<Organisation> organisations) {
        var names = organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        return named.designated(names.keySet()).stream()
                .map(officer -> Option.of(
                        officer.account().toString(), officer.name() + ", " + names.get(officer.organisation())))
                .toList();
    }
}
