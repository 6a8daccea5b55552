package id.selaras.practice;

import id.selaras.practice.material.Subdistrict;
import id.selaras.practice.material.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty subdistricts and 278 villages, of which only Gunungjati, Pagedongan has its real name; some names occur twice. */
public final class DemonstrationPlaces {

    private DemonstrationPlaces() {}

    public static List<Subdistrict> subdistricts() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Subdistrict(
                        "3304%02d".formatted(i), i == 20 ? "Pagedongan" : "Kecamatan %c".formatted('A' + i)))
                .toList();
    }

    public static List<Village> villages() {
        var villages = new ArrayList<Village>();
        for (var i = 0; i < 278; i++) {
            var subdistrict = i % 20 + 1;
            var place = i / 20 + 1;
            var name = subdistrict == 20 && place == 2 ? "Gunungjati" : "Sida Mulya %d".formatted(i % 260);
            villages.add(new Village("3304%02d20%02d".formatted(subdistrict, place), name));
        }
        return villages.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
    }
}
