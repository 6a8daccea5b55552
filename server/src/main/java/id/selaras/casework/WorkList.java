package id.selaras.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work list as a program sees it (daftar kerja).
 *
 * @param outside proposals in outside systems, in their own pile only
 * @param total how many rows the filter leaves; of finished cases at most 1,001 are counted
 * @param next where the next page begins; null on the last
 */
public record WorkList(
        Pile pile,
        List<PileCount> counts,
        List<Entry> entries,
        List<Referral> outside,
        long total,
        @Nullable String next) {

    /** How many cases lie in a pile; of finished ones those of the last thirty days, at most 1,000. */
    public record PileCount(Pile pile, long open, long late) {}

    /** A case and the last thing that happened to it. */
    public record Entry(
            CaseFile file,
            @Nullable String lastAct,
            @Nullable Instant lastAt) {

        @Override
        public String toString() {
            return "Entry[" + file.id() + "]";
        }
    }

    static List<PileCount> counted(PileCounts counts) {
        return Arrays.stream(Pile.values())
                .map(pile -> new PileCount(pile, counts.open(pile), counts.late(pile)))
                .toList();
    }

    static List<Entry> entries(List<QueueStore.Row> rows) {
        return rows.stream()
                .map(row -> new Entry(row.file(), row.lastAct(), row.lastAt()))
                .toList();
    }
}
