package id.selaras.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The door of the web server.
 *
 * @param port 0 for any free one
 * @param behindProxy whether X-Forwarded-* headers are believed
 */
public record Listening(
        String host,
        int port,
        @Nullable Path certificate,
        @Nullable Path key,
        boolean behindProxy) {

    /** A free port on this machine only. */
    public static Listening anywhereOnLoopback() {
        return new Listening("127.0.0.1", 0, null, null, false);
    }

    boolean secure() {
        return certificate != null;
    }

    String address(int actualPort) {
        var shown = host.contains(":") ? "[" + host + "]" : host;
        return (secure() ? "https" : "http") + "://" + shown + ":" + actualPort;
    }

    Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("server.address", host);
        properties.put("server.port", port);
        properties.put("server.forward-headers-strategy", behindProxy ? "native" : "none");
        if (certificate != null && key != null) {
            properties.put("server.ssl.certificate", certificate.toUri().toString());
            properties.put("server.ssl.certificate-private-key", key.toUri().toString());
        }
        return properties;
    }
}
