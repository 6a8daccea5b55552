package id.selaras.casework;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.casework.OutsideProposals.Proposal;
import id.selaras.casework.QueuePage.Choice;
import id.selaras.casework.QueuePage.Empty;
import id.selaras.casework.QueuePage.Filters;
import id.selaras.casework.QueuePage.Group;
import id.selaras.casework.QueuePage.Outside;
import id.selaras.casework.QueuePage.Paging;
import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.OwnerCount;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the page of the work list. */
@Component
class QueueWords {
    private static final int DISTRICT_LEVEL = 2;
    private static final int VILLAGE_LEVEL = 4;

    private final QueueRows rows;
    private final Offices offices;
    private final CaseClocks clocks;
    private final Areas areas;

    QueueWords(QueueRows rows, Offices offices, CaseClocks clocks, Areas areas) {
        this.rows = rows;
        this.offices = offices;
        this.clocks = clocks;
        this.areas = areas;
    }

    /**
     * What surrounds every list of a reader.
     *
     * @param area the reader's own; null for the nation
     */
    record Frame(
            QueueFilter filter,
            QueueStore.Reader reader,
            PileCounts counts,
            long restrictedElsewhere,
            @Nullable Area area,
            Texts texts) {}

    QueuePage list(Frame frame, List<QueueStore.Row> found, long total, List<Proposal> waiting) {
        var more = found.size() > Queue.PAGE;
        var shown = more ? found.subList(0, Queue.PAGE) : found;
        return page(
                frame,
                groups(frame, shown),
                waiting.isEmpty()
                        ? null
                        : outsideSection(
                                frame, waiting, frame.filter().on(Pile.OUTSIDE).address("/kerja")),
                paging(frame, shown, more, total),
                "");
    }

    QueuePage outside(Frame frame, List<Proposal> waiting, @Nullable String all) {
        var section = waiting.isEmpty() ? null : outsideSection(frame, waiting, all);
        return page(frame, List.of(), section, new Paging("", null, null, null), "");
    }

    QueuePage found(Frame frame, List<QueueStore.Row> found, String search) {
        var texts = frame.texts();
        var groups = found.isEmpty()
                ? List.<Group>of()
                : List.of(new Group(texts.get("queue.found", found.size()), rows.of(found, texts)));
        return page(frame, groups, null, new Paging("", null, null, null), search);
    }

    private QueuePage page(Frame frame, List<Group> groups, @Nullable Outside outside, Paging paging, String search) {
        var texts = frame.texts();
        var desk = offices.person().role().worksOnCases();
        var main = desk ? Pile.MINE : Pile.ALL;
        var words = CaseWords.of(
                texts, clocks, frame.area() == null ? 0 : frame.area().no());
        var now = clocks.now();
        return new QueuePage(
                texts.get(
                        desk ? "queue.title" : "queue.title.reader",
                        frame.counts().open(main)),
                texts.get(
                        "queue.lead",
                        frame.counts().late(main),
                        frame.counts().today(main),
                        words.dates().fullDate(words.dates().dateOf(now)),
                        words.dates().timeAndZone(now)),
                owners(frame, desk),
                filters(frame, search),
                groups,
                outside,
                empty(frame, search),
                frame.restrictedElsewhere() > 0 ? texts.get("queue.restricted", frame.restrictedElsewhere()) : null,
                paging,
                offices.person().receives());
    }

    private List<OwnerCount> owners(Frame frame, boolean desk) {
        var piles = Stream.of(Pile.values())
                .filter(pile -> pile != (desk ? Pile.ALL : Pile.MINE))
                .filter(pile -> pile != Pile.OUTSIDE
                        || frame.counts().open(pile) > 0
                        || frame.filter().pile() == pile);
        return piles.map(pile -> owner(frame, pile)).toList();
    }

    private OwnerCount owner(Frame frame, Pile pile) {
        var filter = frame.filter().on(pile);
        return new OwnerCount(
                pile.owner(),
                frame.texts().get("queue.pile." + pile.code()),
                frame.counts().open(pile),
                frame.counts().late(pile),
                filter.address("/kerja"),
                frame.filter().pile() == pile);
    }

