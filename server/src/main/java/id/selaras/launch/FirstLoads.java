package id.selaras.launch;

import id.selaras.importing.TerminalImports;
import id.selaras.practice.DemonstrationDistrict;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** What a start brings into the database through the owner's connection when it is not there yet. */
record FirstLoads(Database database, Path data, Installation kind) {
    private static final Logger LOG = LoggerFactory.getLogger(FirstLoads.class);

    void run(Progress progress) {
        database.loadAreas(progress::say);
        if (kind == Installation.DEMONSTRATION) {
            loadDemonstration(progress);
        }
    }

    /** Begins what may still be written while the web server starts; run the answer to wait for its end. */
    Runnable runMeanwhile() {
        var rest = CompletableFuture.runAsync(this::loadTrail);
        return () -> await(rest);
    }

    /** Begins what the running server itself brings in; nobody waits for it, and what is left undone the next start does. */
    void runAfterwards(ApplicationContext server) {
        if (kind == Installation.DEMONSTRATION) {
            CompletableFuture.runAsync(() -> recordList(server)).exceptionally(failure -> {
                LOG.warn("the list of the demonstration was not recorded", failure);
                return null;
            });
        }
    }

    private void recordList(ApplicationContext server) {
        try (var connection = database.owner().connect()) {
            DemonstrationDistrict.recordList(connection, server.getBean(TerminalImports.class));
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(database.owner(), e);
        }
    }

    private static void await(CompletableFuture<Void> rest) {
        try {
            rest.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure told ? told : e;
        }
    }

    private void loadTrail() {
        if (kind != Installation.DEMONSTRATION) {
            return;
        }
        try (var connection = database.owner().connect()) {
            DemonstrationDistrict.loadTrail(connection);
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(database.owner(), e);
        }
    }

    private void loadDemonstration(Progress progress) {
        try (var connection = database.owner().connect()) {
            DemonstrationDistrict.load(connection, data, progress::say);
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(database.owner(), e);
        }
    }
}
