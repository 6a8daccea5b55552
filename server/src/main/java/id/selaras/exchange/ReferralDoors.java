package id.selaras.exchange;

import id.selaras.casework.ReferralDesk;
import id.selaras.exchange.ReferralRequests.NewReferralRequest;
import id.selaras.exchange.ReferralRequests.ReferralActRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Referrals for programs, from both sides. */
@RestController
class ReferralDoors {
    private final ReferralDesk desk;
    private final CaseViews views;

    ReferralDoors(ReferralDesk desk, CaseViews views) {
        this.desk = desk;
        this.views = views;
    }

    /** Sends the case to an organisation that must act. */
    @PostMapping("/api/v1/cases/{id}/referrals")
    @ResponseStatus(HttpStatus.CREATED)
    ReferralView send(@PathVariable UUID id, @Asked NewReferralRequest request, MadeId made) {
        return views.referral(desk.send(id, request.referral(made)));
    }

    /** What one side does: accept, decline, ask, answer, report an outcome, withdraw. */
    @PostMapping("/api/v1/referrals/{id}/acts")
    ReferralView act(@PathVariable UUID id, @Asked ReferralActRequest request, MadeId made) {
        return views.referral(desk.act(id, request.order(made)));
    }
}
