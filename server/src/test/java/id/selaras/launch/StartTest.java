package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;

class StartTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_held_by_one_server_at_a_time() {
        try (var held = DataFolder.hold(folder)) {
            assertThatThrownBy(() -> DataFolder.hold(held.path()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("in use by another Selaras server (process "
                            + ProcessHandle.current().pid());
        }
        DataFolder.hold(folder).close();
    }

    @Test
    void the_secrets_are_readable_by_the_owner_of_the_folder_only() throws IOException {
        Secrets.of(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --host 0.0.0.0                        | needs --tls-cert and --tls-key, or --behind-proxy
            --tls-cert a.pem                      | belong together
            --tls-cert no.pem --tls-key no.pem    | can't be read
            --host nowhere.invalid                | no address of this machine
            """)
    void an_unsafe_or_wrong_address_is_refused(String arguments, String why) {
        assertThatThrownBy(() -> options(arguments.strip().split(" ")).checked())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_key_given_for_a_certificate_is_recognised() throws IOException {
        var key = Files.writeString(
                folder.resolve("kunci.pem"), "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----");
        assertThatThrownBy(() -> options("--tls-cert", key.toString(), "--tls-key", key.toString())
                        .checked())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("holds no PEM block that ends in CERTIFICATE")
                .hasMessageContaining("not exchanged");
    }

    @Test
    void a_taken_port_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThatThrownBy(() -> options("--port", port).checked())
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("is taken by another program");
        }
    }

    @Test
    void demonstration_accounts_are_served_on_this_machine_only() {
        options().refuseStrangersToDemonstration();
        assertThatThrownBy(() -> options("--host", "0.0.0.0", "--behind-proxy").refuseStrangersToDemonstration())
                .hasMessageContaining("demonstration accounts");
    }

    @Test
    void a_database_is_for_demonstration_or_real_once_and_for_all() {
        try (var real = TestDatabase.fresh();
                var demonstration = TestDatabase.fresh()) {
            var owner = demonstration.database().owner();
            assertThat(Installation.settle(owner, false)).isEqualTo(Installation.DEMONSTRATION);
            assertThat(Installation.settle(owner, false)).isEqualTo(Installation.DEMONSTRATION);
            assertThatThrownBy(() -> Installation.settle(owner, true)).hasMessageContaining("never share a database");
            assertThat(Installation.settle(real.database().owner(), true)).isEqualTo(Installation.REAL);
            assertThat(Installation.settle(real.database().owner(), false)).isEqualTo(Installation.REAL);
        }
    }

    @Test
    void a_login_that_could_pass_the_policies_is_not_served_through() {
        try (var database = TestDatabase.fresh()) {
            ServingRights.verify(database.database().serving());
            assertThatThrownBy(() -> ServingRights.verify(database.database().owner()))
                    .hasMessageContaining("owns tables");
            assertThatThrownBy(() -> ServingRights.verify(database.superuser())).hasMessageContaining("is a superuser");
            superuser(database)
                    .sql("create role passer login bypassrls password 'x'")
                    .update();
            assertThatThrownBy(() ->
                            ServingRights.verify(database.database().serving().as("passer", "x")))
                    .hasMessageContaining("has BYPASSRLS");
        }
    }

    @Test
    void a_wrong_password_a_missing_database_and_no_server_are_told_apart() {
        try (var database = TestDatabase.fresh()) {
            var owner = database.database().owner();
            assertThatThrownBy(() -> Database.prepareAt(owner.as(owner.user(), "wrong"), database.secrets()))
                    .hasMessageContaining("refused the password");
            assertThatThrownBy(() -> Database.prepareAt(owner.to("nothing_here"), database.secrets()))
                    .hasMessageContaining("no such database");
            var nobody = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/selaras", "a", "b");
            assertThatThrownBy(() -> Database.prepareAt(nobody, database.secrets()))
                    .hasMessageContaining("No PostgreSQL answers");
        }
    }

    @Test
    void an_address_keeps_its_settings_and_every_sign_of_the_password() {
        var address = DatabaseSource.address("postgresql://pemilik:a+b%40c@db.example/selaras?sslmode=verify-full");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:5432/selaras?sslmode=verify-full");
        assertThat(address.user()).isEqualTo("pemilik");
        assertThat(address.password()).isEqualTo("a+b@c");
        assertThat(address.toString()).doesNotContain("a+b@c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://a:b@db.example/selaras",
                "postgresql://a:b@db.example",
                "db.example/selaras",
                "postgresql://a b"
            })
    void an_address_of_another_shape_is_refused_with_an_example(String url) {
        assertThatThrownBy(() -> DatabaseSource.address(url))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("must look like postgresql://");
    }

    @Test
    void a_database_written_by_a_newer_program_is_left_alone() {
        try (var database = TestDatabase.fresh()) {
            database.owner().sql("""
                    insert into public.flyway_schema_history
                      (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (9999, '999', 'future', 'SQL', 'V999__future.sql', 'x', 1, true)
                    """).update();
            assertThatThrownBy(() -> database.database().migrate())
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("newer Selaras (schema version 999)");
        }
    }

    @Test
    void an_owner_that_is_no_superuser_but_may_create_roles_is_enough() {
        try (var database = TestDatabase.fresh()) {
            var superuser = superuser(database);
            // The roles belong to the whole server and other tests use them, so the new owner is made their
            // administrator.
            superuser
                    .sql("create role district_owner login createrole password 'x'")
                    .update();
            for (var role : new String[] {
                "selaras_area", "selaras_agency", "selaras_public", "selaras_service", "selaras_import"
            }) {
                superuser
                        .sql("grant " + role + " to district_owner with admin option, inherit false, set false")
                        .update();
            }
            superuser.sql("create database district_plain owner district_owner").update();
            var owner = database.superuser().to("district_plain").as("district_owner", "x");
            var plain = Database.prepareAt(owner, database.secrets());
            assertThat(plain.migrate()).isPositive();
            assertThat(plain.migrate()).isZero();
            ServingRights.verify(plain.serving());
            superuser.sql("drop database district_plain with (force)").update();
        }
    }

    private static JdbcClient superuser(TestDatabase database) {
        var address = database.superuser();
        return JdbcClient.create(new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password()));
    }

    private static ListenOptions options(String... arguments) {
        var options = new ListenOptions();
        new CommandLine(new Parsed(options)).parseArgs(arguments);
        return options;
    }

    @CommandLine.Command
    private static final class Parsed {
        @CommandLine.Mixin
        private final ListenOptions listen;

        Parsed(ListenOptions listen) {
            this.listen = listen;
        }
    }
}
