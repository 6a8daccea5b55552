package id.selaras.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.eligibility.RuleProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleCheckTest {
    private static final String PARAMETER = """
            {"code": "amount", "name": "Besaran", "values": [
              {"from": "2025-01-01", "value": 200000, "source": "Kepmensos"}]}""";

    @Test
    void rules_without_a_mistake_have_no_problem() {
        assertThat(condition("""
                {"all": [
                  {"fact": "decile", "at_most": 4},
                  {"members": "any", "where": {"age": {"at_least": 60}}},
                  {"not": {"receives": "PKH"}}]}""")).isEmpty();
    }

    @Test
    void a_rule_that_can_never_be_true_is_told_at_its_innermost_place() {
        assertThat(condition("{\"any\": [{\"fact\": \"decile\", \"at_most\": 0}, {\"receives\": \"PKH\"}]}"))
                .containsExactly(new RuleProblem("A, condition, any 1", Kind.NEVER, List.of()));
        assertThat(condition("""
                {"all": [{"fact": "decile", "at_most": 2}, {"fact": "decile", "at_least": 3}]}""")).containsExactly(new RuleProblem("A, condition", Kind.NEVER, List.of()));
        assertThat(kinds("{\"members\": \"any\", \"where\": {\"age\": {\"at_least\": 18, \"below\": 18}}}"))
                .containsExactly(Kind.NEVER);
        assertThat(kinds("{\"count\": {\"fact\": \"sex\", \"is\": [\"male\"]}, \"below\": 0}"))
                .containsExactly(Kind.NEVER);
    }

    @Test
    void a_rule_that_is_always_true_is_told() {
        assertThat(kinds("{\"fact\": \"decile\", \"at_most\": 10}")).containsExactly(Kind.ALWAYS);
        assertThat(kinds("{\"any\": [{\"fact\": \"floor\", \"is\": [\"earth\"]},"
                        + " {\"not\": {\"fact\": \"floor\", \"is\": [\"earth\"]}}]}"))
                .containsExactly(Kind.ALWAYS);
        assertThat(kinds("{\"count\": {\"fact\": \"sex\", \"is\": [\"male\"]}, \"at_least\": 0}"))
                .containsExactly(Kind.ALWAYS);
    }

    @Test
    void only_facts_codes_programmes_and_parameters_that_there_are_can_be_named() {
        assertThat(condition("{\"fact\": \"wealth\", \"at_most\": 4}"))
                .containsExactly(new RuleProblem("A, condition", Kind.UNKNOWN_FACT, List.of("wealth")));
        assertThat(kinds("{\"fact\": \"income\", \"at_most\": 4}")).containsExactly(Kind.FACT_OF_MEMBER);
        assertThat(kinds("{\"fact\": \"floor\", \"at_most\": 4}")).containsExactly(Kind.WRONG_FORM);
        assertThat(kinds("{\"all\": [{\"fact\": \"car\", \"is\": [\"yes\"]}, {\"fact\": \"car\", \"above\": 1}]}"))
                .containsExactly(Kind.TWO_FORMS);
        assertThat(condition("{\"fact\": \"roof\", \"is\": [\"straw\"]}"))
                .containsExactly(new RuleProblem("A, condition", Kind.UNKNOWN_CODE, List.of("straw", "tile, thatch")));
        assertThat(kinds("{\"fact\": \"roof\", \"is\": [\"palm\"]}")).containsExactly(Kind.RETIRED_CODE);
        assertThat(kinds("{\"receives\": \"XYZ\"}")).containsExactly(Kind.UNKNOWN_PROGRAMME);
        assertThat(kinds("{\"fits\": \"XYZ\"}")).containsExactly(Kind.UNKNOWN_PROGRAMME);
        assertThat(kinds("{\"fact\": \"decile\", \"at_most\": \"limit\"}")).containsExactly(Kind.UNKNOWN_PARAMETER);
        assertThat(kinds("{\"area\": [\"3304\"]}")).containsExactly(Kind.UNREADABLE_AREA);
    }

    @Test
    void nothing_is_divided_by_nothing_and_nothing_asks_for_itself() {
        assertThat(kinds("{\"fact\": \"floor_area\", \"below\": 8, \"per\": 0}"))
                .containsExactly(Kind.DIVIDES_BY_NOTHING);
        assertThat(kinds("{\"fits\": \"A\"}")).containsExactly(Kind.CIRCLE);
        assertThat(
                        kinds(
                                "{\"members\": \"any\", \"where\": {\"members\": \"all\", \"where\": {\"receives\": \"PBI\"}}}"))
                .containsExactly(Kind.NESTED);
    }

    @Test
    void an_amount_has_a_date() {
        assertThat(kinds(book("{\"receives\": \"PKH\"}", "{\"fixed\": 200000}", PARAMETER)))
                .containsExactly(Kind.AMOUNT_WITHOUT_DATE);
        assertThat(kinds(book(
                        "{\"receives\": \"PKH\"}",
                        "{\"fixed\": \"amount\"}",
                        PARAMETER.replace("\"from\": \"2025-01-01\", ", ""))))
                .containsExactly(Kind.AMOUNT_WITHOUT_DATE);
        assertThat(kinds(book("{\"receives\": \"PKH\"}", "{\"fixed\": \"amount\"}", PARAMETER.replace("2025", "2027"))))
                .containsExactly(Kind.NO_VALUE);
    }

    @Test
    void periods_do_not_overlap_nor_end_before_they_begin() {
        var values = """
                {"from": "2025-01-01", "until": "2026-02-01", "value": 1, "source": "a"},
                {"from": "2026-01-01", "value": 2, "source": "b"}""";
        var overlapping = PARAMETER.replaceAll("(?s)\\[.*]", "[" + values + "]");
        assertThat(kinds(book("{\"receives\": \"PKH\"}", "{\"fixed\": \"amount\"}", overlapping)))
                .containsExactly(Kind.OVERLAP);
        var reversed = PARAMETER.replace("\"value\"", "\"until\": \"2024-01-01\", \"value\"");
        assertThat(kinds(book("{\"receives\": \"PKH\"}", "{\"fixed\": \"amount\"}", reversed)))
                .contains(Kind.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line() {
        assertThat(problems("{\"version\": 1,\n \"programmes\": [}"))
                .containsExactly(new RuleProblem("line 2", Kind.NOT_JSON, List.of("no value")));
        assertThat(kinds("{\"fact\": \"decile\", \"at_mots\": 4}")).contains(Kind.EMPTY, Kind.UNKNOWN_FIELD);
        assertThat(kinds("{\"wish\": 1}")).containsExactly(Kind.UNREADABLE);
    }

    private static List<Kind> kinds(String condition) {
        var json =
                condition.startsWith("{\"version") ? condition : book(condition, "{\"fixed\": \"amount\"}", PARAMETER);
        return problems(json).stream().map(RuleProblem::kind).toList();
    }

    private static List<RuleProblem> condition(String condition) {
        return problems(book(condition, "{\"fixed\": \"amount\"}", PARAMETER));
    }

    private static String book(String condition, String amount, String parameter) {
        return """
                {"version": "1", "parameters": [%s], "programmes": [
                  {"code": "A", "name": "Bantuan A", "owner": "Dinsos", "unit": "family", "from": "2025-01-01",
                   "source": "test", "condition": %s, "benefit": {"amount": %s, "every": "month", "text": "uang"}}]}
                """.formatted(parameter, condition, amount);
    }

    private static List<RuleProblem> problems(String json) {
        var reading = RuleReader.read(json);
        if (!reading.problems().isEmpty()) {
            return reading.problems();
        }
        return new ArrayList<>(
                RuleCheck.problems(Objects.requireNonNull(reading.book()), Invented.VOCABULARY, Invented.DAY));
    }
}
