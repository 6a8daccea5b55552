package id.selaras.launch;

import id.selaras.Selaras;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the web server over a database made ready; the owner's address serves only to open the program's own sessions. */
public final class WebServer {

    private WebServer() {}

    public static ConfigurableApplicationContext start(Database database, Secrets secrets, Serving serving) {
        var application = new SpringApplicationBuilder(Selaras.class)
                .properties(properties(database, secrets, serving))
                .registerShutdownHook(false)
                .application();
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application.run();
    }

    private static Map<String, Object> properties(Database database, Secrets secrets, Serving serving) {
        var properties = new HashMap<String, Object>();
        properties.put("server.address", serving.host());
        properties.put("server.port", serving.port());
        properties.put("spring.datasource.url", database.serving().jdbcUrl());
        properties.put("spring.datasource.username", database.serving().user());
        properties.put("spring.datasource.password", database.serving().password());
        properties.put("selaras.data", serving.data().toString());
        properties.put("selaras.demo", serving.demonstration());
        properties.put("selaras.ticket-key", secrets.ticketKey());
        var services = ServiceSessions.open(database.owner());
        properties.put("selaras.system-token", services.system());
        properties.put("selaras.public-token", services.forPublic());
        return properties;
    }

    /**
     * How the server is to serve.
     *
     * @param port 0 for any free one
     * @param data folder of secrets and attachments
     * @param demonstration whether the pages say that their people are invented
     */
    public record Serving(String host, int port, Path data, boolean demonstration) {}
}
