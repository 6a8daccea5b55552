package id.selaras.practice.load;

import id.selaras.practice.material.Material;
import java.sql.Connection;
import java.sql.SQLException;

/** The invented services of the district, each confirmed some days before it is loaded. */
record ServiceLoad(Connection owner) {

    private static final String SERVICE = """
        /* practice.load-services */
        with given (organisation, programme, name, alternate, description, eligibility, application, sectors, areas, location,
            place, address, days, opens, closes, phone, contact, cost, papers, age)
          as (values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
        added as (
          insert into directory.service (organization_id, programme_code, name, alternate_name, description,
            eligibility_description, application_process, assured_date)
          select o.id, nullif(g.programme, ''), g.name, g.alternate, g.description, g.eligibility, g.application,
                 current_date - nullif(g.age, '')::int
            from given g join directory.organisation o on o.code = g.organisation
           where not exists (select 1 from directory.service s where s.organization_id = o.id and s.name = g.name)
          returning id, organization_id),
        areas as (
          insert into directory.service_area (service_id, area_code)
          select a.id, code from added a, given g, unnest(string_to_array(g.areas, ' ')) as code),
        terms as (
          insert into directory.attribute (service_id, taxonomy_term_id)
          select a.id, t.id from added a, given g, directory.taxonomy_term t
           where t.taxonomy = 'sector' and t.code = any (string_to_array(g.sectors, ' '))),
        places as (
          insert into directory.location (organization_id, name, address_1, area_code)
          select a.organization_id, g.place, g.address, g.location from added a, given g returning id),
        links as (
          insert into directory.service_at_location (service_id, location_id) select a.id, p.id from added a, places p),
        hours as (
          insert into directory.schedule (service_id, position, byday, opens_at, closes_at)
          select a.id, 0, g.days, g.opens::time, g.closes::time from added a, given g),
        phones as (
          insert into directory.phone (service_id, number) select a.id, g.phone from added a, given g where g.phone <> ''),
        contacts as (
          insert into directory.contact (service_id, name) select a.id, g.contact from added a, given g where g.contact <> ''),
        papers as (
          insert into directory.required_document (service_id, position, document)
          select a.id, p.place - 1, p.paper from added a, given g,
                 unnest(string_to_array(nullif(g.papers, ''), '|')) with ordinality as p (paper, place))
        insert into directory.cost_option (service_id, amount)
        select a.id, g.cost::bigint from added a, given g where g.cost <> ''""";

    void load() throws SQLException {
        try (var services = new Batch(owner, SERVICE)) {
            for (var row : Material.table("services.csv")) {
                services.add(row.toArray());
            }
        }
    }
}
