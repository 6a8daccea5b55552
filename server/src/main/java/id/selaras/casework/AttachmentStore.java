package id.selaras.casework;

import id.selaras.casework.papers.Paper;
import id.selaras.casework.papers.PaperType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers in the database, so that they are backed up with it at one moment. */
@Repository
class AttachmentStore {
    private static final String SELECT = """
            select t.id, t.case_id, t.name, t.media_type, t.bytes, a.full_name, t.added_at,
                   (select coalesce(array_agg(s.organisation_id), '{}') from casework.attachment_share s
                     where s.attachment_id = t.id) as shared
              from casework.attachment t join access.account a on a.id = t.added_by
            """;

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Attachment attachment, Paper paper, UUID by) {
        jdbc.sql("""
                /* casework.add-attachment */ insert into casework.attachment
                  (id, case_id, name, media_type, bytes, sha256, added_by, added_at)
                values (:id, :case, :name, :type, :bytes, :sha256, :by, :at)""")
                .param("id", attachment.id())
                .param("case", attachment.caseId())
                .param("name", attachment.name())
                .param("type", attachment.type().mediaType())
                .param("bytes", attachment.bytes())
                .param("sha256", paper.sha256())
                .param("by", by)
                .param("at", CaseRows.at(attachment.addedAt()))
                .update();
        jdbc.sql(
                        "/* casework.add-attachment-content */ insert into casework.attachment_content (attachment_id, content) values (:id, :content)")
                .param("id", attachment.id())
                .param("content", paper.content())
                .update();
    }

    void share(UUID attachment, UUID organisation, UUID by) {
        jdbc.sql("""
                /* casework.share-attachment */ insert into casework.attachment_share (attachment_id, case_id, organisation_id, shared_by)
                select a.id, a.case_id, :organisation, :by from casework.attachment a where a.id = :attachment
                on conflict do nothing""")
                .param("attachment", attachment)
                .param("organisation", organisation)
                .param("by", by)
                .update();
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql("/* casework.attachment */ " + SELECT + " where t.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Newest first. */
    List<Attachment> of(UUID caseId) {
        return jdbc.sql("/* casework.attachments */ " + SELECT
                        + " where t.case_id = :case order by t.added_at desc, t.id desc")
                .param("case", caseId)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql(
                        "/* casework.attachment-content */ select content from casework.attachment_content where attachment_id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("name"),
                PaperType.of(row.getString("media_type")),
                row.getInt("bytes"),
                row.getString("full_name"),
                CaseRows.moment(row, "added_at", Instant.EPOCH),
                List.of((UUID[]) row.getArray("shared").getArray()));
    }
}
