package id.selaras.practice.load;

import static id.selaras.proposal.ProposalState.REFUSED;

import id.selaras.proposal.ProposalKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Deliberations over proposals that are told already: agenda, attendance, decisions, papers and the way to the ministry. */
final class MeetingLoad {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final String MANAGER = "endang.manajer";

    private final DeliberationTables tables;
    private final Names names;

    MeetingLoad(DeliberationTables tables, Names names) {
        this.tables = tables;
        this.names = names;
    }

    /** A deliberation that is over: decided, sent, approved and, where it was, answered. */
    void hold(Meeting past, List<ProposalStory> lines) {
        var window = names.account(DeliberationLoad.WINDOW);
        var office = names.account(DeliberationLoad.OFFICE);
        var morning = at(past.heldOn(), 9);
        tables.meeting(
                past.id(), past.cycle(), past.heldOn(), window, at(past.heldOn().minusDays(3), 9));
        var items = new ArrayList<UUID>();
        for (var story : lines) {
            items.add(tables.item(
                    past.id(), items.size() + 1, story.kind == ProposalKind.LIST_EXIT ? "exit" : "new", story));
        }
        for (var place = 0; place < lines.size(); place++) {
            var refused = lines.get(place).last().state() == REFUSED;
            tables.decide(
                    items.get(place),
                    past.id(),
                    refused ? "not_agreed" : "agreed",
                    refused ? lines.get(place).last().note() : null,
                    window,
                    morning);
        }
        tables.attendance(
                past.id(),
                List.of(
                        List.of("Suparman", "Kepala Desa", "signed"),
                        List.of("Tuti Handayani", "Puskesos", "signed"),
                        List.of("Mbah Kromo", "Warga", "thumbprint"),
                        List.of("Paijo", "Ketua RT 02", "signed"),
                        List.of("Sulastri", "Bidan desa", "absent")));
        tables.finishAndSend(past.id(), "Dibuka pukul 09.00. Setiap keluarga dibahas satu per satu.", window, morning);
        papers(past, window);
        sendOn(past, lines, items, office);
    }

    private void sendOn(Meeting past, List<ProposalStory> lines, List<UUID> items, UUID office) {
        for (var place = 0; place < lines.size(); place++) {
            if (lines.get(place).cycle != null) {
                tables.verify(items.get(place), past.id(), office, at(past.day(13), 10));
            }
        }
        tables.approve(
                past.cycle(),
                past.day(16),
                List.of(
                        "CONTOH - PERAGAAN",
                        "Pengesahan daftar musyawarah desa dan kelurahan",
                        "Kabupaten Banjarnegara"),
                names.account(MANAGER));
        tables.lock(past.cycle(), at(past.day(18), 0));
        for (var place = 0; place < lines.size(); place++) {
            var story = lines.get(place);
            if (story.cycle != null) {
                tables.typeAndAnswer(
                        items.get(place),
                        office,
                        at(past.day(18), 9),
                        story.answeredOn,
                        story.last().note());
            }
        }
    }

    private void papers(Meeting past, UUID by) {
        paper(past, "MINUTES", "BA", "Berita Acara musyawarah desa (musdes)", by);
        paper(past, "STATEMENT", "SPTJM", "Surat Pernyataan Tanggung Jawab Mutlak", by);
    }

    private void paper(Meeting past, String kind, String prefix, String title, UUID by) {
        var lines = List.of(
                "CONTOH - PERAGAAN",
                title,
                "Nomor " + DeliberationTables.number(prefix, past.heldOn()),
                "Desa Gunungjati, Kecamatan Pagedongan",
                "Surat contoh ini singkat. Musyawarah yang diselesaikan di sini menerbitkan surat yang lengkap.");
        tables.paper(past.id(), kind, prefix, past.heldOn(), lines, by);
    }

    /** A deliberation to come, with its agenda. */
    void prepare(Meeting next, List<ProposalStory> lines, LocalDate invited) {
        tables.meeting(next.id(), next.cycle(), next.heldOn(), names.account(DeliberationLoad.WINDOW), at(invited, 9));
        for (var place = 0; place < lines.size(); place++) {
            var kind = switch (lines.get(place).kind) {
                case LIST_EXIT -> "exit";
                case OBJECTION -> "contested";
                default -> "new";
            };
            tables.item(next.id(), place + 1, kind, lines.get(place));
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 10).toInstant(WIB);
    }
}
