package se.verkstall.webb;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one browser of a test process: started when the first test needs it, closed with the process (a fork runs its classes one by one, each as a run of its own). */
final class Webblasare implements BeforeAllCallback {

    private static final List<String> STANDARDPLATSER =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");
    private static final List<String> FLAGGOR = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--process-per-site");

    /** A busy machine is slow, not wrong. */
    private static final int VANTETID_MS = 20_000;

    private static Playwright playwright;
    private static Browser oppen;

    @Override
    public void beforeAll(ExtensionContext prov) {
        oppna();
    }

    /** The browser, started at the first call; without one the test is skipped, or fails in CI. */
    static synchronized Browser oppna() {
        if (oppen == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(VANTETID_MS);
            Optional<Path> program = program();
            if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
                throw new AssertionError("Ingen webbläsare: sätt VERKSTALL_WEBBLASARE eller installera chromium");
            }
            Assumptions.assumeTrue(program.isPresent(), "Ingen webbläsare: sätt VERKSTALL_WEBBLASARE eller installera chromium");
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            oppen = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program.get()).setArgs(FLAGGOR));
        }
        return oppen;
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("VERKSTALL_WEBBLASARE")), STANDARDPLATSER.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
