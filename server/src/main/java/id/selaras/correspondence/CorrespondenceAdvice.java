package id.selaras.correspondence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers an act that no page offers to this person. */
@ControllerAdvice(annotations = Controller.class)
class CorrespondenceAdvice {

    @ExceptionHandler
    void refused(CorrespondenceRefused refusal, HttpServletResponse response) throws IOException {
        var status = refusal.isAboutTheRole() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
        response.sendError(status.value());
    }
}
