package id.selaras.deliberation;

import id.selaras.letter.Letterhead;
import java.util.List;

/**
 * What stands in the papers of a meeting.
 *
 * @param deliberation "Musyawarah desa (musdes)"
 * @param village "Desa Gunungjati"
 * @param fullDate with the day of the week
 * @param counts how many were agreed to, not agreed to, postponed
 */
public record MinutesPaper(
        Letterhead head,
        String number,
        String deliberation,
        String village,
        String fullDate,
        String date,
        Meeting meeting,
        List<Attendee> attendees,
        List<Line> lines,
        List<Long> counts) {

    public MinutesPaper {
        attendees = List.copyOf(attendees);
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
    }

    public String place() {
        return meeting.place();
    }

    public String chair() {
        return meeting.chair();
    }

    public String notes() {
        return meeting.notes();
    }

    public List<Present> present() {
        return attendees.stream()
                .map(attendee -> new Present(
                        attendee.name(), attendee.role(), attendee.mark().key(), attendee.wasThere()))
                .toList();
    }

    public long came() {
        return attendees.stream().filter(Attendee::wasThere).count();
    }

    /** One family and what was decided. */
    public record Line(int no, String head, String cardNo, String where, String kind, String decision, String reason) {}

    /** One person invited. */
    public record Present(String name, String role, String markKey, boolean came) {}
}
