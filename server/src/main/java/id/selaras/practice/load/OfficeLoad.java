package id.selaras.practice.load;

import id.selaras.access.Role;
import id.selaras.directory.Sector;
import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.office.Officer;
import id.selaras.practice.office.Post;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations, accounts and posts as rows. */
record OfficeLoad(Connection owner) {

    private static final String ORGANISATION = """
            /* practice.load-organisations */
            insert into directory.organisation (code, name, kind, area_code, sectors) values (?, ?, ?, ?, ?)
            on conflict (code) do nothing""";

    private static final String ACCOUNT = """
            /* practice.load-accounts */
            insert into access.account (name, full_name, password_hash) values (?, ?, ?) on conflict (name) do nothing""";

    private static final String POST = """
            /* practice.load-posts */
            insert into access.post (account_id, role, duty, area_code, area_lo, area_hi, level, organisation_id,
              handles_restricted, valid_from)
            select a.id, ?, ?, p.code, area.lowest(p.code), area.beyond(p.code), area.level_of(p.code),
              (select id from directory.organisation where code = ?), ?, date '2025-01-01'
              from access.account a, (values (?)) as p (code)
             where a.name = ?""";

    /** @param passwordHash the same for all: demonstration passwords are no secret, and one hash is quickly made */
    void load(FictionalOffice office, String passwordHash) throws SQLException {
        try (var organisations = new Batch(owner, ORGANISATION)) {
            for (var organisation : office.organisations()) {
                var sectors = organisation.sectors().stream().map(Sector::code).toList();
                organisations.add(
                        organisation.code(), organisation.name(), organisation.kind(), organisation.area(), sectors);
            }
        }
        new ServiceLoad(owner).load();
        try (var accounts = new Batch(owner, ACCOUNT)) {
            for (var officer : office.officers()) {
                accounts.add(officer.account(), officer.name(), passwordHash);
            }
        }
        try (var posts = new Batch(owner, POST)) {
            for (var officer : office.officers()) {
                addPosts(posts, officer);
            }
        }
    }

    private static void addPosts(Batch posts, Officer officer) throws SQLException {
        var seen = new HashSet<Post>();
        for (var post : officer.posts()) {
            if (seen.add(post)) {
                posts.add(
                        post.role(),
                        post.duty(),
                        organisationOf(post),
                        post.handlesRestricted(),
                        post.area(),
                        officer.account());
            }
        }
    }

    /** Only agencies are bound to an organisation; the others' follows from their area. */
    private static @Nullable String organisationOf(Post post) {
        return post.role() == Role.AGENCY ? post.organisation() : null;
    }

    Map<String, UUID> accounts() throws SQLException {
        return ids("/* practice.account-ids */ select name, id from access.account");
    }

    Map<String, UUID> organisations() throws SQLException {
        return ids("/* practice.organisation-ids */ select code, id from directory.organisation");
    }

    private Map<String, UUID> ids(String query) throws SQLException {
        var ids = new HashMap<String, UUID>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
        return ids;
    }
}
