package id.selaras.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes services; the database refuses those of somebody else's organisation. */
@Repository
class ServiceWrites {
    private static final List<String> PARTS =
            List.of("service_area", "attribute", "schedule", "required_document", "contact", "phone", "cost_option");

    private final JdbcClient jdbc;

    ServiceWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(ServiceDraft draft, LocalDate today) {
        var id = jdbc.sql("""
            /* directory.add-service */
            insert into directory.service (organization_id, programme_code, name, alternate_name, description,
              eligibility_description, application_process, fees_description, status, assured_date)
            values (:owner, :programme, :name, :alternate, :description, :eligibility, :application, :fees, :status, :today)
            returning id""")
                .params(columns(draft, today))
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        addParts(id, draft);
        return id;
    }

    void change(UUID id, ServiceDraft draft, LocalDate today) {
        jdbc.sql("""
            /* directory.change-service */
            update directory.service set organization_id = :owner, programme_code = :programme, name = :name,
                   alternate_name = :alternate, description = :description, eligibility_description = :eligibility,
                   application_process = :application, fees_description = :fees, status = :status,
                   assured_date = :today, last_modified = now()
             where id = :id""").params(columns(draft, today)).param("id", id).update();
        for (var part : PARTS) {
            jdbc.sql("/* directory.clear-service-part */ delete from directory." + part + " where service_id = :id")
                    .param("id", id)
                    .update();
        }
        addParts(id, draft);
    }

    void confirm(UUID id, LocalDate today) {
        jdbc.sql("""
            /* directory.confirm-service */
            update directory.service set assured_date = :today, last_modified = now() where id = :id""").param("id", id).param("today", today).update();
    }

    private static Map<String, @Nullable Object> columns(ServiceDraft draft, LocalDate today) {
        var columns = new HashMap<String, @Nullable Object>();
        var said = draft.said();
        columns.put("owner", draft.owner());
        columns.put("programme", draft.programme());
        columns.put("name", said.name());
        columns.put("alternate", said.alternateName());
        columns.put("description", said.description());
        columns.put("eligibility", said.eligibility());
        columns.put("application", said.application());
        columns.put("fees", said.fees());
        columns.put("status", draft.status().code());
        columns.put("today", today);
        return columns;
    }

    private void addParts(UUID id, ServiceDraft draft) {
        draft.areas()
                .forEach(area -> part(
                        id,
                        "/* directory.add-service-area */ insert into directory.service_area (service_id, area_code)"
                                + " values (:id, :area)",
                        Map.of("area", area)));
        draft.sectors().forEach(sector -> part(id, """
            /* directory.add-service-term */
            insert into directory.attribute (service_id, taxonomy_term_id)
            select :id, t.id from directory.taxonomy_term t where t.taxonomy = 'sector' and t.code = :code""", Map.of("code", sector.code())));
        var position = 0;
        for (var hours : draft.hours()) {
            part(
                    id,
                    """
                    /* directory.add-schedule */
                    insert into directory.schedule (service_id, position, byday, opens_at, closes_at)
                    values (:id, :position, :byday, :opens, :closes)""",
                    Map.of(
                            "position",
                            position++,
                            "byday",
                            hours.byday(),
                            "opens",
                            hours.opens(),
                            "closes",
                            hours.closes()));
        }
        position = 0;
        for (var paper : draft.papers()) {
            part(id, """
                /* directory.add-required-document */
                insert into directory.required_document (service_id, position, document) values (:id, :position, :document)""", Map.of("position", position++, "document", paper));
        }
        addReach(id, draft);
        place(id, draft);
    }

    private void addReach(UUID id, ServiceDraft draft) {
        if (!(draft.contact() + draft.title() + draft.email()).isEmpty()) {
            part(id, """
                /* directory.add-contact */
                insert into directory.contact (service_id, name, title, email) values (:id, :name, :title, :email)""", Map.of("name", draft.contact(), "title", draft.title(), "email", draft.email()));
        }
        if (!draft.phone().isEmpty()) {
            part(
                    id,
                    "/* directory.add-phone */ insert into directory.phone (service_id, number) values (:id, :number)",
                    Map.of("number", draft.phone()));
        }
        var cost = draft.cost();
        if (cost != null) {
            part(
                    id,
                    "/* directory.add-cost */ insert into directory.cost_option (service_id, amount) values (:id,"
                            + " :amount)",
                    Map.of("amount", cost));
        }
    }

    private void part(UUID id, String insert, Map<String, ?> values) {
        jdbc.sql(insert).param("id", id).params(values).update();
    }

    /** A service keeps its location's id while it has one, so that copies elsewhere follow. */
    private void place(UUID id, ServiceDraft draft) {
        var place = draft.place();
        if (place == null) {
            jdbc.sql("/* directory.leave-location */ delete from directory.service_at_location where service_id = :id")
                    .param("id", id)
                    .update();
            return;
        }
        var values = Map.of("name", draft.placeName(), "address", draft.address(), "area", place);
        var moved = jdbc.sql("""
            /* directory.change-location */
            update directory.location set name = :name, address_1 = :address, area_code = :area
             where id in (select x.location_id from directory.service_at_location x where x.service_id = :id)""").param("id", id).params(values).update();
        if (moved == 0) {
            var location = jdbc.sql("""
                /* directory.add-location */
                insert into directory.location (organization_id, name, address_1, area_code)
                values (:owner, :name, :address, :area) returning id""")
                    .param("owner", draft.owner())
                    .params(values)
                    .query((row, n) -> row.getObject("id", UUID.class))
                    .single();
            part(id, """
                /* directory.add-service-at-location */
                insert into directory.service_at_location (service_id, location_id) values (:id, :location)""", Map.of("location", location));
        }
    }
}
