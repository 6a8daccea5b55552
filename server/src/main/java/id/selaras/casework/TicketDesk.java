package id.selaras.casework;

import id.selaras.access.Acting;
import id.selaras.casework.CaseDetails.Confirmation;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    private final TicketViews views;
    private final CaseMoves moves;
    private final CaseNeeds needs;
    private final TicketPins pins;
    private final Acting acting;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    TicketDesk(
            CaseStore cases,
            CaseDetailStore details,
            StepStore steps,
            ReferralStore referrals,
            TicketViews views,
            CaseMoves moves,
            CaseNeeds needs,
            TicketPins pins,
            Acting acting,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.cases = cases;
        this.details = details;
        this.steps = steps;
        this.referrals = referrals;
        this.views = views;
        this.moves = moves;
        this.needs = needs;
        this.pins = pins;
        this.acting = acting;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** The case behind a ticket, or how long to wait; an unknown ticket and a wrong PIN answer alike. */
    public TicketAnswer look(String ticket, String pin) {
        return opened(ticket, pin, file -> file);
    }

    /** The citizen's yes or no about the reported outcome; the same step sent twice is one answer. */
    public TicketAnswer answer(String ticket, String pin, CaseOrder order, Confirmation confirmation) {
        return opened(ticket, pin, file -> {
            if (file.protection().restricted() || steps.exists(order.step())) {
                return file;
            }
            var moved = moves.move(file.id(), order, Actor.citizen(CITIZEN));
            details.addConfirmation(file.id(), confirmation, null);
            if (confirmation.received()) {
                referrals.answerReported(file.id(), ReferralState.CONFIRMED);
            } else {
                needs.contested(referrals.answerReported(file.id(), ReferralState.NEEDS_INFORMATION));
            }
            return cases.find(moved.id()).orElse(moved);
        });
    }

    private TicketAnswer opened(String ticket, String pin, UnaryOperator<CaseFile> work) {
        // Anybody can work out the check digit: that a number can't be a ticket is no secret, and costs no look-up.
        var asked = Ticket.parse(ticket);
        if (asked.isEmpty()) {
            return new TicketAnswer.Unknown();
        }
        var hash = pins.hash(asked.get(), pin.replaceAll("\\s", ""));
        return inPublic(() -> {
            var shut = open(asked.get(), hash);
            if (shut != null) {
                return shut;
            }
            var file = cases.idOf(asked.get())
                    .flatMap(cases::findForMove)
                    .map(work)
                    .orElseThrow(CaseNotFound::new);
            return file.protection().restricted()
                    ? new TicketAnswer.Restricted(asked.get())
                    : new TicketAnswer.Opened(views.of(file));
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

        record Opened(TicketView view) implements TicketAnswer {}

        /** A restricted case: it is being handled, and nothing more is said. */
        record Restricted(Ticket ticket) implements TicketAnswer {}

        record Unknown() implements TicketAnswer {}

        record Wait(Duration remaining) implements TicketAnswer {}
    }
}
