package id.selaras.exchange;

import id.selaras.exchange.KeptAnswer.Busy;
import id.selaras.exchange.KeptAnswer.Fresh;
import id.selaras.exchange.KeptAnswer.Known;
import id.selaras.exchange.KeptAnswer.OtherRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers kept for a day, so that a request sent twice is done once; each account sees its own. */
@Repository
class KeptAnswerStore {
    private final JdbcClient jdbc;

    KeptAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the key until the transaction ends, so that the same request does not run twice at once. */
    KeptAnswer find(Question question) {
        return jdbc.sql("""
                /* exchange.kept-answer */
                select pg_try_advisory_xact_lock(('x' || encode(substr(:key, 1, 8), 'hex'))::bit(64)::bigint) as held,
                       a.account_id is not null as known, a.request_digest = :digest as same,
                       a.status, a.content_type, a.location, a.body
                  from (values (1)) as one (row)
                  left join exchange.kept_answer a on a.account_id = :account and a.key_hash = :key
                       and a.kept_at >= now() - interval '24 hours'""")
                .param("account", question.account())
                .param("key", question.key())
                .param("digest", question.digest())
                .query((row, n) -> found(row))
                .single();
    }

    private static KeptAnswer found(ResultSet row) throws SQLException {
        if (row.getBoolean("known")) {
            return row.getBoolean("same")
                    ? new Known(
                            row.getInt("status"),
                            row.getString("content_type"),
                            row.getString("location"),
                            row.getBytes("body"))
                    : new OtherRequest();
        }
        return row.getBoolean("held") ? new Fresh() : new Busy();
    }

    /** @throws DuplicateKeyException when another did so meanwhile */
    void keep(Question question, Known answer) {
        var kept = jdbc.sql("""
                /* exchange.keep-answer */
                insert into exchange.kept_answer as old (account_id, key_hash, request_digest, status, content_type, location, body)
                values (:account, :key, :digest, :status, :type, :location, :body)
                on conflict (account_id, key_hash) do update
                   set request_digest = excluded.request_digest, kept_at = now(), status = excluded.status,
                       content_type = excluded.content_type, location = excluded.location, body = excluded.body
                 where old.kept_at < now() - interval '24 hours'""")
                .param("account", question.account())
                .param("key", question.key())
                .param("digest", question.digest())
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("body", answer.sealedBody())
                .update();
        if (kept == 0) {
            throw new DuplicateKeyException("this key was used meanwhile");
        }
    }

    int forgetAllOld() {
        return jdbc.sql(
                        "/* exchange.forget-old-answers */ delete from exchange.kept_answer where kept_at < now() - interval '24 hours'")
                .update();
    }
}
