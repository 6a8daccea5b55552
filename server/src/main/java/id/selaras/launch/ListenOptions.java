package id.selaras.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server is to be reached, and what makes another address than loopback safe. */
final class ListenOptions {

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--tls-cert", description = "Certificate chain as a PEM file.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", description = "Private key of the certificate as a PEM file.")
    private @Nullable Path key;

    @Option(
            names = "--behind-proxy",
            description = "A reverse proxy on this network ends TLS and sends X-Forwarded-* headers.")
    private boolean behindProxy;

    /** Refuses what would send passwords in the clear, unreadable keys, and a port that is taken. */
    Listening checked() {
        if ((certificate == null) != (key == null)) {
            throw new StartFailure("--tls-cert and --tls-key belong together; give both or neither.");
        }
        requirePem(certificate, "CERTIFICATE-----", "--tls-cert");
        requirePem(key, "PRIVATE KEY-----", "--tls-key");
        var listening = new Listening(host, port, certificate, key, behindProxy);
        if (!isLoopback() && !listening.secure() && !behindProxy) {
            throw new StartFailure("Passwords and personal data must not travel in the clear: --host " + host
                    + " needs --tls-cert and --tls-key, or --behind-proxy when a reverse proxy ends TLS.");
        }
        requireFree();
        return listening;
    }

    /** Demonstration accounts have published passwords. */
    void refuseStrangersToDemonstration() {
        if (!isLoopback() || behindProxy) {
            throw new StartFailure(
                    "This database holds demonstration accounts, whose passwords everybody knows; serve it"
                            + " on this machine only (without --host and --behind-proxy), or start with --empty in another --data folder.");
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartFailure("--host " + host + " is no address of this machine.", e);
        }
    }

    private void requireFree() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IllegalArgumentException e) {
            throw new StartFailure("--port must be between 0 and 65535.", e);
        } catch (IOException e) {
            throw portTaken(host, port, e);
        }
    }

    static StartFailure portTaken(String host, int port, Exception cause) {
        return new StartFailure(
                "Port " + port + " on " + host
                        + " is taken by another program or not allowed; choose another with --port.",
                cause);
    }

    private static void requirePem(@Nullable Path file, String kind, String option) {
        if (file == null) {
            return;
        }
        try {
            if (!Files.readString(file, StandardCharsets.ISO_8859_1).contains(kind)) {
                throw new StartFailure("The file " + file + " holds no PEM block that ends in " + kind + "; check "
                        + option + ", and that certificate and key are not exchanged.");
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + file + " can't be read; check " + option + ".", e);
        }
    }
}
