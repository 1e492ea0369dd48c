package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.forsaljning.UtmattaFordringar;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.RattSomSadanUtmatt;
import se.verkstall.mal.UtmatningHavd;
import se.verkstall.processmotor.Processer;

/** A pension is attached as wages are from Tuesday 1 March 2022; a week later the right to it is attached as such in another case, and brings money in. */
@Lagrum({"UB 7:18", "UB 7:1 st 1"})
class RattSomSadanIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Redovisningslager redovisningar;
    @Autowired
    private UtmattaFordringar fordringar;
    @Autowired
    private Fordelningar fordelningar;
    @Autowired
    private Delgivningar delgivningar;
    @Autowired
    private Egendomsregister egendomar;
    @Autowired
    private Malregister register;
    @Autowired
    private Kassajournal kassa;
    @Autowired
    private Processer processer;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private ApplicationEventPublisher handelser;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Tidsresa tid;

    private final String galdenar = Loneutmatningsprov.nyGaldenar();
    private final String utgivare = Loneutmatningsprov.nyArbetsgivare();

    @BeforeEach
    void tisdag() {
        tid.stall(TISDAG);
    }

    @Test
    @Lagrum({"UB 7:18 st 1", "UB 7:18 st 2", "UB 7:14 st 1"})
    void underhall_och_skatt_betalas_fore_den_som_utmatte_ratten_och_den_andra_fordringen_delar_lika_med_honom() {
        String barnet = prov.starta(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "1000", "0", "0", "1500")));
        String skatten = prov.starta(mal(Testmal.fordran(1, Fordringsklass.STATLIG, "2000", "0", "0", null)));
        String fakturan = prov.starta(mal(Testmal.ovrig("10000", "0", "0")));
        utmatForman(barnet, "PENSION");
        tid.till(barnet, LocalDate.of(2022, 3, 8)); // Tuesday

        String lanet = utmattRatt("20000", "15000");

        assertThat(loneutmatningar.rattsdelar(barnet)).singleElement().satisfies(r -> {
            assertThat(r.malnummer()).isEqualTo(lanet);
            assertThat(r.ratten()).isEqualTo(Formansslag.PENSION);
            assertThat(r.meningar()).singleElement().asString().contains("Fordran 1 har företräde", "hade förfallit 2022-03-08", "förfaller därnäst", "första stycket");
        });
        assertThat(loneutmatningar.rattsdelar(fakturan)).singleElement().satisfies(r -> assertThat(r.meningar()).singleElement().asString().contains("anses rätten också vara utmätt"));
        assertThat(loneutmatningar.rattsdelar(lanet)).isEmpty();
        assertThat(dagbok.rader(skatten)).anySatisfy(r -> assertThat(r.handelse()).contains("Rätten som sådan till pension", lanet));
        assertThat(dagbok.rader(lanet)).filteredOn(r -> r.handelse().contains("har del i vad rätten ger")).hasSize(3);

        long id = indriven(lanet, "15000");
        fordela(lanet, id);
        // the maintenance that was due on 8 March, 1 000 and 1 500 kr of 1 February and 1 March, and what falls due on 1 April: 5 500 kr
        assertThat(tilldelat(id, barnet + " fordran 1")).isEqualTo(Belopp.kronor(5500));
        assertThat(tilldelat(id, skatten + " fordran 1")).isEqualTo(Belopp.kronor(2000));
        assertThat(tilldelat(id, fakturan + " fordran 1 utan företräde")).isEqualTo(Belopp.kronor(2500));
        assertThat(tilldelat(id, lanet)).isEqualTo(Belopp.kronor(5000));
        assertThat(fordelningar.ansprak(id)).filteredOn(a -> a.sakagare().malnummer().equals(skatten)).singleElement()
                .satisfies(a -> assertThat(a.tilldelning().lagrum()).isEqualTo("UB 7:18 st 1"));

        List.of(barnet, skatten, fakturan).forEach(tid::korForfallna);
        assertThat(redovisningar.obetalda(fordran(barnet).id())).as("förfallet och nästa bidrag").isEmpty();
        assertThat(fordran(barnet).kvar()).isEqualTo(Belopp.NOLL);
        assertThat(fordran(skatten).kvar()).isEqualTo(Belopp.NOLL);
        assertThat(fordran(fakturan).kvar()).isEqualTo(Belopp.kronor(7500));
        assertThat(fordran(lanet).kvar()).isEqualTo(Belopp.kronor(15_000));
        assertThat(kassa.saldo(Konto.KOPESKILLING, lanet)).isEqualTo(Belopp.NOLL);
        assertThat(prov.brev(skatten, "utbetalning/")).as("staten får sin del").containsExactly("SOKANDE:ENKEL");
        assertThat(loneutmatningar.deltagare(prov.loneutmatning(barnet))).filteredOn(d -> d.malnummer().equals(skatten)).singleElement()
                .satisfies(d -> assertThat(d.hur()).isEqualTo(Hur.REGLERAD));
        assertThat(prov.utfall(skatten)).isEqualTo("REGLERAD");
    }

    @Test
    @Lagrum("UB 7:18 st 2")
    void har_fordringen_betalts_ur_formanen_innan_medlen_fordelas_gar_det_overskjutande_till_galdenaren() {
        String fakturan = prov.starta(mal(Testmal.ovrig("4000", "0", "0")));
        utmatForman(fakturan, "PENSION");
        tid.till(fakturan, LocalDate.of(2022, 3, 8)); // Tuesday
        String lanet = utmattRatt("4000", "6000");
        long id = indriven(lanet, "6000");
        tid.till(fakturan, LocalDate.of(2022, 3, 28)); // Monday
        prov.redovisa(fakturan, "2022-03", "2000");

        fordela(lanet, id);

        assertThat(tilldelat(id, fakturan + " fordran 1 utan företräde")).as("som den var när pengarna kom").isEqualTo(Belopp.kronor(3000));
        assertThat(fordran(fakturan).kvar()).isEqualTo(Belopp.NOLL);
        assertThat(fordran(lanet).kvar()).isEqualTo(Belopp.kronor(1000));
        assertThat(kassa.saldo(Konto.KOPESKILLING, lanet)).isEqualTo(Belopp.NOLL);
        assertThat(prov.brev(lanet, "utbetalning/")).as("1 000 kr av de 3 000 behövdes inte").contains("GALDENAR:ENKEL");
        tid.korForfallna(fakturan);
        assertThat(prov.loneutmatning(fakturan).upphord()).isNotNull();
    }

    @Test
    void lon_fran_samma_utgivare_berors_inte_och_ett_havande_tar_delen_tillbaka() {
        String lon = prov.utmatt(mal(Testmal.ovrig("4000", "0", "0")));
        String annan = Loneutmatningsprov.nyArbetsgivare();
        String pension = prov.starta(mal(Testmal.ovrig("4000", "0", "0")).arbetsgivare(annan));
        assertThatThrownBy(() -> utmatForman(pension, "DAGERSATTNING")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("forman");
        prov.slutfor(pension, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "1000", "forman", "VEDERLAG"));
        String lanet = mal(Testmal.ovrig("20000", "0", "0")).registrera(register);
        long egendom = egendomar.laggTill(new Egendom(0, lanet, Egendomsslag.FORDRAN, "Rätten", null, Belopp.kronor(9000), "Hos den som betalar", false, null, Egendom.Status.UTMATT)).id();

        transaktion.executeWithoutResult(t -> {
            handelser.publishEvent(new RattSomSadanUtmatt(lanet, egendom, Formansslag.PENSION, utgivare, TISDAG));
            handelser.publishEvent(new RattSomSadanUtmatt(lanet, egendom, Formansslag.PENSION, annan, TISDAG));
        });
        assertThat(loneutmatningar.rattsdelar(lon)).as("lön har ingen rätt som sådan").isEmpty();
        assertThat(loneutmatningar.rattsdelar(pension)).as("vederlag är inte pension").isEmpty();

        transaktion.executeWithoutResult(t -> handelser.publishEvent(new RattSomSadanUtmatt(lanet, egendom, Formansslag.VEDERLAG, annan, TISDAG)));
        assertThat(loneutmatningar.rattsdelar(pension)).hasSize(1);
        transaktion.executeWithoutResult(t -> handelser.publishEvent(new UtmatningHavd(lanet, egendom)));
        assertThat(loneutmatningar.rattsdelar(pension)).isEmpty();
    }

    private void utmatForman(String mal, String forman) {
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000", "forman", forman));
    }

    /** The right to the pension is attached in a new case, and whoever pays it has been told. */
    private String utmattRatt(String fordran, String varde) {
        String mal = mal(Testmal.ovrig(fordran, "0", "0")).registrera(register);
        processer.starta("utmatning", mal, Map.of());
        tid.korForfallna(mal);
        Map<String, String> ratten = new HashMap<>(Map.of("atgard", "UTMAT", "slag", "FORDRAN", "beskrivning", "Rätten till pension från Pensionen AB", "varde", varde, "plats", "Pensionen AB",
                "rattTill", "PENSION", "skal", "Rätten får överlåtas.", "sekundogaldenar", "Pensionen AB", "sekundoadress", "Pensionsvägen 1"));
        ratten.put("forfallen", "true");
        assertThatThrownBy(() -> prov.slutfor(mal, "valjEgendom", ratten)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("rattUtgivare");
        ratten.put("rattUtgivare", utgivare);
        prov.slutfor(mal, "valjEgendom", ratten);
        prov.slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        delgivningar.bekrafta(prov.brevet(mal, "utmatningsbeslut/").id(), LocalDate.of(2022, 3, 8), "kvitto");
        tid.korForfallna(mal);
        prov.slutfor(mal, "upprattaUtmatningsprotokoll", Map.of("narvarande", "Ingen", "forrattningskostnader", "Inga"));
        delgivningar.bekrafta(prov.brevet(mal, "forbud/").id(), LocalDate.of(2022, 3, 8), "kvitto");
        tid.korForfallna(mal);
        return mal;
    }

    private long indriven(String mal, String belopp) {
        fordringar.inbetald(fordringar.i(mal).get(0).id(), Belopp.parse(belopp), LocalDate.of(2022, 3, 8), "handlaggare");
        tid.korForfallna(mal);
        return fordelningar.i(mal).get(0).id();
    }

    private void fordela(String mal, long id) {
        processer.starta("fordelning", mal, Map.of("fordelningId", id));
        tid.korForfallna(mal);
        prov.slutfor(mal, "bestamFordelningssatt", Map.of("satt", "UTAN_SAMMANTRADE", "motivering", "Kända fordringar."));
        prov.slutfor(mal, "fordelaUtanSammantrade", Map.of());
    }

    private Belopp tilldelat(long id, String beteckning) {
        return fordelningar.ansprak(id).stream().filter(a -> a.beteckning().equals(beteckning)).map(Ansprak::tilldelning).map(Ansprak.Tilldelning::belopp).findFirst().orElseThrow();
    }

    private Fordran fordran(String mal) {
        return register.fordringar(mal).get(0);
    }

    private Testmal mal(Fordran fordran) {
        return Testmal.mal().galdenar(galdenar).arbetsgivare(utgivare).fordringar(fordran);
    }
}
