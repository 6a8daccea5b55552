package id.selaras.correspondence;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.AreaPath;
import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import id.selaras.letter.Letterhead;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The offices that issue letters: who drafts for them, what they are called. */
@Component
class LetterOffice {
    private static final int VILLAGE = 4;
    private static final int DISTRICT = 2;
    private static final long PER_DISTRICT = 1_000_000L;

    private final Acting acting;
    private final Areas areas;
    private final Organisations organisations;
    private final Clock clock;
    private final boolean demonstration;

    LetterOffice(
            Acting acting,
            Areas areas,
            Organisations organisations,
            Clock clock,
            @Value("${selaras.demo:false}") boolean demonstration) {
        this.acting = acting;
        this.areas = areas;
        this.organisations = organisations;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    SignedIn person() {
        return acting.person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Whether the signed-in person writes letters of this kind: a Puskesos its village's, the secretariat its district's. */
    boolean drafts(LetterKind kind) {
        var person = person();
        return switch (person.role()) {
            case PUSKESOS -> kind.isOfVillage() && person.post().level() == VILLAGE;
            case SECRETARIAT, MANAGER -> !kind.isOfVillage() && person.post().level() == DISTRICT;
            case FACILITATOR, SUPERVISOR, AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> false;
        };
    }

    boolean draftsAny() {
        return drafts(LetterKind.WINDOW_STATEMENT) || drafts(LetterKind.REFERRAL);
    }

    /** Whether the letters of the own office are the person's work at all. */
    boolean worksOnLetters() {
        var role = person().role();
        return role == Role.PUSKESOS || role == Role.SECRETARIAT || role == Role.MANAGER;
    }

    /** The area of the post. */
    long areaNo() {
        var code = person().post().areaCode();
        return code.isEmpty() ? 0 : Area.noOf(code);
    }

    LocalDate today(long areaNo) {
        return LocalDate.now(clock.withZone(zone(areaNo)));
    }

    ZoneId zone(long areaNo) {
        return Calendars.zoneOf(areaNo).zoneId();
    }

    AreaPath path(long areaNo) {
        return areas.path(areaNo);
    }

    /** Code of the district in which an area lies. */
    String districtCode(long areaNo) {
        return areas.byNo(areaNo / PER_DISTRICT * PER_DISTRICT).map(Area::code).orElse("");
    }

    /** Who stands at the head and on the public page: "Sekretariat Layanan dan Rujukan Terpadu", "Desa Gunungjati". */
    String name(long areaNo, Texts texts) {
        var area = areas.byNo(areaNo).orElseThrow(LetterNotFound::new);
        return area.level() == VILLAGE
                ? texts.get("correspondence.village." + villageKind(areaNo), area.name())
                : secretariat(area).map(Organisation::name).orElse(area.name());
    }

    Letterhead head(long areaNo, Texts texts) {
        var path = areas.path(areaNo);
        var above = texts.get("correspondence.government", String.valueOf(path.district()));
        var subdistrict = path.subdistrict();
        return new Letterhead(
                above.toUpperCase(Locale.ROOT),
                name(areaNo, texts).toUpperCase(Locale.ROOT),
                subdistrict == null ? path.province() : texts.get("correspondence.subdistrict", subdistrict),
                demonstration);
    }

    /** Where a letter is dated: "Banjarnegara", "Gunungjati". */
    String place(long areaNo) {
        return areas.byNo(areaNo).map(Area::name).orElse("").replaceFirst("^(Kabupaten|Kota) ", "");
    }

    private Optional<Organisation> secretariat(Area area) {
        return organisations.secretariatOf(area.code());
    }

    // The fourth part of the code: 1xxx kelurahan, 2xxx desa, 3xxx desa adat.
    private static String villageKind(long areaNo) {
        return areaNo % 10_000 / 1000 == 1 ? "kelurahan" : "desa";
    }
}
