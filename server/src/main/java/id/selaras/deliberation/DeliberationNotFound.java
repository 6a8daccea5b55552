package id.selaras.deliberation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such meeting or cycle, or it is not for whoever asks: the two are not told apart. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class DeliberationNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
