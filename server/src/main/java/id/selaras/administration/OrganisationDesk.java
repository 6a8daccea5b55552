package id.selaras.administration;

import id.selaras.directory.Organisation;
import id.selaras.directory.OrganisationDraft;
import id.selaras.directory.Organisations;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with organisations; every act is journaled in its own transaction. */
@Service
@Transactional
class OrganisationDesk {
    private static final String SUBJECT = "organisation";

    private final Organisations organisations;
    private final OrganisationReader reader;
    private final Journal journal;
    private final Clock clock;

    OrganisationDesk(Organisations organisations, OrganisationReader reader, Journal journal, Clock clock) {
        this.organisations = organisations;
        this.reader = reader;
        this.journal = journal;
        this.clock = clock;
    }

    List<Organisation> inside(ChosenArea area) {
        return organisations.within(area.code());
    }

    Optional<Organisation> find(UUID id, ChosenArea area) {
        return organisations.find(id).filter(found -> isInside(found.areaCode(), area));
    }

    /** What is wrong with the form; empty when the organisation was added. */
    List<Problem> add(OrganisationForm form, ChosenArea area) {
        var problems = new ArrayList<Problem>();
        var draft = reader.read(form, area, problems);
        if (draft.isEmpty()) {
            return problems;
        }
        if (organisations.findByCode(draft.get().code()).isPresent()) {
            return List.of(new Problem(OrganisationReader.CODE, "admin.wrong.code-taken"));
        }
        add(draft.get());
        return List.of();
    }

    UUID add(OrganisationDraft draft) {
        var id = organisations.add(draft);
        journal.acted(Trace.of("organisation.added", SUBJECT, id)
                .inArea(AreaChoice.numberOf(draft.areaCode()))
                .with("code", draft.code())
                .with("name", draft.name()));
        return id;
    }

    /** What is wrong with the form; empty when the change was written. Code and area of the organisation stay. */
    List<Problem> change(Organisation known, OrganisationForm form, ChosenArea area) {
        var problems = new ArrayList<Problem>();
        var draft = reader.read(form, area, problems);
        draft.ifPresent(written -> change(known, written));
        return problems;
    }

    void change(Organisation known, OrganisationDraft draft) {
        organisations.change(known.id(), draft);
        journal.acted(Trace.of("organisation.changed", SUBJECT, known.id())
                .inArea(AreaChoice.numberOf(known.areaCode()))
                .changed("name", known.name(), draft.name())
                .changed("kind", known.kind().code(), draft.kind().code())
                .changed("sectors", known.sectors().toString(), draft.sectors().toString()));
    }

    void close(Organisation known) {
        organisations.close(known.id(), LocalDate.now(clock.withZone(ZoneOffset.ofHours(7))));
        journal.acted(
                Trace.of("organisation.closed", SUBJECT, known.id()).inArea(AreaChoice.numberOf(known.areaCode())));
    }

    private static boolean isInside(String code, ChosenArea area) {
        return area.code().isEmpty() || code.equals(area.code()) || code.startsWith(area.code() + ".");
    }
}
