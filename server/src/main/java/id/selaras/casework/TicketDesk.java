package id.selaras.casework;

import id.selaras.access.Acting;
import id.selaras.casework.CaseDetails.Confirmation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a citizen does with ticket and PIN, without an account: look, confirm, contest (cek tiket). */
@Service
public class TicketDesk {
    private static final String CITIZEN = "Warga";

    private final CaseStore cases;
    private final CaseDetailStore details;
    private final StepStore steps;
    private final ReferralStore referrals;
    private final CaseMoves moves;
    private final TicketPins pins;
    private final Acting acting;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    TicketDesk(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            ReferralStore referrals,
            CaseMoves moves,
            TicketPins pins,
            Acting acting,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.referrals = referrals;
        this.moves = moves;
        this.pins = pins;
        this.acting = acting;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** The case behind a ticket, or how long to wait; an unknown ticket and a wrong PIN answer alike. */
    public TicketAnswer look(String ticket, String pin) {
        return opened(ticket, pin, file -> file);
    }

    /** The citizen's yes or no about the reported outcome. */
    public TicketAnswer answer(String ticket, String pin, CaseOrder order, Confirmation confirmation) {
        return opened(ticket, pin, file -> {
            if (steps.exists(order.step())) {
                return file;
            }
            var moved = moves.move(file.id(), order, Actor.citizen(CITIZEN));
            details.addConfirmation(file.id(), confirmation, null);
            referrals.answerReported(
                    file.id(), confirmation.received() ? ReferralState.CONFIRMED : ReferralState.NEEDS_INFORMATION);
            return moved;
        });
    }

    private TicketAnswer opened(String ticket, String pin, java.util.function.UnaryOperator<CaseFile> work) {
        // A text that can't be a ticket is asked for all the same, so that it takes as long as one that can.
        var asked = Ticket.parse(ticket).orElseGet(() -> new Ticket("00000000"));
        var hash = pins.hash(asked, pin.replaceAll("\\s", ""));
        return inPublic(() -> {
            var wait = open(asked, hash);
            if (wait != null) {
                return wait;
            }
            var file = cases.idOf(asked).flatMap(cases::findForMove).map(work).orElseThrow(CaseNotFound::new);
            return new TicketAnswer.Opened(file, steps.of(file.id()), referrals.ofCase(file.id()));
        });
    }

    private @Nullable TicketAnswer open(Ticket ticket, byte[] hash) {
        return jdbc.sql(
                        "/* casework.open-ticket */ select opened, wait_seconds from casework.open_ticket(:ticket, :hash)")
                .param("ticket", ticket.digits())
                .param("hash", hash)
                .query((row, n) -> Optional.<TicketAnswer>ofNullable(
                        row.getBoolean("opened") ? null : closed(row.getInt("wait_seconds"))))
                .single()
                .orElse(null);
    }

    private static TicketAnswer closed(int waitSeconds) {
        return waitSeconds > 0 ? new TicketAnswer.Wait(Duration.ofSeconds(waitSeconds)) : new TicketAnswer.Unknown();
    }

    private TicketAnswer inPublic(Supplier<TicketAnswer> work) {
        return acting.asPublic(() -> {
            var answer = transactions.execute(status -> work.get());
            return answer == null ? new TicketAnswer.Unknown() : answer;
        });
    }

    /** What the public page may show. */
    public sealed interface TicketAnswer {

        /** @param steps newest first */
        record Opened(CaseFile file, List<TimelineStep> steps, List<Referral> referrals) implements TicketAnswer {}

        record Unknown() implements TicketAnswer {}

        record Wait(Duration remaining) implements TicketAnswer {}
    }
}
