package se.verkstall.utskick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handlingar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.MalSaknasException;

class UtskicksladaIT extends Integrationstest {

    private static final Mottagare GALDENAREN = new Mottagare("GALDENAR", "Åsa Österängs-Ähl", "199001012384", "Prövägen 3, 222 22 Åby");
    // a Tuesday
    private static final LocalDate DAGEN = LocalDate.of(2022, 3, 1);

    @Autowired
    private Utskickslada lada;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Provmal provmal;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private Postmatning matning;

    @Test
    void ett_brev_ligger_i_kon_tills_posten_gar_och_far_da_klockans_dag_och_en_rad_i_dagboken() {
        tid.stall(DAGEN, LocalTime.of(23, 30));
        String mal = provmal.nytt();
        Utskick lagt = lada.lagg(brev(mal, "underrattelse", Satt.ENKEL));
        assertThat(lagt.status()).isEqualTo(Utskicksstatus.KOAD);
        assertThat(lagt.sandDag()).isNull();

        lada.skickaPost();

        Utskick sant = lada.hamta(lagt.id());
        assertThat(sant.status()).isEqualTo(Utskicksstatus.SAND);
        assertThat(sant.sandDag()).isEqualTo(DAGEN);
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::handelse)
                .containsOnlyOnce("Handlingen ”Yttrande” skickades till Åsa Österängs-Ähl.");
        lada.skickaPost();
        assertThat(lada.hamta(lagt.id()).sand()).isEqualTo(sant.sand());
        assertThat(dagbok.verifiera()).isEmpty();
    }

    @Test
    void samma_nyckel_ger_samma_brev_hur_ofta_beslutet_an_kors_om() {
        String mal = provmal.nytt();
        NyttUtskick brev = brev(mal, "beslut", Satt.DELGIVNING);

        Utskick forst = lada.lagg(brev);
        Utskick igen = lada.lagg(brev);

        assertThat(igen).isEqualTo(forst);
        assertThat(lada.i(mal)).hasSize(1);
    }

    @Test
    void samma_nyckel_till_en_annan_mottagare_ar_ett_fel_och_inte_ett_tyst_bortfall() {
        String mal = provmal.nytt();
        lada.lagg(brev(mal, "beslut", Satt.ENKEL));

        assertThatThrownBy(() -> lada.lagg(brev(mal, "beslut", Satt.DELGIVNING))).hasMessageContaining("namnger redan ett annat utskick");
    }

    @Test
    void ett_beslut_som_rullas_tillbaka_lamnar_inget_brev_efter_sig() {
        String mal = provmal.nytt();

        transaktion.executeWithoutResult(t -> {
            lada.lagg(brev(mal, "beslut", Satt.ENKEL));
            t.setRollbackOnly();
        });

        assertThat(lada.i(mal)).isEmpty();
    }

    @Test
    void posten_tar_inte_det_som_ska_delges() {
        String mal = provmal.nytt();
        Utskick lagt = lada.lagg(brev(mal, "beslut", Satt.DELGIVNING));

        lada.skickaPost();

        assertThat(lada.hamta(lagt.id()).status()).isEqualTo(Utskicksstatus.KOAD);
    }

    @Test
    void ett_brev_skickas_for_sig_nar_delgivningen_borjar_och_da_bara_en_gang() {
        tid.stall(DAGEN);
        String mal = provmal.nytt();
        Utskick lagt = lada.lagg(brev(mal, "beslut", Satt.DELGIVNING));

        Utskick sant = lada.skicka(lagt.id());
        tid.stall(DAGEN.plusDays(1));

        assertThat(sant.sandDag()).isEqualTo(DAGEN);
        assertThat(lada.skicka(lagt.id()).sandDag()).isEqualTo(DAGEN);
    }

    @Test
    void en_delgivning_far_sin_dag_och_en_retur_andrar_den_inte() {
        tid.stall(DAGEN);
        String mal = provmal.nytt();
        long id = lada.skicka(lada.lagg(brev(mal, "beslut", Satt.DELGIVNING)).id()).id();

        lada.delgiven(id, DAGEN.plusDays(3), Kanal.OVERLAMNAD);
        lada.retur(id);

        assertThat(lada.hamta(id)).satisfies(u -> {
            assertThat(u.status()).isEqualTo(Utskicksstatus.DELGIVEN);
            assertThat(u.delgivningsdag()).isEqualTo(DAGEN.plusDays(3));
            assertThat(u.kanal()).isEqualTo(Kanal.OVERLAMNAD);
        });
    }

    @Test
    void halsan_faller_nar_det_aldsta_brevet_har_vantat_mer_an_ett_dygn() {
        lada.skickaPost();
        tid.stall(DAGEN);
        lada.lagg(brev(provmal.nytt(), "beslut", Satt.ENKEL));
        assertThat(matning.health().getStatus()).isEqualTo(Status.UP);

        tid.stall(DAGEN.plusDays(1), LocalTime.of(9, 0));
        assertThat(matning.health().getStatus()).isEqualTo(Status.DOWN);

        lada.skickaPost();
        assertThat(matning.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void det_som_inte_finns_ar_ett_fel_med_namn() {
        long handling = handlingar.inkommen(provmal.nytt(), "Yttrande", "Text", "Någon").id();

        assertThatThrownBy(() -> lada.lagg(new NyttUtskick("2022-999999999", handling, GALDENAREN, Satt.ENKEL, null, "k")))
                .isInstanceOf(MalSaknasException.class);
        assertThatThrownBy(() -> lada.hamta(-1)).isInstanceOf(UtskickSaknasException.class);
        assertThatThrownBy(() -> new Mottagare("GALDENAR", " ", null, null)).hasMessageContaining("roll och namn");
    }

    private NyttUtskick brev(String mal, String nyckel, Satt satt) {
        long handling = handlingar.inkommen(mal, "Yttrande", "Text", "Någon").id();
        return new NyttUtskick(mal, handling, GALDENAREN, satt, "UF 4:4", nyckel);
    }
}
