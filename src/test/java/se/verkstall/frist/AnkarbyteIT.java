package se.verkstall.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.MalSaknasException;
import se.verkstall.processmotor.Klocka;
import se.verkstall.processmotor.Processer;
import se.verkstall.tid.Dagnamn;
import se.verkstall.tid.Enhet;

/** The event a deadline is counted from turns out to have been another day, also when the deadline has already been missed or kept. */
class AnkarbyteIT extends Integrationstest {

    private static final String MEDLEN = "medlen flöt in";
    private static final String AUKTIONEN = "auktionen";
    private static final String VEM = "Prova Prövare";
    private static final String SKAL = "Banken hade bokfört fel dag.";
    private static final LocalDate INFLUTET = LocalDate.of(2022, 5, 10);  // tisdag
    private static final LocalDate SISTA_DAG = LocalDate.of(2022, 5, 24); // tisdag, två veckor senare
    private static final LocalDate RATT = LocalDate.of(2022, 5, 17);      // tisdag
    private static final LocalDate RATT_DAG = LocalDate.of(2022, 5, 31);  // tisdag, två veckor senare

    @Autowired Fristbok bok;
    @Autowired Fristvakt vakt;
    @Autowired Fristhandelser handelser;
    @Autowired Provmal provmal;
    @Autowired ProcessEngine motor;
    @Autowired Dagbok dagbok;

    private String mal;

    @BeforeEach
    void ettMal() {
        Klocka.stall(Instant.parse("2022-05-10T06:00:00Z")); // tisdag
        mal = provmal.nytt();
    }

    @Test
    @Lagrum("UF 13:3")
    void en_forsutten_frist_loper_igen_nar_dess_dag_inte_har_passerat_och_forsitts_den_pa_nytt_ska_det_forklaras_pa_nytt() {
        Frist frist = bok.starta(redovisning(INFLUTET, "redovisning"));
        natten(SISTA_DAG.plusDays(1)); // onsdag
        handelser.forklara(frist.id(), "Handläggaren var sjuk hela veckan.", VEM);

        bok.rattaAnkare(mal, MEDLEN, INFLUTET, RATT, SKAL, VEM);

        assertThat(ensam()).satisfies(f -> {
            assertThat(f.status()).isEqualTo(Friststatus.LOPER);
            assertThat(f.dag()).isEqualTo(RATT_DAG);
            assertThat(f.slut()).isNull();
        });
        assertThat(handelser.i(mal)).as("det finns inget att förklara").isEmpty();
        assertThat(sista(2)).containsExactly(
                "Rättad dag för medlen flöt in: tisdag 2022-05-10 ska vara tisdag 2022-05-17. Skäl: Banken hade bokfört fel dag.",
                "medlen flöt in: tisdag 2022-05-10 ändras till tisdag 2022-05-17. Sista dag ändras från tisdag 2022-05-24 till tisdag 2022-05-31. Den löper igen.");

        natten(RATT_DAG.plusDays(1)); // onsdag
        assertThat(handelser.i(mal)).singleElement().satisfies(h -> {
            assertThat(h.dag()).isEqualTo(RATT_DAG);
            assertThat(h.forklaring()).as("förklaringen av den förra dagen gäller inte den här").isNull();
        });
    }

