package id.selaras.practice.load;

import static id.selaras.proposal.ProposalAct.*;
import static id.selaras.proposal.ProposalState.*;

import id.selaras.access.Role;
import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.people.ThreadPeople;
import id.selaras.proposal.ProposalKind;
import id.selaras.registry.FactKind;
import id.selaras.registry.PersonField;
import id.selaras.registry.RegistryChange;
import id.selaras.registry.RegistryChange.Told;
import id.selaras.registry.Subject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proposals of one village in every state, its deliberation of last month with the ministry's answers, and the agenda of the one to
 * come.
 */
final class DeliberationLoad {
    static final String WINDOW = "tuti.gunungjati";
    static final String OFFICE = "ratna.sekretariat";
    private static final int HOUSES = 15;
    private static final int MENDED = 14;
    private static final int FEWEST_HOUSES = 3;
    /** Until this day of a month there is still time for its deliberation. */
    private static final int LATEST_INVITATION = 10;

    private static final String POOR = "Hidup dari upah harian yang tidak tentu, dan belum ada dalam daftar.";
    private static final String DENIAL = "NIK seorang anggota keluarga belum padan dengan Dukcapil.";

    private final Connection owner;
    private final DeliberationTables tables;
    private final Names names;
    private final LocalDate today;
    private final long village = Long.parseLong(ThreadPeople.VILLAGE);
    private final String supervisor;
    private final List<House> houses;
    private final List<ProposalStory> stories = new ArrayList<>();

    DeliberationLoad(Connection owner, JdbcClient jdbc, FictionalOffice office, Names names, LocalDate today) {
        this.owner = owner;
        this.tables = new DeliberationTables(jdbc, village);
        this.names = names;
        this.today = today;
        this.supervisor = office.officers().stream()
                .filter(officer -> officer.posts().stream()
                        .anyMatch(post ->
                                post.role() == Role.SUPERVISOR && post.area().equals("33.04.20")))
                .findFirst()
                .orElseThrow()
                .account();
        this.houses = House.of(jdbc, village, ThreadPeople.cards(), HOUSES);
    }

    /** Answers how many proposals there are; none where the village is too small for a deliberation. */
    int load() throws SQLException {
        if (houses.size() < FEWEST_HOUSES) {
            return 0;
        }
        var past = Meeting.of(tables, YearMonth.from(today).minusMonths(1), 8);
        var next = today.getDayOfMonth() <= LATEST_INVITATION
                ? Meeting.of(tables, YearMonth.from(today), today.getDayOfMonth() + 3)
                : Meeting.of(tables, YearMonth.from(today).plusMonths(1), 5);
        var lines = pastLines(past);
        var coming = comingLines(next);
        undecided();
        decided();
        var contested = objection(next);
        try (var proposals = new ProposalTables(owner, names, village)) {
            for (var story : stories) {
                proposals.add(story);
            }
            proposals.contest(contested, "Seorang tetangga", "warga RT yang sama");
        }
        stories.stream()
                .filter(story -> story.last().state() == APPLIED)
                .forEach(story -> tables.apply(story, otherRoof(MENDED), names.account(supervisor)));
        var meetings = new MeetingLoad(tables, names);
        meetings.hold(past, lines);
        coming.add(contested);
        meetings.prepare(next, coming, daysAgo(1));
        return stories.size();
    }

    private House house(int number) {
        return houses.get(number % houses.size());
    }

    private ProposalStory told(ProposalKind kind, int house, String reason, LocalDate on) {
        var story = ProposalStory.of(kind, house(house), reason, on, WINDOW);
        stories.add(story);
        return story;
    }

    private LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    // What was deliberated last month: granted, denied, not yet answered, not agreed to.
    private List<ProposalStory> pastLines(Meeting past) {
        var answered = past.day(27);
        return List.of(
                agreed(past, 0, "Rumah menumpang, penghasilan tidak tetap.")
                        .sentIn(past.cycle(), answered)
                        .then(answered, OFFICE, ANSWER, ANSWERED, null),
                agreed(past, 1, POOR).sentIn(past.cycle(), answered).then(answered, OFFICE, ANSWER, ANSWERED, DENIAL),
                agreed(past, 2, "Kepala keluarga sakit menahun dan tidak dapat bekerja.")
                        .sentIn(past.cycle(), null),
                onAgenda(past, ProposalKind.LIST_EXIT, 3, "Dianggap mampu karena mempunyai warung.")
                        .because("x11")
                        .then(
                                past.heldOn(),
                                WINDOW,
                                DISAGREE,
                                REFUSED,
                                "Warung itu milik saudaranya; keluarga ini tetap layak."));
    }

    private ProposalStory onAgenda(Meeting meeting, ProposalKind kind, int house, String reason) {
        return told(kind, house, reason, meeting.heldOn().minusDays(6))
                .then(meeting.heldOn().minusDays(4), supervisor, ACCEPT, ACCEPTED, null)
                .then(meeting.heldOn().minusDays(3), WINDOW, PUT_ON_AGENDA, ON_AGENDA, null)
                .at(meeting.id());
    }

