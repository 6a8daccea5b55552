package id.selaras.testing;

import com.zaxxer.hikari.HikariDataSource;
import id.selaras.Selaras;
import id.selaras.access.Impersonation;
import id.selaras.launch.Installation;
import id.selaras.launch.Listening;
import id.selaras.launch.WebServer;
import id.selaras.testing.TestDatabase.Officer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program on a free port over a database of its own. */
public final class TestServer implements AutoCloseable {
    private static @Nullable TestServer resting;

    private final TestDatabase database;
    private final ConfigurableApplicationContext application;
    private final BeanMemory memory;
    private final HttpClient browserLess = HttpClient.newHttpClient();

    private TestServer(TestDatabase database, ConfigurableApplicationContext application) {
        this.database = database;
        this.application = application;
        memory = BeanMemory.of(application);
    }

    /** A server over a fresh database: the one that the class before has done with, made new, or one that is started. */
    static synchronized TestServer fresh() {
        var used = resting;
        resting = null;
        return used == null ? over(TestDatabase.fresh()) : used.renewed();
    }

    /** Keeps a server for the next class: starting one takes longer than most classes. */
    static synchronized void rest(TestServer server) {
        if (resting == null && server.application.isActive()) {
            resting = server;
        } else {
            server.close();
        }
    }

    /** After the last class. */
    static synchronized void closeResting() {
        if (resting != null) {
            resting.close();
            resting = null;
        }
    }

    private TestServer renewed() {
        var pools = application.getBeansOfType(HikariDataSource.class).values();
        pools.forEach(TestServer::letGo);
        database.renew(property("selaras.system-token"), property("selaras.public-token"));
        // What the program did by itself meanwhile may have come upon the old database.
        pools.forEach(TestServer::letGo);
        memory.restore();
        return this;
    }

    private static void letGo(HikariDataSource pool) {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    private String property(String name) {
        return application.getEnvironment().getRequiredProperty(name);
    }

    public static TestServer over(TestDatabase database) {
        var serving = new WebServer.Serving(Listening.anywhereOnLoopback(), database.data(), Installation.REAL);
        return new TestServer(
                database, WebServer.start(Selaras.class, database.database(), database.secrets(), serving));
    }

    public TestDatabase database() {
        return database;
    }

    /** One of the program's own objects, for tests of use cases and stores. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Runs {@code work} on this thread as the officer signed in. */
    public <T> T as(Officer officer, Callable<T> work) {
        try {
            return Impersonation.as(application, officer.token(), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs {@code work} on this thread as the officer signed in. */
    public void as(Officer officer, Runnable work) {
        as(officer, () -> {
            work.run();
            return true;
        });
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + path);
    }

    /** GET of a page with the officer's cookie, redirects not followed. */
    public HttpResponse<String> get(Officer officer, String path) {
        return send(HttpRequest.newBuilder(address(path)).header("Cookie", "selaras=" + officer.token()));
    }

    /** GET without signing in. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browserLess.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        database.close();
    }
}
