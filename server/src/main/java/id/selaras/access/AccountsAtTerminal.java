package id.selaras.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What whoever holds the machine may do about accounts without signing in: the first administrator, a lost password, a
 * token for a script. Works through the owner's connection and leaves journaling to the caller, in the same transaction.
 */
public final class AccountsAtTerminal {
    private static final Duration SLIP_LASTS = Duration.ofDays(14);
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final Connection owner;
    private final PasswordEncoder passwords = new AccessConfiguration().passwordEncoder();
    private final SlipPasswords slips = new SlipPasswords();

    public AccountsAtTerminal(Connection owner) {
        this.owner = owner;
    }

    /** Makes an administrator of the whole system; empty when the name is taken or malformed. */
    public Optional<Issued> createAdministrator(String name) throws SQLException {
        var account = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(account).matches()) {
            return Optional.empty();
        }
        var password = slips.next();
        var id = one("""
                /* access.create-administrator */
                insert into access.account (name, full_name, password_hash, must_change, slip_issued_at, slip_expires_at)
                values (?, ?, ?, true, now(), now() + make_interval(days => ?)) on conflict (name) do nothing returning id
                """, account, account, passwords.encode(password), (int) SLIP_LASTS.toDays());
        if (id == null) {
            return Optional.empty();
        }
        one("""
                /* access.appoint-administrator */
                insert into access.post (account_id, role, area_code, area_lo, area_hi, level)
                values (?::uuid, 'administrator', '', 0, 10000000000, 0) returning id
                """, id);
        return Optional.of(new Issued(UUID.fromString(id), account, password));
    }

    /** A fresh one-time password for any officer; open sessions end, a suspended account stays suspended. */
    public Optional<Issued> resetPassword(String name) throws SQLException {
        var account = name.toLowerCase(Locale.ROOT);
        var password = slips.next();
        var id = one("""
                /* access.reset-password */
                update access.account set password_hash = ?, must_change = true,
                       slip_issued_at = now(), slip_expires_at = now() + make_interval(days => ?)
                 where name = ? and kind = 'officer' returning id
                """, passwords.encode(password), (int) SLIP_LASTS.toDays(), account);
        if (id == null) {
            return Optional.empty();
        }
        one("""
                /* access.end-sessions */
                with ended as (delete from access.session where account_id = ?::uuid returning 1) select count(*) from ended
                """, id);
        one("/* access.forgive-misses */ select access.forgive_misses(?::uuid)::text", id);
        return Optional.of(new Issued(UUID.fromString(id), account, password));
    }

    /** The roles an account holds today; empty when there is no such open account. */
    public List<Role> rolesOf(String name) throws SQLException {
        try (var query = prepared("""
                /* access.roles-of */
                select distinct p.role from access.post p join access.account a on a.id = p.account_id
                 where a.name = ? and a.kind = 'officer' and a.suspended_at is null
                   and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date) order by 1
                """, name.toLowerCase(Locale.ROOT));
                var rows = query.executeQuery()) {
            var roles = new ArrayList<Role>();
            while (rows.next()) {
                roles.add(Role.of(rows.getString(1)));
            }
            return roles;
        }
    }

    /** A bearer token for the doors of scripts, acting as the account under one role. */
    public Issued openToken(String name, Role role, int days) throws SQLException {
        var account = name.toLowerCase(Locale.ROOT);
        var token = Sessions.newToken();
        var id = one("""
                /* access.open-token */
                insert into access.session (token_hash, account_id, role, kind, expires_at)
                select sha256(convert_to(?, 'UTF8')), id, ?, 'token', now() + make_interval(days => ?)
                  from access.account where name = ? and kind = 'officer' returning account_id
                """, token, role.code(), days, account);
        if (id == null) {
            throw new SQLException("no such account");
        }
        return new Issued(UUID.fromString(id), account, token);
    }

    private @Nullable String one(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = owner.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** A secret that is shown once: a one-time password or a token. */
    public record Issued(UUID account, String name, String secret) {

        @Override
        public String toString() {
            return "Issued[" + name + "]";
        }
    }
}
