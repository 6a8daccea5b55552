package id.selaras.casework;

import id.selaras.access.Role;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.casework.InboxList.Entry;
import id.selaras.casework.InboxPage.Line;
import id.selaras.casework.InboxPage.Opened;
import id.selaras.casework.InboxPage.Tab;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.Ages;
import id.selaras.registry.Confidential;
import id.selaras.registry.People;
import id.selaras.registry.Revealed;
import id.selaras.ui.ReferralMark;
import id.selaras.ui.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of an agency: what was referred to it, and one referral opened (rujukan masuk). */
@Service
public class Inbox {
    private static final int MOST = 100;

    private final InboxStore store;
    private final InboxDetails details;
    private final ReferralStore referrals;
    private final ReferralDesk desk;
    private final CaseStore cases;
    private final People people;
    private final CaseClocks clocks;
    private final Offices offices;
    private final Areas areas;
    private final Ages ages;
    private final Journal journal;

    Inbox(
            InboxStore store,
            InboxDetails details,
            ReferralStore referrals,
            ReferralDesk desk,
            CaseStore cases,
            People people,
            CaseClocks clocks,
            Offices offices,
            Areas areas,
            Ages ages,
            Journal journal) {
        this.store = store;
        this.details = details;
        this.referrals = referrals;
        this.desk = desk;
        this.cases = cases;
        this.people = people;
        this.clocks = clocks;
        this.offices = offices;
        this.areas = areas;
        this.ages = ages;
        this.journal = journal;
    }

    /** Whether the person signed in answers referrals; others see them from the case. */
    boolean isMine() {
        return offices.isRole(Role.AGENCY);
    }

    /** @throws CaseNotFound when there is no such referral, or none for this reader */
    @Transactional(readOnly = true)
    public UUID caseOf(UUID referral) {
        return referrals.find(referral).map(Referral::caseId).orElseThrow(CaseNotFound::new);
    }

    @Transactional(readOnly = true)
    public InboxPage list(InboxTab tab, Texts texts) {
        return page(tab, null, null, texts);
    }

    /** Opens one referral: the sender sees that it was read, and the journal keeps by whom. */
    @Transactional
    public InboxPage open(UUID id, Texts texts, @Nullable String refusal) {
        var referral = desk.open(id);
        journal.read(Trace.of("referral.open-page", "referral", id)
                .inCase(referral.caseId())
                .inArea(referral.areaNo()));
        return page(InboxTab.of(referral.state()), details.of(referral, null, texts), refusal, texts);
    }

    /**
     * Opens one referral with the whole NIK of the person it is about; the journal keeps by whom and what for.
     *
     * @throws CaseRefusal if the reason says nothing
     */
    @Transactional
    public InboxPage openWithNik(UUID id, String reason, Texts texts) {
        if (!People.isReason(reason)) {
            throw new CaseRefusal("people.reason.missing");
        }
        var referral = desk.open(id);
        var nik = cases.find(referral.caseId())
                .map(file -> file.subject().person())
                .flatMap(person -> people.reveal(person, Confidential.NIK, reason))
                .map(Revealed::number)
                .orElseThrow(CaseNotFound::new);
        return page(InboxTab.of(referral.state()), details.of(referral, nik, texts), null, texts);
    }

    /**
     * The same list for a program.
     *
     * @throws CaseRefusal when this account answers for no agency
     */
    @Transactional(readOnly = true)
    public InboxList entries(InboxTab tab) {
        requireAgency();
        var counts = store.counts(clocks.now(), tomorrow());
        return new InboxList(
                tab,
                Arrays.stream(InboxTab.values())
                        .map(one -> InboxList.TabCount.of(one, count(counts, one)))
                        .toList(),
                store.entries(tab, MOST));
    }

    /** One entry for a program; the sender sees that it was read, and the journal keeps by whom. */
    @Transactional
    public InboxList.Entry read(UUID id) {
        requireAgency();
        var referral = desk.open(id);
        journal.read(Trace.of("referral.open-page", "referral", id)
                .inCase(referral.caseId())
                .inArea(referral.areaNo()));
        return store.entry(id).orElseThrow(CaseNotFound::new);
    }

    private void requireAgency() {
        if (!isMine()) {
            throw new CaseRefusal("refusal.no-inbox");
        }
    }

    private Instant tomorrow() {
        var areaNo = areaNo();
        return clocks.today(areaNo)
                .plusDays(1)
                .atStartOfDay(CaseWords.zone(areaNo))
                .toInstant();
    }

    private long areaNo() {
        return areas.find(offices.person().post().areaCode()).map(Area::no).orElse(0L);
    }

    private InboxPage page(InboxTab tab, @Nullable Opened opened, @Nullable String refusal, Texts texts) {
        var counts = store.counts(clocks.now(), tomorrow());
        var waiting = count(counts, InboxTab.WAITING).toList();
        var late = waiting.stream().mapToLong(InboxStore.Count::late).sum();
        var ending = waiting.stream().mapToLong(InboxStore.Count::today).sum();
        return new InboxPage(
                texts.get(
                        "inbox.title",
                        waiting.stream().mapToLong(InboxStore.Count::all).sum()),
                texts.get("inbox.lead", late, ending, offices.officeOf(offices.person())),
                tabs(tab, counts, texts),
                lines(store.entries(tab, MOST), opened, texts),
                opened,
                refusal);
    }

    private static Stream<InboxStore.Count> count(Map<ReferralState, InboxStore.Count> counts, InboxTab tab) {
        return tab.states().stream().map(counts::get).filter(Objects::nonNull);
    }

    private static List<Tab> tabs(InboxTab current, Map<ReferralState, InboxStore.Count> counts, Texts texts) {
        return Arrays.stream(InboxTab.values())
                .map(tab -> new Tab(
                        "/rujukan?bagian=" + tab.code(),
                        texts.get("inbox.tab." + tab.code()),
                        count(counts, tab).mapToLong(InboxStore.Count::all).sum(),
                        tab == current))
                .toList();
    }

    private List<Line> lines(List<Entry> entries, @Nullable Opened opened, Texts texts) {
        var known = ages.of(entries.stream()
                .map(Entry::subjectPerson)
                .filter(Objects::nonNull)
                .toList());
        return entries.stream().map(entry -> line(entry, known, opened, texts)).toList();
    }

    private Line line(Entry entry, Map<UUID, Integer> known, @Nullable Opened opened, Texts texts) {
        var referral = entry.referral();
        var words = CaseWords.of(texts, clocks, referral.areaNo());
        var age = entry.subjectPerson() == null ? null : known.get(entry.subjectPerson());
        var who = Stream.of(
                        age == null
                                ? entry.subjectName()
                                : entry.subjectName() + ", " + texts.get("person.age-short", age),
                        areas.path(referral.areaNo()).village(),
                        words.time(referral.sentAt()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new Line(
                referral.id(),
                entry.title(),
                who,
                referral.state().isOpen() ? words.clock(referral.clock(), null) : null,
                ReferralMark.valueOf(referral.state().name()),
                CaseWords.urgency(entry.urgency()),
                entry.isUnread(),
                opened != null && opened.id().equals(referral.id()));
    }
}
