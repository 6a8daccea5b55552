package id.selaras.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page of one request needs around its content.
 *
 * @param signedIn null on public pages and before signing in
 * @param requestId read out by telephone when something failed
 */
public record Chrome(
        Texts texts,
        Assets assets,
        Csrf csrf,
        String requestId,
        boolean demonstration,
        @Nullable WhoAmI signedIn,
        List<MenuItem> menu) {

    public Chrome {
        menu = List.copyOf(menu);
    }

    /** A public page: nobody is signed in and there is no menu. */
    public static Chrome open(Texts texts, Assets assets, Csrf csrf, String requestId, boolean demonstration) {
        return new Chrome(texts, assets, csrf, requestId, demonstration, null, List.of());
    }
}
