package id.selaras.practice.people;

import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Weights;
import id.selaras.practice.people.Disability.Kind;
import org.jspecify.annotations.Nullable;

/** Schooling, work and health of one person, by age, sex and how well the family is off. */
final class LifeDraw {

    private static final Weights<Illness> ILLNESSES = Weights.of(Illness.HYPERTENSION, 34)
            .or(Illness.RHEUMATISM, 18)
            .or(Illness.DIABETES, 12)
            .or(Illness.ASTHMA, 9)
            .or(Illness.HEART, 6)
            .or(Illness.STROKE, 5)
            .or(Illness.CHOLESTEROL, 5)
            .or(Illness.TUBERCULOSIS, 3)
            .or(Illness.KIDNEY_FAILURE, 2)
            .or(Illness.CANCER, 2)
            .or(Illness.ALZHEIMER, 1)
            .or(Illness.THALASSEMIA, 0.4)
            .or(Illness.OTHER, 5);

    private static final Weights<Kind> DISABILITIES = Weights.of(Kind.PHYSICAL, 40)
            .or(Kind.VISUAL, 18)
            .or(Kind.HEARING, 14)
            .or(Kind.MENTAL, 13)
            .or(Kind.INTELLECTUAL, 10)
            .or(Kind.SPEECH, 5);

    private LifeDraw() {}

    static Livelihood livelihood(Kin kin, int age, int rank, Dice dice) {
        var attending = dice.chance(schoolShare(age, rank));
        var education = attending ? educationOfPupil(age) : educationOfAdult(age, rank, dice);
        var attendance = attending ? Attendance.ATTENDING : age < 7 ? Attendance.NEVER : Attendance.NO_LONGER;
        if (!attending && education == Education.NO_SCHOOL) {
            attendance = Attendance.NEVER;
        }
        var occupation = attending ? Occupation.PUPIL : occupation(kin, age, rank, education, dice);
        return new Livelihood(occupation, education, attendance);
    }

    static Health health(int age, Dice dice) {
        var ill = age < 15 ? 0.012 : age < 40 ? 0.03 : age < 60 ? 0.12 : 0.34;
        var illness = dice.chance(ill) ? ILLNESSES.draw(dice) : Illness.NONE;
        if (age < 25 && (illness == Illness.STROKE || illness == Illness.ALZHEIMER)) {
            illness = Illness.ASTHMA;
        }
        return new Health(illness, disability(age, dice));
    }

    private static @Nullable Disability disability(int age, Dice dice) {
        var share = age < 15 ? 0.008 : age < 60 ? 0.016 : age < 75 ? 0.05 : 0.11;
        return dice.chance(share) ? new Disability(DISABILITIES.draw(dice), dice.chance(0.22)) : null;
    }

    private static double schoolShare(int age, int rank) {
        if (age < 7 || age > 23) {
            return 0;
        }
        if (age < 13) {
            return 0.992;
        }
        if (age < 16) {
            return 0.97 - 0.02 * Math.max(0, 5 - rank);
        }
        return age < 19 ? 0.62 + 0.035 * Math.min(rank, 10) : 0.02 + 0.03 * Math.min(rank, 10);
    }

    private static Education educationOfPupil(int age) {
        if (age < 13) {
            return Education.PRIMARY_UNFINISHED;
        }
        if (age < 16) {
            return Education.PRIMARY;
        }
        return age < 19 ? Education.LOWER_SECONDARY : Education.UPPER_SECONDARY;
    }

    private static Education educationOfAdult(int age, int rank, Dice dice) {
        if (age < 7) {
            return Education.NO_SCHOOL;
        }
        if (age < 16) {
            return Education.PRIMARY_UNFINISHED;
        }
        // Each decade later brought about two more years of school.
        var years = dice.bell(11.5 - Math.max(0, age - 20) * 0.13 + rank * 0.35, 2.6);
        if (years < 1.5) {
            return Education.NO_SCHOOL;
        }
        if (years < 5) {
            return Education.PRIMARY_UNFINISHED;
        }
        if (years < 9) {
            return Education.PRIMARY;
        }
        if (years < 12) {
            return Education.LOWER_SECONDARY;
        }
        if (years < 15.5) {
            return Education.UPPER_SECONDARY;
        }
        if (age < 22) {
            return Education.UPPER_SECONDARY;
        }
        return years < 16.5 ? Education.DIPLOMA_3 : years < 19 ? Education.BACHELOR : Education.MASTER;
    }

    private static Occupation occupation(Kin kin, int age, int rank, Education education, Dice dice) {
        if (age < 15) {
            return Occupation.NONE;
        }
        if (age > 74 || (age > 62 && dice.chance(0.4))) {
            return rank > 7 && dice.chance(0.4) ? Occupation.PENSIONER : Occupation.NONE;
        }
        if (kin.sex() == Sex.FEMALE && kin.relation() != Relation.HEAD && dice.chance(0.52)) {
            return Occupation.HOUSEKEEPING;
        }
        if (age < 24 && dice.chance(0.3)) {
            return Occupation.NONE;
        }
        var learned = education.code() >= Education.DIPLOMA_3.code();
        return (learned ? learned(rank) : manual(rank, kin.sex())).draw(dice);
    }

    private static Weights<Occupation> learned(int rank) {
        return Weights.of(Occupation.TEACHER, 24)
                .or(Occupation.CIVIL_SERVANT, rank > 5 ? 30 : 1)
                .or(Occupation.POLICE, rank > 6 ? 3 : 0)
                .or(Occupation.CONTRACT_EMPLOYEE, 18)
                .or(Occupation.PRIVATE_EMPLOYEE, 26)
                .or(Occupation.SELF_EMPLOYED, 16)
                .or(Occupation.VILLAGE_OFFICIAL, 4);
    }

    private static Weights<Occupation> manual(int rank, Sex sex) {
        var man = sex == Sex.MALE;
        return Weights.of(Occupation.FARM_LABOURER, Math.max(2, 34 - 4.0 * rank))
                .or(Occupation.DAY_LABOURER, Math.max(2, 28 - 2.5 * rank))
                .or(Occupation.FARMER, 12 + 2.0 * rank)
                .or(Occupation.STOCK_FARMER, 2)
                .or(Occupation.TRADER, 6 + rank)
                .or(Occupation.SELF_EMPLOYED, 4 + 2.0 * rank)
                .or(Occupation.PRIVATE_EMPLOYEE, 6 + 1.5 * rank)
                .or(Occupation.DRIVER, man ? 4 : 0)
                .or(Occupation.DOMESTIC_WORKER, man ? 0 : 5)
                .or(Occupation.CONTRACT_EMPLOYEE, rank > 3 ? 2 : 0.3)
                .or(Occupation.VILLAGE_OFFICIAL, rank > 3 ? 1 : 0.1)
                .or(Occupation.OTHER, 3);
    }
}
