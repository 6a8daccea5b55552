package id.selaras.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One real Chromium for the journeys of this JVM; each person gets a window of her own. */
public final class Browser implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Browser(playwright, chromium);
    }

    /** A window without cookies, as wide as an office screen. */
    public Page window(TestServer server) {
        return window(server, 1366, 768);
    }

    public Page window(TestServer server, int width, int height) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.address("/").toString())
                .setLocale("id-ID")
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** Axe finds nothing, and nothing scrolls sideways, on the page as it stands at 1366 and at 360 px. */
    public static void assertSound(Page page, String name) {
        for (var width : new int[] {1366, 360}) {
            page.setViewportSize(width, 768);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue())
                    .as(name + " scrolls sideways at " + width)
                    .isLessThanOrEqualTo(0);
            var found = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze();
            assertThat(found.getViolations().stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().getFirst().getHtml()))
                    .as("axe on " + name + " at " + width)
                    .isEmpty();
        }
        page.setViewportSize(1366, 768);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
