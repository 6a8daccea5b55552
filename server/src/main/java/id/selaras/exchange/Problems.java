package id.selaras.exchange;

import id.selaras.casework.CaseRefusal;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what went wrong the way RFC 9457 asks, in the words of the pages and the caller's language. */
@Component
class Problems {
    private static final Set<String> CONFLICTS =
            Set.of("refusal.not-from-here", "refusal.moved-meanwhile", "refusal.already-paused", "refusal.not-paused");
    private static final Set<String> NOT_YOURS =
            Set.of("refusal.not-your-turn", "refusal.no-work-list", "refusal.no-inbox");
    private static final Map<String, String> POINTERS = Map.of(
            "refusal.needs-reason", "/reason",
            "refusal.needs-outcome", "/outcome",
            "refusal.needs-original-ticket", "/original",
            "refusal.needs-destination", "/organisation",
            "referral.asked-missing", "/asked",
            "intake.urgency-reason-missing", "/urgencyReason",
            "intake.error.officer", "/aboutAccount",
            "intake.error.safe-contact", "/reporter/safeContact",
            "intake.reporter-name-missing", "/reporter/name");

    private static final String PAPER = "attachment.refused.";

    private final MessageSource messages;
    private final JsonMapper mapper;

    Problems(MessageSource messages, JsonMapper mapper) {
        this.messages = messages;
        this.mapper = mapper;
    }

    /** English when the caller asks for it before Indonesian, else Indonesian. */
    static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") != null
                        && "en".equals(request.getLocale().getLanguage())
                ? Locale.ENGLISH
                : Texts.INDONESIAN;
    }

    ProblemDetail of(HttpStatus status, String code, HttpServletRequest request) {
        var language = language(request);
        var detail = messages.getMessage("exchange.problem." + code, null, language);
        return problem(status, code, detail, language);
    }

    ProblemDetail of(CaseRefusal refusal, HttpServletRequest request) {
        var language = language(request);
        var otherwise = messages.getMessage("exchange.problem.refused", null, language);
        var detail = messages.getMessage(refusal.key(), refusal.arguments().toArray(), otherwise, language);
        var problem = problem(statusOf(refusal), refusal.key(), detail == null ? otherwise : detail, language);
        var pointer = refusal.key().startsWith(PAPER) ? "/file" : POINTERS.get(refusal.key());
        if (pointer != null) {
            problem.setProperty("errors", List.of(new Wrong(pointer, refusal.key(), problem.getDetail())));
        }
        return problem;
    }

    ProblemDetail of(BadInput bad, HttpServletRequest request) {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, "bad-input", request);
        problem.setProperty(
                "errors",
                bad.fields().stream()
                        .map(field -> new Wrong(
                                field.pointer(),
                                field.code(),
                                messages.getMessage(field.key(), new Object[] {field.hint()}, language(request))))
                        .toList());
        return problem;
    }

    private static HttpStatus statusOf(CaseRefusal refusal) {
        if (CONFLICTS.contains(refusal.key())) {
            return HttpStatus.CONFLICT;
        }
        return NOT_YOURS.contains(refusal.key()) ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private ProblemDetail problem(HttpStatus status, String code, String detail, Locale language) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:selaras:problem:" + code));
        problem.setTitle(messages.getMessage("exchange.status." + status.value(), null, language));
        problem.setProperty("code", code);
        return problem;
    }

    /** For filters, where no controller answers. */
    void write(HttpStatus status, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = of(status, code, request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", language(request).getLanguage());
        response.getOutputStream().write(mapper.writeValueAsBytes(problem));
    }

    record Wrong(String pointer, String code, @Nullable String detail) {}
}
