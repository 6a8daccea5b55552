package id.selaras.deliberation;

import id.selaras.deliberation.TypingLayout.Column;
import id.selaras.deliberation.TypingLayout.Content;
import id.selaras.journal.Journal;
import id.selaras.ui.CsvText;
import id.selaras.ui.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is typed into the ministry's system after the lock: the list, the ticks, the file. */
@Service
@Transactional
class TypingDesk {
    private final CycleStore cycles;
    private final AgendaStore agenda;
    private final TypingStore store;
    private final TypingColumns columns;
    private final VillageWords villages;
    private final Place place;
    private final Journal journal;
    private final MessageSource messages;

    TypingDesk(
            CycleStore cycles,
            AgendaStore agenda,
            TypingStore store,
            TypingColumns columns,
            VillageWords villages,
            Place place,
            Journal journal,
            MessageSource messages) {
        this.cycles = cycles;
        this.agenda = agenda;
        this.store = store;
        this.columns = columns;
        this.villages = villages;
        this.place = place;
        this.journal = journal;
        this.messages = messages;
    }

    /** The lines with all their values; that they were seen is journaled. */
    List<TypingRow> open(UUID cycleId, @Nullable Long village) {
        var cycle = locked(cycleId);
        var rows = rows(cycleId, village);
        journal.read(CycleDesk.trace("deliberation.typing-opened", cycle)
                .with("people", Integer.toString(rows.size()))
                .with("village", village == null ? null : Long.toString(village)));
        return rows;
    }

    private List<TypingRow> rows(UUID cycleId, @Nullable Long village) {
        return store.rows(cycleId, village).stream().map(this::inWords).toList();
    }

    // In Indonesian whatever the officer reads: that is what the ministry's system asks for.
    private TypingRow inWords(TypingRow row) {
        var texts = new Texts(messages, Texts.INDONESIAN);
        var words = new EnumMap<Content, String>(Content.class);
        words.put(Content.ACTION, texts.get("deliberation.kind." + row.value(Content.ACTION)));
        words.put(Content.VILLAGE_CODE, villages.code(row.areaNo()));
        words.put(Content.VILLAGE, villages.name(row.areaNo()));
        words.put(Content.SUBDISTRICT, villages.subdistrict(row.areaNo()));
        for (var content : List.of(Content.RELATION, Content.SEX)) {
            if (!row.value(content).isEmpty()) {
                words.put(content, texts.get((content == Content.SEX ? "sex." : "relation.") + row.value(content)));
            }
        }
        return row.with(words);
    }

    /** Ticks a family as typed, or takes the tick back as long as the ministry has not answered. */
    void tick(UUID cycleId, UUID itemId, boolean typed) {
        var cycle = locked(cycleId);
        var item = verified(cycleId, itemId);
        var changed = typed ? store.tick(item) : store.untick(item);
        if (changed) {
            journal.acted(CycleDesk.trace(typed ? "deliberation.typed" : "deliberation.untyped", cycle)
                    .with("item", itemId.toString()));
        }
    }

    /** The list as a file; its columns and their order are data. */
    byte[] file(UUID cycleId, Format format) {
        var cycle = locked(cycleId);
        var rows = rows(cycleId, null);
        journal.read(CycleDesk.trace("deliberation.exported", cycle)
                .with("format", format.name())
                .with("people", Integer.toString(rows.size())));
        var order = columns(cycle);
        var heads = order.stream().map(Column::head).toList();
        var cells = rows.stream().map(row -> cells(row, order)).toList();
        return format == Format.CSV
                ? CsvText.of(heads, cells.stream()).getBytes(StandardCharsets.UTF_8)
                : workbook(heads, cells);
    }

    enum Format {
        CSV,
        XLSX
    }

    /** The columns of the cycle's district, in the order of typing. */
    List<Column> columns(UUID cycleId) {
        return columns(cycles.find(cycleId).orElseThrow(DeliberationNotFound::new));
    }

    private List<Column> columns(Cycle cycle) {
        return columns.of(villages.code(cycle.districtNo()));
    }

    private static List<String> cells(TypingRow row, List<Column> order) {
        return order.stream().map(column -> row.value(column.content())).toList();
    }

    // Every cell is text: a number of sixteen digits would lose its last one, and nothing in it is ever a formula.
    private static byte[] workbook(List<String> heads, List<List<String>> rows) {
        var output = new ByteArrayOutputStream();
        try (var workbook = new Workbook(output, "Selaras", "1.0")) {
            var sheet = workbook.newWorksheet("Daftar ketik");
            line(sheet, 0, heads);
            for (var row = 0; row < rows.size(); row++) {
                line(sheet, row + 1, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static void line(org.dhatim.fastexcel.Worksheet sheet, int line, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(line, column, cells.get(column));
        }
    }

    private Cycle locked(UUID cycleId) {
        place.mustVerify();
        var cycle = cycles.find(cycleId).orElseThrow(DeliberationNotFound::new);
        if (!cycle.isLocked()) {
            throw new DeliberationRefused("not-locked");
        }
        return cycle;
    }

    private AgendaItem verified(UUID cycleId, UUID itemId) {
        var item = agenda.find(itemId, cycleId).orElseThrow(DeliberationNotFound::new);
        if (!item.isVerified()) {
            throw new DeliberationRefused("unverified");
        }
        return item;
    }

    Map<UUID, List<TypingRow>> byFamily(List<TypingRow> rows) {
        return rows.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        TypingRow::item, java.util.LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }
}
