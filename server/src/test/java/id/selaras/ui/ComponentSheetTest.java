package id.selaras.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Renders every page part in every state, once in each language. */
class ComponentSheetTest {

    private static final Path PAGES = Path.of("target", "pages");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPartHasItsWordsInBothLanguages(String language) throws IOException {
        var page = sheet(texts(language));
        assertThat(page).contains("lang=\"" + language + "\"").doesNotContain("{0}");
        assertThat(publicSheet(texts(language))).contains("public").doesNotContain("<script");
        Files.createDirectories(PAGES);
        Files.writeString(PAGES.resolve("publik-" + language + ".html"), publicSheet(texts(language)));
        Files.writeString(PAGES.resolve("komponen-" + language + ".html"), page);
    }

    @Test
    void noPartWritesAnInlineStyleOrScript() {
        var page = sheet(texts("id"));
        assertThat(page).doesNotContain("style=").doesNotContain("<style").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void whatAPersonTypedIsNeverMarkup() {
        var field =
                Field.of("nama", "Nama").value("\"><script>alert(1)</script>").error("<b>keliru</b>");
        var output = new StringOutput();
        engine().render("tag/input.jte", Map.of("texts", texts("id"), "field", field), output);
        assertThat(output.toString())
                .doesNotContain("<script>")
                .doesNotContain("<b>")
                .contains("aria-describedby=\"f-nama-e\"");
    }

    static Texts texts(String language) {
        try {
            return new Texts(PageConfiguration.messageSource(), Locale.of(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sheet(Texts texts) {
        var menu = List.of(
                new MenuItem("/kerja", "Daftar kerja", 14L, true),
                new MenuItem("/terima", "Terima warga", null, false),
                new MenuItem("/keluarga", "Keluarga", null, false),
                new MenuItem("/rujukan", "Rujukan keluar", 38L, false));
        var who = new WhoAmI("Ratna Puspitasari", "Sekretariat · Kab. Banjarnegara");
        var chrome = new Chrome(texts, assets(), new Csrf("_csrf", "t"), "r-1", true, who, menu);
        return render("ui/components.jte", chrome);
    }

    static String publicSheet(Texts texts) {
        var chrome = Chrome.open(texts, assets(), new Csrf("_csrf", "t"), "r-1", true);
        return render("ui/componentsPublic.jte", chrome);
    }

    private static String render(String template, Chrome chrome) {
        var output = new StringOutput();
        engine().render(template, Map.of("chrome", chrome, "sheet", new ComponentSheet(chrome.texts())), output);
        return output.toString();
    }

    private static Assets assets() {
        var built = AssetManifest.read();
        return built.hrefs().isEmpty()
                ? new Assets(Map.of(
                        "office.css",
                        "/web/office.css",
                        "office.js",
                        "/web/office.js",
                        "public.css",
                        "/web/public.css"))
                : built;
    }

    private static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }
}
