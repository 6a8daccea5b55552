package id.selaras.correspondence;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such letter, or it is not for whoever asks: the two are not told apart. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class LetterNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
