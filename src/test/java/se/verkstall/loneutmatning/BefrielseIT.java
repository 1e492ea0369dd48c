package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handlingar;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.lagring.Ansvarslager;
import se.verkstall.mal.Befrielser;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** An employer withholds 5 000 kr of the wage and keeps it: who bears that, and what becomes of the money if it comes in the end. */
@Lagrum("UB 7:23")
class BefrielseIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Betalningsvagar vagar;
    @Autowired
    private Befrielser befrielser;
    @Autowired
    private Malregister register;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Ansvarslager ansvar;
    @Autowired
    private Arbetsgivarredovisningar redovisningar;
    @Autowired
    private Kassajournal kassa;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private JdbcClient jdbc;

    private final String galdenar = Loneutmatningsprov.nyGaldenar();
    private final String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();

    @Test
    @Lagrum({"UF 7:15", "UB 7:14 st 1 p 3"})
    void galdenaren_ar_fri_fran_statens_del_men_inte_fran_den_enskildes_och_pengarna_delas_ratt_nar_de_till_slut_kommer() {
        tid.stall(TISDAG);
        String enskilt = prov.starta(mal(Malslag.ENSKILT, Testmal.ovrig("30000", "0", "0")));
        String statens = prov.starta(mal(Malslag.ALLMANT, Testmal.fordran(1, Fordringsklass.STATLIG, "2900", "0", "100", null)));
        prov.utmat(enskilt);
        tid.till(enskilt, LocalDate.of(2022, 4, 6), LocalTime.of(0, 1)); // Wednesday, the day after the employer should have said why
        assertThat(prov.uppgifter(enskilt)).containsExactly("foljUppArbetsgivaren");
        Map<String, String> krav = Map.of("atgard", "KRAV", "belopp", "5000", "innehallet", "5000", "motivering", "Arbetsgivaren har behållit pengarna.");
        assertThatThrownBy(() -> prov.slutfor(enskilt, "foljUppArbetsgivaren", krav)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("innehalletStyrkt");

        prov.slutfor(enskilt, "foljUppArbetsgivaren", Map.of("atgard", "KRAV", "belopp", "5000", "innehallet", "5000", "innehalletStyrkt", "Lönebeskedet för mars.",
                "motivering", "Arbetsgivaren har behållit pengarna."));

        assertThat(kvar(statens)).isEqualTo(Belopp.NOLL);
        assertThat(kvar(enskilt)).as("den enskilde får söka sin fordran som förut").isEqualTo(Belopp.kronor(30_000));
        assertThat(prov.brev(statens, "underrattelse_befrielse")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.brev(enskilt, "underrattelse_befrielse")).isEmpty();
        assertThat(handlingar.html(prov.brevet(statens, "underrattelse_befrielse").handlingId())).contains("inte längre betalningsskyldig", "3\u00a0000", "Lönebeskedet för mars");
        assertThat(loneutmatningar.deltagare(prov.loneutmatning(statens))).anySatisfy(d -> {
            assertThat(d.malnummer()).isEqualTo(statens);
            assertThat(d.hur()).isEqualTo(Hur.REGLERAD);
        });
        assertThat(befrielser.i(statens)).singleElement().satisfies(b -> assertThat(b.kvar()).isEqualTo(Belopp.kronor(3000)));
        assertThat(prov.utfall(statens)).isEqualTo("REGLERAD");

        tid.korForfallna(ansvar.forManad(prov.loneutmatning(enskilt).id(), YearMonth.of(2022, 3)).orElseThrow());
        prov.redovisa(enskilt, "2022-03", "5000");
        tid.korForfallna(statens);

        assertThat(kvar(enskilt)).isEqualTo(Belopp.kronor(28_000));
        assertThat(kvar(statens)).as("inget avräknas två gånger").isEqualTo(Belopp.NOLL);
        assertThat(befrielser.i(statens)).singleElement().satisfies(b -> assertThat(b.ersatt()).isEqualTo(Belopp.kronor(3000)));
        assertThat(prov.brev(statens, "utbetalning/")).as("staten får sin del").containsExactly("SOKANDE:ENKEL");
        assertThat(vag(prov.loneutmatning(enskilt).nummer())).satisfies(v -> {
            assertThat(v.stammer()).isTrue();
            assertThat(v.borgenarer()).extracting(Betalningsvagar.Borgenar::malnummer, Betalningsvagar.Borgenar::belopp)
                    .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(enskilt, Belopp.kronor(2000)), org.assertj.core.groups.Tuple.tuple(statens, Belopp.kronor(3000)));
        });
    }

    @Test
    @Lagrum("UB 7:14 st 1 p 1")
    void galdenaren_ar_fri_fran_underhall_som_tillkommer_forsakringskassan_men_inte_fran_det_som_tillkommer_foraldern() {
        tid.stall(TISDAG);
        String enskilt = prov.starta(mal(Malslag.ENSKILT, Testmal.ovrig("30000", "0", "0")));
        String kassans = prov.starta(mal(Malslag.ENSKILT, Testmal.fordran(1, Fordringsklass.UNDERHALL, "3000", "0", "0", null)).sokande("Försäkringskassan"));
        String foralderns = prov.starta(mal(Malslag.ENSKILT, Testmal.fordran(1, Fordringsklass.UNDERHALL, "1000", "0", "0", null)).sokande("Frida Förälder"));
        prov.utmat(enskilt);
        tid.till(enskilt, LocalDate.of(2022, 4, 6), LocalTime.of(0, 1)); // Wednesday

        prov.slutfor(enskilt, "foljUppArbetsgivaren", Map.of("atgard", "KRAV", "belopp", "5000", "innehallet", "5000", "innehalletStyrkt", "Lönebeskedet för mars.",
                "motivering", "Arbetsgivaren har behållit pengarna."));

        assertThat(kvar(kassans)).isEqualTo(Belopp.NOLL);
        assertThat(kvar(foralderns)).isEqualTo(Belopp.kronor(1000));
        assertThat(kvar(enskilt)).isEqualTo(Belopp.kronor(30_000));
        assertThat(prov.brev(kassans, "underrattelse_befrielse")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.brev(foralderns, "underrattelse_befrielse")).isEmpty();
        assertThat(befrielser.i(kassans)).singleElement().satisfies(b -> assertThat(b.kvar()).isEqualTo(Belopp.kronor(3000)));
        assertThat(prov.utfall(kassans)).isEqualTo("REGLERAD");

        tid.korForfallna(ansvar.forManad(prov.loneutmatning(enskilt).id(), YearMonth.of(2022, 3)).orElseThrow());
        prov.redovisa(enskilt, "2022-03", "5000");

        assertThat(befrielser.i(kassans)).singleElement().satisfies(b -> assertThat(b.ersatt()).as("kassan får pengarna i alla fall").isEqualTo(Belopp.kronor(3000)));
        assertThat(kvar(foralderns)).isEqualTo(Belopp.NOLL);
        assertThat(kvar(enskilt)).isEqualTo(Belopp.kronor(29_000));
    }

    @Test
    @Lagrum({"UB 7:13 st 1", "UB 7:21", "UF 13:3"})
    void pengar_som_kommer_nar_utmatningen_har_upphort_delas_av_ett_eget_jobb_och_dorren_ror_inget_annat_mal() {
        tid.stall(TISDAG);
        String statens = prov.starta(mal(Malslag.ALLMANT, Testmal.fordran(1, Fordringsklass.STATLIG, "2900", "0", "100", null)));
        prov.utmat(statens);
        tid.till(statens, LocalDate.of(2022, 4, 6), LocalTime.of(0, 1)); // Wednesday
        prov.slutfor(statens, "foljUppArbetsgivaren", Map.of("atgard", "KRAV", "belopp", "5000", "innehallet", "5000", "innehalletStyrkt", "Lönebeskedet för mars.",
                "motivering", "Arbetsgivaren har behållit pengarna."));
        tid.korForfallna(statens);
        Loneutmatning upphord = prov.loneutmatning(statens);
        assertThat(upphord.upphord()).as("ingen fordran återstår").isNotNull();
        String hosArbetsgivaren = ansvar.forManad(upphord.id(), YearMonth.of(2022, 3)).orElseThrow();
        tid.korForfallna(hosArbetsgivaren);

        transaktion.executeWithoutResult(t -> {
            redovisningar.taEmot(NyRedovisning.av(upphord.nummer(), YearMonth.of(2022, 3), Belopp.kronor(5000)));
            assertThat(kassa.saldo(Konto.INNEHALLNA_MEDEL, statens)).as("dörren bokför").isEqualTo(Belopp.kronor(5000));
            assertThat(befrielser.i(statens)).singleElement().satisfies(b -> assertThat(b.ersatt()).as("och delar inte").isEqualTo(Belopp.NOLL));
            assertThat(register.hamta(hosArbetsgivaren).status().arSlut()).as("och rör inte arbetsgivarens mål").isFalse();
        });
        tid.korForfallna(statens);
        tid.korForfallna(hosArbetsgivaren);

        assertThat(kassa.saldo(Konto.INNEHALLNA_MEDEL, statens)).isEqualTo(Belopp.NOLL);
        assertThat(befrielser.i(statens)).singleElement().satisfies(b -> assertThat(b.ersatt()).isEqualTo(Belopp.kronor(3000)));
        assertThat(register.hamta(hosArbetsgivaren).status().arSlut()).isTrue();
        assertThat(prov.brev(statens, "utbetalning/")).containsExactlyInAnyOrder("SOKANDE:ENKEL", "GALDENAR:ENKEL");
        assertThat(prov.slut(statens, "loneutmatning_efterhand")).isTrue();
    }

    private Betalningsvagar.Vag vag(String loneutmatning) {
        return vagar.vag(jdbc.sql("select id from verifikation where nyckel = :n").param("n", "fordelning/" + loneutmatning + "/2022-03").query(Long.class).single()).orElseThrow();
    }

    private Belopp kvar(String mal) {
        return register.fordringar(mal).get(0).kvar();
    }

    private Testmal mal(Malslag slag, Fordran fordran) {
        return Testmal.mal().slag(slag).galdenar(galdenar).arbetsgivare(arbetsgivare).fordringar(fordran);
    }
}
