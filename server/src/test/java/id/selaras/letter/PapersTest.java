package id.selaras.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.selaras.ui.Texts;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;

class PapersTest {
    private final Papers papers = new Papers(TemplateEngine.createPrecompiled(ContentType.Html));

    @Test
    void a_paper_reads_back_with_its_head_number_and_page_of_pages_on_A4() throws IOException {
        var pdf = papers.pdf("letter/paper", paper(rows(120)));
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (var page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("007/BA/33.04.20.2002/XI/2026")
                        .contains("Halaman " + page + " dari " + pages);
            }
            assertThat(text(document, 1))
                    .contains("PEMERINTAH KABUPATEN BANJARNEGARA", "DESA GUNUNGJATI", "Berita Acara")
                    .contains("Siti Nur’aini & Søren <Ñ>");
            var size = document.getPage(0).getMediaBox();
            assertThat(Math.round(size.getWidth())).isEqualTo(595);
            assertThat(Math.round(size.getHeight())).isEqualTo(842);
        }
    }

    @Test
    void every_font_in_it_is_embedded_and_it_is_tagged_for_screen_readers() throws IOException {
        try (var document = Loader.loadPDF(papers.pdf("letter/paper", paper(rows(3))))) {
            var fonts = new TreeSet<String>();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertThat(fonts).hasSize(2).allMatch(name -> name.startsWith("NotoSans"));
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
        }
    }

    @Test
    void what_a_paper_names_outside_itself_is_never_fetched(@TempDir Path folder) throws IOException {
        var secret = folder.resolve("rahasia.css");
        Files.writeString(secret, "body:before { content: 'rahasia' }");
        try (var listening = new ServerSocket(0)) {
            listening.setSoTimeout(500);
            var there = "http://127.0.0.1:" + listening.getLocalPort();
            var html = "<html lang=\"id\"><head><title>x</title><meta name=\"description\" content=\"x\"/>"
                    + "<link rel=\"stylesheet\" href=\"" + secret.toUri() + "\"/>"
                    + "<link rel=\"stylesheet\" href=\"" + there + "/a.css\"/>"
                    + "<style>@import url('" + there + "/b.css'); body { background: url(" + there + "/c.png) }"
                    + "@font-face { font-family: F; src: url(" + there
                    + "/d.ttf) } p { font-family: F, 'Noto Sans' }</style></head>"
                    + "<body><p>isi</p><img alt=\"\" src=\"" + there
                    + "/e.png\"/><img alt=\"\" src=\"file:///etc/passwd\"/>"
                    + "<object data=\"" + there + "/f.svg\"></object></body></html>";
            try (var document = Loader.loadPDF(papers.pdf(html))) {
                assertThat(text(document, 1)).contains("isi").doesNotContain("rahasia", "root:");
            }
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_document_type_with_entities_is_not_read() {
        assertThatThrownBy(
                        () -> papers.pdf(
                                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><head></head><body>&x;</body></html>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_too_long_is_refused_before_any_work() {
        assertThatThrownBy(() -> papers.pdf("x".repeat(Papers.LONGEST_HTML + 1)))
                .isInstanceOf(PaperNotMade.class)
                .hasMessage("letter.refused.too-long");
    }

    @Test
    void a_list_of_five_hundred_families_goes_on_over_its_pages() throws IOException {
        try (var document = Loader.loadPDF(papers.pdf("letter/paper", paper(rows(500))))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            assertThat(text(document, document.getNumberOfPages())).contains("500 Siti");
        }
    }

    private static Map<String, Object> paper(Content content) {
        return Map.of(
                "texts",
                texts(),
                "head",
                new Letterhead("PEMERINTAH KABUPATEN BANJARNEGARA", "DESA GUNUNGJATI", "Jalan Raya 1", false),
                "title",
                "Berita Acara",
                "number",
                "007/BA/33.04.20.2002/XI/2026",
                "content",
                content);
    }

    private static Content rows(int count) {
        return output -> {
            output.writeContent("<table><thead><tr><th>No</th><th>Nama</th></tr></thead><tbody>");
            for (var row = 1; row <= count; row++) {
                output.writeContent("<tr><td>" + row + "</td><td>Siti Nur’aini &amp; Søren &lt;Ñ&gt; \u0001</td></tr>");
            }
            output.writeContent("</tbody></table>");
        };
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static Texts texts() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/letter");
        messages.setDefaultEncoding("UTF-8");
        return new Texts(messages, Locale.of("id"));
    }
}
