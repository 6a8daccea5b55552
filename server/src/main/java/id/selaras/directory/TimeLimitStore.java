package id.selaras.directory;

import id.selaras.engine.clock.TimeLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TimeLimitStore {
    private final JdbcClient jdbc;

    TimeLimitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StepLimit> limitFor(StepQuestion question) {
        var programme = question.programme();
        return jdbc.sql("""
                        /* directory.limit-for-step */
                        select l.limit_code, l.source
                          from directory.time_limit l
                         where l.step = :step and l.area_lo <= :area and l.area_hi > :area and l.valid_from <= :on
                           and l.urgency in ('', :urgency) and l.sector in ('', :sector) and l.programme in ('', :programme)
                         order by (l.programme <> '') desc, (l.urgency <> '') desc, (l.sector <> '') desc,
                                  l.level desc, l.valid_from desc
                         limit 1""")
                .param("step", question.step().code())
                .param("area", question.areaNo())
                .param("on", question.on())
                .param("urgency", question.urgency().code())
                .param("sector", question.sector().code())
                .param("programme", programme == null ? "" : programme)
                .query((row, n) -> new StepLimit(TimeLimit.parse(row.getString("limit_code")), row.getString("source")))
                .optional();
    }

    List<DatedLimit> forArea(String areaCode, LocalDate on) {
        return jdbc.sql("""
                        /* directory.limits-for-area */
                        select id, area_code, step, urgency, sector, programme, limit_code, source, valid_from
                          from (select l.*, lead(l.valid_from) over (partition by area_code, step, urgency, sector, programme order by valid_from) as replaced_on
                                  from directory.time_limit l
                                 where l.area_lo <= area.lowest(:area) and l.area_hi >= area.beyond(:area)) r
                         where replaced_on is null or replaced_on > :on
                         order by step, programme <> '' desc, programme, urgency, sector, level desc, valid_from""")
                .param("area", areaCode)
                .param("on", on)
                .query(TimeLimitStore::limit)
                .list();
    }

    UUID add(DatedLimit limit) {
        var urgency = limit.urgency();
        var sector = limit.sector();
        return jdbc.sql("""
                        /* directory.add-limit */
                        insert into directory.time_limit (area_code, step, urgency, sector, programme, limit_code, source, valid_from)
                        values (:area, :step, :urgency, :sector, :programme, :limit, :source, :from) returning id""")
                .param("area", limit.areaCode())
                .param("step", limit.step().code())
                .param("urgency", urgency == null ? "" : urgency.code())
                .param("sector", sector == null ? "" : sector.code())
                .param("programme", limit.programme())
                .param("limit", limit.limit().limit().code())
                .param("source", limit.limit().source())
                .param("from", limit.validFrom())
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    boolean takeBack(UUID id) {
        return jdbc.sql("/* directory.take-back-limit */ delete from directory.time_limit where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static DatedLimit limit(ResultSet row, int number) throws SQLException {
        var urgency = row.getString("urgency");
        var sector = row.getString("sector");
        return new DatedLimit(
                row.getObject("id", UUID.class),
                row.getString("area_code"),
                Step.of(row.getString("step")),
                urgency.isEmpty() ? null : Urgency.of(urgency),
                sector.isEmpty() ? null : Sector.of(sector),
                row.getString("programme"),
                new StepLimit(TimeLimit.parse(row.getString("limit_code")), row.getString("source")),
                row.getObject("valid_from", LocalDate.class));
    }
}
