package id.selaras.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the web server over a database made ready; the owner's address serves only to open the program's own sessions. */
public final class WebServer {

    private WebServer() {}

    public static ConfigurableApplicationContext start(
            Class<?> program, Database database, Secrets secrets, Serving serving) {
        var properties = new MapPropertySource("launch", properties(database, secrets, serving));
        var application = new SpringApplicationBuilder(program)
                // First, so that neither a file nor the environment can point the server elsewhere.
                .initializers(
                        context -> context.getEnvironment().getPropertySources().addFirst(properties))
                .registerShutdownHook(false)
                .application();
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try {
            return application.run();
        } catch (RuntimeException e) {
            throw explained(e, serving.listening());
        }
    }

    private static RuntimeException explained(RuntimeException failure, Listening listening) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return ListenOptions.portTaken(listening.host(), listening.port(), failure);
            }
            if (listening.secure() && cause instanceof WebServerException) {
                return new StartFailure(
                        "Certificate and key of --tls-cert and --tls-key do not serve together; check that they are a pair.",
                        failure);
            }
        }
        return failure;
    }

    /** The port it really listens on. */
    static int port(ConfigurableApplicationContext server) {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static Map<String, Object> properties(Database database, Secrets secrets, Serving serving) {
        var properties = new HashMap<>(serving.listening().properties());
        properties.put("spring.datasource.url", database.serving().jdbcUrl());
        properties.put("spring.datasource.username", database.serving().user());
        properties.put("spring.datasource.password", database.serving().password());
        properties.put("selaras.data", serving.data().toString());
        properties.put("selaras.demo", serving.kind() == Installation.DEMONSTRATION);
        properties.put("selaras.ticket-key", secrets.ticketKey());
        var services = ServiceSessions.open(database.owner());
        properties.put("selaras.system-token", services.system());
        properties.put("selaras.public-token", services.forPublic());
        return properties;
    }

    /**
     * How the server is to serve.
     *
     * @param data folder of secrets and attachments
     * @param kind whether the pages say that their people are invented
     */
    public record Serving(Listening listening, Path data, Installation kind) {}
}
