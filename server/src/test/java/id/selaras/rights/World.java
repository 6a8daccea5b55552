package id.selaras.rights;

import id.selaras.access.Role;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two villages of one subdistrict, a village of the next and of the next district, and an officer of every role. */
final class World {
    static final String VILLAGE = "33.04.20.2002";
    static final String NEXT_VILLAGE = "33.04.20.2003";
    static final String VILLAGE_OF_NEXT_SUBDISTRICT = "33.04.06.1001";
    static final String VILLAGE_OF_NEXT_DISTRICT = "33.02.01.2001";
    static final String DISTRICT = "33.04";
    static final String NEXT_DISTRICT = "33.02";
    static final String PROVINCE = "33";

    private final TestDatabase database;
    private final Map<String, Officer> officers = new HashMap<>();
    private final Map<String, Officer> windows = new HashMap<>();
    private final UUID ownAgency;
    private final UUID otherAgency;
    private final UUID provincesAgency;

    World(TestDatabase database) {
        this.database = database;
        ownAgency = organisation("dinkes-uji", DISTRICT);
        otherAgency = organisation("dindik-uji", DISTRICT);
        provincesAgency = organisation("dinkes-prov-uji", PROVINCE);
    }

    TestDatabase database() {
        return database;
    }

    UUID agency(Situation situation) {
        return situation.comesToTheAgency() ? ownAgency : otherAgency;
    }

    /** That of the table's officers of an agency. */
    UUID ownAgency() {
        return ownAgency;
    }

    UUID otherAgency() {
        return otherAgency;
    }

    /** Who looks: the officer of the column, at home or at the province. */
    @Nullable
    Officer reader(Situation situation, @Nullable Role role) {
        if (role == null) {
            return null;
        }
        var area = situation.isFromProvince() ? PROVINCE : home(role);
        return officers.computeIfAbsent(role + area, key -> officer(role, area));
    }

    /** A new officer of the role with a session that may end. */
    @Nullable
    Officer passing(@Nullable Role role) {
        return role == null ? null : officer(role, home(role));
    }

    private Officer officer(Role role, String area) {
        return database.officer(
                role, area, role != Role.AGENCY ? null : area.equals(PROVINCE) ? provincesAgency : ownAgency);
    }

    /** The window's officer of a village, who records what is needed there. */
    Officer window(String village) {
        return windows.computeIfAbsent(village, code -> database.officer(Role.PUSKESOS, code));
    }

    static String home(Role role) {
        return switch (role) {
            case FACILITATOR, PUSKESOS -> VILLAGE;
            case SUPERVISOR -> "33.04.20";
            case SECRETARIAT, MANAGER, AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> DISTRICT;
        };
    }

    /** The nearest village that is none of this officer's. */
    static String nextTo(@Nullable Role role) {
        return switch (role) {
            case FACILITATOR, PUSKESOS -> NEXT_VILLAGE;
            case SUPERVISOR -> VILLAGE_OF_NEXT_SUBDISTRICT;
            case SECRETARIAT, MANAGER, AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> VILLAGE_OF_NEXT_DISTRICT;
            case null -> VILLAGE_OF_NEXT_DISTRICT;
        };
    }

    UUID organisation(String code, String area) {
        return database.owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, answers_here)
                        values (:code, :name, 'local_office', :area, true) returning id""")
                .param("code", code)
                .param("name", "Instansi " + code)
                .param("area", area)
                .query(UUID.class)
                .single();
    }
}
