package id.selaras.exchange;

import id.selaras.casework.CaseNotFound;
import id.selaras.casework.CaseRefusal;
import id.selaras.exchange.AskedResolver.BodyTooLarge;
import id.selaras.exchange.AskedResolver.MalformedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
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

    /** A problem a module worded itself. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> worded(ErrorResponseException problem, HttpServletRequest request) {
        return answer(problem.getBody(), request);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
        var kind = Failure.of(failure);
        if (kind == Failure.UNFORESEEN || kind == Failure.FORBIDDEN) {
            // The class alone: a message may quote what somebody typed.
            LOG.error("a door for programs failed with {}", failure.getClass().getName());
        }
        return answer(problems.of(kind.status, kind.code, request), request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Problems.language(request).getLanguage())
                .body(problem);
    }

    private enum Failure {
        UNKNOWN(HttpStatus.NOT_FOUND, "unknown"),
        CONFLICT(HttpStatus.CONFLICT, "conflict"),
        FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
        MALFORMED(HttpStatus.BAD_REQUEST, "malformed"),
        TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
        MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type"),
        UNFORESEEN(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen");

        private final HttpStatus status;
        private final String code;

        Failure(HttpStatus status, String code) {
            this.status = status;
            this.code = code;
        }

        // What row-level security keeps from being written comes as a complaint about the statement.
        private static boolean isDenied(BadSqlGrammarException failure) {
            return failure.getCause() instanceof SQLException refused && "42501".equals(refused.getSQLState());
        }

        static Failure of(Exception failure) {
            return switch (failure) {
                case CaseNotFound unknown -> UNKNOWN;
                // An id that is none is as unknown as one nobody has.
                case MethodArgumentTypeMismatchException unknown -> UNKNOWN;
                case DuplicateKeyException twice -> CONFLICT;
                case ConcurrencyFailureException meanwhile -> CONFLICT;
                case BadSqlGrammarException denied when isDenied(denied) -> FORBIDDEN;
                case HttpMessageNotReadableException unreadable -> MALFORMED;
                case MalformedBody unreadable -> MALFORMED;
                case MissingServletRequestPartException missing -> MALFORMED;
                case MissingServletRequestParameterException missing -> MALFORMED;
                case BodyTooLarge large -> TOO_LARGE;
                case MaxUploadSizeExceededException large -> TOO_LARGE;
                case HttpMediaTypeNotSupportedException type -> MEDIA_TYPE;
                default -> UNFORESEEN;
            };
        }
    }
}
