package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.casework.CaseDetails.OutsideCheck;
import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a reader of the case learns of what was done: who, when, what, why, and who owes the next step by when. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineTest {
    private Office office;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
    }

    @Test
    void a_check_in_another_system_is_a_step_of_its_own_with_its_answer() {
        var id = office.recordsUrgent().caseId();
        var check = new OutsideCheck(
                NewId.next(),
                OutsideSystem.SIKS_NG,
                "Status PBI",
                "Nonaktif sejak Januari",
                LocalDate.of(2026, 11, 20),
                "",
                null);
        office.server.as(
                office.puskesos, () -> office.server.bean(CaseDesk.class).recordCheck(id, check));
        office.server.as(
                office.puskesos, () -> office.server.bean(CaseDesk.class).recordCheck(id, check));
        var page = pageOf(id);
        assertThat(page)
                .contains("Cek SIKS-NG<small>Petugas " + office.puskesos.name())
                .contains("Hasil: “Nonaktif sejak Januari”")
                .contains("Langkah berikut: Sekretariat");
        assertThat(steps(id, "CHECK")).isEqualTo(1);
    }

    @Test
    void a_paper_stands_on_the_timeline_and_who_scanned_it_may_still_hear_the_citizens_yes() throws Exception {
        var id = office.recordsUrgent().caseId();
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", photo);
        office.server.as(
                office.colleague,
                () -> office.server
                        .bean(Attachments.class)
                        .add(id, "surat rumah sakit.png", photo.toByteArray(), NewId.next()));
        assertThat(pageOf(id)).contains("Lampiran ditambahkan").contains("surat rumah sakit");
        assertThat(office.server.as(
                        office.colleague,
                        () -> office.inTransaction(
                                () -> office.server.bean(StepStore.class).hasHandled(id, office.colleague.account()))))
                .isFalse();
    }

    @Test
    void each_attempt_to_reach_the_citizen_says_how_by_whom_and_what_came_of_it() {
        var id = office.recordsUrgent().caseId();
        var attempt = NewId.next();
        for (var twice = 0; twice < 2; twice++) {
            office.server.as(
                    office.puskesos,
                    () -> office.server.bean(CaseDesk.class).recordAttempt(attempt, id, "telephone", "tidak diangkat"));
        }
        assertThat(pageOf(id))
                .contains("Upaya menghubungi warga yang tercatat: 1 dari 3.")
                .contains("Ditelepon<small>Petugas " + office.puskesos.name() + ". “tidak diangkat”");
        assertThat(journaled(id, "case.contact-attempt")).isEqualTo(1);
    }

    @Test
    void who_opened_the_case_three_times_stands_once_in_the_list_of_readers() {
        var id = office.recordsUrgent().caseId();
        for (var times = 0; times < 3; times++) {
            office.server.get(office.manager, "/kasus/" + id);
        }
        var page = pageOf(id);
        var readers = page.substring(page.indexOf("Siapa yang membuka"));
        assertThat(readers).containsOnlyOnce("Petugas " + office.manager.name()).contains("3 kali");
    }

    private String pageOf(UUID id) {
        return office.server.get(office.secretariat, "/kasus/" + id).body();
    }

    private long steps(UUID id, String act) {
        return count("casework.step", id, act);
    }

    private long journaled(UUID id, String act) {
        return count("journal.entry", id, act);
    }

    private long count(String table, UUID id, String act) {
        return office.server
                .database()
                .owner()
                .sql("select count(*) from " + table + " where case_id = :id and act = :act")
                .param("id", id)
                .param("act", act)
                .query(Long.class)
                .single();
    }
}
