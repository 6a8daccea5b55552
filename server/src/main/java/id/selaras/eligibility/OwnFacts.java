package id.selaras.eligibility;

import id.selaras.area.Area;
import id.selaras.engine.eligibility.FactRef;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the rows of living persons themselves say: birth, sex, relation. */
final class OwnFacts {
    static final int ID = 0;
    static final int FAMILY = 1;
    static final int ORDER = 2;
    static final int BIRTH = 3;
    static final int FIELDS = 8;
    private static final int IS_EXACT = 4;
    private static final int SEX = 5;
    private static final int RELATION = 6;
    private static final int OBSERVED = 7;

    private final List<StoredColumn> births = new ArrayList<>();
    private final List<Coded> coded = new ArrayList<>();

    private record Coded(int field, AnswerNumbers answers, StoredColumn column) {}

    OwnFacts(WantedFacts wanted, Map<FactRef, StoredColumn> columns) {
        for (var birth : wanted.named(Vocabulary.BIRTH)) {
            births.add(columns.computeIfAbsent(birth, _ -> new StoredColumn(1024)));
        }
        coded(SEX, wanted.named(RegistryVocabulary.SEX), columns);
        coded(RELATION, wanted.named(RegistryVocabulary.RELATION), columns);
    }

    private void coded(int field, List<FactRef> facts, Map<FactRef, StoredColumn> columns) {
        for (var fact : facts) {
            var answers = new AnswerNumbers(List.of(fact), code -> Known.coded(code, null, ""));
            coded.add(new Coded(field, answers, columns.computeIfAbsent(fact, _ -> new StoredColumn(1024))));
        }
    }

    /** In the order of the fields; a relation that is not known is none, and so is a day of birth that was guessed. */
    static String query(Area area) {
        return """
            select p.id, p.family_id, case p.relation when 'head' then 0 when 'spouse' then 1 when 'child' then 2 else 3 end,
                   p.birth_date, coalesce(p.birth_precision = 'day', false), p.sex, nullif(p.relation, 'unknown'), p.observed_on
              from registry.person p
             where p.area_no >= %d and p.area_no < %d and p.family_id is not null and p.life = 'living' and not p.withdrawn
            """.formatted(area.lo(), area.hi());
    }

    void add(int person, CopiedRows rows) {
        if (!rows.isNull(BIRTH) && rows.isTrue(IS_EXACT)) {
            births.forEach(birth -> birth.set(person, rows.epochDay(BIRTH), rows.epochDay(OBSERVED)));
        }
        for (var one : coded) {
            if (!rows.isNull(one.field)) {
                var numbers = one.answers.of(rows.bytes(), rows.start(one.field), rows.length(one.field));
                one.column.set(person, numbers[0], rows.epochDay(OBSERVED));
            }
        }
    }
}
