package id.selaras.exchange;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.engine.identity.BirthDate;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.PersonName;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Reading;
import id.selaras.engine.identity.Sex;
import id.selaras.exchange.PeopleRequests.AdmitRequest;
import id.selaras.exchange.PeopleRequests.RevealRequest;
import id.selaras.exchange.PeopleRequests.SearchRequest;
import id.selaras.registry.Birth;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.Match;
import id.selaras.registry.NewPerson;
import id.selaras.registry.People;
import id.selaras.registry.PersonCard;
import id.selaras.registry.PersonHit;
import id.selaras.registry.Relation;
import id.selaras.registry.Revealed;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** People for programs: the use cases of the pages, with their rights, journal and words. */
@RestController
class PeopleDoors {
    private static final int USUAL_HITS = 20;
    private static final int OLDEST = 120;

    private final People people;
    private final Areas areas;
    private final Clock clock;

    PeopleDoors(People people, Areas areas, Clock clock) {
        this.people = people;
        this.areas = areas;
        this.clock = clock;
    }

    @PostMapping("/api/v1/people/search")
    FoundPeople search(@Asked SearchRequest request) {
        var limit = request.limit() == null ? USUAL_HITS : request.limit();
        return new FoundPeople(people.search(request.text(), limit).stream()
                .map(ShownPerson::of)
                .toList());
    }

    @GetMapping("/api/v1/people/{id}")
    PersonCard person(@PathVariable UUID id) {
        return people.card(id).orElseThrow(UnknownId::new);
    }

    @GetMapping("/api/v1/families/{id}")
    FamilyCard family(@PathVariable UUID id) {
        return people.family(id).orElseThrow(UnknownId::new);
    }

    @PostMapping("/api/v1/people")
    ResponseEntity<MadeView> admit(@Asked AdmitRequest request) {
        var id = people.admit(newPerson(request));
        return ResponseEntity.created(URI.create("/api/v1/people/" + id)).body(new MadeView(id));
    }

    @PostMapping("/api/v1/people/{id}/reveal")
    Revealed reveal(@PathVariable UUID id, @Asked RevealRequest request) {
        if (!People.isReason(request.reason())) {
            throw BadInput.at("/reason", "people.reason.missing");
        }
        return people.reveal(id, request.field(), request.reason()).orElseThrow(UnknownId::new);
    }

    private NewPerson newPerson(AdmitRequest request) {
        var area = areas.find(request.area()).map(Area::no).orElseThrow(() -> BadInput.at("/area", "unknown-area"));
        value(PersonName.parse(request.name()), "/name", "people.name.missing");
        return new NewPerson(
                request.name(),
                request.sex(),
                birth(request),
                optional(Nik.parse(request.nik()), "/nik", "people.nik.unreadable"),
                optional(Phone.parse(request.phone()), "/phone", "people.phone.unreadable"),
                area,
                request.rt(),
                request.rw(),
                request.street());
    }

    private @Nullable Birth birth(AdmitRequest request) {
        var today = LocalDate.now(clock);
        if (request.birth() != null) {
            return new Birth(
                    value(BirthDate.parse(request.birth(), today), "/birth", "people.birth.unreadable"), false);
        }
        var age = request.age();
        if (age != null && (age < 0 || age > OLDEST)) {
            throw BadInput.at("/age", "not-an-age");
        }
        return age == null ? null : Birth.atAge(age, today);
    }

    private static <T> T value(Reading<T> reading, String field, String error) {
        return reading.asOptional().orElseThrow(() -> BadInput.at(field, error));
    }

    private static <T> @Nullable T optional(Reading<T> reading, String field, String error) {
        return reading instanceof Reading.Absent<T> ? null : value(reading, field, error);
    }

    record FoundPeople(List<ShownPerson> people) {}

    /**
     * @param birth as far as known: 1968-08-11, 1968-08 or 1968
     * @param useSuspended the person asked that the data be not used for now; details are left out unless the reader's desk answers for data
     */
    record ShownPerson(
            UUID id,
            @Nullable UUID familyId,
            String name,
            @Nullable Sex sex,
            @Nullable String birth,
            boolean birthIsApproximate,
            @Nullable Integer age,
            @Nullable Relation relation,
            @Nullable String headName,
            String neighbourhood,
            String place,
            @Nullable String nik,
            Match match,
            boolean useSuspended) {

        static ShownPerson of(PersonHit hit) {
            var birth = hit.birth();
            return new ShownPerson(
                    hit.id(),
                    hit.familyId(),
                    hit.name(),
                    hit.sex(),
                    birth == null ? null : birth.date().iso(),
                    birth != null && birth.isApproximate(),
                    hit.age(),
                    hit.relation(),
                    hit.headName(),
                    hit.address().neighbourhood(),
                    hit.address().place(),
                    hit.nik(),
                    hit.match(),
                    hit.suspended());
        }

        @Override
        public String toString() {
            return "ShownPerson[" + id + "]";
        }
    }
}
