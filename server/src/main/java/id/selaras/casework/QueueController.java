package id.selaras.casework;

import id.selaras.casework.QueueFilter.After;
import id.selaras.casework.QueueFilter.Deadline;
import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import id.selaras.ui.Chrome;
import id.selaras.ui.CsvText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The work list (daftar kerja). A name or number somebody looks for never stands in an address. */
@Controller
class QueueController {
    private final Queue queue;
    private final QueueFile file;

    QueueController(Queue queue, QueueFile file) {
        this.queue = queue;
        this.file = file;
    }

    @GetMapping("/kerja")
    String list(QueueInput input, @ModelAttribute("chrome") Chrome chrome, Model model) {
        var elsewhere = elsewhere();
        if (elsewhere != null) {
            return elsewhere;
        }
        model.addAttribute("page", queue.page(input.filter(queue.firstPile()), chrome.texts()));
        return "casework/queue";
    }

    @PostMapping("/kerja")
    String search(QueueInput input, @ModelAttribute("chrome") Chrome chrome, Model model) {
        var elsewhere = elsewhere();
        if (elsewhere != null) {
            return elsewhere;
        }
        if (input.search().isEmpty()) {
            return "redirect:" + input.filter(queue.firstPile()).address("/kerja");
        }
        model.addAttribute("page", queue.search(input.search(), chrome.texts()));
        return "casework/queue";
    }

    @GetMapping("/kerja/daftar.csv")
    ResponseEntity<byte[]> download(QueueInput input, @ModelAttribute("chrome") Chrome chrome) {
        if (elsewhere() != null) {
            return ResponseEntity.notFound().build();
        }
        var filter = input.filter(queue.firstPile());
        var name = "kerja-" + filter.pile().code() + "-" + file.today() + ".csv";
        return CsvText.download(name, file.of(filter, chrome.texts()));
    }

    /** Where somebody without cases of the area begins; null for who has a work list. */
    private @Nullable String elsewhere() {
        return switch (queue.reader().role()) {
            case AGENCY -> "redirect:/rujukan";
            case ADMINISTRATOR -> "redirect:/kelola";
            case PLANNER -> "redirect:/laporan";
            case FACILITATOR, PUSKESOS, SUPERVISOR, SECRETARIAT, MANAGER, AUDITOR -> null;
        };
    }

    /** @param cari a ticket, name, NIK or KK number; only ever posted */
    record QueueInput(
            @Nullable String pada,
            @Nullable String batas,
            @Nullable String sektor,
            @Nullable String wilayah,
            @Nullable String urgensi,
            @Nullable String sesudah,
            @Nullable String cari) {

        QueueFilter filter(Pile otherwise) {
            return new QueueFilter(
                    Pile.chosen(pada).orElse(otherwise),
                    Deadline.chosen(batas),
                    known(Sector.values(), sektor),
                    wilayah != null && wilayah.matches("\\d{2}(\\.\\d{2}){0,2}(\\.\\d{4})?") ? wilayah : null,
                    known(Urgency.values(), urgensi),
                    After.parse(sesudah).orElse(null));
        }

        String search() {
            return cari == null ? "" : cari.strip();
        }

        private static <E extends Enum<E>> @Nullable E known(E[] values, @Nullable String code) {
            return Arrays.stream(values)
                    .filter(value -> value.name().equalsIgnoreCase(code))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String toString() {
            return "QueueInput[" + pada + "]";
        }
    }
}
