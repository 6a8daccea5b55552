package id.selaras.exchange;

import id.selaras.casework.CaseNotFound;
import id.selaras.exchange.AskedResolver.BodyTooLarge;
import id.selaras.exchange.AskedResolver.MalformedBody;
import id.selaras.exchange.TicketDoors.UnknownTicket;
import java.sql.SQLException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What can go wrong behind the doors for programs, besides wrong fields and refused acts. */
enum Failure {
    UNKNOWN(HttpStatus.NOT_FOUND, "unknown"),
    UNKNOWN_TICKET(HttpStatus.NOT_FOUND, "ticket-unknown"),
    CONFLICT(HttpStatus.CONFLICT, "conflict"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
    MALFORMED(HttpStatus.BAD_REQUEST, "malformed"),
    MULTIPART(HttpStatus.BAD_REQUEST, "multipart"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type"),
    UNKNOWN_DOOR(HttpStatus.NOT_FOUND, "unknown-door"),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED, "method"),
    UNREADABLE(HttpStatus.BAD_REQUEST, "unreadable"),
    UNFORESEEN(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen");

    final HttpStatus status;
    final String code;

    Failure(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    // What row-level security keeps from being written comes as a complaint about the statement.
    private static boolean isDenied(BadSqlGrammarException failure) {
        return failure.getCause() instanceof SQLException refused && "42501".equals(refused.getSQLState());
    }

    static Failure of(Throwable failure) {
        return switch (failure) {
            case CaseNotFound unknown -> UNKNOWN;
            case UnknownId unknown -> UNKNOWN;
            case UnknownTicket unknown -> UNKNOWN_TICKET;
            case DuplicateKeyException twice -> CONFLICT;
            case ConcurrencyFailureException meanwhile -> CONFLICT;
            case BadSqlGrammarException denied when isDenied(denied) -> FORBIDDEN;
            case HttpMessageNotReadableException unreadable -> MALFORMED;
            case MalformedBody unreadable -> MALFORMED;
            case MaxUploadSizeExceededException large -> TOO_LARGE;
            case MultipartException unreadable -> MULTIPART;
            case BodyTooLarge large -> TOO_LARGE;
            case HttpMediaTypeNotAcceptableException wanted -> NOT_ACCEPTABLE;
            case HttpMediaTypeNotSupportedException type -> MEDIA_TYPE;
            default -> UNFORESEEN;
        };
    }
}
