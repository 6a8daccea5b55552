package id.selaras.importing;

/** The import was taken back or the program ends: what is not committed is left for later, or for nobody. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
