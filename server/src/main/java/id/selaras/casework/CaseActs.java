package id.selaras.casework;

import id.selaras.casework.CasePage.ActForm;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the reader may do to a case and its referrals now, read from the process tables. */
@Component
class CaseActs {
    /** Acts with forms of their own, or that only follow from others. */
    private static final Set<CaseAct> NOT_LISTED = Set.of(
            CaseAct.REFER,
            CaseAct.ANSWER_AGENCY,
            CaseAct.RETURN_TO_DESK,
            CaseAct.AGENCY_ANSWERED,
            CaseAct.CLOCK_RAN_OUT,
            CaseAct.RECORD,
            CaseAct.SETTLE,
            CaseAct.CHECK,
            CaseAct.ADD_REPORT);

    private final Offices offices;

    CaseActs(Offices offices) {
        this.offices = offices;
    }

    List<ActForm> of(CaseFile file, Actor actor, Texts texts) {
        var movers = actor.towards(file);
        var byAct = new LinkedHashMap<CaseAct, List<Transition>>();
        CaseProcess.from(file.state())
                .filter(row -> !NOT_LISTED.contains(row.act()) && !Collections.disjoint(row.movers(), movers))
                .filter(row -> isTimely(row.act(), file))
                .forEach(row -> byAct.computeIfAbsent(row.act(), act -> new java.util.ArrayList<>())
                        .add(row));
        return byAct.entrySet().stream()
                .map(entry -> form(file, entry.getKey(), entry.getValue(), texts))
                .toList();
    }

    private static boolean isTimely(CaseAct act, CaseFile file) {
        return switch (act) {
            case PAUSE -> !file.isPaused();
            case RESUME -> file.isPaused();
            case TAKE -> file.assignee() == null;
            default -> true;
        };
    }

    private ActForm form(CaseFile file, CaseAct act, List<Transition> rows, Texts texts) {
        var key = "act." + act.name().toLowerCase(Locale.ROOT);
        var requires = rows.getFirst().requires();
        var isAnswer = act == CaseAct.CONFIRM || act == CaseAct.CONTEST;
        var targets = rows.size() < 2
                ? List.<Option>of()
                : rows.stream()
                        .filter(row -> row.to().isAtDesk())
                        .map(row -> Option.of(row.to().name(), offices.deskName(row.to(), file.areaNo())))
                        .toList();
        return new ActForm(
                "/kasus/" + file.id() + (isAnswer ? "/jawaban-warga" : "/tindakan"),
                act.name(),
                NewId.next(),
                texts.get(key),
                texts.get(key + ".then"),
                requires.contains(Requirement.REASON) || act == CaseAct.NOTE || act == CaseAct.FORWARD,
                requires.contains(Requirement.OUTCOME),
                requires.contains(Requirement.ORIGINAL_TICKET),
                isAnswer,
                false,
                act == CaseAct.CITIZEN_ANSWERED ? List.of() : targets);
    }

    List<ActForm> of(Referral referral, CaseFile file, Actor actor, Texts texts) {
        var movers = java.util.EnumSet.copyOf(actor.towards(file));
        if (!referral.answersHere() && actor.worksOnCases() && actor.rank() == file.deskRank()) {
            movers.add(Mover.AGENCY);
        }
        return ReferralProcess.transitions().stream()
                .filter(row -> row.from() == referral.state() && movers.contains(row.mover()))
                .filter(row -> row.act() != ReferralAct.OPEN)
                .map(row -> form(referral.id(), row, texts))
                .toList();
    }

    private static ActForm form(UUID referral, ReferralTransition row, Texts texts) {
        var key = "referral.act." + row.act().name().toLowerCase(Locale.ROOT);
        return new ActForm(
                "/rujukan/" + referral + "/tindakan",
                row.act().name(),
                NewId.next(),
                texts.get(key),
                texts.get(key + ".then"),
                row.requires().contains(Requirement.REASON),
                row.requires().contains(Requirement.OUTCOME),
                false,
                false,
                row.act() == ReferralAct.WAITLIST,
                List.of());
    }
}
