package id.selaras.practice.cases;

import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseDetails.Reporter.Manner;
import id.selaras.practice.cases.CasePattern.Saying;
import id.selaras.practice.cases.CaseScript.About;
import id.selaras.practice.cases.Subjects.Subject;
import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Village;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.MaritalStatus;
import id.selaras.practice.people.Member;
import id.selaras.practice.people.NameBook;
import id.selaras.practice.people.Relation;
import id.selaras.practice.people.Sex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who comes to the window, for whom, and in which words. */
record Telling(Village village, About about, Saying saying, Reporter reporter, Map<String, String> filling) {

    /** What every telling draws on. */
    record Source(NameBook names, Map<String, List<String>> common, Map<String, String> subdistricts, LocalDate asOf) {}

    static Telling of(CasePattern pattern, Subject subject, Source source, Dice dice) {
        var family = subject.family();
        var member = family.members().get(subject.member());
        var unknown = pattern.subject() == SubjectPick.UNKNOWN_ELDER;
        var age = unknown ? dice.between(70, 92) : member.person().age(source.asOf());
        var saying = saying(pattern, member, age, unknown, dice);
        var village = family.address().village();
        var filling = filling(saying.voice(), member, age, family, source);
        var about = unknown
                ? new About(null, 0, dice.pick(texts(source, "nicknames")), unknownNote(age, source, dice))
                : new About(family.ordinal(), subject.member(), member.person().name(), null);
        return new Telling(village, about, saying, reporter(pattern, saying.voice(), subject, source, dice), filling);
    }

    private static String unknownNote(int age, Source source, Dice dice) {
        return "Perkiraan umur %d, tanpa KTP; %s".formatted(age, dice.pick(texts(source, "whereabouts")));
    }

    private static List<String> texts(Source source, String section) {
        return source.common().getOrDefault(section, List.of(""));
    }

    private static Saying saying(CasePattern pattern, Member member, int age, boolean unknown, Dice dice) {
        var fitting = pattern.phrases().sayings().stream()
                .filter(saying -> unknown || canSpeak(saying.voice(), member, age))
                .filter(saying -> unknown
                        || saying.of() == null
                        || saying.of() == member.person().sex())
                .toList();
        return dice.pick(fitting.isEmpty() ? pattern.phrases().sayings() : fitting);
    }

    private static boolean canSpeak(Voice voice, Member member, int age) {
        return switch (voice) {
            case SELF -> age >= 17;
            case CHILD -> age >= 42;
            case PARENT -> age < 20;
            case SPOUSE -> member.maritalStatus() == MaritalStatus.MARRIED;
            case NEIGHBOUR -> true;
        };
    }

    private static Map<String, String> filling(Voice voice, Member member, int age, Family family, Source source) {
        var woman = member.person().sex() == Sex.FEMALE;
        var village = family.address().village();
        var filling = new HashMap<String, String>();
        filling.put(
                "sapaan",
                switch (voice) {
                    case SPOUSE -> woman ? "istri saya" : "suami saya";
                    case PARENT -> "anak saya";
                    case SELF, CHILD, NEIGHBOUR -> woman ? "ibu" : "bapak";
                });
        filling.put("umur", Integer.toString(age));
        filling.put("desa", village.name());
        filling.put("kecamatan", source.subdistricts().getOrDefault(village.subdistrictCode(), ""));
        filling.put(
                "desil",
                family.decile() == null
                        ? "belum ada"
                        : Integer.toString(family.decile().value()));
        return filling;
    }

    private static Reporter reporter(CasePattern pattern, Voice voice, Subject subject, Source source, Dice dice) {
        var member = subject.family().members().get(subject.member());
        var safeContact = pattern.restricted() ? dice.pick(texts(source, "safe-contact")) : null;
        if (dice.chance(pattern.confidential())) {
            return new Reporter(Manner.CONFIDENTIAL, null, null, otherPhone(dice), safeContact);
        }
        if (voice == Voice.SELF) {
            return new Reporter(Manner.SELF, null, null, member.person().phone(), safeContact);
        }
        var relative = relative(voice, subject);
        var name = relative.map(r -> r.person().name())
                .orElseGet(() ->
                        source.names().plain(dice.chance(0.6) ? Sex.FEMALE : Sex.MALE, dice.between(1970, 1999), dice));
        var phone = relative.map(r -> r.person().phone()).orElseGet(() -> otherPhone(dice));
        return new Reporter(Manner.ON_BEHALF, name, voice.relation(isWoman(member)), phone, safeContact);
    }

    private static boolean isWoman(Member member) {
        return member.person().sex() == Sex.FEMALE;
    }

    /** A member of the same family who can be the one that speaks. */
    private static Optional<Member> relative(Voice voice, Subject subject) {
        var members = subject.family().members();
        var self = members.get(subject.member());
        var ofCouple = self.relation() == Relation.HEAD || self.relation() == Relation.SPOUSE;
        return members.stream()
                .filter(other -> !other.equals(self))
                .filter(other -> switch (voice) {
                    case SPOUSE ->
                        ofCouple && (other.relation() == Relation.HEAD || other.relation() == Relation.SPOUSE);
                    case CHILD ->
                        ofCouple
                                && other.relation() == Relation.CHILD
                                && other.livelihood().occupation().code() != 3;
                    case PARENT ->
                        self.relation() == Relation.CHILD
                                && (other.relation() == Relation.HEAD || other.relation() == Relation.SPOUSE);
                    case SELF, NEIGHBOUR -> false;
                })
                .findFirst();
    }

    /** Beside the block of the population, and like it from codes that no operator holds. */
    private static @Nullable String otherPhone(Dice dice) {
        return dice.chance(0.7) ? "0848%08d".formatted(dice.between(0, 99_999_999)) : null;
    }
}
