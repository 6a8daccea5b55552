package id.selaras.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    @Test
    void what_is_not_known_is_told_with_its_place_and_what_may_be_meant() {
        var problems = new TemplateText("Nama: {{nama}}\nLahir {{lahri}} dan {{pangkat}}").problems(false);
        assertThat(problems)
                .containsExactly(
                        new TextProblem(2, 7, "unknown", "lahri", "lahir"),
                        new TextProblem(2, 21, "unknown", "pangkat", ""));
    }

    @Test
    void a_brace_without_partner_is_told() {
        assertThat(new TemplateText("{{nama} dan desa}}").problems(false))
                .extracting(TextProblem::what)
                .containsExactly("stray", "stray");
    }

    @Test
    void a_decile_may_stand_only_where_the_purpose_asks_for_one() {
        var text = new TemplateText("Desil: {{desil}} ({{tanggal_desil}})");
        assertThat(text.problems(false)).extracting(TextProblem::what).containsExactly("decile", "decile");
        assertThat(text.problems(true)).isEmpty();
    }

    @Test
    void what_nobody_knows_stays_blank_and_a_value_is_never_read_as_a_placeholder() {
        var filled = new TemplateText("{{nama}}, {{ lahir }}, {{nik}}")
                .fill(Map.of(Placeholder.NAMA, "Budi $1 {{nik}}", Placeholder.LAHIR, " "));
        assertThat(filled).isEqualTo("Budi $1 {{nik}}, " + TemplateText.BLANK + ", " + TemplateText.BLANK);
    }

    @Test
    void lines_with_labels_become_a_table_and_others_a_paragraph() {
        var blocks =
                LetterPaper.blocks("Dengan hormat, kami\nmerujuk:\n\nNama: Budi\nLahir: 1 Jan 2000\n\n\nTerima kasih.");
        assertThat(blocks).extracting(LetterPaper.Block::isTable).containsExactly(false, true, false);
        assertThat(LetterPaper.Block.value("Jam: 10:30")).isEqualTo("10:30");
    }
}
