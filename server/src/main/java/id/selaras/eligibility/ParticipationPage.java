package id.selaras.eligibility;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Families of a village about whose participation somebody should make sure.
 *
 * @param lead by which rules, of which day
 * @param looked how many families this page went through
 * @param suspended how many are left out, because use of their data is suspended
 */
public record ParticipationPage(
        Field village,
        List<Option> villages,
        Field programme,
        List<Option> programmes,
        String kind,
        List<Tab> tabs,
        String title,
        String next,
        String lead,
        int looked,
        int suspended,
        List<Row> rows,
        @Nullable String nextHref) {

    public ParticipationPage {
        villages = List.copyOf(villages);
        programmes = List.copyOf(programmes);
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    public record Tab(String href, String name, boolean current) {}

    /**
     * One family and programme.
     *
     * @param claim the entry that says it takes part; null where there is none
     */
    public record Row(
            UUID family,
            String name,
            String programme,
            String why,
            @Nullable UUID claim) {

        public String familyHref() {
            return "/keluarga/" + family;
        }

        /** Where it is verified: an objection to the entry, or the programmes of the family. */
        public String verifyHref() {
            return claim == null
                    ? "/keluarga/" + family + "/program"
                    : "/keluarga/" + family + "/usulan?jenis=objection&klaim=" + claim;
        }

        @Override
        public String toString() {
            return "Row[" + programme + "]";
        }
    }
}
