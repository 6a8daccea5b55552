package id.selaras.registry;

import java.util.Set;

/** The canonical answers that are long or that several kinds of fact share, in the order a form offers them. */
final class AnswerCodes {
    static final String YES_NO = "yes no";
    static final String YES_NO_UNKNOWN = "yes no unknown";
    static final String CONDITION = "good light_damage moderate_damage heavy_damage";
    /** Of seeing, hearing, walking …: the graver first, as the questionnaires have it. */
    static final String FUNCTION = "unable much_difficulty some_difficulty no_difficulty";

    /** "title" alone: a certificate, of whom was not asked. */
    static final String LAND_PROOF =
            "title title_member title_other_agreed title_other_unagreed title_special other_proof none";

    static final String WATER =
            "bottled refill piped borehole protected_well open_well protected_spring open_spring river rain other";
    static final String FUEL =
            "electric lpg_5 lpg_12 lpg_3 city_gas biogas kerosene briquette charcoal firewood other none";

    static final String OCCUPATION = """
            none housekeeping pupil pensioner civil_servant soldier police farmer stock_farmer fisher private_employee \
            state_company_employee regional_company_employee contract_employee day_labourer farm_labourer \
            fishery_labourer livestock_labourer domestic_worker commerce industry construction transport craftsman \
            artist clergy public_official professional health_worker lecturer teacher seafarer driver trader \
            village_official village_head self_employed other""";

    /** Of three lists at once: a level as fine as it was asked. */
    static final String EDUCATION = """
            no_diploma no_school primary_unfinished primary sd mi sdlb ula package_a lower_secondary smp mts smplb \
            wustha package_b upper_secondary sma ma smk mak smlb ulya package_c diploma_1_3 diploma_1_2 diploma_3 \
            bachelor profession postgraduate master doctorate""";

    static final String SCHOOL_LEVEL = """
            package_a sdlb sd mi ula package_b smplb smp mts wustha package_c smlb sma ma smk mak ulya diploma_1_3 \
            bachelor profession master doctorate""";

    static final String PRESENCE = """
            found present new_member deceased moved moved_within_country moved_abroad split_card not_found confirmed \
            unconfirmed duplicate undocumented""";

    static final String INDUSTRY = """
            food_crops horticulture plantation fishery livestock forestry mining manufacturing energy water_waste \
            construction trade transport hospitality information finance real_estate professional_services \
            rental_employment government education health_social arts other_services household_employer \
            international_body""";

    static final String POSITION = """
            self_employed employer employer_casual employer_permanent private_employee public_employee \
            public_employee_or_village_head casual casual_farm casual_other family_worker unknown""";

    static final String BUSINESS_LICENCE =
            "licensed situ siup nrp nib skdp amdal simb skbh appt other none nuisance_permit";

    static final String ACCOUNT = "business personal both none unknown";

    static final String TURNOVER = "below_5m from_5m from_15m from_25m from_167m from_1250m from_4167m";

    static final String ILLNESS = """
            none hypertension rheumatism asthma heart diabetes tuberculosis stroke cancer kidney_failure haemophilia hiv \
            cholesterol cirrhosis thalassemia leukaemia alzheimer other unknown""";

    private static final Set<String> SHARED = Set.of(YES_NO, YES_NO_UNKNOWN, CONDITION, FUNCTION);

    private AnswerCodes() {}

    /** Whether several kinds of fact are answered by these codes and share their words. */
    static boolean isShared(String codes) {
        return SHARED.contains(codes);
    }
}
