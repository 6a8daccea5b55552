package id.selaras.privacy;

import id.selaras.directory.Calendars;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.PersonFiles;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is held about somebody who asked and was identified; journaled each time it is seen. */
@Service
class SubjectReports {
    private final RequestStore requests;
    private final PersonFiles files;
    private final ReportStore store;
    private final FurtherStore further;
    private final RestrictionStore restrictions;
    private final PlaceNames places;
    private final Journal journal;
    private final Clock clock;

    SubjectReports(
            RequestStore requests,
            PersonFiles files,
            ReportStore store,
            FurtherStore further,
            RestrictionStore restrictions,
            PlaceNames places,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.files = files;
        this.store = store;
        this.further = further;
        this.restrictions = restrictions;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty when there is no such request for this officer, or nobody identified who asked. */
    @Transactional
    public Optional<SubjectReport> of(UUID requestId, Texts texts) {
        return requests.find(requestId)
                .filter(request -> request.state().mayBeRead())
                .flatMap(request -> files.of(request.personId()).map(file -> {
                    journal.read(Trace.of("subject.read", "person", file.id()).inArea(request.areaNo()));
                    var zone = Calendars.zoneOf(request.areaNo()).zoneId();
                    var words = new RegistryWords(texts, new Dates(texts, zone), LocalDate.now(clock.withZone(zone)));
                    var lines = new ReportLines(words, places);
                    var more = new FurtherLines(words, request);
                    return new SubjectReport(
                            SubjectReport.FORMAT,
                            clock.instant(),
                            lines.moment(clock.instant()),
                            request.id().toString(),
                            file.address().place(),
                            lines.identity(file),
                            lines.facts(file),
                            lines.claims(file),
                            lines.numbers(file),
                            lines.families(file),
                            more.lists(further.lists(requestId)),
                            more.care(file),
                            more.proposals(further.proposals(file.id())),
                            more.letters(further.letters(requestId)),
                            lines.history(file),
                            lines.cases(store.about(file.id()), store.broughtBy(file.id())),
                            lines.readings(store.readings(requestId)),
                            lines.files(store.files(requestId)),
                            restrictions
                                    .inForce(file.id())
                                    .map(lines::restriction)
                                    .orElse(null),
                            lines.limits());
                }));
    }
}
