package id.selaras.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and keeps papers. */
@Repository
class LetterStore {
    private static final String COLUMNS = "id, kind, area_no, number, subject_id, bytes, sha256, issued_at";

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row stays locked until the transaction ends: who asks at the same time waits. */
    int count(PaperKind kind, long areaNo, String period) {
        return jdbc.sql("""
                        /* letter.count */ insert into letter.series as s (kind, area_no, period, last)
                        values (:kind, :area, :period, 1)
                        on conflict (kind, area_no, period) do update set last = s.last + 1 returning last""")
                .param("kind", kind.code())
                .param("area", areaNo)
                .param("period", period)
                .query(Integer.class)
                .single();
    }

    void insert(UUID id, PaperNumber number, Subject subject, byte[] pdf, byte[] sha256) {
        jdbc.sql("""
                        /* letter.issue */ insert into letter.issued
                          (id, kind, area_no, period, no, number, subject_id, case_id, bytes, sha256, content)
                        values (:id, :kind, :area, :period, :no, :number, :subject, :case, :bytes, :sha256, :content)""")
                .param("id", id)
                .param("kind", number.kind().code())
                .param("area", number.areaNo())
                .param("period", number.period())
                .param("no", number.no())
                .param("number", number.text())
                .param("subject", subject.id())
                .param("case", subject.caseId())
                .param("bytes", pdf.length)
                .param("sha256", sha256)
                .param("content", pdf)
                .update();
    }

    Optional<IssuedPaper> find(UUID id) {
        return jdbc.sql("/* letter.issued */ select " + COLUMNS + " from letter.issued where id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** In the order they were issued. */
    List<IssuedPaper> about(UUID subjectId) {
        return jdbc.sql("/* letter.issued-about */ select " + COLUMNS
                        + " from letter.issued where subject_id = :subject order by issued_at, kind, no")
                .param("subject", subjectId)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("/* letter.content */ select content from letter.issued where id = :id and content is not null")
                .param("id", id)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    private static IssuedPaper read(ResultSet row) throws SQLException {
        return new IssuedPaper(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getLong("area_no"),
                row.getString("number"),
                row.getObject("subject_id", UUID.class),
                row.getInt("bytes"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getTimestamp("issued_at").toInstant());
    }
}
