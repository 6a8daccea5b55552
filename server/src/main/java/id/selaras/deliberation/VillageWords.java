package id.selaras.deliberation;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.ui.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How a village and its deliberation are called: musdes in a desa, muskel in a kelurahan. */
@Component
class VillageWords {
    private static final int DISTRICT_DIGITS = 5;

    private final Areas areas;

    VillageWords(Areas areas) {
        this.areas = areas;
    }

    Area village(long areaNo) {
        return areas.byNo(areaNo).orElseThrow(DeliberationNotFound::new);
    }

    String name(long areaNo) {
        return village(areaNo).name();
    }

    /** "Musyawarah desa (musdes)". */
    String deliberation(long areaNo, Texts texts) {
        return texts.get("deliberation.name." + kind(areaNo));
    }

    /** "Desa Gunungjati". */
    String full(long areaNo, Texts texts) {
        return texts.get("deliberation.village." + kind(areaNo), name(areaNo));
    }

    String code(long areaNo) {
        return village(areaNo).code();
    }

    String subdistrict(long areaNo) {
        return String.valueOf(areas.path(areaNo).subdistrict());
    }

    String district(long areaNo) {
        return String.valueOf(areas.path(areaNo).district());
    }

    static String districtCode(String areaCode) {
        return areaCode.substring(0, Math.min(areaCode.length(), DISTRICT_DIGITS));
    }

    /** PEMERINTAH KABUPATEN BANJARNEGARA, as letters have it in every language. */
    String government(long areaNo) {
        return ("Pemerintah " + district(areaNo)).toUpperCase(Locale.ROOT);
    }

    // The fourth part of the code: 1xxx kelurahan, 2xxx desa, 3xxx desa adat.
    private static String kind(long areaNo) {
        return areaNo % 10_000 / 1000 == 1 ? "kelurahan" : "desa";
    }
}
