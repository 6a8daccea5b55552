package id.selaras.eligibility;

import static id.selaras.eligibility.HelpAnswers.NONE;

import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.registry.FactKind;
import id.selaras.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A family as rules look at it, from what it told of itself. Each fact has the answer in its own words as its source. */
record ToldFamily(HelpAnswers answers, Texts texts, LocalDate today) {
    private static final int HALF_A_YEAR = 6;

    FamilyFacts facts(@Nullable Long areaNo) {
        var ages = answers.ages().people();
        var members = new ArrayList<Map<String, Known>>();
        for (var person = 0; person < ages.size(); person++) {
            members.add(member(person, ages.get(person), ages.size() == 1));
        }
        // A family has somebody, of whom nothing is known.
        return new FamilyFacts(family(areaNo), members.isEmpty() ? List.of(Map.of()) : members);
    }

    private Map<String, Known> family(@Nullable Long areaNo) {
        var facts = new HashMap<String, Known>();
        if (areaNo != null) {
            facts.put(Vocabulary.AREA, coded(Long.toString(areaNo), answers.get(HelpAnswers.VILLAGE)));
        }
        received(facts);
        var decile = answers.get(HelpAnswers.DECILE);
        if (decile.matches("[1-9]|10")) {
            var said = texts.get("help.desil.is", decile);
            facts.put(RegistryVocabulary.DECILE, Known.number(new BigDecimal(decile), today, said));
        }
        house(facts);
        return facts;
    }

    /** What was not ticked is not received, once somebody answered. */
    private void received(Map<String, Known> facts) {
        if (!answers.receives().isEmpty()) {
            for (var programme : HelpQuestions.RECEIVABLE) {
                if (!programme.equals(NONE)) {
                    receives(facts, programme, answers.receives().contains(programme));
                }
            }
        }
        var insurance = answers.get(HelpAnswers.INSURANCE);
        if (HelpQuestions.INSURANCES.contains(insurance)) {
            receives(facts, "PBI-JKN", insurance.equals("pbi"));
        }
    }

    private void receives(Map<String, Known> facts, String programme, boolean active) {
        var said = texts.get(active ? "help.told.receives" : "help.told.receives-not", programme);
        facts.put(Vocabulary.participation(programme), coded(active ? "active" : NONE, said));
    }

    private void house(Map<String, Known> facts) {
        var tenure = answers.get(HelpAnswers.TENURE);
        if (HelpQuestions.TENURES.contains(tenure)) {
            var said = texts.get("help.milik." + tenure);
            var owns = List.of("title", "other_proof", "no_proof").contains(tenure);
            put(facts, FactKind.TENURE, owns ? "own" : tenure, said);
            if (owns) {
                put(facts, FactKind.LAND_PROOF, tenure.equals("no_proof") ? NONE : tenure, said);
            }
        }
        choose(facts, FactKind.FLOOR, HelpAnswers.FLOOR);
        choose(facts, FactKind.WALL, HelpAnswers.WALL);
        choose(facts, FactKind.ROOF, HelpAnswers.ROOF);
        choose(facts, FactKind.POWER, HelpAnswers.POWER);
        choose(facts, FactKind.LIGHTING, HelpAnswers.POWER);
        var power = facts.get(FactKind.POWER.code());
        if (power != null) {
            put(facts, FactKind.LIGHTING, "meter", power.source());
        }
    }

    private void choose(Map<String, Known> facts, FactKind kind, String name) {
        var code = answers.get(name);
        if (kind.codes().contains(code)) {
            put(facts, kind, code, texts.get(kind.answerKey(code)));
        }
    }

    private Map<String, Known> member(int person, int age, boolean alone) {
        var facts = new HashMap<String, Known>();
        if (age != HelpAges.UNKNOWN) {
            facts.put(
                    Vocabulary.BIRTH,
                    Known.date(today.minusYears(age).minusMonths(HALF_A_YEAR), today, texts.get("help.told.age", age)));
        }
        if (alone) {
            put(facts, FactKind.CAREGIVER, "lives_alone", texts.get("help.told.alone"));
        }
        var insurance = answers.get(HelpAnswers.INSURANCE);
        if (HelpQuestions.INSURANCES.contains(insurance)) {
            put(facts, FactKind.HEALTH_INSURANCE, insurance, texts.get("help.jaminan." + insurance));
        }
        school(facts, answers.get(HelpAnswers.SCHOOL, person));
        work(facts, answers.get(HelpAnswers.WORK, person));
        ToldHealth.of(answers, person)
                .ifPresent(health ->
                        health.facts(texts).forEach((kind, told) -> put(facts, kind, told.code(), told.said())));
        return facts;
    }

    private void school(Map<String, Known> facts, String school) {
        if (!HelpQuestions.SCHOOLS.contains(school)) {
            return;
        }
        var said = texts.get("help.sekolah." + school);
        var isIn = List.of("sd", "smp", "sma", "university").contains(school);
        put(facts, FactKind.SCHOOLING, isIn ? "attending" : school.equals("not_yet") ? "never" : "no_longer", said);
        if (isIn) {
            put(facts, FactKind.SCHOOL_LEVEL, school.equals("university") ? "bachelor" : school, said);
        }
        put(facts, FactKind.EDUCATION, finished(school), said);
    }

    /** The school that somebody has finished by then. */
    private static String finished(String school) {
        return switch (school) {
            case "not_yet" -> "no_school";
            case "sd", "left_unfinished" -> "primary_unfinished";
            case "smp", "left_primary" -> "primary";
            case "sma", "left_lower" -> "lower_secondary";
            default -> "upper_secondary";
        };
    }

    private void work(Map<String, Known> facts, String work) {
        if (!HelpQuestions.WORKS.contains(work)) {
            return;
        }
        var said = texts.get("help.kerja." + work);
        put(facts, FactKind.WORKED_LAST_WEEK, work.equals(NONE) ? "no" : "yes", said);
        put(
                facts,
                FactKind.POSITION,
                switch (work) {
                    // Rules leave out who works for the state; who does not work has no position of that kind.
                    case NONE -> "family_worker";
                    case "public" -> "public_employee";
                    case "village" -> "public_employee_or_village_head";
                    default -> work;
                },
                said);
    }

    private void put(Map<String, Known> facts, FactKind kind, String code, String said) {
        facts.put(kind.code(), coded(code, said));
    }

    private Known coded(String code, String said) {
        return Known.coded(code, today, said);
    }

    @Override
    public String toString() {
        return "ToldFamily[…]";
    }
}
