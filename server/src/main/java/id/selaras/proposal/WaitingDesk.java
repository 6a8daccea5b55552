package id.selaras.proposal;

import id.selaras.access.Acting;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.proposal.WaitingFilter.After;
import id.selaras.proposal.WaitingFilter.Turn;
import id.selaras.ui.ClockWords;
import id.selaras.ui.Dates;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.OwnerCount;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of proposals by who owes the next step (usulan menunggu). */
@Service
public class WaitingDesk {
    private static final int PAGE = 25;

    private final WaitingStore store;
    private final Acting acting;
    private final Areas areas;
    private final Clock clock;

    WaitingDesk(WaitingStore store, Acting acting, Areas areas, Clock clock) {
        this.store = store;
        this.acting = acting;
        this.areas = areas;
        this.clock = clock;
    }

    /** How many proposals wait for this officer, for the menu; none where the role judges and mends nothing. */
    @Transactional(readOnly = true)
    public long waitingFor(SignedIn person) {
        var states = switch (person.role()) {
            case FACILITATOR, PUSKESOS -> List.of(ProposalState.RETURNED);
            case SUPERVISOR -> List.of(ProposalState.PROPOSED);
            case SECRETARIAT, MANAGER -> Turn.SECRETARIAT.states();
            case AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> List.<ProposalState>of();
        };
        if (states.isEmpty()) {
            return 0;
        }
        return states.contains(ProposalState.RETURNED)
                ? store.counts().getOrDefault(ProposalState.RETURNED, 0L)
                : store.waitingFor(states, person.account());
    }

    WaitingFilter filter(@Nullable String turn, @Nullable String kind, @Nullable String area, @Nullable String after) {
        var known = Arrays.stream(ProposalKind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElse(null);
        var place = area == null || area.isEmpty()
                ? null
                : areas.find(area).map(Area::code).orElse(null);
        return new WaitingFilter(
                Turn.chosen(turn).orElseGet(() -> Turn.of(person().role())),
                known,
                place,
                After.parse(after).orElse(null));
    }

    @Transactional(readOnly = true)
    WaitingPage page(WaitingFilter filter, Texts texts) {
        var within = filter.area() == null ? null : areas.find(filter.area()).orElse(null);
        var lines = store.page(filter, within, PAGE + 1);
        var more = lines.size() > PAGE;
        var shown = more ? lines.subList(0, PAGE) : lines;
        var counts = store.counts();
        var here = areas.find(person().post().areaCode()).orElse(null);
        return new WaitingPage(
                texts.get("proposal.list.title"),
                texts.get(
                        "proposal.list.lead",
                        count(filter.turn(), counts),
                        texts.get(filter.turn().key())),
                owners(filter, counts, texts),
                filter.turn().code(),
                kinds(texts),
                filter.kind() == null ? "" : filter.kind().code(),
                here == null || here.level() > 3 ? List.of() : inside(here),
                filter.area() == null ? "" : filter.area(),
                shown.stream().map(line -> row(line, texts)).toList(),
                texts.get(filter.isNarrowed() ? "proposal.list.none-narrowed" : "proposal.list.none"),
                filter.after() == null ? null : new Link(filter.after(null).address(), texts.get("queue.first")),
                more ? new Link(filter.after(last(shown)).address(), texts.get("pager.next")) : null);
    }

    private static After last(List<ProposalLine> shown) {
        var last = shown.getLast();
        return new After(last.answerDue() != null, last.proposedAt(), last.id());
    }

    private static long count(Turn turn, Map<ProposalState, Long> counts) {
        return turn.states().stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }

    private static List<OwnerCount> owners(WaitingFilter filter, Map<ProposalState, Long> counts, Texts texts) {
        return Arrays.stream(Turn.values())
                .map(turn -> new OwnerCount(
                        turn.owner(),
                        texts.get(turn.key()),
                        count(turn, counts),
                        0,
                        filter.on(turn).address(),
                        turn == filter.turn()))
                .toList();
    }

    private static List<Option> kinds(Texts texts) {
        return Arrays.stream(ProposalKind.values())
                .map(kind -> Option.of(kind.code(), texts.get(kind.key())))
                .toList();
    }

    private List<Option> inside(Area here) {
        return areas.childrenOf(here.code()).stream()
                .map(area -> Option.of(area.code(), area.name()))
                .toList();
    }

    private WaitingPage.Row row(ProposalLine line, Texts texts) {
        var dates = new Dates(texts, Calendars.zoneOf(line.areaNo()).zoneId());
        var words = new ProposalWords(texts, dates, clock.instant());
        var place = areas.path(line.areaNo());
        var due = line.answerDue();
        return new WaitingPage.Row(
                line.id(),
                texts.get(line.kind().key()),
                texts.get(
                        "proposal.family",
                        line.familyName(),
                        Objects.requireNonNullElse(place.village(), place.line())),
                dates.moment(line.proposedAt(), words.now()),
                due == null ? null : new ClockWords(texts, dates).byTheHour(due, words.now()),
                ProposalWords.mark(line.state(), line.result()),
                words.state(line.state(), line.result()),
                line.state() == ProposalState.RETURNED && !line.restricted() ? line.word() : null,
                line.proposedBy().equals(person().account()));
    }

    private SignedIn person() {
        return acting.person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
