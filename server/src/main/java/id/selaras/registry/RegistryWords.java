package id.selaras.registry;

import id.selaras.engine.identity.Sex;
import id.selaras.ui.Dates;
import id.selaras.ui.FactAge;
import id.selaras.ui.FactSource;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People, facts and sources as the pages say them. */
public record RegistryWords(Texts texts, Dates dates, LocalDate today) {
    private static final Set<String> PROGRAMMES = Set.of("PBI-JKN", "PBI-PEMDA", "SEMBAKO", "PKH", "PIP", "BLT-DD");

    /** 58 tahun, perempuan, lahir 11 Agu 1968. */
    String about(@Nullable Integer age, @Nullable Sex sex, @Nullable Birth birth) {
        return Stream.of(
                        age == null ? null : texts.get("people.age", age),
                        sex == null ? null : texts.get("sex." + sex.name().toLowerCase(Locale.ROOT)),
                        birth == null || birth.toldAsAge() ? null : texts.get("people.born", born(birth)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Istri atau suami, KK Sarwono · RT 002 RW 001 Gunungjati. */
    String place(PersonHit hit) {
        var relation = hit.relation() == null ? null : texts.get(hit.relation().key());
        var head = hit.headName() == null ? null : texts.get("people.family-of", hit.headName());
        var family = Stream.of(relation, head).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return Stream.of(family, hit.address().neighbourhood(), hit.address().place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String born(Birth birth) {
        var day = birth.date().earliest();
        var written = switch (birth.date().precision()) {
            case DAY -> dates.dayAndYear(day);
            case MONTH -> dates.dayAndYear(day).replaceFirst("^1 ", "");
            case YEAR -> Integer.toString(day.getYear());
        };
        return birth.isApproximate() ? texts.get("people.born.about", written) : written;
    }

    public String value(Fact fact) {
        var answered = fact.answerKeys().stream().map(texts::get).collect(Collectors.joining(", "));
        var said = fact.value();
        if (said == null) {
            return answered;
        }
        return answered.isEmpty() ? said(fact.kind(), said) : answered + ", " + said(fact.kind(), said);
    }

    private String said(FactKind kind, String value) {
        var unit = kind.unit();
        return unit == null
                ? value
                : Unit.read(value).map(number -> texts.get(unit.key(), number)).orElse(value);
    }

    public FactSource source(Fact fact) {
        return source(fact.source(), fact.freshness(today));
    }

    public FactSource source(Source source, Freshness freshness) {
        var whence = source.ref() == null ? texts.get(source.kind().key()) : source.ref();
        var words = whence + " · " + dates.dayAndYear(source.observedOn());
        var years = Period.between(source.observedOn(), today).getYears();
        var aged =
                freshness == Freshness.STALE && years > 0 ? words + ", " + texts.get("people.years-ago", years) : words;
        return new FactSource(FactAge.valueOf(freshness.name()), aged);
    }

    public String programme(String code) {
        return PROGRAMMES.contains(code) ? texts.get("programme." + code) : code;
    }

    /** Sejak 2021 · cair terakhir Sep 2026 · SIKS-NG, 10 Okt 2026. */
    String participation(Claim claim, @Nullable String who) {
        return String.join(
                " · ",
                Stream.of(who, span(claim), lastPaid(claim), listed(claim))
                        .filter(Objects::nonNull)
                        .toList());
    }

    public String state(Claim claim) {
        var name = programme(claim.topic());
        return claim.state().equals(Claim.ACTIVE) ? name : texts.get("claim.state." + claim.state(), name);
    }

    /** Daya listrik di atas 1.300 VA. */
    public String flag(Claim claim) {
        return ExclusionGround.of(claim.topic())
                .map(ground -> texts.get(ground.key()))
                .orElse(claim.state());
    }

    /** Disanggah 3 Nov 2026 oleh penyanggah yang dilindungi. Sanggahan diterima 20 Nov 2026. Alasan: … */
    String objected(ClaimObjection objection) {
        var on = objection.decidedOn();
        var because = objection.because();
        return Stream.of(
                        texts.get("claim.objected", dates.dayAndYear(objection.on())),
                        ExclusionGround.of(objection.ground())
                                .map(ground -> texts.get("claim.objected.ground", texts.get(ground.key())))
                                .orElse(null),
                        texts.get(objection.outcome().key(), on == null ? "" : dates.dayAndYear(on)),
                        on == null || because == null ? null : texts.get("claim.outcome.because", because))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    String listed(Claim claim) {
        var source = claim.source();
        var whence = source.ref() == null ? texts.get(source.kind().key()) : source.ref();
        return whence + ", " + dates.dayAndYear(source.observedOn());
    }

    private @Nullable String span(Claim claim) {
        var until = claim.until();
        if (until != null) {
            return texts.get("claim.stopped-since", dates.dayAndYear(until));
        }
        var since = claim.since();
        return since == null ? null : texts.get("claim.since", Integer.toString(since.getYear()));
    }

    private @Nullable String lastPaid(Claim claim) {
        var paid = claim.lastPaid();
        return paid == null
                ? null
                : texts.get("claim.last-paid", dates.dayAndYear(paid).replaceFirst("^\\d+ ", ""));
    }
}
