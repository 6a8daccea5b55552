package id.selaras.privacy;

import id.selaras.proposal.ProposalKind;
import id.selaras.proposal.ProposalState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What proposals, papers and lists of others say of a person; what must not be told is decided in the database. */
@Repository
class FurtherStore {
    private final JdbcClient jdbc;

    FurtherStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A proposal that may be told.
     *
     * @param origin {@code case}, {@code import}, {@code deliberation}, {@code subject} or {@code family}
     * @param result {@code granted} or {@code denied}, by the ministry
     * @param words why; empty unless the person asked for it
     */
    record ToldProposal(
            ProposalKind kind,
            boolean ofPerson,
            ProposalState state,
            @Nullable String result,
            String origin,
            String words,
            Instant proposedAt) {

        @Override
        public String toString() {
            return "ToldProposal[" + kind + "]";
        }
    }

    List<ToldProposal> proposals(UUID person) {
        return jdbc.sql("""
                        /* privacy.proposals-about */
                        select kind, person_id is not null as of_person, state, result, origin_kind, proposed_at,
                               case when origin_kind = 'subject' then reason else '' end as words
                          from proposal.proposal where id = any (privacy.proposals_told(:person))
                         order by proposed_at desc limit 200
                        """)
                .param("person", person)
                .query((row, n) -> new ToldProposal(
                        ProposalKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getBoolean("of_person"),
                        ProposalState.valueOf(row.getString("state")),
                        row.getString("result"),
                        row.getString("origin_kind"),
                        row.getString("words"),
                        row.getTimestamp("proposed_at").toInstant()))
                .list();
    }

    /**
     * A numbered paper of a deliberation in which the family stands.
     *
     * @param item what the family stands there for
     * @param outcome what was decided, if anything was
     */
    record ToldLetter(
            String kind,
            String number,
            Instant issuedAt,
            String item,
            @Nullable String outcome) {}

    List<ToldLetter> letters(UUID request) {
        return jdbc.sql("""
                        /* privacy.letters-about */ select kind, number, issued_at, item, outcome from privacy.letters_about(:request)
                        """)
                .param("request", request)
                .query((row, n) -> new ToldLetter(
                        row.getString("kind"),
                        row.getString("number"),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getString("item"),
                        row.getString("outcome")))
                .list();
    }

    /** A list of others that wrote something about the person, the family or the house. */
    record ToldList(String name, Instant droppedAt, boolean takenBack) {}

    List<ToldList> lists(UUID request) {
        return jdbc.sql("""
                        /* privacy.lists-with */ select name, dropped_at, taken_back from privacy.lists_with(:request)
                        """)
                .param("request", request)
                .query((row, n) -> new ToldList(
                        row.getString("name"),
                        row.getTimestamp("dropped_at").toInstant(),
                        row.getBoolean("taken_back")))
                .list();
    }
}
