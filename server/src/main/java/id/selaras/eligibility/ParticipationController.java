package id.selaras.eligibility;

import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.eligibility.ParticipationLists.Asked;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Participation to verify, village by village (periksa kepesertaan). */
@Controller
class ParticipationController {
    private static final int VILLAGE = 4;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ParticipationLists lists;
    private final Areas areas;

    ParticipationController(ParticipationLists lists, Areas areas) {
        this.lists = lists;
        this.areas = areas;
    }

    @GetMapping("/kepesertaan/periksa")
    String list(
            @RequestParam(defaultValue = "") String desa,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String program,
            @RequestParam(defaultValue = "") String sesudah,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        if (!verifies(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var villages = areas.find(reader.post().areaCode()).stream()
                .flatMap(this::villagesOf)
                .toList();
        var village = villages.stream()
                .filter(area -> area.code().equals(desa))
                .findFirst()
                .or(() -> villages.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = new Asked(
                village,
                ParticipationKind.of(jenis).orElse(ParticipationKind.NO_LONGER),
                program.isBlank() ? null : program,
                after(sesudah));
        model.addAttribute("page", lists.page(asked, List.copyOf(villages), texts));
        return "eligibility/participation";
    }

    private static UUID after(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : BEFORE_ALL;
    }

    private static boolean verifies(SignedIn reader) {
        return switch (reader.role()) {
            case SUPERVISOR, SECRETARIAT, MANAGER -> reader.receives();
            case FACILITATOR, PUSKESOS, AGENCY, PLANNER, AUDITOR, ADMINISTRATOR -> false;
        };
    }

    private Stream<Area> villagesOf(Area area) {
        return area.level() == VILLAGE
                ? Stream.of(area)
                : areas.childrenOf(area.code()).stream().flatMap(this::villagesOf);
    }
}
