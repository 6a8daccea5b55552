package id.selaras.practice.load;

import id.selaras.casework.NewId;
import id.selaras.practice.load.ProposalStory.Beat;
import id.selaras.proposal.ProposalKind;
import id.selaras.proposal.ProposalState;
import id.selaras.registry.RegistryChange;
import id.selaras.registry.RegistryChangeJson;
import id.selaras.registry.Touched;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes fictional proposals as the program itself would have left them. */
final class ProposalTables implements AutoCloseable {
    static final String PROGRAM = "selaras.system";
    private static final int DIGEST = 16;

    private static final String PROPOSALS = """
            /* practice.load-proposals */
            insert into proposal.proposal
              (id, area_no, kind, family_id, person_id, claim_id, ground, changes, base, touches, decided_upon, reason, observed_on,
               origin_kind, state, word, meeting_id, cycle_id, result, answered_on, proposed_by, proposed_at, moved_at, version)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, cast(? as jsonb), ?, ?, 'family', ?, ?, ?, ?, ?, ?, ?, ?,
               ?, ?)""";

    private static final String STEPS = """
            /* practice.load-proposal-steps */
            insert into proposal.step (id, proposal_id, at, actor, actor_label, act, note, state) values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CONTESTERS = """
            /* practice.load-contesters */
            insert into proposal.contester (proposal_id, name, relation, phone, recorded_by) values (?, ?, ?, ?, ?)""";

    private final Batch proposals;
    private final Batch steps;
    private final Batch contesters;
    private final Names names;
    private final long area;

    ProposalTables(Connection owner, Names names, long area) throws SQLException {
        this.proposals = new Batch(owner, PROPOSALS);
        this.steps = new Batch(owner, STEPS);
        this.contesters = new Batch(owner, CONTESTERS);
        this.names = names;
        this.area = area;
    }

    void add(ProposalStory story) throws SQLException {
        var change = story.change;
        var answered = story.last().state() == ProposalState.ANSWERED;
        proposals.add(
                story.id,
                area,
                story.kind.code(),
                story.house.family(),
                change instanceof RegistryChange.Facts || change == null ? null : story.house.person(),
                story.kind == ProposalKind.OBJECTION ? story.house.decile() : null,
                story.ground,
                change == null ? "[]" : "[" + RegistryChangeJson.write(change) + "]",
                change == null ? "{}" : base(change, story.house),
                change == null
                        ? List.of()
                        : change.touches().stream().map(Touched::key).toList(),
                story.seen,
                story.reason,
                story.observedOn(),
                story.last().state().name(),
                story.word(),
                story.meeting,
                story.cycle,
                answered ? story.last().note() == null ? "granted" : "denied" : null,
                story.answeredOn,
                names.account(story.first().by()),
                story.first().at(),
                story.last().at(),
                story.beats.size());
        for (var beat : story.beats) {
            add(story, beat);
        }
    }

    private void add(ProposalStory story, Beat beat) throws SQLException {
        steps.add(
                NewId.next(),
                story.id,
                beat.at(),
                names.account(beat.by()),
                names.label(beat.by().equals(PROGRAM) ? null : beat.by(), false),
                beat.act().name(),
                beat.note(),
                beat.state().name());
    }

    void contest(ProposalStory story, String name, @Nullable String relation) throws SQLException {
        contesters.add(
                story.id, name, relation, null, names.account(story.first().by()));
    }

    private static String base(RegistryChange change, House house) {
        return change.touches().stream()
                .map(what -> "\"" + what.key() + "\":\"" + digest(house.standing(what)) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String digest(String standing) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(standing.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        proposals.close();
        steps.close();
        contesters.close();
    }
}
