package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.selaras.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** One pooled connection, used by one person after another. */
class PooledConnectionTest {
    private TestDatabase database;
    private HikariDataSource pool;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;

    @BeforeEach
    void aPoolOfOneConnection() {
        database = TestDatabase.fresh();
        var address = database.database().serving();
        pool = new HikariDataSource();
        pool.setJdbcUrl(address.jdbcUrl());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(1);
        jdbc = JdbcClient.create(pool);
        var acting = new Acting(new ServiceIdentities("no system", "no public"));
        transaction = new TransactionTemplate(new ScopedTransactionManager(pool, acting));
        signIn(database.openSession(Role.SECRETARIAT, "33.04", null));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        pool.close();
        database.close();
    }

    @Test
    void keeps_nothing_after_commit() {
        transaction.executeWithoutResult(status -> assertThat(scope()).startsWith("selaras_area 3304"));
        assertNothingIsKept();
    }

    @Test
    void keeps_nothing_after_rollback() {
        transaction.executeWithoutResult(status -> {
            assertThat(scope()).startsWith("selaras_area 3304");
            status.setRollbackOnly();
        });
        assertNothingIsKept();
    }

    @Test
    void keeps_nothing_after_an_exception() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    scope();
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
        assertNothingIsKept();
    }

    @Test
    void keeps_nothing_after_a_failed_statement() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("select 1 / 0").query(Integer.class).single()))
                .rootCause()
                .hasMessageContaining("division by zero");
        assertNothingIsKept();
    }

    @Test
    void keeps_nothing_after_a_refused_entrance() {
        signIn("a token nobody has");
        assertThatThrownBy(this::scopeInTransaction).isInstanceOf(TransactionException.class);
        assertNothingIsKept();
        signIn(database.openSession(Role.SUPERVISOR, "33.04.20", null));
        assertThat(scopeInTransaction()).isEqualTo("selaras_area 3304200000");
    }

    @Test
    void the_next_person_has_only_the_own_scope() {
        scopeInTransaction();
        signIn(database.openSession(Role.SUPERVISOR, "33.05.01", null));
        assertThat(scopeInTransaction()).isEqualTo("selaras_area 3305010000");
    }

    @Test
    void a_transaction_of_nobody_has_no_scope() {
        scopeInTransaction();
        SecurityContextHolder.clearContext();
        assertThat(scopeInTransaction()).isEqualTo("selaras_app ");
    }

    private void assertNothingIsKept() {
        SecurityContextHolder.clearContext();
        assertThat(scope()).isEqualTo("selaras_app ");
        assertThatThrownBy(() -> jdbc.sql("select count(*) from access.account")
                        .query(Integer.class)
                        .single())
                .rootCause()
                .hasMessageContaining("permission denied");
        for (var setting :
                List.of("app.account", "app.role", "app.areas", "app.orgs", "app.cases", "app.sig", "app.write")) {
            assertThat(jdbc.sql("select coalesce(current_setting('" + setting + "', true), '')")
                            .query(String.class)
                            .single())
                    .as(setting)
                    .isEmpty();
        }
    }

    private String scope() {
        return jdbc.sql("select current_user || ' ' || coalesce(current_setting('app.lo', true), '')")
                .query(String.class)
                .single();
    }

    private String scopeInTransaction() {
        return transaction.execute(status -> scope());
    }

    private static void signIn(String token) {
        var post = new Post("33.04", 2, null, null);
        var person = new SignedIn(new java.util.UUID(0, 0), "a", "A", Role.SECRETARIAT, "web", false, post, token);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}
