package id.selaras.practice.load;

import id.selaras.casework.CaseClock;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.Ticket;
import id.selaras.practice.cases.CaseScript;
import id.selaras.practice.cases.Step.CitizenAnswered;
import id.selaras.practice.cases.Step.Looked;
import id.selaras.practice.cases.Step.Tried;
import id.selaras.practice.cases.WorkTime;
import id.selaras.practice.material.Dice;
import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.office.Officer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Case scripts as rows of casework, in the order of time. */
final class CaseLoad {

    private static final int CHUNK = 200;

    private final Connection owner;
    private final FictionalOffice office;
    private final Names names;
    private final Limits limits;
    private final Dice tickets;
    private final Set<Integer> given = new HashSet<>();
    private int referralNumber;

    CaseLoad(Connection owner, FictionalOffice office, Names names, Limits limits, long seed) {
        this.owner = owner;
        this.office = office;
        this.names = names;
        this.limits = limits;
        this.tickets = Dice.of(seed, "tickets");
    }

    void load(List<CaseScript> scripts) throws SQLException {
        try (var tables = new CaseTables(owner)) {
            for (var script : scripts) {
                add(script, scripts, tables);
                if (script.number() % CHUNK == 0) {
                    tables.flush();
                }
            }
        }
        try (var sequence =
                owner.prepareStatement("/* practice.referral-number */ select setval('casework.referral_number', ?)")) {
            sequence.setInt(1, Math.max(1, referralNumber));
            sequence.execute();
        }
    }

    private void add(CaseScript script, List<CaseScript> all, CaseTables tables) throws SQLException {
        var fold = new CaseFold(script, limits);
        var id = idOf(script);
        addCase(script, fold, script.duplicateOf() == null ? null : idOf(all.get(script.duplicateOf())), tables.cases);
        addReporter(id, script.reporter(), tables.reporters);
        if (script.restricted()) {
            nameOfficers(id, script, tables.named);
        }
        for (var i = 0; i < fold.referrals().size(); i++) {
            addReferral(script, i, fold.referrals().get(i), tables.referrals);
        }
        addLines(script, fold, tables.steps);
        addDetails(script, tables);
    }

    private static Instant begun(CaseScript script) {
        return script.steps().getFirst().at();
    }

    private static UUID idOf(CaseScript script) {
        return Ids.ofCase(script.number(), begun(script));
    }

    private static long areaOf(CaseScript script) {
        return Long.parseLong(script.village().code());
    }

    private String ticket() {
        int number;
        do {
            number = tickets.between(1_000_000, 9_999_999);
        } while (!given.add(number));
        return Ticket.of(number).digits();
    }

    private void addCase(CaseScript script, CaseFold fold, @Nullable UUID original, Batch cases) throws SQLException {
        var row = new ArrayList<@Nullable Object>();
        addMatter(script, row);
        addStanding(fold, row);
        addClock(fold.clock(), row);
        Collections.addAll(row, fold.pauseReason(), fold.outcome(), fold.outcomeText(), original);
        Collections.addAll(row, names.account(recorderOf(script)), begun(script), fold.closedAt());
        cases.add(row.toArray());
    }

    private void addMatter(CaseScript script, List<@Nullable Object> row) {
        var matter = script.matter();
        var about = script.about();
        var person = about.family() == null ? null : Ids.person(about.family(), about.member());
        Collections.addAll(row, idOf(script), ticket(), areaOf(script));
        Collections.addAll(
                row,
                matter.channel(),
                matter.kind(),
                matter.content(),
                matter.sector(),
                matter.topic(),
                matter.title(),
                matter.words());
        Collections.addAll(row, script.urgency(), script.urgencyReason(), script.restricted());
        Collections.addAll(row, person, about.name(), about.note(), begun(script));
    }

    private void addStanding(CaseFold fold, List<@Nullable Object> row) {
        row.add(fold.state().name());
        row.addAll(fold.ranks());
        row.add(names.accountOrNone(fold.assignee()));
    }

