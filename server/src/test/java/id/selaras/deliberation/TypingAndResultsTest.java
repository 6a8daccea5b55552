package id.selaras.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.deliberation.AgendaItem.Answer;
import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.deliberation.TypingDesk.Format;
import id.selaras.proposal.ProposalKind;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SelarasTest
class TypingAndResultsTest {
    private final TestServer server;
    private Musdes musdes;
    private UUID entry;
    private UUID item;
    private UUID cycle;

    TypingAndResultsTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void lockAMonth() {
        Musdes.clear(server);
        musdes = Musdes.over(server);
        entry = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var meeting = musdes.agreedAndSent();
        musdes.verifies(musdes.secretariat, meeting, Check.AGREED, "");
        musdes.locks(musdes.manager);
        cycle = musdes.cycle().id();
        item = musdes.agenda(musdes.secretariat, meeting).getFirst().id();
    }

    @Test
    void the_file_has_the_columns_of_the_resource_in_their_order_and_its_digits_stay_text() throws IOException {
        var csv = new String(desk(desk -> desk.file(cycle, Format.CSV)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(csv.getFirst()).contains("\"JENIS_USULAN\",\"NO_KK\",\"NIK\",\"NAMA\",\"HUBUNGAN\"");
        assertThat(csv.get(1))
                .contains("Usulan baru", "3304204101699003", "Sumirah Wati", "Kepala keluarga", "33.04.20.2002");
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(desk(desk -> desk.file(cycle, Format.XLSX))))) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getText()).isEqualTo("3304204101699003");
        }
    }

    @Test
    void a_tick_survives_reading_the_list_again_and_can_be_taken_back_until_the_ministry_answers() {
        assertThat(musdes.stateOf(entry)).isEqualTo("SENT");
        tick(true);
        assertThat(rows().getFirst().typed()).isTrue();
        tick(false);
        assertThat(rows().getFirst().typed()).isFalse();
        tick(true);
        var granted = new Answer(true, "", musdes.today);
        server.as(musdes.secretariat, () -> server.bean(ResultDesk.class).answer(cycle, item, granted));
        tick(false);
        assertThat(rows().getFirst().typed()).as("the ministry has answered").isTrue();
    }

    @Test
    void an_answer_by_hand_moves_the_proposal_and_is_shown_to_the_village() {
        var denied = new Answer(false, "Desil 7 menurut kementerian", musdes.today);
        server.as(musdes.secretariat, () -> server.bean(ResultDesk.class).answer(cycle, item, denied));
        assertThat(musdes.stateOf(entry)).isEqualTo("ANSWERED");
        var meeting = server.database()
                .owner()
                .sql("select id from deliberation.meeting")
                .query(UUID.class)
                .single();
        assertThat(server.get(musdes.puskesos, "/musyawarah/" + meeting).body())
                .contains("Tidak diterima kementerian")
                .contains("Desil 7 menurut kementerian");
        assertThatThrownBy(() -> server.as(
                        musdes.secretariat, () -> server.bean(ResultDesk.class).answer(cycle, item, denied)))
                .hasMessage("answered");
    }

    @Test
    void a_file_of_results_is_mapped_by_its_heads_and_what_does_not_fit_is_named() {
        var file = upload("No KK;NIK;Status;Keterangan;Tgl\n"
                + ";3304204101699003;DITOLAK;Data belum padan;02-11-2026\n"
                + ";3304204101699003;DITERIMA;;02-11-2026\n"
                + ";9999999999999999;DITERIMA;;02-11-2026\n");
        var found = server.as(
                        musdes.secretariat, () -> server.bean(ResultDesk.class).preview(cycle, file))
                .found();
        assertThat(found.matched()).singleElement().satisfies(row -> {
            assertThat(row.head()).isEqualTo("Sumirah Wati");
            assertThat(row.granted()).isFalse();
        });
        assertThat(found.unmatched())
                .extracting(ResultMatches.Unmatched::problem)
                .containsExactly("twice", "unknown");
        assertThat(server.as(
                        musdes.secretariat, () -> server.bean(ResultDesk.class).apply(cycle, file)))
                .isEqualTo(1);
        assertThat(musdes.stateOf(entry)).isEqualTo("ANSWERED");
        assertThat(server.as(
                        musdes.secretariat, () -> server.bean(ResultDesk.class).apply(cycle, file)))
                .as("a second press changes nothing")
                .isZero();
    }

    @Test
    void a_refusal_without_reason_a_result_nobody_knows_and_a_file_without_heads_are_told() {
        assertThatThrownBy(() -> upload("nama;hasil\nA;diterima\n")).hasMessage("heads");
        assertThatThrownBy(() -> upload("\0\0\0")).hasMessage("rows");
        var file = upload("ID_USULAN,HASIL\n" + item + ",ditolak\n");
        assertThat(problems(file)).containsExactly("reason");
        assertThat(problems(upload("ID_USULAN,HASIL\n" + item + ",mungkin\n"))).containsExactly("result");
        assertThat(problems(upload("ID_USULAN,HASIL,TANGGAL\n" + item + ",diterima,31-02-2026\n")))
                .containsExactly("date");
    }

    private java.util.List<String> problems(UUID file) {
        return server
                .as(musdes.secretariat, () -> server.bean(ResultDesk.class).preview(cycle, file))
                .found()
                .unmatched()
                .stream()
                .map(ResultMatches.Unmatched::problem)
                .toList();
    }

    private UUID upload(String text) {
        return server.as(
                musdes.secretariat,
                () -> server.bean(ResultDesk.class).upload(cycle, "hasil.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void tick(boolean typed) {
        desk(desk -> {
            desk.tick(cycle, item, typed);
            return true;
        });
    }

    private java.util.List<TypingRow> rows() {
        return desk(desk -> desk.open(cycle, null));
    }

    private <T> T desk(java.util.function.Function<TypingDesk, T> act) {
        return server.as(musdes.secretariat, () -> act.apply(server.bean(TypingDesk.class)));
    }
}