    private ProposalStory agreed(Meeting past, int house, String reason) {
        return onAgenda(past, ProposalKind.LIST_ENTRY, house, reason)
                .then(past.heldOn(), WINDOW, AGREE, DECIDED, null)
                .then(past.day(18), ProposalTables.PROGRAM, SEND, SENT, null);
    }

    private List<ProposalStory> comingLines(Meeting next) {
        var lines = new ArrayList<ProposalStory>();
        lines.add(waiting(next, ProposalKind.LIST_ENTRY, 4, "Kepala keluarga baru kehilangan pekerjaan."));
        lines.add(waiting(next, ProposalKind.LIST_EXIT, 5, "Anaknya sudah diangkat sebagai pegawai negeri.")
                .because("x03"));
        return lines;
    }

    private ProposalStory waiting(Meeting next, ProposalKind kind, int house, String reason) {
        return told(kind, house, reason, daysAgo(6))
                .then(daysAgo(4), supervisor, ACCEPT, ACCEPTED, null)
                .then(daysAgo(1), WINDOW, PUT_ON_AGENDA, ON_AGENDA, null)
                .at(next.id());
    }

    private ProposalStory objection(Meeting next) {
        return waiting(
                        next,
                        ProposalKind.OBJECTION,
                        3,
                        "Keluarga ini disebut mampu, padahal atapnya bocor dan kepala keluarganya sakit.")
                .because("other");
    }

    // Two that touch the same fact, one that waits, one that was looked at, one sent back.
    private void undecided() {
        told(ProposalKind.CORRECTION, 6, "Ejaan menurut akta lahir.", daysAgo(3))
                .changing(name(6, oldSpelling(house(6).head())));
        told(ProposalKind.CORRECTION, 6, "Ejaan menurut KTP-el yang baru.", daysAgo(1))
                .changing(name(6, doubled(house(6).head())));
        told(ProposalKind.FACTS, 7, "Genteng runtuh karena angin; sementara ditutup seng.", daysAgo(2))
                .changing(roof(7));
        told(ProposalKind.LIST_ENTRY, 8, POOR, daysAgo(2));
        told(ProposalKind.DEATH, 9, "Keluarga menyerahkan surat keterangan kematian dari desa.", daysAgo(5))
                .changing(new RegistryChange.Death(house(9).person(), daysAgo(9)))
                .then(daysAgo(4), supervisor, CHECK, CHECKED, null);
        told(ProposalKind.LIST_ENTRY, 10, POOR, daysAgo(7))
                .then(daysAgo(6), supervisor, RETURN, RETURNED, "Lampirkan foto rumah tampak depan dan bagian dapur.");
        told(ProposalKind.LIST_ENTRY, 11, "Kebun gagal panen dua musim; tidak ada penghasilan lain.", daysAgo(3))
                .then(daysAgo(1), supervisor, ACCEPT, ACCEPTED, null);
    }

    private void decided() {
        told(ProposalKind.LIST_ENTRY, 12, POOR, daysAgo(20))
                .then(
                        daysAgo(18),
                        supervisor,
                        REFUSE,
                        REFUSED,
                        "Keluarga ini sudah ada dalam daftar dengan nomor KK lama.");
        told(ProposalKind.FACTS, MENDED, "Atap diganti dengan bantuan desa.", daysAgo(12))
                .changing(roof(MENDED))
                .then(daysAgo(11), supervisor, ACCEPT, ACCEPTED, null)
                .then(daysAgo(11), supervisor, APPLY, APPLIED, null)
                .seen("Atap", word(house(MENDED).roof()), word(otherRoof(MENDED)));
        told(ProposalKind.LIST_EXIT, 13, "Dikabarkan pindah ke kota.", daysAgo(15))
                .because("x01")
                .then(daysAgo(14), WINDOW, WITHDRAW, WITHDRAWN, "Ternyata hanya merantau; keluarganya tetap di desa.");
    }

    private RegistryChange name(int house, String spelling) {
        return new RegistryChange.Correction(house(house).person(), PersonField.NAME, spelling);
    }

    private static String oldSpelling(String name) {
        return name.replaceFirst("(?<=[a-z])u", "oe")
                .replaceFirst("(?<=[a-z])y", "j")
                .replaceFirst("i$", "ie");
    }

    private static String doubled(String name) {
        return name.replaceFirst("(?<=[aiueo])([bdgklmnprst])", "$1$1");
    }

    private RegistryChange roof(int house) {
        var told = new Told(FactKind.ROOF, otherRoof(house), null, null);
        return new RegistryChange.Facts(Subject.DWELLING, house(house).dwelling(), List.of(told));
    }

    private String otherRoof(int house) {
        return house(house).roof().equals("zinc") ? "tile" : "zinc";
    }

    private static String word(String roof) {
        return switch (roof) {
            case "tile" -> "Genteng";
            case "zinc" -> "Seng";
            default -> "Lainnya";
        };
    }
}
