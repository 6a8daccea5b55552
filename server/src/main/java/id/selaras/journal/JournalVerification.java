package id.selaras.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain from its first link and names the first that is broken.
 *
 * <p>A head noted earlier on paper also shows a tail that was cut off or written anew: the chain then no longer holds it.
 */
public final class JournalVerification {
    private static final String CHAIN = """
            /* journal.verify-chain */
            select s.seq, s.entry_id, s.digest as sealed_digest, s.prev, s.hash, e.id is null as missing,
                   (extract(epoch from e.at) * 1000000)::bigint::text as at, e.account_id::text, e.account_name, e.role, e.kind,
                   e.act, e.subject, e.subject_id::text, e.case_id::text, e.area_no::text, e.request_id,
                   e.content, e.salt, e.content_digest, e.digest
              from journal.seal s left join journal.entry e on e.id = s.entry_id order by s.seq
            """;
    private static final String LEFT_OVER = """
            /* journal.verify-left-over */
            select e.id from journal.entry e
             where not exists (select 1 from journal.seal s where s.entry_id = e.id)
               and not exists (select 1 from journal.unsealed u where u.entry_id = e.id)
             order by e.id limit 1
            """;

    private final @Nullable String wantedHead;
    private byte[] last = new byte[32];
    private long seq;
    private long destroyed;
    private boolean headMet;
    private @Nullable Finding broken;

    private JournalVerification(@Nullable String wantedHead) {
        this.wantedHead = wantedHead;
    }

    /**
     * Verifies the journal of a database as its owner, in one snapshot.
     *
     * @param noted the head noted earlier, as hexadecimal text; null for none
     */
    public static Result verify(Connection owner, @Nullable String noted) throws SQLException {
        var automatic = owner.getAutoCommit();
        var isolation = owner.getTransactionIsolation();
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return new JournalVerification(noted == null ? null : noted.strip()).run(owner);
        } finally {
            owner.rollback();
            owner.setTransactionIsolation(isolation);
            owner.setAutoCommit(automatic);
        }
    }

    private Result run(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement(CHAIN)) {
            query.setFetchSize(5_000);
            try (var links = query.executeQuery()) {
                while (broken == null && links.next()) {
                    walk(links);
                }
            }
        }
        if (broken == null) {
            var leftOver = number(owner, LEFT_OVER);
            broken = leftOver == null ? null : new Finding(null, leftOver, "entry was taken out of the chain");
        }
        var waiting = number(owner, "/* journal.verify-waiting */ select count(*) from journal.unsealed");
        var headFound = wantedHead == null ? null : headMet;
        return new Result(
                broken == null && (headFound == null || headFound),
                seq,
                HexFormat.of().formatHex(last),
                waiting == null ? 0 : waiting,
                destroyed,
                headFound,
                broken);
    }

    private void walk(ResultSet link) throws SQLException {
        var reason = fault(link);
        if (reason != null) {
            broken = new Finding(link.getLong("seq"), link.getLong("entry_id"), reason);
            return;
        }
        seq = link.getLong("seq");
        last = link.getBytes("hash");
        headMet |= HexFormat.of().formatHex(last).equalsIgnoreCase(wantedHead);
        destroyed += link.getString("content") == null ? 1 : 0;
    }

    private @Nullable String fault(ResultSet link) throws SQLException {
        if (link.getLong("seq") != seq + 1) {
            return "a link before this one is missing";
        }
        if (!Arrays.equals(link.getBytes("prev"), last)) {
            return "it does not continue the link before";
        }
        var hash = EntryDigest.ofLink(last, seq + 1, link.getLong("entry_id"), link.getBytes("sealed_digest"));
        if (!Arrays.equals(link.getBytes("hash"), hash)) {
            return "its hash is not that of its content";
        }
        if (link.getBoolean("missing")) {
            return "its entry was deleted";
        }
        if (!Arrays.equals(link.getBytes("sealed_digest"), headDigest(link))) {
            return "its entry was changed";
        }
        var content = link.getString("content");
        if (content != null
                && !Arrays.equals(
                        link.getBytes("content_digest"), EntryDigest.ofContent(link.getBytes("salt"), content))) {
            return "the content of its entry was changed";
        }
        return null;
    }

    private static byte[] headDigest(ResultSet link) throws SQLException {
        return EntryDigest.ofHead(
                link.getBytes("content_digest"),
                link.getString("at"),
                link.getString("account_id"),
                link.getString("account_name"),
                link.getString("role"),
                link.getString("kind"),
                link.getString("act"),
                link.getString("subject"),
                link.getString("subject_id"),
                link.getString("case_id"),
                link.getString("area_no"),
                link.getString("request_id"));
    }

    private static @Nullable Long number(Connection owner, String query) throws SQLException {
        try (var statement = owner.prepareStatement(query);
                var found = statement.executeQuery()) {
            return found.next() ? found.getLong(1) : null;
        }
    }

    /**
     * What the walk found.
     *
     * @param whole whether every link holds and a noted head is in the chain
     * @param sealed links walked without fault
     * @param head hash of the last of them
     * @param unsealed entries that wait for the chain
     * @param destroyed entries whose content was destroyed at the end of its retention
     * @param headFound whether the noted head is in the chain; null when none was given
     */
    public record Result(
            boolean whole,
            long sealed,
            String head,
            long unsealed,
            long destroyed,
            @Nullable Boolean headFound,
            @Nullable Finding broken) {}

    /**
     * The first fault.
     *
     * @param seq the link, null if the entry has none
     */
    public record Finding(@Nullable Long seq, long entryId, String reason) {}
}
