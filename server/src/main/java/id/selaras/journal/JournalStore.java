package id.selaras.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
                        select e.id, e.at, e.account_name, a.full_name, e.role, e.kind, e.act, e.subject, e.subject_id, e.case_id,
                               e.area_no, e.request_id, e.content
                          from journal.entry e join access.account a on a.id = e.account_id
                         where (:kind::text is null or e.kind = :kind)
                           and (:act::text is null or e.act = :act or (right(:act, 1) = '.' and starts_with(e.act, :act)))
                           and (:officer::text is null or e.account_name = lower(:officer)
                                or position(lower(:officer) in lower(a.full_name)) > 0)
                           and (:from::timestamptz is null or e.at >= :from)
                           and (:until::timestamptz is null or e.at < :until)
                           and (:caseId::uuid is null or e.case_id = :caseId)
                           and (:subjectId::uuid is null or e.subject_id = :subjectId)
                           and (:before::bigint is null or e.id < :before)
                         order by e.id desc limit :limit
                        """)
                .param("kind", query.kind() == null ? null : query.kind().code())
                .param("act", query.act())
                .param("officer", query.officer())
                .param("from", offset(query.from()))
                .param("until", offset(query.until()))
                .param("caseId", query.caseId())
                .param("subjectId", query.subjectId())
                .param("before", query.before())
                .param("limit", query.limit())
                .query((row, n) -> entry(row))
                .list();
    }

    Map<UUID, String> namesOf(Collection<UUID> accounts) {
        return jdbc
                .sql("/* journal.names-of-accounts */ select id, full_name from access.account where id = any (:ids)")
                .param("ids", accounts.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("full_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return new JournalEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("account_name"),
                row.getString("full_name"),
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
