package id.selaras.importing;

import id.selaras.importing.Compared.Line;
import id.selaras.importing.ImportRuns.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Which rows are kept for people to look at: all that are held, of the others some. */
final class Notes {
    private static final int EXAMPLES = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Outcome, AtomicInteger> examples = new ConcurrentHashMap<>();

    /** As the database keeps a finding. */
    private record Written(String p, String c, List<String> a) {}

    private record Change(String column, String before, String after) {}

    boolean takes(Line line) {
        return switch (line.outcome()) {
            case DOUBTFUL, BROKEN -> true;
            default ->
                examples.computeIfAbsent(line.outcome(), none -> new AtomicInteger())
                                .incrementAndGet()
                        <= EXAMPLES;
        };
    }

    static String cells(ImportRow row) {
        return JSON.writeValueAsString(row.cells());
    }

    static String findings(ImportRow row) {
        return JSON.writeValueAsString(row.findings().stream()
                .map(finding -> new Written(
                        finding.problem().code(),
                        finding.column() == null ? "" : finding.column().columnName(),
                        finding.arguments()))
                .toList());
    }

    static String changes(Line line) {
        return JSON.writeValueAsString(line.changes().stream()
                .map(change -> new Change(change.column().columnName(), change.before(), change.after()))
                .toList());
    }
}
