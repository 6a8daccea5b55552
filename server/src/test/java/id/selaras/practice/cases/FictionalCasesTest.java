package id.selaras.practice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseState;
import id.selaras.casework.Matter;
import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import id.selaras.practice.DemonstrationPlaces;
import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.office.Officer;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.FictionalPopulation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FictionalCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final FictionalOffice OFFICE =
            FictionalOffice.of(1, DemonstrationPlaces.subdistricts(), DemonstrationPlaces.villages());
    private static List<Family> families = List.of();
    private static List<CaseScript> scripts = List.of();

    @BeforeAll
    static void make() {
        families = new FictionalPopulation(1, DemonstrationPlaces.villages(), TODAY)
                .families(20_000)
                .toList();
        scripts = cases(1).scripts(3_000);
    }

    private static FictionalCases cases(long seed) {
        return new FictionalCases(seed, families, OFFICE, DemonstrationPlaces.subdistricts(), TODAY);
    }

    @Test
    void the_same_seed_gives_the_same_cases() {
        assertThat(cases(1).scripts(300)).isEqualTo(cases(1).scripts(300));
        assertThat(cases(2).scripts(50)).isNotEqualTo(cases(1).scripts(50));
    }

    @Test
    void every_pattern_of_the_domain_notes_occurs_and_every_ending_and_sector() {
        assertThat(scripts.stream().map(CaseScript::domainPattern).collect(Collectors.toSet()))
                .containsAll(IntStream.rangeClosed(1, 19).boxed().toList());
        assertThat(scripts.stream().map(CaseScript::pattern).distinct().count()).isGreaterThanOrEqualTo(34);
        assertThat(scripts).extracting(CaseScript::ending).contains(Ending.values());
        assertThat(scripts.stream().map(script -> script.matter().sector()).distinct())
                .containsAll(Arrays.stream(Sector.values())
                        .filter(sector -> sector != Sector.OTHER)
                        .toList());
        assertThat(scripts).extracting(script -> script.matter().kind()).contains(Matter.Kind.values());
        assertThat(scripts).extracting(script -> script.matter().content()).contains(Matter.Content.values());
        assertThat(scripts).extracting(script -> script.matter().channel()).contains(Matter.Channel.values());
        assertThat(scripts).extracting(CaseScript::urgency).contains(Urgency.values());
        assertThat(scripts).extracting(script -> script.reporter().manner()).contains(Reporter.Manner.values());
    }

    @Test
    void every_desk_has_work_and_most_matters_are_closed() {
        var last = scripts.stream()
                .map(FictionalCasesTest::lastState)
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        assertThat(last).containsOnlyKeys(CaseState.values());
        assertThat(last.get(CaseState.CLOSED)).isBetween(1_700L, 2_500L);
    }

    private static CaseState lastState(CaseScript script) {
        var replay = new Replay();
        script.steps().forEach(replay::step);
        return replay.state();
    }

    @Test
    void every_step_is_one_that_the_process_permits() {
        assertThat(scripts).allSatisfy(script -> {
            var replay = new Replay();
            script.steps().forEach(replay::step);
        });
    }

    @Test
    void steps_follow_each_other_in_office_hours_of_the_twelve_months_before() {
        var first = TODAY.minusMonths(12).atStartOfDay().toInstant(ZoneOffset.ofHours(7));
        var end = TODAY.atStartOfDay().toInstant(ZoneOffset.ofHours(7));
        assertThat(scripts).allSatisfy(script -> {
            var times = script.steps().stream().map(Step::at).toList();
            assertThat(times).isSorted();
            assertThat(times.getFirst()).isAfterOrEqualTo(first);
            assertThat(times.getLast()).isBefore(end);
            assertThat(times)
                    .allSatisfy(
                            at -> assertThat(at.atOffset(ZoneOffset.ofHours(7)).getHour())
                                    .isBetween(8, 15));
        });
    }

    @Test
    void everybody_who_acts_is_an_officer_of_the_fiction() {
        var accounts = OFFICE.officers().stream().map(Officer::account).collect(Collectors.toSet());
        assertThat(scripts)
                .allSatisfy(script -> assertThat(
                                script.steps().stream().map(Step::by).filter(by -> by != null))
                        .isSubsetOf(accounts));
    }

    @Test
    void nobody_who_handled_a_case_writes_down_the_citizens_answer() {
        assertThat(scripts).allSatisfy(script -> {
            var handlers = new HashSet<String>();
            for (var step : script.steps()) {
                if (step instanceof Step.CitizenAnswered answer) {
                    assertThat(answer.by() == null).isEqualTo(answer.manner().equals("pin"));
                    assertThat(handlers).doesNotContain(answer.by() == null ? "the citizen" : answer.by());
                }
                handlers.add(step.by() == null ? "nobody" : step.by());
            }
        });
        var manners = all(Step.CitizenAnswered.class)
                .map(Step.CitizenAnswered::manner)
                .collect(Collectors.toSet());
        assertThat(manners).containsExactlyInAnyOrder("pin", "window", "telephone", "visit");
    }

    private static <S extends Step> Stream<S> all(Class<S> kind) {
        return scripts.stream()
                .flatMap(script -> script.steps().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @Test
    void a_programme_that_asks_for_a_look_elsewhere_is_never_referred_without_one() {
        var required = Map.of(
                "PBI-JKN", OutsideSystem.SIKS_NG,
                "PKH", OutsideSystem.SIKS_NG,
                "SEMBAKO", OutsideSystem.SIKS_NG,
                "SK-DTSEN", OutsideSystem.SIKS_NG,
                "LISTRIK", OutsideSystem.PLN);
        assertThat(scripts).allSatisfy(script -> {
            var looked = script.steps().stream()
                    .filter(Step.Looked.class::isInstance)
                    .map(step -> ((Step.Looked) step).system())
                    .collect(Collectors.toSet());
            var needed = script.referrals().stream()
                    .map(sent -> required.get(String.valueOf(sent.programme())))
                    .filter(system -> system != null)
                    .collect(Collectors.toSet());
            assertThat(looked).containsAll(needed);
        });
    }

    @Test
    void a_restricted_matter_is_touched_only_by_officers_who_may_be_named_to_it_and_has_a_safe_contact() {
        var named = OFFICE.officers().stream()
                .filter(Officer::handlesRestricted)
                .map(Officer::account)
                .collect(Collectors.toSet());
        assertThat(scripts).filteredOn(CaseScript::restricted).isNotEmpty().allSatisfy(script -> {
            assertThat(script.reporter().safeContact()).isNotNull();
            assertThat(actors(script)).isSubsetOf(named);
        });
    }

    @Test
    void a_matter_about_the_village_government_never_passes_through_village_or_subdistrict() {
        assertThat(scripts).filteredOn(CaseScript::aboutVillage).isNotEmpty().allSatisfy(script -> {
            var village = Stream.concat(
                            OFFICE.puskesos(script.village()).stream(),
                            Stream.of(OFFICE.facilitator(script.village()), OFFICE.supervisorOf(script.village())))
                    .map(Officer::account);
            assertThat(actors(script)).doesNotContainAnyElementsOf(village.toList());
        });
    }

    private static Set<String> actors(CaseScript script) {
        return script.steps().stream().map(Step::by).filter(by -> by != null).collect(Collectors.toSet());
    }

    @Test
    void a_duplicate_is_about_the_same_person_and_later_than_the_case_that_stays() {
        assertThat(scripts)
                .filteredOn(script -> script.duplicateOf() != null)
                .isNotEmpty()
                .allSatisfy(script -> {
                    var original = scripts.get(script.duplicateOf());
                    assertThat(original.about()).isEqualTo(script.about());
                    assertThat(script.steps().getFirst().at())
                            .isAfter(original.steps().getFirst().at());
                });
    }

    @Test
    void urgent_matters_say_why_and_no_placeholder_is_left_in_any_text() {
        assertThat(scripts).allSatisfy(script -> {
            assertThat(script.urgencyReason() == null).isEqualTo(script.urgency() == Urgency.ORDINARY);
            assertThat(script.toString()).doesNotContain("{").doesNotContain("}");
            assertThat(script.matter().title().length()).isLessThanOrEqualTo(160);
        });
    }

    @Test
    void half_of_the_lost_insurances_are_brought_in_the_weeks_after_the_cut() {
        var lost = scripts.stream()
                .filter(script -> script.pattern().startsWith("pbi-inactive"))
                .toList();
        assertThat(lost).allMatch(script -> !begun(script).isBefore(LocalDate.of(2026, 2, 2)));
        var soon = lost.stream()
                .filter(script -> begun(script).isBefore(LocalDate.of(2026, 4, 15)))
                .count();
        assertThat((double) soon / lost.size()).isGreaterThan(0.3);
    }

    private static LocalDate begun(CaseScript script) {
        return WorkTime.date(script.steps().getFirst().at());
    }

    @Test
    void Sumirah_brought_one_matter_earlier_that_was_confirmed_and_no_other() {
        var hers = scripts.stream()
                .filter(script -> script.about().name().equals("Sumirah")
                        && script.village().name().equals("Gunungjati"))
                .toList();
        assertThat(hers).hasSize(1);
        assertThat(hers.getFirst().steps().getLast()).isInstanceOf(Step.CitizenAnswered.class);
    }

    @Test
    void three_attempts_stand_before_every_unconfirmed_closing() {
        assertThat(scripts)
                .filteredOn(script -> script.ending() == Ending.UNREACHED)
                .isNotEmpty()
                .allSatisfy(script -> {
                    assertThat(script.steps().stream().filter(Step.Tried.class::isInstance))
                            .hasSize(3);
                    assertThat(script.steps().getLast())
                            .extracting(step -> ((Step.Moved) step).act())
                            .isEqualTo(CaseAct.CLOSE_UNCONFIRMED);
                });
    }
}
