package id.selaras.deliberation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers an act that no page offers to this person. */
@ControllerAdvice(annotations = Controller.class)
class DeliberationAdvice {

    @ExceptionHandler
    void refused(DeliberationRefused refusal, HttpServletResponse response) throws IOException {
        var status = refusal.code().equals(DeliberationRefused.NOT_YOURS)
                ? HttpStatus.FORBIDDEN
                : HttpStatus.UNPROCESSABLE_CONTENT;
        response.sendError(status.value());
    }
}
