package id.selaras.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings and who was there. */
@Repository
class MeetingStore {
    private static final String SELECT =
            "select id, cycle_id, area_no, held_on, place, chair, notes, left_out, finished_at, sent_at from deliberation.meeting";

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(UUID id) {
        return jdbc.sql("/* deliberation.meeting */ " + SELECT + " where id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The meeting, kept from everybody else until the transaction ends. */
    Optional<Meeting> findForMove(UUID id) {
        return jdbc.sql("/* deliberation.meeting-for-move */ " + SELECT + " where id = :id for update")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Meeting> ofCycle(UUID cycle) {
        return jdbc.sql("/* deliberation.meetings-of-cycle */ " + SELECT + " where cycle_id = :cycle order by area_no")
                .param("cycle", cycle)
                .query((row, n) -> read(row))
                .list();
    }

    List<Meeting> ofVillage(long areaNo, LocalDate from) {
        return jdbc.sql("/* deliberation.meetings-of-village */ " + SELECT
                        + " where area_no = :area and held_on >= :from order by held_on")
                .param("area", areaNo)
                .param("from", from)
                .query((row, n) -> read(row))
                .list();
    }

    /** When the village last closed a meeting before this one. */
    Optional<Instant> lastFinished(long areaNo) {
        return jdbc.sql(
                        "/* deliberation.last-finished */ select max(finished_at) from deliberation.meeting where area_no = :area")
                .param("area", areaNo)
                .query((row, n) -> Optional.ofNullable(instant(row, "max")))
                .single();
    }

    void insert(Meeting meeting) {
        jdbc.sql("""
                        /* deliberation.prepare */ insert into deliberation.meeting (id, cycle_id, area_no, held_on, place, chair)
                        values (:id, :cycle, :area, :on, :place, :chair)""")
                .param("id", meeting.id())
                .param("cycle", meeting.cycleId())
                .param("area", meeting.areaNo())
                .param("on", meeting.heldOn())
                .param("place", meeting.place())
                .param("chair", meeting.chair())
                .update();
    }

    void save(UUID id, MeetingForm form, LocalDate heldOn) {
        jdbc.sql("""
                        /* deliberation.save-meeting */ update deliberation.meeting
                           set held_on = :on, place = :place, chair = :chair, notes = :notes where id = :id""")
                .param("id", id)
                .param("on", heldOn)
                .param("place", form.tempat())
                .param("chair", form.ketua())
                .param("notes", form.catatan())
                .update();
    }

    void leaveOut(UUID id, int families) {
        jdbc.sql("/* deliberation.leave-out */ update deliberation.meeting set left_out = :families where id = :id")
                .param("families", families)
                .param("id", id)
                .update();
    }

    void finish(UUID id) {
        jdbc.sql("""
                        /* deliberation.finish */ update deliberation.meeting
                           set finished_at = now(), finished_by = access.current_account() where id = :id""").param("id", id).update();
    }

    void send(UUID id) {
        jdbc.sql("""
                        /* deliberation.send */ update deliberation.meeting
                           set sent_at = now(), sent_by = access.current_account() where id = :id""").param("id", id).update();
    }

    List<Attendee> attendees(UUID meeting) {
        return jdbc.sql(
                        "/* deliberation.attendees */ select name, role, mark from deliberation.attendance where meeting_id = :id order by no")
                .param("id", meeting)
                .query((row, n) -> new Attendee(
                        row.getString("name"), row.getString("role"), Attendee.Mark.of(row.getString("mark"))))
                .list();
    }

    void saveAttendees(Meeting meeting, List<Attendee> attendees) {
        jdbc.sql("/* deliberation.clear-attendees */ delete from deliberation.attendance where meeting_id = :id")
                .param("id", meeting.id())
                .update();
        for (var no = 0; no < attendees.size(); no++) {
            var attendee = attendees.get(no);
            jdbc.sql("""
                            /* deliberation.add-attendee */ insert into deliberation.attendance (meeting_id, no, area_no, name, role, mark)
                            values (:id, :no, :area, :name, :role, :mark)""")
                    .param("id", meeting.id())
                    .param("no", no + 1)
                    .param("area", meeting.areaNo())
                    .param("name", attendee.name())
                    .param("role", attendee.role())
                    .param("mark", attendee.mark().code())
                    .update();
        }
    }

    private static Meeting read(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getLong("area_no"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("chair"),
                row.getString("notes"),
                row.getInt("left_out"),
                instant(row, "finished_at"),
                instant(row, "sent_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
