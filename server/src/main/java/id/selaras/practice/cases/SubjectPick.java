package id.selaras.practice.cases;

import id.selaras.practice.people.Attendance;
import id.selaras.practice.people.Dwelling;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.MaritalStatus;
import id.selaras.practice.people.Member;
import id.selaras.practice.people.Occupation;
import id.selaras.practice.people.Relation;
import id.selaras.practice.people.Sex;

/** Whom a matter of a certain pattern is about. */
enum SubjectPick {
    ADULT,
    ADULT_POOR,
    HEAD,
    HEAD_POOR,
    UNLISTED,
    PBI_INACTIVE,
    PBI_INACTIVE_ILL,
    POOR_WITHOUT_PKH,
    SEMBAKO_HEAD,
    WIDOWED,
    CHILD_WITHOUT_NIK,
    PUPIL_FINISHING,
    PUPIL_PIP,
    OUT_OF_SCHOOL,
    TODDLER,
    MINOR,
    BAD_HOUSE,
    NO_TOILET,
    METER_900,
    ELDER_ALONE,
    DISABLED,
    MARRIED_WOMAN,
    FARMER,
    /** In no list: somebody whom a neighbour found. */
    UNKNOWN_ELDER;

    boolean fits(Family family, Member member, int age) {
        var head = member.relation() == Relation.HEAD;
        var rank = family.decileOrUnlisted();
        return switch (this) {
            case ADULT -> age >= 20;
            case ADULT_POOR -> age >= 20 && rank <= 5;
            case HEAD -> head;
            case HEAD_POOR -> head && rank <= 4;
            case UNLISTED -> head && rank > 10;
            case PBI_INACTIVE -> member.takesPart("PBI-JKN", false);
            case PBI_INACTIVE_ILL -> age > 24 && member.takesPart("PBI-JKN", false) && isGravelyIll(member);
            case POOR_WITHOUT_PKH -> head && rank <= 6 && family.members().size() > 2 && !family.takesPart("PKH");
            case SEMBAKO_HEAD -> head && family.takesPart("SEMBAKO");
            case WIDOWED ->
                member.maritalStatus() == MaritalStatus.WIDOWED
                        && member.person().sex() == Sex.FEMALE;
            case CHILD_WITHOUT_NIK -> age < 12 && member.person().nik() == null;
            case PUPIL_FINISHING -> age >= 11 && age <= 19 && rank <= 6 && isPupil(member);
            case PUPIL_PIP -> age < 20 && member.takesPart("PIP", true);
            case OUT_OF_SCHOOL -> age >= 7 && age < 19 && member.livelihood().attendance() == Attendance.NO_LONGER;
            case TODDLER -> age < 5 && rank <= 6;
            case MINOR -> age >= 8 && age < 18;
            case BAD_HOUSE -> head && isBadHouse(family.dwelling());
            case NO_TOILET -> head && family.dwelling().toilet() == Dwelling.Toilet.NONE;
            case METER_900 -> head && family.dwelling().power() == Dwelling.Power.W900 && rank <= 5;
            case ELDER_ALONE -> age >= 65 && family.members().size() == 1;
            case DISABLED -> member.health().disability() != null;
            case MARRIED_WOMAN ->
                member.maritalStatus() == MaritalStatus.MARRIED
                        && member.person().sex() == Sex.FEMALE
                        && age < 55;
            case FARMER -> member.livelihood().occupation() == Occupation.FARMER;
            case UNKNOWN_ELDER -> false;
        };
    }

    private static boolean isPupil(Member member) {
        return member.livelihood().attendance() == Attendance.ATTENDING;
    }

    private static boolean isGravelyIll(Member member) {
        return switch (member.health().illness()) {
            case KIDNEY_FAILURE, HEART, DIABETES, STROKE, CANCER, TUBERCULOSIS, THALASSEMIA, HYPERTENSION, ASTHMA ->
                true;
            default -> false;
        };
    }

    private static boolean isBadHouse(Dwelling house) {
        return switch (house.wall()) {
            case WOVEN_BAMBOO, BAMBOO, BOARD ->
                house.floor() == Dwelling.Floor.EARTH || house.floor() == Dwelling.Floor.CEMENT;
            case BRICK, PLASTERED_BAMBOO -> false;
        };
    }

    boolean isTiedToPbiCut() {
        return this == PBI_INACTIVE || this == PBI_INACTIVE_ILL;
    }
}
