package id.selaras.launch;

import id.selaras.area.AreaLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A database made ready: roles, schema and the two addresses through which it is used.
 *
 * @param owner owns every table and runs migrations and loads; never serves
 * @param serving the login of the web server; owns nothing and is bound by row-level security
 */
public record Database(DatabaseAddress owner, DatabaseAddress serving) {
    private static final String SERVING = "selaras_app";
    private static final String GRANTED = """
            /* launch.role-granted */
            select 1 from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles s on s.oid = m.member
             where r.rolname = ? and s.rolname = 'selaras_app' and m.set_option and not m.inherit_option""";
    private static final String[] SCOPED_ROLES = {
        "selaras_area", "selaras_agency", "selaras_public", "selaras_service", "selaras_import"
    };

    /** Makes roles and the database {@code name} with a superuser's address (the embedded server's). */
    public static Database prepareAsSuperuser(DatabaseAddress superuser, String name, Secrets secrets) {
        try (var connection = superuser.connect()) {
            createRole(connection, "selaras_owner", "login password '" + secrets.ownerPassword() + "'");
            createServingRoles(connection, secrets);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database " + name + " owner selaras_owner");
            }
        } catch (SQLException e) {
            throw new StartFailure("The embedded database could not be prepared: " + e.getMessage(), e);
        }
        var owner = superuser.to(name).as("selaras_owner", secrets.ownerPassword());
        return new Database(owner, owner.as(SERVING, secrets.servingPassword()));
    }

    /** The database {@code name} of an embedded server that runs and was prepared before. */
    static Database embedded(int port, String name, Secrets secrets) {
        var owner = new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name, "selaras_owner", secrets.ownerPassword());
        return new Database(owner, owner.as(SERVING, secrets.servingPassword()));
    }

    /** Makes the serving roles with the address an administrator gave; that role becomes the owner of the tables. */
    public static Database prepareAt(DatabaseAddress owner, Secrets secrets) {
        try (var connection = owner.connect()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 18) {
                throw new StartFailure("The database is PostgreSQL "
                        + connection.getMetaData().getDatabaseMajorVersion() + "; Selaras needs 18 or newer.");
            }
            createServingRoles(connection, secrets);
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(owner, e);
        }
        var serving = owner.as(SERVING, secrets.servingPassword());
        requireOurPassword(serving);
        return new Database(owner, serving);
    }

    /** Brings the schema to this program's version; answers how many changes that took. */
    public int migrate() {
        var changes = migrate(flyway().load());
        forbidTemporaryTables();
        return changes;
    }

    /** Brings an empty database to an earlier version, for a backup that was made then. */
    void migrateTo(String version) {
        migrate(flyway().target(version).load());
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .failOnMissingLocations(true);
    }

    private static int migrate(Flyway flyway) {
        var applied = flyway.info().current();
        var known = flyway.info().all();
        if (applied != null && applied.getState().isFailed()) {
            throw new StartFailure("A schema change failed half-way at version " + applied.getVersion()
                    + "; restore the last backup into an empty database.");
        }
        for (var migration : known) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw new StartFailure("The database was written by a newer Selaras (schema version "
                        + migration.getVersion() + "); start that version instead of this one.");
            }
        }
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new StartFailure("The database schema could not be brought up to date: " + e.getMessage(), e);
        }
    }

    // A temporary table is found before any other of its name, also by a function that runs with the owner's rights and
    // does
    // not look there last. Only imports stage their rows in some.
    private void forbidTemporaryTables() {
        try (var connection = owner.connect()) {
            execute(connection, """
                    do $$ begin execute format('revoke temporary on database %1$I from public; grant temporary on database %1$I to selaras_import',
                      current_database());
                    exception when insufficient_privilege then null; end $$""");
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(owner, e);
        }
    }

    /** Brings the areas of Indonesia into the database, unless they are there. */
    public void loadAreas(Consumer<String> progress) {
        try (var connection = owner.connect()) {
            AreaLoader.load(connection, progress);
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(owner, e);
        }
    }

    private static void createServingRoles(Connection connection, Secrets secrets) throws SQLException {
        createRole(connection, SERVING, "login password '" + secrets.servingPassword() + "'");
        for (var role : SCOPED_ROLES) {
            createRole(connection, role, "nologin");
            if (!exists(connection, GRANTED, role)) {
                execute(connection, "grant " + role + " to " + SERVING + " with inherit false, set true");
            }
        }
    }

    // A role that exists keeps its password: another server may be serving through it.
    private static void createRole(Connection connection, String role, String attributes) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " " + attributes);
        }
    }

    private static void requireOurPassword(DatabaseAddress serving) {
        try (var connection = serving.connect()) {
            connection.isValid(1);
        } catch (SQLException e) {
            if (!"28P01".equals(e.getSQLState())) {
                throw DatabaseTrouble.explain(serving, e);
            }
            throw new StartFailure(
                    "The role " + serving.user()
                            + " exists there with another password than the one in this data folder;"
                            + " copy secrets.properties from the folder of the server that made it.",
                    e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
