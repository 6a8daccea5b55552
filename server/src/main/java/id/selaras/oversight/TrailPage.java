package id.selaras.oversight;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journal as an auditor reads it.
 *
 * @param narrowed words for a search by one case or one person; null without
 * @param search the hidden fields of the search, to go on with it
 * @param older the last entry of this page, when there are older ones
 */
public record TrailPage(
        Head head,
        Fields fields,
        @Nullable String narrowed,
        String count,
        List<Day> days,
        Map<String, String> search,
        @Nullable String older) {

    /**
     * @param hash empty as long as nothing is sealed
     * @param shown the hash in groups, to be read out and copied by hand
     */
    public record Head(
            String hash,
            List<String> shown,
            String sealed,
            @Nullable String waiting) {}

    public record Fields(
            Field from,
            Field until,
            Field kind,
            List<Option> kinds,
            Field act,
            List<Group> acts,
            Field officer,
            Field ticket) {

        public List<Field> all() {
            return List.of(from, until, kind, act, officer, ticket);
        }
    }

    /** Acts that belong together in the filter. */
    public record Group(String title, List<Option> options) {}

    public record Day(String title, List<Row> rows) {}

    /**
     * @param seen whether something was only seen, not changed
     * @param about what it was about, {@code aboutHref} where that can be read, {@code trailHref} all entries about it
     * @param request read out when something is asked of the machine's keeper
     */
    public record Row(
            String time,
            String who,
            String role,
            boolean seen,
            String act,
            @Nullable String about,
            @Nullable String aboutHref,
            @Nullable String trailHref,
            String place,
            List<Detail> details,
            String request) {}

    /** @param before null when there is only one value */
    public record Detail(String label, @Nullable String before, String after) {}
}
