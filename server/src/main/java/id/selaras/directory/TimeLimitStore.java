package id.selaras.directory;

import id.selaras.engine.clock.TimeLimit;
import java.util.Optional;
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
}
