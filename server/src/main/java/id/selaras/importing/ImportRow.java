package id.selaras.importing;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.Birth;
import id.selaras.registry.FactKind;
import id.selaras.registry.Relation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of an extract, read: a person and what the row says of the family.
 *
 * @param number as the file counts it, the heads being row 1
 * @param cells as they stand in the file, in its order
 * @param answers on the dwelling, the family and the person, in the order of kinds; what the questionnaire doesn't know is a finding instead
 */
public record ImportRow(
        long number,
        List<String> cells,
        FamilyPart family,
        PersonPart person,
        Map<FactKind, Answer> answers,
        List<RowFinding> findings) {

    public ImportRow {
        cells = List.copyOf(cells);
        answers = inOrder(answers);
        findings = List.copyOf(findings);
    }

    /** A row with an error stays out until somebody mends it. */
    public boolean isHeld() {
        return !findings.isEmpty()
                && findings.stream().anyMatch(finding -> finding.severity() == RowFinding.Severity.ERROR);
    }

    boolean has(RowProblem problem) {
        return findings.stream().anyMatch(finding -> finding.problem() == problem);
    }

    private static Map<FactKind, Answer> inOrder(Map<FactKind, Answer> answers) {
        var ordered = new EnumMap<FactKind, Answer>(FactKind.class);
        ordered.putAll(answers);
        return Collections.unmodifiableMap(ordered);
    }

    public ImportRow with(RowFinding... more) {
        var all = Stream.concat(findings.stream(), Stream.of(more)).toList();
        return new ImportRow(number, cells, family, person, answers, all);
    }

    /** Cells are about people and stay out of logs. */
    @Override
    public String toString() {
        return "ImportRow[" + number + "]";
    }

    /**
     * What the row says of its family; each member's row says it again.
     *
     * @param householdId of the list that the extract is from
     * @param areaNo the village by Kemendagri's code; null in a held row only
     * @param programmes as {@link id.selaras.registry.Claim#topic()} names them
     */
    public record FamilyPart(
            @Nullable String householdId,
            @Nullable FamilyCardNumber card,
            @Nullable Long areaNo,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String hamlet,
            @Nullable String street,
            @Nullable Integer memberCount,
            @Nullable Integer decile,
            @Nullable String period,
            Set<String> programmes) {

        public FamilyPart {
            programmes = Set.copyOf(programmes);
        }

        @Override
        public String toString() {
            return "FamilyPart[…]";
        }
    }

    /**
     * What the row says of its person.
     *
     * @param name empty in a held row only
     * @param life what the list says became of the person
     */
    public record PersonPart(
            @Nullable Nik nik,
            String name,
            @Nullable Sex sex,
            @Nullable Birth birth,
            Relation relation,
            @Nullable Phone phone,
            Life life,
            Set<String> programmes) {

        public PersonPart {
            programmes = Set.copyOf(programmes);
        }

        @Override
        public String toString() {
            return "PersonPart[…]";
        }
    }

    /** What became of a person, as the list says. */
    public enum Life {
        LIVING,
        DECEASED,
        MOVED,
        MISSING
    }

    /**
     * An answer as the file gave it and as the registry keeps it.
     *
     * @param sourceCode the questionnaire's code; null where the fact is told in words or numbers
     * @param code canonical; null likewise
     */
    public record Answer(
            @Nullable String code,
            @Nullable String sourceCode,
            @Nullable String value) {

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }
}
