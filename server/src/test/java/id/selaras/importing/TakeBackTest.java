package id.selaras.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SelarasTest
class TakeBackTest {
    private final ImportOffice office;
    private final Officer village;

    TakeBackTest(TestServer server) {
        this.office = new ImportOffice(server);
        this.village = server.database().officer(Role.FACILITATOR, "33.04.20.2002");
    }

    @BeforeEach
    void begin() {
        office.server.database().owner().sql(ImportingTest.EMPTY).update();
    }

    /** Anything a list may do to families that are there: every field, people who come, go and move, new families. */
    private static SampleList disturbed(long seed, int families) {
        var list = SampleList.of(new Random(seed), families + 5);
        var random = new Random(seed * 31 + 1);
        for (var family : list.families()) {
            switch (random.nextInt(10)) {
                case 0 -> family.floor = "earth";
                case 1 -> family.decile = 11 - family.decile;
                case 2 -> family.street = "Jalan Mawar";
                case 3 -> family.areaNo = SampleList.NEIGHBOUR;
                case 4 -> family.programmes = Set.of("SEMBAKO");
                case 5 -> family.card = family.card.replaceFirst("^33042012", "33042015");
                default -> family.members.forEach(person -> disturb(person, random));
            }
        }
        for (var i = 0; i < families / 4; i++) {
            var from = list.family(random.nextInt(families)).members;
            if (from.size() > 1) {
                list.family(random.nextInt(families)).members.add(from.removeLast());
            }
        }
        return list;
    }

