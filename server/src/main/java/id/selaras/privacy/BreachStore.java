package id.selaras.privacy;

import id.selaras.privacy.BreachQuestion.Leak;
import id.selaras.privacy.BreachQuestion.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Whose data an account saw, by the journal, in the auditor's scope: restricted cases and other areas are not in it. */
@Repository
class BreachStore {
    private static final int FETCHED = 1_000;

    private static final String SEEN = """
            with seen as materialized (
              select distinct e.id, e.at, e.act, e.subject, e.subject_id, e.case_id, e.content
                from unnest(cast(:accounts as uuid[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[])) span (account, lo, hi)
                join journal.entry e on e.account_id = span.account and e.at >= span.lo and e.at < span.hi),
            touched as (
              select subject_id as person, case act when 'person.revealed' then 'revealed' else 'opened' end as way, at
                from seen where subject = 'person' and subject_id is not null
              union all
              select m.person_id, 'opened', s.at from seen s join registry.stay m on m.family_id = s.subject_id
               where s.subject = 'family'
              union all
              select c.subject_person, 'case', s.at from seen s join casework.case_record c on c.id = s.case_id
               where c.subject_person is not null
              union all
              select x.person, 'searched', s.at from seen s cross join lateral unnest(journal.shown(s.content)) as x (person)
               where s.act = 'person.searched'
              union all
              select c.subject_person, 'listed', s.at
                from seen s cross join lateral unnest(journal.shown(s.content)) as x (case_id)
                join casework.case_record c on c.id = x.case_id and c.subject_person is not null
               where s.act = 'case.exported'
            """;
    private static final String SPANNED = """
            select 1 from unnest(cast(:accounts as uuid[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[])) span (account, lo, hi)
             where t.account_id = span.account and t.taken_at >= span.lo and t.taken_at < span.hi""";
    private static final String EXPORTED = """
              union all
              select p.id, 'exported', t.taken_at
                from export.taken t join registry.person p on p.area_no >= t.area_lo and p.area_no < t.area_hi
               where t.people > 0 and (t.number = :number or exists (""" + SPANNED + """
                 )) and privacy.stood_in(p.id, t.area_lo, t.area_hi, t.taken_at)
            """;
    private static final String ADDRESSED = """
            ), one as (
              select person, string_agg(distinct way, ' ') as ways, min(at) as first, max(at) as last, count(*) as times
                from touched group by person)
            select p.name, p.area_no, p.phone, d.rt, d.rw, d.hamlet, d.street, o.ways, o.first, o.last, o.times
              from one o join registry.person p on p.id = o.person
              left join registry.family f on f.id = p.family_id
              left join registry.dwelling d on d.id = f.dwelling_id
             order by p.area_no, p.name, p.id
            """;

    private final JdbcClient jdbc;

    BreachStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Account(UUID id, String fullName) {}

    /** Officers who sign in by this name, or are called so. */
    List<Account> accounts(String name) {
        return jdbc.sql("""
                        /* privacy.breach-accounts */ select id, full_name from access.account
                         where kind = 'officer' and (name = lower(:name) or lower(full_name) = lower(:name)) limit 5""")
                .param("name", name)
                .query((row, n) -> new Account(row.getObject("id", UUID.class), row.getString("full_name")))
                .list();
    }

    /** Those whom the account saw one by one, in lists and in searches. */
    List<Affected> seen(BreachQuestion question, int most) {
        return asked("/* privacy.breach-seen */ " + SEEN + file(question) + ADDRESSED + " limit :most", question)
                .param("most", most)
                .query((row, n) -> affected(row))
                .list();
    }

    long count(BreachQuestion question) {
        return asked(
                        "/* privacy.breach-count */ " + SEEN + file(question)
                                + ") select count(distinct t.person) from touched t join registry.person p on p.id = t.person",
                        question)
                .query(Long.class)
                .single();
    }

    /** Who stood in the file that leaked; where an account leaked, its files are only counted on the page. */
    private static String file(BreachQuestion question) {
        return question.leak() == Leak.FILE ? EXPORTED : "";
    }

    /**
     * A session, for the auditor of the officer's area.
     *
     * @param address from which it was opened; null where none is known
     */
    record Session(
            UUID id, UUID account, String officer, @Nullable String address, Instant opened, Instant ended) {}

    /** Of an address, or of one account, or the one of that id; those that ran in the time, first to last. */
    List<Session> sessions(
            @Nullable String address, @Nullable UUID account, @Nullable UUID id, Instant start, Instant end) {
        return jdbc.sql("""
                        /* privacy.breach-sessions */
                        select s.id, s.account_id, a.full_name, s.address, s.opened_at, least(coalesce(s.ended_at, 'infinity'), s.expires_at) as ended
                          from access.session_log s join access.account a on a.id = s.account_id
                         where (s.address = :address or s.account_id = :account or s.id = :id)
                           and s.opened_at < :end and least(coalesce(s.ended_at, 'infinity'), s.expires_at) > :start
                         order by s.opened_at limit 500""")
                .param("address", address)
                .param("account", account)
                .param("id", id)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Session(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("full_name"),
                        row.getString("address"),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getTimestamp("ended").toInstant()))
                .list();
    }

    /** Whether a file of this number left, in the auditor's scope. */
    boolean hasFile(String number) {
        return jdbc.sql("/* privacy.breach-file */ select 1 from export.taken where number = :number")
                .param("number", number)
                .query((row, n) -> n)
                .optional()
                .isPresent();
    }

    /** Everybody, those in files that left as well; one by one, however many. */
    void each(BreachQuestion question, Consumer<Affected> each) {
        asked("/* privacy.breach-everybody */ " + SEEN + EXPORTED + ADDRESSED, question)
                .withFetchSize(FETCHED)
                .query(row -> {
                    each.accept(affected(row));
                });
    }

    /** A file that the account took. */
    record File(String number, long areaNo, long people, boolean uncovered, boolean health) {}

    List<File> files(BreachQuestion question) {
        return asked("""
                        /* privacy.breach-files */ select number, area_no, people, uncovered, health from export.taken
                         t where people > 0 and (number = :number or exists (""" + SPANNED + ")) order by taken_at", question)
                .query((row, n) -> new File(
                        row.getString("number"),
                        row.getLong("area_no"),
                        row.getLong("people"),
                        row.getBoolean("uncovered"),
                        row.getBoolean("health")))
                .list();
    }

    private StatementSpec asked(String sql, BreachQuestion question) {
        var spans = question.spans();
        return jdbc.sql(sql)
                .param("accounts", texts(spans, Span::account))
                .param("starts", texts(spans, Span::start))
                .param("ends", texts(spans, Span::end))
                .param("number", question.number());
    }

    private static String[] texts(List<Span> spans, Function<Span, Object> part) {
        return spans.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    private static Affected affected(ResultSet row) throws SQLException {
        var rt = row.getString("rt");
        var rw = row.getString("rw");
        var address = Stream.of(
                        row.getString("street"),
                        row.getString("hamlet"),
                        rt == null ? null : "RT " + rt,
                        rw == null ? null : "RW " + rw)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Affected(
                row.getString("name"),
                row.getLong("area_no"),
                row.getString("phone"),
                address,
                Arrays.asList(row.getString("ways").split(" ")),
                row.getTimestamp("first").toInstant(),
                row.getTimestamp("last").toInstant(),
                row.getLong("times"));
    }
}
