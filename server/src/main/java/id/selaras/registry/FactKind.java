package id.selaras.registry;

import static id.selaras.registry.AnswerCodes.YES_NO;
import static id.selaras.registry.AnswerCodes.YES_NO_UNKNOWN;
import static id.selaras.registry.Subject.DWELLING;
import static id.selaras.registry.Subject.FAMILY;
import static id.selaras.registry.Subject.PERSON;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows facts about: of whom, how many months such a fact is fresh and how many it may be used, the
 * canonical codes of its answers (whose codes in each questionnaire stand with the fact), and the unit of its number. What
 * somebody owns is answered by a code, a number, or both: one questionnaire asks whether, the next how many.
 */
public enum FactKind {
    TENURE(DWELLING, 24, 48, "own rented rent_free official other"),
    LAND_PROOF(DWELLING, 24, 60, AnswerCodes.LAND_PROOF),
    BUILDING(DWELLING, 24, 60, "house apartment flat row_house boarding_room"),
    FLOOR_AREA(DWELLING, 24, 48, Unit.SQUARE_METRES),
    FLOOR(DWELLING, 12, 24, "marble ceramic parquet tile wood cement bamboo earth other"),
    FLOOR_CONDITION(DWELLING, 12, 24, AnswerCodes.CONDITION),
    WALL(DWELLING, 12, 24, "brick plastered_bamboo board woven_bamboo log bamboo other"),
    WALL_CONDITION(DWELLING, 12, 24, AnswerCodes.CONDITION),
    ROOF(DWELLING, 12, 24, "concrete tile zinc asbestos shingle bamboo thatch other"),
    ROOF_CONDITION(DWELLING, 12, 24, AnswerCodes.CONDITION),
    WATER(DWELLING, 12, 24, AnswerCodes.WATER),
    WATER_DISTANCE(DWELLING, 24, 48, "under_10m from_10m unknown"),
    LIGHTING(DWELLING, 12, 24, "meter shared_connection off_grid not_electric"),
    POWER(DWELLING, 12, 24, "w450 w900 w1300 w2200 above_2200"),
    METERS(DWELLING, 24, 48, Unit.PIECES),
    METER_ID(DWELLING, 24, 60),
    FUEL(DWELLING, 12, 24, AnswerCodes.FUEL),
    TOILET(DWELLING, 12, 24, "own shared communal public unused none"),
    TOILET_BOWL(DWELLING, 24, 48, "swan_neck covered_slide open_slide pit"),
    SEWAGE(DWELLING, 24, 48, "septic_tank treatment_plant water_body ground_hole open_land other"),
    FAMILIES(DWELLING, 12, 24, Unit.FAMILIES),
    RENT(DWELLING, 12, 24, Unit.RUPIAH_A_MONTH),
    POSTCODE(DWELLING, 48, 96),

