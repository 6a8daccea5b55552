package id.selaras.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anybody can get from an organisation, after Open Referral HSDS 3 (layanan).
 *
 * @param programme code of the programme it belongs to, empty for none
 * @param assured the day on which its owner last confirmed it; null until somebody has
 * @param areas whom it is for, by where they live
 */
public record Service(
        UUID id,
        Owner owner,
        String programme,
        Said said,
        Status status,
        @Nullable LocalDate assured,
        Instant changed,
        List<ServedArea> areas,
        List<Term> terms,
        List<Location> locations,
        List<Schedule> schedules,
        List<Document> documents,
        Reach reach) {
    /** Months after which an entry has to be confirmed again. */
    public static final int FRESH_MONTHS = 6;

    public Service {
        areas = List.copyOf(areas);
        terms = List.copyOf(terms);
        locations = List.copyOf(locations);
        schedules = List.copyOf(schedules);
        documents = List.copyOf(documents);
    }

    /** The organisation that answers for the entry. */
    public record Owner(UUID id, String name, String areaCode) {}

    /**
     * @param alternateName other names people know it by
     * @param application what to do to get it
     */
    public record Said(
            String name,
            String alternateName,
            String description,
            String eligibility,
            String application,
            String fees) {}

    /** In the words of HSDS. */
    public enum Status {
        ACTIVE("active"),
        TEMPORARILY_CLOSED("temporarily closed"),
        DEFUNCT("defunct");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Status of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        public String key() {
            return "service.status." + name().toLowerCase(Locale.ROOT);
        }
    }

    public record ServedArea(UUID id, String code) {}

    /** @param attribute the link between service and term */
    public record Term(UUID attribute, UUID id, String code, String name) {}

    /** @param link the link between service and location (service_at_location) */
    public record Location(UUID id, UUID link, String name, String address, String areaCode) {}

    /** @param byday {@code MO,TU} as in iCalendar */
    public record Schedule(UUID id, String byday, LocalTime opens, LocalTime closes) {}

    public record Document(UUID id, String document) {}

    /** Whom to ask, and what it costs; null where nobody has said. */
    public record Reach(
            @Nullable Contact contact,
            @Nullable Phone phone,
            @Nullable Cost cost) {}

    public record Contact(UUID id, String name, String title, String email) {}

    public record Phone(UUID id, String number) {}

    /** @param amount rupiah; 0 is free */
    public record Cost(UUID id, long amount) {}

    public boolean isStale(LocalDate today) {
        return assured == null || assured.plusMonths(FRESH_MONTHS).isBefore(today);
    }
}
