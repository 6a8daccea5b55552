package id.selaras.proposal;

import id.selaras.access.Acting;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which families an officer said are the own. Accounts have no NIK: the officer says so once, and is asked when somebody of a
 * family bears the officer's name.
 */
@Service
class OwnFamilies {
    private final JdbcClient jdbc;
    private final ProposalStore proposals;
    private final Acting acting;
    private final Journal journal;

    OwnFamilies(JdbcClient jdbc, ProposalStore proposals, Acting acting, Journal journal) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.acting = acting;
        this.journal = journal;
    }

    /** What is known of an officer and a family. */
    enum Tie {
        NONE,
        OWN,
        /** Somebody there bears the officer's name, and nobody has asked yet. */
        NAMESAKE
    }

    Tie tieTo(UUID family) {
        if (!ask("proposal.is_own_family(:family)", family)) {
            return Tie.NONE;
        }
        var said = ask(
                "exists (select 1 from proposal.own_family o where o.account_id = access.current_account()"
                        + " and o.family_id = :family and o.own)",
                family);
        return said ? Tie.OWN : Tie.NAMESAKE;
    }

    /** Keeps what the officer says of a family; that it is the own can't be taken back. */
    @Transactional
    public void say(UUID family, boolean own) {
        var areaNo = proposals.areaOf(family).orElseThrow(ProposalNotFound::new);
        if (acting.person().filter(person -> person.role().worksOnCases()).isEmpty()) {
            throw new ProposalRefused(ProposalRefused.NOT_YOURS);
        }
        var added = jdbc.sql(
                        "/* proposal.say-own-family */ insert into proposal.own_family (family_id, own) values (:family, :own) on conflict do nothing")
                .param("family", family)
                .param("own", own)
                .update();
        if (added == 1) {
            journal.acted(Trace.of("proposal.own-family", "family", family)
                    .inArea(areaNo)
                    .with("own", Boolean.toString(own)));
        }
    }

    private boolean ask(String question, UUID family) {
        return jdbc.sql("/* proposal.own-family */ select " + question)
                .param("family", family)
                .query(Boolean.class)
                .single();
    }
}
