package id.selaras.administration;

import id.selaras.access.Slip;
import id.selaras.directory.Organisations;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out sign-in slips (slip masuk): one sheet of paper, shown once, kept nowhere. */
@Controller
class SlipsController {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");
    private static final int AT_ONCE = 100;

    private final OfficerDesk desk;
    private final AreaChoice areas;
    private final Organisations organisations;

    SlipsController(OfficerDesk desk, AreaChoice areas, Organisations organisations) {
        this.desk = desk;
        this.areas = areas;
        this.organisations = organisations;
    }

    @PostMapping("/kelola/slip")
    String issue(
            @RequestParam(required = false) @Nullable String wilayah,
            @RequestParam(defaultValue = "") List<UUID> petugas,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var area = areas.choose(wilayah);
        if (petugas.isEmpty()) {
            return "redirect:" + area.href("/kelola/petugas");
        }
        var issued = desk.issueSlips(petugas.stream().limit(AT_ONCE).toList());
        var lines = new PostLines(texts, areas, organisations);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute(
                "page",
                new SlipsPage(
                        issued.slips().stream()
                                .map(slip -> paper(slip, lines, texts))
                                .toList(),
                        issued.refused(),
                        area.href("/kelola/petugas")));
        return "administration/slips";
    }

    private static SlipsPage.PaperSlip paper(Slip slip, PostLines lines, Texts texts) {
        var posts = lines.of(slip.officer());
        var post = posts.isEmpty()
                ? ""
                : posts.getFirst().role() + " · " + posts.getFirst().place();
        return new SlipsPage.PaperSlip(
                slip.officer().fullName(),
                slip.officer().name(),
                slip.password(),
                post,
                Days.words(texts, slip.expires().atZone(OFFICE).toLocalDate()));
    }
}
