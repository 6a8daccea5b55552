package id.selaras.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the web server is told at its start; the owner's address serves only to open the program's own sessions. */
final class ServingProperties {

    private ServingProperties() {}

    static Map<String, Object> of(Database database, Secrets secrets, String host, int port, Path data) {
        var properties = new HashMap<String, Object>();
        properties.put("server.address", host);
        properties.put("server.port", port);
        properties.put("spring.datasource.url", database.serving().jdbcUrl());
        properties.put("spring.datasource.username", database.serving().user());
        properties.put("spring.datasource.password", database.serving().password());
        properties.put("selaras.data", data.toString());
        properties.put("selaras.ticket-key", secrets.ticketKey());
        var services = ServiceSessions.open(database.owner());
        properties.put("selaras.system-token", services.system());
        properties.put("selaras.public-token", services.forPublic());
        return properties;
    }
}
