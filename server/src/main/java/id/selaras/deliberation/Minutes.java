package id.selaras.deliberation;

import id.selaras.casework.NewId;
import id.selaras.letter.Attestation;
import id.selaras.letter.Letterhead;
import id.selaras.letter.Letters;
import id.selaras.letter.Numbers;
import id.selaras.letter.PaperKind;
import id.selaras.letter.Papers;
import id.selaras.letter.Seals;
import id.selaras.letter.Subject;
import id.selaras.proposal.Decision;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The papers of a finished meeting: minutes (Berita Acara) and statement of responsibility (SPTJM), numbered, in Indonesian whatever
 * the officer's language. They name families, never why one is poor or ill.
 */
@Component
class Minutes {
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final Papers papers;
    private final Letters letters;
    private final Numbers numbers;
    private final Seals seals;
    private final VillageWords villages;
    private final MessageSource messages;
    private final boolean demonstration;

    Minutes(
            MeetingStore meetings,
            AgendaStore agenda,
            Papers papers,
            Letters letters,
            Numbers numbers,
            Seals seals,
            VillageWords villages,
            MessageSource messages,
            @Value("${selaras.demo:false}") boolean demonstration) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.papers = papers;
        this.letters = letters;
        this.numbers = numbers;
        this.seals = seals;
        this.villages = villages;
        this.messages = messages;
        this.demonstration = demonstration;
    }

    void issue(Meeting meeting) {
        issue(meeting, PaperKind.MINUTES, "deliberation/minutes");
        issue(meeting, PaperKind.STATEMENT, "deliberation/statement");
    }

    private void issue(Meeting meeting, PaperKind kind, String template) {
        var number = numbers.next(kind, meeting.areaNo(), YearMonth.from(meeting.heldOn()));
        var texts = new Texts(messages, Texts.INDONESIAN);
        var code = seals.next();
        var paper = paper(meeting, number.text(), texts);
        var pdf = papers.pdf(template, Map.of("texts", texts, "paper", paper, "seal", seals.seal(code)));
        var id = NewId.next();
        letters.issue(id, number, Subject.of(meeting.id()), pdf);
        var purpose = texts.get("deliberation.paper.purpose", paper.deliberation(), paper.date());
        seals.attest(id, code, Attestation.lasting(purpose, paper.village()));
    }

    private MinutesPaper paper(Meeting meeting, String number, Texts texts) {
        var area = meeting.areaNo();
        var dates = new Dates(texts, Place.zone(area));
        var words = new ItemWords(texts, dates, meeting.heldOn());
        var items = agenda.ofMeeting(meeting.id());
        return new MinutesPaper(
                new Letterhead(
                        villages.government(area),
                        villages.full(area, texts).toUpperCase(Locale.ROOT),
                        texts.get("deliberation.paper.subdistrict", villages.subdistrict(area)),
                        demonstration),
                number,
                villages.deliberation(area, texts),
                villages.full(area, texts),
                dates.fullDate(meeting.heldOn()),
                dates.longDate(meeting.heldOn()),
                meeting,
                meetings.attendees(meeting.id()),
                items.stream().map(item -> line(item, words)).toList(),
                List.of(
                        count(items, Decision.AGREED),
                        count(items, Decision.NOT_AGREED),
                        count(items, Decision.POSTPONED)));
    }

    private static MinutesPaper.Line line(AgendaItem item, ItemWords words) {
        var texts = words.texts();
        var said = item.decision();
        return new MinutesPaper.Line(
                item.no(),
                item.family().head(),
                words.cardNo(item),
                words.where(item),
                texts.get(item.kind().key()),
                said == null
                        ? ""
                        : texts.get("deliberation.decision." + said.outcome().code()),
                said == null ? "" : said.reason());
    }

    private static long count(List<AgendaItem> items, Decision decision) {
        return items.stream()
                .filter(item -> item.decision() != null && item.decision().outcome() == decision)
                .count();
    }
}
