package id.selaras.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.selaras.testing.TestDatabase.Officer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** A journey through the whole program in a real browser: server and database of its own, one browser for all. */
@SelarasTest
@Tag("journey")
public abstract class BrowserTest {
    protected static final int DESK = 1366;
    protected static final int PHONE = 360;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String WIDER_THAN_THE_SCREEN =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map(e => e.tagName + '.' + e.className).slice(0, 12).join(' ')";

    protected final TestServer server;
    private final List<BrowserContext> people = new ArrayList<>();

    protected BrowserTest(TestServer server) {
        this.server = server;
    }

    /** Somebody who is not signed in, with a window this wide. */
    protected Page visitor(int width) {
        return person(width, true).newPage();
    }

    /** Somebody whose browser runs no script. */
    protected Page visitorWithoutScript(int width) {
        return person(width, false).newPage();
    }

    /** An officer signed in, with a window this wide. */
    protected Page signedIn(Officer officer, int width) {
        var person = person(width, true);
        person.addCookies(List.of(new Cookie("selaras", officer.token()).setUrl(address("/"))));
        return person.newPage();
    }

    protected String address(String path) {
        return server.address(path).toString();
    }

    /** No violation of WCAG 2.2 A and AA that a program can find. */
    protected static void assertNoAxeViolations(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found)
                .extracting(violation -> violation.getId() + " at "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .as(page.url())
                .isEmpty();
    }

    protected static void assertNothingScrollsSideways(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s: %s", page.url(), page.evaluate(WIDER_THAN_THE_SCREEN))
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Keeps a picture of the whole page, {@code name-360.png}. */
    protected static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + page.viewportSize().width + ".png")));
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    private BrowserContext person(int width, boolean script) {
        var person = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 740 : 768)
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setJavaScriptEnabled(script));
        people.add(person);
        return person;
    }
}
