package id.selaras.registry;

import id.selaras.engine.identity.BirthDate;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.PersonName;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Reading;
import id.selaras.engine.identity.Sex;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** People for scripts: the use cases of the pages, with their rights, journal and words. */
@RestController
class PeopleApi {
    private final People people;
    private final Clock clock;
    private final MessageSource messages;

    PeopleApi(People people, Clock clock, MessageSource messages) {
        this.people = people;
        this.clock = clock;
        this.messages = messages;
    }

    @PostMapping("/api/v1/people/search")
    FoundPeople search(@RequestBody SearchRequest request, Locale language) {
        if (request.text().isBlank()) {
            throw refused("search.empty", language);
        }
        var limit = request.limit() == null ? 20 : request.limit();
        return new FoundPeople(people.search(request.text(), limit).stream()
                .map(ShownPerson::of)
                .toList());
    }

    @GetMapping("/api/v1/people/{id}")
    PersonCard person(@PathVariable UUID id, Locale language) {
        return people.card(id).orElseThrow(() -> unknown(language));
    }

    @GetMapping("/api/v1/families/{id}")
    FamilyCard family(@PathVariable UUID id, Locale language) {
        return people.family(id).orElseThrow(() -> unknown(language));
    }

    @PostMapping("/api/v1/people")
    ResponseEntity<Admitted> admit(@RequestBody AdmitRequest request, Locale language) {
        if (PersonName.parse(request.name()).asOptional().isEmpty()) {
            throw refused("people.name.missing", language);
        }
        var id = people.admit(newPerson(request, language));
        return ResponseEntity.created(URI.create("/api/v1/people/" + id)).body(new Admitted(id));
    }

    @PostMapping("/api/v1/people/{id}/reveal")
    Revealed reveal(@PathVariable UUID id, @RequestBody RevealRequest request, Locale language) {
        if (!People.isReason(request.reason())) {
            throw refused("people.reason.missing", language);
        }
        return people.reveal(id, request.field(), request.reason()).orElseThrow(() -> unknown(language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(ErrorResponseException problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }

    private NewPerson newPerson(AdmitRequest request, Locale language) {
        var today = LocalDate.now(clock);
        var birth = request.birth() == null || request.birth().isBlank()
                ? null
                : new Birth(value(BirthDate.parse(request.birth(), today), "people.birth.unreadable", language), false);
        var age = request.age();
        return new NewPerson(
                request.name(),
                request.sex(),
                birth == null && age != null ? Birth.atAge(Math.clamp(age, 0, 120), today) : birth,
                optional(Nik.parse(request.nik()), "people.nik.unreadable", language),
                optional(Phone.parse(request.phone()), "people.phone.unreadable", language),
                request.areaNo(),
                request.rt(),
                request.rw(),
                request.street());
    }

    private <T> T value(Reading<T> reading, String error, Locale language) {
        return reading.asOptional().orElseThrow(() -> refused(error, language));
    }

    private <T> @Nullable T optional(Reading<T> reading, String error, Locale language) {
        return reading instanceof Reading.Absent<T> ? null : value(reading, error, language);
    }

    private ErrorResponseException refused(String key, Locale language) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, key, language);
    }

    private ErrorResponseException unknown(Locale language) {
        return problem(HttpStatus.NOT_FOUND, "people.unknown", language);
    }

    private ErrorResponseException problem(HttpStatus status, String key, Locale language) {
        var detail = ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, language));
        detail.setProperty("code", key);
        return new ErrorResponseException(status, detail, null);
    }

    /** @param text a name, birth date or year, NIK or KK number, mixed as they come */
    record SearchRequest(String text, @Nullable Integer limit) {
        SearchRequest {
            text = Objects.requireNonNullElse(text, "");
        }

        @Override
        public String toString() {
            return "SearchRequest[…]";
        }
    }

    record FoundPeople(List<ShownPerson> people) {}

    /** @param birth as far as known: 1968-08-11, 1968-08 or 1968 */
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
            Match match) {

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
                    hit.match());
        }
    }

    /**
     * @param birth any customary writing; {@code age} where only that is known
     * @param areaNo the village's code without dots
     */
    record AdmitRequest(
            String name,
            @Nullable Sex sex,
            @Nullable String birth,
            @Nullable Integer age,
            @Nullable String nik,
            @Nullable String phone,
            long areaNo,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String street) {

        @Override
        public String toString() {
            return "AdmitRequest[…]";
        }
    }

    record Admitted(UUID id) {}

    record RevealRequest(Confidential field, String reason) {
        RevealRequest {
            reason = Objects.requireNonNullElse(reason, "");
        }
    }
}
