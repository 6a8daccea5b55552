package id.selaras.benefit;

import id.selaras.access.SignedIn;
import id.selaras.directory.Calendars;
import id.selaras.registry.FamilyCard;
import id.selaras.ui.Dates;
import id.selaras.ui.NeedMark;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import id.selaras.ui.TimelineEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the needs of a family for their page. */
@Component
class NeedPages {
    private final NeedStore store;
    private final NeedLines lines;

    NeedPages(NeedStore store, NeedLines lines) {
        this.store = store;
        this.lines = lines;
    }

    @Transactional(readOnly = true)
    public NeedsPage of(
            FamilyCard family, SignedIn reader, Texts texts, @Nullable String said, @Nullable String refused) {
        var known = store.ofFamily(family.id());
        var steps = store.steps(known.stream().map(Need::id).toList()).stream()
                .collect(Collectors.groupingBy(NeedStep::need));
        var dates = new Dates(texts, Calendars.zoneOf(family.address().areaNo()).zoneId());
        var waits = known.stream().anyMatch(need -> need.state() == NeedState.RECORDED && need.caseId() == null);
        return new NeedsPage(
                family.id(),
                texts.get("benefit.needs.title", family.name()),
                known.stream().map(need -> view(need, steps, reader, dates)).toList(),
                waits && reader.receives(),
                said,
                refused);
    }

    private NeedsPage.View view(Need need, Map<UUID, List<NeedStep>> steps, SignedIn reader, Dates dates) {
        var texts = dates.texts();
        var to = reader.role().worksOnCases()
                ? Arrays.stream(NeedState.values())
                        .filter(state -> state.isSaidByHand() && need.state().leadsTo(state))
                        .filter(state -> state != NeedState.WAITING || need.programme() != null)
                        .map(state -> Option.of(state.code(), texts.get("benefit.move." + state.code())))
                        .toList()
                : List.<Option>of();
        return new NeedsPage.View(
                need.id(),
                lines.line(need, texts),
                need.caseId() == null ? null : "/kasus/" + need.caseId(),
                steps.getOrDefault(need.id(), List.of()).stream()
                        .map(step -> entry(step, dates))
                        .toList(),
                to);
    }

    private static TimelineEntry entry(NeedStep step, Dates dates) {
        var mark = NeedMark.valueOf(step.to().name());
        var what = dates.texts().get(mark.key());
        return new TimelineEntry(
                step.at().toString(),
                dates.dayAndTime(step.at()),
                mark.shape(),
                step.reason() == null ? what : what + ": " + step.reason(),
                step.actor());
    }
}
