package id.selaras.access;

/**
 * Tokens of the program's own accounts, opened by the owner's connection at each start and held in memory only.
 *
 * @param systemToken for recurring jobs: clocks, sealing
 * @param publicToken for pages without sign-in
 */
public record ServiceIdentities(String systemToken, String publicToken) {

    @Override
    public String toString() {
        return "ServiceIdentities[…]";
    }
}
