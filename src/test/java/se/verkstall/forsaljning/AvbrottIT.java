package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.forsaljning.handlaggning.Installning;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** A crash between decision and mail, and two handläggare acting on the same auction at once: one outcome, one mail to each. */
@Lagrum({"UF 9:11 st 2", "UF 9:11 st 3", "UB 9:4"})
class AvbrottIT extends Forsaljningsprov {

    private static final LocalDate AUKTION = LocalDate.of(2022, 3, 29);
    private static final LocalDate SISTA_DAG = LocalDate.of(2022, 3, 22);

    @Autowired
    private Installning installning;
    @Autowired
    private TransactionTemplate transaktion;

    @ParameterizedTest
    @ValueSource(strings = {"FORDON", "ANDEL_I_SKEPP", "SKEPP"})
    @Lagrum("UF 10:7")
    void ett_avbrott_efter_beslutet_men_fore_breven_ger_ingetdera_och_ett_nytt_forsok_ger_bada_en_gang(String slag) {
        String mal = utmattBil(LocalDate.of(2022, 3, 1), Map.of("slag", slag, "sokandenBegart", "true"));
        Auktion auktion = slag.equals("SKEPP") ? utlystSkepp(mal) : utlyst(mal);

        assertThatThrownBy(() -> transaktion.executeWithoutResult(t -> {
            installning.stallIn(auktion.id(), "Lokalen brann.");
            throw new IllegalStateException("strömmen gick");
        })).hasMessage("strömmen gick");
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.UTLYST);
        assertThat(brevTill(mal, "installd/%")).isEmpty();

