package id.selaras.administration;

import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the questions about a post, with the places and organisations of the chosen area to choose from. */
@Component
class OfficerQuestions {
    private final AreaChoice areas;
    private final Organisations organisations;

    OfficerQuestions(AreaChoice areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    OfficerFields ask(Texts texts, OfficerForm form, List<Problem> problems, ChosenArea area) {
        var places = areas.places(area).stream()
                .map(place -> Option.of(place.code(), areas.shortLine(place.code())))
                .toList();
        var agencies = organisations.ofArea(area.code()).stream()
                .filter(Organisation::answersHere)
                .map(organisation -> Option.of(organisation.code(), organisation.name()))
                .toList();
        return OfficerFields.of(texts, form, problems, places, agencies);
    }
}
