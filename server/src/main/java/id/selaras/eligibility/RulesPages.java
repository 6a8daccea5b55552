package id.selaras.eligibility;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.eligibility.RulesPage.Begin;
import id.selaras.eligibility.RulesPage.Ending;
import id.selaras.eligibility.RulesPage.Row;
import id.selaras.eligibility.RulesPage.Version;
import id.selaras.eligibility.VersionStore.Past;
import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.scoring.Wording;
import id.selaras.ui.Dates;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of rules. */
@Component
class RulesPages {
    static final String HOME = "/kelola/aturan";

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final RuleDrafts drafts;
    private final RuleBooks rules;
    private final Areas areas;

    RulesPages(RuleDrafts drafts, RuleBooks rules, Areas areas) {
        this.drafts = drafts;
        this.rules = rules;
        this.areas = areas;
    }

    static String draft(UUID id) {
        return HOME + "/rancangan/" + id;
    }

    private static String programme(String code) {
        return HOME + "/program/" + code;
    }

    RulesPage.Index index(RuleForm typed, @Nullable String done, Texts texts) {
        var own = drafts.ownArea();
        var today = drafts.today(own);
        var now = rules.on(own, today);
        var stored = now.stored().stream().collect(Collectors.toMap(StoredVersion::programme, Function.identity()));
        var holding = now.book().programmes().stream()
                .map(one -> new Row(
                        one.name().in(texts.isIndonesian()),
                        one.code(),
                        whence(stored.get(one.code()), texts),
                        programme(one.code())))
                .toList();
        return new RulesPage.Index(
                place(own),
                now.version(),
                holding,
                coming(own, today, texts),
                drafts.open().stream().map(draft -> row(draft, texts)).toList(),
                begin(own, now.book(), typed, texts),
                done);
    }

    private List<Row> coming(String own, LocalDate today, Texts texts) {
        var span = Span.of(own);
        return rules.snapshot().versions().stream()
                .filter(version -> version.holdsFrom().isAfter(today) && span.covers(version.span()))
                .sorted(Comparator.comparing(StoredVersion::holdsFrom))
                .map(version -> new Row(
                        version.rules().programmes().getFirst().name().in(texts.isIndonesian()),
                        version.programme(),
                        whence(version, texts),
                        programme(version.programme())))
                .toList();
    }

    private Row row(RuleDraft draft, Texts texts) {
        return new Row(
                draft.rule().name().in(texts.isIndonesian()),
                draft.programme(),
                texts.get(
                        "rules.draft.whence",
                        place(draft.areaCode()),
                        draft.savedBy(),
                        new Dates(texts, ZONE).dayAndTime(draft.savedAt())),
                draft(draft.id()));
    }

    private String whence(@Nullable StoredVersion version, Texts texts) {
        return version == null
                ? texts.get("rules.whence.nation")
                : texts.get(
                        "rules.whence",
                        place(version.areaCode()),
                        version.number(),
                        new Dates(texts, ZONE).dayAndYear(version.holdsFrom()));
    }

    private Begin begin(String own, RuleBook book, RuleForm typed, Texts texts) {
        var places = new ArrayList<Option>();
        places.add(Option.of(own, place(own)));
        areas.childrenOf(own).forEach(area -> places.add(Option.of(area.code(), area.name())));
        var copies = book.programmes().stream()
                .map(one -> Option.of(one.code(), one.name().in(texts.isIndonesian())))
                .toList();
        return new Begin(
                typed.field("kode", texts).hint(texts.get("rules.field.kode.hint")),
                typed.field("nama", texts),
                typed.field("pemilik", texts).hint(texts.get("rules.field.pemilik.hint")),
                typed.field("wilayah", texts),
                places,
                typed.field("salin", texts).mayBeEmpty(),
                copies);
    }

    String place(String areaCode) {
        return areaCode.isEmpty()
                ? "Indonesia"
                : areas.find(areaCode).map(Area::name).orElse(areaCode);
    }

    /** @param ending the version that somebody tried to end, and what was typed */
    record Tried(@Nullable UUID ending, RuleForm typed) {
        static final Tried NOTHING = new Tried(null, RuleForm.NOTHING);
    }

