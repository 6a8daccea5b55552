package id.selaras.casework;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names the desks and offices on the thread, and who acts for them. */
@Component
public class Offices {
    private final Acting acting;
    private final Areas areas;
    private final Organisations organisations;

    Offices(Acting acting, Areas areas, Organisations organisations) {
        this.acting = acting;
        this.areas = areas;
        this.organisations = organisations;
    }

    SignedIn person() {
        return acting.person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    Actor actor() {
        var person = person();
        return Actor.of(person, person.fullName() + ", " + officeOf(person));
    }

    /** The office of a signed-in person: an organisation's name, "Puskesos Gunungjati", "Kecamatan Pagedongan". */
    public String officeOf(SignedIn person) {
        var post = person.post();
        if (post.organisation() != null) {
            return nameOf(post.organisation());
        }
        return switch (person.role()) {
            case FACILITATOR, PUSKESOS ->
                organisations
                        .puskesosOf(post.areaCode())
                        .map(Organisation::name)
                        .orElseGet(() -> areaName(post.areaCode()));
            case SECRETARIAT, MANAGER ->
                organisations
                        .secretariatOf(post.areaCode())
                        .map(Organisation::name)
                        .orElseGet(() -> areaName(post.areaCode()));
            case SUPERVISOR, PLANNER, AUDITOR, ADMINISTRATOR, AGENCY -> areaName(post.areaCode());
        };
    }

    /** The office that owes the next step of a case at one of our desks. */
    public String deskName(CaseState state, long areaNo) {
        var path = areas.path(areaNo);
        return switch (state) {
            case AT_PUSKESOS -> "Puskesos " + path.village();
            case AT_SUPERVISOR -> "Supervisor " + path.subdistrict();
            case AT_SECRETARIAT -> secretariat(areaNo / 1_000_000L, 4, path.district());
            case AT_PROVINCE -> secretariat(areaNo / 100_000_000L, 2, path.province());
            case AT_MINISTRY ->
                organisations.secretariatOf("").map(Organisation::name).orElse("Kementerian Sosial");
            case WITH_AGENCY, AWAITING_CITIZEN, OUTCOME_REPORTED, CLOSED -> "";
        };
    }

    public String nameOf(UUID organisation) {
        return organisations.find(organisation).map(Organisation::name).orElse("");
    }

    boolean isRole(Role role) {
        return person().role() == role;
    }

    private String secretariat(long prefix, int digits, @org.jspecify.annotations.Nullable String areaName) {
        var code = digits == 2 ? Long.toString(prefix) : prefix / 100 + "." + String.format("%02d", prefix % 100);
        return organisations.secretariatOf(code).map(Organisation::name).orElse(areaName == null ? "" : areaName);
    }

    private String areaName(String code) {
        return areas.find(code).map(Area::name).orElse("");
    }
}
