package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The edit checks over the forms of proposals: an error holds a form back, never its draft; a warning until it is confirmed. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalDraftTest {
    private Village village;
    private String form;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
        form = "/keluarga/" + village.sarwonos + "/usulan";
    }

    @BeforeEach
    void nothingIsProposed() {
        assertThat(proposals()).isZero();
    }

    @Test
    void an_error_holds_the_form_back_next_to_its_question_and_a_draft_keeps_it_for_its_author_alone() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=house");
        var typed = new HashMap<>(Map.of("fakta.lighting", "meter", "alasan", "Baru dipasang listrik"));
        var refused = officer.post(form, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Belum dapat dikirim.")
                .contains("f-fakta-power-e")
                .contains("belum diisi")
                .contains("Baru dipasang listrik");

        typed.put("simpan", "draf");
        var draft = Visitor.sentTo(officer.post(form, typed));
        assertThat(officer.get(draft).body()).contains("Draf Anda").contains("Baru dipasang listrik");
        for (var other : new Officer[] {village.facilitator, village.supervisor, village.manager}) {
            assertThat(village.server.get(other, draft).body())
                    .doesNotContain("Draf Anda")
                    .doesNotContain("Baru dipasang listrik");
            assertThat(drafts(other)).isZero();
        }
        assertThat(drafts(village.puskesos)).isEqualTo(1);

        officer.get(draft);
        typed.remove("simpan");
        typed.putAll(Map.of("fakta.power", "w450", "fakta.meters", "1", "fakta.meter_id", "12345678901"));
        var kept = Visitor.sentTo(officer.post(form, typed));
        assertThat(kept).startsWith("/usulan/");
        assertThat(drafts(village.puskesos)).isZero();
        withdraw(officer, kept);
    }

    @Test
    void a_draft_can_be_thrown_away() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=death");
        var draft = Visitor.sentTo(officer.post(form, Map.of("simpan", "draf", "alasan", "x")));
        officer.get(draft);
        assertThat(Visitor.sentTo(officer.post(form, Map.of("simpan", "buang"))))
                .isEqualTo(form);
        assertThat(drafts(village.puskesos)).isZero();
    }

    @Test
    void after_seven_days_a_draft_is_gone_and_the_sweep_takes_the_row() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=death");
        var draft = Visitor.sentTo(officer.post(form, Map.of("simpan", "draf", "alasan", "Suaminya sakit")));
        var owner = village.server.database().owner();
        village.server.bean(FormDrafts.class).sweep();
        assertThat(drafts(village.puskesos)).isEqualTo(1);
        owner.sql("update proposal.draft set saved_at = now() - interval '8 days'")
                .update();
        assertThat(officer.get(draft).body()).doesNotContain("Suaminya sakit");
        village.server.bean(FormDrafts.class).sweep();
        assertThat(drafts(village.puskesos)).isZero();
    }

    @Test
    void a_doubt_is_named_and_passes_once_it_is_confirmed() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=newcomer");
        var typed = new HashMap<>(Map.of(
                "nama", "Bayu Sarwono", "jk", "male", "lahir", "2026", "hubungan", "child", "alasan", "Baru lahir"));
        var asked = officer.post(form, typed);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Periksa sekali lagi sebelum mengirim")
                .contains("NIK belum diisi")
                .contains("MISSING.nik");
        typed.put("benar", "MISSING.nik");
        withdraw(officer, Visitor.sentTo(officer.post(form, typed)));
    }

    @Test
    void whoever_tells_one_change_is_not_asked_for_the_whole_house() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=house");
        withdraw(
                officer,
                Visitor.sentTo(officer.post(form, Map.of("fakta.roof", "thatch", "alasan", "Atapnya runtuh"))));
    }

    @Test
    void a_second_head_and_a_couple_of_one_sex_are_refused_in_the_readers_language() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=newcomer");
        officer.post("/bahasa", Map.of("bahasa", "en", "kembali", form));
        officer.get(form + "?jenis=newcomer");
        var second = officer.post(
                form, Map.of("nama", "Tumin", "jk", "male", "lahir", "1970", "hubungan", "head", "alasan", "Datang"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("There are 2 heads of the family. Choose one.");
    }

    @Test
    void what_is_counted_is_one_number_and_none_is_an_answer() {
        var officer = Visitor.as(village.server, village.puskesos);
        officer.get(form + "?jenis=living");
        var refused = officer.post(form, Map.of("fakta.car", "1", "alasan", "Membeli mobil bekas"));
        assertThat(refused.body()).contains("belum ada rupiahnya");
        officer.get(form + "?jenis=living");
        var kept = Visitor.sentTo(
                officer.post(form, Map.of("fakta.car", "0", "fakta.bicycle", "2", "alasan", "Tidak punya mobil")));
        assertThat(officer.get(kept).body()).contains("Tidak").contains("2 buah");
        withdraw(officer, kept);
    }

    private static void withdraw(Visitor officer, String proposal) {
        officer.get(proposal);
        officer.post(
                proposal + "/tindakan",
                Map.of(
                        "langkah",
                        java.util.UUID.randomUUID().toString(),
                        "act",
                        "WITHDRAW",
                        "alasan",
                        "Selesai diuji"));
    }

    private long drafts(Officer officer) {
        return village.sql(
                officer,
                jdbc -> jdbc.sql("select count(*) from proposal.draft")
                        .query(Long.class)
                        .single());
    }

    private long proposals() {
        return village.server
                .database()
                .owner()
                .sql("select count(*) from proposal.proposal where state <> 'WITHDRAWN'")
                .query(Long.class)
                .single();
    }
}
