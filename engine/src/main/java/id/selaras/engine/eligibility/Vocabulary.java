package id.selaras.engine.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts that a rule may speak of. */
public interface Vocabulary {
    String BIRTH = "birth";
    String AREA = "area";

    /** Empty where nothing of the name is known of families, or of members. */
    Optional<FactType> fact(String name, boolean ofMember);

    /** Name of the fact whether somebody takes part: {@code active}, {@code inactive}, {@code ended}, {@code none}. */
    static String participation(String programme) {
        return "receives." + programme;
    }

    /** Name of the fact when something was last paid. */
    static String payment(String programme) {
        return "paid." + programme;
    }

    /** How a fact is looked at; one that has codes and numbers can be looked at both ways. */
    enum Form {
        CODE,
        NUMBER,
        DATE,
        AREA
    }

    /**
     * @param codes canonical, without the one for not knowing; empty where there are none
     * @param retired codes that are understood and no longer given
     * @param isMultiple whether several codes hold at once
     * @param numbers values a number may have; dates and codes: all
     * @param isLasting whether it is for life, so that only a mistake is ever changed
     */
    record FactType(
            Set<Form> forms,
            List<String> codes,
            Set<String> retired,
            boolean isMultiple,
            ValueSet numbers,
            boolean isLasting) {
        public FactType {
            forms = Set.copyOf(forms);
            codes = List.copyOf(codes);
            retired = Set.copyOf(retired);
        }

        public static FactType coded(String... codes) {
            return new FactType(Set.of(Form.CODE), List.of(codes), Set.of(), false, ValueSet.ALL, false);
        }

        public static FactType several(String... codes) {
            return new FactType(Set.of(Form.CODE), List.of(codes), Set.of(), true, ValueSet.ALL, false);
        }

        /** @param most in the number's own unit */
        public static FactType number(long least, long most) {
            return new FactType(
                    Set.of(Form.NUMBER),
                    List.of(),
                    Set.of(),
                    false,
                    ValueSet.between(least * Known.PARTS, most * Known.PARTS),
                    false);
        }

        public static FactType date() {
            return new FactType(Set.of(Form.DATE), List.of(), Set.of(), false, ValueSet.ALL, false);
        }

        public static FactType area() {
            return new FactType(Set.of(Form.AREA), List.of(), Set.of(), false, ValueSet.ALL, false);
        }

        public FactType lasting() {
            return new FactType(forms, codes, retired, isMultiple, numbers, true);
        }
    }
}
