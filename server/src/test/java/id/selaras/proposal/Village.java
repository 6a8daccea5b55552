package id.selaras.proposal;

import id.selaras.access.Role;
import id.selaras.area.Areas;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.casework.Intake;
import id.selaras.casework.Matter;
import id.selaras.casework.NewCase;
import id.selaras.casework.NewId;
import id.selaras.casework.Receipt;
import id.selaras.casework.SampleCases;
import id.selaras.casework.Topic;
import id.selaras.directory.Urgency;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A village with its families and the officers who propose and judge. */
final class Village {
    static final String GUNUNGJATI = "33.04.20.2002";
    static final LocalDate LATELY = LocalDate.of(2026, 11, 2);

    final TestServer server;
    final Officer puskesos;
    final Officer facilitator;
    final Officer neighbour;
    final Officer supervisor;
    final Officer secretariat;
    final Officer manager;
    final Officer auditor;
    final long areaNo;
    final UUID sarwonos;
    final UUID sarwono;
    final UUID sumirah;
    final UUID widows;

    private Village(TestServer server) {
        var database = server.database();
        Neighbourhood.settleIn(database);
        this.server = server;
        puskesos = database.officer(Role.PUSKESOS, GUNUNGJATI);
        facilitator = database.officer(Role.FACILITATOR, GUNUNGJATI);
        neighbour = database.officer(Role.PUSKESOS, "33.04.20.2003");
        supervisor = database.officer(Role.SUPERVISOR, "33.04.20");
        secretariat = database.officer(Role.SECRETARIAT, "33.04");
        manager = database.officer(Role.MANAGER, "33.04");
        auditor = database.officer(Role.AUDITOR, "33.04");
        areaNo = server.bean(Areas.class).find(GUNUNGJATI).orElseThrow().no();
        sarwono = person("Sarwono");
        sumirah = person("Sumirah");
        sarwonos = familyOf("Sarwono");
        widows = familyOf("Sumirah Wati");
    }

    static Village over(TestServer server) {
        return new Village(server);
    }

    UUID person(String name) {
        return server.database()
                .owner()
                .sql("select id from registry.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    UUID familyOf(String name) {
        return server.database()
                .owner()
                .sql("select family_id from registry.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** A case that Sarwono's family brought to the window. */
    Receipt bringsCase() {
        return server.as(puskesos, () -> server.bean(Intake.class).record(matter(sumirah, "Sumirah")));
    }

    /** Somebody whom no list knows stands at the window. */
    Receipt bringsCaseOfUnlisted(String name) {
        return server.as(puskesos, () -> server.bean(Intake.class).record(matter(null, name)));
    }

    Receipt restrictedCase() {
        return server.as(puskesos, () -> server.bean(Intake.class).record(SampleCases.restricted(server, GUNUNGJATI)));
    }

    private NewCase matter(@Nullable UUID about, String name) {
        var topic = Topic.NOT_LISTED;
        return new NewCase(
                NewId.next(),
                areaNo,
                new Matter(
                        Matter.Channel.WINDOW,
                        Matter.Kind.COMPLAINT,
                        topic.content(),
                        topic.sector(),
                        topic,
                        "Suami meninggal dan atap runtuh",
                        "Suami saya meninggal bulan lalu, dan atap dapur runtuh."),
                Urgency.ORDINARY,
                null,
                new Subject(about, name, null),
                new Reporter(Reporter.Manner.SELF, name, null, null, null),
                true,
                false,
                false,
                null,
                null);
    }

    UUID proposes(Officer officer, NewProposal wanted) {
        return server.as(officer, () -> server.bean(ProposalDesk.class).propose(wanted));
    }

    UUID proposesEntry(Officer officer, Origin origin) {
        return proposes(
                officer,
                NewProposal.ofList(
                        NewId.next(),
                        ProposalKind.LIST_ENTRY,
                        widows,
                        "Hidup sendiri, tanpa penghasilan",
                        LATELY,
                        origin));
    }

    void acts(Officer officer, UUID proposal, ProposalAct act, @Nullable String reason) {
        server.as(
                officer,
                () -> server.bean(ProposalDesk.class).act(proposal, new ProposalOrder(NewId.next(), 0, act, reason)));
    }

    ProposalState state(UUID proposal) {
        return ProposalState.valueOf(server.database()
                .owner()
                .sql("select state from proposal.proposal where id = :id")
                .param("id", proposal)
                .query(String.class)
                .single());
    }

    /** SQL past the program, with the officer's own grants. */
    <T> T sql(Officer officer, java.util.function.Function<JdbcClient, T> work) {
        Supplier<T> inTransaction = () -> java.util.Objects.requireNonNull(
                server.bean(TransactionTemplate.class).execute(status -> work.apply(server.bean(JdbcClient.class))));
        return server.as(officer, inTransaction::get);
    }
}
