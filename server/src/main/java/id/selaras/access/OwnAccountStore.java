package id.selaras.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The own posts and sessions of whoever acts, through functions that look at the signed scope. */
@Repository
class OwnAccountStore {
    private final JdbcClient jdbc;

    OwnAccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HeldPost> posts() {
        return jdbc.sql("""
                        /* access.own-posts */ select role, area_code from access.post
                         where account_id = access.current_account()
                           and valid_from <= current_date and (valid_to is null or valid_to > current_date)
                         order by role, area_code
                        """)
                .query((row, n) -> new HeldPost(Role.of(row.getString("role")), row.getString("area_code")))
                .list();
    }

    List<OpenSession> sessions(String token) {
        return jdbc.sql("/* access.own-sessions */ select * from access.own_sessions(:token)")
                .param("token", token)
                .query((row, n) -> new OpenSession(
                        Role.of(row.getString("role")),
                        row.getString("kind"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_seen_at").toInstant(),
                        row.getBoolean("this_one")))
                .list();
    }

    /** Ends the own sessions but the one to keep; all of them for null. */
    void closeSessions(@Nullable String keep) {
        jdbc.sql("/* access.close-own-sessions */ select access.close_own_sessions(:keep::text)")
                .param("keep", keep)
                .query(Integer.class)
                .single();
    }

    boolean switchRole(String token, Role role) {
        return jdbc.sql("/* access.switch-role */ select access.switch_role(:token, :role)")
                .param("token", token)
                .param("role", role.code())
                .query(Boolean.class)
                .single();
    }

    void changePassword(String hash) {
        jdbc.sql("/* access.change-own-password */ select access.change_own_password(:hash)")
                .param("hash", hash)
                .query((row, n) -> n)
                .list();
    }

    /** @param areaCode empty for the nation */
    record HeldPost(Role role, String areaCode) {}

    /**
     * A browser or a script that can act under the account now.
     *
     * @param kind {@code web} or {@code token}
     */
    record OpenSession(Role role, String kind, Instant openedAt, Instant lastSeenAt, boolean thisOne) {}
}
