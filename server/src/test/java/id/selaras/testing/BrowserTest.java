package id.selaras.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.selaras.testing.TestDatabase.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A journey through the whole program in a real browser: server and database of its own, one browser for all, a window
 * without cookies for each person. Addresses begin at the server: {@code page.navigate("/kerja")}.
 */
@SelarasTest
@Tag("journey")
public abstract class BrowserTest {
    protected static final int DESK = Looks.DESK;
    protected static final int PHONE = Looks.PHONE;
    protected static final String PASSWORD = "kata sandi peragaan 2026";

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

    /** An officer signed in already, with a window this wide. */
    protected Page signedIn(Officer officer, int width) {
        var person = person(width, true);
        person.addCookies(List.of(new Cookie("selaras", officer.token()).setUrl(address("/"))));
        return person.newPage();
    }

    /** An officer who types name and {@link #PASSWORD} and arrives at the first page of the role. */
    protected Page signsIn(Officer officer, int width) {
        givePassword(officer);
        var page = visitor(width);
        page.navigate("/masuk");
        page.getByLabel("Nama akun").fill(officer.name());
        page.getByLabel("Kata sandi").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Masuk").setExact(true))
                .click();
        page.waitForURL(Pattern.compile(".*/(kerja|rujukan|kelola|akun|jejak).*"));
        return page;
    }

    /** Lets an officer made for a test sign in with {@link #PASSWORD}. */
    protected void givePassword(Officer officer) {
        server.database()
                .owner()
                .sql("update access.account set password_hash = :hash where id = :id")
                .param("hash", server.bean(PasswordEncoder.class).encode(PASSWORD))
                .param("id", officer.account())
                .update();
    }

    /** The same person goes on in English. */
    protected Page inEnglish(Page page) {
        page.context().addCookies(List.of(new Cookie("bahasa", "en").setUrl(address("/"))));
        return page;
    }

    protected String address(String path) {
        return server.address(path).toString();
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    private BrowserContext person(int width, boolean script) {
        var person = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address("/"))
                        .setViewportSize(width, Looks.heightFor(width))
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setJavaScriptEnabled(script));
        person.setDefaultTimeout(20_000);
        people.add(person);
        return person;
    }
}
