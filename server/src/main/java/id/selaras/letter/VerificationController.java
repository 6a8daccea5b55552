package id.selaras.letter;

import id.selaras.access.Acting;
import id.selaras.engine.clock.AreaZone;
import id.selaras.letter.Verification.Answer;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells whoever holds a paper whether it is genuine (periksa surat); nothing is written, no code is repeated. */
@Controller
@RequestMapping(Seals.PATH)
class VerificationController {
    private static final String ASK = "letter/ask";
    private static final String BUSY_SECONDS = "60";
    private static final long PER_PROVINCE = 100_000_000L;

    private final Seals seals;
    private final VerificationLimits limits;
    private final Acting acting;
    private final TransactionTemplate transactions;
    private final Clock clock;

    VerificationController(
            Seals seals, VerificationLimits limits, Acting acting, TransactionTemplate transactions, Clock clock) {
        this.seals = seals;
        this.limits = limits;
        this.acting = acting;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("busy", false);
        return ASK;
    }

    /** Where the QR leads. */
    @GetMapping("/{kode}")
    String scanned(
            @PathVariable String kode,
            @ModelAttribute("texts") Texts texts,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return look(kode, texts, request, response, model);
    }

    /** Typed from the paper. */
    @PostMapping
    String look(
            @RequestParam(defaultValue = "") String kode,
            @ModelAttribute("texts") Texts texts,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (!limits.admits(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
            model.addAttribute("busy", true);
            return ASK;
        }
        model.addAttribute("page", page(find(kode), texts));
        return "letter/verify";
    }

    private VerificationPage page(Optional<Verification> found, Texts texts) {
        return found.map(paper -> {
                    var zone = zone(paper.areaNo());
                    var answer = paper.answer(LocalDate.now(clock.withZone(zone)));
                    return VerificationPage.of(paper, answer, texts, zone);
                })
                .orElseGet(() -> new VerificationPage(Answer.UNKNOWN, null));
    }

    private Optional<Verification> find(String code) {
        return acting.asPublic(() -> {
            var found = transactions.execute(status -> seals.find(code));
            return found == null ? Optional.empty() : found;
        });
    }

    private static ZoneId zone(long areaNo) {
        return AreaZone.ofProvince(Long.toString(areaNo / PER_PROVINCE)).zoneId();
    }
}
