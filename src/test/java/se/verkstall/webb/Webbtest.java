package se.verkstall.webb;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.verkstall.Integrationstest;
import se.verkstall.webb.sidor.Inloggningssida;

/**
 * Base of every test in a browser: a fresh window for each person, the whole application behind it, no error on the
 * console, and each page that is looked at is also examined by axe; with {@code -Dskarmbilder=true} it is kept as a picture in
 * {@code target/skarmbilder}.
 */
@ExtendWith(Webblasare.class)
public abstract class Webbtest extends Integrationstest {

    /** The desk. */
    protected static final int SKRIVBORD = 1280;
    /** The phone. */
    protected static final int TELEFON = 375;

    private static final boolean BILDER = Boolean.getBoolean("skarmbilder");
    private static final int HOJD = 800;
    /** Each user's browser, logged in. */
    private static final Map<String, BrowserContext> RUM = new HashMap<>();
    private static final List<String> HINDER = List.of("serious", "critical");

    @LocalServerPort
    private int port;

    private final List<BrowserContext> egna = new ArrayList<>();
    private final List<Page> oppna = new ArrayList<>();
    private final List<String> konsolfel = new ArrayList<>();

    @AfterEach
    void stangOchSeKonsolen() {
        oppna.forEach(Page::close);
        egna.forEach(BrowserContext::close);
        assertThat(konsolfel).as("fel på webbläsarens konsol").isEmpty();
    }

    /** A window without anybody logged in, and without memory of any other. */
    protected Page fonster(int bredd) {
        BrowserContext rum = rum(true);
        egna.add(rum);
        return sida(rum, bredd);
    }

    /** A window logged in as one of the demo's users, on the user's own first page. */
    protected Page inloggad(String namn) {
        return inloggad(namn, SKRIVBORD);
    }

    /** A window logged in as one of the demo's users, so many pixels wide. */
    protected Page inloggad(String namn, int bredd) {
        return inloggad(namn, bredd, "/");
    }

    /** A window logged in as one of the demo's users, on the page of the address. */
    protected Page inloggad(String namn, String adress) {
        return inloggad(namn, SKRIVBORD, adress);
    }

    /** A window logged in as one of the demo's users, so many pixels wide, on the page of the address. */
    protected Page inloggad(String namn, int bredd, String adress) {
        return inne(namn, bredd, true, adress);
    }

    /** A window in which scripts do not run, on the page of the address. */
    protected Page utanSkript(String namn, String adress) {
        return inne(namn, SKRIVBORD, false, adress);
    }

    /**
     * Each user logs in by the form once, and all her windows are of one browser: what the first has fetched and compiled, the others need not. Who logs out,
     * or changes what the browser remembers, takes a window of her own.
     */
    private Page inne(String namn, int bredd, boolean skript, String adress) {
        Page sida = sida(RUM.computeIfAbsent(port + namn + skript, n -> inloggat(namn, skript)), bredd);
        sida.navigate(adress);
        return sida;
    }

    /** The window in which she logged in stays open, on a picture, and keeps what the browser has made ready. */
    private BrowserContext inloggat(String namn, boolean skript) {
        BrowserContext rum = rum(skript);
        Page sida = rum.newPage();
        new Inloggningssida(sida).loggaIn(namn, namn);
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut")).waitFor();
        sida.navigate("/statiskt/marke.svg");
        return rum;
    }

    /** Goes from page to page of a list until the row is there: the oldest come first, and other tests have made some too. */
    protected static Locator bladdraTill(Page sida, Locator rad) {
        while (rad.count() == 0) {
            Locator nasta = sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nästa sida"));
            assertThat(nasta.count()).as("en sida till där raden kan finnas").isOne();
            sida.navigate(nasta.getAttribute("href"));
        }
        return rad;
    }

    private BrowserContext rum(boolean skript) {
        BrowserContext rum = Webblasare.oppna().newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(SKRIVBORD, HOJD).setJavaScriptEnabled(skript).setLocale("sv-SE"));
        if (skript) {
            forstNarSidanHarKommit(rum);
        }
        return rum;
    }

    private Page sida(BrowserContext rum, int bredd) {
        Page sida = rum.newPage();
        oppna.add(sida);
        if (bredd != SKRIVBORD) {
            sida.setViewportSize(bredd, HOJD);
        }
        sida.onPageError(konsolfel::add);
        sida.onConsoleMessage(rad -> {
            // a page that is refused or missing is told so on the console too; that is not a fault of the page
            if (rad.type().equals("error") && !rad.text().contains("the server responded with a status of 4")) {
                konsolfel.add(rad.text());
            }
        });
        return sida;
    }

    /**
     * Hides each page until all of it has arrived and its scripts have run, so that nothing is filled in or clicked before that: a test is quicker than
     * any hand.
     */
    static void forstNarSidanHarKommit(BrowserContext rum) {
        rum.addInitScript("""
                const dold = new CSSStyleSheet();
                dold.replaceSync('* { visibility: hidden !important }');
                document.adoptedStyleSheets = [dold];
                addEventListener('DOMContentLoaded', () => { document.adoptedStyleSheets = []; });
                """);
    }

    /**
     * Demands that axe finds no hindrance and that nothing runs out of the window; and keeps a picture, if it is asked for.
     * Axe runs in the page itself: its other way opens a second page for each.
     */
    protected static void granska(Page sida, String namn) {
        sida.waitForLoadState();
        if (BILDER) {
            sida.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/skarmbilder", namn + ".png")));
        }
        AxeRunOptions brott = new AxeRunOptions();
        brott.setResultTypes(List.of("violations"));
        List<Rule> hinder = new AxeBuilder(sida).options(brott).setLegacyMode(true).analyze().getViolations().stream()
                .filter(r -> HINDER.contains(r.getImpact())).toList();
        assertThat(hinder).as("hinder på " + sida.url()).extracting(r -> r.getId() + ": " + r.getNodes()).isEmpty();
        assertThat((Integer) sida.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sidan " + sida.url() + " är bredare än fönstret").isLessThanOrEqualTo(0);
    }
}
