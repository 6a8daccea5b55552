package id.selaras.correspondence;

import id.selaras.correspondence.LetterTemplate.Step;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.Shape;
import id.selaras.ui.Texts;
import id.selaras.ui.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of letters show. */
@Service
public class LetterPages {
    private static final int MOST = 200;

    private final LetterDraftStore drafts;
    private final TemplateStore templates;
    private final CaseValues values;
    private final LetterDesk desk;
    private final Issuing issuing;
    private final LetterOffice office;
    private final Journal journal;

    LetterPages(
            LetterDraftStore drafts,
            TemplateStore templates,
            CaseValues values,
            LetterDesk desk,
            Issuing issuing,
            LetterOffice office,
            Journal journal) {
        this.drafts = drafts;
        this.templates = templates;
        this.values = values;
        this.desk = desk;
        this.issuing = issuing;
        this.office = office;
        this.journal = journal;
    }

    /** The templates for a letter about this case; {@code refused} says why the last was not written. */
    @Transactional
    public ChoosePage choose(UUID caseId, Texts texts, @Nullable String refused) {
        if (!office.worksOnLetters()) {
            throw new CorrespondenceRefused(CorrespondenceRefused.NOT_YOURS);
        }
        var known = values.of(caseId);
        var options = templates.inForce(office.districtCode(known.areaNo())).stream()
                .filter(template -> office.drafts(template.kind()))
                .map(template ->
                        new Option(template.id().toString(), template.name(), consequence(template, known, texts)))
                .toList();
        return new ChoosePage(caseId, known.values().getOrDefault(Placeholder.PERIHAL, ""), options, refused);
    }

    private String consequence(LetterTemplate template, CaseValues.Known known, Texts texts) {
        var posts = template.steps().stream()
                .map(step -> texts.get(step.post().key()))
                .distinct()
                .collect(Collectors.joining(", "));
        var said = texts.get("correspondence.choose.posts", posts);
        var issued = drafts.ofCase(known.caseId()).stream()
                .anyMatch(draft -> draft.state() == LetterState.ISSUED
                        && draft.template().code().equals(template.code()));
        return issued ? said + " " + texts.get("correspondence.choose.again") : said;
    }

    /** Opening it is journaled as a read. */
    @Transactional
    public LetterPage page(UUID id, Texts texts, @Nullable String refused) {
        var draft = drafts.find(id).orElseThrow(LetterNotFound::new);
        journal.read(
                Trace.of("letter.read", "letter", id).inCase(draft.caseId()).inArea(draft.areaNo()));
        var writes = office.drafts(draft.template().kind());
        var next = draft.next();
        return new LetterPage(
                id,
                draft.caseId(),
                draft.version(),
                draft.template().name(),
                texts.get(draft.template().kind().key()),
                draft.template().purpose(),
                texts.get(draft.state().key()),
                next == null
                        ? texts.get(draft.state().key() + ".next")
                        : texts.get(
                                next.act() == Step.Act.CHECK ? "correspondence.next.check" : "correspondence.next.sign",
                                texts.get(next.post().key())),
                draft.number(),
                draft.reason(),
                warning(draft, texts),
                history(draft, texts),
                LetterPaper.blocks(draft.body()),
                draft.recipient(),
                writes && draft.state() == LetterState.DRAFT,
                Field.of("kepada", texts.get("correspondence.field.kepada"))
                        .hint(texts.get("correspondence.field.kepada.hint"))
                        .value(draft.recipient())
                        .mayBeEmpty(),
                Field.of("isi", texts.get("correspondence.field.isi"))
                        .hint(texts.get("correspondence.field.isi.hint"))
                        .value(draft.body()),
                acts(draft, writes),
                writes && draft.state() == LetterState.PRINTED,
                draft.state().isNumbered(),
                draft.scan() == null ? null : "/kasus/" + draft.caseId() + "/lampiran/" + draft.scan(),
                refused);
    }

