package id.selaras.privacy;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.GUNUNGJATI_NO;

import id.selaras.access.Role;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.casework.Intake;
import id.selaras.casework.Matter;
import id.selaras.casework.NewCase;
import id.selaras.casework.NewId;
import id.selaras.casework.Topic;
import id.selaras.directory.Urgency;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.Texts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The window of Gunungjati and the offices above it, where people ask for their data. */
final class Window {
    final TestServer server;
    final Officer puskesos;
    final Officer supervisor;
    final Officer secretariat;
    final Officer manager;
    final Officer neighbour;

    Window(TestServer server) {
        var database = server.database();
        this.server = server;
        puskesos = database.officer(Role.PUSKESOS, GUNUNGJATI);
        supervisor = database.officer(Role.SUPERVISOR, "33.04.20");
        secretariat = database.officer(Role.SECRETARIAT, "33.04");
        manager = database.officer(Role.MANAGER, "33.04");
        neighbour = database.officer(Role.PUSKESOS, "33.04.20.2003");
    }

    Texts texts() {
        return new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
    }

    /** Somebody came, showed a card and asked. */
    UUID identified(Officer officer, UUID person) {
        var id = NewId.next();
        var card = new IdentityCheck(Asker.SELF, null, IdentityPaper.KTP, null, null);
        server.as(officer, () -> server.bean(Requests.class).record(id, person, card));
        return id;
    }

    SubjectReport reportOf(UUID person) {
        return reportOf(puskesos, person);
    }

    SubjectReport reportOf(Officer officer, UUID person) {
        var request = identified(officer, person);
        return server.as(officer, () -> server.bean(SubjectReports.class).of(request, texts()))
                .orElseThrow();
    }

    /** A matter about somebody, brought by whoever. */
    UUID matter(UUID person, String words, Reporter reporter) {
        return matter(puskesos, person, words, reporter, Topic.CASH_OR_FOOD, false, null);
    }

    UUID matter(
            Officer officer,
            UUID person,
            String words,
            Reporter reporter,
            Topic topic,
            boolean restricted,
            @Nullable UUID about) {
        var matter = new Matter(
                Matter.Channel.WINDOW, Matter.Kind.COMPLAINT, topic.content(), topic.sector(), topic, words, words);
        var wanted = new NewCase(
                NewId.next(),
                GUNUNGJATI_NO,
                matter,
                Urgency.ORDINARY,
                null,
                new Subject(person, "Sumirah", null),
                reporter,
                true,
                restricted,
                false,
                about,
                null);
        return server.as(officer, () -> server.bean(Intake.class).record(wanted))
                .caseId();
    }

    static Reporter herself() {
        return new Reporter(Reporter.Manner.SELF, null, null, null, "Lewat tetangga");
    }

    static Reporter confidential() {
        return new Reporter(Reporter.Manner.CONFIDENTIAL, "Pelapor Rahasia", "tetangga", "081200000001", null);
    }

    static Reporter onBehalf(String name, String relation) {
        return new Reporter(Reporter.Manner.ON_BEHALF, name, relation, "081200000002", null);
    }
}