    @Test
    @Lagrum("UF 12:16 st 1")
    void en_iakttagen_frist_ar_forsutten_nar_auktionen_flyttas_narmare_och_det_ska_forklaras() {
        bok.starta(new NyFrist(mal, "N19", AUKTIONEN, LocalDate.of(2022, 6, 17), "kungorelse", null)); // fredag: senast fredag 27 maj
        bok.iakttagen(mal, "kungorelse", LocalDate.of(2022, 5, 27));

        bok.flyttaAnkare(mal, AUKTIONEN, LocalDate.of(2022, 6, 16), VEM); // torsdag: senast Kristi himmelsfärdsdag, alltså onsdag 25 maj

        assertThat(ensam().dag()).isEqualTo(LocalDate.of(2022, 5, 25));
        assertThat(ensam().status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(ensam().fullgjord()).isNotNull();
        assertThat(handelser.i(mal)).singleElement().satisfies(h -> assertThat(h.forklaring()).isNull());
        assertThat(sista(1).get(0)).endsWith("Åtgärden vidtogs fredag 2022-05-27 och var därmed för sen.");

        bok.flyttaAnkare(mal, AUKTIONEN, LocalDate.of(2022, 6, 20), VEM); // måndag: senast måndag 30 maj
        assertThat(ensam().status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(ensam().fullgjord()).isNull();
        assertThat(handelser.i(mal)).isEmpty();
    }

    @Test
    void det_som_hanger_pa_ett_tidigare_tillfalle_rors_inte() {
        bok.starta(redovisning(INFLUTET, "redovisning maj"));
        bok.iakttagen(mal, "redovisning maj", SISTA_DAG);
        bok.starta(redovisning(LocalDate.of(2022, 6, 10), "redovisning juni")); // fredag
        Frist maj = bok.hitta(mal, "redovisning maj").orElseThrow();

        bok.flyttaAnkare(mal, MEDLEN, LocalDate.of(2022, 6, 13), VEM); // måndag

        assertThat(bok.hitta(mal, "redovisning maj").orElseThrow()).isEqualTo(maj);
        assertThat(bok.hitta(mal, "redovisning juni").orElseThrow().dag()).isEqualTo(LocalDate.of(2022, 6, 27)); // måndag
    }

    @Test
    void av_tva_som_loper_fran_olika_dagar_rattas_den_vars_dag_var_fel() {
        bok.starta(redovisning(INFLUTET, "a"));
        bok.starta(redovisning(INFLUTET.plusDays(1), "b")); // onsdag
        bok.rattaAnkare(mal, MEDLEN, INFLUTET, RATT, SKAL, VEM);
        assertThat(bok.hitta(mal, "a").orElseThrow().dag()).isEqualTo(RATT_DAG);
        assertThat(bok.hitta(mal, "b").orElseThrow().dag()).isEqualTo(SISTA_DAG.plusDays(1)); // onsdag
        assertThat(bok.ankare(mal)).containsExactly(new Fristbok.Ankare(MEDLEN, RATT, 1), new Fristbok.Ankare(MEDLEN, INFLUTET.plusDays(1), 1));
    }

    @Test
    @Lagrum("UB 4:12 st 1")
    void en_tid_som_myndigheten_satt_till_sin_langd_foljer_delgivningen_men_en_dag_i_ett_forelaggande_star_fast() {
        Langd trettonDagar = new Langd(13, Enhet.DAG, false, "Gäldenären ska ha skälig tid att bevaka sin rätt.");
        bok.satt(SattFrist.lang(mal, "UB 4:12 st 1", "gäldenären underrättades", INFLUTET, trettonDagar, "radrum", null));
        bok.satt(new SattFrist(mal, "UB 2:5", "UB 2:5", "gäldenären underrättades", INFLUTET, SISTA_DAG, List.of("Satt i föreläggandet."), "forelagd", null));
        assertThat(bok.hitta(mal, "radrum").orElseThrow().dag()).isEqualTo(LocalDate.of(2022, 5, 23)); // måndag

        bok.rattaAnkare(mal, "gäldenären underrättades", INFLUTET, LocalDate.of(2022, 5, 16), "Kvittot bär en annan dag.", VEM); // måndag

        assertThat(bok.hitta(mal, "radrum").orElseThrow()).satisfies(f -> {
            assertThat(f.dag()).isEqualTo(LocalDate.of(2022, 5, 29)); // söndag: gäldenärens tid är ingen åtgärd och flyttas inte
            assertThat(f.motivering()).first().isEqualTo("Gäldenären ska ha skälig tid att bevaka sin rätt.");
            assertThat(f.langd()).isEqualTo(trettonDagar);
        });
        assertThat(bok.hitta(mal, "forelagd").orElseThrow().dag()).isEqualTo(SISTA_DAG);
        assertThatThrownBy(() -> new Langd(0, Enhet.DAG, true, "Skäl.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Langd(2, Enhet.KRONOR, true, "Skäl.")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void en_rattelse_utan_skal_eller_av_en_dag_som_inget_raknas_fran_avvisas_och_andrar_inget() {
        bok.starta(redovisning(INFLUTET, "redovisning"));
        int rader = dagbok.rader(mal).size();
        assertThatThrownBy(() -> bok.rattaAnkare(mal, MEDLEN, INFLUTET, RATT, " ", VEM)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("skal");
        assertThatThrownBy(() -> bok.rattaAnkare(mal, MEDLEN, INFLUTET, INFLUTET, SKAL, VEM)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("till");
        assertThatThrownBy(() -> bok.rattaAnkare(mal, MEDLEN, INFLUTET, null, SKAL, VEM)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("till");
        assertThatThrownBy(() -> bok.rattaAnkare(mal, MEDLEN, RATT, SISTA_DAG, SKAL, VEM)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("ankare");
        assertThatThrownBy(() -> bok.rattaAnkare(mal, AUKTIONEN, INFLUTET, RATT, SKAL, VEM)).isInstanceOf(OgiltigIndataException.class);
        assertThatThrownBy(() -> bok.rattaAnkare("2022-999999", MEDLEN, INFLUTET, RATT, SKAL, VEM)).isInstanceOf(MalSaknasException.class);
        assertThat(dagbok.rader(mal)).hasSize(rader);
    }

    @Test
    void timern_hangs_upp_igen_nar_processen_an_vantar_och_slapps_nar_den_ar_slut() {
        String vantar = Provprocess.starta(motor, Provprocess.overAllt(), mal, Map.of("fristYttrande", Processer.efterSistaDag(SISTA_DAG)));
        String slut = Provprocess.starta(motor, Provprocess.iFlodet(), mal, Map.of("fristYttrande", Processer.efterSistaDag(SISTA_DAG)));
        bok.starta(new NyFrist(mal, "N22", MEDLEN, INFLUTET, "vantar", new Timer(vantar, Provprocess.TIMER, "fristYttrande")));
        bok.starta(new NyFrist(mal, "N22", MEDLEN, INFLUTET, "slut", new Timer(slut, Provprocess.TIMER, "fristYttrande")));
        Klocka.stall(SISTA_DAG.plusDays(1).atTime(0, 1).atZone(Klocka.SVENSK_TID).toInstant()); // onsdag
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Provprocess.timer(motor, vantar) == null && Provprocess.timer(motor, slut) == null);
        natten(SISTA_DAG.plusDays(1));

        bok.flyttaAnkare(mal, MEDLEN, RATT, VEM);

        assertThat(Provprocess.timer(motor, vantar)).isEqualTo(Processer.efterSistaDag(RATT_DAG));
        assertThat(bok.hitta(mal, "vantar").orElseThrow().timer()).isNotNull();
        assertThat(bok.hitta(mal, "slut").orElseThrow()).satisfies(f -> {
            assertThat(f.status()).isEqualTo(Friststatus.LOPER);
            assertThat(f.timer()).isNull();
        });
    }

    @Test
    @Lagrum({"UB 18:7", "DelgL 1970:428 19 §"})
    void ett_mal_vars_galdenar_delges_den_13_november_pa_tre_satt_far_tre_sista_dagar_som_var_och_en_forklaras() {
        LocalDate dagen = LocalDate.of(2009, 11, 13); // fredag
        Klocka.stall(Instant.parse("2009-11-13T08:00:00Z"));
        String malet = provmal.nytt();
        overklagasSenast(malet, "personligen", dagen, LocalDate.of(2009, 12, 4));                                          // fredag
        overklagasSenast(malet, "förenklat", presumerad(malet, "DelgL 1970 3a", "förenklat", dagen), LocalDate.of(2009, 12, 18)); // fredag
        overklagasSenast(malet, "kungörelse", presumerad(malet, "DelgL 1970 19", "kungörelse", dagen), LocalDate.of(2009, 12, 14)); // måndag

        assertThat(bok.i(malet)).filteredOn(f -> f.katalogId().equals("UB 18:7")).extracting(Frist::dag).doesNotHaveDuplicates().hasSize(3);
    }

    private LocalDate presumerad(String malet, String katalogId, String satt, LocalDate dagen) {
        Frist delgiven = bok.starta(new NyFrist(malet, katalogId, "handlingen skickades", dagen, "delgivning " + satt, null));
        assertThat(String.join(" ", delgiven.motivering())).contains(Dagnamn.medDatum(dagen), Dagnamn.medDatum(delgiven.dag()));
        return delgiven.dag();
    }

    private void overklagasSenast(String malet, String satt, LocalDate delgiven, LocalDate dag) {
        Frist frist = bok.starta(new NyFrist(malet, "UB 18:7", "delgivningen, " + satt, delgiven, "överklagande " + satt, null));
        assertThat(frist.dag()).as(satt).isEqualTo(dag);
        assertThat(String.join(" ", frist.motivering())).contains("Räknat från " + Dagnamn.medDatum(delgiven) + ": tre veckor", Dagnamn.medDatum(dag));
    }

    private NyFrist redovisning(LocalDate influtet, String nyckel) {
        return new NyFrist(mal, "N22", MEDLEN, influtet, nyckel, null);
    }

    private void natten(LocalDate dag) {
        Klocka.stall(dag.atTime(2, 0).atZone(Klocka.SVENSK_TID).toInstant());
        vakt.utfor(dag);
    }

    private Frist ensam() {
        assertThat(bok.i(mal)).hasSize(1);
        return bok.i(mal).get(0);
    }

    private List<String> sista(int antal) {
        List<String> alla = dagbok.rader(mal).stream().map(Dagbok.Rad::handelse).toList();
        return alla.subList(alla.size() - antal, alla.size());
    }
}
