package id.selaras.eligibility;

import id.selaras.engine.eligibility.RuleBook;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Saves what a form brought, on top of what its writer had read; whoever comes second sees both sides' words. */
@Component
class RuleDraftSaving {
    private final RuleDrafts drafts;
    private final RuleDraftPages pages;

    RuleDraftSaving(RuleDrafts drafts, RuleDraftPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    /** @param then what to come back with: the code of the news, and an anchor after {@code #} */
    record Answer(Texts texts, HttpServletResponse response, Model model, String then) {
        Answer at(String anchor) {
            return new Answer(texts, response, model, "#" + anchor);
        }
    }

    RuleDraft found(UUID id) {
        return drafts.find(id).orElseThrow(RulesController::unknown);
    }

    /** The draft as it was when the form was filled in. */
    RuleDraft asRead(UUID id, int revision) {
        return drafts.find(id, revision).orElseThrow(RulesController::unknown);
    }

    String save(RuleDraft read, RuleBook book, String cases, Answer answer) {
        if (read.ended() != null) {
            return "redirect:" + RulesPages.draft(read.id());
        }
        if (drafts.save(read, book, cases)) {
            var parts = answer.then().split("#", 2);
            var news = parts[0].isEmpty() ? "saved" : parts[0];
            return "redirect:" + RulesPages.draft(read.id()) + "?kabar=" + news
                    + (parts.length > 1 ? "#" + parts[1] : "");
        }
        answer.response().setStatus(HttpStatus.CONFLICT.value());
        answer.model().addAttribute("page", pages.conflict(read, found(read.id()), book, answer.texts()));
        return "eligibility/conflict";
    }
}