    /** Null where no area of the reader's knows the programme. */
    RulesPage.@Nullable Programme programme(
            String code, Tried tried, @Nullable String done, @Nullable String refused, Texts texts) {
        var own = drafts.ownArea();
        var today = drafts.today(own);
        var now = rules.on(own, today);
        var past = drafts.past(code);
        var holding = now.book().programme(code);
        var draft = drafts.open().stream()
                .filter(one -> one.programme().equals(code))
                .findFirst();
        var named = Stream.of(
                        holding.stream(),
                        past.stream()
                                .map(one -> one.version().rules().programmes().getFirst()),
                        draft.stream().map(RuleDraft::rule))
                .flatMap(programmes -> programmes)
                .findFirst();
        if (named.isEmpty()) {
            return null;
        }
        var stored = now.stored().stream()
                .filter(version -> version.programme().equals(code))
                .findFirst();
        return new RulesPage.Programme(
                code,
                named.get().name().in(texts.isIndonesian()),
                holding.isEmpty() ? texts.get("rules.holds.nothing") : whence(stored.orElse(null), texts),
                holding.map(one -> lines(OwnParameters.of(now.book(), one, code), now.book(), today, texts))
                        .orElse(List.of()),
                versions(past, now.book(), tried, texts),
                draft.map(one -> draft(one.id())).orElse(null),
                done,
                refused);
    }

    private List<Version> versions(List<Past> past, RuleBook around, Tried tried, Texts texts) {
        var lines = new ArrayList<Version>();
        for (var place = 0; place < past.size(); place++) {
            var one = past.get(place);
            var before = past.stream()
                    .skip(place + 1L)
                    .filter(other ->
                            other.version().areaCode().equals(one.version().areaCode()))
                    .findFirst();
            lines.add(version(one, before.orElse(null), around, tried, texts));
        }
        return lines;
    }

    private Version version(Past one, @Nullable Past before, RuleBook around, Tried tried, Texts texts) {
        var version = one.version();
        var diff = before == null
                ? new RuleDiff(List.of(), List.of())
                : RuleDiff.between(lines(before.version(), around, texts), lines(version, around, texts));
        var dates = new Dates(texts, ZONE);
        var wrote = one.writtenBy() == null
                ? texts.get("rules.version.approved", one.approvedBy(), dates.dayAndTime(one.approvedAt()))
                : texts.get(
                        "rules.version.wrote", one.writtenBy(), one.approvedBy(), dates.dayAndTime(one.approvedAt()));
        return new Version(
                version.id(),
                texts.get("rules.version.title", version.number(), place(version.areaCode())),
                holds(one, dates, texts),
                wrote,
                diff.gone(),
                diff.come(),
                before == null,
                ending(one, tried, texts));
    }

    private static String holds(Past one, Dates dates, Texts texts) {
        var from = dates.dayAndYear(one.version().holdsFrom());
        var end = one.end();
        return end == null
                ? texts.get("rules.version.from", from)
                : texts.get(
                        "rules.version.between",
                        from,
                        dates.dayAndYear(end.holdsUntil().minusDays(1)),
                        end.by(),
                        end.reason());
    }

    private static @Nullable Ending ending(Past one, Tried tried, Texts texts) {
        if (one.end() != null || !one.mine()) {
            return null;
        }
        var typed = one.version().id().equals(tried.ending()) ? tried.typed() : RuleForm.NOTHING;
        return new Ending(
                typed.field("sampai", texts).hint(texts.get("rules.field.sampai.hint")), typed.field("alasan", texts));
    }

    private static List<RuleLines.Line> lines(StoredVersion version, RuleBook around, Texts texts) {
        var book = RuleBooks.merged(around.version(), List.of(around, version.rules()));
        return lines(version.rules(), book, version.holdsFrom(), texts);
    }

    static List<RuleLines.Line> lines(RuleBook own, RuleBook around, LocalDate day, Texts texts) {
        var known = RuleBooks.merged(around.version(), List.of(around, own));
        return new RuleLines(texts, known, day).of(own);
    }

    /** A programme of which nothing is known but this. */
    static RuleBook blank(String code, String name, String owner, LocalDate from) {
        var nothing = new Condition.All(List.of());
        var programme = new Programme(
                code, Wording.of(name), owner, "family", from, null, nothing, null, List.of(), "", "", List.of());
        return new RuleBook(code, List.of(), List.of(programme));
    }
}
