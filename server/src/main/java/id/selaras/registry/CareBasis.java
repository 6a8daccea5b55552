package id.selaras.registry;

import id.selaras.area.Area;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The law on which a district rests type 14 of the people in need; without one the type is off there. */
@Component
public class CareBasis {
    private final JdbcClient jdbc;
    private final Journal journal;

    CareBasis(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** What an administrator stated. */
    public record Stated(UUID id, String legalBasis, Instant at) {}

    @Transactional(readOnly = true)
    public Optional<Stated> of(String districtCode) {
        return jdbc.sql("""
                        /* registry.care-basis-of */
                        select id, legal_basis, stated_at from registry.care_basis
                         where area_code = :area and withdrawn_at is null
                        """)
                .param("area", districtCode)
                .query((row, n) -> new Stated(
                        row.getObject("id", UUID.class),
                        row.getString("legal_basis"),
                        row.getObject("stated_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** In place of what was stated before. */
    @Transactional
    public void state(String districtCode, String legalBasis) {
        jdbc.sql("""
                        /* registry.care-basis-renew */
                        update registry.care_basis set withdrawn_at = now() where area_code = :area and withdrawn_at is null
                        """).param("area", districtCode).update();
        var id = jdbc.sql("""
                        /* registry.care-basis-state */
                        insert into registry.care_basis (area_code, legal_basis) values (:area, :basis) returning id
                        """)
                .param("area", districtCode)
                .param("basis", legalBasis)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        journal.acted(Trace.of("care.basis-stated", "care-basis", id)
                .inArea(Area.noOf(districtCode))
                .with("basis", legalBasis));
    }

    /** Whether there was one that this administrator may withdraw. */
    @Transactional
    public boolean withdraw(UUID id) {
        var withdrawn = jdbc.sql("""
                        /* registry.care-basis-withdraw */
                        update registry.care_basis set withdrawn_at = now() where id = :id and withdrawn_at is null
                        """).param("id", id).update() == 1;
        if (withdrawn) {
            journal.acted(Trace.of("care.basis-withdrawn", "care-basis", id));
        }
        return withdrawn;
    }
}
