package id.selaras.eligibility;

import id.selaras.area.Area;
import id.selaras.engine.eligibility.FactRef;
import id.selaras.engine.eligibility.FactSource;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.registry.Unit;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Reads what outside lists say: of several editions the newest counts. */
final class ClaimReading {
    private static final int OF_PERSON = 0;
    private static final int SUBJECT_ID = 1;
    private static final int TOPIC = 2;
    private static final int STATE = 3;
    private static final int LAST_PAID = 4;
    private static final int OBSERVED = 5;
    private static final int FIELDS = 6;
    private static final byte[] DECILE = {};

    private final StoredPeople people;
    private final List<String> programmes;
    private final boolean wantsDecile;
    private final List<Topic> topics = new ArrayList<>();

    /** What is wanted of one list, for families or for persons. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Topic(
            byte[] name,
            boolean ofMember,
            AnswerNumbers states,
            @Nullable StoredColumn state,
            @Nullable StoredColumn paid,
            int[] newest) {}

    ClaimReading(WantedFacts wanted, StoredPeople people, Map<FactRef, StoredColumn> columns) {
        this.people = people;
        programmes = wanted.programmes();
        wantsDecile = !wanted.deciles().isEmpty();
        for (var decile : wanted.deciles()) {
            topics.add(topic(DECILE, decile, null, columns));
        }
        for (var programme : programmes) {
            for (var ofMember : new boolean[] {false, true}) {
                var state = one(wanted.named(Vocabulary.participation(programme)), ofMember);
                var paid = one(wanted.named(Vocabulary.payment(programme)), ofMember);
                if (state != null || paid != null) {
                    topics.add(topic(programme.getBytes(StandardCharsets.UTF_8), state, paid, columns));
                }
            }
        }
    }

    private static @Nullable FactRef one(List<FactRef> facts, boolean ofMember) {
        return facts.stream()
                .filter(fact -> fact.ofMember() == ofMember)
                .findFirst()
                .orElse(null);
    }

    private Topic topic(
            byte[] name, @Nullable FactRef state, @Nullable FactRef paid, Map<FactRef, StoredColumn> columns) {
        var ofMember = state != null ? state.ofMember() : paid != null && paid.ofMember();
        var subjects = ofMember ? people.persons().size() : people.families().size();
        var newest = new int[subjects];
        Arrays.fill(newest, Integer.MIN_VALUE);
        return new Topic(
                name,
                ofMember,
                new AnswerNumbers(
                        state == null ? List.of() : List.of(state),
                        said -> name.length == 0 ? decile(said) : taking(said)),
                state == null ? null : columns.computeIfAbsent(state, _ -> new StoredColumn(subjects)),
                paid == null ? null : columns.computeIfAbsent(paid, _ -> new StoredColumn(subjects)),
                newest);
    }

    private static @Nullable Known decile(String state) {
        return Unit.read(state).map(number -> Known.number(number, null, "")).orElse(null);
    }

    private static Known taking(String state) {
        return Known.coded(state, null, "");
    }

    void read(Connection connection, Area area, RunProgress progress) throws SQLException {
        if (topics.isEmpty()) {
            return;
        }
        try (var rows = new CopiedRows(connection, query(connection, area), FIELDS)) {
            for (var read = 0; rows.next(); read++) {
                if ((read & 0xFFF) == 0) {
                    progress.read(read == 0 ? 0 : 0x1000);
                }
                lay(rows);
            }
        }
    }

    private String query(Connection connection, Area area) throws SQLException {
        var listed = new ArrayList<String>();
        for (var programme : programmes) {
            listed.add("'" + connection.unwrap(PGConnection.class).escapeLiteral(programme) + "'");
        }
        var wanted = new ArrayList<String>();
        if (wantsDecile) {
            wanted.add("c.kind = 'decile'");
        }
        if (!listed.isEmpty()) {
            wanted.add("(c.kind = 'participation' and c.topic in (" + String.join(", ", listed) + "))");
        }
        return """
            select c.subject = 'person', c.subject_id, case when c.kind = 'decile' then '' else c.topic end, c.state,
                   c.last_paid, c.observed_on
              from registry.claim c
             where c.area_no >= %d and c.area_no < %d and not c.withdrawn and not c.overturned and (%s)
            """.formatted(area.lo(), area.hi(), wanted.stream().collect(Collectors.joining(" or ")));
    }

    private void lay(CopiedRows rows) {
        var ofPerson = rows.isTrue(OF_PERSON);
        var index = ofPerson ? people.persons() : people.families();
        var subject = index.find(rows.high(SUBJECT_ID), rows.low(SUBJECT_ID));
        if (subject == SubjectIndex.NONE) {
            return;
        }
        for (var topic : topics) {
            if (!isNamed(topic, rows)) {
                continue;
            }
            // A list's rank is the family's, whosever name it carries.
            if (topic.name.length == 0) {
                lay(rows, topic, ofPerson ? people.familyOf(subject) : subject);
            } else if (topic.ofMember == ofPerson) {
                lay(rows, topic, subject);
            }
        }
    }

    private static boolean isNamed(Topic topic, CopiedRows rows) {
        var from = rows.start(TOPIC);
        return Arrays.equals(topic.name, 0, topic.name.length, rows.bytes(), from, from + rows.length(TOPIC));
    }

    private static void lay(CopiedRows rows, Topic topic, int subject) {
        var day = rows.epochDay(OBSERVED);
        if (subject == SubjectIndex.NONE || day <= topic.newest[subject]) {
            return;
        }
        topic.newest[subject] = day;
        if (topic.state != null) {
            var numbers = topic.states.of(rows.bytes(), rows.start(STATE), rows.length(STATE));
            topic.state.set(subject, numbers.length == 0 ? FactSource.UNKNOWN : numbers[0], day);
        }
        if (topic.paid != null) {
            if (rows.isNull(LAST_PAID)) {
                topic.paid.clear(subject);
            } else {
                topic.paid.set(subject, rows.epochDay(LAST_PAID), day);
            }
        }
    }
}
