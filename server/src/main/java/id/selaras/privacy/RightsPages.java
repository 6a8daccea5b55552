package id.selaras.privacy;

import id.selaras.area.AreaPath;
import id.selaras.area.Areas;
import id.selaras.casework.NewId;
import id.selaras.directory.Calendars;
import id.selaras.privacy.Corrections.Corrected;
import id.selaras.privacy.RightsPage.Identity;
import id.selaras.privacy.RightsPage.Line;
import id.selaras.privacy.RightsPage.Said;
import id.selaras.registry.PersonCard;
import id.selaras.ui.ClockView;
import id.selaras.ui.ClockWords;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of a person's rights. */
@Component
class RightsPages {

    private final Areas areas;
    private final Clock clock;

    RightsPages(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    RightsPage.Listed listed(List<SubjectRequest> requests, Texts texts) {
        var byWaiting = requests.stream().collect(Collectors.partitioningBy(SubjectRequest::isWaiting));
        return new RightsPage.Listed(lines(byWaiting.get(true), texts), lines(byWaiting.get(false), texts));
    }

    private List<Line> lines(@Nullable List<SubjectRequest> requests, Texts texts) {
        return Objects.requireNonNull(requests).stream()
                .map(request -> line(request, texts))
                .toList();
    }

    private Line line(SubjectRequest request, Texts texts) {
        return new Line(
                "/hak-data/" + request.id(),
                request.personName(),
                place(areas.path(request.areaNo())),
                dates(request, texts).dayAndTime(request.askedAt()),
                state(request, texts),
                clock(request, texts));
    }

    private static String place(AreaPath path) {
        return Stream.of(path.village(), path.subdistrict())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Dates dates(SubjectRequest request, Texts texts) {
        return new Dates(texts, Calendars.zoneOf(request.areaNo()).zoneId());
    }

    private static String state(SubjectRequest request, Texts texts) {
        return texts.get(
                !request.state().isWaiting() && request.correctingSince() != null
                        ? "privacy.state.correcting"
                        : request.state().key());
    }

    /** Hours, not working days: the law counts 3 × 24. */
    private @Nullable ClockView clock(SubjectRequest request, Texts texts) {
        if (!request.isWaiting()) {
            return null;
        }
        return new ClockWords(texts, dates(request, texts)).byTheHour(request.dueAt(), clock.instant());
    }

    RightsPage.Person person(
            PersonCard card,
            List<SubjectRequest> earlier,
            @Nullable Restriction restriction,
            Typed typed,
            Texts texts) {
        var zone = Calendars.zoneOf(card.address().areaNo()).zoneId();
        return new RightsPage.Person(
                card.id(),
                card.familyId(),
                card.name(),
                card.address().place(),
                NewId.next(),
                identity(typed, texts),
                lines(earlier, texts),
                restriction == null
                        ? null
                        : texts.get(
                                "privacy.restricted.because",
                                new Dates(texts, zone).dayAndTime(restriction.since()),
                                restriction.reason()),
                field("reason", typed.reason(), typed.problems(), texts)
                        .hint(texts.get("privacy.field.reason.hint." + (restriction == null ? "place" : "lift"))));
    }

    RightsPage.Request request(SubjectRequest request, Corrected corrected, Typed typed, Texts texts) {
        var waitsForPaper = request.state() == RequestState.OPEN;
        return new RightsPage.Request(
                request.id(),
                request.personId(),
                request.personName(),
                state(request, texts),
                clock(request, texts),
                facts(request, texts),
                waitsForPaper ? identity(typed, texts) : null,
                request.state().mayBeRead(),
                request.state() == RequestState.DELIVERED,
                request.state().mayBeRead()
                        ? field("salah", typed.reason(), typed.problems(), texts)
                                .hint(texts.get("privacy.field.salah.hint"))
                        : null,
                request.state().mayBeRead() && request.familyId() != null
                        ? "/keluarga/" + request.familyId() + "/usulan?jenis=correction&permintaan=" + request.id()
                        : null,
                corrections(corrected, texts));
    }

    private static List<Said> corrections(Corrected corrected, Texts texts) {
        var proposals = corrected.proposals().stream()
                .map(one -> new Said(
                        texts.get(one.kind().key()), texts.get(one.state().key()), "/usulan/" + one.id()));
        var cases = corrected.cases().stream()
                .map(one -> new Said(
                        texts.get("privacy.correction.case", one.ticket().grouped()),
                        texts.get("state." + one.state().toLowerCase(Locale.ROOT)),
                        "/kasus/" + one.caseId()));
        return Stream.concat(proposals, cases).toList();
    }

    private static List<Said> facts(SubjectRequest request, Texts texts) {
        var dates = dates(request, texts);
        var identity = request.identity();
        var facts = new ArrayList<Said>();
        facts.add(said("asked", dates.dayAndTime(request.askedAt()), texts));
        var asker = texts.get("privacy.asker." + identity.asker().code());
        facts.add(said("asker", identity.askerName() == null ? asker : asker + ": " + identity.askerName(), texts));
        if (identity.paper() != null) {
            var paper = texts.get("privacy.paper." + identity.paper().code());
            facts.add(said("paper", identity.note() == null ? paper : paper + ": " + identity.note(), texts));
        }
        if (request.checkedAt() != null) {
            facts.add(said("checked", dates.dayAndTime(request.checkedAt()), texts));
        }
        if (identity.refusal() != null) {
            facts.add(said("refusal", identity.refusal(), texts));
        }
        if (request.deliveredAt() != null) {
            facts.add(said(
                    "delivered",
                    dates.dayAndTime(request.deliveredAt()) + ", " + texts.get("privacy.form." + request.deliveredAs()),
                    texts));
        }
        return facts;
    }

    private static Said said(String key, String words, Texts texts) {
        return new Said(texts.get("privacy.said." + key), words, null);
    }

    private static Identity identity(Typed typed, Texts texts) {
        var form = typed.identity();
        var problems = typed.problems();
        return new Identity(
                field("pemohon", form.pemohon(), problems, texts),
                options("privacy.asker.", Arrays.stream(Asker.values()).map(Asker::code), texts),
                field("nama", form.nama(), problems, texts)
                        .hint(texts.get("privacy.field.nama.hint"))
                        .mayBeEmpty(),
                field("hasil", form.hasil(), problems, texts),
                options(
                        "privacy.result.",
                        Stream.of(IdentityForm.SEEN, IdentityForm.LATER, IdentityForm.REFUSED),
                        texts),
                field("bukti", form.bukti(), problems, texts).hint(texts.get("privacy.field.bukti.hint")),
                options("privacy.paper.", Arrays.stream(IdentityPaper.values()).map(IdentityPaper::code), texts),
                field("catatan", form.catatan(), problems, texts)
                        .hint(texts.get("privacy.field.catatan.hint"))
                        .mayBeEmpty(),
                field("alasan", form.alasan(), problems, texts)
                        .hint(texts.get("privacy.field.alasan.hint"))
                        .mayBeEmpty());
    }

    private static List<Option> options(String prefix, Stream<String> codes, Texts texts) {
        return codes.map(code -> Option.of(code, texts.get(prefix + code))).toList();
    }

    private static Field field(String name, String typed, Map<String, String> problems, Texts texts) {
        var problem = problems.get(name);
        return Field.of(name, texts.get("privacy.field." + name))
                .value(typed)
                .error(problem == null ? null : texts.get(problem));
    }

    /** What was typed and what is wrong with it. */
    record Typed(IdentityForm identity, String reason, Map<String, String> problems) {
        static final Typed NOTHING = new Typed(IdentityForm.empty(), "", Map.of());
    }
}
