package id.selaras.importing;

import id.selaras.area.Area;
import id.selaras.importing.ImportRow.Answer;
import id.selaras.importing.Mapping.AreaScheme;
import id.selaras.importing.Mapping.DateOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small extract of an invented district, dropped as a file and read. */
final class Extract {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Area DISTRICT = new Area(3304000000L, 2, "33.04", "Banjarnegara", 3300000000L);
    static final String VILLAGE = "3304202002";
    static final List<String> HEADS = List.of(
            "nomor_kartu_keluarga",
            "kode_kel",
            "alamat",
            "jumlah_anggota_keluarga",
            "jenis_lantai_terluas",
            "nik",
            "nama",
            "jenis_kelamin",
            "tanggal_lahir",
            "id_hub_kepala_keluarga");

    /** A father, a mother and a child on one card; nothing is wrong with them. */
    static final List<List<String>> FAMILY = List.of(
            person("3304201102140007", "3304201408800001", "SARWONO", "1", "14-08-1980", "1"),
            person("3304201102140007", "3304205203840002", "TUMINAH", "2", "12-03-1984", "2"),
            person("3304201102140007", "3304200506100003", "WAHYU", "1", "05-06-2010", "3"));

    private Extract() {}

    static List<String> person(String card, String nik, String name, String sex, String birth, String relation) {
        return List.of(card, VILLAGE, "Dusun Krajan", "3", "6", nik, name, sex, birth, relation);
    }

    /** The family with one cell otherwise: row 2 is the father, 3 the mother, 4 the child. */
    static List<List<String>> with(long row, String column, String cell) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < FAMILY.size(); i++) {
            var cells = new ArrayList<>(FAMILY.get(i));
            if (i + 2 == row) {
                cells.set(HEADS.indexOf(column), cell);
            }
            rows.add(cells);
        }
        return rows;
    }

    static String csv(List<List<String>> rows) {
        var text = new StringBuilder();
        Stream.concat(Stream.of(HEADS), rows.stream())
                .forEach(row -> text.append(String.join(";", row)).append("\r\n"));
        return text.toString();
    }

    static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Read read(String text, Charset encoding) {
        return read(text.getBytes(encoding));
    }

    static Read read(byte[] content) {
        return read(content, DateOrder.DAY_FIRST, AreaScheme.KEMENDAGRI, Map.of());
    }

    static Read read(byte[] content, DateOrder dates, AreaScheme scheme, Map<String, Long> crosswalk) {
        try {
            var folder = Files.createTempDirectory("extract");
            var file = Files.write(folder.resolve("dropped"), content);
            var dropped = DroppedFile.of(file, folder);
            var mapping = mapping(dropped.heads(), dates, scheme);
            var places = new Places(dropped.heads(), mapping);
            try (var rows = DroppedFile.open(file, folder);
                    var spool = Spool.of(
                            rows,
                            dropped.headRow(),
                            content.length,
                            places,
                            () -> reader(places, scheme, dates, crosswalk),
                            folder.resolve("work"))) {
                var families = new ArrayList<FamilyRows>();
                for (int part = 0; part < spool.parts(); part++) {
                    spool.families(part).forEachRemaining(families::add);
                }
                return new Read(dropped.heads(), mapping, spool.rows(), families);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mapping mapping(Heads heads, DateOrder dates, AreaScheme scheme) {
        return new Mapping(UUID.randomUUID(), "uji", heads.guesses(), scheme, dates, heads.fingerprint());
    }

    static RowReader reader(Places places, AreaScheme scheme, DateOrder dates, Map<String, Long> crosswalk) {
        var villages = new Villages(scheme, DISTRICT, crosswalk, Extract::area);
        return new RowReader(
                places,
                villages,
                new PersonReader(TODAY, dates),
                (kind, code) -> code.matches("\\d+") ? Optional.of(new Answer(null, code, code)) : Optional.empty());
    }

    private static @Nullable Area area(long no) {
        return switch ((int) (no % 100_000_000L / 1_000_000L)) {
            case 4 -> no == 3304202099L ? null : new Area(no, 4, Long.toString(no), "Desa", no / 10_000 * 10_000);
            case 5 -> new Area(no, 4, Long.toString(no), "Desa tetangga", no / 10_000 * 10_000);
            default -> null;
        };
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** What came of it. */
    record Read(Heads heads, Mapping mapping, long count, List<FamilyRows> families) {

        List<ImportRow> rows() {
            return families.stream()
                    .flatMap(family -> family.rows().stream())
                    .sorted(java.util.Comparator.comparingLong(ImportRow::number))
                    .toList();
        }

        ImportRow row(long number) {
            return rows().stream()
                    .filter(row -> row.number() == number)
                    .findFirst()
                    .orElseThrow();
        }

        List<Long> held() {
            return rows().stream()
                    .filter(ImportRow::isHeld)
                    .map(ImportRow::number)
                    .toList();
        }

        /** As {@code TWO_HEADS at id_hub_kepala_keluarga}. */
        List<String> said(long number) {
            return row(number).findings().stream()
                    .map(finding -> finding.problem()
                            + (finding.column() == null
                                    ? ""
                                    : " at " + finding.column().columnName()))
                    .toList();
        }
    }
}
