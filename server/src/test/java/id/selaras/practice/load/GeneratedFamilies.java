package id.selaras.practice.load;

import id.selaras.area.Area;
import id.selaras.practice.material.Village;
import id.selaras.practice.people.FictionalPopulation;
import id.selaras.registry.FamilyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The demonstration's families, for tests that want many and do not care who they are. */
public final class GeneratedFamilies {
    private static final LocalDate FOUNDED = LocalDate.of(2026, 11, 22);

    private GeneratedFamilies() {}

    /** @param villages where they live */
    public static Stream<FamilyRecord> of(int count, long seed, List<Area> villages) {
        var records = new FamilyRecords(seed, FOUNDED);
        var places = villages.stream()
                .map(area -> new Village(Long.toString(area.no()), area.name()))
                .toList();
        return new FictionalPopulation(seed, places, FOUNDED).families(count).map(records::record);
    }
}
