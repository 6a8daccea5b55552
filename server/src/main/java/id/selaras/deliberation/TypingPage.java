package id.selaras.deliberation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The typing list of one village in a locked month. */
public record TypingPage(
        String title,
        String href,
        String backHref,
        List<Village> villages,
        List<Family> families,
        int typed,
        int all,
        @Nullable Notice notice) {

    public TypingPage {
        villages = List.copyOf(villages);
        families = List.copyOf(families);
    }

    /** A village with lines. */
    public record Village(String name, String href, int typed, int all, boolean current) {}

    /** One family to be typed: what is the same for all, then each member. */
    public record Family(
            UUID item, String head, boolean typed, boolean answered, List<Value> values, List<Member> members) {
        public Family {
            values = List.copyOf(values);
            members = List.copyOf(members);
        }
    }

    public record Member(String name, List<Value> values) {
        public Member {
            values = List.copyOf(values);
        }
    }

    public record Value(String head, String text) {}
}
