package id.selaras.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what a page does not offer to this person: there is no form to come back to. */
@ControllerAdvice(annotations = Controller.class)
class RefusedAdvice {

    @ExceptionHandler
    void refused(ProposalRefused refused, HttpServletResponse response) throws IOException {
        var status = refused.isAboutTheRole() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
        response.sendError(status.value());
    }
}
