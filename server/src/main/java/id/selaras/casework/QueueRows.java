package id.selaras.casework;

import id.selaras.access.SignedIn;
import id.selaras.area.Areas;
import id.selaras.casework.OutsideProposals.Proposal;
import id.selaras.casework.QueuePage.OutsideRow;
import id.selaras.registry.Ages;
import id.selaras.ui.Owner;
import id.selaras.ui.ReferralMark;
import id.selaras.ui.Texts;
import id.selaras.ui.TurnView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the rows of a work list into words. */
@Component
class QueueRows {
    private static final int DISTRICT_RANK = 3;

    private final QueueStore store;
    private final CaseClocks clocks;
    private final Offices offices;
    private final Areas areas;
    private final Ages ages;

    QueueRows(QueueStore store, CaseClocks clocks, Offices offices, Areas areas, Ages ages) {
        this.store = store;
        this.clocks = clocks;
        this.offices = offices;
        this.areas = areas;
        this.ages = ages;
    }

    List<QueuePage.Row> of(List<QueueStore.Row> rows, Texts texts) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var people = rows.stream()
                .map(row -> row.file().subject().person())
                .filter(Objects::nonNull)
                .toList();
        var cases = rows.stream().map(row -> row.file().id()).toList();
        var known = new Known(ages.of(people), store.agencies(cases), new HashMap<>());
        var reader = offices.person();
        return rows.stream().map(row -> row(row, known, reader, texts)).toList();
    }

    /** What was looked up once for all rows; {@code names} fills as names are asked for. */
    private record Known(Map<UUID, Integer> ages, Map<UUID, List<UUID>> agencies, Map<Object, String> names) {}

    private QueuePage.Row row(QueueStore.Row row, Known known, SignedIn reader, Texts texts) {
        var file = row.file();
        var words = CaseWords.of(texts, clocks, file.areaNo());
        var lastAt = row.lastAt() == null ? file.recordedAt() : row.lastAt();
        return new QueuePage.Row(
                file.id(),
                new Ticket(file.ticket()).grouped(),
                file.matter().title(),
                file.protection().restricted(),
                CaseWords.urgency(file.urgency()),
                who(file, known, reader.post().rank(), texts),
                file.state().isOpen() ? words.clock(file.clock(), file.pauseReason()) : null,
                turn(row, known, reader, texts),
                CaseThreads.small(file),
                last(row, texts),
                words.time(lastAt));
    }

    private String who(CaseFile file, Known known, int rank, Texts texts) {
        var person = file.subject().person();
        var age = person == null ? null : known.ages().get(person);
        var name =
                age == null ? file.subject().name() : file.subject().name() + ", " + texts.get("person.age-short", age);
        return name + " · " + place(file.areaNo(), rank);
    }

    /** As much of the address as tells places apart for somebody of this rank. */
    String place(long areaNo, int rank) {
        var path = areas.path(areaNo);
        return Stream.of(
                        path.village(),
                        rank >= DISTRICT_RANK ? path.subdistrict() : null,
                        rank > DISTRICT_RANK ? path.district() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private TurnView turn(QueueStore.Row row, Known known, SignedIn reader, Texts texts) {
        var file = row.file();
        var state = file.state();
        var isMine = reader.role().worksOnCases()
                && state.rank() == reader.post().rank()
                && (file.assignee() == null || file.assignee().equals(reader.account()));
        if (file.isPaused()) {
            return TurnView.of(Owner.PAUSED);
        }
        if (isMine) {
            return new TurnView(Owner.YOU, todo(row, texts));
        }
        if (state.isAtDesk()) {
            return new TurnView(state.owner(), deskName(file, known));
        }
        var agencies = known.agencies().getOrDefault(file.id(), List.of()).stream()
                .map(id -> known.names().computeIfAbsent(id, one -> offices.nameOf(id)))
                .distinct()
                .collect(Collectors.joining(", "));
        return new TurnView(state.owner(), state == CaseState.WITH_AGENCY && !agencies.isEmpty() ? agencies : null);
    }

    private String deskName(CaseFile file, Known known) {
        var key = file.state().name() + file.areaNo();
        return known.names().computeIfAbsent(key, one -> offices.deskName(file.state(), file.areaNo()));
    }

    /** What the desk is asked to do, told by what happened last. */
    private static String todo(QueueStore.Row row, Texts texts) {
        var act = row.lastAct() == null ? "" : row.lastAct();
        if (row.lastOfReferral()) {
            return switch (act) {
                case "ASK" -> texts.get("queue.todo.answer-agency");
                case "DECLINE", "EXPIRE" -> texts.get("queue.todo.other-way");
                default -> texts.get("queue.todo." + code(row));
            };
        }
        return switch (act) {
            case "CONTEST", "REOPEN" -> texts.get("queue.todo.contested");
            case "CITIZEN_ANSWERED" -> texts.get("queue.todo.read-answer");
            case "ESCALATE", "CLOCK_RAN_OUT" -> texts.get("queue.todo.decide");
            default -> texts.get("queue.todo." + code(row));
        };
    }

    private static String code(QueueStore.Row row) {
        return row.file().state().name().toLowerCase(Locale.ROOT);
    }

    private static String last(QueueStore.Row row, Texts texts) {
        var act = row.lastAct();
        if (act == null) {
            return texts.get("timeline.record");
        }
        return texts.get((row.lastOfReferral() ? "timeline.referral." : "timeline.") + act.toLowerCase(Locale.ROOT));
    }

    OutsideRow outside(Proposal proposal, Texts texts) {
        var referral = proposal.referral();
        var words = CaseWords.of(texts, clocks, referral.areaNo());
        return new OutsideRow(
                "/kasus/" + referral.caseId() + "#rujukan-" + referral.id(),
                offices.nameOf(referral.organisation()),
                referral.asked(),
                proposal.title(),
                proposal.subjectName() + " · "
                        + place(referral.areaNo(), offices.person().post().rank()) + " · "
                        + new Ticket(proposal.ticket()).grouped(),
                ReferralMark.valueOf(referral.state().name()),
                words.clock(referral.clock(), null),
                proposal.caseClosed());
    }

    static boolean isLate(QueueStore.Row row, CaseClocks clocks) {
        var clock = row.file().clock();
        return clock != null && !row.file().isPaused() && clock.dueAt().isBefore(clocks.now());
    }

    static boolean isDueBefore(QueueStore.Row row, java.time.@Nullable Instant moment) {
        var clock = row.file().clock();
        return moment != null
                && clock != null
                && !row.file().isPaused()
                && clock.dueAt().isBefore(moment);
    }
}
