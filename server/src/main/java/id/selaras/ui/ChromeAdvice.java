package id.selaras.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame, under the model name {@code chrome}. */
@ControllerAdvice(annotations = Controller.class)
class ChromeAdvice {

    private static final String REQUEST_ID = "selaras.request-id";

    private final MessageSource messages;
    private final Assets assets;
    private final ObjectProvider<Desk> desks;
    private final boolean demonstration;

    ChromeAdvice(
            MessageSource messages,
            Assets assets,
            ObjectProvider<Desk> desks,
            @Value("${selaras.demo:false}") boolean demonstration) {
        this.messages = messages;
        this.assets = assets;
        this.desks = desks;
        this.demonstration = demonstration;
    }

    @InitBinder
    void readPlainText(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PlainText());
    }

    @ModelAttribute("texts")
    Texts texts(Locale language) {
        return new Texts(messages, language);
    }

    @ModelAttribute("chrome")
    Chrome chrome(@ModelAttribute("texts") Texts texts, HttpServletRequest request) {
        var csrf = csrf(request);
        var requestId = requestId(request);
        var desk = desks.getIfAvailable();
        // The doors for programs are controllers, too, but show no frame: looking up who sits there would be for
        // nothing.
        if (desk == null || request.getRequestURI().startsWith("/api/")) {
            return Chrome.open(texts, assets, csrf, requestId, demonstration);
        }
        var who = desk.whoAmI(texts).orElse(null);
        var menu = who == null ? List.<MenuItem>of() : desk.menu(texts, request.getRequestURI());
        return new Chrome(texts, assets, csrf, requestId, demonstration, who, menu);
    }

    // The number that log, journal and answer share; the container's own counts only from its start.
    private static String requestId(HttpServletRequest request) {
        return request.getAttribute(REQUEST_ID) instanceof String id ? id : request.getRequestId();
    }

    private static Csrf csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? new Csrf("_csrf", "") : new Csrf(token.getParameterName(), token.getToken());
    }
}
