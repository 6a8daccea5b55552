package id.selaras.exchange;

import id.selaras.area.Areas;
import id.selaras.directory.Services;
import id.selaras.exchange.BadInput.WrongField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The directory of services for programs, after Open Referral HSDS 3. */
@RestController
class ServiceDoors {
    private static final int MOST = 100;
    private static final String FIRST = "1";
    private static final String USUAL = "50";

    private final Services services;
    private final Areas areas;

    ServiceDoors(Services services, Areas areas) {
        this.services = services;
        this.areas = areas;
    }

    /** Whatever changed since a day, by id; ended services too, so that a copy learns of it. */
    @GetMapping("/api/v1/services")
    ServiceList services(
            @RequestParam(defaultValue = FIRST) String page,
            @RequestParam(name = "per_page", defaultValue = USUAL) String perPage,
            @RequestParam(name = "modified_after", defaultValue = "") String modifiedAfter) {
        var found = services.changedSince(
                since(modifiedAfter), number(page, "page", 1_000_000), number(perPage, "per_page", MOST));
        return new ServiceList(
                found.total(),
                found.pages(),
                found.number(),
                found.size(),
                found.number() == 1,
                found.number() >= found.pages(),
                found.services().isEmpty(),
                found.services().stream()
                        .map(service -> HsdsService.of(service, areas))
                        .toList());
    }

    @GetMapping("/api/v1/services/{id}")
    HsdsService service(@PathVariable UUID id) {
        return services.find(id).map(service -> HsdsService.of(service, areas)).orElseThrow(UnknownId::new);
    }

    private static int number(String typed, String name, int most) {
        var number = typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > most) {
            throw new BadInput(List.of(new WrongField("?" + name, "not-in-range", Integer.toString(most))));
        }
        return number;
    }

    private static Instant since(String typed) {
        try {
            return typed.isBlank()
                    ? Instant.EPOCH
                    : LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException notADay) {
            throw BadInput.at("?modified_after", "not-a-date");
        }
    }

    /** A page in the shape of HSDS 3. */
    @JsonNaming(SnakeCaseStrategy.class)
    record ServiceList(
            long totalItems,
            long totalPages,
            int pageNumber,
            int size,
            boolean firstPage,
            boolean lastPage,
            boolean empty,
            List<HsdsService> contents) {}
}
