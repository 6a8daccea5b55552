package id.selaras.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps by what each paper can be verified. */
@Repository
class VerificationStore {
    private final JdbcClient jdbc;

    VerificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID paper, byte[] digest, Attestation attestation) {
        jdbc.sql("""
                        /* letter.attest */ insert into letter.verification (code_digest, issued_id, purpose, office, valid_until, state)
                        values (:digest, :paper, :purpose, :office, :until, :state)""")
                .param("digest", digest)
                .param("paper", paper)
                .param("purpose", attestation.purpose())
                .param("office", attestation.office())
                .param("until", attestation.validUntil())
                .param("state", attestation.state().name())
                .update();
    }

    /** Whether it changed: a paper that was revoked stays so. */
    boolean become(UUID paper, Verification.State state) {
        return jdbc.sql("""
                                /* letter.verification-state */ update letter.verification
                                   set state = :state, revoked_at = case when :state = 'REVOKED' then now() end
                                 where issued_id = :paper and state <> :state and state <> 'REVOKED'""").param("paper", paper).param("state", state.name()).update() == 1;
    }

    /** Asked as the public: the database answers for one digest, nobody can list them. */
    Optional<Verification> find(byte[] digest) {
        return jdbc.sql("""
                        /* letter.verify */ select kind, number, purpose, office, area_no, issued_at, valid_until, state, revoked_at
                          from letter.verify(:digest)""")
                .param("digest", digest)
                .query((row, n) -> Optional.ofNullable(row.getString("state")).map(state -> read(row, state)))
                .single();
    }

    private static Verification read(ResultSet row, String state) {
        try {
            var until = row.getDate("valid_until");
            var revoked = row.getTimestamp("revoked_at");
            return new Verification(
                    PaperKind.valueOf(row.getString("kind")),
                    row.getString("number"),
                    row.getString("purpose"),
                    row.getString("office"),
                    row.getLong("area_no"),
                    row.getTimestamp("issued_at").toInstant(),
                    until == null ? null : until.toLocalDate(),
                    Verification.State.valueOf(state),
                    revoked == null ? null : revoked.toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException("letter.verify answers in another shape", e);
        }
    }
}
