package id.selaras.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database a command works on: the embedded one in the data folder, or one an administrator named by its address. */
public record DatabaseSource(Database database, @Nullable EmbeddedDatabase embedded) implements AutoCloseable {
    private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");

    public static DatabaseSource open(DataFolder data, Secrets secrets, @Nullable String url) {
        if (url != null) {
            return new DatabaseSource(at(url, secrets), null);
        }
        var embedded = EmbeddedDatabase.start(data, secrets, EmbeddedDatabase.Durability.DURABLE);
        try {
            return new DatabaseSource(Database.prepareAsSuperuser(embedded.address(), "selaras", secrets), embedded);
        } catch (StartFailure failure) {
            embedded.close();
            throw failure;
        }
    }

    /** The database that an administrator named by its address. */
    static Database at(String url, Secrets secrets) {
        return Database.prepareAt(address(url), secrets);
    }

    static DatabaseAddress address(String url) {
        try {
            var uri = new URI(url.replaceFirst("^jdbc:", ""));
            if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || uri.getHost() == null || namesNoDatabase(uri)) {
                throw unreadable(null);
            }
            var userInfo = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
            var parts = userInfo.split(":", 2);
            var port = uri.getPort() < 0 ? 5432 : uri.getPort();
            var settings = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + settings,
                    decoded(parts[0]),
                    parts.length > 1 ? decoded(parts[1]) : "");
        } catch (URISyntaxException e) {
            throw unreadable(e);
        }
    }

    private static boolean namesNoDatabase(URI uri) {
        return uri.getPath() == null || uri.getPath().length() < 2;
    }

    private static StartFailure unreadable(@Nullable Exception cause) {
        return new StartFailure(
                "--database-url must look like postgresql://user:password@host:5432/name; write special characters percent-encoded.",
                cause);
    }

    // A plus is a plus in an address; only forms write a space so.
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
