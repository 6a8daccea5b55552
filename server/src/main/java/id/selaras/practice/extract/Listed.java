package id.selaras.practice.extract;

import id.selaras.practice.people.Family;
import id.selaras.practice.people.Member;
import id.selaras.practice.people.Participation;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the extract: a person with the family's columns repeated.
 *
 * @param subdistrict name of the kecamatan
 */
record Listed(Family family, Member member, int age, String subdistrict, Belongings belongings, Circumstances person) {

    /** A column: the name in the heading, and what stands in it. */
    record Column(String name, Function<Listed, @Nullable Object> value) {}

    boolean hasMember(String programme) {
        return family.members().stream().anyMatch(one -> one.takesPart(programme, true));
    }

    /** Programmes of family and person that run, by comma. */
    String aid() {
        return Stream.concat(family.participations().stream(), member.participations().stream())
                .filter(Participation::active)
                .map(Participation::programme)
                .filter(programme -> !programme.startsWith("PBI"))
                .collect(Collectors.joining(", "));
    }

    static String yesOrNo(boolean yes) {
        return yes ? "1" : "2";
    }
}
