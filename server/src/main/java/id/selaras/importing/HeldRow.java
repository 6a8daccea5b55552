package id.selaras.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row that stayed out.
 *
 * @param number as the file counts it
 * @param cells as they stood in the file
 */
record HeldRow(long number, List<String> cells, List<RowFinding> findings) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Kept>> FINDINGS = new TypeReference<>() {};
    private static final Map<String, RowProblem> PROBLEMS = Arrays.stream(RowProblem.values())
            .collect(Collectors.toUnmodifiableMap(RowProblem::code, Function.identity()));

    /** Problem, column and arguments, named as shortly as a million rows want it. */
    private record Kept(String p, String c, List<String> a) {}

    HeldRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    static HeldRow read(long number, String cells, String findings) {
        var found = new ArrayList<RowFinding>();
        for (var kept : JSON.readValue(findings, FINDINGS)) {
            var problem = PROBLEMS.get(kept.p());
            if (problem != null) {
                found.add(new RowFinding(problem, Column.of(kept.c()).orElse(null), kept.a()));
            }
        }
        return new HeldRow(number, JSON.readValue(cells, CELLS), found);
    }

    @Override
    public String toString() {
        return "HeldRow[" + number + "]";
    }
}
