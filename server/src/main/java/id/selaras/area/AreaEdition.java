package id.selaras.area;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The edition of Indonesia's areas that this program carries, and how many areas of each level it must have. */
final class AreaEdition {
    /** The package's version; its content follows Kepmendagri 300.2.2-2430/2025. */
    static final String NAME = "idn-area-data 4.0.1";

    private AreaEdition() {}

    /** A level of areas and the package's file of it; the package says regency for district, district for subdistrict. */
    enum Level {
        PROVINCE(1, "provinces.csv", 38),
        DISTRICT(2, "regencies.csv", 514),
        SUBDISTRICT(3, "districts.csv", 7_285),
        VILLAGE(4, "villages.csv", 83_762);

        private final int number;
        private final String file;
        private final int count;

        Level(int number, String file, int count) {
            this.number = number;
            this.file = file;
            this.count = count;
        }

        int count() {
            return count;
        }

        /**
         * The areas of this level as the program carries them.
         *
         * @throws IllegalStateException if the file is missing or has not as many areas as the edition
         */
        List<Area> read() throws IOException {
            var areas = new ArrayList<Area>(count);
            try (var bytes = AreaEdition.class.getResourceAsStream("/areas/" + file)) {
                if (bytes == null) {
                    throw new IllegalStateException("This build lacks areas/" + file);
                }
                var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                try (var lines = CsvReader.builder().ofNamedCsvRecord(text)) {
                    lines.forEach(line -> areas.add(area(line.getField("code"), line.getField("name"))));
                }
            }
            if (areas.size() != count) {
                throw new IllegalStateException(
                        "areas/%s has %,d areas where %s has %,d".formatted(file, areas.size(), NAME, count));
            }
            return areas;
        }

        private Area area(String code, String rawName) {
            var parent = code.lastIndexOf('.');
            return new Area(
                    Area.noOf(code),
                    number,
                    code,
                    AreaName.shown(rawName),
                    parent < 0 ? null : Area.noOf(code.substring(0, parent)));
        }
    }
}
