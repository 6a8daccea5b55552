package id.selaras.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.selaras.area.Areas;
import id.selaras.directory.Service;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A service in the shape of Open Referral HSDS 3.
 *
 * @param assuredDate when its owner last confirmed it
 */
@JsonNaming(SnakeCaseStrategy.class)
record HsdsService(
        UUID id,
        Organization organization,
        String name,
        String alternateName,
        String description,
        String status,
        String eligibilityDescription,
        String applicationProcess,
        String feesDescription,
        @Nullable LocalDate assuredDate,
        Instant lastModified,
        List<ServiceArea> serviceAreas,
        List<ServiceAtLocation> serviceAtLocations,
        List<Schedule> schedules,
        List<Contact> contacts,
        List<Phone> phones,
        List<CostOption> costOptions,
        List<RequiredDocument> requiredDocuments,
        List<Attribute> attributes) {

    static HsdsService of(Service service, Areas areas) {
        var said = service.said();
        var reach = service.reach();
        var names = new Names(areas);
        return new HsdsService(
                service.id(),
                new Organization(
                        service.owner().id(),
                        service.owner().name(),
                        service.owner().name()),
                said.name(),
                said.alternateName(),
                said.description(),
                service.status().code(),
                said.eligibility(),
                said.application(),
                said.fees(),
                service.assured(),
                service.changed(),
                service.areas().stream().map(names::area).toList(),
                service.locations().stream().map(names::location).toList(),
                service.schedules().stream().map(HsdsService::schedule).toList(),
                some(reach.contact(), one -> new Contact(one.id(), one.name(), one.title(), one.email())),
                some(reach.phone(), one -> new Phone(one.id(), one.number(), "voice")),
                some(reach.cost(), one -> new CostOption(one.id(), one.amount(), "IDR")),
                service.documents().stream()
                        .map(one -> new RequiredDocument(one.id(), one.document()))
                        .toList(),
                service.terms().stream().map(HsdsService::attribute).toList());
    }

    private static <T, R> List<R> some(@Nullable T part, Function<T, R> shape) {
        return part == null ? List.of() : List.of(shape.apply(part));
    }

    private static Schedule schedule(Service.Schedule one) {
        return new Schedule(
                one.id(),
                "WEEKLY",
                one.byday(),
                one.opens().toString(),
                one.closes().toString());
    }

    private static Attribute attribute(Service.Term term) {
        return new Attribute(
                term.attribute(),
                "service",
                new TaxonomyTerm(term.id(), term.code(), term.name(), term.name(), "sector"));
    }

    private record Names(Areas areas) {
        ServiceArea area(Service.ServedArea area) {
            var name = area.code().isEmpty() ? "Indonesia" : path(area.code());
            return new ServiceArea(area.id(), name, area.code(), "text");
        }

        ServiceAtLocation location(Service.Location location) {
            var path = areas.find(location.areaCode()).map(area -> areas.path(area.no()));
            var address = new Address(
                    location.id(),
                    location.address(),
                    path.map(one -> one.line()).orElse(""),
                    path.map(one -> one.district()).orElse(""),
                    path.map(one -> one.province()).orElse(""),
                    "",
                    "ID",
                    "physical");
            return new ServiceAtLocation(
                    location.link(), new Location(location.id(), "physical", location.name(), List.of(address)));
        }

        private String path(String code) {
            return areas.find(code).map(area -> areas.path(area.no()).line()).orElse(code);
        }
    }

    record Organization(UUID id, String name, String description) {}

    /** @param extent code of the ministry of the interior; empty for the nation */
    @JsonNaming(SnakeCaseStrategy.class)
    record ServiceArea(UUID id, String name, String extent, String extentType) {}

    record ServiceAtLocation(UUID id, Location location) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Location(UUID id, String locationType, String name, List<Address> addresses) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Address(
            UUID id,
            @JsonProperty("address_1") String address1,
            @JsonProperty("address_2") String address2,
            @Nullable String city,
            String stateProvince,
            String postalCode,
            String country,
            String addressType) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Schedule(UUID id, String freq, String byday, String opensAt, String closesAt) {}

    record Contact(UUID id, String name, String title, String email) {
        @Override
        public String toString() {
            return "Contact[" + id + "]";
        }
    }

    record Phone(UUID id, String number, String type) {}

    /** @param amount 0 is free */
    record CostOption(UUID id, long amount, String currency) {}

    record RequiredDocument(UUID id, String document) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(UUID id, String linkEntity, TaxonomyTerm taxonomyTerm) {}

    record TaxonomyTerm(UUID id, String code, String name, String description, String taxonomy) {}
}
