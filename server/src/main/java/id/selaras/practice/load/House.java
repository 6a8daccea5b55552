package id.selaras.practice.load;

import id.selaras.registry.FactKind;
import id.selaras.registry.Touched;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A family that a fictional proposal is about.
 *
 * @param head name of its head
 * @param roof canonical code, as last seen
 * @param decile id of what a list says of its rank
 */
record House(
        UUID family,
        UUID dwelling,
        UUID person,
        String head,
        String roof,
        LocalDate roofSeen,
        @Nullable UUID decile) {

    /** Families of a village with a living head, the poorest first, those of the guided tour left out; always the same. */
    static List<House> of(JdbcClient jdbc, long village, List<String> leftOut, int most) {
        return jdbc.sql("""
                        /* practice.houses */
                        select f.id as family, f.dwelling_id, p.id as person, p.name, s.roof, s.observed_on, c.id as decile
                          from registry.family f
                          join registry.person p on p.family_id = f.id and p.relation = 'head' and p.life = 'living'
                          join lateral (select coalesce(h.answers->'roof'->>0, h.answers->>'roof') as roof, h.observed_on
                                          from registry.sheet h where h.subject_id = f.dwelling_id and h.answers ?? 'roof'
                                         order by h.observed_on desc, h.recorded_at desc, h.id desc limit 1) s on true
                          left join lateral (select k.id, k.state from registry.claim k
                                              where k.subject_id = f.id and k.kind = 'decile' limit 1) c on true
                         where f.area_no = :village and f.card_no <> all (:leftOut) order by (case when c.state ~ '^[0-9]+$' then c.state::int end) nulls last, f.id limit :most""")
                .param("village", village)
                .param("leftOut", leftOut.toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> new House(
                        row.getObject("family", UUID.class),
                        row.getObject("dwelling_id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getString("roof"),
                        row.getObject("observed_on", LocalDate.class),
                        row.getObject("decile", UUID.class)))
                .list();
    }

    /** What the registry compares later, to see whether somebody else changed the same meanwhile. */
    String standing(Touched what) {
        return what.subjectId().equals(dwelling) && what.field().equals(FactKind.ROOF.code())
                ? roof + " null " + roofSeen
                : what.field().equals(Touched.LIFE) ? "living" : head;
    }

    @Override
    public String toString() {
        return "House[" + family + "]";
    }
}
