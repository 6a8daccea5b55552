package id.selaras.casework;

import id.selaras.casework.TicketController.Asked;
import id.selaras.casework.TicketPage.Question;
import id.selaras.casework.TicketView.Office;
import id.selaras.casework.TicketView.Owed;
import id.selaras.casework.TicketView.PublicStep;
import id.selaras.casework.TicketView.Reported;
import id.selaras.directory.Calendars;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.JourneyStep;
import id.selaras.ui.KnotState;
import id.selaras.ui.Option;
import id.selaras.ui.Owner;
import id.selaras.ui.Texts;
import id.selaras.ui.TurnView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a public view in plain words of the citizen's language and the area's time. */
record TicketWords(Texts texts, Dates dates, TicketView view, Instant now) {

    static TicketWords of(Texts texts, TicketView view, Instant now) {
        var zone = Calendars.zoneOf(view.areaNo()).zoneId();
        return new TicketWords(texts, new Dates(texts, zone), view, now);
    }

    TicketPage page(Asked asked) {
        return new TicketPage(
                view.ticket().grouped(),
                topic(view.topic()),
                asked.notice() == null ? null : texts.get(asked.notice()),
                turn(),
                next(),
                view.asksCitizen() ? question(asked) : null,
                journey(),
                contact());
    }

    String topic(Topic topic) {
        return texts.get("ticket.topic." + topic.code());
    }

    /** "Dinas Kesehatan", or the kind of office where its name would say too much. */
    String name(Office office) {
        return office.name() == null ? texts.get(office.kind().key()) : office.name();
    }

    /** Who must do the next step by when, in one sentence. */
    String owed(Owed owed) {
        var due = owed.due();
        if (due == null) {
            return texts.get("ticket.owed.open", name(owed.office()));
        }
        var key = now.isAfter(due) ? "ticket.owed.late" : "ticket.owed.by";
        return texts.get(key, name(owed.office()), moment(due));
    }

    String moment(Instant at) {
        return dates.day(at) + " " + dates.timeAndZone(at);
    }

    private TurnView turn() {
        if (view.paused()) {
            return TurnView.of(Owner.PAUSED);
        }
        return switch (view.state().owner()) {
            case CITIZEN -> new TurnView(Owner.CITIZEN, texts.get("ticket.turn.you"));
            case DONE -> new TurnView(Owner.DONE, texts.get("ticket.turn.done"));
            default ->
                new TurnView(
                        view.state().owner(),
                        view.owed().isEmpty()
                                ? null
                                : texts.get(
                                        "ticket.turn",
                                        name(view.owed().getFirst().office())));
        };
    }

    private List<String> next() {
        if (view.paused()) {
            return List.of(texts.get("ticket.next.paused"));
        }
        return switch (view.state()) {
            case AT_PUSKESOS, AT_SUPERVISOR, AT_SECRETARIAT, AT_PROVINCE, AT_MINISTRY, WITH_AGENCY ->
                view.owed().stream().map(this::owed).toList();
            case AWAITING_CITIZEN -> List.of(texts.get("ticket.next.awaiting-citizen"));
            case OUTCOME_REPORTED -> List.of();
            case CLOSED -> closed();
        };
    }

    private List<String> closed() {
        var reported = view.reported();
        return Stream.of(
                        reported == null
                                ? null
                                : texts.get("ticket.ended." + reported.kind().code()),
                        texts.get("ticket.next.closed"))
                .filter(Objects::nonNull)
                .toList();
    }

    private Question question(Asked asked) {
        var refused = asked.refused();
        var due = view.due();
        return new Question(
                asking(),
                due == null || now.isAfter(due) ? null : texts.get("ticket.answer.until", dates.day(due)),
                view.ticket().digits(),
                asked.form().digits(),
                NewId.next(),
                view.version(),
                Field.of("pendapat", texts.get("ticket.opinion"))
                        .value(refused == null ? null : refused.pendapat())
                        .mayBeEmpty(),
                Stream.of("good", "fair", "poor")
                        .map(code -> Option.of(code, texts.get("ticket.opinion." + code)))
                        .toList(),
                words(refused),
                refused != null);
    }

    private Field words(@Nullable CitizensAnswer refused) {
        var field = Field.of("kata", texts.get("ticket.answer.words")).hint(texts.get("ticket.answer.words.hint"));
        if (refused == null) {
            return field;
        }
        var missing = refused.missing();
        return field.value(refused.kata()).error(missing == null ? null : texts.get(missing));
    }

    private String asking() {
        var reported = view.reported();
        if (reported == null) {
            throw new IllegalStateException("nothing was reported that could be confirmed");
        }
        var by = reported.by() == null ? texts.get("ticket.ask.officer") : name(reported.by());
        var key = "ticket.ask." + reported.kind().code();
        return texts.get(key, by, dates.longDate(dates.dateOf(reported.at()))) + from(reported);
    }

    private String from(Reported reported) {
        var from = reported.benefitFrom();
        return from == null ? "" : " " + texts.get("ticket.ask.from", dates.longDate(from));
    }

    private List<JourneyStep> journey() {
        var lines = new ArrayList<JourneyStep>();
        view.steps().forEach(step -> lines.add(taken(step)));
        if (view.state().isOpen()) {
            lines.add(now(view.owed()));
            view.elsewhere()
                    .forEach(office -> lines.add(new JourneyStep(
                            KnotState.TODO,
                            texts.get("ticket.todo.elsewhere", name(office)),
                            texts.get("ticket.todo.elsewhere.detail"))));
            lines.add(new JourneyStep(KnotState.TODO, texts.get("ticket.todo.yes"), null));
        }
        return lines;
    }

    private JourneyStep taken(PublicStep step) {
        var office = step.office() == null ? "" : name(step.office());
        return new JourneyStep(KnotState.DONE, texts.get(step.act().key(), office), dates.dayAndTime(step.at()));
    }

    private JourneyStep now(List<Owed> owed) {
        if (view.paused()) {
            return new JourneyStep(KnotState.NOW, texts.get("ticket.now.paused"), null);
        }
        if (owed.isEmpty()) {
            return new JourneyStep(KnotState.NOW, texts.get("ticket.now.you"), null);
        }
        var names =
                String.join(", ", owed.stream().map(one -> name(one.office())).toList());
        var due = owed.getFirst().due();
        return new JourneyStep(
                KnotState.NOW,
                texts.get("ticket.turn", names),
                due == null ? null : texts.get("ticket.now.by", moment(due)));
    }

    private List<String> contact() {
        var contact = view.contact();
        return contact == null
                ? List.of()
                : Stream.of(
                                contact.name(),
                                contact.contact().address(),
                                contact.contact().opening(),
                                contact.contact().phone())
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
