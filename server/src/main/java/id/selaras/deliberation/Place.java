package id.selaras.deliberation;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.engine.clock.AreaZone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Where the signed-in person stands towards deliberations, and what day it is there. */
@Component
class Place {
    private static final int VILLAGE = 4;
    private static final int DISTRICT = 2;
    private static final long PER_PROVINCE = 100_000_000L;

    private final Acting acting;
    private final Clock clock;

    Place(Acting acting, Clock clock) {
        this.acting = acting;
        this.clock = clock;
    }

    SignedIn person() {
        return acting.person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Whether the person keeps a village's record. */
    boolean records() {
        var role = person().role();
        return (role == Role.FACILITATOR || role == Role.PUSKESOS)
                && person().post().level() == VILLAGE;
    }

    /** Whether the person judges, types and answers for the district. */
    boolean verifies() {
        var role = person().role();
        return (role == Role.SECRETARIAT || role == Role.MANAGER)
                && person().post().level() == DISTRICT;
    }

    /** Whether the person brings the regent's approval and locks. */
    boolean leads() {
        return person().role() == Role.MANAGER && person().post().level() == DISTRICT;
    }

    void mustRecord() {
        must(records());
    }

    void mustVerify() {
        must(verifies());
    }

    void mustLead() {
        must(leads());
    }

    private static void must(boolean may) {
        if (!may) {
            throw new DeliberationRefused(DeliberationRefused.NOT_YOURS);
        }
    }

    /** The area of the post. */
    long areaNo() {
        var code = person().post().areaCode();
        return code.isEmpty() ? 0 : Area.noOf(code);
    }

    /** Whether the post lies in one district, so that there is a cycle to speak of. */
    boolean isInDistrict() {
        return person().post().level() >= DISTRICT;
    }

    LocalDate today(long areaNo) {
        return LocalDate.now(clock.withZone(zone(areaNo)));
    }

    static ZoneId zone(long areaNo) {
        return AreaZone.ofProvince(Long.toString(areaNo / PER_PROVINCE)).zoneId();
    }
}
