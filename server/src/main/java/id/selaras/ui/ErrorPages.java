package id.selaras.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Every failed page says what did not happen, that nothing was lost, and the one thing to do; never a code alone. */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page = new ModelAndView("ui/error");
        if (request.getAttribute(UnsentForm.WHY) instanceof UnsentForm.Why why) {
            page.addObject("words", why.words());
            page.addObject("signIn", why == UnsentForm.Why.CSRF ? "" : signInPage(why));
            UnsentForm.of(request).ifPresent(form -> page.addObject("unsent", form));
        } else {
            page.addObject("words", wordsFor(status));
        }
        return page;
    }

    private static String signInPage(UnsentForm.Why why) {
        return why == UnsentForm.Why.LOCKED ? "/kunci" : "/masuk";
    }

    private static String wordsFor(HttpStatus status) {
        if (EXPLAINED.contains(status.value())) {
            return "error." + status.value();
        }
        return status.is5xxServerError() ? "error.500" : "error.400";
    }
}
