package id.selaras.casework;

/** There is no such case, or not for this person: both read alike. */
public final class CaseNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
