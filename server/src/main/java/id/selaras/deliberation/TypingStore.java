package id.selaras.deliberation;

import id.selaras.deliberation.TypingLayout.Content;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verified lines of a locked month with the members to be typed, the ticks, and what came back. */
@Repository
class TypingStore {
    private final JdbcClient jdbc;

    TypingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param village null for all of them */
    List<TypingRow> rows(UUID cycle, @Nullable Long village) {
        return jdbc.sql("""
                        /* deliberation.typing-list */
                        select i.id, i.area_no, i.kind, f.card_no, p.nik, p.name, p.relation, p.birth_date, p.sex,
                               w.street, w.rt, w.rw, t.typed_at, r.item_id is not null as answered,
                               (select l.number from letter.issued l where l.subject_id = i.meeting_id and l.kind = 'MINUTES'
                                 order by l.issued_at desc limit 1) as minutes
                          from deliberation.agenda_item i
                          join deliberation.meeting m on m.id = i.meeting_id
                          join deliberation.verification v on v.item_id = i.id and v.outcome = 'agreed'
                          left join deliberation.typing t on t.item_id = i.id
                          left join deliberation.result r on r.item_id = i.id
                          left join registry.family f on f.id = i.family_id
                          left join registry.dwelling w on w.id = f.dwelling_id
                          left join registry.person p on p.family_id = i.family_id
                               and (p.life = 'living' or i.kind in ('moved', 'deceased'))
                         where m.cycle_id = :cycle and (:village::bigint is null or i.area_no = :village)
                         order by i.area_no, i.no, (p.relation = 'head') desc, p.birth_date nulls last, p.id""")
                .param("cycle", cycle)
                .param("village", village)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whether there was no tick yet. */
    boolean tick(AgendaItem item) {
        return jdbc.sql("""
                        /* deliberation.tick */ insert into deliberation.typing (item_id, area_no) values (:item, :area)
                        on conflict (item_id) do nothing""")
                        .param("item", item.id())
                        .param("area", item.areaNo())
                        .update()
                == 1;
    }

    /** Whether there was a tick that could be taken back. */
    boolean untick(AgendaItem item) {
        return jdbc.sql("/* deliberation.untick */ delete from deliberation.typing where item_id = :item")
                        .param("item", item.id())
                        .update()
                == 1;
    }

    private static TypingRow read(ResultSet row) throws SQLException {
        return new TypingRow(
                row.getObject("id", UUID.class),
                row.getLong("area_no"),
                row.getTimestamp("typed_at") != null,
                row.getBoolean("answered"),
                values(row));
    }

    // Words and names of places are added by who knows them.
    private static Map<Content, String> values(ResultSet row) throws SQLException {
        var values = new EnumMap<Content, String>(Content.class);
        var born = row.getObject("birth_date", LocalDate.class);
        put(values, Content.ACTION, row.getString("kind"));
        put(values, Content.CARD_NO, row.getString("card_no"));
        put(values, Content.NIK, row.getString("nik"));
        put(values, Content.NAME, row.getString("name"));
        put(values, Content.RELATION, row.getString("relation"));
        put(values, Content.BIRTH_DATE, born == null ? null : born.toString());
        put(values, Content.SEX, row.getString("sex"));
        put(values, Content.STREET, row.getString("street"));
        put(values, Content.RT, row.getString("rt"));
        put(values, Content.RW, row.getString("rw"));
        put(values, Content.MINUTES, row.getString("minutes"));
        put(values, Content.PROPOSAL, row.getString("id"));
        return values;
    }

    private static void put(Map<Content, String> values, Content content, @Nullable String text) {
        if (text != null) {
            values.put(content, text);
        }
    }
}
