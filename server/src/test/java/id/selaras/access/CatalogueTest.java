package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database's own catalogue says about who could get past the policies. */
class CatalogueTest {
    private static final String OF_MODULES =
            "n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg\\_%'";
    private static final String SERVING =
            "'selaras_app', 'selaras_area', 'selaras_agency', 'selaras_public', 'selaras_service', 'selaras_import'";

    /** Functions that run with the owner's rights, past every policy. Each was read for what it gives to whom. */
    private static final Set<String> RUN_AS_OWNER = Set.of(
            "access.administers",
            "access.administers_from_above",
            "access.admit_officer",
            "access.appoint",
            "access.change_own_password",
            "access.close_own_sessions",
            "access.close_session",
            "access.end_post",
            "access.enter",
            "access.forgive_misses",
            "access.issue_slip",
            "access.lock_session",
            "access.must_administer",
            "access.named_cases",
            "access.ok",
            "access.note_session",
            "access.open_session",
            "access.own_sessions",
            "access.rename_officer",
            "access.replace_officer",
            "access.resume_officer",
            "access.session_state",
            "access.sign_in_missed",
            "access.sign_in_record",
            "access.sign_in_wait",
            "access.signature",
            "access.suspend_officer",
            "access.switch_role",
            "access.telling_posts",
            "access.touch_session",
            "access.unlock_session",
            "access.why_not_administer",
            "access.why_not_appoint",
            "access.works_on",
            "benefit.note_step",
            "benefit.place_of",
            "casework.clear_ticket_guard",
            "casework.hand_over",
            "casework.name_agency_officers",
            "casework.name_colleague",
            "casework.name_officers",
            "casework.open_work_of",
            "casework.open_ticket",
            "casework.other_referral_open",
            "casework.restricted_open",
            "directory.keeps",
            "directory.keeps_service",
            "directory.raise_calendar_version",
            "eligibility.check_revision",
            "eligibility.fill_end",
            "eligibility.fill_version",
            "importing.enter",
            "importing.needed_people",
            "insight.count_confirmations",
            "insight.count_steps",
            "insight.follow_case",
            "insight.month_told",
            "insight.needs_told",
            "insight.plans",
            "journal.head",
            "journal.seal_batch",
            "journal.write",
            "letter.verify",
            "privacy.asked_about",
            "privacy.end_batch",
            "privacy.ending_counts",
            "privacy.ending_samples",
            "privacy.files_with",
            "privacy.letters_about",
            "privacy.lists_with",
            "privacy.readings",
            "registry.agency_may_read",
            "registry.climbed",
            "registry.may_read_restricted",
            "registry.remember",
            "registry.write_down_card",
            "registry.write_down_person");

    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void every_table_has_row_level_security() {
        assertThat(names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relrowsecurity and\s""" + OF_MODULES)).isEmpty();
    }

    @Test
    void the_serving_roles_own_nothing() {
        assertThat(names("""
                select c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in (%1$s)
                union all select p.oid::regproc::text from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname in (%1$s)
                union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname in (%1$s)
                union all select d.datname from pg_database d join pg_roles r on r.oid = d.datdba where r.rolname in (%1$s)""".formatted(SERVING))).isEmpty();
    }

    @Test
    void no_serving_role_is_superuser_or_bypasses_policies_or_makes_roles() {
        assertThat(names("select rolname from pg_roles where rolname in (" + SERVING
                        + ") and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"))
                .isEmpty();
    }

    @Test
    void the_login_inherits_no_right_and_may_enter_only_the_five_roles() {
        assertThat(names("""
                select r.rolname || ' ' || m.inherit_option || ' ' || m.admin_option from pg_auth_members m
                  join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
                 where u.rolname = 'selaras_app' order by 1"""))
                .containsExactly(
                        "selaras_agency false false",
                        "selaras_area false false",
                        "selaras_import false false",
                        "selaras_public false false",
                        "selaras_service false false");
        assertThat(names("select u.rolname from pg_auth_members m join pg_roles u on u.oid = m.member"
                        + " where u.rolname in (" + SERVING + ") and u.rolname <> 'selaras_app'"))
                .isEmpty();
    }

    @Test
    void no_view_runs_with_the_rights_of_its_owner() {
        assertThat(names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false))
                   and\s""" + OF_MODULES)).isEmpty();
    }

    @Test
    void each_function_that_runs_as_owner_stands_on_the_list_that_people_read() {
        assertThat(new TreeSet<>(names("""
                select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and\s""" + OF_MODULES))).isEqualTo(new TreeSet<>(RUN_AS_OWNER));
    }

    @Test
    void each_function_that_runs_as_owner_looks_into_temporary_tables_last() {
        assertThat(names("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and not exists (select 1 from unnest(p.proconfig) s where s like 'search\\_path=pg\\_catalog%%pg\\_temp')
                   and\s""" + OF_MODULES)).isEmpty();
    }

    @Test
    void no_function_that_runs_as_owner_is_open_to_everybody() {
        assertThat(names("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                                                where a.grantee = 0) and\s""" + OF_MODULES)).isEmpty();
    }

    @Test
    void nobody_may_truncate_or_reference_or_trigger() {
        assertThat(names("""
                select c.oid::regclass || ' ' || a.privilege_type from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                       aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
                 where a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') and r.rolname in (%s) and %s""".formatted(SERVING, OF_MODULES))).isEmpty();
    }

    @Test
    void nothing_is_granted_to_everybody() {
        assertThat(names("""
                select c.oid::regclass || ' ' || a.privilege_type from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                       aclexplode(c.relacl) a where a.grantee = 0 and\s""" + OF_MODULES)).isEmpty();
    }

    @Test
    void a_policy_that_lets_everything_through_stands_only_on_reference_data() {
        assertThat(names("""
                select distinct n.nspname || '.' || c.relname from pg_policy p join pg_class c on c.oid = p.polrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where pg_get_expr(p.polqual, p.polrelid) = 'true' and p.polpermissive and p.polcmd in ('r', '*') order by 1"""))
                .isSubsetOf(
                        "area.area",
                        "area.edition",
                        "directory.holiday",
                        "directory.programme",
                        "directory.sector",
                        "directory.time_limit");
    }

    private static List<String> names(String query) {
        return database.owner().sql(query).query(String.class).list();
    }
}
