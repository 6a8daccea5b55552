package id.selaras.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What outside lists say, as rows. */
@Component
class ClaimStore {
    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Claim> of(Collection<UUID> subjects) {
        return jdbc.sql("""
                        /* registry.claims */
                        select id, kind, subject, subject_id, topic, state, period, since, until, last_paid, contested_on,
                               contested_because, objection, objected_on, objection_ground, outcome, outcome_on,
                               outcome_because, source_kind, source_ref, observed_on
                          from registry.claim where subject_id = any(cast(:ids as uuid[])) and not withdrawn
                         order by kind, topic, observed_on desc
                        """)
                .param("ids", PersonStore.texts(subjects))
                .query((row, n) -> claim(row))
                .list();
    }

    /** Whether it was written; not if the same source said the same of the same day already. */
    boolean addFlag(Claim flag, long areaNo) {
        return jdbc.sql("""
                        /* registry.add-flag */
                        insert into registry.claim (id, area_no, subject, subject_id, kind, topic, state, source_kind, source_ref,
                               observed_on)
                        select :id, :area, :subject, :subjectId, 'flag', :topic, :state, :sourceKind, :sourceRef, :observed
                         where not exists (select 1 from registry.claim c
                                            where c.subject_id = :subjectId and c.kind = 'flag' and c.topic = :topic
                                              and c.source_ref = :sourceRef and c.observed_on = :observed and not c.withdrawn)
                        """)
                        .param("id", flag.id())
                        .param("area", areaNo)
                        .param("subject", flag.subject().code())
                        .param("subjectId", flag.subjectId())
                        .param("topic", flag.topic())
                        .param("state", flag.state())
                        .param("sourceKind", flag.source().kind().code())
                        .param("sourceRef", flag.source().ref())
                        .param("observed", flag.source().observedOn())
                        .update()
                == 1;
    }

    /** Whether there is such a claim for whoever acts. */
    boolean saveObjection(UUID claim, ClaimObjection objection) {
        return jdbc.sql("""
                        /* registry.claim-objected */
                        update registry.claim set objection = :proposal, objected_on = :on, objection_ground = :ground,
                               outcome = :outcome, outcome_on = :decided, outcome_because = :because where id = :id
                        """)
                        .param("id", claim)
                        .param("proposal", objection.proposal())
                        .param("on", objection.on())
                        .param("ground", objection.ground())
                        .param("outcome", objection.outcome().code())
                        .param("decided", objection.decidedOn())
                        .param("because", objection.because())
                        .update()
                == 1;
    }

    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                Claim.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Subject.valueOf(row.getString("subject").toUpperCase(Locale.ROOT)),
                row.getObject("subject_id", UUID.class),
                row.getString("topic"),
                row.getString("state"),
                row.getString("period"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("last_paid", LocalDate.class),
                row.getObject("contested_on", LocalDate.class),
                row.getString("contested_because"),
                objection(row),
                PersonStore.source(row));
    }

    private static @Nullable ClaimObjection objection(ResultSet row) throws SQLException {
        var proposal = row.getObject("objection", UUID.class);
        return proposal == null
                ? null
                : new ClaimObjection(
                        proposal,
                        row.getObject("objected_on", LocalDate.class),
                        row.getString("objection_ground"),
                        ClaimObjection.Outcome.of(row.getString("outcome")),
                        row.getObject("outcome_on", LocalDate.class),
                        row.getString("outcome_because"));
    }
}
