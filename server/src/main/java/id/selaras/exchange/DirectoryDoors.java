package id.selaras.exchange;

import id.selaras.area.Areas;
import id.selaras.directory.Organisation;
import id.selaras.directory.OrganisationKind;
import id.selaras.directory.Organisations;
import id.selaras.directory.Programme;
import id.selaras.directory.Programmes;
import id.selaras.directory.Sector;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations and programmes for programs. */
@RestController
class DirectoryDoors {
    private final Organisations organisations;
    private final Programmes programmes;
    private final Areas areas;

    DirectoryDoors(Organisations organisations, Programmes programmes, Areas areas) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.areas = areas;
    }

    /** Those an officer of this area may refer to, of one sector or all. */
    @GetMapping("/api/v1/organisations")
    OrganisationList organisations(
            @RequestParam String area, @RequestParam(defaultValue = "") @ChoiceOf(Sector.class) String sector) {
        var known = areas.find(area)
                .orElseThrow(() -> BadInput.at("?area", "unknown-area"))
                .code();
        var chosen = AskedChoice.of("sector", sector, Sector.class);
        var found = chosen == null ? organisations.inDistrict(known) : organisations.forSector(chosen, known);
        return new OrganisationList(found.stream().map(OrganisationView::of).toList());
    }

    @GetMapping("/api/v1/programmes")
    ProgrammeList programmes(@RequestParam(defaultValue = "") @ChoiceOf(Sector.class) String sector) {
        var chosen = AskedChoice.of("sector", sector, Sector.class);
        var found = chosen == null ? programmes.all() : programmes.forSector(chosen);
        return new ProgrammeList(found.stream().map(ProgrammeView::of).toList());
    }

    record OrganisationList(List<OrganisationView> organisations) {}

    /** @param answersHere whether its officers answer in their own inbox; if not, the sender records the answer */
    record OrganisationView(
            UUID id,
            String code,
            String name,
            OrganisationKind kind,
            String area,
            Set<Sector> sectors,
            boolean answersHere) {

        static OrganisationView of(Organisation found) {
            return new OrganisationView(
                    found.id(),
                    found.code(),
                    found.name(),
                    found.kind(),
                    found.areaCode(),
                    found.sectors(),
                    found.answersHere());
        }
    }

    record ProgrammeList(List<ProgrammeView> programmes) {}

    record ProgrammeView(
            String code,
            String name,
            Sector sector,
            String owner,
            @Nullable UUID ownerId,
            List<String> papers,
            boolean atVillageLevel) {

        static ProgrammeView of(Programme found) {
            return new ProgrammeView(
                    found.code(),
                    found.name(),
                    found.sector(),
                    found.owner(),
                    found.ownerId(),
                    found.papers(),
                    found.atVillageLevel());
        }
    }
}