    private @Nullable String warning(Draft draft, Texts texts) {
        if (draft.state().isNumbered() || draft.state() == LetterState.DROPPED) {
            return null;
        }
        var unheld = issuing.unheld(draft.template(), draft.areaNo());
        if (!unheld.isEmpty()) {
            var posts = unheld.stream().map(post -> texts.get(post.key())).collect(Collectors.joining(", "));
            return texts.get("correspondence.warning.unheld", posts);
        }
        return draft.body().contains(TemplateText.BLANK) ? texts.get("correspondence.warning.blanks") : null;
    }

    private List<LetterAct> acts(Draft draft, boolean writes) {
        var acts = new ArrayList<LetterAct>();
        var step = draft.next();
        var mine = desk.isNext(draft);
        if (mine && step != null) {
            acts.add(step.act() == Step.Act.CHECK ? LetterAct.CHECK : LetterAct.APPROVE);
        }
        switch (draft.state()) {
            case DRAFT -> add(acts, writes, LetterAct.DROP);
            case CHECKING -> add(acts, writes || mine, LetterAct.BACK);
            case CHECKED -> {
                add(
                        acts,
                        writes
                                && draft.done().size()
                                        == draft.template().checkers().size(),
                        LetterAct.PRINT);
                add(acts, writes || mine, LetterAct.BACK);
            }
            case PRINTED, ISSUED -> add(acts, writes || signed(draft), LetterAct.REVOKE);
            case REVOKED, DROPPED -> {}
        }
        return List.copyOf(acts);
    }

    private boolean signed(Draft draft) {
        var reader = office.person().account();
        return draft.done().stream().anyMatch(done -> done.holder().account().equals(reader));
    }

    private static void add(List<LetterAct> acts, boolean may, LetterAct act) {
        if (may) {
            acts.add(act);
        }
    }

    private List<TimelineEntry> history(Draft draft, Texts texts) {
        var dates = new Dates(texts, office.zone(draft.areaNo()));
        var lines = new ArrayList<TimelineEntry>();
        lines.add(new TimelineEntry(
                draft.draftedAt().toString(),
                dates.dayAndTime(draft.draftedAt()),
                Shape.SPEECH,
                texts.get("correspondence.history.drafted"),
                draft.drafter()));
        for (var done : draft.done()) {
            var key = done.act() == Step.Act.CHECK ? "checked" : done.onPaper() ? "signed" : "approved";
            lines.add(new TimelineEntry(
                    done.at().toString(),
                    dates.dayAndTime(done.at()),
                    Shape.RING_TICK,
                    texts.get("correspondence.history." + key),
                    done.holder().name() + ", " + done.holder().title()));
        }
        return List.copyOf(lines);
    }

    /** Letters of the own office that are under way; those that wait for the reader come first. */
    @Transactional(readOnly = true)
    public List<ListLine> list(Texts texts) {
        if (!office.worksOnLetters()) {
            throw new CorrespondenceRefused(CorrespondenceRefused.NOT_YOURS);
        }
        return drafts.underWay(office.areaNo(), MOST).stream()
                .map(draft -> line(draft, texts))
                .sorted(Comparator.comparing(line -> !line.mine()))
                .toList();
    }

    private ListLine line(Draft draft, Texts texts) {
        var dates = new Dates(texts, office.zone(draft.areaNo()));
        var number = draft.number();
        return new ListLine(
                new Link("/surat/" + draft.id(), draft.template().name()),
                number == null ? "" : number,
                dates.dayAndTime(draft.draftedAt()),
                draft.drafter(),
                texts.get(draft.state().key()),
                desk.isNext(draft));
    }

    /** Choosing what to write. */
    public record ChoosePage(
            UUID caseId,
            String title,
            List<Option> options,
            @Nullable String refused) {}

    /** @param mine whether it waits for the reader */
    public record ListLine(Link letter, String number, String since, String drafter, String state, boolean mine) {}
}
