package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.casework.papers.Samples;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Photos and papers of a proposal that came from a family's page, and those that answer what a reviewer asked for. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalPapersTest {
    private static final Pattern PAPER = Pattern.compile("/usulan/[0-9a-f-]+/berkas/[0-9a-f-]+");
    private static final Map<String, String> ROOF = Map.of("fakta.roof", "thatch", "alasan", "Atap dapur runtuh");

    private Village village;
    private String form;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
        form = "/keluarga/" + village.sarwonos + "/usulan";
    }

    @Test
    void a_photo_comes_with_it_and_is_shown_to_the_reviewer_and_to_nobody_outside_the_area() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=house");
        var proposed =
                Visitor.sentTo(officer.upload(form, ROOF, Map.of("atap.png", picture(), "dapur.png", picture())));
        var page = village.server.get(village.supervisor, proposed).body();
        assertThat(page).contains("atap.jpg").contains("dapur.jpg");
        var paper = address(page);
        var given = village.server.get(village.supervisor, paper);
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(given.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(village.server.get(village.neighbour, paper).statusCode()).isEqualTo(404);
        assertThat(papers(village.neighbour)).isZero();
        assertThat(papers(village.supervisor)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_is_no_picture_is_refused_next_to_its_field_and_nothing_is_kept() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=house");
        var before = papers(village.puskesos);
        var refused = officer.upload(
                form, ROOF, Map.of("atap.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("f-berkas-e")
                .contains("bukan foto JPEG")
                .contains("Atap dapur runtuh");
        assertThat(papers(village.puskesos)).isEqualTo(before);
    }

    @Test
    void a_returned_proposal_is_answered_with_the_photo_that_was_asked_for() {
        for (var from : new String[] {form, "/kasus/" + village.bringsCase().caseId() + "/usulan"}) {
            var officer = Visitor.as(village.server, village.puskesos);
            officer.get(from + "?jenis=house");
            var proposed = Visitor.sentTo(officer.post(from, ROOF));
            village.acts(village.supervisor, id(proposed), ProposalAct.RETURN, "Mohon foto atap");
            assertThat(officer.get(proposed).body()).contains("name=\"berkas\"");
            var step = Map.of(
                    "langkah", UUID.randomUUID().toString(), "act", "COMPLETE", "alasan", "Foto atap dari dalam");
            var wrong = officer.upload(proposed + "/tindakan", step, Map.of("a.jpg", new byte[] {1, 2, 3}));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("bukan foto JPEG");
            assertThat(village.state(id(proposed))).isEqualTo(ProposalState.RETURNED);
            Visitor.sentTo(officer.upload(proposed + "/tindakan", step, Map.of("atap-dalam.png", picture())));
            assertThat(village.state(id(proposed))).isEqualTo(ProposalState.PROPOSED);
            assertThat(village.server.get(village.supervisor, proposed).body()).contains("atap-dalam.jpg");
            village.acts(village.puskesos, id(proposed), ProposalAct.WITHDRAW, "Selesai diuji");
        }
    }

    @Test
    void nobody_adds_a_paper_to_what_was_decided_even_past_the_program() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=house");
        var proposed = Visitor.sentTo(officer.post(form, new HashMap<>(ROOF)));
        village.acts(village.puskesos, id(proposed), ProposalAct.WITHDRAW, "Salah rumah");
        assertThatThrownBy(() -> village.sql(
                        village.puskesos,
                        jdbc -> jdbc.sql("""
                                        insert into proposal.paper (id, proposal_id, name, media_type, bytes, sha256, content)
                                        values (uuidv7(), :id, 'a.jpg', 'image/jpeg', 1, 'x', 'x')""").param("id", id(proposed)).update()))
                .hasStackTraceContaining("row-level security");
    }

    private static byte[] picture() {
        return Samples.picture("png", 60, 40);
    }

    private static String address(String page) {
        var found = PAPER.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private long papers(Officer officer) {
        return village.sql(
                officer,
                jdbc -> jdbc.sql("select count(*) from proposal.paper")
                        .query(Long.class)
                        .single());
    }

    private static UUID id(String proposal) {
        return UUID.fromString(proposal.replaceFirst("/usulan/", ""));
    }
}
