package id.selaras.casework.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    @Test
    void a_large_photo_becomes_a_small_jpeg() throws IOException {
        var kept = Paper.read(Samples.picture("jpg", 4600, 3000));
        assertThat(kept.type()).isEqualTo(PaperType.PICTURE);
        assertThat(kept.content().length).isLessThan(400 * 1024);
        assertThat(decoded(kept).getWidth()).isEqualTo(2000);
        assertThat(decoded(kept).getHeight()).isEqualTo(1304);
    }

    @Test
    void a_png_is_kept_as_jpeg_in_its_own_size() throws IOException {
        var kept = Paper.read(Samples.picture("png", 300, 200));
        assertThat(kept.content()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(decoded(kept).getWidth()).isEqualTo(300);
    }

    @Test
    void nothing_of_the_exif_stays() {
        var kept = Paper.read(Samples.withExif(Samples.picture("jpg", 300, 200), 1));
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "Sumirah");
    }

    @ParameterizedTest
    @CsvSource({"1,L,R", "2,R,L", "3,R,L", "4,L,R", "5,T,B", "6,T,B", "7,B,T", "8,B,T"})
    void a_photo_held_sideways_stands_upright(int orientation, String red, String blue) throws IOException {
        var picture = decoded(Paper.read(Samples.withExif(Samples.picture("jpg", 300, 200), orientation)));
        assertThat(picture.getWidth()).isEqualTo(orientation < 5 ? 300 : 200);
        assertThat(isMostly(picture, red, Color.RED)).isTrue();
        assertThat(isMostly(picture, blue, Color.BLUE)).isTrue();
    }

    @Test
    void a_bomb_is_refused_by_its_header() {
        assertRefused(Samples.bomb(), "too-many-pixels");
    }

    @Test
    void a_picture_cut_off_is_refused() {
        var jpeg = Samples.picture("jpg", 300, 200);
        assertRefused(Arrays.copyOf(jpeg, 120), "damaged-picture");
        assertRefused(Arrays.copyOf(Samples.picture("png", 300, 200), 60), "damaged-picture");
    }

    @Test
    void a_page_glued_behind_a_picture_is_gone() {
        var page = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        var kept = Paper.read(Samples.joined(Samples.picture("jpg", 300, 200), page));
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void an_ordinary_pdf_is_kept_as_it_came() {
        var sent = Samples.pdf("3 0 obj <</Type /Page>> endobj");
        assertThat(Paper.read(sent).content()).isEqualTo(sent);
        assertThat(Paper.read(Samples.pdfHiding("5 0 <</Type /Page>>")).type()).isEqualTo(PaperType.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</S /JavaScript /JS (app.alert(1))>>",
                "<</S /J#61vaScript>>",
                "<</S /Launch /F (cmd.exe)>>",
                "<</AcroForm <</XFA 9 0 R>>>>"
            })
    void a_pdf_that_runs_something_is_refused_wherever_it_hides(String object) {
        assertRefused(Samples.pdf("3 0 obj " + object + " endobj"), "active-pdf");
        assertRefused(Samples.pdfHiding("5 0 " + object), "active-pdf");
    }

    @Test
    void a_pdf_that_is_locked_or_carries_files_is_refused() {
        assertRefused(Samples.pdf("trailer <</Encrypt 4 0 R>>"), "locked-pdf");
        assertRefused(Samples.pdf("3 0 obj <</Names <</EmbeddedFiles 4 0 R>>>> endobj"), "pdf-with-files");
    }

    @Test
    void bytes_of_a_picture_inside_a_pdf_are_not_read_as_names() {
        var sent = Samples.pdf("3 0 obj <</Type /XObject /Length 11>>\nstream\nxx/JS /JS x\nendstream endobj");
        assertThat(Paper.read(sent).type()).isEqualTo(PaperType.PDF);
    }

    @Test
    void a_pdf_with_an_archive_glued_on_or_its_end_missing_is_refused() {
        var zip = "PK\u0003\u0004 anything".getBytes(StandardCharsets.US_ASCII);
        assertRefused(Samples.joined(Samples.pdf(""), zip), "damaged-pdf");
        assertRefused("%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII), "damaged-pdf");
        assertRefused(Samples.joined("GIF89a".getBytes(StandardCharsets.US_ASCII), Samples.pdf("")), "unknown-type");
    }

    @Test
    void formats_of_telephones_and_the_web_are_named_when_refused() {
        assertRefused("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "heic");
        assertRefused("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1), "webp");
        assertRefused("<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII), "unknown-type");
        assertRefused(new byte[0], "empty");
        assertRefused(new byte[(15 << 20) + 1], "too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "surat RSUD.JPG,surat RSUD.jpg",
        "../../etc/passwd,passwd.jpg",
        "C:\\Users\\Sri\\KTP.png,KTP.jpg",
        "foto.pdf.exe,foto.jpg",
        "gpj\u202Efdp.exe,gpjfdp.jpg",
        "<script>.jpg,script.jpg",
        ".jpg,lampiran.jpg"
    })
    void a_name_is_what_a_person_can_read(String sent, String kept) {
        assertThat(FileName.clean(sent, PaperType.PICTURE)).isEqualTo(kept);
    }

    private static void assertRefused(byte[] sent, String reason) {
        assertThatThrownBy(() -> Paper.read(sent))
                .isInstanceOfSatisfying(
                        PaperRefused.class, refused -> assertThat(refused.key()).endsWith("." + reason));
    }

    private static BufferedImage decoded(Paper paper) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(paper.content()));
    }

    private static boolean isMostly(BufferedImage picture, String side, Color wanted) {
        var x = side.equals("L") ? 0.1 : side.equals("R") ? 0.9 : 0.5;
        var y = side.equals("T") ? 0.1 : side.equals("B") ? 0.9 : 0.5;
        var found = new Color(picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())));
        return Math.abs(found.getRed() - wanted.getRed()) < 40 && Math.abs(found.getBlue() - wanted.getBlue()) < 40;
    }
}
