package id.selaras.casework;

import id.selaras.access.Role;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The offices around one village of Pagedongan, acting in the words of the trade. */
final class Office {
    static final String GUNUNGJATI = "33.04.20.2002";
    static final String NEIGHBOUR = "33.04.20.2003";

    final TestServer server;
    final Officer puskesos;
    final Officer colleague;
    final Officer neighbour;
    final Officer supervisor;
    final Officer secretariat;
    final Officer manager;
    final Officer province;
    final Officer ministry;
    final Officer planner;
    final Officer auditor;
    final Officer administrator;
    final UUID healthOffice;
    final UUID outside;
    final Officer health;
    final Officer education;

    private Office(TestServer server) {
        var database = server.database();
        this.server = server;
        puskesos = database.officer(Role.PUSKESOS, GUNUNGJATI);
        colleague = database.officer(Role.FACILITATOR, GUNUNGJATI);
        neighbour = database.officer(Role.PUSKESOS, NEIGHBOUR);
        supervisor = database.officer(Role.SUPERVISOR, "33.04.20");
        secretariat = database.officer(Role.SECRETARIAT, "33.04");
        manager = database.officer(Role.MANAGER, "33.04");
        province = database.officer(Role.SECRETARIAT, "33");
        ministry = database.officer(Role.SECRETARIAT, "");
        planner = database.officer(Role.PLANNER, "33.04");
        auditor = database.officer(Role.AUDITOR, "33.04");
        administrator = database.officer(Role.ADMINISTRATOR, "33.04");
        healthOffice = organisation(database, "dinas-kesehatan-uji", "Dinas Kesehatan", true);
        outside = organisation(database, "siks-ng-uji", "SIKS-NG", false);
        var schools = organisation(database, "dinas-pendidikan-uji", "Dinas Pendidikan", true);
        health = database.officer(Role.AGENCY, "33.04", healthOffice);
        education = database.officer(Role.AGENCY, "33.04", schools);
    }

    static Office over(TestServer server) {
        return new Office(server);
    }

    private static UUID organisation(TestDatabase database, String code, String name, boolean answersHere) {
        return database.owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, answers_here)
                        values (:code, :name, 'local_office', '33.04', :here) returning id""")
                .param("code", code)
                .param("name", name)
                .param("here", answersHere)
                .query(UUID.class)
                .single();
    }

    Receipt records(Officer officer, NewCase matter) {
        return server.as(officer, () -> server.bean(Intake.class).record(matter));
    }

    Receipt recordsUrgent() {
        return records(puskesos, SampleCases.urgent(server, GUNUNGJATI));
    }

    CaseFile acts(Officer officer, UUID caseId, CaseOrder order) {
        return server.as(officer, () -> server.bean(CaseDesk.class).act(caseId, order));
    }

    Referral refers(Officer officer, UUID caseId, UUID to) {
        var wanted = new NewReferral(NewId.next(), to, null, "Jaminan mulai besok", null, null);
        return server.as(officer, () -> server.bean(ReferralDesk.class).send(caseId, wanted));
    }

    Referral answers(Officer officer, UUID referral, ReferralOrder order) {
        return server.as(officer, () -> server.bean(ReferralDesk.class).act(referral, order));
    }

    Referral reportsServed(UUID referral) {
        answers(health, referral, ReferralOrder.of(ReferralAct.ACCEPT, null));
        var served = new Outcome(OutcomeKind.SERVED, "Jaminan kesehatan aktif mulai besok.");
        var order = new ReferralOrder(NewId.next(), ReferralAct.REPORT_OUTCOME, null, served, null, null, null, null);
        return answers(health, referral, order);
    }

    boolean sees(Officer officer, UUID caseId) {
        return server.as(
                officer,
                () -> inTransaction(() -> server.bean(CaseStore.class).find(caseId))
                        .isPresent());
    }

    CaseFile file(Officer officer, UUID caseId) {
        return server.as(
                officer,
                () -> inTransaction(() -> server.bean(CaseStore.class).find(caseId))
                        .orElseThrow());
    }

    /** Row-level security knows somebody only inside a transaction. */
    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
