package id.selaras.importing;

import id.selaras.importing.ImportFolder.Received;
import id.selaras.importing.Mapping.AreaScheme;
import id.selaras.importing.Mapping.DateOrder;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Dropped files as rows, how they are to be read, and what was held of them. */
@Repository
class FileStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> SAMPLE = new TypeReference<>() {};

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A dropped file as it is kept.
     *
     * @param chosen how it is to be read; null until somebody said so
     */
    record KeptFile(
            long districtNo,
            Heads heads,
            long headRow,
            List<List<String>> sample,
            @Nullable Mapping chosen) {}

    UUID add(long districtNo, String fileName, Received received, DroppedFile file) {
        var id = jdbc.sql("""
            /* importing.add */
            insert into importing.import (district_no, file_name, bytes, digest)
            values (:district, :name, :bytes, decode(:digest, 'hex')) returning id
            """)
                .param("district", districtNo)
                .param("name", fileName)
                .param("bytes", received.bytes())
                .param("digest", received.digest())
                .query(UUID.class)
                .single();
        jdbc.sql("""
            /* importing.add-file */
            insert into importing.file (import_id, heads, head_row, sample)
            values (:id, :heads, :headRow, cast(:sample as jsonb))
            """)
                .param("id", id)
                .param("heads", file.heads().written().toArray(String[]::new))
                .param("headRow", file.headRow())
                .param("sample", JSON.writeValueAsString(file.sample()))
                .update();
        return id;
    }

    Optional<KeptFile> find(UUID importId) {
        return jdbc.sql("""
            /* importing.file */
            select f.import_id, i.district_no, f.heads, f.head_row, f.sample, f.mapping, f.columns, f.areas, f.dates
              from importing.file f join importing.import i on i.id = f.import_id where f.import_id = :id
            """).param("id", importId).query((row, n) -> file(row)).optional();
    }

    void choose(UUID importId, Mapping mapping) {
        jdbc.sql("""
            /* importing.choose */
            update importing.file set mapping = :name, columns = cast(:columns as jsonb), areas = :areas, dates = :dates
             where import_id = :id
            """)
                .param("name", mapping.name())
                .param("columns", written(mapping))
                .param("areas", code(mapping.areas()))
                .param("dates", code(mapping.dates()))
                .param("id", importId)
                .update();
    }

    Optional<Mapping> recognise(long districtNo, String fingerprint) {
        return jdbc.sql("""
            /* importing.recognise */
            select id, name, columns, areas, dates, fingerprint from importing.mapping
             where district_no = :district and fingerprint = :fingerprint
            """)
                .param("district", districtNo)
                .param("fingerprint", fingerprint)
                .query((row, n) -> mapping(
                        row, row.getObject("id", UUID.class), row.getString("name"), row.getString("fingerprint")))
                .optional();
    }

    Optional<Mapping> named(long districtNo, String name) {
        return jdbc.sql("""
                        /* importing.named-mapping */
                        select id, name, columns, areas, dates, fingerprint from importing.mapping
                         where district_no = :district and name = :name order by kept_at desc limit 1
                        """)
                .param("district", districtNo)
                .param("name", name)
                .query((row, n) -> mapping(
                        row, row.getObject("id", UUID.class), row.getString("name"), row.getString("fingerprint")))
                .optional();
    }

    /** Under the name it has from now on; a mapping of the same heads is replaced. */
    void keep(long districtNo, Mapping mapping) {
        jdbc.sql("""
            /* importing.keep-mapping */
            insert into importing.mapping (district_no, name, columns, areas, dates, fingerprint)
            values (:district, :name, cast(:columns as jsonb), :areas, :dates, :fingerprint)
            on conflict (district_no, fingerprint) do update
               set name = excluded.name, columns = excluded.columns, areas = excluded.areas, dates = excluded.dates,
                   kept_at = now(), actor = access.current_account()
            """)
                .param("district", districtNo)
                .param("name", mapping.name())
                .param("columns", written(mapping))
                .param("areas", code(mapping.areas()))
                .param("dates", code(mapping.dates()))
                .param("fingerprint", mapping.fingerprint())
                .update();
    }

    /** Held rows in the file's order; to be closed. */
    Stream<HeldRow> held(UUID importId, boolean preview) {
        return jdbc
                .sql("""
                    /* importing.held-rows */
                    select row_no, cells, findings from importing.noted_row
                     where import_id = :id and preview = :preview and outcome in ('doubtful', 'broken') order by row_no
                    """)
                .param("id", importId)
                .param("preview", preview)
                .withFetchSize(500)
                .query((row, n) ->
                        HeldRow.read(row.getLong("row_no"), row.getString("cells"), row.getString("findings")))
                .stream();
    }

    private static KeptFile file(ResultSet row) throws SQLException {
        var heads = new Heads(texts(row.getArray("heads")));
        var chosen = row.getString("columns") == null
                ? null
                : mapping(row, row.getObject("import_id", UUID.class), row.getString("mapping"), heads.fingerprint());
        return new KeptFile(
                row.getLong("district_no"),
                heads,
                row.getLong("head_row"),
                JSON.readValue(row.getString("sample"), SAMPLE),
                chosen);
    }

    private static Mapping mapping(ResultSet row, UUID id, String name, String fingerprint) throws SQLException {
        var columns = new HashMap<String, Column>();
        JSON.readValue(row.getString("columns"), COLUMNS)
                .forEach((head, column) -> Column.of(column).ifPresent(known -> columns.put(head, known)));
        return new Mapping(
                id,
                name,
                columns,
                AreaScheme.valueOf(row.getString("areas").toUpperCase(Locale.ROOT)),
                DateOrder.valueOf(row.getString("dates").toUpperCase(Locale.ROOT)),
                fingerprint);
    }

    private static String written(Mapping mapping) {
        return JSON.writeValueAsString(mapping.columns().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().columnName())));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
