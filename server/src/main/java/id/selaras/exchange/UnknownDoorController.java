package id.selaras.exchange;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers addresses no door has, so that a program gets a problem it can read instead of a page. */
@RestController
class UnknownDoorController {
    private final Problems problems;
    private final Doors doors;

    UnknownDoorController(Problems problems, Doors doors) {
        this.problems = problems;
        this.doors = doors;
    }

    @RequestMapping("/api/**")
    ResponseEntity<ProblemDetail> unknown(HttpServletRequest request) {
        var verbs = doors.verbsOf(request.getRequestURI());
        if (verbs.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems.of(HttpStatus.NOT_FOUND, "unknown-door", request));
        }
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(verbs.toArray(HttpMethod[]::new))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.METHOD_NOT_ALLOWED, "method", request));
    }
}
