package id.selaras.casework;

/** There is no such case, or not for this person: both read alike. */
@org.springframework.web.bind.annotation.ResponseStatus(org.springframework.http.HttpStatus.NOT_FOUND)
public final class CaseNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
