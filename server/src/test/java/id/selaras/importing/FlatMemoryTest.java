package id.selaras.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.importing.Mapping.AreaScheme;
import id.selaras.importing.Mapping.DateOrder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file may be as long as it likes; what is kept of it is not. */
class FlatMemoryTest {
    private static final int PEOPLE = 300_000;
    private static final int FAMILIES = 333_333;
    private static final int LOOK_EVERY = 250_000;
    private static final long FLAT = 96L << 20;

    /** The members of each family stand a third of the file apart. */
    private static final class Crowd implements RowSource {
        private final long atFirst = used();
        private int given;
        private long most;

        @Override
        public @Nullable RawRow next() {
            if (given == PEOPLE) {
                return null;
            }
            var cells = new ArrayList<>(Extract.FAMILY.get(Math.min(given / FAMILIES, 2)));
            var family = given % FAMILIES;
            cells.set(
                    0,
                    "330420%06d%04d"
                            .formatted(family / 9_000 % 28 * 10_000 + 11_402 - 1_400 + 100, family % 9_000 + 1));
            cells.set(5, "3304%02d14088%01d%04d".formatted(given / 90_000 + 1, given / 9_000 % 10, given % 9_000 + 1));
            given++;
            if (given % LOOK_EVERY == 0) {
                most = Math.max(most, used() - atFirst);
            }
            return new RawRow(given + 1L, cells, java.util.List.of(), true);
        }

        @Override
        public void close() {}

        private static long used() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    @Test
    void three_hundred_thousand_rows_are_grouped_with_the_memory_of_some_thousand(@TempDir Path folder)
            throws IOException {
        var heads = new Heads(Extract.HEADS);
        var places = new Places(heads, Extract.mapping(heads, DateOrder.DAY_FIRST, AreaScheme.KEMENDAGRI));
        try (var crowd = new Crowd();
                var spool = Spool.of(
                        crowd,
                        1,
                        300L << 20,
                        places,
                        () -> Extract.reader(places, AreaScheme.KEMENDAGRI, DateOrder.DAY_FIRST, Map.of()),
                        folder.resolve("work"))) {
            var rows = 0L;
            for (int part = 0; part < spool.parts(); part++) {
                var families = spool.families(part);
                while (families.hasNext()) {
                    rows += families.next().rows().size();
                }
                if (part % 50 == 0) {
                    crowd.most = Math.max(crowd.most, Crowd.used() - crowd.atFirst);
                }
            }
            assertThat(spool.rows()).isEqualTo(PEOPLE);
            assertThat(rows).isEqualTo(PEOPLE);
            assertThat(crowd.most).isLessThan(FLAT);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
