package se.verkstall.webb;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.verkstall.Integrationstest;
import se.verkstall.webb.sidor.Inloggningssida;

/**
 * Base of every test in a browser: a fresh window for each person, the whole application behind it, no error on the
 * console, and each page that is looked at is also examined by axe and kept as a picture in {@code target/skarmbilder}.
 */
@ExtendWith(Webblasare.class)
public abstract class Webbtest extends Integrationstest {

    /** The desk. */
    protected static final int SKRIVBORD = 1280;
    /** The phone. */
    protected static final int TELEFON = 375;

    private static final List<String> HINDER = List.of("serious", "critical");

    @LocalServerPort
    private int port;

    private final List<BrowserContext> fonster = new ArrayList<>();
    private final List<String> konsolfel = new ArrayList<>();

    @AfterEach
    void stangOchSeKonsolen() {
        fonster.forEach(BrowserContext::close);
        assertThat(konsolfel).as("fel på webbläsarens konsol").isEmpty();
    }

    /** A window without anybody logged in. */
    protected Page fonster(int bredd) {
        return fonster(bredd, true);
    }

    /** A window logged in as one of the demo's users. */
    protected Page inloggad(String namn) {
        return inloggad(namn, SKRIVBORD);
    }

    /** A window logged in as one of the demo's users, so many pixels wide. */
    protected Page inloggad(String namn, int bredd) {
        Page sida = fonster(bredd);
        return inne(sida, namn);
    }

    /** A window in which scripts do not run. */
    protected Page utanSkript(String namn) {
        return inne(fonster(SKRIVBORD, false), namn);
    }

    private static Page inne(Page sida, String namn) {
        new Inloggningssida(sida).loggaIn(namn, namn);
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut")).waitFor();
        sida.waitForLoadState();
        return sida;
    }

    private Page fonster(int bredd, boolean skript) {
        BrowserContext rum = Webblasare.oppna().newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port).setViewportSize(bredd, 800).setJavaScriptEnabled(skript).setLocale("sv-SE"));
        fonster.add(rum);
        Page sida = rum.newPage();
        sida.onPageError(konsolfel::add);
        sida.onConsoleMessage(rad -> {
            // a page that is refused or missing is told so on the console too; that is not a fault of the page
            if (rad.type().equals("error") && !rad.text().contains("the server responded with a status of 4")) {
                konsolfel.add(rad.text());
            }
        });
        return sida;
    }

    /** Keeps a picture, and demands that axe finds no hindrance and that nothing runs out of the window. */
    protected static void granska(Page sida, String namn) {
        sida.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/skarmbilder", namn + ".png")));
        List<Rule> hinder = new AxeBuilder(sida).analyze().getViolations().stream().filter(r -> HINDER.contains(r.getImpact())).toList();
        assertThat(hinder).as("hinder på " + sida.url()).extracting(r -> r.getId() + ": " + r.getNodes()).isEmpty();
        assertThat((Integer) sida.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sidan " + sida.url() + " är bredare än fönstret").isLessThanOrEqualTo(0);
    }
}
