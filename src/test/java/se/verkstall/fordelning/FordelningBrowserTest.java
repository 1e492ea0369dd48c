package se.verkstall.fordelning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.fordelning.handlaggning.Medelsbeslut;
import se.verkstall.fordelning.handlaggning.Medelsbeslut.Yrkanden;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;
import se.verkstall.webb.Webbtest;

/** The page of a sharing with its fördelningslängd, and the kassajournal as a file. 50 000 kr came in on Wednesday 1 March 2023. */
@Lagrum({"UF 13:9", "UF 1:5"})
class FordelningBrowserTest extends Webbtest {

    private static final LocalDate INFLUTET = LocalDate.of(2023, 3, 1);

    @Autowired
    private Malregister register;
    @Autowired
    private Fordelningar fordelningar;
    @Autowired
    private Medelsbeslut beslut;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private Tidsresa tid;

    @Test
    void fordelningslangden_visar_vad_var_och_en_far_och_journalen_gar_att_ta_ut_som_fil() {
        tid.stall(INFLUTET);
        String mal = Testmal.mal().fordringar(Testmal.ovrig("30000", "0", "0")).registrera(register);
        long id = fordelningar.taEmot(Kopeskilling.losEgendom("webb/" + mal, mal, "en grävmaskin", INFLUTET, Belopp.kronor(50_000), List.of(
                Sakagare.utmatning(mal, "Provbolaget AB", "5560360793", "Provgatan 1", LocalDate.of(2023, 1, 10), null, null, Belopp.kronor(30_000)), Fordelningsprov.pant(null)),
                List.of(new Kopeskilling.Kostnad("K1", Belopp.kronor(2_000), null))));
        transaktion.executeWithoutResult(t -> beslut.besluta(id, new Yrkanden(Map.of(), Belopp.NOLL, false, Map.of()), Map.of(), "beslut_medelsfordelning", "handlaggare"));

        Page sida = inloggad("handlaggare", "/fordelning/" + id);
        assertThat(sida.locator("main")).containsText("en grävmaskin");
        assertThat(sida.locator("table").last()).containsText("Panthavaren AB");
        assertThat(sida.locator("tfoot")).containsText("Summa");
        assertThat(sida.locator("table").last().locator("tbody tr")).hasCount(3);
        assertThat(sida.locator("table").last().locator("tbody tr").first()).containsText(Pattern.compile("^\\s*1\\s*K1"));
        assertThat(sida.locator(".tidslinje")).containsText("Fördelningen beslutad");
        granska(sida, "fordelning");
        sida.setViewportSize(TELEFON, 800);
        granska(sida, "fordelning-telefon");

        APIResponse fil = sida.request().get("/betalningar.csv?fran=2023-03-01&till=2023-03-01");
        org.assertj.core.api.Assertions.assertThat(fil.status()).isEqualTo(200);
        org.assertj.core.api.Assertions.assertThat(fil.headers().get("content-type")).startsWith("text/csv");
        org.assertj.core.api.Assertions.assertThat(new String(fil.body(), StandardCharsets.UTF_8)).contains("Verifikation;").contains(mal).contains("50000");
    }
}
