package id.selaras.directory;

import id.selaras.directory.Organisation.Contact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {
    private static final String COLUMNS =
            "o.id, o.code, o.name, o.kind, o.area_code, o.sectors, o.answers_here, o.address, o.phone, o.opening";

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organisation> byId(UUID id) {
        return jdbc.sql("/* directory.organisation-by-id */ select " + COLUMNS
                        + " from directory.organisation o where o.id = :id")
                .param("id", id)
                .query(OrganisationStore::organisation)
                .optional();
    }

    Optional<Organisation> byCode(String code) {
        return jdbc.sql("/* directory.organisation-by-code */ select " + COLUMNS
                        + " from directory.organisation o where o.code = :code")
                .param("code", code)
                .query(OrganisationStore::organisation)
                .optional();
    }

    List<Organisation> reachableFrom(String areaCode) {
        return jdbc.sql("/* directory.organisations-reachable */ select " + COLUMNS + """
                         from directory.organisation o
                        where o.area_lo <= area.lowest(:area) and o.area_hi >= area.beyond(:area)
                          and (o.closed_on is null or o.closed_on > current_date)
                        order by o.name""")
                .param("area", areaCode)
                .query(OrganisationStore::organisation)
                .list();
    }

    List<Organisation> forSector(Sector sector, String areaCode) {
        return jdbc.sql("/* directory.organisations-for-sector */ select " + COLUMNS + """
                         from directory.organisation o
                        where o.area_lo <= area.lowest(:area) and o.area_hi >= area.beyond(:area)
                          and :sector = any(o.sectors) and (o.closed_on is null or o.closed_on > current_date)
                        order by o.level desc, o.name""")
                .param("area", areaCode)
                .param("sector", sector.code())
                .query(OrganisationStore::organisation)
                .list();
    }

    List<Organisation> ofArea(String areaCode) {
        return jdbc.sql("/* directory.organisations-of-area */ select " + COLUMNS + """
                         from directory.organisation o
                        where o.area_code = :area and o.area_lo = area.lowest(:area)
                          and (o.closed_on is null or o.closed_on > current_date)
                        order by o.name""")
                .param("area", areaCode)
                .query(OrganisationStore::organisation)
                .list();
    }

    Optional<Organisation> ofKind(OrganisationKind kind, String areaCode) {
        return jdbc.sql("/* directory.organisation-of-kind */ select " + COLUMNS + """
                         from directory.organisation o
                        where o.kind = :kind and o.area_lo = area.lowest(:area) and o.area_code = :area
                          and (o.closed_on is null or o.closed_on > current_date)
                        order by o.code limit 1""")
                .param("kind", kind.code())
                .param("area", areaCode)
                .query(OrganisationStore::organisation)
                .optional();
    }

    List<Organisation> within(String areaCode) {
        return jdbc.sql("/* directory.organisations-within */ select " + COLUMNS + """
                         from directory.organisation o
                        where o.area_lo >= area.lowest(:area) and o.area_hi <= area.beyond(:area)
                          and (o.closed_on is null or o.closed_on > current_date)
                        order by o.level, o.name""")
                .param("area", areaCode)
                .query(OrganisationStore::organisation)
                .list();
    }

    UUID add(OrganisationDraft draft) {
        return jdbc.sql("""
                        /* directory.add-organisation */
                        insert into directory.organisation (code, name, kind, area_code, sectors, answers_here, address, phone, opening)
                        values (:code, :name, :kind, :area, :sectors, :answersHere, :address, :phone, :opening) returning id""")
                .param("code", draft.code())
                .param("area", draft.areaCode())
                .params(columns(draft))
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    boolean change(UUID id, OrganisationDraft draft) {
        return jdbc.sql("""
                        /* directory.change-organisation */
                        update directory.organisation set name = :name, kind = :kind, sectors = :sectors, answers_here = :answersHere,
                               address = :address, phone = :phone, opening = :opening
                         where id = :id""").param("id", id).params(columns(draft)).update() == 1;
    }

    boolean close(UUID id, LocalDate from) {
        return jdbc.sql(
                                "/* directory.close-organisation */ update directory.organisation set closed_on = :from where id = :id")
                        .param("id", id)
                        .param("from", from)
                        .update()
                == 1;
    }

    private static Map<String, Object> columns(OrganisationDraft draft) {
        return Map.of(
                "name", draft.name(),
                "kind", draft.kind().code(),
                "sectors", draft.sectors().stream().map(Sector::code).sorted().toArray(String[]::new),
                "answersHere", draft.answersHere(),
                "address", draft.contact().address(),
                "phone", draft.contact().phone(),
                "opening", draft.contact().opening());
    }

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        var sectors = (String[]) row.getArray("sectors").getArray();
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                OrganisationKind.of(row.getString("kind")),
                row.getString("area_code"),
                Arrays.stream(sectors).map(Sector::of).collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("answers_here"),
                new Contact(row.getString("address"), row.getString("phone"), row.getString("opening")));
    }
}
