package id.selaras.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;

/** What every page must look like, whoever made it. */
public final class Looks {
    public static final int DESK = 1366;
    public static final int PHONE = 360;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String WIDER_THAN_THE_SCREEN =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map(e => e.tagName + '.' + e.className).slice(0, 12).join(' ')";

    private Looks() {}

    /** Axe finds nothing and nothing scrolls sideways, on the page as it stands, at 1366 and at 360 px; pictures are kept. */
    public static void assertSound(Page page, String name) {
        var before = page.viewportSize();
        for (var width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, heightFor(width));
            assertSoundAsItIs(page, name);
        }
        page.setViewportSize(before.width, before.height);
    }

    /** The same at the width the window has. */
    public static void assertSoundAsItIs(Page page, String name) {
        picture(page, name);
        assertNothingScrollsSideways(page);
        assertNoAxeViolations(page);
    }

    /** No violation of WCAG 2.2 A and AA that a program can find. */
    public static void assertNoAxeViolations(Page page) {
        // No page has frames: without their detour through a second page each look takes a fifth of the time.
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found)
                .extracting(violation -> violation.getId() + " at "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .as("%s at %s px", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    public static void assertNothingScrollsSideways(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s: %s", page.url(), page.evaluate(WIDER_THAN_THE_SCREEN))
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Keeps a picture of the whole page, {@code name-360.png}. */
    public static void picture(Page page, String name) {
        var options = new Page.ScreenshotOptions()
                .setFullPage(true)
                // A busy machine draws a long page slowly; how soon the page itself answers is asserted elsewhere.
                .setTimeout(60_000)
                .setPath(PICTURES.resolve(name + "-" + page.viewportSize().width + ".png"));
        try {
            page.screenshot(options);
        } catch (PlaywrightException unable) {
            // Now and then the browser cannot take one while it is still drawing; the page is none the worse.
            page.screenshot(options);
        }
    }

    static int heightFor(int width) {
        return width == PHONE ? 740 : 768;
    }
}
