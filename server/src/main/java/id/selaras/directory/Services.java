package id.selaras.directory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds services; everybody with an identity may, also the public pages. */
@Component
@Transactional(readOnly = true)
public class Services {
    private final ServiceStore store;

    Services(ServiceStore store) {
        this.store = store;
    }

    public Optional<Service> find(UUID id) {
        return store.byId(id);
    }

    /** Those that answer to what is looked for, by name. */
    public List<Service> found(ServiceQuery query, int limit) {
        return store.found(query, limit);
    }

    /**
     * A page of all that changed since, by id; ended ones too, so that a copy learns of it.
     *
     * @param number counted from 1
     */
    public Page changedSince(Instant since, int number, int size) {
        var from = OffsetDateTime.ofInstant(since, ZoneOffset.UTC);
        return new Page(
                store.changedSince(from, size, (number - 1L) * size), store.countChangedSince(from), number, size);
    }

    /** @param total on all pages together */
    public record Page(List<Service> services, long total, int number, int size) {
        public Page {
            services = List.copyOf(services);
        }

        public long pages() {
            return Math.max(1, (total + size - 1) / size);
        }
    }
}
