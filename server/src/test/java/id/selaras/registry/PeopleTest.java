package id.selaras.registry;

import static id.selaras.registry.Neighbourhood.BAGAS;
import static id.selaras.registry.Neighbourhood.FAR_AWAY;
import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.GUNUNGJATI_NO;
import static id.selaras.registry.Neighbourhood.NEIGHBOUR;
import static id.selaras.registry.Neighbourhood.NEIGHBOUR_NO;
import static id.selaras.registry.Neighbourhood.SARWONO;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static id.selaras.registry.Neighbourhood.SUMIRAH_WATI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Sex;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {
    private final TestServer server;
    private final TestDatabase database;
    private final Officer village;

    PeopleTest(TestServer server) {
        this.server = server;
        this.database = server.database();
        this.village = database.officer(Role.PUSKESOS, GUNUNGJATI);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sumirah 1968",
                "soemirah 1968",
                "Sumirha 1968",
                "bu sumirah 58 th",
                "11-08-1968",
                "3304205108689012",
                "9012",
                "sumirah 9012",
                "3304201203189008",
            })
    void the_window_finds_sumirah_however_she_is_asked_for(String text) {
        assertThat(found(village, text)).contains(SUMIRAH);
    }

    @Test
    void the_year_tells_the_namesakes_apart() {
        var hits = search(village, "sumirah 1968");
        assertThat(hits).extracting(PersonHit::id).containsExactly(SUMIRAH, SUMIRAH_WATI);
        assertThat(hits).extracting(PersonHit::match).containsExactly(Match.BEST, Match.YEAR_DIFFERS);
    }

    @Test
    void an_old_spelling_with_father_and_title_is_the_same_name() {
        var banyumas = database.officer(Role.SECRETARIAT, "33.02");
        assertThat(found(banyumas, "M. Yusuf")).containsExactly(FAR_AWAY);
        assertThat(found(banyumas, "yusuf ahmad")).containsExactly(FAR_AWAY);
    }

    @Test
    void a_hit_shows_no_whole_number() {
        var hit = search(village, "sumirah 1968").getFirst();
        assertThat(hit.nik()).isEqualTo("3304•• •••••• ••12");
        assertThat(hit.headName()).isEqualTo("Sarwono");
        assertThat(hit.address().neighbourhood()).isEqualTo("RT 002 RW 001");
        assertThat(hit.address().place()).isEqualTo("Gunungjati, Pagedongan");
    }

    @Test
    void a_village_finds_its_own_people_only() {
        assertThat(found(village, "sumirah")).doesNotContain(NEIGHBOUR, FAR_AWAY);
        assertThat(found(village, "3304205208689099")).isEmpty();
        assertThat(card(village, NEIGHBOUR)).isFalse();
    }

    @Test
    void the_district_finds_both_villages_and_no_other_district() {
        var secretariat = database.officer(Role.SECRETARIAT, "33.04");
        assertThat(found(secretariat, "sumirah")).contains(SUMIRAH, NEIGHBOUR);
        assertThat(found(secretariat, "yusuf")).isEmpty();
        assertThat(card(secretariat, FAR_AWAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNER", "ADMINISTRATOR"})
    void who_needs_no_person_finds_none(Role role) {
        var officer = database.officer(role, "33.04");
        assertThat(found(officer, "sumirah")).isEmpty();
        assertThat(found(officer, "3304205108689012")).isEmpty();
        assertThat(card(officer, SUMIRAH)).isFalse();
    }

    @Test
    void an_agency_finds_nobody_without_a_case_referred_to_it() {
        var organisation = database.owner()
                .sql("select id from directory.organisation limit 1")
                .query(UUID.class)
                .single();
        var agency = database.officer(Role.AGENCY, "33.04", organisation);
        assertThat(found(agency, "sumirah")).isEmpty();
        assertThat(found(agency, "3304205108689012")).isEmpty();
        assertThat(card(agency, SUMIRAH)).isFalse();
    }

    @Test
    void the_auditor_reads_and_writes_nothing() {
        var auditor = database.officer(Role.AUDITOR, "33.04");
        assertThat(found(auditor, "sumirah 1968")).contains(SUMIRAH);
        assertThatThrownBy(() -> server.as(auditor, () -> people().admit(NewPerson.named("Painem", GUNUNGJATI_NO))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_card_has_facts_and_claims_but_not_the_illness() {
        var card = server.as(village, () -> people().card(SUMIRAH)).orElseThrow();
        assertThat(card.facts())
                .extracting(Fact::kind)
                .containsExactly(FactKind.FLOOR, FactKind.ROOF, FactKind.OCCUPATION);
        assertThat(card.hiddenFacts()).isEqualTo(1);
        assertThat(card.claims()).extracting(Claim::topic).containsExactlyInAnyOrder("DTSEN", "PBI-JKN");
        assertThat(card.phone()).isEqualTo("0849 •••• ••47");
        assertThat(card.familyCard()).isEqualTo("3304•• •••••• ••08");
    }

    @Test
    void a_family_lists_its_people_head_first() {
        var family = server.as(village, () -> people().family(SARWONOS)).orElseThrow();
        assertThat(family.name()).isEqualTo("Sarwono");
        assertThat(family.members()).extracting(FamilyCard.Member::id).containsExactly(SARWONO, SUMIRAH, BAGAS);
        assertThat(family.lastVisit()).isEqualTo(LocalDate.of(2024, 3, 14));
    }

    @Test
    void somebody_unknown_is_admitted_and_found_again() {
        var birth = Birth.atAge(60, LocalDate.of(2026, 11, 24));
        var person = new NewPerson(
                "Mbah Paikem",
                Sex.FEMALE,
                birth,
                null,
                null,
                GUNUNGJATI_NO,
                "003",
                "001",
                "rumah bambu dekat balai desa");
        var id = server.as(village, () -> people().admit(person));
        var hit = search(village, "paikem").getFirst();
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.nik()).isNull();
        assertThat(hit.birth())
                .satisfies(known -> assertThat(known.isApproximate()).isTrue());
        var card = server.as(village, () -> people().card(id)).orElseThrow();
        assertThat(card.address().street()).isEqualTo("rumah bambu dekat balai desa");
        assertThat(found(village, "paykem")).contains(id);
    }

    @Test
    void nobody_is_admitted_into_somebody_elses_village() {
        assertThatThrownBy(() -> server.as(village, () -> people().admit(NewPerson.named("Painem", NEIGHBOUR_NO))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void two_people_may_claim_one_nik() {
        var person = new NewPerson(
                "Sumirah", null, null, new Nik("3304205108689012"), null, GUNUNGJATI_NO + 0, null, null, null);
        var other = database.officer(Role.PUSKESOS, "33.04.20");
        var id = server.as(
                other,
                () -> people().admit(new NewPerson(
                        person.name(), null, null, person.nik(), null, GUNUNGJATI_NO + 1, null, null, null)));
        assertThat(found(other, "3304205108689012")).contains(SUMIRAH, id);
    }

    @ParameterizedTest
    @CsvSource({"NIK, 330420 510868 9012", "FAMILY_CARD, 330420 120318 9008", "PHONE, 0849-2011-0047"})
    void a_number_is_opened_for_a_reason_and_the_journal_knows_it(Confidential field, String shown) {
        var before = reads("person.revealed");
        var revealed = server.as(village, () -> people().reveal(SUMIRAH, field, "cek SIKS-NG"))
                .orElseThrow();
        assertThat(revealed.number()).isEqualTo(shown);
        assertThat(reads("person.revealed")).hasSize(before.size() + 1);
        assertThat(reads("person.revealed").getLast()).contains("cek SIKS-NG").doesNotContain("9012", "9008", "0047");
    }

    @Test
    void the_illness_is_opened_for_a_reason() {
        var revealed = server.as(village, () -> people().reveal(SUMIRAH, Confidential.HEALTH, "surat rujukan RSUD"))
                .orElseThrow();
        assertThat(revealed.facts()).extracting(Fact::code).containsExactly("kidney_failure");
    }

    @Test
    void nothing_is_opened_without_a_reason() {
        assertThatThrownBy(() -> server.as(village, () -> people().reveal(SUMIRAH, Confidential.NIK, " a ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_search_is_journaled_once_with_whom_it_showed_and_not_with_what_was_typed() {
        var before = reads("person.searched").size();
        search(village, "sumirah 1968");
        var searches = reads("person.searched");
        assertThat(searches).hasSize(before + 1);
        assertThat(searches.getLast())
                .contains(SUMIRAH.toString(), SUMIRAH_WATI.toString())
                .doesNotContainIgnoringCase("sumirah 1968");
    }

    private List<String> reads(String act) {
        return database.owner()
                .sql("select content from journal.entry where act = :act and kind = 'read' order by id")
                .param("act", act)
                .query(String.class)
                .list();
    }

    private List<PersonHit> search(Officer officer, String text) {
        return server.as(officer, () -> people().search(text, 20));
    }

    private List<UUID> found(Officer officer, String text) {
        return search(officer, text).stream().map(PersonHit::id).toList();
    }

    private boolean card(Officer officer, UUID person) {
        return server.as(officer, () -> people().card(person)).isPresent();
    }

    private People people() {
        return server.bean(People.class);
    }
}
