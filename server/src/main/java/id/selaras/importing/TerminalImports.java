package id.selaras.importing;

import id.selaras.access.Acting;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.importing.FileStore.KeptFile;
import id.selaras.importing.ImportRun.State;
import id.selaras.importing.Mapping.AreaScheme;
import id.selaras.importing.Mapping.DateOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports ordered at the terminal of the machine, in the name of the program's own account; done here and now. */
@Component
public class TerminalImports {
    private static final int DISTRICT_LEVEL = 2;
    private static final long PAUSE_MILLIS = 1_000;

    private final FileIntake intake;
    private final FileStore files;
    private final Areas areas;
    private final Imports imports;
    private final ImportConnections connections;
    private final FamilySources sources;
    private final Acting acting;
    private final TransactionTemplate transactions;

    TerminalImports(
            FileIntake intake,
            FileStore files,
            Areas areas,
            Imports imports,
            ImportConnections connections,
            FamilySources sources,
            Acting acting,
            TransactionTemplate transactions) {
        this.intake = intake;
        this.files = files;
        this.areas = areas;
        this.imports = imports;
        this.connections = connections;
        this.sources = sources;
        this.acting = acting;
        this.transactions = transactions;
    }

    /** Why it was not done, in a sentence for the terminal. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String because) {
            super(because);
        }
    }

    /**
     * @param mapping name of a kept mapping; where there is none, the heads are guessed and kept under it
     * @param progress hears the import about once a second
     * @throws Refused if the file, the district or the mapping is not to be understood
     */
    public ImportRun record(Path file, String mapping, String district, Consumer<ImportRun> progress)
            throws IOException, SQLException {
        var area = areas.find(district)
                .filter(found -> found.level() == DISTRICT_LEVEL)
                .orElseThrow(
                        () -> new Refused("There is no district " + district + "; write its code, such as 33.04."));
        try (var lock = connections.lock(area.no())) {
            if (lock == null) {
                throw new Refused("Another import of " + district + " is at work; wait for its end.");
            }
            var id = drop(file, mapping, area);
            acting.asSystem(() -> {
                imports.start(id);
                return id;
            });
            requireAtWork(id, State.RUNNING);
            return work(id, progress);
        }
    }

    /** @throws Refused if it is not there, or not in a state that can be taken back */
    public ImportRun takeBack(UUID id) throws IOException, SQLException {
        var run = find(id).orElseThrow(() -> new Refused("There is no import " + id + "."));
        try (var lock = connections.lock(run.districtNo())) {
            if (lock == null) {
                throw new Refused("Another import of the district is at work; wait for its end.");
            }
            acting.asSystem(() -> {
                imports.takeBack(id);
                return id;
            });
            requireAtWork(id, State.TAKING_BACK);
            return work(id, quiet -> {});
        }
    }

    private void requireAtWork(UUID id, State wanted) {
        var state = find(id).orElseThrow().state();
        if (state != wanted) {
            throw new Refused(
                    "The import is " + state.code() + " and stays so: either it can't be "
                            + (wanted == State.RUNNING ? "recorded" : "taken back")
                            + " from there, or another import of its district is unfinished; a running server finishes that one.");
        }
    }

    private UUID drop(Path file, String mapping, Area district) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return acting.asSystem(() -> {
                try {
                    var id = intake.drop(district.no(), String.valueOf(file.getFileName()), content);
                    choose(id, mapping, district);
                    return id;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (FileRefused e) {
            throw new Refused("The file can't be read (" + e.getMessage() + ").");
        }
    }

    private void choose(UUID id, String name, Area district) {
        var file = intake.find(id).orElseThrow();
        var named = transactions.execute(status -> files.named(district.no(), name));
        if (named != null && named.isPresent()) {
            intake.choose(id, file, named.get());
        } else {
            intake.choose(id, file, guessed(name, file));
        }
    }

    private static Mapping guessed(String name, KeptFile file) {
        var columns = file.heads().guesses();
        var missing = Heads.missing(columns);
        if (!missing.isEmpty()) {
            throw new Refused("No mapping is called " + name + ", and the heads don't tell which column is "
                    + missing.stream().map(Column::columnName).collect(Collectors.joining(", "))
                    + "; map the file once on its page.");
        }
        return new Mapping(
                UUID.randomUUID(),
                name,
                columns,
                AreaScheme.KEMENDAGRI,
                DateOrder.DAY_FIRST,
                file.heads().fingerprint());
    }

    private ImportRun work(UUID id, Consumer<ImportRun> progress) throws IOException, SQLException {
        var watching = Thread.ofVirtual().start(() -> watch(id, progress));
        try {
            new ImportJob(find(id).orElseThrow(), sources, connections).run();
        } finally {
            watching.interrupt();
        }
        return find(id).orElseThrow();
    }

    private void watch(UUID id, Consumer<ImportRun> progress) {
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                find(id).ifPresent(progress);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ImportRun> find(UUID id) {
        return acting.asSystem(() -> imports.find(id));
    }
}
