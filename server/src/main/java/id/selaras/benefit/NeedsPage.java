package id.selaras.benefit;

import id.selaras.registry.FamilyNeeds.Line;
import id.selaras.ui.Option;
import id.selaras.ui.TimelineEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family needs, with the history of each need.
 *
 * @param opensCase whether a need was just recorded that belongs to no case
 * @param said what was done; null after nothing
 * @param refused why the last act was not done
 */
public record NeedsPage(
        UUID family,
        String title,
        List<View> needs,
        boolean opensCase,
        @Nullable String said,
        @Nullable String refused) {
    public NeedsPage {
        needs = List.copyOf(needs);
    }

    /**
     * One need.
     *
     * @param caseHref the case it was recorded at
     * @param path what became of it, oldest first
     * @param to where the reader may say it stands now; empty for who may not
     */
    public record View(UUID id, Line line, @Nullable String caseHref, List<TimelineEntry> path, List<Option> to) {
        public View {
            path = List.copyOf(path);
            to = List.copyOf(to);
        }

        public String anchor() {
            return "kebutuhan-" + id;
        }
    }
}
