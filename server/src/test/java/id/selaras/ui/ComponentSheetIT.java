package id.selaras.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import id.selaras.testing.Chromium;
import id.selaras.testing.Looks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The component sheet in a real browser, served from the class path under the policy of the real server. */
class ComponentSheetIT {

    private static final String ORIGIN = "http://selaras.test";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private static final Map<String, Function<Texts, String>> PAGES =
            Map.of("/komponen", ComponentSheetTest::sheet, "/komponen/publik", ComponentSheetTest::publicSheet);

    @ParameterizedTest
    @CsvSource({"/komponen, 1366", "/komponen, 360", "/komponen/publik, 1366", "/komponen/publik, 360"})
    void nobodyIsLeftOutByAPart(String path, int width) {
        try (var page = open(path, width, new ArrayList<>())) {
            Looks.assertNoAxeViolations(page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 683, 1024, 1366})
    void nothingScrollsSideways(int width) {
        for (var path : PAGES.keySet()) {
            assertFits(path, width);
        }
    }

    private static void assertFits(String path, int width) {
        try (var page = open(path, width, new ArrayList<>())) {
            Looks.assertNothingScrollsSideways(page);
        }
    }

    @Test
    void thePolicyHasNothingToForbid() {
        var complaints = new ArrayList<String>();
        try (var page = open("/komponen", 1366, complaints)) {
            assertThat(page.evaluate("typeof window.onerror")).isEqualTo("object");
            assertThat(complaints).isEmpty();
            assertThat(page.locator("button[data-copy]").isVisible()).isTrue();
        }
    }

    private static Page open(String path, int width, List<String> complaints) {
        var page = Chromium.running().newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.route("**/*", ComponentSheetIT::answer);
        page.navigate(ORIGIN + path);
        return page;
    }

    private static void answer(Route route) {
        var path = route.request().url().substring(ORIGIN.length());
        var sheet = PAGES.get(path);
        if (sheet != null) {
            route.fulfill(new FulfillOptions()
                    .setContentType("text/html;charset=UTF-8")
                    .setHeaders(Map.of("Content-Security-Policy", POLICY))
                    .setBody(sheet.apply(ComponentSheetTest.texts("id"))));
            return;
        }
        route.fulfill(new FulfillOptions()
                .setContentType(path.endsWith(".css") ? "text/css" : "text/javascript")
                .setBodyBytes(classPath(path)));
    }

    private static byte[] classPath(String path) {
        try (var file = ComponentSheetIT.class.getResourceAsStream(path)) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
