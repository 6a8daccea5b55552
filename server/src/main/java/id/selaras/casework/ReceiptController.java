package id.selaras.casework;

import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The receipt at the window; its PIN can be seen once. */
@Controller
class ReceiptController {
    private final Receipts receipts;
    private final Intake intake;
    private final Offices offices;
    private final FreshPins pins;
    private final String publicAddress;

    /** @param publicAddress where citizens reach this installation, if not where its officers do */
    ReceiptController(
            Receipts receipts,
            Intake intake,
            Offices offices,
            FreshPins pins,
            @Value("${selaras.public-address:}") String publicAddress) {
        this.receipts = receipts;
        this.intake = intake;
        this.offices = offices;
        this.pins = pins;
        this.publicAddress = publicAddress.replaceFirst("/+$", "");
    }

    @GetMapping("/kasus/{id}/tanda-terima")
    String print(@PathVariable UUID id, @ModelAttribute("texts") Texts texts, HttpServletRequest request, Model model) {
        var fresh = pins.take(offices.person().token(), id);
        var paper = receipts.print(id, fresh);
        var pin = fresh.map(Receipt::pin);
        model.addAttribute("page", ReceiptWords.of(texts, paper).page(root(request), pin));
        return "casework/receipt";
    }

    @PostMapping("/kasus/{id}/pin-baru")
    String renew(@PathVariable UUID id) {
        var renewed = intake.renewPin(id);
        pins.keep(offices.person().token(), renewed);
        return "redirect:/kasus/" + id + "/tanda-terima";
    }

    private String root(HttpServletRequest request) {
        return publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : publicAddress;
    }
}
