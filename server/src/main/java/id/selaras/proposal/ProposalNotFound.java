package id.selaras.proposal;

/** There is no such proposal, or not for this person: both read alike. */
@org.springframework.web.bind.annotation.ResponseStatus(org.springframework.http.HttpStatus.NOT_FOUND)
public final class ProposalNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
