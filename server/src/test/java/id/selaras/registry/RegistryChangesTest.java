package id.selaras.registry;

import static id.selaras.registry.Neighbourhood.BAGAS;
import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.NEIGHBOUR_NO;
import static id.selaras.registry.Neighbourhood.SARWONO;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SARWONOS_HOME;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static id.selaras.registry.Neighbourhood.SUMIRAH_WATI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.ChangeRefused.Reason;
import id.selaras.registry.RegistryChange.Told;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Source TOLD = new Source(SourceKind.CASE, null, TODAY);

    private final TestServer server;
    private final TestDatabase database;
    private final Officer village;
    private final Officer district;
    private final RegistryChanges changes;

    RegistryChangesTest(TestServer server) {
        this.server = server;
        this.database = server.database();
        this.village = database.officer(Role.SUPERVISOR, GUNUNGJATI);
        this.district = database.officer(Role.SECRETARIAT, "33.04");
        this.changes = server.bean(RegistryChanges.class);
    }

    @BeforeEach
    void settle() {
        Neighbourhood.settleIn(database);
    }

    @AfterEach
    void empty() {
        database.owner()
                .sql(
                        "truncate registry.person, registry.family, registry.dwelling, registry.membership, registry.sheet,"
                                + " registry.identifier, registry.claim, registry.name_key, registry.person_past,"
                                + " registry.family_past, registry.dwelling_past, registry.membership_past,"
                                + " registry.identifier_past, registry.claim_past cascade")
                .update();
    }

    @Test
    void another_roof_is_a_new_sheet_and_the_old_one_stays_known() {
        apply(new RegistryChange.Facts(
                Subject.DWELLING, SARWONOS_HOME, List.of(new Told(FactKind.ROOF, "thatch", null, TODAY))));
        assertThat(family().facts())
                .filteredOn(fact -> fact.kind() == FactKind.ROOF)
                .extracting(Fact::code)
                .containsExactly("thatch");
        assertThat(family().changes())
                .extracting(change ->
                        change.before().code() + " → " + change.after().code())
                .containsExactly("tile → thatch");
    }

    @Test
    void a_fact_that_is_struck_out_is_known_no_longer() {
        apply(new RegistryChange.Facts(
                Subject.DWELLING, SARWONOS_HOME, List.of(new Told(FactKind.ROOF, null, null, null))));
        assertThat(family().facts())
                .extracting(Fact::kind)
                .contains(FactKind.FLOOR)
                .doesNotContain(FactKind.ROOF);
    }

    @Test
    void somebody_who_died_stays_on_the_page_and_belongs_to_no_family_from_that_day() {
        apply(new RegistryChange.Death(SARWONO, LocalDate.of(2026, 3, 12)));
        assertThat(family().members())
                .filteredOn(member -> !member.living())
                .extracting(FamilyCard.Member::id)
                .containsExactly(SARWONO);
        assertThat(text("select valid_to from registry.membership where person_id = '" + SARWONO + "'"))
                .isEqualTo("2026-03-12");
        refused(new RegistryChange.Death(SARWONO, TODAY), Reason.ALREADY_DEAD);
        apply(new RegistryChange.Relations(SARWONOS, Map.of(SUMIRAH, Relation.HEAD)));
        assertThat(family().name()).isEqualTo("Sumirah");
    }

    @Test
    void a_family_has_one_head() {
        refused(new RegistryChange.Relations(SARWONOS, Map.of(SUMIRAH, Relation.HEAD)), Reason.ONE_HEAD);
        refused(new RegistryChange.Relations(SARWONOS, Map.of(SUMIRAH_WATI, Relation.HEAD)), Reason.NOT_A_MEMBER);
        apply(new RegistryChange.Relations(SARWONOS, Map.of(SUMIRAH, Relation.HEAD, SARWONO, Relation.SPOUSE)));
        assertThat(family().name()).isEqualTo("Sumirah");
    }

    @Test
    void a_corrected_name_is_found_by_its_new_words_only() {
        apply(new RegistryChange.Correction(BAGAS, PersonField.NAME, "Bagaskara Wibisono"));
        assertThat(found("wibisono")).containsExactly(BAGAS);
        apply(new RegistryChange.Correction(BAGAS, PersonField.NIK, "3304202305199001"));
        assertThat(found("3304202305199001")).containsExactly(BAGAS);
        apply(new RegistryChange.Correction(BAGAS, PersonField.NIK, "3304202305199002"));
        assertThat(text("select string_agg(value, ' ' order by value) from registry.identifier where subject_id = '"
                        + BAGAS + "' and valid_to is null"))
                .isEqualTo("3304202305199002");
        refused(new RegistryChange.Correction(BAGAS, PersonField.NIK, "12"), Reason.NO_SUCH_VALUE);
        refused(new RegistryChange.Correction(BAGAS, PersonField.NAME, " "), Reason.NO_SUCH_VALUE);
    }

    @Test
    void a_child_is_born_into_the_family() {
        var child = new NewPerson(
                "Anisa", Sex.FEMALE, Birth.on(TODAY.minusDays(3)), null, null, 3304202002L, null, null, null);
        apply(new RegistryChange.Newcomer(SARWONOS, child, Relation.GRANDCHILD, TODAY.minusDays(3)));
        assertThat(family().members()).extracting(FamilyCard.Member::name).contains("Anisa");
        assertThat(found("anisa")).hasSize(1);
    }

    @Test
    void a_family_splits_in_the_same_house_and_joins_again() {
        refused(new RegistryChange.Split(SARWONOS, Map.of(SARWONO, Relation.HEAD), null), Reason.HEAD_STAYS);
        refused(new RegistryChange.Split(SARWONOS, Map.of(BAGAS, Relation.CHILD), null), Reason.ONE_HEAD);
        apply(new RegistryChange.Split(
                SARWONOS, Map.of(SUMIRAH, Relation.HEAD, BAGAS, Relation.GRANDCHILD), "3304202011269001"));
        var other = UUID.fromString(text("select family_id from registry.person where id = '" + SUMIRAH + "'"));
        assertThat(family().members()).hasSize(1);
        assertThat(text("select count(distinct dwelling_id) from registry.family where id in ('" + SARWONOS + "', '"
                        + other + "')"))
                .isEqualTo("1");
        apply(new RegistryChange.Join(other, SARWONOS, Map.of(SUMIRAH, Relation.SPOUSE, BAGAS, Relation.GRANDCHILD)));
        assertThat(family().members()).hasSize(3);
        assertThat(text("select count(*) from registry.membership where person_id = '" + BAGAS + "'"))
                .isEqualTo("3");
    }

    @Test
    void a_family_that_moves_takes_its_history_along_and_leaves_the_house_behind() {
        var move = new RegistryChange.MoveHouse(SARWONOS, NEIGHBOUR_NO, "005", "003", "Dusun Lor");
        refused(move, Reason.OUTSIDE_AREA);
        as(district, () -> changes.apply(move, TOLD, UUID.randomUUID()));
        var there = database.officer(Role.PUSKESOS, "33.04.20.2003");
        assertThat(server.as(there, () -> server.bean(People.class).family(SARWONOS)))
                .isPresent();
        assertThat(server.as(village, () -> server.bean(People.class).family(SARWONOS)))
                .isEmpty();
        assertThat(text("select area_no from registry.dwelling where id = '" + SARWONOS_HOME + "'"))
                .isEqualTo("3304202002");
        assertThat(server.as(there, () -> server.bean(People.class).search("sumirah 1968", 5)))
                .extracting(PersonHit::id)
                .contains(SUMIRAH);
    }

    @Test
    void old_and_new_stand_beside_each_other_with_the_age_of_the_old() {
        var roof = new RegistryChange.Facts(
                Subject.DWELLING, SARWONOS_HOME, List.of(new Told(FactKind.ROOF, "thatch", null, null)));
        var difference = differences(roof).getFirst();
        assertThat(difference.label()).isEqualTo("Atap");
        assertThat(difference.before()).isEqualTo("Genteng");
        assertThat(difference.after()).isNotEqualTo("Genteng").isNotBlank();
        assertThat(difference.seen()).isNotNull();
        var nik = differences(new RegistryChange.Correction(SUMIRAH, PersonField.NIK, "3304205108689013"));
        assertThat(nik.getFirst().before()).contains("•").doesNotContain(Neighbourhood.SUMIRAH_NIK);
        assertThat(differences(new RegistryChange.Death(SARWONO, TODAY)).getFirst())
                .extracting(Difference::label, Difference::before)
                .containsExactly("Sarwono", "Hidup");
        assertThat(differences(new RegistryChange.Split(SARWONOS, Map.of(SUMIRAH, Relation.HEAD), null)))
                .singleElement()
                .satisfies(split -> assertThat(split.after()).contains("KK baru"));
    }

    @Test
    void the_base_of_a_change_differs_only_when_what_it_touches_does() {
        var roof = new RegistryChange.Facts(
                Subject.DWELLING, SARWONOS_HOME, List.of(new Told(FactKind.ROOF, "thatch", null, null)));
        var floor = new RegistryChange.Facts(
                Subject.DWELLING, SARWONOS_HOME, List.of(new Told(FactKind.FLOOR, "tile", null, null)));
        var roofBase = base(roof);
        apply(floor);
        assertThat(base(roof)).isEqualTo(roofBase);
        apply(roof);
        assertThat(base(roof)).isNotEqualTo(roofBase);
    }

    @Test
    void what_is_not_in_the_area_cannot_be_changed() {
        refused(new RegistryChange.Death(Neighbourhood.FAR_AWAY, TODAY), Reason.UNKNOWN_SUBJECT);
    }

    private FamilyCard family() {
        return server.as(district, () -> server.bean(People.class).family(SARWONOS))
                .orElseThrow();
    }

    private List<UUID> found(String text) {
        return server.as(village, () -> server.bean(People.class).search(text, 5)).stream()
                .map(PersonHit::id)
                .toList();
    }

    private List<Difference> differences(RegistryChange change) {
        var texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        var words = new RegistryWords(texts, new Dates(texts, ZoneOffset.ofHours(7)), TODAY);
        return server.as(
                village,
                () -> server.bean(TransactionTemplate.class).execute(status -> changes.differences(change, words)));
    }

    private Map<String, String> base(RegistryChange change) {
        return server.as(village, () -> server.bean(TransactionTemplate.class).execute(status -> changes.base(change)));
    }

    private void refused(RegistryChange change, Reason why) {
        assertThatThrownBy(() -> apply(change))
                .isInstanceOfSatisfying(
                        ChangeRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(why));
    }

    private void apply(RegistryChange change) {
        as(village, () -> changes.apply(change, TOLD, UUID.randomUUID()));
    }

    private void as(Officer officer, Runnable work) {
        server.as(
                officer,
                () -> server.bean(TransactionTemplate.class).execute(status -> {
                    work.run();
                    return true;
                }));
    }

    private String text(String query) {
        return database.owner().sql(query).query(String.class).single();
    }
}
