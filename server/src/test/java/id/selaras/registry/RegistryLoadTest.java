package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.testing.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistryLoadTest {

    @Test
    void a_load_leaves_indexes_keys_and_triggers_as_it_found_them() {
        try (var database = TestDatabase.fresh()) {
            var before = upkeep(database);
            var loaded = Neighbourhood.load(database, Stream.of(Neighbourhood.sarwonos()));
            assertThat(loaded).isEqualTo(new RegistryLoad.Loaded(1, 3, 4, 2));
            assertThat(upkeep(database)).isEqualTo(before);
        }
    }

    @Test
    void a_second_load_adds_to_the_first() {
        try (var database = TestDatabase.fresh()) {
            Neighbourhood.crowd(database, 5);
            Neighbourhood.settleIn(database);
            assertThat(count(database, "registry.family")).isEqualTo(9);
            assertThat(count(database, "registry.person_revision")).isEqualTo(count(database, "registry.person"));
            assertThat(count(
                            database,
                            "(select k, skel from registry.name_token group by 1, 2 having count(*) > 1) twice"))
                    .isZero();
        }
    }

    @Test
    void the_same_family_twice_loads_nothing_at_all() {
        try (var database = TestDatabase.fresh()) {
            Neighbourhood.settleIn(database);
            var people = count(database, "registry.person");
            assertThatThrownBy(() -> Neighbourhood.load(database, Stream.of(Neighbourhood.sarwonos())))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(count(database, "registry.person")).isEqualTo(people);
        }
    }

    private static String upkeep(TestDatabase database) {
        return database.owner().sql("""
                        select string_agg(line, chr(10) order by line) from (
                          select indexdef as line from pg_indexes where schemaname = 'registry'
                          union all
                          select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                            from pg_constraint where connamespace = 'registry'::regnamespace
                          union all
                          select tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text
                            from pg_trigger where not tgisinternal and tgrelid::regclass::text like 'registry.%') upkeep
                        """).query(String.class).single();
    }

    private static long count(TestDatabase database, String table) {
        return database.owner()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
