package id.selaras.eligibility;

import id.selaras.area.Area;
import id.selaras.engine.eligibility.FactRef;
import id.selaras.registry.Subject;
import id.selaras.registry.SuspendedUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what rules ask of all families of an area straight into arrays, under the policies of whoever it reads for: houses and
 * families over one connection, persons over another, then the sheets of each.
 */
@Component
class StoredFamilyReader {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final ObjectProvider<SuspendedUse> suspended;

    StoredFamilyReader(JdbcTemplate jdbc, PlatformTransactionManager manager, ObjectProvider<SuspendedUse> suspended) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        transactions.setReadOnly(true);
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.suspended = suspended;
    }

    /** In whose name a thread reads. */
    interface InNameOf {
        void run(Runnable work);
    }

    private interface Reading {
        void over(Connection connection) throws SQLException;
    }

    StoredFamilies read(Set<FactRef> facts, Area area, InNameOf reader, RunProgress progress)
            throws InterruptedException {
        var job = new Job(new WantedFacts(facts), area, progress);
        try (var threads = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("dry-run-", 0).factory())) {
            var household = threads.submit(() -> reader.run(() -> inTransaction(job::readHouseholds)));
            var persons = threads.submit(() -> reader.run(() -> inTransaction(job::readPersons)));
            try {
                finished(household);
                finished(persons);
            } catch (RuntimeException e) {
                job.fail(e);
                throw e;
            }
        }
        return job.families();
    }

    private static void finished(Future<?> work) throws InterruptedException {
        try {
            work.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private void inTransaction(Reading reading) {
        transactions.executeWithoutResult(status -> jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            reading.over(connection);
            return true;
        }));
    }

    private final class Job {
        private final WantedFacts wanted;
        private final Area area;
        private final RunProgress progress;
        private final StoredPeople people = new StoredPeople();
        private final Map<FactRef, StoredColumn> columns = new ConcurrentHashMap<>();
        private final CompletableFuture<Boolean> families = new CompletableFuture<>();
        private final CompletableFuture<Boolean> joined = new CompletableFuture<>();
        private final Set<Integer> excluded = new HashSet<>();

        Job(WantedFacts wanted, Area area, RunProgress progress) {
            this.wanted = wanted;
            this.area = area;
            this.progress = progress;
        }

        /** Whoever waits for the other hears of it. */
        void fail(RuntimeException problem) {
            families.completeExceptionally(problem);
            joined.completeExceptionally(problem);
        }

        void readHouseholds(Connection connection) throws SQLException {
            telling(families, () -> people.readFamilies(connection, area, progress));
            new SheetReading(
                            wanted.told(List.of(Subject.DWELLING, Subject.FAMILY)),
                            Map.of(Subject.DWELLING, people.dwellings(), Subject.FAMILY, people.families()),
                            columns)
                    .read(connection, area, progress);
            await(joined);
            new ClaimReading(wanted, people, columns).read(connection, area, progress);
        }

        void readPersons(Connection connection) throws SQLException {
            telling(joined, () -> {
                people.readPersons(connection, area, new OwnFacts(wanted, columns), progress);
                await(families);
                people.join();
            });
            for (var person : suspended.stream()
                    .flatMap(use -> use.within(area.lo(), area.hi()).stream())
                    .toList()) {
                exclude(person);
            }
            new SheetReading(wanted.told(List.of(Subject.PERSON)), Map.of(Subject.PERSON, people.persons()), columns)
                    .read(connection, area, progress);
        }

        private interface Step {
            void run() throws SQLException;
        }

        private static void telling(CompletableFuture<Boolean> whoWaits, Step step) throws SQLException {
            try {
                step.run();
                whoWaits.complete(true);
            } catch (SQLException | RuntimeException e) {
                whoWaits.completeExceptionally(e);
                throw e;
            } finally {
                whoWaits.completeExceptionally(new IllegalStateException("the other half ended"));
            }
        }

        private static void await(CompletableFuture<Boolean> other) throws SQLException {
            try {
                other.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new SQLException("the other half could not be read", e.getCause());
            }
        }

        private void exclude(UUID person) {
            var number = people.persons().find(person.getMostSignificantBits(), person.getLeastSignificantBits());
            if (number != SubjectIndex.NONE && people.familyOf(number) != SubjectIndex.NONE) {
                excluded.add(people.familyOf(number));
            }
        }

        StoredFamilies families() {
            return new StoredFamilies(people, columns, excluded);
        }
    }
}
