package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.engine.eligibility.DryRun;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.FactRef;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.FamilyTable;
import id.selaras.engine.eligibility.KnownFamilies;
import id.selaras.engine.eligibility.Vocabulary;
import id.selaras.practice.load.GeneratedFamilies;
import id.selaras.registry.FactKind;
import id.selaras.registry.People;
import id.selaras.registry.RegistryLoad;
import id.selaras.registry.RegistryWords;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredFamilyReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Area DISTRICT = new Area(3304000000L, 2, "33.04", "Kabupaten Banjarnegara", 3300000000L);
    private static final List<String> LISTED = List.of("PKH", "SEMBAKO", "PBI-JKN", "PBI-PEMDA", "PIP", "BLT-DD");

    private final TestServer server;
    private final RuleBooks rules;
    private Officer officer;

    StoredFamilyReaderTest(TestServer server) {
        this.server = server;
        rules = server.bean(RuleBooks.class);
    }

    @BeforeAll
    void settle() throws SQLException {
        try (var owner = server.database().database().owner().connect()) {
            var villages = server.bean(Areas.class).childrenOf("33.04.20");
            new RegistryLoad(owner).load(GeneratedFamilies.of(160, 7, villages), _ -> {});
        }
        for (var change : HISTORY) {
            server.database().owner().sql(change).update();
        }
        officer = server.database().officer(Role.SECRETARIAT, "33.04");
    }

    /** What years of work leave behind: editions, corrections, what was taken back, struck out, contested, and people who died. */
    private static final List<String> HISTORY = List.of(
            """
            insert into registry.withdrawal (origin, reason) values ('00000000-0000-0000-0000-00000000000a', 'keliru')\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on, origin)
            select d.id, 'dwelling', d.area_no,
                   case n % 6 when 0 then '{"floor": "earth"}' when 1 then '{"floor": null}' when 2 then '{"floor": ["tile", "4"], "roof": "thatch"}'
                        when 3 then '{"floor_area": [null, null, "36.5"]}' when 4 then '{"floor_area": [null, null, "42"]}'
                        else '{"power": ["w900", "2"], "meters": [null, null, "2"]}' end::jsonb,
                   'window', date '2026-11-01' - n % 3 * 1000, case when n % 5 = 0 then uuid '00000000-0000-0000-0000-00000000000a' end
              from (select d.*, row_number() over (order by id)::int as n from registry.dwelling d) d\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on, recorded_at)
            select f.id, 'family', f.area_no, jsonb_build_object('car', case when k = 0 then 'yes' else 'no' end, 'motorcycle', jsonb_build_array(null, null, k::text),
                   'gas_cylinder', jsonb_build_array('no', '2')), 'visit', date '2026-10-10', timestamptz '2026-10-11' + (n * 7 + k * 13) % 4 * interval '1 hour'
              from (select f.*, row_number() over (order by id)::int as n from registry.family f) f, generate_series(0, 2) k\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, answers, source_kind, observed_on)
            select p.id, 'person', p.area_no, case n % 5 when 0 then '{"schooling": "attending", "school_level": ["smp", "3"]}'
                   when 1 then '{"schooling": "never"}' when 2 then '{"health_insurance": "pbi+employer", "income_work": ["unknown", "9"]}'
                   when 3 then '{"income_work": ["yes", "1", "1250000"], "position": "unknown"}' else '{"identity_papers": "birth_certificate+child_card"}' end::jsonb,
                   'window', date '2026-06-01'
              from (select p.*, row_number() over (order by id)::int as n from registry.person p) p\
            """,
            """
            insert into registry.sheet (subject_id, subject, area_no, sensitive, answers, source_kind, observed_on)
            select p.id, 'person', p.area_no, true, '{"pregnancy": "yes", "disability": "physical"}', 'visit', date '2026-10-01' from registry.person p\
            """,
            """
            insert into registry.claim (area_no, subject, subject_id, kind, topic, state, last_paid, source_kind, observed_on, withdrawn, objection, outcome, outcome_on)
            select f.area_no, 'family', f.id, k.kind, k.topic, k.state, k.paid, 'import', k.observed + n % 2 * k.later, n % 11 = 0 and k.later > 0,
                   case when n % 4 = 1 then f.id end, case when n % 4 = 1 then 'upheld' end, case when n % 4 = 1 then date '2026-09-01' end
              from (select f.*, row_number() over (order by id)::int as n from registry.family f) f,
                   (values ('decile', 'DTSEN', '7', null::date, date '2026-08-01', 60), ('decile', 'DTSEN', '2', null, date '2026-05-01', 200),
                           ('participation', 'PKH', 'active', date '2026-09-10', date '2026-08-15', 40), ('participation', 'PKH', 'ended', date '2025-01-01', date '2026-03-01', 0),
                           ('participation', 'BLT-DD', 'inactive', null, date '2026-02-01', 30)) k (kind, topic, state, paid, observed, later)
             where n % 3 > 0\
            """,
            """
            insert into registry.claim (area_no, subject, subject_id, kind, topic, state, last_paid, source_kind, observed_on)
            select p.area_no, 'person', p.id, 'participation', k.topic, k.state, k.paid, 'import', k.observed
              from (select p.*, row_number() over (order by id)::int as n from registry.person p) p,
                   (values ('PBI-JKN', 'active', date '2026-07-01', date '2026-07-15', 0), ('PBI-JKN', 'inactive', null, date '2026-10-15', 1), ('PIP', 'active', date '2026-04-01', date '2026-04-15', 2)) k (topic, state, paid, observed, r)
             where n % 4 >= k.r\
            """,
            "update registry.person set life = 'deceased' where id in (select id from registry.person order by id"
                    + " limit 20 offset 15)",
            "update registry.person set birth_precision = 'about' where id in (select id from registry.person order by"
                    + " id limit 20 offset 60)",
            "update registry.person set birth_date = null, birth_precision = null where id in (select id from"
                    + " registry.person order by id limit 20 offset 90)",
            "update registry.person set relation = 'unknown', sex = null where id in (select id from registry.person"
                    + " order by id limit 20 offset 100)",
            "update registry.person set withdrawn = true where id in (select id from registry.person order by id limit"
                    + " 5 offset 130)",
            "update registry.person set life = 'deceased' where family_id in (select id from registry.family order by"
                    + " id limit 3 offset 9)",
            "update registry.person set birth_date = date '1990-01-01', birth_precision = 'day' where family_id in"
                    + " (select id from registry.family order by id limit 9 offset 30)",
            "analyze registry.sheet, registry.claim, registry.person");

    private static Set<FactRef> everyFact(Vocabulary vocabulary) {
        var names = new HashSet<>(List.of(
                RegistryVocabulary.DECILE,
                Vocabulary.AREA,
                Vocabulary.BIRTH,
                RegistryVocabulary.SEX,
                RegistryVocabulary.RELATION));
        Arrays.stream(FactKind.values()).map(FactKind::code).forEach(names::add);
        LISTED.forEach(programme -> {
            names.add(Vocabulary.participation(programme));
            names.add(Vocabulary.payment(programme));
        });
        var facts = new HashSet<FactRef>();
        for (var name : names) {
            for (var ofMember : new boolean[] {false, true}) {
                vocabulary
                        .fact(name, ofMember)
                        .ifPresent(type ->
                                type.forms().forEach(form -> facts.add(new FactRef(name, ofMember, form, type))));
            }
        }
        return facts;
    }

    private StoredFamilies stored(Set<FactRef> facts) {
        return stored(facts, new RunProgress());
    }

    private StoredFamilies stored(Set<FactRef> facts, RunProgress progress) {
        return server.as(officer, () -> {
            var acting = server.bean(Acting.class);
            var person = acting.person().orElseThrow();
            return server.bean(StoredFamilyReader.class)
                    .read(
                            facts,
                            DISTRICT,
                            work -> acting.as(person, () -> {
                                work.run();
                                return true;
                            }),
                            progress);
        });
    }

    private Map<UUID, FamilyFacts> known() {
        var texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        var words = new RegistryWords(texts, new Dates(texts, ZoneId.of("Asia/Jakarta")), DAY);
        var ids = server.database()
                .owner()
                .sql("select id from registry.family")
                .query(UUID.class)
                .list();
        return server.as(officer, () -> {
            var known = new HashMap<UUID, FamilyFacts>();
            for (var id : ids) {
                server.bean(People.class)
                        .family(id)
                        .flatMap(card ->
                                Stream.ofNullable(KnownFamily.of(card, words)).findFirst())
                        .ifPresent(family -> known.put(id, family.facts()));
            }
            return known;
        });
    }

    @Test
    void the_arrays_hold_every_fact_as_the_page_of_each_family_shows_it() {
        var facts = everyFact(new RegistryVocabulary(rules.book()));
        var stored = stored(facts);
        var known = known();
        assertThat(stored.families()).isEqualTo(known.size()).isGreaterThan(140);
        var differences = new ArrayList<String>();
        for (var family = 0; family < stored.families(); family++) {
            var one = new KnownFamilies(List.of(known.get(stored.id(family))));
            assertThat(stored.members(family)).isEqualTo(one.members(0));
            for (var fact : facts) {
                var members = fact.ofMember() ? one.members(0) : 0;
                for (var member = fact.ofMember() ? 0 : FamilyFacts.FAMILY; member < members; member++) {
                    if (stored.value(fact, family, member) != one.value(fact, 0, member)
                            || stored.observed(fact, family, member) != one.observed(fact, 0, member)) {
                        differences.add(fact.name() + " " + fact.form() + " of member " + member + ": "
                                + stored.value(fact, family, member) + " on " + stored.observed(fact, family, member)
                                + ", the page " + one.value(fact, 0, member) + " on " + one.observed(fact, 0, member));
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void every_national_programme_gets_the_answers_and_amounts_of_the_page() throws InterruptedException {
        var bound = rules.on(DAY);
        var stored = stored(bound.facts());
        var run = DryRun.of(bound, FamilyTable.of(bound, stored));
        run.run(2);
        var known = known();
        for (var programme = 0; programme < bound.programmes().size(); programme++) {
            var rule = bound.programmes().get(programme);
            for (var family = 0; family < stored.families(); family++) {
                var facts = known.get(stored.id(family));
                assertThat(run.verdict(programme, family))
                        .as(rule.programme().code())
                        .isEqualTo(Explainer.verdict(rule, facts));
                assertThat(run.amount(programme, family)).isEqualTo((int) Explainer.amount(rule, facts));
            }
        }
        assertThat(run.tallies()).anyMatch(tally -> tally.fits() > 0 && tally.fitsNot() > 0 && tally.notKnown() > 0);
    }

    @Test
    void nobody_reads_families_beyond_the_own_area() {
        var village = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
        var before = officer;
        officer = village;
        try {
            var stored = stored(rules.on(DAY).facts());
            assertThat(stored.families()).isPositive();
            for (var family = 0; family < stored.families(); family++) {
                assertThat(stored.area(family)).isEqualTo(3304202002L);
            }
        } finally {
            officer = before;
        }
    }

    @Test
    void who_was_asked_to_stop_stops() {
        var progress = new RunProgress();
        progress.cancel();
        Assertions.assertThatThrownBy(() -> stored(rules.on(DAY).facts(), progress))
                .isInstanceOf(CancellationException.class);
    }
}
