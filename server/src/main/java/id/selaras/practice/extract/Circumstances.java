package id.selaras.practice.extract;

import id.selaras.practice.material.Dice;
import id.selaras.practice.people.Attendance;
import id.selaras.practice.people.Disability;
import id.selaras.practice.people.Education;
import id.selaras.practice.people.Member;
import id.selaras.practice.people.Occupation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list asks of a person and the fiction did not yet draw; codes of REGSOSEK2022.K, empty where the question is not
 * put to that age.
 *
 * @param functions the nine functions, seeing to remembering: 1 not at all … 4 without difficulty
 */
record Circumstances(
        String school,
        String level,
        String industry,
        String position,
        String permit,
        String turnover,
        String nutrition,
        List<Integer> functions,
        String sadness) {
    static final List<String> FUNCTIONS = List.of(
            "penglihatan",
            "pendengaran",
            "berjalan",
            "tangan",
            "belajar",
            "perilaku",
            "bicara",
            "mengurus_diri",
            "ingat");
    private static final int WITHOUT_DIFFICULTY = 4;
    private static final String NONE = "";

    static Circumstances draw(Member member, int age, Dice dice) {
        var work = member.livelihood().occupation();
        var earns = age >= 15 && earns(work);
        var own = earns && isSelfEmployed(work);
        return new Circumstances(
                age < 5 ? NONE : school(member.livelihood().attendance()),
                age < 7 ? NONE : level(member.livelihood().education()),
                earns ? Integer.toString(industry(work)) : NONE,
                earns ? Integer.toString(position(work)) : NONE,
                own ? (dice.chance(0.12) ? "4" : "11") : NONE,
                own ? (dice.chance(0.85) ? "1" : "2") : NONE,
                age < 5 ? (dice.chance(0.17) ? "2" : dice.chance(0.05) ? "1" : "3") : NONE,
                functions(member.health().disability(), age, dice),
                age < 10 ? NONE : dice.chance(0.92) ? "4" : dice.chance(0.8) ? "3" : "2");
    }

    private static List<Integer> functions(@Nullable Disability disability, int age, Dice dice) {
        var functions = new ArrayList<>(Collections.nCopies(FUNCTIONS.size(), WITHOUT_DIFFICULTY));
        if (age > 60 && dice.chance(0.25)) {
            functions.set(dice.between(0, 2), 3);
        }
        if (disability != null) {
            var hit = switch (disability.kind()) {
                case VISUAL -> 0;
                case HEARING -> 1;
                case PHYSICAL -> 2;
                case INTELLECTUAL -> 4;
                case MENTAL -> 5;
                case SPEECH -> 6;
            };
            functions.set(hit, disability.severe() ? 1 : 2);
            functions.set(7, disability.severe() ? 2 : WITHOUT_DIFFICULTY);
        }
        return functions;
    }

    private static String school(Attendance attendance) {
        return Integer.toString(attendance.code());
    }

    /** The fiction's levels are Dukcapil's; the list counts school types from 1 (paket A) to 22 (S3). */
    private static String level(Education education) {
        return switch (education) {
            case NO_SCHOOL, PRIMARY_UNFINISHED -> "23";
            case PRIMARY -> "3";
            case LOWER_SECONDARY -> "8";
            case UPPER_SECONDARY -> "13";
            case DIPLOMA_1_2, DIPLOMA_3 -> "18";
            case BACHELOR -> "19";
            case MASTER -> "21";
        };
    }

    private static boolean earns(Occupation work) {
        return switch (work) {
            case NONE, HOUSEKEEPING, PUPIL, PENSIONER -> false;
            default -> true;
        };
    }

    private static boolean isSelfEmployed(Occupation work) {
        return work == Occupation.SELF_EMPLOYED || work == Occupation.TRADER || work == Occupation.FARMER;
    }

    private static int industry(Occupation work) {
        return switch (work) {
            case FARMER, FARM_LABOURER -> 1;
            case STOCK_FARMER -> 5;
            case TRADER -> 12;
            case DRIVER -> 13;
            case CIVIL_SERVANT, POLICE, VILLAGE_OFFICIAL -> 20;
            case TEACHER -> 21;
            case DOMESTIC_WORKER -> 25;
            case DAY_LABOURER -> 11;
            default -> 24;
        };
    }

    private static int position(Occupation work) {
        return switch (work) {
            case FARMER, SELF_EMPLOYED, TRADER, STOCK_FARMER -> 1;
            case CIVIL_SERVANT, POLICE, VILLAGE_OFFICIAL -> 5;
            case FARM_LABOURER -> 6;
            case DAY_LABOURER, DOMESTIC_WORKER, DRIVER -> 7;
            default -> 4;
        };
    }
}
