package id.selaras.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers an act that a page does not offer to this person: there is no form to come back to. */
@ControllerAdvice(annotations = Controller.class)
class RefusalAdvice {

    @ExceptionHandler
    void refused(CaseRefusal refusal, HttpServletResponse response) throws IOException {
        var status = refusal.isAboutTheRole() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
        response.sendError(status.value());
    }
}
