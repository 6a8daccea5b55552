package id.selaras.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * A district's registry written straight into the tables: families of three, each house, family and person with the sheets and
 * claims that a first list and a visit leave, facts drawn by the number of the row so that two runs are alike.
 */
final class StoredDistrict {
    private static final List<String> ROWS = List.of(
            "create schema if not exists bench",
            """
            create table bench.village as
            select area_no, row_number() over (order by area_no)::int - 1 as n from area.area where area_no between 3304000000 and 3304999999 and level = 4\
            """,
            """
            create table bench.family as
            select g, uuidv7() as id, uuidv7() as dwelling, v.area_no from generate_series(0, %1$d - 1) g
              join bench.village v on v.n = g %% (select count(*) from bench.village)\
            """,
            "create table bench.person as select g, k, uuidv7() as id, f.id as family, f.area_no, abs(hashint8(g * 3 +"
                    + " k)) as h from bench.family f, generate_series(0, 2) k",
            """
            insert into registry.dwelling (id, area_no, source_kind, observed_on) select dwelling, area_no, 'import', date '2026-10-10' from bench.family\
            """,
            """
            insert into registry.family (id, area_no, dwelling_id, source_kind, observed_on) select id, area_no, dwelling, 'import', date '2026-10-10' from bench.family\
            """,
            """
            insert into registry.person (id, area_no, family_id, relation, name, sex, birth_date, birth_precision, source_kind, observed_on)
            select id, area_no, family, (array['head', 'spouse', 'child'])[k + 1], 'Warga ' || g, case when h %% 2 = 0 then 'male' else 'female' end,
                   case k when 2 then date '2000-01-01' + h %% 9000 else date '1940-01-01' + h %% 20000 end, 'day', 'import', date '2026-10-10' from bench.person\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, answers, instrument, source_kind, source_ref, observed_on)
            select dwelling, 'dwelling', area_no, jsonb_build_object('floor', jsonb_build_array((array['tile', 'cement', 'earth', 'ceramic', 'wood'])[1 + g %% 5], '3'),
                   'wall', jsonb_build_array((array['brick', 'board', 'bamboo'])[1 + g %% 3], '2'), 'roof', jsonb_build_array((array['tile', 'zinc', 'thatch'])[1 + g %% 3], '1'),
                   'tenure', jsonb_build_array('own', '1'), 'water', jsonb_build_array('piped', '3'), 'lighting', jsonb_build_array('meter', '1'),
                   'power', jsonb_build_array((array['w450', 'w900', 'w1300'])[1 + g %% 3], '1'), 'fuel', jsonb_build_array('lpg_3', '4'), 'toilet', jsonb_build_array('own', '1'),
                   'sewage', jsonb_build_array('septic_tank', '1'), 'floor_area', jsonb_build_array(null, null, (20 + g %% 80)::text)),
                   'DTSEN2026', 'import', 'DTSEN triwulan III 2026', date '2026-10-10' from bench.family\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, answers, instrument, source_kind, source_ref, observed_on)
            select id, 'family', area_no, jsonb_build_object('car', jsonb_build_array(case when g %% 20 = 0 then 'yes' else 'no' end, '2'),
                   'motorcycle', jsonb_build_array('yes', '1', (g %% 3)::text), 'fridge', jsonb_build_array('yes', '1'), 'television', jsonb_build_array('yes', '1'),
                   'other_land', jsonb_build_array('no', '2'), 'gold', jsonb_build_array('no', '2'), 'cattle', jsonb_build_array('no', '2'), 'internet', jsonb_build_array('phone', '3'),
                   'savings', jsonb_build_array('no', '2')),
                   'DTSEN2026', 'import', 'DTSEN triwulan III 2026', date '2026-10-10' from bench.family\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, answers, instrument, source_kind, source_ref, observed_on)
            select id, 'person', area_no, jsonb_build_object('occupation', jsonb_build_array('farmer', '1'), 'education', jsonb_build_array('primary', '2'),
                   'schooling', jsonb_build_array(case when k = 2 then 'attending' else 'no_longer' end, '1'), 'marital_status', jsonb_build_array('married', '2'),
                   'worked_last_week', jsonb_build_array(case when h %% 3 = 0 then 'yes' else 'no' end, '1'),
                   'position', jsonb_build_array((array['casual', 'self_employed', 'private_employee', 'public_employee', 'family_worker'])[1 + h %% 5], '3'),
                   'health_insurance', jsonb_build_array((array['none', 'pbi', 'employer'])[1 + h %% 3], '1'))
                   || case when k = 2 then jsonb_build_object('school_level', jsonb_build_array((array['sd', 'smp', 'sma', 'mi'])[1 + h %% 4], '2')) else '{}' end,
                   'DTSEN2026', 'import', 'DTSEN triwulan III 2026', date '2026-10-10' from bench.person\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, sensitive, answers, instrument, source_kind, source_ref, observed_on)
            select id, 'person', area_no, true, '{"seeing": ["no_difficulty", "4"], "hearing": ["no_difficulty", "4"], "illness": ["none", "1"], "disability": ["none", "0"]}',
                   'DTSEN2026', 'import', 'DTSEN triwulan III 2026', date '2026-10-10' from bench.person\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on)
            select id, 'person', area_no, '{"position": "casual", "worked_last_week": "yes"}', 'visit', date '2026-11-05' from bench.person where h %% 10 = 0\
            """,
            """
            insert into registry.claim (area_no, subject, subject_id, kind, topic, state, source_kind, source_ref, observed_on)
            select area_no, 'family', id, 'decile', 'DTSEN', (1 + g %% 10)::text, 'import', 'DTSEN triwulan III 2026', date '2026-10-10' from bench.family where g %% 20 > 0\
            """,
            """
            insert into registry.claim (area_no, subject, subject_id, kind, topic, state, last_paid, source_kind, source_ref, observed_on)
            select area_no, 'person', id, 'participation', 'PBI-JKN', 'active', date '2026-10-01', 'import', 'DTSEN triwulan III 2026', date '2026-10-10' from bench.person where h %% 2 = 0\
            """,
            "drop table bench.person, bench.family, bench.village",
            "vacuum analyze registry.family",
            "vacuum analyze registry.person",
            "vacuum analyze registry.sheet",
            "vacuum analyze registry.claim");

    private StoredDistrict() {}

    static void fill(Stage stage, int families) throws SQLException {
        try (var connection = stage.connect();
                var statement = connection.createStatement()) {
            for (var rows : ROWS) {
                statement.execute(rows.contains("%") ? rows.formatted(families) : rows);
            }
        }
    }
}
