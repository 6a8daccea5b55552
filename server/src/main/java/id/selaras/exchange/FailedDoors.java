package id.selaras.exchange;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What fails before or after any controller is told to programs as a problem, too, not as a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FailedDoors extends OncePerRequestFilter {
    private final Problems problems;

    FailedDoors(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                || !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed)
                || !failed.startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var failure = failure(request, response.getStatus());
        problems.write(failure.status, failure.code, request, response);
    }

    private static Failure failure(HttpServletRequest request, int status) {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        for (; cause != null; cause = cause.getCause()) {
            var known = Failure.of(cause);
            if (known != Failure.UNFORESEEN) {
                return known;
            }
        }
        return switch (status) {
            case 404 -> Failure.UNKNOWN_DOOR;
            case 405 -> Failure.METHOD;
            case 413 -> Failure.TOO_LARGE;
            default -> status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? Failure.UNREADABLE : Failure.UNFORESEEN;
        };
    }
}