    FAMILY_PRESENCE(FAMILY, 6, 12, "found not_found deceased not_eligible not_met"),
    SURVEY_RESULT(FAMILY, 12, 24, "complete incomplete no_respondent refused moved"),
    CARD_MATCH(FAMILY, 12, 24, "as_card parent_family split_family"),
    CARD_ADDRESS(FAMILY, 12, 24, YES_NO),
    CARD_MEMBERS(FAMILY, 12, 24, Unit.PEOPLE),
    MAIN_INCOME(FAMILY, 12, 24),
    INTERNET(FAMILY, 12, 24, "none subscription wifi phone"),
    BANK_ACCOUNT(FAMILY, 12, 24, AnswerCodes.ACCOUNT),
    SPENDING_ELECTRICITY(FAMILY, 6, 12, Unit.RUPIAH_A_MONTH),
    SPENDING_PHONE(FAMILY, 6, 12, Unit.RUPIAH_A_MONTH),
    SPENDING_INTERNET(FAMILY, 6, 12, Unit.RUPIAH_A_MONTH),
    GAS_CYLINDER_SMALL(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    GAS_CYLINDER(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    FRIDGE(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    AIR_CONDITIONER(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    WATER_HEATER(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    LANDLINE(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    TELEVISION(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    GOLD(FAMILY, 12, 24, YES_NO, Unit.GRAMS),
    COMPUTER(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    MOTORCYCLE(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    MOTORCYCLE_VALUE(FAMILY, 12, 24, Unit.RUPIAH),
    BICYCLE(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    CAR(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    CAR_VALUE(FAMILY, 12, 24, Unit.RUPIAH),
    BOAT(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    MOTOR_BOAT(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    SMARTPHONE(FAMILY, 12, 24, YES_NO, Unit.PIECES),
    OTHER_LAND(FAMILY, 24, 48, YES_NO, Unit.PIECES),
    OTHER_HOUSE(FAMILY, 24, 48, YES_NO, Unit.PIECES),
    LIVESTOCK(FAMILY, 12, 24),
    CATTLE(FAMILY, 12, 24, YES_NO, Unit.ANIMALS),
    BUFFALOES(FAMILY, 12, 24, YES_NO, Unit.ANIMALS),
    HORSES(FAMILY, 12, 24, YES_NO, Unit.ANIMALS),
    PIGS(FAMILY, 12, 24, YES_NO, Unit.ANIMALS),
    GOATS_SHEEP(FAMILY, 12, 24, YES_NO, Unit.ANIMALS),
    MEAT(FAMILY, 6, 12, "once_a_week_or_less more_often"),
    CLOTHES(FAMILY, 12, 24, "none one_set more"),
    MEALS(FAMILY, 6, 12, "once_or_twice three_times"),
    FOOD_WORRY(FAMILY, 6, 12, YES_NO),
    FOOD_SHARE(FAMILY, 6, 12, "over_half half_or_less"),
    CAN_PAY_TREATMENT(FAMILY, 6, 12, YES_NO),
    SMALL_LIVELIHOOD(FAMILY, 12, 24, YES_NO),
    SAVINGS(FAMILY, 12, 24, YES_NO),

    OCCUPATION(PERSON, 12, 24, AnswerCodes.OCCUPATION),
    EDUCATION(PERSON, 36, 72, AnswerCodes.EDUCATION),
    SCHOOLING(PERSON, 6, 12, "never attending no_longer"),
    SCHOOL_LEVEL(PERSON, 12, 36, AnswerCodes.SCHOOL_LEVEL),
    SCHOOL_GRADE(PERSON, 6, 12, "grade_1 grade_2 grade_3 grade_4 grade_5 grade_6 grade_7 finished"),
    MARITAL_STATUS(PERSON, 36, 72, "single married divorced widowed"),
    PRESENCE(PERSON, 6, 12, AnswerCodes.PRESENCE),
    DOMICILE(PERSON, 12, 24, "both_papers card_only id_only neither"),
    IDENTITY_PAPERS(PERSON, 24, 60, "none birth_certificate child_card id_card"),
    NIK_MATCH(PERSON, 12, 36, "matched differs card_differs not_found"),
    LISTING(PERSON, 6, 12, "active active_believed_dead inactive"),
    WORKED_LAST_WEEK(PERSON, 6, 12, YES_NO),
    WORK_HOURS(PERSON, 6, 12, Unit.HOURS_A_WEEK),
    INDUSTRY(PERSON, 12, 24, AnswerCodes.INDUSTRY),
    POSITION(PERSON, 12, 24, AnswerCodes.POSITION),
    INCOME_WORK(PERSON, 6, 12, YES_NO_UNKNOWN, Unit.RUPIAH_A_MONTH),
    INCOME_BUSINESS(PERSON, 6, 12, YES_NO_UNKNOWN, Unit.RUPIAH_A_MONTH),
    INCOME_OTHER(PERSON, 6, 12, YES_NO_UNKNOWN, Unit.RUPIAH_A_MONTH),
    BUSINESS_LICENCE(PERSON, 24, 48, AnswerCodes.BUSINESS_LICENCE),
    TURNOVER(PERSON, 12, 24, AnswerCodes.TURNOVER),
    OWN_ACCOUNT(PERSON, 12, 24, AnswerCodes.ACCOUNT),
    TAX_NUMBER(PERSON, 24, 60, "shown not_shown none"),
    HEALTH_INSURANCE(PERSON, 6, 12, "none pbi self_paid employer other unknown"),
    WORK_INSURANCE(PERSON, 6, 12, "none accident death old_age pension retired unknown"),

    NUTRITION(PERSON, 3, 12, "wasting stunting no_record unknown"),
    SEEING(PERSON, 24, 60, AnswerCodes.FUNCTION),
    HEARING(PERSON, 24, 60, AnswerCodes.FUNCTION),
    WALKING(PERSON, 24, 60, AnswerCodes.FUNCTION),
    HANDS(PERSON, 24, 60, AnswerCodes.FUNCTION),
    LEARNING(PERSON, 24, 60, AnswerCodes.FUNCTION),
    BEHAVIOUR(PERSON, 24, 60, AnswerCodes.FUNCTION),
    SPEAKING(PERSON, 24, 60, AnswerCodes.FUNCTION),
    SELF_CARE(PERSON, 24, 60, AnswerCodes.FUNCTION),
    REMEMBERING(PERSON, 24, 60, AnswerCodes.FUNCTION),
    SADNESS(PERSON, 6, 12, "very_often often seldom never"),
    CAREGIVER(PERSON, 6, 12, "member outsider lives_alone"),
    ILLNESS(PERSON, 6, 24, AnswerCodes.ILLNESS),
    ROUTINE_CARE(PERSON, 3, 12),
    DISABILITY(PERSON, 24, 60, "none physical mental intellectual visual hearing speech hearing_or_speech other"),
    PREGNANCY(PERSON, 3, 9, YES_NO);

    private static final Set<FactKind> HEALTH = EnumSet.range(NUTRITION, PREGNANCY);
    private static final Set<FactKind> MULTIPLE =
            EnumSet.of(IDENTITY_PAPERS, HEALTH_INSURANCE, WORK_INSURANCE, ILLNESS, DISABILITY);
    private static final Set<String> ALONE = Set.of("none", "unknown");
    private static final String AND = "+";
    private static final Map<String, FactKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactKind::code, kind -> kind));

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Subject subject;
    private final Period fresh;
    private final Period usable;
    /** Unmodifiable, in order. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> codes;

    private final boolean shared;
    private final @Nullable Unit unit;

    FactKind(Subject subject, int freshMonths, int usableMonths, String codes, @Nullable Unit unit) {
        this.subject = subject;
        this.fresh = Period.ofMonths(freshMonths);
        this.usable = Period.ofMonths(usableMonths);
        this.codes = codes.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(codes.split(" "))));
        this.shared = AnswerCodes.isShared(codes);
        this.unit = unit;
    }

    FactKind(Subject subject, int freshMonths, int usableMonths, String codes) {
        this(subject, freshMonths, usableMonths, codes, null);
    }

    FactKind(Subject subject, int freshMonths, int usableMonths, Unit unit) {
        this(subject, freshMonths, usableMonths, "", unit);
    }

    /** Told in words. */
    FactKind(Subject subject, int freshMonths, int usableMonths) {
        this(subject, freshMonths, usableMonths, "", null);
    }

    static FactKind of(String code) {
        var kind = BY_CODE.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of fact is called " + code);
        }
        return kind;
    }

    public String code() {
        return code;
    }

    /** The canonical codes of its answers in the order a form offers them; empty where it is told in words or numbers. */
    public Set<String> codes() {
        return codes;
    }

    /** Whether several answers hold at once: {@code pbi+employer}, in the order of {@link #codes()}. */
    public boolean isMultiple() {
        return MULTIPLE.contains(this);
    }

    /** In what its number is counted; null where it has none. */
    public @Nullable Unit unit() {
        return unit;
    }

    /** Whether an answer may be kept as this code: one of {@link #codes()}, or several in their order. */
    public boolean accepts(String code) {
        return codes.contains(code) || (isMultiple() && areSeveral(parts(code)));
    }

    private boolean areSeveral(List<String> parts) {
        return parts.stream().noneMatch(ALONE::contains)
                && codes.stream().filter(parts::contains).toList().equals(parts);
    }

    /** The single answers of a code. */
    public static List<String> parts(String code) {
        return List.of(code.split(Pattern.quote(AND), -1));
    }

    /** Key of the word for one single answer. */
    public String answerKey(String part) {
        return (shared ? "answer." : key() + ".") + part;
    }

    public Subject subject() {
        return subject;
    }

    /** Health is shown only to who opens it with a reason. */
    public boolean isSensitive() {
        return HEALTH.contains(this);
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
