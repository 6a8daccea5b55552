package id.selaras.privacy;

import id.selaras.casework.Ticket;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said to be wrong, and the cases that follow it up. */
@Repository
class CorrectionStore {
    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Followed(UUID caseId, Ticket ticket, String state) {}

    void add(UUID request, UUID caseId, long areaNo) {
        jdbc.sql("""
                        /* privacy.add-correction */ insert into privacy.correction (request_id, case_id, area_no)
                        values (:request, :case, :area) on conflict do nothing""")
                .param("request", request)
                .param("case", caseId)
                .param("area", areaNo)
                .update();
    }

    List<Followed> of(UUID request) {
        return jdbc.sql("""
                        /* privacy.corrections */ select c.id, c.ticket, c.state
                          from privacy.correction k join casework.case_record c on c.id = k.case_id
                         where k.request_id = :request order by k.recorded_at""")
                .param("request", request)
                .query((row, n) -> new Followed(
                        row.getObject("id", UUID.class), new Ticket(row.getString("ticket")), row.getString("state")))
                .list();
    }
}
