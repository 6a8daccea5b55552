package id.selaras.exchange;

/** There is nothing with this id, or nothing for this account: both read alike. */
final class UnknownId extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
