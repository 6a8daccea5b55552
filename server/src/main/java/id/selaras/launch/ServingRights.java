package id.selaras.launch;

import java.sql.SQLException;

/** Refuses to serve through a login that could pass the policies: superuser, BYPASSRLS, or owner of anything. */
final class ServingRights {
    private static final String TOO_MUCH = """
            /* launch.serving-rights */
            select case when r.rolsuper then 'is a superuser'
                        when r.rolbypassrls then 'has BYPASSRLS'
                        when r.rolcreaterole then 'may create roles'
                        else 'owns tables or functions' end
              from pg_roles r
             where pg_has_role(current_user, r.oid, 'MEMBER')
               and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
                    or exists (select 1 from pg_class c where c.relowner = r.oid)
                    or exists (select 1 from pg_proc p where p.proowner = r.oid))
             order by r.rolsuper desc, r.rolbypassrls desc limit 1
            """;

    private ServingRights() {}

    static void verify(DatabaseAddress serving) {
        try (var connection = serving.connect();
                var query = connection.prepareStatement(TOO_MUCH);
                var row = query.executeQuery()) {
            if (row.next()) {
                throw new StartFailure("The login " + serving.user() + " " + row.getString(1)
                        + " and would pass row-level security, so nothing is served through it;"
                        + " take that right away, or name another owner in --database-url.");
            }
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(serving, e);
        }
    }
}
