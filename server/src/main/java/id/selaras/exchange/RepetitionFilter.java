package id.selaras.exchange;

import id.selaras.access.Acting;
import id.selaras.exchange.KeptAnswer.Busy;
import id.selaras.exchange.KeptAnswer.Fresh;
import id.selaras.exchange.KeptAnswer.Known;
import id.selaras.exchange.KeptAnswer.OtherRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers a POST that brings the {@code Idempotency-Key} of an earlier one with the earlier answer. */
@Component
class RepetitionFilter extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final KeptAnswers answers;
    private final Acting acting;
    private final Problems problems;
    private final String secret;

    RepetitionFilter(
            KeptAnswers answers, Acting acting, Problems problems, @Value("${selaras.ticket-key}") String secret) {
        this.answers = answers;
        this.acting = acting;
        this.problems = problems;
        this.secret = secret;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || !"POST".equals(request.getMethod())
                || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(KEY).strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            problems.write(HttpStatus.BAD_REQUEST, "repetition-key", request, response);
            return;
        }
        var person = acting.person();
        if (person.isEmpty()) {
            // The public doors keep nothing: the step's id, made of the key, does.
            var repetition = new RepetitionKey(secret, new UUID(0, 0), key);
            request.setAttribute(MadeId.ATTRIBUTE, repetition.madeId(request.getRequestURI()));
            chain.doFilter(request, response);
            return;
        }
        var account = person.get().account();
        once(new Once(account, new RepetitionKey(secret, account, key)), request, response, chain);
    }

    private void once(Once once, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var multipart =
                request.getContentType() != null && request.getContentType().startsWith("multipart/");
        var again = multipart ? null : new RereadableRequest(request, AskedResolver.LARGEST_BODY + 1);
        var digest = again == null ? RequestDigest.ofParts(request) : RequestDigest.of(again);
        switch (answers.begin(once.account, once.key.hash(), digest)) {
            case Fresh fresh -> {
                request.setAttribute(MadeId.ATTRIBUTE, once.key.madeId(request.getRequestURI()));
                answer(once, again == null ? request : again, response, chain);
            }
            case Known known -> repeat(once, known, response);
            case OtherRequest other ->
                problems.write(HttpStatus.UNPROCESSABLE_CONTENT, "repetition-differs", request, response);
            case Busy busy -> {
                response.setHeader("Retry-After", "1");
                problems.write(HttpStatus.CONFLICT, "repetition-running", request, response);
            }
        }
    }

    private void answer(Once once, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caching = new ContentCachingResponseWrapper(response);
        Known known = null;
        try {
            chain.doFilter(request, caching);
            known = known(once, caching);
        } finally {
            answers.end(once.account, once.key.hash(), known);
            caching.copyBodyToResponse();
        }
    }

    private static @Nullable Known known(Once once, ContentCachingResponseWrapper answer) {
        if (HttpStatus.Series.resolve(answer.getStatus()) == HttpStatus.Series.SERVER_ERROR) {
            return null;
        }
        return new Known(
                answer.getStatus(),
                answer.getContentType(),
                answer.getHeader("Location"),
                once.key.seal(answer.getContentAsByteArray()));
    }

    private static void repeat(Once once, Known known, HttpServletResponse response) throws IOException {
        response.setStatus(known.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (known.contentType() != null) {
            response.setContentType(known.contentType());
        }
        if (known.location() != null) {
            response.setHeader("Location", known.location());
        }
        response.getOutputStream().write(once.key.open(known.sealedBody()));
    }

    private record Once(UUID account, RepetitionKey key) {}
}