    private static void addClock(@Nullable CaseClock clock, List<@Nullable Object> row) {
        if (clock == null) {
            Collections.addAll(row, null, null, null, null, null, 0L, null, null);
            return;
        }
        var running = clock.running();
        Collections.addAll(
                row,
                clock.step(),
                running.startedAt(),
                running.limit().code(),
                clock.source(),
                running.pausedAt(),
                running.pausedSoFar().toSeconds(),
                running.stoppedAt(),
                clock.dueAt());
    }

    private static String recorderOf(CaseScript script) {
        var recorder = script.steps().getFirst().by();
        if (recorder == null) {
            throw new IllegalStateException("Nobody recorded case script " + script.number());
        }
        return recorder;
    }

    private static void addReporter(UUID id, Reporter reporter, Batch reporters) throws SQLException {
        reporters.add(
                id, reporter.manner(), reporter.name(), reporter.relation(), reporter.phone(), reporter.safeContact());
    }

    /** As casework names them: whoever of the secretariat may, the recorder, and the officers who had a part. */
    private void nameOfficers(UUID id, CaseScript script, Batch named) throws SQLException {
        var secretariat = Stream.concat(office.secretariat().stream(), Stream.of(office.manager()))
                .filter(Officer::handlesRestricted)
                .map(Officer::account);
        var parts = script.steps().stream().map(step -> step.by()).filter(by -> by != null);
        var recorder = names.account(recorderOf(script));
        for (var account : Stream.concat(secretariat, parts).distinct().toList()) {
            named.add(id, names.account(account), recorder, begun(script));
        }
    }

    private void addReferral(CaseScript script, int index, ReferralFold fold, Batch referrals) throws SQLException {
        CaseClock clock = fold.clock();
        var day = WorkTime.date(fold.sentAt());
        var place = fold.waitingPlace();
        referrals.add(
                Ids.referral(script.number(), index, begun(script)),
                "RJK-%02d%02d-%05d".formatted(day.getYear() % 100, day.getMonthValue(), ++referralNumber),
                idOf(script),
                areaOf(script),
                names.organisation(fold.sent().organisation()),
                fold.sent().answersHere(),
                fold.sent().programme(),
                fold.sent().asked(),
                fold.state().name(),
                names.accountOrNone(fold.sentBy()),
                fold.sentAt(),
                fold.openedAt(),
                names.accountOrNone(fold.handledBy()),
                clock == null ? null : clock.running().startedAt(),
                clock == null ? null : clock.running().limit().code(),
                clock == null ? null : clock.source(),
                clock == null ? null : clock.dueAt(),
                place,
                place == null ? null : place + 12,
                fold.reason(),
                names.organisationOrNone(fold.elsewhere()),
                fold.outcome(),
                fold.outcomeText(),
                fold.endedAt(),
                script.restricted());
    }

    private void addLines(CaseScript script, CaseFold fold, Batch steps) throws SQLException {
        var lines = fold.lines();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var referral = line.referral();
            var citizen = line.act().equals("CONFIRM") || line.act().equals("CONTEST");
            steps.add(
                    Ids.step(script.number(), i, line.at()),
                    idOf(script),
                    referral == null ? null : Ids.referral(script.number(), referral, begun(script)),
                    line.at(),
                    names.accountOrNone(line.by()),
                    names.label(line.by(), citizen),
                    line.act(),
                    line.about(),
                    line.note(),
                    line.state().name(),
                    line.due());
        }
    }

    private void addDetails(CaseScript script, CaseTables tables) throws SQLException {
        var id = idOf(script);
        for (var i = 0; i < script.steps().size(); i++) {
            var own = Ids.step(script.number(), i, script.steps().get(i).at());
            switch (script.steps().get(i)) {
                case Looked looked ->
                    tables.checks.add(
                            own,
                            id,
                            looked.system(),
                            looked.asked(),
                            looked.answer(),
                            WorkTime.date(looked.at()),
                            names.account(looked.by()),
                            looked.at());
                case Tried tried ->
                    tables.attempts.add(own, id, tried.at(), names.account(tried.by()), tried.manner(), tried.note());
                case CitizenAnswered answer ->
                    tables.confirmations.add(
                            own,
                            id,
                            answer.at(),
                            answer.manner(),
                            answer.received(),
                            answer.opinion(),
                            answer.note(),
                            names.accountOrNone(answer.by()));
                default -> {}
            }
        }
    }
}
