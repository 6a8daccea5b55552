package id.selaras.exchange;

import id.selaras.casework.CaseRefusal;
import id.selaras.exchange.TicketDoors.TooOften;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Answers every failure behind the doors for programs as problem+json, whichever module's controller failed. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(CaseRefusal refusal, HttpServletRequest request) {
        return answer(problems.of(refusal, request), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(BadInput bad, HttpServletRequest request) {
        return answer(problems.of(bad, request), request);
    }

    /** A parameter of the address that is no number is told so; an id that is none is as unknown as one nobody has. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        return failure.getParameter().hasParameterAnnotation(RequestParam.class)
                ? wrong(BadInput.at("?" + failure.getName(), "not-a-number"), request)
                : failed(new UnknownId(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException failure, HttpServletRequest request) {
        return wrong(BadInput.at("?" + failure.getParameterName(), "required"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException failure, HttpServletRequest request) {
        return wrong(BadInput.at("/" + failure.getRequestPartName(), "required"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooOften(TooOften refused, HttpServletRequest request) {
        var answer = answer(problems.of(HttpStatus.TOO_MANY_REQUESTS, refused.code(), request), request);
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .headers(answer.getHeaders())
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(Math.max(1, refused.waiting().toSeconds())))
                .body(answer.getBody());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
        var kind = Failure.of(failure);
        // The class alone: a message may quote what somebody typed.
        if (kind == Failure.UNFORESEEN) {
            LOG.error("a door for programs failed with {}", failure.getClass().getName());
        } else if (kind == Failure.FORBIDDEN) {
            LOG.warn("row-level security refused a write at a door for programs");
        }
        return answer(problems.of(kind.status, kind.code, request), request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Problems.language(request).getLanguage())
                .body(problem);
    }
}