        auktioner.stallIn(auktion.id(), "Lokalen brann.", HANDLAGGAREN);
        tid.korForfallna(mal);
        List<String> alla = List.of("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats", "Provbolaget AB", "Gun Gäldenär");
        assertThat(brevTill(mal, "installd/%")).containsExactlyElementsOf(alla);
        // the engine runs the step once more, as after a crash between its commit and its answer
        transaktion.executeWithoutResult(t -> installning.stallIn(auktion.id(), "Lokalen brann."));
        assertThat(brevTill(mal, "installd/%")).containsExactlyElementsOf(alla);
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
    }

    private Auktion utlyst(String mal) {
        slutfor(mal, "bestamForsaljningen", med(auktion(AUKTION), Map.of("gravationsbevis", "true")));
        return kungjord(mal, SISTA_DAG);
    }

    /** The auction is on Tuesday 14 June; announced three weeks before. */
    private Auktion utlystSkepp(String mal) {
        slutfor(mal, "beredFartygsforsaljningen", Map.of("registerutdrag", "2022-03-01", "titelnLagakraft", "true", "beskrivning", "Byggt 1998.", "beskrivningPlats",
                "Kronofogdemyndigheten", "varde", "800000", "hors", "HORS_INTE", "dojsmal", "Kajhyran äter upp värdet."));
        slutfor(mal, "bestamFartygsauktionen", Map.of("dag", "2022-06-14", "klockslag", "10:00", "plats", "Auktionssalen, Provstad", "villkor", "En sjättedel genast.",
                "sammantradeDag", "2022-07-20", "sammantradeKlockslag", "10:00", "sammantradePlats", "Sal 1, Provstad"));
        return kungjord(mal, LocalDate.of(2022, 5, 24));
    }

    private Auktion kungjord(String mal, LocalDate dag) {
        tid.till(mal, dag);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", dag.toString(), "WEBBPLATS", dag.toString()));
        return senaste(mal);
    }

    @Test
    void tva_som_staller_in_samtidigt_ger_ett_installande_och_ett_brev_till_var_och_en() throws Exception {
        String mal = utmattBil(LocalDate.of(2022, 3, 1), Map.of());
        Auktion auktion = utlystOchKungjord(mal, AUKTION, SISTA_DAG);

        long lyckade = samtidigt(() -> auktioner.stallIn(auktion.id(), "Lokalen brann.", HANDLAGGAREN), () -> auktioner.stallIn(auktion.id(), "Utmätningen är återkallad.", "chef"));
        tid.korForfallna(mal);

        assertThat(lyckade).isEqualTo(1);
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(brevTill(mal, "installd/underrattelse_auktion/%")).containsExactly("Provbolaget AB", "Gun Gäldenär");
        assertThat(oppna(mal)).containsExactly("bestamForsaljningen");
    }

    @Test
    void samma_klubbslag_i_tva_fonster_ger_ett_kop_och_en_betalning() throws Exception {
        String mal = utmattBil(LocalDate.of(2022, 3, 1), Map.of());
        Auktion auktion = utlystOchKungjord(mal, AUKTION, SISTA_DAG);
        tillAuktionen(mal, auktion);
        bud(auktion, "Bo Bjudare", 40_000);
        String uppgift = uppgifter.ta(uppgift(mal, "hallAuktion").id(), HANDLAGGAREN).id();
        Map<String, Object> svar = Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1");

        long lyckade = samtidigt(() -> uppgifter.slutfor(uppgift, svar, HANDLAGGAREN), () -> uppgifter.slutfor(uppgift, svar, HANDLAGGAREN));

        assertThat(lyckade).isEqualTo(1);
        assertThat(auktioner.kop(forsaljning(mal).id())).hasSize(1);
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.kronor(40_000));
        assertThat(oppna(mal)).containsExactly("upprattaForsaljningsprotokoll");
    }

    @Test
    @Lagrum({"UF 8:3", "UB 8:5 st 1"})
    void nar_en_godtar_budet_pa_internet_medan_en_annan_staller_in_galler_bara_det_ena() throws Exception {
        String mal = utmattBil(LocalDate.of(2022, 3, 1), Map.of());
        slutfor(mal, "bestamForsaljningen", med(auktion(AUKTION), Map.of("form", "INTERNET", "slutdag", "2022-04-01", "sluttid", "14:00")));
        tid.till(mal, SISTA_DAG);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", SISTA_DAG.toString(), "WEBBPLATS", SISTA_DAG.toString()));
        Auktion auktion = senaste(mal);
        tillAuktionen(mal, auktion);
        bud(auktion, "Bo Bjudare", 40_000);
        tid.till(mal, LocalDate.of(2022, 4, 1), java.time.LocalTime.of(14, 1)); // Friday, the last minute has passed
        String uppgift = uppgifter.ta(uppgift(mal, "hallAuktion").id(), HANDLAGGAREN).id();
        Map<String, Object> svar = Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1");

        long lyckade = samtidigt(() -> uppgifter.slutfor(uppgift, svar, HANDLAGGAREN), () -> auktioner.stallIn(auktion.id(), "Bilen har brunnit.", "chef"));
        tid.korForfallna(mal);

        assertThat(lyckade).isEqualTo(1);
        boolean sald = auktioner.kop(forsaljning(mal).id()).size() == 1;
        assertThat(senaste(mal).status()).isEqualTo(sald ? Auktion.Status.HALLEN : Auktion.Status.INSTALLD);
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(sald ? Belopp.kronor(40_000) : Belopp.NOLL);
        assertThat(brevTill(mal, "installd/" + auktion.id() + "/%")).hasSize(sald ? 0 : 2);
        assertThat(oppna(mal)).containsExactly(sald ? "upprattaForsaljningsprotokoll" : "bestamForsaljningen");
    }

    /** Both begin at the same moment; how many came through. */
    private static long samtidigt(Runnable ena, Runnable andra) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService tva = Executors.newFixedThreadPool(2);
        try {
            long lyckade = 0;
            for (Future<Boolean> f : tva.invokeAll(List.of(forsok(start, ena), forsok(start, andra)))) {
                lyckade += f.get() ? 1 : 0;
            }
            return lyckade;
        } finally {
            tva.shutdown();
        }
    }

    private static Callable<Boolean> forsok(CyclicBarrier start, Runnable handling) {
        return () -> {
            start.await();
            try {
                handling.run();
                return true;
            } catch (RuntimeException e) {
                return false;
            }
        };
    }
}
