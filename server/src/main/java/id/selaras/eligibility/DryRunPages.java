package id.selaras.eligibility;

import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.eligibility.DryRunPage.Families;
import id.selaras.eligibility.DryRunPage.Form;
import id.selaras.eligibility.DryRunPage.Index;
import id.selaras.eligibility.DryRunPage.Line;
import id.selaras.eligibility.DryRunPage.Progress;
import id.selaras.eligibility.DryRunPage.Run;
import id.selaras.eligibility.DryRunRow.State;
import id.selaras.eligibility.RunProgress.Stage;
import id.selaras.eligibility.TypedValues.Value;
import id.selaras.ui.CsvText;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.PageLinks;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of dry runs. */
@Component
class DryRunPages {
    static final String HOME = "/kelola/aturan/uji";

    private static final int PAGE = 25;

    private final DryRuns runs;
    private final RuleBooks rules;
    private final Areas areas;
    private final Clock clock;

    DryRunPages(DryRuns runs, RuleBooks rules, Areas areas, Clock clock) {
        this.runs = runs;
        this.rules = rules;
        this.areas = areas;
        this.clock = clock;
    }

    static boolean seesPeople(SignedIn person) {
        return person.role() == Role.SECRETARIAT || person.role() == Role.MANAGER;
    }

    /** The own area and those directly below. */
    private List<Area> choices(SignedIn person) {
        var own = person.post().areaCode();
        return Stream.concat(areas.find(own).stream(), areas.childrenOf(own).stream())
                .toList();
    }

    Optional<Area> chosen(SignedIn person, String code) {
        return choices(person).stream().filter(area -> area.code().equals(code)).findFirst();
    }

    Index index(
            SignedIn person,
            String programme,
            @Nullable TypedValues values,
            Map<String, String> typed,
            @Nullable String trouble,
            Texts texts) {
        var options = rules.book().programmes().stream()
                .map(one -> Option.of(one.code(), one.name().in(texts.isIndonesian())))
                .toList();
        return new Index(
                Field.of("program", texts.get("dryrun.programme")).value(programme),
                options,
                values == null ? null : form(person, programme, values, typed, texts),
                trouble,
                runs.latest().stream().map(run -> line(run, texts)).toList());
    }

    private Form form(SignedIn person, String programme, TypedValues values, Map<String, String> typed, Texts texts) {
        var choices = choices(person);
        var area = typed.getOrDefault(
                "wilayah", choices.isEmpty() ? "" : choices.getFirst().code());
        var isThere = choices.stream().anyMatch(one -> one.code().equals(area));
        return new Form(
                programme,
                texts.get("dryrun.form", name(programme, texts)),
                Field.of("wilayah", texts.get("dryrun.area"))
                        .value(area)
                        .error(isThere ? null : texts.get("dryrun.wrong.area")),
                choices.stream().map(one -> Option.of(one.code(), one.name())).toList(),
                values.values().stream().map(value -> field(value, texts)).toList());
    }

    private static Field field(Value value, Texts texts) {
        return Field.of(
                        TypedValues.FIELD + value.parameter().code(),
                        value.parameter().name().in(texts.isIndonesian()))
                .value(value.text())
                .error(value.isWrong() ? texts.get("dryrun.wrong.number") : null);
    }

    private String name(String programme, Texts texts) {
        return rules.book()
                .programme(programme)
                .map(one -> one.name().in(texts.isIndonesian()))
                .orElse(programme);
    }

    private Line line(DryRunRow run, Texts texts) {
        var dates = new Dates(texts, Calendars.zoneOf(run.areaNo()).zoneId());
        return new Line(
                HOME + "/" + run.id(),
                texts.get("dryrun.line", name(run.programme(), texts), areaName(run.areaNo())),
                texts.get("dryrun.by", dates.moment(run.startedAt(), clock.instant()), run.startedBy()),
                state(run.state(), texts));
    }

    private static String state(State state, Texts texts) {
        return texts.get("dryrun.state." + state.code());
    }

    private String areaName(long no) {
        return areas.byNo(no).map(Area::name).orElse("");
    }

