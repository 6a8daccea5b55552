package id.selaras.exchange;

import id.selaras.access.Role;
import id.selaras.exchange.Api.Answer;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.UUID;

/** The accounts of one village's thread, each with a program of its own. */
final class ApiOffice {
    static final String VILLAGE = "33.04.20.2002";

    final TestServer server;
    final Officer village;
    final Officer neighbour;
    final Officer secretariat;
    final Officer agency;
    final UUID health;
    private final Api api;

    ApiOffice(TestServer server, Api api) {
        this.server = server;
        this.api = api;
        var database = server.database();
        village = database.officer(Role.PUSKESOS, VILLAGE);
        neighbour = database.officer(Role.PUSKESOS, "33.04.20.2003");
        secretariat = database.officer(Role.SECRETARIAT, "33.04");
        health = organisation("dinkes-contoh");
        agency = database.officer(Role.AGENCY, "33.04", health);
    }

    UUID organisation(String code) {
        return server.database()
                .owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, sectors, answers_here)
                        values (:code, :code, 'local_office', '33.04', '{health}', true) returning id""")
                .param("code", code)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    /** A complaint at the village's window; answers its address. */
    String records(String name) {
        return "/cases/" + receives(name, "'urgency': 'urgent'").text("/caseId");
    }

    String records(String name, String more) {
        return "/cases/" + receives(name, more).text("/caseId");
    }

    Answer receives(String name, String more) {
        return api.post(village, "/cases", """
                        {'area': '33.04.20.2002', 'channel': 'window', 'kind': 'complaint', 'topic': 'health_cover',
                         'title': 'Kartu tidak aktif', 'words': 'Cuci darah besok, kartunya mati',
                         'urgencyReason': 'Besok', 'subject': {'name': '%s'},
                         'reporter': {'manner': 'on_behalf', 'name': 'Wahyuni', 'safeContact': 'Lewat bidan desa'}, %s}""".formatted(name, more)).is(201);
    }

    /** Sends a case to the health office; answers the referral's id. */
    String refers(String address) {
        return api.post(secretariat, address + "/referrals", """
                        {'organisation': '%s', 'asked': 'Jaminan daerah mulai besok'}""".formatted(health))
                .is(201)
                .text("/id");
    }

    /** The agency accepts and reports the help as given. */
    void reports(String referral) {
        api.post(agency, "/referrals/" + referral + "/acts", "{'act': 'accept'}")
                .is(200);
        api.post(agency, "/referrals/" + referral + "/acts", """
                        {'act': 'report_outcome', 'outcome': {'kind': 'served', 'text': 'Aktif mulai besok'},
                         'benefitFrom': '2026-11-24'}""").is(200);
    }
}
