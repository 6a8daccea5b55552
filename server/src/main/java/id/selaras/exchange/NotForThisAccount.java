package id.selaras.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a program that a door is not for the role of its account. */
@Component
class NotForThisAccount implements AccessDeniedHandler {
    private final Problems problems;

    NotForThisAccount(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        problems.write(HttpStatus.FORBIDDEN, "forbidden", request, response);
    }
}
