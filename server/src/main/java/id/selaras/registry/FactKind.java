package id.selaras.registry;

import static id.selaras.registry.Subject.DWELLING;
import static id.selaras.registry.Subject.FAMILY;
import static id.selaras.registry.Subject.PERSON;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Set;

/**
 * What the registry knows facts about: of whom, how many months such a fact is fresh and how many it may be used, and the
 * canonical codes of its answers (whose codes in each questionnaire stand with the fact).
 */
public enum FactKind {
    TENURE(DWELLING, 24, 48, "own rented rent_free official other"),
    FLOOR(DWELLING, 12, 24, "marble ceramic parquet tile wood cement bamboo earth other"),
    WALL(DWELLING, 12, 24, "brick plastered_bamboo board woven_bamboo log bamboo other"),
    ROOF(DWELLING, 12, 24, "concrete tile zinc asbestos shingle bamboo thatch other"),
    FLOOR_AREA(DWELLING, 24, 48, ""),
    WATER(
            DWELLING,
            12,
            24,
            "bottled refill piped borehole protected_well open_well protected_spring open_spring river rain "
                    + "other"),
    LIGHTING(DWELLING, 12, 24, "meter shared_connection off_grid not_electric"),
    POWER(DWELLING, 12, 24, "w450 w900 w1300 w2200 above_2200"),
    FUEL(
            DWELLING,
            12,
            24,
            "electric lpg_5 lpg_12 lpg_3 city_gas biogas kerosene briquette charcoal firewood other none"),
    TOILET(DWELLING, 12, 24, "own shared communal public unused none"),
    MAIN_INCOME(FAMILY, 12, 24, ""),
    LIVESTOCK(FAMILY, 12, 24, ""),
    OCCUPATION(
            PERSON,
            12,
            24,
            "none housekeeping pupil pensioner civil_servant soldier police farmer stock_farmer fisher "
                    + "private_employee contract_employee day_labourer farm_labourer domestic_worker teacher driver "
                    + "trader village_official self_employed other"),
    EDUCATION(
            PERSON,
            36,
            72,
            "no_school primary_unfinished primary lower_secondary upper_secondary diploma_1_2 diploma_3 "
                    + "bachelor master doctorate"),
    SCHOOLING(PERSON, 6, 12, "never attending no_longer"),
    MARITAL_STATUS(PERSON, 36, 72, "single married divorced widowed"),
    NIK_MATCH(PERSON, 12, 36, "matched differs card_differs not_found"),
    ILLNESS(
            PERSON,
            6,
            24,
            "none hypertension rheumatism asthma heart diabetes tuberculosis stroke cancer kidney_failure "
                    + "haemophilia hiv cholesterol cirrhosis thalassemia leukaemia alzheimer other"),
    ROUTINE_CARE(PERSON, 3, 12, ""),
    DISABILITY(PERSON, 24, 60, "none physical mental intellectual visual hearing speech"),
    PREGNANCY(PERSON, 3, 9, "yes no");

    private final Subject subject;
    private final Period fresh;
    private final Period usable;
    private final String codes;

    FactKind(Subject subject, int freshMonths, int usableMonths, String codes) {
        this.subject = subject;
        this.fresh = Period.ofMonths(freshMonths);
        this.usable = Period.ofMonths(usableMonths);
        this.codes = codes;
    }

    static FactKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The canonical codes of its answers; empty where it is told in words or numbers. */
    public Set<String> codes() {
        return codes.isEmpty() ? Set.of() : Set.of(codes.split(" "));
    }

    public Subject subject() {
        return subject;
    }

    /** Health is shown only to who opens it with a reason. */
    public boolean isSensitive() {
        return switch (this) {
            case ILLNESS, ROUTINE_CARE, DISABILITY, PREGNANCY -> true;
            default -> false;
        };
    }

    public Freshness freshness(LocalDate observed, LocalDate today) {
        if (!observed.plus(fresh).isBefore(today)) {
            return Freshness.FRESH;
        }
        return observed.plus(usable).isBefore(today) ? Freshness.STALE : Freshness.AGEING;
    }

    public String key() {
        return "fact." + code();
    }
}
