package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.frist.Friststatus;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.kassa.Utbetalt;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.loneutmatning.lagring.Ansvarslager;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;

/** The employer month by month: in time, late, silent, and what then becomes of it. Wages on the 25th, account by the 28th. */
@Lagrum({"UF 7:11", "UF 7:14"})
class BevakningProcessIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);
    /** A Monday. */
    private static final LocalDate REDOVISNINGSDAG = LocalDate.of(2022, 3, 28);
    private static final LocalTime SENT = LocalTime.of(23, 59);
    private static final LocalTime EFTER_MIDNATT = LocalTime.of(0, 1);

    @Autowired
    private Arbetsgivarredovisningar redovisningar;
    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Ansvarslager ansvar;
    @Autowired
    private ApplicationEventPublisher handelser;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private Malregister register;

    @Autowired
    private Avslut avslut;

    private String mal;

    @BeforeEach
    void utmatt() {
        tid.stall(TISDAG);
        mal = prov.utmatt(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("100000", "0", "0")));
    }

    @Test
    @Lagrum("UF 7:14 st 1")
    void arbetsgivaren_anmanas_forst_nar_redovisningsdagen_har_passerat() {
        tid.till(mal, REDOVISNINGSDAG, SENT);
        assertThat(prov.brev(mal, "anmaning")).isEmpty();

        tid.till(mal, REDOVISNINGSDAG.plusDays(1), EFTER_MIDNATT);

        assertThat(prov.brev(mal, "anmaning")).containsExactly("ARBETSGIVARE:ENKEL");
        assertThat(prov.frist(mal, "redovisningsdag").status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(prov.frist(mal, "orsak")).satisfies(f -> {
            assertThat(f.dag()).as("en tisdag").isEqualTo(LocalDate.of(2022, 4, 5));
            assertThat(f.katalogId()).isEqualTo("N06");
        });
        assertThat(prov.uppgifter(mal)).isEmpty();
    }

    @Test
    @Lagrum({"UF 7:11", "UB 7:20 st 3"})
    void av_sarskilda_skal_redovisas_var_tredje_manad_och_av_sarskild_anledning_omedelbart() {
        String kvartal = prov.starta(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("100000", "0", "0")));
        prov.yttra(kvartal);
        prov.svara(kvartal);
        prov.slutfor(kvartal, "beraknaForbehallsbelopp", Map.of());
        assertThatThrownBy(() -> prov.slutfor(kvartal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000", "redovisning", "OMEDELBART")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("redovisningsskal");
        assertThat(prov.forhandsvisa(kvartal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000", "redovisning", "OMEDELBART", "redovisningsskal", "Tidigare redovisat för sent.")))
                .contains("omedelbart när lönen betalas", "Tidigare redovisat för sent");

        prov.slutfor(kvartal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000", "redovisning", "MELLANRUM", "redovisningsmanader", "3", "redovisningsskal", "Små belopp."));

        assertThat(prov.frist(kvartal, "redovisningsdag").dag()).as("majlönens, en måndag").isEqualTo(LocalDate.of(2022, 5, 30));
        tid.till(kvartal, LocalDate.of(2022, 5, 30));
        prov.redovisa(kvartal, "2022-05", "15000");
        assertThat(prov.uppgifter(kvartal)).as("tre månaders belopp är enligt beslutet").isEmpty();
        assertThat(prov.frist(kvartal, "redovisningsdag").dag()).as("augustilönens, en måndag").isEqualTo(LocalDate.of(2022, 8, 29));
    }

    @Test
    @Lagrum("UB 7:20 st 1")
    void en_lon_under_forbehallsbeloppet_ar_enligt_beslutet_och_ingen_uppgift_for_nagon() {
        tid.till(mal, REDOVISNINGSDAG);

        prov.redovisa(mal, NyRedovisning.utan(prov.loneutmatning(mal).nummer(), YearMonth.of(2022, 3), Orsak.LON_UNDER_FORBEHALLSBELOPPET, null));

        assertThat(prov.uppgifter(mal)).isEmpty();
        assertThat(prov.frist(mal, "redovisningsdag").dag()).as("en torsdag").isEqualTo(LocalDate.of(2022, 4, 28));
    }

    @Test
    void en_annan_orsak_foljs_upp_av_en_handlaggare_som_kan_lata_det_bero() {
        tid.till(mal, REDOVISNINGSDAG);
        prov.redovisa(mal, NyRedovisning.utan(prov.loneutmatning(mal).nummer(), YearMonth.of(2022, 3), Orsak.INGEN_LON, "Tjänstledig i mars."));
        assertThat(prov.ifyllt(mal, "foljUppArbetsgivaren").get("laget").toString()).contains("ingen lön betalades ut", "Tjänstledig i mars");

        prov.slutfor(mal, "foljUppArbetsgivaren", Map.of("atgard", "FORTSATT", "motivering", "Tjänstledigheten är styrkt."));

        assertThat(prov.uppgifter(mal)).isEmpty();
        assertThat(prov.frist(mal, "redovisningsdag").dag()).isEqualTo(LocalDate.of(2022, 4, 28));
    }

    @Test
    @Lagrum({"UB 7:21", "UF 7:14 st 1"})
    void den_som_tiger_foljs_upp_nar_svarsdagen_har_passerat_och_kan_fa_betala_sjalv() {
        tid.till(mal, LocalDate.of(2022, 4, 5), SENT); // Tuesday
        assertThat(prov.uppgifter(mal)).isEmpty();
        tid.till(mal, LocalDate.of(2022, 4, 6), EFTER_MIDNATT);
        assertThat(prov.uppgifter(mal)).containsExactly("foljUppArbetsgivaren");
        assertThat(prov.frist(mal, "orsak").status()).isEqualTo(Friststatus.FORSUTTEN);

        Map<String, String> krav = Map.of("atgard", "KRAV", "belopp", "5000", "motivering", "Lönen betalades ut oavkortad.");
        assertThat(prov.forhandsvisa(mal, "foljUppArbetsgivaren", krav)).contains("5\u00a0000\u00a0kr").contains("oavkortad");
        assertThatThrownBy(() -> prov.slutfor(mal, "foljUppArbetsgivaren", Map.of("atgard", "KRAV", "motivering", "Skäl.")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("belopp");
        prov.slutfor(mal, "foljUppArbetsgivaren", krav);

        assertThat(prov.brev(mal, "beslut_arbetsgivarens_ansvar")).containsExactly("ARBETSGIVARE:ENKEL");
        String hosArbetsgivaren = ansvar.forManad(prov.loneutmatning(mal).id(), YearMonth.of(2022, 3)).orElseThrow();
        assertThat(register.fordringar(hosArbetsgivaren).get(0).kvar()).isEqualTo(Belopp.kronor(5000));
        assertThat(register.part(hosArbetsgivaren, se.verkstall.mal.Roll.GALDENAR).orElseThrow().idnummer()).isEqualTo(
                register.part(mal, se.verkstall.mal.Roll.ARBETSGIVARE).orElseThrow().idnummer());
        tid.korForfallna(hosArbetsgivaren);
        assertThat(prov.slut(hosArbetsgivaren, "utmatningsmal")).as("söks ut som ett eget mål").isFalse();

        // what is enforced there is shared as the wage would have been
        transaktion.executeWithoutResult(t -> handelser.publishEvent(new Utbetalt(hosArbetsgivaren, true, Belopp.kronor(3000), "utbetalning/prov", LocalDate.of(2022, 4, 6))));
        tid.korForfallna(mal);
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(97_000));

        // and if he pays after all the enforcement ends
        redovisningar.taEmot(NyRedovisning.av(prov.loneutmatning(mal).nummer(), YearMonth.of(2022, 3), Belopp.kronor(5000)));
        assertThat(register.hamta(hosArbetsgivaren).status().arSlut()).as("dörren rör inte arbetsgivarens mål, där något kan pågå just då").isFalse();
        tid.korForfallna(mal);
        tid.korForfallna(hosArbetsgivaren);
        assertThat(register.hamta(hosArbetsgivaren).status().arSlut()).isTrue();
        assertThat(prov.frist(mal, "redovisningsdag").dag()).as("nästa månads").isEqualTo(LocalDate.of(2022, 4, 28));
    }

    @Test
    void kommer_pengarna_under_uppfoljningen_faller_uppgiften_bort_och_de_fordelas() {
        tid.till(mal, LocalDate.of(2022, 4, 6));
        assertThat(prov.uppgifter(mal)).containsExactly("foljUppArbetsgivaren");

        prov.redovisa(mal, "2022-03", "5000");

        assertThat(prov.uppgifter(mal)).isEmpty();
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(95_000));
        assertThat(prov.frist(mal, "redovisningsdag").dag()).isEqualTo(LocalDate.of(2022, 4, 28));
    }

    @Test
    void kommer_pengarna_efter_anmaningen_fordelas_de_utan_uppfoljning() {
        tid.till(mal, LocalDate.of(2022, 4, 1));

        prov.redovisa(mal, "2022-03", "5000");

        assertThat(prov.uppgifter(mal)).isEmpty();
        assertThat(prov.frist(mal, "orsak").status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(95_000));
    }

    @Test
    void den_sena_manadens_pengar_fordelas_aven_nar_nasta_manad_redan_vantas() {
        tid.till(mal, LocalDate.of(2022, 4, 6));
        prov.slutfor(mal, "foljUppArbetsgivaren", Map.of("atgard", "FORTSATT", "motivering", "Arbetsgivaren har lovat att betala."));

        prov.redovisa(mal, "2022-03", "5000");

        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(95_000));
        assertThat(prov.frist(mal, "redovisningsdag")).satisfies(f -> {
            assertThat(f.dag()).isEqualTo(LocalDate.of(2022, 4, 28));
            assertThat(f.status()).isEqualTo(Friststatus.LOPER);
        });
        tid.till(mal, LocalDate.of(2022, 4, 29), EFTER_MIDNATT);
        assertThat(prov.brev(mal, "anmaning")).as("april").hasSize(2);
    }

    @Test
    @Lagrum({"UF 7:14 st 2", "UB 7:10", "UB 7:12", "UF bilaga p 7"})
    void nar_anstallningen_har_upphort_kan_utmatningen_havas_och_malet_far_veta_det() {
        tid.till(mal, REDOVISNINGSDAG);
        prov.redovisa(mal, NyRedovisning.utan(prov.loneutmatning(mal).nummer(), YearMonth.of(2022, 3), Orsak.ANSTALLNINGEN_UPPHORD, null));
        Map<String, String> hav = Map.of("atgard", "HAV", "motivering", "Anställningen upphörde den 28 februari.");
        assertThat(prov.forhandsvisa(mal, "foljUppArbetsgivaren", hav)).contains("hävs", "upphörde den 28 februari");

        prov.slutfor(mal, "foljUppArbetsgivaren", hav);

        assertThat(prov.brev(mal, "beslut_havande")).containsExactly("ARBETSGIVARE:ENKEL", "GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Status.UPPHORD);
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isTrue();
        assertThat(prov.utfall(mal)).isEqualTo("HAVD");
    }

    @Test
    @Lagrum("UB 7:20 st 1")
    void ett_belopp_som_inte_stammer_med_lonen_fordelas_och_foljs_upp() {
        tid.till(mal, REDOVISNINGSDAG);

        // 18 000 − 13 643 = 4 357 should have been withheld
        prov.redovisa(mal, new NyRedovisning(prov.loneutmatning(mal).nummer(), "B1", YearMonth.of(2022, 3), null, null, Belopp.kronor(4000),
                Belopp.kronor(18_000), null, null));

        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(96_000));
        assertThat(prov.uppgifter(mal)).containsExactly("foljUppArbetsgivaren");
    }

    @Test
    void ett_belopp_som_stammer_med_lonen_foljs_inte_upp() {
        tid.till(mal, REDOVISNINGSDAG);

        prov.redovisa(mal, new NyRedovisning(prov.loneutmatning(mal).nummer(), "B1", YearMonth.of(2022, 3), null, null, Belopp.kronor(4357),
                Belopp.kronor(18_000), null, null));

        assertThat(prov.uppgifter(mal)).isEmpty();
    }

    @Test
    @Lagrum("UB 7:10 st 1")
    void ett_for_lagt_belopp_som_racker_till_allt_foljs_inte_upp_utan_utmatningen_havs() {
        String liten = prov.utmatt(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("1000", "0", "0")));
        tid.till(liten, REDOVISNINGSDAG);

        // 18 000 − 13 643 = 4 357 should have been withheld
        prov.redovisa(liten, new NyRedovisning(prov.loneutmatning(liten).nummer(), "B1", YearMonth.of(2022, 3), null, null, Belopp.kronor(4000),
                Belopp.kronor(18_000), null, null));

        assertThat(prov.uppgifter(liten)).isEmpty();
        assertThat(prov.loneutmatning(liten).status()).isEqualTo(Status.UPPHORD);
        assertThat(prov.slut(liten, "loneutmatning_lopande")).isTrue();
    }

    @Test
    @Lagrum("UB 7:10 st 1")
    void aterkallas_den_sista_fordran_under_uppfoljningen_havs_utmatningen_utan_att_nagon_vantas_pa() {
        tid.till(mal, LocalDate.of(2022, 4, 6)); // Wednesday
        assertThat(prov.uppgifter(mal)).containsExactly("foljUppArbetsgivaren");

        avslut.avsluta(mal, Malstatus.AVSKRIVET, "Återkallat.", null);
        tid.korForfallna(mal);

        assertThat(prov.uppgifter(mal)).isEmpty();
        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Status.UPPHORD);
    }

    @Test
    @Lagrum("UB 7:10 st 1")
    void aterkallas_den_sista_fordran_sedan_arbetsgivaren_har_anmanats_havs_utmatningen_genast() {
        tid.till(mal, REDOVISNINGSDAG.plusDays(1), EFTER_MIDNATT);
        assertThat(prov.brev(mal, "anmaning")).hasSize(1);

        avslut.avsluta(mal, Malstatus.AVSKRIVET, "Återkallat.", null);
        tid.korForfallna(mal);

        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Status.UPPHORD);
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isTrue();
    }

    @Test
    void lamnar_det_ledande_malet_under_uppfoljningen_kan_uppgiften_anda_avgoras_for_dem_som_ar_kvar() {
        String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();
        Testmal tva = Testmal.mal().arbetsgivare(arbetsgivare).fordringar(Testmal.ovrig("100000", "0", "0"));
        tid.stall(TISDAG);
        String forsta = prov.starta(tva);
        String andra = prov.starta(tva);
        prov.utmat(forsta);
        tid.korForfallna(andra);
        tid.till(forsta, LocalDate.of(2022, 4, 6)); // Wednesday
        avslut.avsluta(forsta, Malstatus.AVSKRIVET, "Återkallat.", null);
        assertThat(prov.uppgifter(forsta)).containsExactly("foljUppArbetsgivaren");

        prov.slutfor(forsta, "foljUppArbetsgivaren", Map.of("atgard", "FORTSATT", "motivering", "Arbetsgivaren har lovat att betala."));

        assertThat(prov.loneutmatning(andra).status()).isEqualTo(Status.PAGAR);
        assertThat(prov.loneutmatning(andra).ledandeMal()).isEqualTo(andra);
        assertThat(prov.frist(andra, "redovisningsdag").dag()).isEqualTo(LocalDate.of(2022, 4, 28));
    }
}
