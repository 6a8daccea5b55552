package id.selaras.eligibility;

import id.selaras.area.Area;
import id.selaras.eligibility.WantedFacts.Told;
import id.selaras.engine.eligibility.FactRef;
import id.selaras.engine.eligibility.Known;
import id.selaras.registry.Answers;
import id.selaras.registry.FactKind;
import id.selaras.registry.Subject;
import id.selaras.registry.Unit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads of all sheets of some subjects the wanted answers, and lays them over each other. */
final class SheetReading {
    private static final int SUBJECT = 0;
    private static final int SUBJECT_ID = 1;
    private static final int OBSERVED = 2;
    private static final int RECORDED = 3;
    private static final int ID = 4;
    private static final int FIRST_ANSWER = 5;

    private final List<Kind> kinds = new ArrayList<>();
    private final SheetOrder order = new SheetOrder();

    /** A kind of fact, its answers and its columns, and by subject the sheet that counts, plus one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kind(
            FactKind kind, SubjectIndex subjects, AnswerNumbers answers, List<StoredColumn> columns, int[] counting) {}

    SheetReading(List<Told> told, Map<Subject, SubjectIndex> subjects, Map<FactRef, StoredColumn> columns) {
        for (var one : told) {
            var index = Objects.requireNonNull(subjects.get(one.kind().subject()));
            var count = index.size();
            var own = one.facts().stream()
                    .map(fact -> columns.computeIfAbsent(fact, _ -> new StoredColumn(count)))
                    .toList();
            kinds.add(new Kind(
                    one.kind(),
                    index,
                    new AnswerNumbers(one.facts(), json -> known(one.kind(), json)),
                    own,
                    new int[count]));
        }
    }

    /** As the family's page reads it: a code, a number, or both. */
    private static @Nullable Known known(FactKind kind, String json) {
        var answer = Answers.one(json);
        var number = kind.unit() == null || answer.value() == null
                ? null
                : Unit.read(answer.value()).orElse(null);
        return answer.code() == null && number == null ? null : new Known(answer.code(), number, null, null, "");
    }

    void read(Connection connection, Area area, RunProgress progress) throws SQLException {
        if (kinds.isEmpty()) {
            return;
        }
        try (var rows = new CopiedRows(connection, query(area), FIRST_ANSWER + kinds.size())) {
            for (var read = 0; rows.next(); read++) {
                if ((read & 0xFFF) == 0) {
                    progress.read(read == 0 ? 0 : 0x1000);
                }
                lay(rows);
            }
        }
    }

    private String query(Area area) {
        return """
            select cast(s.subject as "char"), s.subject_id, s.observed_on, s.recorded_at, s.id, %s
              from registry.sheet s
             where s.area_no >= %d and s.area_no < %d and s.subject in (%s) and not s.sensitive
               and not exists (select 1 from registry.withdrawal w where w.origin = s.origin)
            """.formatted(
                        kinds.stream()
                                .map(kind -> "s.answers -> '" + kind.kind.code() + "'")
                                .collect(Collectors.joining(", ")),
                        area.lo(),
                        area.hi(),
                        kinds.stream()
                                .map(kind -> "'" + kind.kind.subject().code() + "'")
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private void lay(CopiedRows rows) {
        var letter = (char) rows.bytes()[rows.start(SUBJECT)];
        var sheet = SubjectIndex.NONE;
        for (var i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            if (rows.isNull(FIRST_ANSWER + i) || kind.kind.subject().code().charAt(0) != letter) {
                continue;
            }
            var subject = kind.subjects.find(rows.high(SUBJECT_ID), rows.low(SUBJECT_ID));
            if (subject == SubjectIndex.NONE) {
                return;
            }
            if (sheet == SubjectIndex.NONE) {
                sheet = order.add(rows.epochDay(OBSERVED), rows.int8(RECORDED), rows.high(ID), rows.low(ID));
            }
            lay(rows, FIRST_ANSWER + i, kind, subject, sheet);
        }
    }

    private void lay(CopiedRows rows, int field, Kind kind, int subject, int sheet) {
        var before = kind.counting[subject];
        if (before != 0 && !order.isLater(sheet, before - 1)) {
            return;
        }
        kind.counting[subject] = sheet + 1;
        // The first byte of a jsonb is its version.
        var numbers = kind.answers.of(rows.bytes(), rows.start(field) + 1, rows.length(field) - 1);
        for (var i = 0; i < kind.columns.size(); i++) {
            if (numbers.length == 0) {
                kind.columns.get(i).clear(subject);
            } else {
                kind.columns.get(i).set(subject, numbers[i], rows.epochDay(OBSERVED));
            }
        }
    }
}
