package id.selaras.practice.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.directory.OrganisationKind;
import id.selaras.directory.Sector;
import id.selaras.practice.DemonstrationPlaces;
import id.selaras.practice.material.Village;
import id.selaras.practice.people.ThreadPeople;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FictionalOfficeTest {

    private final FictionalOffice office = office(7);

    private static FictionalOffice office(long seed) {
        return FictionalOffice.of(seed, DemonstrationPlaces.subdistricts(), DemonstrationPlaces.villages());
    }

    @Test
    void every_role_has_somebody_and_no_two_share_an_account() {
        assertThat(office.officers().stream()
                        .flatMap(officer -> officer.posts().stream())
                        .map(Post::role))
                .contains(Role.values());
        assertThat(office.officers()).extracting(Officer::account).doesNotHaveDuplicates();
        assertThat(office.officers()).extracting(Officer::account).allMatch(a -> a.matches("[a-z0-9-]+\\.[a-z0-9-]+"));
    }

    @Test
    void every_village_has_a_window_with_all_three_duties_and_a_facilitator() {
        for (var village : DemonstrationPlaces.villages()) {
            var duties = office.puskesos(village).stream()
                    .flatMap(officer -> officer.posts().stream())
                    .map(Post::duty);
            assertThat(duties).containsExactlyInAnyOrder(Duty.values());
            assertThat(office.facilitator(village).posts()).hasSize(1);
        }
    }

    @Test
    void some_windows_are_one_persons_work_and_some_are_three_peoples() {
        var sizes = DemonstrationPlaces.villages().stream()
                .map(village -> office.puskesos(village).size());
        assertThat(sizes).contains(1, 2, 3);
    }

    @Test
    void every_subdistrict_has_a_supervisor_and_every_agency_an_officer() {
        DemonstrationPlaces.villages()
                .forEach(village ->
                        assertThat(office.supervisorOf(village).posts()).hasSize(1));
        office.organisations().stream()
                .filter(organisation -> organisation.kind() != OrganisationKind.PUSKESOS
                        && organisation.kind() != OrganisationKind.SECRETARIAT)
                .forEach(organisation ->
                        assertThat(office.agency(organisation.code())).isNotEmpty());
    }

    @Test
    void every_sector_is_served_by_an_organisation_of_the_district() {
        assertThat(office.organisations().stream()
                        .filter(organisation -> organisation.kind() != OrganisationKind.PUSKESOS)
                        .flatMap(organisation -> organisation.sectors().stream()))
                .contains(Arrays.stream(Sector.values())
                        .filter(sector -> sector != Sector.OTHER)
                        .toArray(Sector[]::new));
    }

    @Test
    void the_officers_of_the_guided_tour_are_there() {
        assertThat(office.puskesos(new Village(ThreadPeople.VILLAGE, "Gunungjati"))
                        .getFirst())
                .extracting(Officer::account, Officer::name)
                .containsExactly("tuti.gunungjati", "Tuti Handayani");
        assertThat(office.secretariat()).extracting(Officer::name).contains("Ratna Puspitasari");
        assertThat(office.agency("dinkes")).extracting(Officer::name).contains("dr. Laksmi Hapsari");
        assertThat(office.province().posts().getFirst().area()).isEqualTo("33");
        assertThat(office.ministry().posts().getFirst().area()).isEmpty();
    }

    @Test
    void restricted_cases_can_pass_from_hand_to_hand() {
        assertThat(office.secretariat().stream().filter(Officer::handlesRestricted))
                .hasSizeGreaterThan(1);
        assertThat(List.of("uptd-ppa", "inspektorat", "ykd", "dukcapil", "dinkes", "dinsos"))
                .allSatisfy(code -> assertThat(office.agency(code)).anyMatch(Officer::handlesRestricted));
    }

    @Test
    void the_same_seed_gives_the_same_officers() {
        assertThat(office(7).officers()).isEqualTo(office.officers());
        assertThat(office(8).officers()).isNotEqualTo(office.officers());
    }
}
