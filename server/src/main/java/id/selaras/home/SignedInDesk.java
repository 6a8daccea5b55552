package id.selaras.home;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.casework.Offices;
import id.selaras.proposal.WaitingDesk;
import id.selaras.ui.Desk;
import id.selaras.ui.MenuItem;
import id.selaras.ui.Texts;
import id.selaras.ui.WhoAmI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sits at the page, and the pages of the role. */
@Component
class SignedInDesk implements Desk {
    private static final String PROPOSALS = "/usulan";

    private final Acting acting;
    private final Offices offices;
    private final Areas areas;
    private final WaitingDesk proposals;

    SignedInDesk(Acting acting, Offices offices, Areas areas, WaitingDesk proposals) {
        this.acting = acting;
        this.offices = offices;
        this.areas = areas;
        this.proposals = proposals;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WhoAmI> whoAmI(Texts texts) {
        return acting.person().map(person -> new WhoAmI(person.fullName(), roleLine(person, texts)));
    }

    @Override
    public List<MenuItem> menu(Texts texts, String path) {
        return acting.person()
                .map(person -> pagesOf(person).stream()
                        .map(page -> new MenuItem(
                                page,
                                texts.get("home.menu." + page.substring(1)),
                                page.equals(PROPOSALS) ? waiting(person) : null,
                                leads(page, path)))
                        .toList())
                .orElse(List.of());
    }

    /** A count only where it asks for something. */
    private @Nullable Long waiting(SignedIn person) {
        var waiting = proposals.waitingFor(person);
        return waiting == 0 ? null : waiting;
    }

    private static boolean leads(String page, String path) {
        return path.equals(page) || path.startsWith(page + "/");
    }

    private static List<String> pagesOf(SignedIn person) {
        var pages = new ArrayList<String>(
                switch (person.role()) {
                    case FACILITATOR, PUSKESOS, SUPERVISOR, SECRETARIAT, MANAGER ->
                        person.receives()
                                ? List.of("/kerja", "/terima", "/keluarga", PROPOSALS, "/musyawarah")
                                : List.of("/kerja", "/keluarga", PROPOSALS);
                    case AGENCY -> List.of("/rujukan", "/kelola/layanan");
                    case PLANNER -> List.of();
                    case AUDITOR -> List.of("/kerja", PROPOSALS, "/musyawarah", "/jejak", "/unduhan");
                    case ADMINISTRATOR -> List.of("/kelola");
                });
        if (person.readsReports()) {
            pages.add("/laporan");
        }
        if (person.triesRules() && person.role() != Role.ADMINISTRATOR) {
            pages.add("/kelola/aturan/uji");
        }
        if (person.answersForData()) {
            pages.add("/surat");
        }
        if (person.keepsList()) {
            pages.add("/impor");
        }
        if (person.answersForData()) {
            pages.add("/hak-data");
        }
        if (person.takesFiles()) {
            pages.add("/unduhan");
        }
        pages.add("/akun");
        return pages;
    }

    /** "Petugas · Puskesos Gunungjati", "Sekretariat · Kab. Banjarnegara". */
    private String roleLine(SignedIn person, Texts texts) {
        return texts.get("home.role." + person.role().code()) + " · " + whereabouts(person, texts);
    }

    private String whereabouts(SignedIn person, Texts texts) {
        return switch (person.role()) {
            case FACILITATOR, PUSKESOS, AGENCY -> offices.officeOf(person);
            case SUPERVISOR, SECRETARIAT, MANAGER, PLANNER, AUDITOR, ADMINISTRATOR ->
                areas.find(person.post().areaCode())
                        .map(area -> shortName(area, texts))
                        .orElseGet(() -> texts.get("home.nation"));
        };
    }

    private static String shortName(Area area, Texts texts) {
        return switch (area.level()) {
            case 2 -> area.name().replaceFirst("^Kabupaten ", "Kab. ");
            case 3 -> texts.get("home.subdistrict", area.name());
            default -> area.name();
        };
    }
}
