package id.selaras.importing;

import static id.selaras.importing.SampleList.GUNUNGJATI;
import static id.selaras.importing.SampleList.NEIGHBOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.importing.ImportRun.Counts;
import id.selaras.importing.ImportRun.State;
import id.selaras.importing.ImportRuns.Outcome;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SelarasTest
class ImportingTest {
    private static final List<String> CORE =
            List.of("dwelling", "family", "person", "membership", "identifier", "claim");
    static final String EMPTY = """
            truncate importing.import, importing.family_digest, importing.part, importing.noted_row, importing.kept, registry.withdrawal,
              registry.dwelling, registry.family, registry.person, registry.membership, registry.identifier, registry.claim, registry.sheet,
              registry.dwelling_past, registry.family_past, registry.person_past, registry.membership_past,
              registry.identifier_past, registry.claim_past, registry.name_key, registry.name_token cascade""";

    private final ImportOffice office;

    ImportingTest(TestServer server) {
        this.office = new ImportOffice(server);
    }

    @BeforeEach
    void begin() {
        office.server.database().owner().sql(EMPTY).update();
    }

    private static SampleList list() {
        return SampleList.of(new Random(7), 40);
    }

    @Test
    void a_first_list_brings_its_families_with_people_numbers_facts_claims_and_names() throws Exception {
        var list = list();
        var run = office.records(list);
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.counts()).isEqualTo(new Counts(40, list.people(), 0, 0, 0, 0));
        assertThat(office.count("registry.family where card_no is not null")).isEqualTo(40);
        assertThat(office.count("registry.person where family_id is not null")).isEqualTo(list.people());
        assertThat(office.count("registry.stay where valid_to is null")).isEqualTo(list.people());
        assertThat(office.count("registry.sheet where sensitive and jsonb_exists(answers, 'illness')"))
                .isEqualTo(list.people());
        assertThat(office.count("registry.sheet where not sensitive and subject = 'person'"))
                .isEqualTo(list.people());
        assertThat(office.count(
                        "registry.sheet where subject = 'dwelling' and answers -> 'floor' = '[\"cement\",\"6\"]'"))
                .isEqualTo(40);
        assertThat(office.count(
                        "registry.claim where kind = 'decile' and period = '2026-TW3' and observed_on = '2026-09-30'"))
                .isEqualTo(40);
        assertThat(office.count("(select person_id from registry.name_key group by 1) named"))
                .isEqualTo(list.people());
        assertThat(office.count("registry.name_token where skel = 'sumirah' or skel like 'sumira%'"))
                .isPositive();
        assertThat(office.count("registry.person where actor <> '" + office.secretariat.account() + "'"))
                .isZero();
    }

    @Test
    void each_new_row_has_its_first_revision_just_as_it_stands() throws Exception {
        office.records(list());
        for (var table : CORE) {
            assertThat(office.count(
                            "(table registry." + table + " except table registry." + table + "_revision) missing"))
                    .isZero();
            assertThat(office.count("registry." + table)).isEqualTo(office.count("registry." + table + "_revision"));
        }
    }

    @Test
    void the_same_list_again_changes_nothing_at_all() throws Exception {
        office.records(list());
        var before = office.sizes();
        var words = office.text("select to_jsonb(t) as line from registry.name_token t");
        var again = office.records(list());
        assertThat(office.text("select to_jsonb(t) as line from registry.name_token t"))
                .isEqualTo(words);
        assertThat(again.counts()).isEqualTo(new Counts(40, 0, 0, list().people(), 0, 0));
        assertThat(office.sizes()).isEqualTo(before);
    }

    @Test
    void without_the_digests_the_same_list_changes_nothing_either() throws Exception {
        office.records(list());
        var before = office.sizes();
        office.server.database().owner().sql("truncate importing.family_digest").update();
        var again = office.records(list());
        assertThat(again.counts()).isEqualTo(new Counts(40, 0, 0, list().people(), 0, 0));
        assertThat(office.sizes()).isEqualTo(before);
    }

    @Test
    void of_a_changed_list_only_the_changes_go_in() throws Exception {
        office.records(list());
        var sheets = office.count("registry.sheet");
        var later = list();
        later.family(0).floor = "earth";
        later.family(1).decile = 11 - later.family(1).decile;
        later.family(2).members.getFirst().name = "Sumirah Wati";
        later.family(3).members.getFirst().work = "trader";
        var run = office.records(later);
        var changed = later.family(0).members.size() + later.family(1).members.size() + 2;
        assertThat(run.counts()).isEqualTo(new Counts(40, 0, changed, list().people() - changed, 0, 0));
        assertThat(office.count("registry.sheet")).isEqualTo(sheets + 2);
        assertThat(office.count("registry.claim where rev = 2")).isEqualTo(1);
        assertThat(office.count("registry.person where rev = 2")).isEqualTo(1);
        assertThat(office.count("registry.dwelling where rev = 2")).isZero();
        assertThat(
                        office.count(
                                "registry.name_key k join registry.person p on p.id = k.person_id where p.name = 'Sumirah Wati'"))
                .isGreaterThan(3);
    }

    @Test
    void what_somebody_saw_later_than_the_list_stays_and_is_said() throws Exception {
        office.records(list());
        var village = office.server.database().officer(Role.FACILITATOR, "33.04.20.2002");
        var nik = list().families().stream()
                .map(family -> family.members.getFirst().nik)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        office.types(
                village,
                "update registry.person set name = 'Sumarni', source_kind = 'window', observed_on = '2026-11-20', origin = null"
                        + " where nik = '" + nik + "'");
        var later = list();
        later.families()
                .forEach(family -> family.members.forEach(person -> {
                    if (nik.equals(person.nik)) {
                        person.name = "Sumarni Lama";
                    }
                }));
        var run = office.records(later);
        assertThat(office.count("registry.person where name = 'Sumarni'")).isEqualTo(1);
        assertThat(run.counts().changed()).isZero();
        assertThat(examples(run, Outcome.UNCHANGED))
                .anySatisfy(example -> assertThat(example.row().findings())
                        .extracting(RowFinding::problem)
                        .contains(RowProblem.NEWER_KNOWN));
    }

    @Test
    void what_fits_two_is_held_with_its_cells_and_the_reason() throws Exception {
        var list = SampleList.of(new Random(3), 2);
        var twin = new SampleList.Someone();
        twin.name = "Siti Aminah";
        twin.birth = LocalDate.of(1999, 3, 4);
        twin.nik = "3304201803999001";
        var other = new SampleList.Someone();
        other.name = "Siti Aminah";
        other.birth = twin.birth;
        other.nik = "3304201803999002";
        list.family(0).members.addAll(List.of(twin, other));
        office.records(list);
        var later = SampleList.of(new Random(3), 1);
        var whichOne = new SampleList.Someone();
        whichOne.name = "Siti Aminah";
        whichOne.birth = twin.birth;
        later.family(0).members.add(whichOne);
        var run = office.records(later);
        assertThat(run.counts().doubtful()).isEqualTo(1);
        assertThat(examples(run, Outcome.DOUBTFUL)).singleElement().satisfies(example -> {
            assertThat(example.row().cells()).contains("Siti Aminah");
            assertThat(example.row().findings()).extracting(RowFinding::problem).containsExactly(RowProblem.FITS_TWO);
        });
    }

    @Test
    void a_number_that_belongs_to_somebody_else_is_held() throws Exception {
        var list = SampleList.of(new Random(3), 3);
        list.family(0).members.getFirst().nik = "3304201803999009";
        list.family(0).members.getFirst().name = "Sumirah";
        office.records(list);
        list.family(0).members.getFirst().name = "Bambang Suharto";
        list.family(0).members.getFirst().birth = LocalDate.of(2011, 11, 11);
        var run = office.records(list);
        assertThat(examples(run, Outcome.DOUBTFUL))
                .singleElement()
                .satisfies(example -> assertThat(example.row().findings())
                        .extracting(RowFinding::problem)
                        .containsExactly(RowProblem.NIK_OF_ANOTHER));
        assertThat(office.count("registry.person where name = 'Sumirah' and nik = '3304201803999009'"))
                .isEqualTo(1);
    }

    @Test
    void somebody_who_moves_to_another_card_leaves_the_one_and_joins_the_other() throws Exception {
        var list = SampleList.of(new Random(5), 4);
        var mover = new SampleList.Someone();
        mover.name = "Dwi Lestari";
        mover.nik = "3304201803999010";
        list.family(0).members.add(mover);
        office.records(list);
        list.family(0).members.remove(mover);
        list.family(1).members.add(mover);
        office.records(list);
        var person = "(select id from registry.person where nik = '3304201803999010')";
        assertThat(office.count("registry.membership where valid_to is not null and person_id = " + person))
                .isEqualTo(1);
        assertThat(office.count(
                        "registry.membership m join registry.family f on f.id = m.family_id where m.valid_to is null and f.card_no = '"
                                + list.family(1).card + "' and m.person_id = " + person))
                .isEqualTo(1);
    }

    @Test
    void a_family_that_moves_takes_everything_with_it() throws Exception {
        var list = SampleList.of(new Random(5), 4);
        office.records(list);
        list.family(0).areaNo = NEIGHBOUR;
        office.records(list);
        var family = "(select id from registry.family where card_no = '" + list.family(0).card + "')";
        for (var table : List.of("person", "membership")) {
            assertThat(office.count(
                            "registry." + table + " where family_id = " + family + " and area_no = " + GUNUNGJATI))
                    .isZero();
        }
        assertThat(office.count("registry.sheet where subject_id = " + family + " and area_no = " + GUNUNGJATI))
                .isZero();
        assertThat(office.count("registry.claim where subject_id = " + family + " and area_no = " + GUNUNGJATI))
                .isZero();
        assertThat(office.count("registry.identifier where subject_id = " + family + " and area_no = " + GUNUNGJATI))
                .isZero();
        assertThat(
                        office.count(
                                "registry.name_key k join registry.person p on p.id = k.person_id where p.area_no <> k.area_no"))
                .isZero();
    }

    @Test
    void a_programme_that_the_list_no_longer_names_has_stopped() throws Exception {
        var list = SampleList.of(new Random(5), 2);
        list.family(0).programmes = Set.of("PKH", "SEMBAKO");
        office.records(list);
        list.family(0).programmes = Set.of("PKH");
        office.records(list.period("2026-TW4"));
        assertThat(office.count("registry.claim where topic = 'SEMBAKO' and state = 'inactive' and until is not null"))
                .isEqualTo(1);
        assertThat(office.count("registry.claim where topic = 'PKH' and subject = 'family' and state = 'active'"))
                .isPositive();
    }

    @Test
    void a_preview_counts_like_the_recording_and_writes_nothing() throws Exception {
        office.records(list());
        var later = list();
        later.family(0).floor = "earth";
        later.family(2).members.getFirst().name = "Sumirah Wati";
        var before = office.sizes() + office.current();
        var seen = office.previews(later);
        assertThat(seen.state()).isEqualTo(State.PREVIEWED);
        assertThat(office.sizes() + office.current()).isEqualTo(before);
        assertThat(office.records(later).counts()).isEqualTo(seen.counts());
    }

    @Test
    void who_is_suspended_or_lost_the_post_has_no_import_going_on() {
        var leaving = office.server.database().officer(Role.MANAGER, "33.04");
        var id = office.drops();
        office.server.as(leaving, () -> {
            office.server.bean(Imports.class).start(id);
            return true;
        });
        office.server
                .database()
                .owner()
                .sql("update access.account set suspended_at = now() where id = :id")
                .param("id", leaving.account())
                .update();
        assertThatThrownBy(() -> office.works(id, list())).isInstanceOf(SQLException.class);
        assertThat(office.count("registry.person")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into registry.person (area_no, name, source_kind, observed_on, origin) values (3305010001, 'X', 'import', now(), current_setting('app.import')::uuid)",
                "insert into registry.person (area_no, name, source_kind, observed_on) values (3304202002, 'X', 'import', now())",
                "insert into registry.person (area_no, name, source_kind, observed_on, origin, rev) values (3304202002, 'X', 'import', now(), current_setting('app.import')::uuid, 9)",
                "insert into registry.withdrawal (origin, reason) values (uuidv7(), 'x')",
                "delete from registry.person",
                "select * from casework.case_record",
                "select * from access.session",
            })
    void the_role_of_imports_does_nothing_but_its_own_import(String statement) throws SQLException, IOException {
        var id = office.drops();
        office.server.as(office.secretariat, () -> {
            office.server.bean(Imports.class).start(id);
            return true;
        });
        try (var transaction = office.server.bean(ImportConnections.class).open(id)) {
            assertThatThrownBy(() -> transaction.run(() -> {
                        transaction.execute("test", statement);
                        return null;
                    }))
                    .isInstanceOf(SQLException.class);
        }
    }

    private List<ImportRuns.Example> examples(ImportRun run, Outcome outcome) {
        return office.server.as(
                office.secretariat, () -> office.server.bean(Imports.class).examples(run.id(), outcome, 100));
    }
}
