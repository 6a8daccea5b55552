package id.selaras.exchange;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers kept for a day, so that a request sent twice is done once; each account sees its own. */
@Repository
class KeptAnswerStore {
    private final JdbcClient jdbc;

    KeptAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True when this request is the first under its key today. */
    boolean begin(UUID account, byte[] key, byte[] digest) {
        jdbc.sql("""
                /* exchange.forget-old-answer */ delete from exchange.kept_answer
                 where account_id = :account and key_hash = :key and begun_at < now() - interval '24 hours'""").param("account", account).param("key", key).update();
        return jdbc.sql("""
                /* exchange.begin-answer */ insert into exchange.kept_answer (account_id, key_hash, request_digest)
                values (:account, :key, :digest) on conflict do nothing""")
                        .param("account", account)
                        .param("key", key)
                        .param("digest", digest)
                        .update()
                == 1;
    }

    KeptAnswer find(UUID account, byte[] key, byte[] digest) {
        return jdbc.sql("""
                /* exchange.kept-answer */
                select request_digest = :digest as same, status, content_type, location, body,
                       begun_at < now() - interval '1 minute' as abandoned
                  from exchange.kept_answer where account_id = :account and key_hash = :key for update""")
                .param("digest", digest)
                .param("account", account)
                .param("key", key)
                .query((row, n) -> {
                    if (!row.getBoolean("same")) {
                        return new KeptAnswer.OtherRequest();
                    }
                    var status = row.getInt("status");
                    if (row.wasNull()) {
                        return row.getBoolean("abandoned") ? new KeptAnswer.Fresh() : new KeptAnswer.Busy();
                    }
                    return (KeptAnswer) new KeptAnswer.Known(
                            status, row.getString("content_type"), row.getString("location"), row.getBytes("body"));
                })
                .optional()
                .orElseGet(KeptAnswer.Busy::new);
    }

    void takeOver(UUID account, byte[] key) {
        jdbc.sql(
                        "/* exchange.take-over */ update exchange.kept_answer set begun_at = now() where account_id = :account and key_hash = :key")
                .param("account", account)
                .param("key", key)
                .update();
    }

    void keep(UUID account, byte[] key, KeptAnswer.Known answer) {
        jdbc.sql("""
                /* exchange.keep-answer */ update exchange.kept_answer
                   set status = :status, content_type = :type, location = :location, body = :body
                 where account_id = :account and key_hash = :key""")
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("body", answer.sealedBody())
                .param("account", account)
                .param("key", key)
                .update();
    }

    void forget(UUID account, byte[] key) {
        jdbc.sql(
                        "/* exchange.forget-answer */ delete from exchange.kept_answer where account_id = :account and key_hash = :key")
                .param("account", account)
                .param("key", key)
                .update();
    }

    int forgetAllOld() {
        return jdbc.sql(
                        "/* exchange.forget-old-answers */ delete from exchange.kept_answer where begun_at < now() - interval '24 hours'")
                .update();
    }
}
