package id.selaras.registry;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.HistoryEvent.Happening;
import id.selaras.ui.Shape;
import id.selaras.ui.TimelineEntry;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A family's history as its page says it. */
record HistoryWords(RegistryWords words) {

    TimelineEntry entry(HistoryEvent event) {
        return new TimelineEntry(
                event.at().toString(),
                words.dates().dayAndYear(words.dates().dateOf(event.at())),
                shape(event.what()),
                what(event.what()),
                detail(event));
    }

    private String detail(HistoryEvent event) {
        var source = event.source();
        var whence = source.ref() == null ? words.texts().get(source.kind().key()) : source.ref();
        return Stream.of(
                        words.texts()
                                .get("history.source", whence, words.dates().dayAndYear(source.observedOn())),
                        event.by() == null ? null : words.texts().get("history.by", event.by()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static Shape shape(Happening what) {
        return switch (what) {
            case HistoryEvent.TakenBack it -> Shape.RING_SLASH;
            case HistoryEvent.Unlisted it -> Shape.RING_SLASH;
            case HistoryEvent.FirstKnown it -> Shape.OPENED;
            case HistoryEvent.Asked it -> it.takenBack() ? Shape.RING_SLASH : Shape.RING_TICK;
            default -> Shape.NOT_EQUAL;
        };
    }

    private String what(Happening what) {
        var texts = words.texts();
        return switch (what) {
            case HistoryEvent.FirstKnown it -> texts.get("history.first", it.name());
            case HistoryEvent.FieldChanged it -> field(it);
            case HistoryEvent.Died it -> {
                var on = it.on();
                yield on == null
                        ? texts.get("history.died", it.name())
                        : texts.get("history.died.on", it.name(), words.dates().dayAndYear(on));
            }
            case HistoryEvent.Joined it -> texts.get("history.joined", it.name());
            case HistoryEvent.Left it -> texts.get("history.left", it.name());
            case HistoryEvent.Related it ->
                texts.get("history.related", it.name(), relation(it.before()), relation(it.after()));
            case HistoryEvent.TakenBack it -> texts.get("history.taken-back", it.name());
            case HistoryEvent.NewCard it -> texts.get("history.card", card(it.before()), card(it.after()));
            case HistoryEvent.MovedHouse it -> texts.get("history.moved");
            case HistoryEvent.FactChanged it -> fact(it.change());
            case HistoryEvent.Asked it -> asked(it);
            case HistoryEvent.Listed it -> listed(it);
            case HistoryEvent.Unlisted it -> texts.get("history.unlisted", topic(it.topic()));
            case HistoryEvent.Objected it ->
                texts.get("history.objected." + it.outcome().code(), topic(it.topic()));
        };
    }

    private String asked(HistoryEvent.Asked asked) {
        var texts = words.texts();
        var key = asked.health()
                ? "history.asked.health"
                : "history.asked." + asked.subject().code();
        var said = texts.get(key, asked.answers(), Objects.requireNonNullElse(asked.name(), ""));
        return asked.takenBack() ? texts.get("history.withdrawn", said) : said;
    }

    private String field(HistoryEvent.FieldChanged changed) {
        return words.texts()
                .get(
                        "history.field",
                        words.texts().get(changed.field().key()),
                        changed.name(),
                        shown(changed.field(), changed.before()),
                        shown(changed.field(), changed.after()));
    }

    private String fact(Change change) {
        var texts = words.texts();
        var said = texts.get(
                "family.change",
                texts.get(change.kind().key()),
                words.value(change.before()),
                words.value(change.after()));
        return change.withdrawn() ? texts.get("history.withdrawn", said) : said;
    }

    private String listed(HistoryEvent.Listed listed) {
        var texts = words.texts();
        if (listed.topic().equals(Claim.DTSEN)) {
            return listed.before() == null
                    ? texts.get("history.decile", listed.after())
                    : texts.get("history.decile.changed", listed.before(), listed.after());
        }
        return texts.get("history.listed", topic(listed.topic()), state(listed.after()));
    }

    private String topic(String topic) {
        var texts = words.texts();
        return topic.equals(Claim.DTSEN)
                ? texts.get("claim.decile")
                : ExclusionGround.of(topic)
                        .map(ground -> texts.get(ground.key()))
                        .orElseGet(() -> words.programme(topic));
    }

    private String state(String state) {
        return switch (state) {
            case Claim.ACTIVE, Claim.INACTIVE, Claim.ENDED -> words.texts().get("history.state." + state);
            default -> state;
        };
    }

    private String relation(@Nullable Relation relation) {
        return words.texts().get((relation == null ? Relation.UNKNOWN : relation).key());
    }

    private String card(@Nullable String number) {
        return number == null ? words.texts().get("history.none") : new FamilyCardNumber(number).masked();
    }

    private String shown(PersonField field, PersonState person) {
        return switch (Standing.value(person, field)) {
            case null -> words.texts().get("history.none");
            case Sex sex -> words.texts().get("sex." + sex.name().toLowerCase(Locale.ROOT));
            case Birth birth -> words.born(birth);
            case String number when field == PersonField.NIK -> new Nik(number).masked();
            case String number when field == PersonField.PHONE -> new Phone(number).masked();
            case Object text -> text.toString();
        };
    }
}
