package id.selaras.access;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sign-in records and sessions, through the few functions the serving role may call before anybody is known. */
@Repository
class Sessions {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignInRecord> signInRecord(String accountName) {
        return jdbc.sql(
                        "/* access.sign-in-record */ select * from access.sign_in_record(:name) where account_id is not null")
                .param("name", accountName)
                .query((row, n) -> signInRecord(row))
                .optional();
    }

    /** Until when this name must wait after too many misses, whether or not there is such an account. */
    Optional<Instant> waitFor(String accountName) {
        return jdbc.sql("/* access.sign-in-wait */ select access.sign_in_wait(:name) as wait_until")
                .param("name", accountName)
                .query((row, n) ->
                        Optional.ofNullable(row.getTimestamp("wait_until")).map(Timestamp::toInstant))
                .single();
    }

    void missed(String accountName) {
        jdbc.sql("/* access.sign-in-missed */ select access.sign_in_missed(:name)")
                .param("name", accountName)
                .query((row, n) -> n)
                .list();
    }

    String open(UUID account, Role role, String kind, Instant expires) {
        var token = newToken();
        jdbc.sql("""
                        /* access.open-session */ select access.open_session(:account, :role, :kind, :token, :expires)
                          from (select set_config('app.address', :address, true)) as noted""")
                .param("account", account)
                .param("role", role.code())
                .param("kind", kind)
                .param("token", token)
                .param("address", address())
                .param("expires", OffsetDateTime.ofInstant(expires, ZoneOffset.UTC))
                .query((row, n) -> n)
                .list();
        return token;
    }

    /** Of whoever signs in, kept for the day an account leaks; empty at the machine's own terminal. */
    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }

    Optional<SessionState> state(String token) {
        return jdbc.sql(
                        "/* access.session-state */ select * from access.session_state(:token) where account_id is not null")
                .param("token", token)
                .query((row, n) -> sessionState(row, token))
                .optional();
    }

    void touch(String token) {
        call("access.touch_session", token);
    }

    void unlock(String token) {
        call("access.unlock_session", token);
    }

    void lock(String token) {
        call("access.lock_session", token);
    }

    void close(String token) {
        call("access.close_session", token);
    }

    static String newToken() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void call(String function, String token) {
        jdbc.sql("/* " + function + " */ select " + function + "(:token)")
                .param("token", token)
                .query((row, n) -> n)
                .list();
    }

    private static SignInRecord signInRecord(ResultSet row) throws SQLException {
        var roles = row.getArray("roles");
        return new SignInRecord(
                row.getObject("account_id", UUID.class),
                row.getString("password_hash"),
                row.getBoolean("suspended"),
                roles == null
                        ? List.of()
                        : List.of((String[]) roles.getArray()).stream()
                                .map(Role::of)
                                .toList());
    }

    private static SessionState sessionState(ResultSet row, String token) throws SQLException {
        return new SessionState(
                new SignedIn(
                        row.getObject("account_id", UUID.class),
                        row.getString("account_name"),
                        row.getString("full_name"),
                        Role.of(row.getString("role")),
                        row.getString("kind"),
                        row.getBoolean("must_change"),
                        new Post(
                                row.getString("area_code"),
                                row.getInt("level"),
                                row.getObject("organisation_id", UUID.class),
                                row.getString("duty")),
                        token),
                row.getBoolean("locked"),
                row.getBoolean("touch_due"));
    }

    record SignInRecord(UUID account, @Nullable String passwordHash, boolean suspended, List<Role> roles) {

        boolean mayOpen() {
            return !suspended && !roles.isEmpty();
        }
    }

    /** @param touchDue whether it is time to note again that the session is in use */
    record SessionState(SignedIn signedIn, boolean locked, boolean touchDue) {}
}
