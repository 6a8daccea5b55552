package id.selaras.proposal;

import id.selaras.area.Areas;
import id.selaras.casework.NewId;
import id.selaras.directory.Calendars;
import id.selaras.registry.People;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form of a proposal: shows it, reads it, and keeps what it says. */
@Service
class FormDesk {
    private final ProposalDesk desk;
    private final FormFamilies families;
    private final FormDrafts drafts;
    private final People people;
    private final Areas areas;

    FormDesk(ProposalDesk desk, FormFamilies families, FormDrafts drafts, People people, Areas areas) {
        this.desk = desk;
        this.families = families;
        this.drafts = drafts;
        this.people = people;
        this.areas = areas;
    }

    /** What is missing or wrong in a form, and what the edit checks say of it. */
    @Transactional
    public FormState look(FormFamily family, FormKind kind, Typed typed) {
        return new FormState(
                family,
                kind,
                typed,
                reading(family, typed).read(kind).errors(),
                FormChecks.of(family, typed, kind),
                null);
    }

    private FormReading reading(FormFamily family, Typed typed) {
        return new FormReading(family, typed, areas, families::byCard);
    }

    /**
     * Keeps the proposal; with somebody whom no list knew, she is recorded first.
     *
     * @param sent papers that came along
     */
    @Transactional
    public UUID propose(FormFamily family, FormKind kind, Typed typed, List<SentPaper> sent) {
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
                typed.ids("bukti"));
        desk.propose(wanted, sent);
        drafts.discard(id);
        var contester = kind == FormKind.OBJECTION ? Contester.of(typed) : null;
        if (contester != null) {
            desk.keepContester(id, contester);
        }
        return id;
    }

    FormPage page(FormState form, Texts texts) {
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
                file(form, texts),
                new FindingWords(texts).of(form),
                drafts(family, texts),
                form.asksOwn() && family.isKnown()
                        ? new FormPage.OwnQuestion(family.familyId(), family.address(Objects.requireNonNull(kind)))
                        : null,
                form.refusal() == null
                        ? null
                        : texts.get(
                                form.refusal().key(), form.refusal().arguments().toArray()));
    }

    private List<FormPage.Draft> drafts(FormFamily family, Texts texts) {
        var dates = dates(family, texts);
        return drafts.of(family).stream()
                .map(kept -> new FormPage.Draft(
                        kept.id(),
                        kept.kind().code(),
                        texts.get(kept.kind().key()),
                        texts.get("draft.saved", dates.dayAndTime(kept.savedAt())),
                        family.address() + "?jenis=" + kept.kind().code() + "&draf=" + kept.id()))
                .toList();
    }

    private List<Question> questions(FormState form, FormKind kind, Texts texts) {
        var family = form.family();
        var words = new RegistryWords(texts, dates(family, texts), family.today());
        var said = new FindingWords(texts);
        return new FormQuestions(family, form.typed(), said.errors(form), said.doubts(form), words, areas).of(kind);
    }

    private static Dates dates(FormFamily family, Texts texts) {
        return new Dates(texts, Calendars.zoneOf(family.areaNo()).zoneId());
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

    private static Field file(FormState form, Texts texts) {
        var error = form.errors().get("berkas");
        return Field.of("berkas", texts.get("proposal.field.berkas"))
                .hint(texts.get("attachment.file-hint") + " " + texts.get("proposal.field.berkas.not-in-draft"))
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
