package id.selaras.casework;

import id.selaras.casework.CaseFile.Outcome;
import id.selaras.casework.CaseFile.Protection;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.directory.Sector;
import id.selaras.directory.Step;
import id.selaras.directory.Urgency;
import id.selaras.engine.clock.RunningClock;
import id.selaras.engine.clock.TimeLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a case row, and moments of any row. */
final class CaseRows {

    private CaseRows() {}

    static CaseFile read(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getObject("id", UUID.class),
                row.getString("ticket"),
                row.getLong("area_no"),
                matter(row),
                Urgency.of(row.getString("urgency")),
                row.getString("urgency_reason"),
                new Protection(
                        row.getBoolean("restricted"),
                        row.getInt("floor_rank"),
                        row.getObject("about_account", UUID.class)),
                new Subject(
                        row.getObject("subject_person", UUID.class),
                        row.getString("subject_name"),
                        row.getString("subject_note")),
                CaseState.valueOf(row.getString("state")),
                row.getInt("desk_rank"),
                row.getInt("reached_rank"),
                row.getObject("assignee", UUID.class),
                clock(row),
                row.getString("pause_reason"),
                outcome(row),
                row.getObject("recorded_by", UUID.class),
                moment(row, "recorded_at", Instant.EPOCH),
                instant(row, "closed_at"),
                row.getInt("version"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                Matter.read(Matter.Channel.class, row.getString("channel")),
                Matter.read(Matter.Kind.class, row.getString("kind")),
                Matter.read(Matter.Content.class, row.getString("matter")),
                Sector.of(row.getString("sector")),
                Matter.read(Topic.class, row.getString("topic")),
                row.getString("title"),
                row.getString("words"));
    }

    static @Nullable CaseClock clock(ResultSet row) throws SQLException {
        var step = row.getString("clock_step");
        if (step == null) {
            return null;
        }
        return new CaseClock(
                Step.of(step),
                new RunningClock(
                        moment(row, "clock_started_at", Instant.EPOCH),
                        TimeLimit.parse(row.getString("clock_limit")),
                        Duration.ofSeconds(row.getLong("clock_paused_seconds")),
                        instant(row, "clock_paused_at"),
                        instant(row, "clock_stopped_at")),
                row.getString("clock_source"),
                moment(row, "due_at", Instant.EPOCH));
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        var kind = row.getString("outcome");
        return kind == null ? null : new Outcome(Matter.read(OutcomeKind.class, kind), row.getString("outcome_text"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static Instant moment(ResultSet row, String column, Instant otherwise) throws SQLException {
        var value = instant(row, column);
        return value == null ? otherwise : value;
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
