package db.migration;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Brings the starting lists of organisations, programmes, holidays and time limits into the database, again whenever a list
 * has changed. Flyway wants the name and the package. What an administrator changed stays: only rows not yet there are added,
 * and the catalogue of programmes, which nobody edits, is renewed.
 */
public class R__Directory_seed extends BaseJavaMigration {
    private static final String ORGANISATIONS = "/directory/organisations.csv";
    private static final String PROGRAMMES = "/directory/programmes.csv";
    private static final String SERVICES = "/directory/services.csv";
    private static final String LIMITS = "/directory/time-limits.csv";
    private static final String HOLIDAYS = "/calendar/national-holidays.csv";

    private static final String SERVICE = """
            with given (organisation, programme, name, alternate, description, eligibility, application, papers, sectors, phone, cost)
              as (values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            added as (
              insert into directory.service (organization_id, programme_code, name, alternate_name, description,
                eligibility_description, application_process)
              select o.id, nullif(g.programme, ''), g.name, g.alternate, g.description, g.eligibility, g.application
                from given g join directory.organisation o on o.code = g.organisation
               where not exists (select 1 from directory.service s where s.organization_id = o.id and s.name = g.name)
              returning id),
            everywhere as (insert into directory.service_area (service_id, area_code) select id, '' from added),
            terms as (
              insert into directory.attribute (service_id, taxonomy_term_id)
              select a.id, t.id from added a, given g, directory.taxonomy_term t
               where t.taxonomy = 'sector' and t.code = any (string_to_array(g.sectors, '|'))),
            papers as (
              insert into directory.required_document (service_id, position, document)
              select a.id, p.place - 1, p.paper from added a, given g,
                     unnest(string_to_array(nullif(g.papers, ''), '|')) with ordinality as p (paper, place)),
            phones as (
              insert into directory.phone (service_id, number) select a.id, g.phone from added a, given g where g.phone <> '')
            insert into directory.cost_option (service_id, amount)
            select a.id, g.cost::bigint from added a, given g where g.cost <> ''""";

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        for (var list : List.of(ORGANISATIONS, PROGRAMMES, SERVICES, LIMITS, HOLIDAYS)) {
            sum.update(bytes(list));
        }
        return (int) sum.getValue();
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        load(connection, ORGANISATIONS, """
                insert into directory.organisation (code, name, kind, area_code, sectors, answers_here)
                values (?, ?, ?, ?, coalesce(string_to_array(nullif(?, ''), '|'), '{}'), ?::boolean) on conflict (code) do nothing""");
        load(connection, PROGRAMMES, """
                insert into directory.programme (code, name, sector, owner, owner_id, papers, at_village_level)
                values (?, ?, ?, ?, (select id from directory.organisation where code = ?), replace(?, '|', chr(10)), ?::boolean)
                on conflict (code) do update set name = excluded.name, sector = excluded.sector, owner = excluded.owner,
                  owner_id = excluded.owner_id, papers = excluded.papers, at_village_level = excluded.at_village_level""");
        load(connection, SERVICES, SERVICE);
        load(connection, HOLIDAYS, """
                insert into directory.holiday (on_date, name_id, name_en, kind) values (?::date, ?, ?, ?)
                on conflict (area_code, on_date, kind) do nothing""");
        load(connection, LIMITS, """
                insert into directory.time_limit (step, urgency, sector, programme, limit_code, source, valid_from)
                values (?, ?, ?, ?, ?, ?, ?::date)
                on conflict (area_code, step, urgency, sector, programme, valid_from) do nothing""");
    }

    private static void load(Connection connection, String list, String insert) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(insert);
                var records = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(open(list), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : records) {
                for (int field = 0; field < row.getFieldCount(); field++) {
                    statement.setString(field + 1, row.getField(field));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static byte[] bytes(String list) {
        try (var stream = open(list)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String list) {
        var stream = R__Directory_seed.class.getResourceAsStream(list);
        if (stream == null) {
            throw new IllegalStateException(list + " is not in the program");
        }
        return stream;
    }
}
