package id.selaras.proposal;

import id.selaras.area.Areas;
import id.selaras.casework.NewId;
import id.selaras.directory.Calendars;
import id.selaras.proposal.FormReading.Read;
import id.selaras.registry.People;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form of a proposal: shows it, reads it, and keeps what it says. */
@Service
class FormDesk {
    private final ProposalDesk desk;
    private final FormFamilies families;
    private final People people;
    private final Areas areas;

    FormDesk(ProposalDesk desk, FormFamilies families, People people, Areas areas) {
        this.desk = desk;
        this.families = families;
        this.people = people;
        this.areas = areas;
    }

    /**
     * A form as it came back, or empty as it is first shown.
     *
     * @param errors keys of sentences by field name
     * @param refusal sentence
     */
    record Form(
            FormFamily family,
            @Nullable FormKind kind,
            Typed typed,
            Map<String, String> errors,
            @Nullable String refusal,
            boolean asksOwn) {

        static Form empty(FormFamily family, @Nullable FormKind kind) {
            return new Form(family, kind, Typed.nothing(), Map.of(), null, false);
        }

        @Override
        public String toString() {
            return "Form[" + kind + "]";
        }
    }

    @Transactional
    public Read read(FormFamily family, FormKind kind, Typed typed) {
        return reading(family, typed).read(kind);
    }

    private FormReading reading(FormFamily family, Typed typed) {
        return new FormReading(family, typed, areas, families::byCard);
    }

    /**
     * Keeps the proposal; with somebody whom no list knew, she is recorded first.
     *
     * @param papers of the case that bear it out
     */
    @Transactional
    public UUID propose(FormFamily family, FormKind kind, Typed typed, List<UUID> papers) {
        var id = typed.id("usulan").orElseGet(NewId::next);
        if (desk.isKept(id)) {
            return id;
        }
        var read = reading(family, typed).read(kind);
        var known = family;
        if (read.admit() != null) {
            known = families.admitted(family, people.admit(read.admit()));
            read = reading(known, typed).read(kind);
        }
        if (!read.isComplete()) {
            throw new IllegalStateException("a form is read before it is kept");
        }
        var wanted = new NewProposal(
                id,
                kind.proposal(),
                known.familyId(),
                read.otherFamily(),
                read.person(),
                read.claim(),
                read.ground(),
                read.changes(),
                read.reason(),
                known.today(),
                known.origin(),
                papers);
        desk.propose(wanted);
        var contester = kind == FormKind.OBJECTION ? Contester.of(typed) : null;
        if (contester != null) {
            desk.keepContester(id, contester);
        }
        return id;
    }

    FormPage page(Form form, Texts texts) {
        var family = form.family();
        var kind = form.kind();
        return new FormPage(
                kind == null ? texts.get("proposal.form.title") : texts.get(kind.key()),
                texts.get("proposal.form.lead", family.name()),
                family.address(),
                family.request(),
                back(family, texts),
                kind == null ? null : kind.code(),
                kinds(family, texts),
                kind == null ? List.of() : questions(form, kind, texts),
                papers(family),
                form.typed().ids("bukti").stream().map(UUID::toString).toList(),
                form.typed().id("usulan").orElseGet(NewId::next),
                NewId.next(),
                family.caseId() != null,
                file(form, texts),
                form.asksOwn() && family.isKnown()
                        ? new FormPage.OwnQuestion(
                                family.familyId(),
                                family.address() + "?jenis="
                                        + Objects.requireNonNull(kind).code()
                                        + (family.request() == null ? "" : "&permintaan=" + family.request()))
                        : null,
                form.refusal());
    }

    private List<Question> questions(Form form, FormKind kind, Texts texts) {
        var family = form.family();
        var dates = new Dates(texts, Calendars.zoneOf(family.areaNo()).zoneId());
        var words = new RegistryWords(texts, dates, family.today());
        var errors = form.errors().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, error -> texts.get(error.getValue())));
        return new FormQuestions(family, form.typed(), errors, words, areas).of(kind);
    }

    private static List<Option> kinds(FormFamily family, Texts texts) {
        return Arrays.stream(FormKind.values())
                .filter(kind -> family.isKnown() || kind == FormKind.LIST_ENTRY)
                .map(kind -> Option.of(kind.code(), texts.get(kind.key())))
                .toList();
    }

    private static List<Option> papers(FormFamily family) {
        return family.papers().stream()
                .map(paper -> Option.of(paper.id().toString(), paper.name()))
                .toList();
    }

    private static @Nullable Field file(Form form, Texts texts) {
        if (form.family().caseId() == null) {
            return null;
        }
        var error = form.errors().get("berkas");
        return Field.of("berkas", texts.get("proposal.field.berkas"))
                .hint(texts.get("attachment.file-hint"))
                .error(error == null ? null : texts.get(error))
                .mayBeEmpty();
    }

    private static Link back(FormFamily family, Texts texts) {
        if (family.request() != null) {
            return new Link("/hak-data/" + family.request(), texts.get("proposal.back.request"));
        }
        return family.caseId() == null
                ? new Link("/keluarga/" + family.familyId(), texts.get("proposal.back.family"))
                : new Link("/kasus/" + family.caseId() + "#usulan", texts.get("proposal.back.case"));
    }
}
