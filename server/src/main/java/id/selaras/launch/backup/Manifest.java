package id.selaras.launch.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup says it holds: at its head what is needed to read it, at its end what was counted while writing it.
 */
final class Manifest {
    static final String HEAD = "head.json";
    static final String TOTALS = "totals.json";

    private Manifest() {}

    /**
     * @param schema the schema version of the database
     * @param ticketKey the key of all ticket PINs, without which printed receipts would be worthless
     */
    record Head(String schema, String kind, String madeAt, String ticketKey, List<Table> tables) {

        @Override
        public String toString() {
            return "Head[schema " + schema + ", " + kind + ", " + madeAt + "]";
        }
    }

    record Table(String name, List<String> columns) {
        String columnList() {
            return "(" + String.join(", ", columns) + ")";
        }
    }

    record Count(long rows, String sha256) {}

    /** @param files number of files beside the database */
    record Totals(Map<String, Count> tables, Map<String, Long> sequences, long files, String journalHead) {
        long rows() {
            return tables.values().stream().mapToLong(Count::rows).sum();
        }
    }
}
