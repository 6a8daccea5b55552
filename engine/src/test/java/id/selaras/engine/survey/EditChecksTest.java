package id.selaras.engine.survey;

import static id.selaras.engine.codebook.Answer.coded;
import static id.selaras.engine.codebook.Answer.said;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.codebook.Instrument;
import id.selaras.engine.survey.Finding.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditChecksTest {
    private final EditChecks checks = EditChecks.of(Instrument.FASIH_2026).orElseThrow();
    private final Map<String, Answer> family = wholeFamily();
    private final List<Map<String, Answer>> members =
            new ArrayList<>(List.of(member("head", "male"), member("spouse", "female")));

    @Test
    void a_whole_questionnaire_has_nothing_to_say_but_what_may_be_left_out() {
        assertThat(findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
        assertThat(findings()).extracting(Finding::variable).containsExactly("geotag", "photo_bath", "notes");
        assertThat(checks.mayBeFinished(asked())).isTrue();
    }

    @Test
    void a_blank_one_is_kept_as_a_draft_and_never_finished() {
        family.clear();
        members.clear();
        assertThat(checks.mayBeFinished(asked())).isFalse();
        assertFound(Problem.MISSING, "family_presence");
        assertFound(Problem.NO_MEMBER, "members");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_found", "deceased", "not_eligible", "not_met"})
    void of_a_family_that_was_not_found_nothing_else_is_asked(String presence) {
        family.clear();
        members.clear();
        family.put("family_presence", coded(presence));
        assertThat(checks.mayBeFinished(asked())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card_number",
                "postcode",
                "street",
                "card_address",
                "families",
                "building",
                "tenure",
                "floor_area",
                "floor",
                "wall_condition",
                "roof",
                "toilet",
                "toilet_bowl",
                "sewage",
                "water",
                "lighting",
                "photo_front",
                "photo_room"
            })
    void a_family_that_was_found_has_to_answer(String variable) {
        family.remove(variable);
        assertFound(Problem.MISSING, variable);
        assertThat(checks.mayBeFinished(asked())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "card_number, 317401010101000,  WRONG_DIGITS",
        "card_number, 31740101010100012, WRONG_DIGITS",
        "card_number, 317401010101000a, WRONG_DIGITS",
        "meter_id,    1234567890,       WRONG_DIGITS",
        "meter_id,    1234567890123,    WRONG_DIGITS",
        "floor_area,  0,                TOO_LITTLE",
        "floor_area,  luas,             TOO_LITTLE",
        "meters,      0,                TOO_LITTLE",
        "rent,        murah,            NO_AMOUNT",
        "fridge,      '',               NO_NUMBER",
        "spending_electricity, '',      NO_AMOUNT"
    })
    void a_number_has_to_be_one(String variable, String value, Problem problem) {
        family.put(variable, said(value));
        assertFound(problem, variable);
    }

    @Test
    void a_customer_number_has_twelve_digits_and_a_meter_eleven() {
        family.put("meter_id", said("12345678901"));
        assertNotFound("meter_id");
        family.put("meter_id", said("123456789012"));
        assertNotFound("meter_id");
        family.put("meter_id", said("123"));
        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding.arguments()).containsExactly("11 / 12"));
    }

    @Test
    void proof_of_land_is_asked_of_owners_and_rent_of_all_but_official_homes() {
        family.remove("land_proof");
        family.remove("rent");
        assertFound(Problem.MISSING, "land_proof");
        assertFound(Problem.NO_AMOUNT, "rent");
        family.put("tenure", coded("rented"));
        assertNotFound("land_proof");
        assertFound(Problem.NO_AMOUNT, "rent");
        family.put("tenure", coded("official"));
        assertNotFound("rent");
    }

    @Test
    void meters_are_asked_where_there_is_a_meter() {
        List.of("meters", "power", "meter_id").forEach(family::remove);
        assertFound(Problem.MISSING, "meters");
        assertFound(Problem.MISSING, "power");
        assertFound(Problem.MISSING, "meter_id");
        family.put("lighting", coded("off_grid"));
        assertNotFound("meters");
        assertNotFound("meter_id");
    }

    @Test
    void none_is_an_answer_and_a_car_has_a_worth() {
        family.put("car", said("0"));
        assertNotFound("car");
        assertNotFound("car_value");
        family.put("car", said("1"));
        assertFound(Problem.NO_AMOUNT, "car_value");
        family.put("car", coded("yes"));
        assertFound(Problem.NO_NUMBER, "car");
    }

    @Test
    void a_family_has_exactly_one_head() {
        members.get(0).put("relation", coded("child"));
        assertFound(Problem.NO_HEAD, "relation");
        members.get(0).put("relation", coded("head"));
        members.add(member("head", "female"));
        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.problem()).isEqualTo(Problem.SEVERAL_HEADS);
            assertThat(finding.arguments()).containsExactly(2);
            assertThat(finding.member()).isEqualTo(2);
        });
    }

    @Test
    void head_and_spouse_are_of_different_sex_as_far_as_both_are_known() {
        members.get(1).put("sex", coded("male"));
        assertFound(Problem.COUPLE_OF_ONE_SEX, "sex");
        members.get(0).remove("sex");
        members.get(1).remove("sex");
        assertThat(findings()).extracting(Finding::problem).doesNotContain(Problem.COUPLE_OF_ONE_SEX);
    }

    @Test
    void another_number_of_members_than_on_the_card_is_a_warning() {
        family.put("card_members", said("3"));
        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.problem()).isEqualTo(Problem.MEMBERS_DIFFER);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments()).containsExactly(2, 3);
        });
        assertThat(checks.mayBeFinished(asked())).isTrue();
        family.put("card_members", said("2"));
        assertNotFound("card_members");
    }

    @Test
    void somebody_with_an_income_says_how_much() {
        members.getFirst().put("income_work", coded("yes"));
        assertFound(Problem.NO_AMOUNT, "income_work");
        members.getFirst().put("income_work", new Answer("yes", "1500000"));
        assertNotFound("income_work");
        members.getFirst().put("income_work", coded("unknown"));
        assertNotFound("income_work");
    }

    @Test
    void every_item_of_disability_and_illness_is_answered_by_who_lives_here_and_by_nobody_else() {
        members.get(1).remove("disability");
        members.get(1).remove("illness");
        assertFound(Problem.MISSING, "disability");
        assertFound(Problem.MISSING, "illness");
        members.get(1).put("presence", coded("moved_abroad"));
        assertNotFound("disability");
    }

    @Test
    void a_finding_names_the_member_and_no_answer_shows_itself() {
        members.get(1).put("nik", said("12"));
        assertThat(findings())
                .filteredOn(finding -> finding.variable().equals("nik"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.member()).isEqualTo(1));
        assertThat(asked().toString()).doesNotContain("3174").contains("2");
        assertThat(said("3174").toString()).doesNotContain("3174");
    }

    @Test
    void only_questionnaires_whose_checks_are_known_are_checked() {
        assertThat(EditChecks.of(Instrument.DUKCAPIL)).isEmpty();
        assertThat(checks.variables()).contains("roof", "income_other").doesNotHaveDuplicates();
    }

    private void assertFound(Problem problem, String variable) {
        assertThat(findings())
                .anyMatch(finding ->
                        finding.problem() == problem && finding.variable().equals(variable));
    }

    private void assertNotFound(String variable) {
        assertThat(findings()).extracting(Finding::variable).doesNotContain(variable);
    }

    private List<Finding> findings() {
        return checks.findings(asked());
    }

    private Questionnaire asked() {
        return new Questionnaire(family, members);
    }

    private static Map<String, Answer> wholeFamily() {
        var answers = new HashMap<String, Answer>();
        for (var pair : """
                family_presence=found card_address=yes building=house tenure=own land_proof=title floor=earth
                floor_condition=good wall=bamboo wall_condition=good roof=zinc roof_condition=good toilet=own
                toilet_bowl=pit sewage=ground_hole water=rain lighting=meter power=w450
                """.strip().split("\\s+")) {
            answers.put(pair.split("=")[0], coded(pair.split("=")[1]));
        }
        for (var pair : """
                card_number=3174010101010001 postcode=12345 street=Melati families=1 rent=300000 floor_area=36 meters=1
                meter_id=12345678901 spending_electricity=50000 spending_phone=20000 spending_internet=0 photo_front=a
                photo_room=b gas_cylinder_small=1 gas_cylinder=0 fridge=0 air_conditioner=0 gold=0 computer=0 motorcycle=0
                car=0 other_land=0 other_house=0
                """.strip().split("\\s+")) {
            answers.put(pair.split("=")[0], said(pair.split("=")[1]));
        }
        return answers;
    }

    private static Map<String, Answer> member(String relation, String sex) {
        var answers = new HashMap<String, Answer>();
        for (var pair : """
                presence=present domicile=both_papers marital_status=married schooling=no_longer education=primary
                income_work=no income_business=no income_other=no occupation=farmer position=self_employed
                own_account=none disability=none illness=none
                """.strip().split("\\s+")) {
            answers.put(pair.split("=")[0], coded(pair.split("=")[1]));
        }
        answers.put("relation", coded(relation));
        answers.put("sex", coded(sex));
        answers.put("name", said("Sarwono"));
        answers.put("nik", said("3174010101800001"));
        answers.put("phone", said("-"));
        answers.put("birth", said("1980-01-01"));
        return answers;
    }
}
