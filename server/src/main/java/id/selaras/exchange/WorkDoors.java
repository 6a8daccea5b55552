package id.selaras.exchange;

import id.selaras.area.Areas;
import id.selaras.casework.Inbox;
import id.selaras.casework.InboxList;
import id.selaras.casework.InboxTab;
import id.selaras.casework.Pile;
import id.selaras.casework.Queue;
import id.selaras.casework.QueueFilter;
import id.selaras.casework.QueueFilter.After;
import id.selaras.casework.QueueFilter.Deadline;
import id.selaras.casework.WorkList;
import id.selaras.casework.WorkList.PileCount;
import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import id.selaras.exchange.CaseView.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for this account: the work list of an officer, the inbox of an agency. */
@RestController
class WorkDoors {
    private final Queue queue;
    private final Inbox inbox;
    private final Areas areas;
    private final CaseViews views;

    WorkDoors(Queue queue, Inbox inbox, Areas areas, CaseViews views) {
        this.queue = queue;
        this.inbox = inbox;
        this.areas = areas;
        this.views = views;
    }

    /** Nearest deadline first, 25 at a time; {@code after} takes what {@code next} of the page before says. */
    @GetMapping("/api/v1/cases")
    CasePage cases(
            @RequestParam(defaultValue = "") @ChoiceOf(Pile.class) String pile,
            @RequestParam(defaultValue = "") @ChoiceOf(Deadline.class) String deadline,
            @RequestParam(defaultValue = "") @ChoiceOf(Sector.class) String sector,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") @ChoiceOf(Urgency.class) String urgency,
            @RequestParam(defaultValue = "") String after) {
        var chosen = AskedChoice.of("pile", pile, Pile.class);
        var by = AskedChoice.of("deadline", deadline, Deadline.class);
        var filter = new QueueFilter(
                chosen == null ? queue.firstPile() : chosen,
                by == null ? Deadline.ALL : by,
                AskedChoice.of("sector", sector, Sector.class),
                known(area),
                AskedChoice.of("urgency", urgency, Urgency.class),
                row(after));
        return page(queue.list(filter));
    }

    /** What was referred to this account's agency, nearest deadline first, at most a hundred. */
    @GetMapping("/api/v1/referrals")
    ReferralPage referrals(@RequestParam(defaultValue = "") @ChoiceOf(InboxTab.class) String tab) {
        var chosen = AskedChoice.of("tab", tab, InboxTab.class);
        var list = inbox.entries(chosen == null ? InboxTab.WAITING : chosen);
        return new ReferralPage(
                list.tab(),
                list.counts(),
                list.entries().stream().map(this::received).toList());
    }

    /** Opens one: the sender sees that it was read. */
    @GetMapping("/api/v1/referrals/{id}")
    ReceivedReferral referral(@PathVariable UUID id) {
        return received(inbox.read(id));
    }

    private @Nullable String known(String area) {
        if (area.isBlank()) {
            return null;
        }
        return areas.find(area)
                .orElseThrow(() -> BadInput.at("?area", "unknown-area"))
                .code();
    }

    private static @Nullable After row(String after) {
        return after.isBlank() ? null : After.parse(after).orElseThrow(() -> BadInput.at("?after", "not-a-page"));
    }

    private CasePage page(WorkList list) {
        return new CasePage(
                list.pile(),
                list.counts(),
                list.entries().stream().map(this::line).toList(),
                list.outside().stream().map(views::referral).toList(),
                list.total(),
                list.next());
    }

    private CaseLine line(WorkList.Entry entry) {
        var act = entry.lastAct();
        return new CaseLine(
                views.summary(entry.file()),
                entry.file().subject().name(),
                act == null ? null : act.toLowerCase(Locale.ROOT),
                entry.lastAt());
    }

    private ReceivedReferral received(InboxList.Entry entry) {
        return new ReceivedReferral(
                views.referral(entry.referral()),
                entry.title(),
                entry.words(),
                entry.subjectName(),
                entry.subjectPerson(),
                entry.urgency(),
                entry.isUnread());
    }

    /**
     * One page of the work list.
     *
     * @param counts of every pile, however the list is filtered
     * @param outside proposals that wait in outside systems, in their own pile only
     * @param total how many rows the filters leave; of finished cases at most 1,001 are counted
     * @param next to be sent as {@code after}; null on the last page
     */
    record CasePage(
            Pile pile,
            List<PileCount> counts,
            List<CaseLine> cases,
            List<ReferralView> outside,
            long total,
            @Nullable String next) {}

    record CaseLine(
            Summary summary,
            String subject,
            @Nullable String lastAct,
            @Nullable Instant lastAt) {

        @Override
        public String toString() {
            return "CaseLine[" + summary.id() + "]";
        }
    }

    record ReferralPage(InboxTab tab, List<InboxList.TabCount> counts, List<ReceivedReferral> referrals) {}

    /**
     * A referral and what its agency may know of the case.
     *
     * @param words the citizen's own
     * @param unread not opened by the agency yet
     */
    record ReceivedReferral(
            ReferralView referral,
            String title,
            String words,
            String subject,
            @Nullable UUID person,
            Urgency urgency,
            boolean unread) {

        @Override
        public String toString() {
            return "ReceivedReferral[" + referral.id() + "]";
        }
    }
}
