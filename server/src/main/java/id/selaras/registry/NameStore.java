package id.selaras.registry;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys by which names are found, and the vocabulary by which misspelt words find their neighbours. */
@Component
class NameStore {
    private final JdbcClient jdbc;

    NameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A word of the vocabulary by its sound, and how many names it stood in when it was counted. */
    record Word(String skeleton, int frequency) {}

    List<UUID> bearers(Collection<Integer> keys, int limit) {
        return jdbc.sql("""
                        /* registry.name-bearers */
                        select distinct person_id from (
                          select person_id from registry.name_key where key = any(:keys) limit :limit) found
                        """)
                .param("keys", array(keys))
                .param("limit", limit)
                .query((row, n) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** Bearers born in that time; the name is looked up first, so that no year brings the whole village. */
    List<UUID> bearersBorn(Collection<Integer> keys, BirthWanted born, int limit) {
        return jdbc.sql("""
                        /* registry.name-bearers-born */
                        select distinct p.id
                          from (select person_id from registry.name_key where key = any(:keys) limit 5000) k
                          join registry.person p on p.id = k.person_id
                         where p.birth_date between :from and :to
                         limit :limit
                        """)
                .param("keys", array(keys))
                .param("from", born.from())
                .param("to", born.to())
                .param("limit", limit)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    List<Word> words(int[] deletionKeys) {
        return jdbc.sql("""
                        /* registry.near-words */
                        select skel, max(freq) as freq from registry.name_token where k = any(:keys) group by skel
                        """)
                .param("keys", deletionKeys)
                .query((row, n) -> new Word(row.getString("skel"), row.getInt("freq")))
                .list();
    }

    void addKeys(UUID person, long areaNo, int[] keys) {
        jdbc.sql("""
                        /* registry.add-name-keys */
                        insert into registry.name_key (key, area_no, person_id)
                        select key, :area, :person from unnest(:keys) as key
                        """)
                .param("area", areaNo)
                .param("person", person)
                .param("keys", keys)
                .update();
    }

    void forget(UUID person) {
        jdbc.sql("/* registry.forget-name-keys */ delete from registry.name_key where person_id = :person")
                .param("person", person)
                .update();
    }

    void learn(String skeleton, int[] deletionKeys) {
        jdbc.sql("""
                        /* registry.learn-word */
                        insert into registry.name_token (k, skel, freq)
                        select k, :skel, 1 from unnest(:keys) as k on conflict do nothing
                        """).param("skel", skeleton).param("keys", deletionKeys).update();
    }

    private static int[] array(Collection<Integer> keys) {
        var sorted = keys.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
