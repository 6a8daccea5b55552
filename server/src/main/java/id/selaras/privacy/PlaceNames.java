package id.selaras.privacy;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import id.selaras.ui.Texts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody works, as a citizen calls it: never who. */
@Component
class PlaceNames {
    private final Areas areas;
    private final Organisations organisations;

    PlaceNames(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /** "Petugas Puskesos, Gunungjati", "Petugas instansi, Dinas Kesehatan", "Program Selaras". */
    String who(String role, @Nullable String areaCode, @Nullable UUID organisation, Texts texts) {
        if (role.equals("public") || role.equals("system")) {
            return texts.get("privacy.who." + role);
        }
        var place = organisation == null
                ? areas.find(areaCode == null ? "" : areaCode).map(Area::name).orElseGet(() -> texts.get("home.nation"))
                : organisations.find(organisation).map(Organisation::name).orElse("");
        return texts.get("account.role." + role) + ", " + place;
    }
}
