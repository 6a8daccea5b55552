package id.selaras.directory;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of a service, or an administrator above it, does with the entry; each act is journaled. */
@Component
@Transactional
class ServiceDesk {
    private static final String SUBJECT = "service";

    private final ServiceStore store;
    private final ServiceWrites writes;
    private final ServiceReader reader;
    private final Areas areas;
    private final Journal journal;
    private final Clock clock;

    ServiceDesk(
            ServiceStore store, ServiceWrites writes, ServiceReader reader, Areas areas, Journal journal, Clock clock) {
        this.store = store;
        this.writes = writes;
        this.reader = reader;
        this.areas = areas;
        this.journal = journal;
        this.clock = clock;
    }

    List<Service> kept() {
        return store.kept();
    }

    List<Organisation> owners() {
        return store.keeping();
    }

    Optional<Service> find(UUID id) {
        return store.isKept(id) ? store.byId(id) : Optional.empty();
    }

    /** Whether it was written; if not, {@code wrong} says why. Writing it confirms it. */
    boolean add(ServiceForm form, Map<String, ServiceReader.Wrong> wrong) {
        var draft = reader.read(form, store.keeping(), wrong);
        draft.ifPresent(written -> {
            var id = writes.add(written, today(written.owner()));
            journal.acted(trace("service.added", id, written.owner())
                    .with("name", written.said().name()));
        });
        return draft.isPresent();
    }

    boolean change(Service known, ServiceForm form, Map<String, ServiceReader.Wrong> wrong) {
        var draft = reader.read(form, store.keeping(), wrong);
        draft.ifPresent(written -> {
            writes.change(known.id(), written, today(written.owner()));
            journal.acted(trace("service.changed", known.id(), written.owner())
                    .changed("name", known.said().name(), written.said().name()));
        });
        return draft.isPresent();
    }

    void confirm(Service known) {
        writes.confirm(known.id(), today(known.owner().id()));
        journal.acted(trace("service.confirmed", known.id(), known.owner().id())
                .with("name", known.said().name()));
    }

    private Trace trace(String act, UUID id, UUID owner) {
        return Trace.of(act, SUBJECT, id).inArea(areaNo(owner));
    }

    private long areaNo(UUID owner) {
        return store.keeping().stream()
                .filter(one -> one.id().equals(owner))
                .findFirst()
                .flatMap(one -> areas.find(one.areaCode()))
                .map(Area::no)
                .orElse(0L);
    }

    private LocalDate today(UUID owner) {
        return LocalDate.now(clock.withZone(Calendars.zoneOf(areaNo(owner)).zoneId()));
    }
}
