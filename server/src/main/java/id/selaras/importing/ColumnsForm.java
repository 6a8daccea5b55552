package id.selaras.importing;

import id.selaras.area.Areas;
import id.selaras.importing.ColumnsPage.Line;
import id.selaras.importing.FileStore.KeptFile;
import id.selaras.importing.Mapping.AreaScheme;
import id.selaras.importing.Mapping.DateOrder;
import id.selaras.registry.FactKind;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The form that asks what each column means, and what was answered. */
@Component
class ColumnsForm {
    private static final int LONGEST_NAME = 80;

    private final CrosswalkStore crosswalk;
    private final Areas areas;

    ColumnsForm(CrosswalkStore crosswalk, Areas areas) {
        this.crosswalk = crosswalk;
        this.areas = areas;
    }

    /** @param problems in words; the mapping is to be used only if there are none */
    record Sent(Mapping mapping, List<String> problems) {}

    Sent read(UUID importId, KeptFile file, MultiValueMap<String, String> answers, Texts texts) {
        var problems = new ArrayList<String>();
        var columns = columns(file, answers, problems, texts);
        var missing = Heads.missing(columns);
        if (!missing.isEmpty()) {
            problems.add(texts.get("import.columns.missing", words(missing.stream(), texts)));
        }
        var name = Objects.requireNonNullElse(answers.getFirst("nama"), "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(texts.get("import.columns.unnamed"));
        }
        var mapping = new Mapping(
                importId,
                name,
                columns,
                choice(AreaScheme.class, answers.getFirst("wilayah"), AreaScheme.KEMENDAGRI),
                choice(DateOrder.class, answers.getFirst("tanggal"), DateOrder.DAY_FIRST),
                file.heads().fingerprint());
        return new Sent(mapping, List.copyOf(problems));
    }

    @Transactional(readOnly = true)
    public ColumnsPage page(ImportRun run, KeptFile file, @Nullable Sent sent, Texts texts) {
        var mapping = sent != null ? sent.mapping() : file.chosen();
        var columns = mapping == null ? file.heads().guesses() : mapping.columns();
        var district = areas.byNo(run.districtNo()).orElseThrow();
        var villages = crosswalk.into(district.lo(), district.hi()).size();
        return new ColumnsPage(
                run.id(),
                run.fileName(),
                sent == null && file.chosen() != null ? file.chosen().name() : null,
                lines(file, columns),
                options(Column.Part.FAMILY, texts),
                options(Column.Part.PERSON, texts),
                Field.of("nama", texts.get("import.columns.name"))
                        .hint(texts.get("import.columns.name.hint"))
                        .value(mapping == null ? withoutEnding(run.fileName()) : mapping.name()),
                Field.of("wilayah", texts.get("import.columns.areas"))
                        .value(code(mapping == null ? AreaScheme.KEMENDAGRI : mapping.areas())),
                List.of(
                        Option.of("kemendagri", texts.get("import.columns.areas.kemendagri")),
                        Option.of("bps", texts.get("import.columns.areas.bps", villages))),
                Field.of("tanggal", texts.get("import.columns.dates"))
                        .value(code(mapping == null ? DateOrder.DAY_FIRST : mapping.dates())),
                List.of(
                        Option.of("day_first", texts.get("import.columns.dates.day_first")),
                        Option.of("month_first", texts.get("import.columns.dates.month_first"))),
                sent == null ? List.of() : sent.problems());
    }

    private static Map<String, Column> columns(
            KeptFile file, MultiValueMap<String, String> answers, List<String> problems, Texts texts) {
        var columns = new LinkedHashMap<String, Column>();
        var taken = EnumSet.noneOf(Column.class);
        var twice = EnumSet.noneOf(Column.class);
        var names = file.heads().names();
        for (int place = 0; place < names.size(); place++) {
            var column = Column.of(Objects.requireNonNullElse(answers.getFirst("kolom-" + place), ""));
            if (column.isPresent()) {
                if (!taken.add(column.get())) {
                    twice.add(column.get());
                }
                columns.put(names.get(place), column.get());
            }
        }
        twice.forEach(column -> problems.add(texts.get("import.columns.twice", texts.get(column.key()))));
        return columns;
    }

    private static List<Line> lines(KeptFile file, Map<String, Column> columns) {
        var names = file.heads().names();
        return IntStream.range(0, names.size())
                .filter(place -> !Heads.isOurs(names.get(place)))
                .mapToObj(place -> {
                    var column = columns.get(names.get(place));
                    return new Line(
                            place,
                            file.heads().written().get(place),
                            samples(file, place, column),
                            column == null ? "" : column.columnName());
                })
                .toList();
    }

    private static String samples(KeptFile file, int place, @Nullable Column column) {
        if (column != null && column.fact().filter(FactKind::isSensitive).isPresent()) {
            return "•••";
        }
        return file.sample().stream()
                .filter(cells -> place < cells.size() && !cells.get(place).isBlank())
                .map(cells -> RowWords.masked(cells.get(place)))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" · "));
    }

    private static List<Option> options(Column.Part part, Texts texts) {
        return Arrays.stream(Column.values())
                .filter(column -> column.part() == part)
                .map(column -> Option.of(column.columnName(), texts.get(column.key())))
                .toList();
    }

    private static String words(Stream<Column> columns, Texts texts) {
        return columns.map(column -> texts.get(column.key())).collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String code, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> code(choice).equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String withoutEnding(String fileName) {
        var name = fileName.replaceFirst("\\.[A-Za-z]{3,4}$", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