    private Filters filters(Frame frame, String search) {
        var texts = frame.texts();
        var filter = frame.filter();
        var area = frame.area();
        var level = area == null ? 0 : area.level();
        List<Area> below = level == VILLAGE_LEVEL ? List.of() : areas.childrenOf(area == null ? "" : area.code());
        return new Filters(
                filter.pile().code(),
                search,
                new Choice(
                        filter.deadline().code(),
                        Stream.of(QueueFilter.Deadline.LATE, QueueFilter.Deadline.TODAY)
                                .map(value -> Option.of(value.code(), texts.get("queue.deadline." + value.code())))
                                .toList()),
                new Choice(
                        filter.sector() == null ? "" : filter.sector().code(),
                        Arrays.stream(Sector.values())
                                .map(sector -> Option.of(sector.code(), texts.get(sector.key())))
                                .toList()),
                new Choice(
                        filter.areaCode() == null ? "" : filter.areaCode(),
                        below.stream()
                                .map(one -> Option.of(one.code(), one.name()))
                                .toList()),
                texts.get(level < DISTRICT_LEVEL ? "queue.area.wide" : "queue.area." + level),
                new Choice(
                        filter.urgency() == null ? "" : filter.urgency().code(),
                        Arrays.stream(Urgency.values())
                                .map(urgency -> Option.of(urgency.code(), texts.get(urgency.key())))
                                .toList()));
    }

    private List<Group> groups(Frame frame, List<QueueStore.Row> shown) {
        var texts = frame.texts();
        if (shown.isEmpty()) {
            return List.of();
        }
        if (frame.filter().pile() == Pile.DONE || frame.filter().pile() == Pile.PAUSED) {
            return List.of(new Group(null, rows.of(shown, texts)));
        }
        var groups = new ArrayList<Group>();
        var words = rows.of(shown, texts);
        var begins = 0;
        for (var i = 1; i <= shown.size(); i++) {
            var heading = heading(frame, shown.get(begins));
            if (i == shown.size() || !heading.equals(heading(frame, shown.get(i)))) {
                groups.add(new Group(texts.get(heading), words.subList(begins, i)));
                begins = i;
            }
        }
        return groups;
    }

    private String heading(Frame frame, QueueStore.Row row) {
        var emergency = row.file().urgency() == Urgency.EMERGENCY && !row.file().isPaused();
        if (emergency || QueueRows.isDueBefore(row, frame.reader().now())) {
            return "queue.group.now";
        }
        return QueueRows.isDueBefore(row, frame.reader().tomorrow()) ? "queue.group.today" : "queue.group.next";
    }

    private Outside outsideSection(Frame frame, List<Proposal> waiting, @Nullable String all) {
        var texts = frame.texts();
        return new Outside(
                texts.get("queue.outside", frame.counts().open(Pile.OUTSIDE)),
                waiting.stream().map(one -> rows.outside(one, texts)).toList(),
                all);
    }

    private static Empty empty(Frame frame, String search) {
        var texts = frame.texts();
        if (!search.isEmpty()) {
            return new Empty(
                    texts.get("queue.empty.search"),
                    texts.get("queue.empty.search.why"),
                    new Link("/kerja", texts.get("queue.empty.way")));
        }
        var filter = frame.filter();
        if (filter.isNarrowed()) {
            return new Empty(
                    texts.get("queue.empty.narrowed"),
                    null,
                    new Link(QueueFilter.of(filter.pile()).address("/kerja"), texts.get("queue.empty.widen")));
        }
        return filter.pile() == Pile.MINE
                ? new Empty(texts.get("queue.empty.mine"), texts.get("queue.empty.mine.why"), null)
                : new Empty(texts.get("queue.empty.other"), null, new Link("/kerja", texts.get("queue.empty.way")));
    }

    private static Paging paging(Frame frame, List<QueueStore.Row> shown, boolean more, long total) {
        var texts = frame.texts();
        var filter = frame.filter();
        if (shown.isEmpty()) {
            return new Paging("", null, null, null);
        }
        var seen = filter.after() == null ? 0 : filter.after().seen();
        var last = seen + shown.size();
        var capped = filter.pile() == Pile.DONE && total > Queue.COUNTED_OF_THE_CLOSED;
        return new Paging(
                capped
                        ? texts.get("queue.count.capped", seen + 1, last, Queue.COUNTED_OF_THE_CLOSED)
                        : texts.get("pager.count", seen + 1, last, Math.max(total, last)),
                filter.after() == null ? null : filter.after(null).address("/kerja"),
                more ? filter.after(Queue.afterRow(shown.getLast(), last)).address("/kerja") : null,
                filter.after(null).address("/kerja/daftar.csv"));
    }
}
