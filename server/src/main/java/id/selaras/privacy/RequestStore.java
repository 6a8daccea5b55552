package id.selaras.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests as rows. */
@Repository
class RequestStore {
    private static final String ROW = """
            select r.id, r.person_id, p.name as person_name, p.family_id, r.area_no, r.asked_at, r.asker, r.asker_name, r.state, r.paper,
                   r.paper_note, r.refusal, r.checked_at, r.delivered_at, r.delivered_as,
                   k.correcting_since
              from privacy.request r join registry.person p on p.id = r.person_id
              left join lateral (select min(q.proposed_at) as correcting_since from proposal.proposal q
                                  where q.origin_kind = 'subject' and q.origin_id = r.id
                                    and q.state in ('PROPOSED', 'CHECKED', 'RETURNED')) k on true
            """;

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this form was sent before. */
    boolean insert(UUID id, UUID personId, long areaNo, IdentityCheck check) {
        return jdbc.sql("""
                        /* privacy.add-request */ insert into privacy.request
                          (id, person_id, area_no, asker, asker_name, state, paper, paper_note, refusal, checked_by, checked_at)
                        values (:id, :person, :area, :asker, :askerName, :state, :paper, :note, :refusal,
                          case when :state <> 'open' then access.current_account() end, case when :state <> 'open' then now() end)
                        on conflict (id) do nothing""")
                        .param("id", id)
                        .param("person", personId)
                        .param("area", areaNo)
                        .param("asker", check.asker().code())
                        .param("askerName", check.askerName())
                        .param("state", check.state().code())
                        .param("paper", code(check.paper()))
                        .param("note", check.note())
                        .param("refusal", check.refusal())
                        .update()
                == 1;
    }

    /** Whether the request still waited for a paper. */
    boolean check(UUID id, IdentityCheck check) {
        return jdbc.sql("""
                        /* privacy.check-identity */ update privacy.request
                           set asker = :asker, asker_name = :askerName, state = :state, paper = :paper, paper_note = :note,
                               refusal = :refusal, checked_by = access.current_account(), checked_at = now()
                         where id = :id and state = 'open'""")
                        .param("id", id)
                        .param("asker", check.asker().code())
                        .param("askerName", check.askerName())
                        .param("state", check.state().code())
                        .param("paper", code(check.paper()))
                        .param("note", check.note())
                        .param("refusal", check.refusal())
                        .update()
                == 1;
    }

    /** Whether it could be handed out; a second copy changes nothing. */
    boolean deliver(UUID id, String as) {
        return jdbc.sql("""
                        /* privacy.deliver */ update privacy.request
                           set state = 'delivered', delivered_by = access.current_account(), delivered_at = now(), delivered_as = :as
                         where id = :id and state = 'confirmed'""").param("id", id).param("as", as).update() == 1;
    }

    Optional<SubjectRequest> find(UUID id) {
        return jdbc.sql("/* privacy.request */ " + ROW + " where r.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Those that wait, the oldest first; then those finished lately. */
    List<SubjectRequest> all(int most) {
        return jdbc.sql("/* privacy.requests */ " + ROW + """
                         order by (r.state not in ('open', 'confirmed') and k.correcting_since is null),
                                  case when r.state in ('open', 'confirmed') then r.asked_at else k.correcting_since end,
                                  r.asked_at desc
                         limit :most""")
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    List<SubjectRequest> ofPerson(UUID person, int most) {
        return jdbc.sql("/* privacy.requests-of-person */ " + ROW
                        + " where r.person_id = :person order by r.asked_at desc limit :most")
                .param("person", person)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    private static @Nullable String code(@Nullable IdentityPaper paper) {
        return paper == null ? null : paper.code();
    }

    private static SubjectRequest read(ResultSet row) throws SQLException {
        var paper = row.getString("paper");
        return new SubjectRequest(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getObject("family_id", UUID.class),
                row.getLong("area_no"),
                row.getTimestamp("asked_at").toInstant(),
                new IdentityCheck(
                        Asker.of(row.getString("asker")),
                        row.getString("asker_name"),
                        paper == null ? null : IdentityPaper.of(paper),
                        row.getString("paper_note"),
                        row.getString("refusal")),
                RequestState.of(row.getString("state")),
                instant(row.getTimestamp("checked_at")),
                instant(row.getTimestamp("delivered_at")),
                row.getString("delivered_as"),
                instant(row.getTimestamp("correcting_since")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
