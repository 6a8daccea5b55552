package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first profile of a family on no list asks, and what of it must be answered. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileFormTest {
    private Village village;
    private Visitor officer;
    private String form;
    private String blank;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
        officer = Visitor.as(server, village.puskesos);
        form = "/kasus/" + village.bringsCaseOfUnlisted("Wagiyem").caseId() + "/usulan";
        blank = officer.get(form + "?jenis=list_entry").body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama",
                "jk",
                "lahir",
                "alasan",
                "fakta-marital_status",
                "fakta-postcode",
                "fakta-tenure",
                "fakta-floor_area",
                "fakta-floor",
                "fakta-wall",
                "fakta-roof",
                "fakta-water",
                "fakta-lighting",
                "fakta-toilet"
            })
    void what_must_be_answered_says_so(String field) {
        assertThat(label(field)).endsWith("(wajib)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nik",
                "rt",
                "alamat",
                "sejak",
                "fakta-occupation",
                "fakta-education",
                "fakta-main_income",
                "fakta-fuel",
                "anggota-1-nama"
            })
    void what_may_be_left_for_a_visit_says_so(String field) {
        assertThat(label(field)).endsWith("(boleh kosong)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fakta-land_proof",
                "fakta-rent",
                "fakta-meters",
                "fakta-meter_id",
                "fakta-power",
                "anggota-1-jk",
                "anggota-1-lahir",
                "anggota-1-hubungan"
            })
    void what_depends_on_another_answer_says_on_which(String field) {
        assertThat(label(field)).doesNotEndWith(")");
        assertThat(blank).containsPattern("id=\"f-" + field + "-h\">Wajib bila ");
    }

    @ParameterizedTest
    @CsvSource({
        "fakta.tenure, own, fakta-land_proof fakta-rent",
        "fakta.tenure, rented, fakta-rent",
        "fakta.tenure, official, ''",
        "fakta.lighting, meter, fakta-meters fakta-meter_id fakta-power",
        "fakta.lighting, not_electric, ''"
    })
    void one_answer_asks_for_others(String field, String answer, String held) {
        var refused = sends(Map.of(field, answer, "alasan", ""));
        for (var one : List.of("land_proof", "rent", "meters", "meter_id", "power")) {
            assertThat(refused.contains("id=\"f-fakta-" + one + "-e\""))
                    .as(one)
                    .isEqualTo(List.of(held.split(" ")).contains("fakta-" + one));
        }
    }

    @Test
    void a_postcode_of_four_digits_and_a_meter_of_ten_are_refused_at_their_fields() {
        var refused =
                sends(Map.of("fakta.postcode", "5341", "fakta.lighting", "meter", "fakta.meter_id", "1234567890"));
        assertThat(refused)
                .contains("Kode pos harus 5 angka")
                .contains("ID pelanggan atau nomor meteran harus 11 / 12 angka");
    }

    @Test
    void what_was_told_of_the_house_is_proposed_and_stands_with_the_family() {
        var typed = new HashMap<String, String>();
        typed.putAll(Map.of("nama", "Wagiyem", "jk", "female", "lahir", "1958", "benar", "MISSING.nik"));
        typed.putAll(Map.of("fakta.postcode", "53411", "fakta.tenure", "own", "fakta.land_proof", "other_proof"));
        typed.putAll(Map.of("fakta.rent", "150.000", "fakta.floor_area", "24", "fakta.floor", "earth"));
        typed.putAll(Map.of("fakta.wall", "woven_bamboo", "fakta.roof", "thatch", "fakta.water", "open_well"));
        typed.putAll(Map.of("fakta.lighting", "meter", "fakta.meters", "1", "fakta.meter_id", "512345678901"));
        typed.putAll(Map.of("fakta.power", "w450", "fakta.toilet", "none", "fakta.marital_status", "widowed"));
        typed.put("alasan", "Belum pernah didata, rumah di tepi sungai");
        officer.get(form + "?jenis=list_entry");
        var proposed = Visitor.sentTo(officer.post(form, typed));
        village.acts(
                village.supervisor,
                java.util.UUID.fromString(proposed.replaceFirst("/usulan/", "")),
                ProposalAct.ACCEPT,
                null);
        assertThat(village.server
                        .get(village.puskesos, "/keluarga/" + village.familyOf("Wagiyem"))
                        .body())
                .contains("53411")
                .contains("512345678901")
                .contains("Girik, Letter C, atau bukti lain")
                .contains("150.000");
    }

    private String label(String field) {
        var label = Pattern.compile("<label class=\"form-label\" for=\"f-" + field + "\">([^<]*)</label>")
                .matcher(blank);
        assertThat(label.find()).as(field).isTrue();
        return label.group(1).strip();
    }

    private String sends(Map<String, String> typed) {
        officer.get(form + "?jenis=list_entry");
        var refused = officer.post(form, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.body();
    }
}
