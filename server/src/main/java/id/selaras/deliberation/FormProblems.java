package id.selaras.deliberation;

import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with typed answers, as message keys by field. */
final class FormProblems {
    private final Map<String, String> found = new LinkedHashMap<>();

    /** The day, or today when it can't be read: then there is a problem, too. */
    LocalDate date(String field, String typed, LocalDate instead) {
        return TypedDate.read(typed).orElseGet(() -> {
            found.put(field, "deliberation.wrong.date");
            return instead;
        });
    }

    void text(String field, String typed, int longest) {
        if (typed.isEmpty()) {
            found.put(field, "deliberation.wrong.empty");
        }
        atMost(field, typed, longest);
    }

    void atMost(String field, String typed, int longest) {
        if (typed.length() > longest) {
            found.put(field, "deliberation.wrong.too-long");
        }
    }

    void add(String field, String key) {
        found.put(field, key);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Map<String, String> byField() {
        return Map.copyOf(found);
    }

    static FormProblems of(MeetingForm form) {
        var problems = new FormProblems();
        problems.text("tempat", form.tempat(), MeetingForm.LONGEST_PLACE);
        problems.text("ketua", form.ketua(), MeetingForm.LONGEST_NAME);
        problems.atMost("catatan", form.catatan(), MeetingForm.LONGEST_NOTES);
        for (var attendee : form.attendees()) {
            if (attendee.role().isEmpty()) {
                problems.add("hadir", "deliberation.wrong.role");
            }
            problems.atMost("hadir", attendee.name(), MeetingForm.LONGEST_NAME);
            problems.atMost("hadir", attendee.role(), MeetingForm.LONGEST_ROLE);
        }
        form.decisions().forEach((item, ruling) -> {
            var field = "alasan-" + item;
            problems.atMost(field, ruling.reason(), MeetingForm.LONGEST_REASON);
            if (ruling.reason().isEmpty()
                    && ruling.outcome().isPresent()
                    && ruling.outcome().get() != id.selaras.proposal.Decision.AGREED) {
                problems.add(field, "deliberation.wrong.reason");
            }
        });
        return problems;
    }
}
