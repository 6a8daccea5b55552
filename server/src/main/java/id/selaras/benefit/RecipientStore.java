package id.selaras.benefit;

import id.selaras.benefit.RecipientList.Order;
import id.selaras.benefit.RecipientList.State;
import id.selaras.benefit.RecipientRow.Fit;
import id.selaras.benefit.RecipientRow.Outcome;
import id.selaras.benefit.RecipientRow.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recipient lists and their rows; whose district's, row-level security decides. */
@Repository
class RecipientStore {
    private static final String LIST = """
            select id, district_no, programme_code, period, agency, file_name, whole, observed_on, state, rows, recorded_rows, kept_rows,
                   checked_at
              from benefit.recipient_list
            """;

    private final JdbcClient jdbc;

    RecipientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person with the number of a row. */
    record Named(UUID id, @Nullable UUID family, String name, long areaNo) {}

    /** The people and families of some rows, by their numbers. */
    record Known(Map<String, List<Named>> people, Map<String, List<Fit>> families) {
        List<Named> withNik(@Nullable String nik) {
            return nik == null ? List.of() : people.getOrDefault(nik, List.of());
        }

        List<Fit> withCard(@Nullable String card) {
            return card == null ? List.of() : families.getOrDefault(card, List.of());
        }
    }

    Known known(List<RecipientRow> rows) {
        var niks = texts(rows, row -> row.said().nik());
        var cards = texts(rows, row -> row.said().card());
        var people = jdbc
                .sql("""
                        /* benefit.people-of-list */ select id, family_id, name, area_no, nik from registry.person
                         where nik = any (:niks) and not withdrawn""")
                .param("niks", niks)
                .query((row, n) -> Map.entry(
                        row.getString("nik"),
                        new Named(
                                row.getObject("id", UUID.class),
                                row.getObject("family_id", UUID.class),
                                row.getString("name"),
                                row.getLong("area_no"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var families = jdbc
                .sql("""
                        /* benefit.families-of-list */ select id, area_no, card_no from registry.family
                         where card_no = any (:cards) and not withdrawn""")
                .param("cards", cards)
                .query((row, n) -> Map.entry(
                        row.getString("card_no"),
                        new Fit(false, row.getObject("id", UUID.class), row.getLong("area_no"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Known(people, families);
    }

    void insert(Order order, String fileName, int rows) {
        jdbc.sql("""
                /* benefit.insert-list */ insert into benefit.recipient_list
                  (id, district_no, programme_code, period, agency, file_name, whole, observed_on, rows)
                values (:id, :district, :programme, :period, :agency, :file, :whole, :observed, :rows)""")
                .param("id", order.id())
                .param("district", order.districtNo())
                .param("programme", order.programme())
                .param("period", order.period())
                .param("agency", order.agency())
                .param("file", fileName)
                .param("whole", order.whole())
                .param("observed", order.observedOn())
                .param("rows", rows)
                .update();
    }

    void insert(UUID list, List<RecipientRow> rows) {
        jdbc.sql("""
                /* benefit.insert-list-rows */ insert into benefit.recipient_row
                  (list_id, row_no, outcome, problem, detail, programme_code, name, subject, subject_id, area_no, state, since,
                   last_paid, amount)
                select :list, * from unnest(cast(:numbers as bigint[]), cast(:outcomes as text[]), cast(:problems as text[]),
                  cast(:details as text[]), cast(:programmes as text[]), cast(:names as text[]), cast(:subjects as text[]),
                  cast(:ids as uuid[]), cast(:areas as bigint[]), cast(:states as text[]), cast(:since as date[]),
                  cast(:paid as date[]), cast(:amounts as bigint[]))""")
                .param("list", list)
                .param("numbers", texts(rows, row -> row.number()))
                .param("outcomes", texts(rows, row -> row.outcome().code()))
                .param("problems", texts(rows, RecipientRow::problem))
                .param("details", texts(rows, RecipientRow::detail))
                .param("programmes", texts(rows, row -> row.said().programme()))
                .param("names", texts(rows, row -> row.said().name()))
                .param("subjects", texts(rows, row -> subject(row.fit())))
                .param(
                        "ids",
                        texts(rows, row -> row.fit() == null ? null : row.fit().id()))
                .param(
                        "areas",
                        texts(rows, row -> row.fit() == null ? null : row.fit().areaNo()))
                .param("states", texts(rows, row -> row.said().state()))
                .param("since", texts(rows, row -> row.said().since()))
                .param("paid", texts(rows, row -> row.said().lastPaid()))
                .param("amounts", texts(rows, row -> row.said().amount()))
                .update();
    }

    List<RecipientList> latest(int most) {
        return jdbc.sql("/* benefit.lists */ " + LIST + " order by checked_at desc limit :most")
                .param("most", most)
                .query(RecipientStore::list)
                .list();
    }

    Optional<RecipientList> find(UUID id) {
        return jdbc.sql("/* benefit.list */ " + LIST + " where id = :id")
                .param("id", id)
                .query(RecipientStore::list)
                .optional();
    }

    Map<Outcome, Integer> counts(UUID list) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql("""
                /* benefit.list-counts */ select outcome, count(*) as many from benefit.recipient_row where list_id = :list group by outcome""")
                .param("list", list)
                .query((row, n) -> counts.put(outcome(row), row.getInt("many")))
                .list();
        return counts;
    }

    List<RecipientRow> rows(UUID list, Outcome outcome, int most) {
        return jdbc.sql("""
                /* benefit.list-rows */ select row_no, outcome, problem, detail, programme_code, name, subject, subject_id, area_no, state,
                       since, last_paid, amount
                  from benefit.recipient_row where list_id = :list and outcome = :outcome order by row_no limit :most""")
                .param("list", list)
                .param("outcome", outcome.code())
                .param("most", most)
                .query((row, n) -> row(row))
                .list();
    }

    /** False where it stands elsewhere meanwhile. */
    boolean move(UUID list, State from, State to, int recorded, int kept) {
        return jdbc.sql("""
                /* benefit.move-list */ update benefit.recipient_list
                   set state = :to, recorded_rows = :recorded, kept_rows = :kept,
                       recorded_at = case when :to = 'recorded' then now() else recorded_at end,
                       taken_back_at = case when :to = 'taken_back' then now() else taken_back_at end
                 where id = :id and state = :from""")
                        .param("id", list)
                        .param("from", from.code())
                        .param("to", to.code())
                        .param("recorded", recorded)
                        .param("kept", kept)
                        .update()
                == 1;
    }

    private static RecipientList list(ResultSet row, int number) throws SQLException {
        return new RecipientList(
                row.getObject("id", UUID.class),
                row.getLong("district_no"),
                row.getString("programme_code"),
                row.getString("period"),
                row.getString("agency"),
                row.getString("file_name"),
                row.getBoolean("whole"),
                row.getObject("observed_on", LocalDate.class),
                State.of(row.getString("state")),
                row.getInt("rows"),
                row.getInt("recorded_rows"),
                row.getInt("kept_rows"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }

    private static RecipientRow row(ResultSet row) throws SQLException {
        var id = row.getObject("subject_id", UUID.class);
        return new RecipientRow(
                row.getLong("row_no"),
                outcome(row),
                row.getString("problem"),
                row.getString("detail"),
                new Said(
                        row.getString("programme_code"),
                        row.getString("name"),
                        null,
                        null,
                        row.getString("state"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("last_paid", LocalDate.class),
                        row.getObject("amount", Long.class)),
                id == null ? null : new Fit("person".equals(row.getString("subject")), id, row.getLong("area_no")));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT));
    }

    private static @Nullable String subject(@Nullable Fit fit) {
        return fit == null ? null : fit.ofPerson() ? "person" : "family";
    }

    /** PostgreSQL takes arrays of texts and makes of them what the statement says. */
    private static @Nullable String[] texts(List<RecipientRow> rows, Function<RecipientRow, @Nullable Object> value) {
        var texts = new @Nullable String[rows.size()];
        for (var i = 0; i < texts.length; i++) {
            var one = value.apply(rows.get(i));
            texts[i] = one == null ? null : one.toString();
        }
        return texts;
    }
}
