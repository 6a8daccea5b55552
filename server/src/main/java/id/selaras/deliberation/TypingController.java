package id.selaras.deliberation;

import id.selaras.deliberation.TypingLayout.Column;
import id.selaras.deliberation.TypingLayout.Content;
import id.selaras.deliberation.TypingPage.Family;
import id.selaras.deliberation.TypingPage.Member;
import id.selaras.deliberation.TypingPage.Value;
import id.selaras.deliberation.TypingPage.Village;
import id.selaras.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The typing list of a locked month: a village at a time, to copy from, with a tick for each family. */
@Controller
@RequestMapping("/musyawarah/siklus/{month}/ketik")
class TypingController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final TypingDesk desk;
    private final CyclePages cycles;
    private final VillageWords villages;
    private final Place place;

    TypingController(TypingDesk desk, CyclePages cycles, VillageWords villages, Place place) {
        this.desk = desk;
        this.cycles = cycles;
        this.villages = villages;
        this.place = place;
    }

    @GetMapping
    String open(
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable Long desa,
            @RequestParam(required = false) @Nullable String kabar,
            @RequestParam(required = false) @Nullable String gagal,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        place.mustVerify();
        var cycle = cycles.id(month);
        try {
            var list = new TypingList(desk.open(cycle, null), desk.columns(cycle));
            model.addAttribute("page", page(month, list, desa, texts, Notice.of(kabar, gagal, texts)));
        } catch (DeliberationRefused notLocked) {
            return "redirect:/musyawarah?bulan=" + month + "&gagal=" + notLocked.code();
        }
        return "deliberation/typing";
    }

    @PostMapping("/{item}")
    String tick(
            @PathVariable YearMonth month,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String centang,
            @RequestParam(required = false) @Nullable Long desa) {
        place.mustVerify();
        var cycle = cycles.id(month);
        var back = "/musyawarah/siklus/" + month + "/ketik" + (desa == null ? "" : "?desa=" + desa);
        return Back.to(back, () -> {
                    desk.tick(cycle, item, "ya".equals(centang));
                    return "typed";
                })
                + "#k-" + item;
    }

    @PostMapping("/unduh")
    ResponseEntity<byte[]> file(@PathVariable YearMonth month, @RequestParam(defaultValue = "csv") String bentuk) {
        place.mustVerify();
        var cycle = cycles.id(month);
        var format = "xlsx".equals(bentuk) ? TypingDesk.Format.XLSX : TypingDesk.Format.CSV;
        var type = format == TypingDesk.Format.XLSX ? XLSX : new MediaType("text", "csv", StandardCharsets.UTF_8);
        return Back.file(
                "daftar-ketik-" + month + "." + format.name().toLowerCase(java.util.Locale.ROOT),
                type,
                desk.file(cycle, format));
    }

    /** What is to be typed, and in which order. */
    private record TypingList(List<TypingRow> rows, List<Column> columns) {}

    private TypingPage page(
            YearMonth month, TypingList list, @Nullable Long wanted, Texts texts, @Nullable Notice notice) {
        var href = "/musyawarah/siklus/" + month + "/ketik";
        var families = desk.byFamily(list.rows());
        var byVillage = new TreeMap<Long, List<TypingRow>>();
        families.values()
                .forEach(family -> byVillage
                        .computeIfAbsent(family.getFirst().areaNo(), area -> new ArrayList<>())
                        .add(family.getFirst()));
        var shown = wanted != null && byVillage.containsKey(wanted) ? wanted : firstOpen(byVillage);
        return new TypingPage(
                texts.get("deliberation.typing.title", CycleWords.month(month, texts)),
                href,
                "/musyawarah?bulan=" + month,
                byVillage.entrySet().stream()
                        .map(entry -> new Village(
                                villages.name(entry.getKey()),
                                href + "?desa=" + entry.getKey(),
                                count(entry.getValue(), TypingRow::typed),
                                entry.getValue().size(),
                                entry.getKey().equals(shown)))
                        .toList(),
                families.values().stream()
                        .filter(family -> shown != null && family.getFirst().areaNo() == shown)
                        .map(family -> family(family, list.columns()))
                        .toList(),
                count(families.values().stream().map(List::getFirst).toList(), TypingRow::typed),
                families.size(),
                notice);
    }

    private static @Nullable Long firstOpen(NavigableMap<Long, List<TypingRow>> byVillage) {
        return byVillage.entrySet().stream()
                .filter(entry -> count(entry.getValue(), TypingRow::typed)
                        < entry.getValue().size())
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(byVillage.isEmpty() ? null : byVillage.firstKey());
    }

    private static int count(List<TypingRow> families, Predicate<TypingRow> test) {
        return (int) families.stream().filter(test).count();
    }

    private static Family family(List<TypingRow> rows, List<Column> columns) {
        var first = rows.getFirst();
        return new Family(
                first.item(),
                first.value(Content.NAME),
                first.typed(),
                first.answered(),
                values(first, columns, column -> column.content().isOfFamily()),
                rows.stream()
                        .map(row -> new Member(
                                row.value(Content.NAME),
                                values(row, columns, column -> !column.content().isOfFamily())))
                        .toList());
    }

    private static List<Value> values(TypingRow row, List<Column> columns, Predicate<Column> which) {
        return columns.stream()
                .filter(column -> column.content() != Content.EMPTY)
                .filter(which)
                .map(column -> new Value(column.head(), row.value(column.content())))
                .toList();
    }
}
