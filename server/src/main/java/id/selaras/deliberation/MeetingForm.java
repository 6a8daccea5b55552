package id.selaras.deliberation;

import id.selaras.proposal.Decision;
import id.selaras.ui.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * What was typed on a meeting's page.
 *
 * @param decisions by the item's id
 */
record MeetingForm(
        String tanggal,
        String tempat,
        String ketua,
        String catatan,
        List<Attendee> attendees,
        Map<UUID, Ruling> decisions) {
    static final int LONGEST_PLACE = 160;
    static final int LONGEST_NAME = 120;
    static final int LONGEST_ROLE = 80;
    static final int LONGEST_NOTES = 4000;
    static final int LONGEST_REASON = 500;
    static final int MOST_ATTENDEES = 200;
    private static final String DECISION = "putusan-";

    MeetingForm {
        attendees = List.copyOf(attendees);
        decisions = Map.copyOf(decisions);
    }

    /** A decision as typed: no outcome yet, perhaps only a reason. */
    record Ruling(Optional<Decision> outcome, String reason) {}

    static MeetingForm of(MultiValueMap<String, String> typed) {
        return new MeetingForm(
                one(typed, "tanggal"),
                one(typed, "tempat"),
                one(typed, "ketua"),
                one(typed, "catatan"),
                attendees(typed),
                decisions(typed));
    }

    private static List<Attendee> attendees(MultiValueMap<String, String> typed) {
        var names = typed.getOrDefault("hadir-nama", List.of());
        var attendees = new ArrayList<Attendee>();
        for (var place = 0; place < Math.min(names.size(), MOST_ATTENDEES); place++) {
            var name = PlainText.of(names.get(place)).strip();
            if (!name.isEmpty()) {
                var role = at(typed, "hadir-peran", place);
                attendees.add(new Attendee(name, role, Attendee.Mark.of(at(typed, "hadir-tanda", place))));
            }
        }
        return attendees;
    }

    private static Map<UUID, Ruling> decisions(MultiValueMap<String, String> typed) {
        var decisions = new HashMap<UUID, Ruling>();
        typed.keySet().stream().filter(name -> name.startsWith(DECISION)).forEach(name -> {
            var item = name.substring(DECISION.length());
            id(item).ifPresent(id ->
                    decisions.put(id, new Ruling(outcome(one(typed, name)), one(typed, "alasan-" + item))));
        });
        return decisions;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Decision> outcome(String code) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.code().equals(code))
                .findFirst();
    }

    static String one(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : PlainText.of(value).strip().replace("\r\n", "\n");
    }

    private static String at(MultiValueMap<String, String> typed, String name, int place) {
        var values = typed.getOrDefault(name, List.of());
        return place < values.size() ? PlainText.of(values.get(place)).strip() : "";
    }

    @Override
    public String toString() {
        return "MeetingForm[" + attendees.size() + " attendees, " + decisions.size() + " decisions]";
    }
}