    private static void disturb(SampleList.Someone person, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> person.name = person.name + " Wati";
            case 1 -> person.birth = LocalDate.of(1971, 5, 6);
            case 2 -> person.phone = "+6284920999%03d".formatted(random.nextInt(1000));
            case 3 -> person.work = "trader";
            case 4 -> person.illness = "asthma";
            case 5 -> person.life = ImportRow.Life.MOVED;
            default -> {
                // This one stays as the list had it.
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void taking_back_leaves_everything_as_it_was_and_the_history_shows_both(long seed) throws Exception {
        office.records(SampleList.of(new Random(seed), 30));
        var before = office.current();
        var moment = office.now();
        var known = office.asOf(moment);
        var run = office.records(disturbed(seed, 30));
        assertThat(run.counts().added() + run.counts().changed()).isGreaterThan(10);
        var between = office.now();
        var thought = office.asOf(between);
        office.takesBack(run.id());
        assertThat(office.current()).isEqualTo(before);
        assertThat(office.asOf(moment)).isEqualTo(known);
        assertThat(office.asOf(between)).isEqualTo(thought);
        assertThat(office.kept(run.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void two_lists_taken_back_in_either_order_leave_what_was_before_both(long seed) throws Exception {
        office.records(SampleList.of(new Random(seed), 20));
        var before = office.current();
        var first = office.records(disturbed(seed, 20));
        var second = office.records(disturbed(seed + 100, 20));
        if (seed % 2 == 0) {
            office.takesBack(second.id());
            office.takesBack(first.id());
            assertThat(office.current()).isEqualTo(before);
        } else {
            office.takesBack(first.id());
            office.takesBack(second.id());
            assertThat(office.count("registry.person where not withdrawn and origin = '" + second.id() + "'"))
                    .isZero();
        }
    }

    @Test
    void a_first_list_taken_back_leaves_nobody_and_can_be_dropped_again() throws Exception {
        var list = SampleList.of(new Random(9), 20);
        var run = office.records(list);
        office.takesBack(run.id());
        assertThat(office.count("registry.person where not withdrawn")).isZero();
        assertThat(office.count("registry.family where not withdrawn")).isZero();
        assertThat(office.count("registry.name_key")).isZero();
        assertThat(office.count("registry.person_revision")).isEqualTo(2L * list.people());
        assertThat(office.records(list).counts().added()).isEqualTo(list.people());
    }

    @Test
    void whom_somebody_changed_since_stays_with_family_and_house_in_a_list_that_says_why() throws Exception {
        var list = SampleList.of(new Random(9), 20);
        var run = office.records(list);
        var family = list.families().stream()
                .filter(one -> one.members.size() > 1 && one.members.getFirst().nik != null)
                .findFirst()
                .orElseThrow();
        var nik = family.members.getFirst().nik;
        office.types(
                village,
                "update registry.person set phone = '+6284920110048', source_kind = 'window', origin = null where nik = '"
                        + nik + "'");
        office.takesBack(run.id());
        assertThat(office.count("registry.person where not withdrawn")).isEqualTo(1);
        assertThat(office.count("registry.family where not withdrawn and card_no = '" + family.card + "'"))
                .isEqualTo(1);
        assertThat(office.count("registry.dwelling where not withdrawn")).isEqualTo(1);
        assertThat(office.count("registry.stay")).isEqualTo(1);
        assertThat(office.count("registry.shown_number where value in ('" + nik + "', '" + family.card + "')"))
                .isEqualTo(2);
        assertThat(office.kept(run.id()))
                .extracting(ImportRuns.Kept::because)
                .containsExactlyInAnyOrder("import.kept.changed", "import.kept.needed");
    }

    @Test
    void somebody_born_into_a_listed_family_keeps_the_family() throws Exception {
        var list = SampleList.of(new Random(9), 5);
        var run = office.records(list);
        office.types(village, """
                insert into registry.person (area_no, family_id, relation, name, source_kind, observed_on)
                select area_no, id, 'child', 'Bayi', 'window', '2026-11-20' from registry.family where card_no = '%s'""".formatted(list.family(0).card));
        office.takesBack(run.id());
        assertThat(office.count("registry.person where not withdrawn")).isEqualTo(1);
        assertThat(office.count("registry.family where not withdrawn")).isEqualTo(1);
        assertThat(office.count("registry.dwelling where not withdrawn")).isEqualTo(1);
        assertThat(office.kept(run.id())).extracting(ImportRuns.Kept::because).containsExactly("import.kept.needed");
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void whom_a_case_or_something_that_waits_is_about_stays_in_a_list_that_says_why(long seed) throws Exception {
        var list = SampleList.of(new Random(seed), 20);
        var run = office.records(list);
        var people = office.server
                .database()
                .owner()
                .sql("select id from registry.person where nik is not null order by nik limit 5")
                .query(UUID.class)
                .list();
        matter(people.get(0), false);
        matter(people.get(1), true);
        waits(
                "insert into proposal.proposal (id, area_no, kind, family_id, person_id, reason, observed_on, origin_kind, proposed_by)"
                        + " select gen_random_uuid(), p.area_no, 'correction', p.family_id, p.id, 'Nama', current_date, 'family', a.id",
                people.get(2));
        waits(
                "insert into privacy.request (id, person_id, area_no, asker, state, recorded_by)"
                        + " select gen_random_uuid(), p.id, p.area_no, 'self', 'open', a.id",
                people.get(3));
        waits(
                "insert into privacy.restriction (id, person_id, area_no, reason, placed_by)"
                        + " select gen_random_uuid(), p.id, p.area_no, 'Diminta warga', a.id",
                people.get(4));
        office.takesBack(run.id());
        assertThat(office.server
                        .database()
                        .owner()
                        .sql("select id from registry.person where not withdrawn")
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(people);
        assertThat(office.kept(run.id()))
                .extracting(ImportRuns.Kept::because)
                .filteredOn(because -> !because.equals("import.kept.needed"))
                .containsExactlyInAnyOrder(
                        "import.kept.case",
                        "import.kept.work",
                        "import.kept.work",
                        "import.kept.work",
                        "import.kept.work");
        assertThat(office.count("registry.person p where not withdrawn and not exists"
                        + " (select 1 from registry.family f where f.id = p.family_id and not f.withdrawn)"))
                .isZero();
    }

    private void matter(UUID person, boolean restricted) {
        waits(
                "insert into casework.case_record (id, ticket, pin_hash, area_no, channel, kind, matter, sector, topic, title, words,"
                        + " restricted, subject_person, subject_name, state, desk_rank, reached_rank, recorded_by)"
                        + " select gen_random_uuid(), (10000000 + (random() * 80000000)::int)::text, '', p.area_no, 'window', 'complaint', 'need', 'social', 'other', 'x', 'x',"
                        + " " + restricted + ", p.id, p.name, 'CLOSED', 1, 1, a.id",
                person);
    }

    private void waits(String insert, UUID person) {
        office.server
                .database()
                .owner()
                .sql(
                        insert
                                + " from registry.person p, access.account a where p.id = :person and a.name = 'selaras.system'")
                .param("person", person)
                .update();
    }
}
