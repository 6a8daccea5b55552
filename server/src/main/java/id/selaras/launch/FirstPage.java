package id.selaras.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asks for the first page, so that "ready" is said when a person would get it. */
final class FirstPage {
    private static final int PATIENCE_MILLIS = 20_000;

    private FirstPage() {}

    static void await(Listening listening, int port) {
        try {
            var host = InetAddress.getByName(listening.host());
            var reachable = host.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : host;
            if (listening.secure()) {
                knock(reachable, port);
            } else {
                ask(listening.address(port).replace(listening.host(), reachable.getHostAddress()));
            }
        } catch (IOException e) {
            throw new StartFailure("The server started but its first page does not answer: " + e.getMessage(), e);
        }
    }

    // The certificate names the public address, so asking over TLS from here would fail for the wrong reason.
    private static void knock(InetAddress host, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
        }
    }

    private static void ask(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address + "/").toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setInstanceFollowRedirects(false);
        if (connection.getResponseCode() >= 500) {
            throw new IOException("HTTP " + connection.getResponseCode());
        }
        connection.disconnect();
    }
}
