package id.selaras.registry;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.GUNUNGJATI_NO;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.CareCategory.Kind;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String DISTRICT = GUNUNGJATI.substring(0, 5);

    private final TestServer server;
    private final TestDatabase database;
    private final Officer recorder;
    private final Officer colleague;
    private final Officer confidant;

    CareTest(TestServer server) {
        this.server = server;
        this.database = server.database();
        this.recorder = database.officer(Role.PUSKESOS, GUNUNGJATI);
        this.colleague = database.officer(Role.FACILITATOR, GUNUNGJATI);
        this.confidant = database.officer(Role.SECRETARIAT, DISTRICT);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(database);
        database.owner()
                .sql("update access.post set handles_restricted = true where account_id = :id")
                .param("id", confidant.account())
                .update();
    }

    @BeforeEach
    void nobodyIsOfAny() {
        database.owner().sql("delete from registry.care_assignment").update();
        database.owner().sql("delete from registry.care_assignment_past").update();
        database.owner().sql("delete from registry.care_basis").update();
    }

    @Test
    void one_person_is_of_several_and_of_each_once() {
        assertThat(assign(CareCategory.POOR)).isTrue();
        assertThat(assign(CareCategory.PERSON_WITH_DISABILITY)).isTrue();
        assertThat(assign(CareCategory.POOR)).isFalse();
        assertThat(seenBy(colleague)).containsExactlyInAnyOrder(CareCategory.POOR, CareCategory.PERSON_WITH_DISABILITY);
    }

    @Test
    void what_is_restricted_is_read_by_the_recorder_and_by_who_handles_it() {
        assign(CareCategory.VICTIM_OF_VIOLENCE);
        assertThat(seenBy(recorder)).containsExactly(CareCategory.VICTIM_OF_VIOLENCE);
        assertThat(seenBy(confidant)).containsExactly(CareCategory.VICTIM_OF_VIOLENCE);
        assertThat(seenBy(colleague)).isEmpty();
        assertThat(revisionsSeenBy(colleague)).isZero();
        assertThat(revisionsSeenBy(confidant)).isOne();
    }

    @Test
    void who_may_not_read_it_learns_nothing_by_recording_it_too() {
        assign(CareCategory.PERSON_WITH_HIV);
        var again = server.as(
                colleague, () -> care().assign(SUMIRAH, GUNUNGJATI_NO, CareCategory.PERSON_WITH_HIV, TODAY, "", TODAY));
        assertThat(again).isTrue();
    }

    @Test
    void type_fourteen_needs_a_law() {
        assertThatThrownBy(() -> assign(CareCategory.MINORITY_GROUP)).isInstanceOf(DataAccessException.class);
        var administrator = database.officer(Role.ADMINISTRATOR, DISTRICT);
        server.as(administrator, () -> basis().state(DISTRICT, "Peraturan daerah 3/2026 pasal 5"));
        assertThat(assign(CareCategory.MINORITY_GROUP)).isTrue();
        assertThat(seenBy(recorder)).containsExactly(CareCategory.MINORITY_GROUP);
        var stated = server.as(administrator, () -> basis().of(DISTRICT)).orElseThrow();
        assertThat(server.as(administrator, () -> basis().withdraw(stated.id())))
                .isTrue();
        assertThat(seenBy(recorder)).isEmpty();
    }

    @Test
    void nobody_but_the_districts_administrator_states_a_law() {
        assertThatThrownBy(() -> server.as(confidant, () -> basis().state(DISTRICT, "Peraturan daerah 3/2026")))
                .isInstanceOf(DataAccessException.class);
        var neighbour = database.officer(Role.ADMINISTRATOR, "33.03");
        assertThatThrownBy(() -> server.as(neighbour, () -> basis().state(DISTRICT, "Peraturan daerah 3/2026")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_end_has_a_reason_and_every_state_stays() {
        assign(CareCategory.BEGGAR);
        var id = server.as(recorder, () -> care().of(List.of(SUMIRAH)))
                .getFirst()
                .id();
        var family = SARWONOS;
        assertThat(end(id, family, TODAY.minusYears(20))).isFalse();
        assertThat(end(id, UUID.randomUUID(), TODAY)).isFalse();
        assertThat(end(id, family, TODAY)).isTrue();
        assertThat(end(id, family, TODAY)).isFalse();
        assertThat(server.as(recorder, () -> care().of(List.of(SUMIRAH))))
                .singleElement()
                .satisfies(one -> assertThat(one.endReason()).isEqualTo("Sudah bekerja"));
        assertThat(revisionsSeenBy(recorder)).isEqualTo(2);
    }

    @Test
    void the_next_district_knows_nothing() {
        assign(CareCategory.POOR);
        assertThat(seenBy(database.officer(Role.SECRETARIAT, "33.03"))).isEmpty();
    }

    @Test
    void there_are_twenty_six_and_twelve_with_name_and_definition_and_nine_are_restricted() {
        assertThat(CareCategory.of(Kind.PPKS)).hasSize(26);
        assertThat(CareCategory.of(Kind.PSKS)).hasSize(12);
        assertThat(Stream.of(CareCategory.values()).filter(CareCategory::isRestricted))
                .extracting(CareCategory::number)
                .containsExactly(3, 6, 10, 14, 15, 16, 17, 18, 19);
        for (var language : List.of("id", "en")) {
            var words = ResourceBundle.getBundle("messages/registry-care", Locale.of(language));
            for (var category : CareCategory.values()) {
                assertThat(words.getString(category.key())).isNotBlank();
                assertThat(words.getString(category.key() + ".text")).isNotBlank();
                assertThat(CareCategory.of(category.code())).contains(category);
            }
        }
    }

    @Test
    void age_and_sex_are_hints() {
        assertThat(CareCategory.NEGLECTED_ELDERLY.fits(59, Sex.MALE)).isFalse();
        assertThat(CareCategory.NEGLECTED_ELDERLY.fits(60, Sex.MALE)).isTrue();
        assertThat(CareCategory.VULNERABLE_WOMAN.fits(40, Sex.MALE)).isFalse();
        assertThat(CareCategory.VULNERABLE_WOMAN.fits(null, null)).isTrue();
    }

    private boolean assign(CareCategory category) {
        return server.as(
                recorder, () -> care().assign(SUMIRAH, GUNUNGJATI_NO, category, TODAY.minusYears(1), "", TODAY));
    }

    private boolean end(UUID id, UUID family, LocalDate until) {
        return server.as(recorder, () -> care().end(id, family, GUNUNGJATI_NO, until, "Sudah bekerja"));
    }

    private List<CareCategory> seenBy(Officer officer) {
        return server.as(officer, () -> care().of(List.of(SUMIRAH))).stream()
                .map(CareAssignment::category)
                .toList();
    }

    private long revisionsSeenBy(Officer officer) {
        Long count = server.as(
                officer,
                () -> server.bean(TransactionTemplate.class)
                        .execute(transaction -> server.bean(JdbcClient.class)
                                .sql("select count(*) from registry.care_assignment_revision")
                                .query(Long.class)
                                .single()));
        return count;
    }

    private Care care() {
        return server.bean(Care.class);
    }

    private CareBasis basis() {
        return server.bean(CareBasis.class);
    }
}
