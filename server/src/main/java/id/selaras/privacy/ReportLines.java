package id.selaras.privacy;

import id.selaras.casework.Ticket;
import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.privacy.ReportStore.Look;
import id.selaras.privacy.ReportStore.TakenFile;
import id.selaras.privacy.ReportStore.ToldCase;
import id.selaras.privacy.SubjectReport.CaseTold;
import id.selaras.privacy.SubjectReport.Changed;
import id.selaras.privacy.SubjectReport.Exported;
import id.selaras.privacy.SubjectReport.Held;
import id.selaras.privacy.SubjectReport.Identity;
import id.selaras.privacy.SubjectReport.Looked;
import id.selaras.registry.Claim;
import id.selaras.registry.Fact;
import id.selaras.registry.Freshness;
import id.selaras.registry.PersonFile;
import id.selaras.registry.PersonFile.ShownNumber;
import id.selaras.registry.PersonFile.Stay;
import id.selaras.registry.RegistryWords;
import id.selaras.registry.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what is held in words that a citizen understands. */
record ReportLines(RegistryWords words, PlaceNames places) {
    private static final int LIMITS = 3;

    Identity identity(PersonFile file) {
        var sex = file.sex();
        return new Identity(
                file.name(),
                sex == null ? null : words.texts().get("sex." + sex.name().toLowerCase(Locale.ROOT)),
                file.birth() == null ? null : words.born(file.birth()),
                file.relation() == null
                        ? null
                        : words.texts().get(file.relation().key()),
                file.nik() == null ? null : new Nik(file.nik()).grouped(),
                file.familyCard() == null ? null : new FamilyCardNumber(file.familyCard()).grouped(),
                file.phone() == null ? null : new Phone(file.phone()).national(),
                Stream.of(
                                file.address().street(),
                                file.address().neighbourhood(),
                                file.address().hamlet(),
                                file.address().path().line())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                source(file.source()));
    }

    List<Held> facts(PersonFile file) {
        return file.facts().stream().map(this::fact).toList();
    }

    private Held fact(Fact fact) {
        return new Held(
                fact.kind().code(),
                fact.kind().subject().code(),
                words.texts().get(fact.kind().key()),
                words.value(fact),
                fact.source().observedOn().toString(),
                words.source(fact).words());
    }

    /** What outside lists say. Why an entry is contested, and by whom, stays out: somebody else may have done it. */
    List<Held> claims(PersonFile file) {
        return file.claims().stream().map(this::claim).toList();
    }

    private Held claim(Claim claim) {
        var label = words.texts().get("privacy.claim." + claim.kind().name().toLowerCase(Locale.ROOT));
        var value = switch (claim.kind()) {
            case PARTICIPATION -> words.state(claim);
            case FLAG -> words.flag(claim);
            case DECILE -> claim.state();
        };
        return new Held(
                claim.kind().name().toLowerCase(Locale.ROOT),
                claim.subject().code(),
                label,
                claim.isContested() ? words.texts().get("privacy.contested", value) : value,
                claim.source().observedOn().toString(),
                words.source(claim.source(), claim.freshness(words.today())).words());
    }

    List<Held> numbers(PersonFile file) {
        return file.numbers().stream().map(this::number).toList();
    }

    private Held number(ShownNumber shown) {
        var grouped = switch (shown.kind()) {
            case "nik" -> new Nik(shown.value()).grouped();
            case "family_card" -> new FamilyCardNumber(shown.value()).grouped();
            default -> new Phone(shown.value()).national();
        };
        return new Held(
                shown.kind(),
                "person",
                words.texts().get("people." + shown.kind()),
                grouped + span(shown.from(), shown.until()),
                shown.source().observedOn().toString(),
                source(shown.source()));
    }

    List<Held> families(PersonFile file) {
        return file.families().stream().map(this::stay).toList();
    }

    private Held stay(Stay stay) {
        return new Held(
                "membership",
                "family",
                words.texts().get("privacy.member"),
                words.texts().get(stay.relation().key()) + span(stay.from(), stay.until()),
                stay.source().observedOn().toString(),
                source(stay.source()));
    }

    List<Changed> history(PersonFile file) {
        return file.changes().stream()
                .map(change -> new Changed(
                        change.kind().code(),
                        words.texts().get(change.kind().key()),
                        words.value(change.before()),
                        words.value(change.after()),
                        words.dates().dayAndYear(words.dates().dateOf(change.recordedAt())),
                        source(change.after().source())))
                .toList();
    }

    List<CaseTold> cases(List<ToldCase> about, List<ToldCase> brought) {
        return Stream.concat(about.stream(), brought.stream()).map(this::told).toList();
    }

    private CaseTold told(ToldCase told) {
        var role = !told.own() ? "for-other" : told.self() ? "self" : "by-relative";
        return new CaseTold(
                new Ticket(told.ticket()).grouped(),
                words.texts().get("privacy.case." + role),
                words.texts().get("ticket.topic." + told.topic()),
                told.self() ? told.words() : "",
                words.texts().get("state." + told.state().toLowerCase(Locale.ROOT)),
                told.outcome(),
                words.dates().dayAndYear(words.dates().dateOf(told.recordedAt())));
    }

    /** Looks of one office at one thing on one day are one line. */
    List<Looked> readings(List<Look> looks) {
        var lines = new LinkedHashMap<List<String>, Integer>();
        for (var look : looks) {
            var day = words.dates().dayAndYear(words.dates().dateOf(look.at()));
            var who = places.who(look.role(), look.areaCode(), look.organisation(), words.texts());
            lines.merge(List.of(day, who, what(look)), 1, Integer::sum);
        }
        return lines.entrySet().stream()
                .map(line -> new Looked(
                        line.getKey().get(0),
                        line.getKey().get(1),
                        line.getKey().get(2),
                        line.getValue()))
                .toList();
    }

    List<Exported> files(List<TakenFile> files) {
        return files.stream()
                .map(file -> new Exported(
                        words.dates().dayAndYear(words.dates().dateOf(file.at())),
                        places.who(file.role(), file.areaCode(), null, words.texts()),
                        file.purpose(),
                        file.number()))
                .toList();
    }

    private String what(Look look) {
        var words = this.words.texts();
        var act = words.messages()
                .getMessage("privacy.look." + look.act(), null, words.get("privacy.look.other"), words.language());
        return look.field() == null ? String.valueOf(act) : act + ": " + field(look.field());
    }

    private String field(String code) {
        return words.texts().get("privacy.field." + code);
    }

    String restriction(Restriction restriction) {
        return words.texts()
                .get(
                        "privacy.restricted.since",
                        words.dates().dayAndYear(words.dates().dateOf(restriction.since())));
    }

    List<String> limits() {
        return IntStream.rangeClosed(1, LIMITS)
                .mapToObj(i -> words.texts().get("privacy.limit." + i))
                .toList();
    }

    String moment(Instant at) {
        return words.dates().longDate(words.dates().dateOf(at)) + ", "
                + words.dates().timeAndZone(at);
    }

    private String source(Source source) {
        return words.source(source, Freshness.FRESH).words();
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        var parts = new ArrayList<String>();
        if (from != null) {
            parts.add(words.texts().get("privacy.from", words.dates().dayAndYear(from)));
        }
        if (until != null) {
            parts.add(words.texts().get("privacy.until", words.dates().dayAndYear(until)));
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }
}