    /** Empty where the opened area is not one of the run's. */
    Optional<Run> run(DryRunRow run, String opened, SignedIn person, Texts texts) {
        return within(run, opened).map(area -> {
            var href = HOME + "/" + run.id();
            return new Run(
                    href,
                    texts.get("dryrun.title", name(run.programme(), texts)),
                    lead(run, texts),
                    state(run.state(), texts),
                    run.state().isOpen() ? progress(run, href, texts) : null,
                    run.state() == State.FAILED ? texts.get("dryrun.failed." + run.reason()) : null,
                    run.state() == State.DONE ? words(run, area, person, texts).result(href) : null);
        });
    }

    private Optional<Area> within(DryRunRow run, String code) {
        var own = areas.find(run.areaCode());
        return code.isEmpty()
                ? own
                : areas.find(code)
                        .filter(area -> own.filter(one -> one.covers(area)).isPresent());
    }

    private DryRunWords words(DryRunRow run, Area area, SignedIn person, Texts texts) {
        return new DryRunWords(run, runs.areas(run.id()), area, areas, !seesPeople(person), texts);
    }

    private List<String> lead(DryRunRow run, Texts texts) {
        var dates = new Dates(texts, Calendars.zoneOf(run.areaNo()).zoneId());
        var lead = new ArrayList<String>();
        lead.add(texts.get(
                "dryrun.lead",
                areaName(run.areaNo()),
                dates.moment(run.startedAt(), clock.instant()),
                run.startedBy()));
        if (run.day() != null) {
            lead.add(texts.get("dryrun.day", dates.longDate(run.day())));
        }
        lead.add(
                run.tried().isEmpty()
                        ? texts.get(
                                "dryrun.versions",
                                run.versions().present(),
                                run.versions().proposed())
                        : texts.get("dryrun.tried", run.versions().present(), tried(run, texts)));
        if (run.leftOut() > 0) {
            lead.add(texts.get("dryrun.left-out", run.leftOut()));
        }
        return lead;
    }

    private String tried(DryRunRow run, Texts texts) {
        var said = new ArrayList<String>();
        for (var value : run.tried().split(", ", -1)) {
            var parts = value.split("=", 2);
            var label = rules.book()
                    .parameter(parts[0])
                    .map(one -> one.name().in(texts.isIndonesian()))
                    .orElse(parts[0]);
            said.add(texts.get("dryrun.value", label, new java.math.BigDecimal(parts[1])));
        }
        return String.join("; ", said);
    }

    private Progress progress(DryRunRow run, String href, Texts texts) {
        var progress = runs.progress(run.id());
        var stage = progress == null ? Stage.WAITING : progress.stage();
        return new Progress(
                href,
                texts.get("dryrun.stage." + stage.name().toLowerCase(Locale.ROOT)),
                stage == Stage.READING && progress != null ? texts.get("dryrun.read", progress.rows()) : null);
    }

    Optional<String> table(DryRunRow run, String opened, SignedIn person, Texts texts) {
        return within(run, opened).map(area -> {
            var words = words(run, area, person, texts);
            return CsvText.of(words.head(), words.areas("").stream().map(DryRunPages::cells));
        });
    }

    private static List<String> cells(DryRunPage.Area area) {
        return Stream.concat(Stream.of(area.name()), area.cells().stream()).toList();
    }

    Optional<Families> families(DryRunRow run, boolean entering, String opened, int page, Texts texts) {
        return within(run, opened).map(area -> {
            var moved = runs.moved(run, entering, area.lo(), area.hi(), (page - 1) * PAGE, PAGE);
            var direction = entering ? "masuk" : "keluar";
            var href = HOME + "/" + run.id() + "/keluarga?arah=" + direction + "&wilayah=" + area.code() + "&halaman=";
            var last = Math.min((long) page * PAGE, moved.total());
            return new Families(
                    texts.get("dryrun.families." + direction, name(run.programme(), texts), area.name()),
                    HOME + "/" + run.id() + "?wilayah=" + area.code(),
                    moved.families().stream()
                            .map(one -> new Option(
                                    "/keluarga/" + one.id(),
                                    one.head() == null ? texts.get("dryrun.family") : one.head(),
                                    areas.path(one.areaNo()).line()))
                            .toList(),
                    moved.total() <= PAGE
                            ? null
                            : new PageLinks(
                                    (page - 1L) * PAGE + 1,
                                    last,
                                    moved.total(),
                                    page == 1 ? null : href + (page - 1),
                                    last >= moved.total() ? null : href + (page + 1)));
        });
    }
}
