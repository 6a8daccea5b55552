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
import java.util.HexFormat;
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
    private static final UUID PUBLIC = new UUID(0, 0);

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
        var again = reread(request);
        var digest = again instanceof RereadableRequest read ? RequestDigest.of(read) : RequestDigest.ofParts(again);
        var person = acting.person().filter(known -> !isPublic(request));
        if (person.isEmpty()) {
            // The public doors keep nothing: the step's id, made of key and body, does.
            var repetition =
                    new RepetitionKey(secret, PUBLIC, key + HexFormat.of().formatHex(digest));
            request.setAttribute(MadeId.ATTRIBUTE, repetition.madeId(request.getRequestURI()));
            chain.doFilter(again, response);
            return;
        }
        var account = person.get().account();
        var repetition = new RepetitionKey(secret, account, key);
        request.setAttribute(MadeId.ATTRIBUTE, repetition.madeId(request.getRequestURI()));
        once(new Question(account, repetition.hash(), digest), repetition, new Passage(again, response, chain));
    }

    private static boolean isPublic(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/tickets/");
    }

    private static HttpServletRequest reread(HttpServletRequest request) throws IOException {
        var multipart =
                request.getContentType() != null && request.getContentType().startsWith("multipart/");
        return multipart ? request : new RereadableRequest(request, AskedResolver.LARGEST_BODY + 1);
    }

    private void once(Question question, RepetitionKey key, Passage passage) throws ServletException, IOException {
        var response = passage.response;
        var caching = new ContentCachingResponseWrapper(response);
        var kept = answers.once(question, () -> {
            passage.chain.doFilter(passage.request, caching);
            return known(key, caching);
        });
        switch (kept) {
            case Fresh fresh -> caching.copyBodyToResponse();
            case Known known -> repeat(key, known, response);
            case OtherRequest other ->
                problems.write(HttpStatus.UNPROCESSABLE_CONTENT, "repetition-differs", passage.request, response);
            case Busy busy -> {
                response.setHeader("Retry-After", "1");
                problems.write(HttpStatus.CONFLICT, "repetition-running", passage.request, response);
            }
        }
    }

    private static @Nullable Known known(RepetitionKey key, ContentCachingResponseWrapper answer) {
        if (HttpStatus.Series.resolve(answer.getStatus()) == HttpStatus.Series.SERVER_ERROR) {
            return null;
        }
        return new Known(
                answer.getStatus(),
                answer.getContentType(),
                answer.getHeader("Location"),
                key.seal(answer.getContentAsByteArray()));
    }

    private static void repeat(RepetitionKey key, Known known, HttpServletResponse response) throws IOException {
        response.setStatus(known.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (known.contentType() != null) {
            response.setContentType(known.contentType());
        }
        if (known.location() != null) {
            response.setHeader("Location", known.location());
        }
        response.getOutputStream().write(key.open(known.sealedBody()));
    }

    private record Passage(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {}
}
