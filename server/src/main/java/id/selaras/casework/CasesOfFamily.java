package id.selaras.casework;

import id.selaras.registry.FamilyCases;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of a family's people that the reader may see, open ones first. */
@Component
class CasesOfFamily implements FamilyCases {
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    CasesOfFamily(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseLine> of(Collection<UUID> people) {
        return jdbc.sql("""
                        /* casework.cases-of-family */
                        select id, title, ticket, state from casework.case_record
                         where subject_person = any(cast(:people as uuid[]))
                         order by (state = 'CLOSED'), recorded_at desc limit :most
                        """)
                .param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .param("most", MOST)
                .query((row, n) -> line(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        new Ticket(row.getString("ticket")),
                        CaseState.valueOf(row.getString("state"))))
                .list();
    }

    private static CaseLine line(UUID id, String title, Ticket ticket, CaseState state) {
        var word = "state." + state.name().toLowerCase(Locale.ROOT);
        return new CaseLine("/kasus/" + id, title, ticket.grouped(), word, state.isOpen());
    }
}
