package id.selaras.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries through the one function that may, and reads what policies let through. */
@Repository
class JournalStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int MOST_READERS = 200;

    private final JdbcClient jdbc;

    JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(EntryKind kind, Trace trace, @Nullable String requestId) {
        jdbc.sql("""
                        /* journal.write */ select journal.write(:kind, :act, :subject, :subjectId::uuid, :caseId::uuid,
                        :areaNo::bigint, :requestId, :content)""")
                .param("kind", kind.code())
                .param("act", trace.act())
                .param("subject", trace.subject())
                .param("subjectId", trace.subjectId())
                .param("caseId", trace.caseId())
                .param("areaNo", trace.areaNo())
                .param("requestId", requestId)
                .param("content", JSON.writeValueAsString(trace.content()))
                .query((row, n) -> n)
                .list();
    }

    int seal(int most) {
        return jdbc.sql("/* journal.seal */ select journal.seal_batch(:most)")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    ChainHead head() {
        return jdbc.sql("/* journal.head */ select seq, hash, sealed_at, waiting from journal.head()")
                .query((row, n) -> new ChainHead(
                        row.getLong("seq"),
                        Optional.ofNullable(row.getBytes("hash"))
                                .map(HexFormat.of()::formatHex)
                                .orElse(""),
                        instant(row, "sealed_at"),
                        row.getLong("waiting")))
                .single();
    }

    List<Reading> readersOf(UUID caseId) {
        return jdbc.sql("""
                        /* journal.readers-of-case */
                        select max(e.at) as at, a.full_name, e.role, count(*) as times
                          from journal.entry e join access.account a on a.id = e.account_id
                         where e.case_id = :caseId and e.kind = 'read'
                         group by a.id, a.full_name, e.role order by max(e.id) desc limit :most
                        """)
                .param("caseId", caseId)
                .param("most", MOST_READERS)
                .query((row, n) -> new Reading(
                        row.getTimestamp("at").toInstant(),
                        row.getString("full_name"),
                        row.getString("role"),
                        row.getInt("times")))
                .list();
    }

    List<JournalEntry> list(JournalQuery query) {
        return jdbc.sql("""
                        /* journal.list */
                        select id, at, account_name, role, kind, act, subject, subject_id, case_id, area_no, request_id, content
                          from journal.entry
                         where (:kind::text is null or kind = :kind)
                           and (:act::text is null or act = :act)
                           and (:account::text is null or account_name = :account)
                           and (:from::timestamptz is null or at >= :from)
                           and (:until::timestamptz is null or at < :until)
                           and (:lo::bigint is null or area_no >= :lo)
                           and (:hi::bigint is null or area_no < :hi)
                           and (:before::bigint is null or id < :before)
                         order by id desc limit :limit
                        """)
                .param("kind", query.kind() == null ? null : query.kind().code())
                .param("act", query.act())
                .param("account", query.accountName())
                .param("from", offset(query.from()))
                .param("until", offset(query.until()))
                .param("lo", query.areaLo())
                .param("hi", query.areaHi())
                .param("before", query.before())
                .param("limit", query.limit())
                .query((row, n) -> entry(row))
                .list();
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return new JournalEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("account_name"),
                row.getString("role"),
                EntryKind.of(row.getString("kind")),
                row.getString("act"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("area_no", Long.class),
                row.getString("request_id"),
                content == null ? Map.of() : JSON.readValue(content, TEXTS));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
