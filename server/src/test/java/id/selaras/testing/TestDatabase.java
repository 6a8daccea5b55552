package id.selaras.testing;

import id.selaras.access.Role;
import id.selaras.launch.Database;
import id.selaras.launch.DatabaseAddress;
import id.selaras.launch.Secrets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A migrated database of one's own on real PostgreSQL, with the owner's hand to arrange what a test needs. */
public final class TestDatabase implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    private TestDatabase(Database database) {
        this.database = database;
    }

    public static TestDatabase fresh() {
        return new TestDatabase(TestCluster.only().cloned());
    }

    /** Owner and serving address. */
    public Database database() {
        return database;
    }

    /** The superuser of the cluster, for tests about roles. */
    public DatabaseAddress superuser() {
        return TestCluster.only().superuser();
    }

    public Secrets secrets() {
        return TestCluster.only().secrets();
    }

    public Path data() {
        return TestCluster.only().data();
    }

    /** SQL as the owner of all tables: sees and writes everything. */
    public JdbcClient owner() {
        return client(database.owner());
    }

    /** SQL as the web server's login without an identity; each statement is its own connection. */
    public JdbcClient serving() {
        return client(database.serving());
    }

    /** A new officer with one post and an open session. */
    public Officer officer(Role role, String areaCode) {
        return officer(role, areaCode, null);
    }

    /** A new officer of an organisation, with one post and an open session. */
    public Officer officer(Role role, String areaCode, @Nullable UUID organisation) {
        var name = role.code() + "." + UUID.randomUUID().toString().substring(0, 8);
        var account = owner().sql("insert into access.account (name, full_name) values (:name, :fullName) returning id")
                .param("name", name)
                .param("fullName", "Petugas " + name)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        var officer = new Officer(account, name, role, areaCode, organisation, newToken());
        post(officer, areaCode);
        openSession(officer, "web");
        return officer;
    }

    /** Gives an officer one more area to work in under the same role. */
    public void post(Officer officer, String areaCode) {
        var digits = areaCode.replace(".", "");
        var width = Math.powExact(10L, 10 - digits.length());
        var lo = digits.isEmpty() ? 0 : Long.parseLong(digits) * width;
        owner().sql("""
                        insert into access.post (account_id, role, area_code, area_lo, area_hi, level, organisation_id)
                        values (:account, :role, :code, :lo, :hi, :level, :organisation)
                        """)
                .param("account", officer.account())
                .param("role", officer.role().code())
                .param("code", areaCode)
                .param("lo", lo)
                .param("hi", lo + width)
                .param("level", areaCode.isEmpty() ? 0 : areaCode.split("\\.").length)
                .param("organisation", officer.organisation())
                .update();
    }

    /** A session of a new officer; answers its token. */
    public String openSession(Role role, String areaCode, @Nullable UUID organisation) {
        return officer(role, areaCode, organisation).token();
    }

    /** A bearer token for the doors of scripts. */
    public String bearer(Officer officer) {
        var script = officer.withToken(newToken());
        openSession(script, "token");
        return script.token();
    }

    private void openSession(Officer officer, String kind) {
        owner().sql("""
                        insert into access.session (token_hash, account_id, role, kind, expires_at)
                        values (sha256(convert_to(:token, 'UTF8')), :account, :role, :kind, now() + interval '12 hours')
                        """)
                .param("token", officer.token())
                .param("account", officer.account())
                .param("role", officer.role().code())
                .param("kind", kind)
                .update();
    }

    /** Empties it to what a fresh one holds, and lets the program's own accounts in by the tokens they have. */
    void renew(String systemToken, String publicToken) {
        TestCluster.only().renew(database);
        openService("selaras.system", "system", systemToken);
        openService("selaras.public", "public", publicToken);
    }

    private void openService(String account, String role, String token) {
        owner().sql("""
                        insert into access.session (token_hash, account_id, role, kind, expires_at)
                        select sha256(convert_to(:token, 'UTF8')), id, :role, 'service', 'infinity'
                          from access.account where name = :account
                        """)
                .param("token", token)
                .param("account", account)
                .param("role", role)
                .update();
    }

    @Override
    public void close() {
        TestCluster.only().drop(database);
    }

    private static JdbcClient client(DatabaseAddress address) {
        return JdbcClient.create(new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password()));
    }

    private static String newToken() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** An officer made for a test; {@code token} is the secret of an open session. */
    public record Officer(
            UUID account,
            String name,
            Role role,
            String areaCode,
            @Nullable UUID organisation,
            String token) {

        Officer withToken(String other) {
            return new Officer(account, name, role, areaCode, organisation, other);
        }
    }
}
