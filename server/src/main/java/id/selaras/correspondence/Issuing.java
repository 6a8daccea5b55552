package id.selaras.correspondence;

import id.selaras.casework.NewId;
import id.selaras.letter.Attestation;
import id.selaras.letter.Letters;
import id.selaras.letter.Numbers;
import id.selaras.letter.Papers;
import id.selaras.letter.Seal;
import id.selaras.letter.Seals;
import id.selaras.letter.Subject;
import id.selaras.letter.Verification;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the file of a letter: with number and QR when it is issued, without both as a preview. */
@Component
class Issuing {
    private final Numbers numbers;
    private final Papers papers;
    private final Letters letters;
    private final Seals seals;
    private final HolderStore holders;
    private final LetterOffice office;
    private final MessageSource messages;

    Issuing(
            Numbers numbers,
            Papers papers,
            Letters letters,
            Seals seals,
            HolderStore holders,
            LetterOffice office,
            MessageSource messages) {
        this.numbers = numbers;
        this.papers = papers;
        this.letters = letters;
        this.seals = seals;
        this.holders = holders;
        this.office = office;
        this.messages = messages;
    }

    /** Draws the number, prints and keeps the file, in the caller's transaction; answers the id of the kept paper. */
    UUID issue(Draft draft, Verification.State state) {
        var texts = new Texts(messages, Texts.INDONESIAN);
        var template = draft.template();
        var today = office.today(draft.areaNo());
        var number = numbers.next(template.kind().paper(), draft.areaNo(), YearMonth.from(today));
        var code = seals.next();
        var until = template.validDays() == null ? null : today.plusDays(template.validDays());
        var pdf = print(draft, number.text(), until, seals.seal(code), texts);
        var id = NewId.next();
        letters.issue(id, number, new Subject(draft.id(), draft.caseId()), pdf);
        var name = office.name(draft.areaNo(), texts);
        seals.attest(id, code, new Attestation(template.purpose(), name, until, state));
        return id;
    }

    /** As it would be printed today. */
    byte[] preview(Draft draft) {
        var texts = new Texts(messages, Texts.INDONESIAN);
        return print(draft, texts.get("correspondence.paper.preview"), null, null, texts);
    }

    private byte[] print(Draft draft, String number, @Nullable LocalDate until, @Nullable Seal seal, Texts texts) {
        var dates = new Dates(texts, office.zone(draft.areaNo()));
        var paper = new LetterPaper(
                office.head(draft.areaNo(), texts),
                number,
                texts.get(draft.template().kind().key()),
                texts.get(
                        "correspondence.paper.dated",
                        office.place(draft.areaNo()),
                        dates.longDate(office.today(draft.areaNo()))),
                draft.recipient(),
                draft.template().purpose(),
                LetterPaper.blocks(draft.body()),
                until == null ? "" : dates.longDate(until),
                draft.template().signers().stream()
                        .map(post -> signature(draft, post, texts, dates))
                        .toList());
        var parameters = new HashMap<String, Object>();
        parameters.put("texts", texts);
        parameters.put("paper", paper);
        if (seal != null) {
            parameters.put("seal", seal);
        }
        return papers.pdf("correspondence/paper", parameters);
    }

    private LetterPaper.Signature signature(Draft draft, SigningPost post, Texts texts, Dates dates) {
        var done = draft.done().stream()
                .filter(one -> one.act() == LetterTemplate.Step.Act.SIGN
                        && one.holder().post() == post)
                .findFirst();
        var holder = done.map(Draft.Done::holder).or(() -> holders.holding(post, draft.areaNo()));
        return new LetterPaper.Signature(
                holder.map(Holder::title).orElseGet(() -> texts.get(post.key())),
                holder.map(Holder::name).orElse(TemplateText.BLANK),
                holder.map(Holder::nip).orElse(""),
                done.filter(one -> !one.onPaper())
                        .map(one -> texts.get(
                                "correspondence.paper.approved",
                                dates.longDate(dates.dateOf(one.at())),
                                dates.timeAndZone(one.at())))
                        .orElse(""));
    }

    /** The kept file, byte by byte. */
    byte[] file(Draft draft) {
        return java.util.Optional.ofNullable(draft.issued())
                .flatMap(letters::find)
                .flatMap(letters::open)
                .orElseThrow(LetterNotFound::new);
    }

    /** Whether all who are to answer for a letter of this template are known; the posts nobody holds. */
    List<SigningPost> unheld(LetterTemplate template, long areaNo) {
        return template.steps().stream()
                .map(LetterTemplate.Step::post)
                .distinct()
                .filter(post -> holders.holding(post, areaNo).isEmpty())
                .toList();
    }
}
