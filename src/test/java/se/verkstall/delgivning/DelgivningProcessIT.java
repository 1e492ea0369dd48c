package se.verkstall.delgivning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.verkstall.delgivning.Delgivningskrav.DELGIVNING;
import static se.verkstall.delgivning.Delgivningskrav.DELGIVNING_OM_ANTRAFFBAR;
import static se.verkstall.delgivning.Delgivningsprov.ARBETSGIVAREN;
import static se.verkstall.delgivning.Delgivningsprov.GALDENAREN;
import static se.verkstall.delgivning.Delgivningsprov.SOKANDEN;
import static se.verkstall.delgivning.Delgivningsprov.dag;
import static se.verkstall.delgivning.berakning.Delgivningssatt.FORENKLAD;
import static se.verkstall.delgivning.berakning.Delgivningssatt.MUNTLIG;
import static se.verkstall.delgivning.berakning.Delgivningssatt.SARSKILD;
import static se.verkstall.delgivning.berakning.Delgivningssatt.STAMNINGSMAN;
import static se.verkstall.delgivning.berakning.Delgivningssatt.VANLIG;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.berakning.Besok;
import se.verkstall.delgivning.berakning.Delgivningslag;
import se.verkstall.delgivning.berakning.Rapportutfall;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Friststatus;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskicksstatus;
import se.verkstall.utskick.Utskickslada;

/** Each method on the real engine: its timers passed and not passed. The days are those of the application's clock. */
class DelgivningProcessIT extends Integrationstest {

    // Friday
    private static final LocalDate FREDAG = dag("2022-11-11");

    @Autowired
    private Delgivningar delgivningar;
    @Autowired
    private Delgivningsprov prov;
    @Autowired
    private Provmal provmal;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Utskickslada lada;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Fristbok bok;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Dagbok dagbok;

    @Test
    @Lagrum({"UF 4:4 st 1"})
    void enkelt_overlamnande_skickas_och_delges_inte() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();

        Utskick brev = prov.starta(mal, GALDENAREN, Delgivningskrav.ENKEL);

        assertThat(prov.slut(mal)).isTrue();
        assertThat(prov.utfall(mal)).containsEntry("delgiven", false).containsEntry("delgivningsdag", null);
        assertThat(lada.hamta(brev.id()).status()).isEqualTo(Utskicksstatus.SAND);
        assertThat(delgivningar.i(mal)).isEmpty();
    }

    @Test
    @Lagrum({"DelgL 2010:1932 16 §", "DelgL 2010:1932 18 §", "DelgF 2011:154 5 §", "DelgF 2011:154 4 §"})
    void vanlig_delgivning_har_skett_den_dag_mottagaren_tog_emot_handlingen() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, GALDENAREN, DELGIVNING);
        assertThat(lada.hamta(brev.id()).sandDag()).isEqualTo(FREDAG);
        assertThat(handlingar.i(mal)).extracting(Handling::mall).contains("delgivningskvitto");
        tid.till(mal, dag("2022-11-17"));

        delgivningar.bekrafta(brev.id(), dag("2022-11-15"), "delgivningskvitto"); // Tuesday
        tid.korForfallna(mal);

        assertThat(prov.slut(mal)).isTrue();
        assertThat(prov.utfall(mal)).containsEntry("delgiven", true).containsEntry("delgivningsdag", "2022-11-15");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow()).satisfies(d -> {
            assertThat(d.status()).isEqualTo(Delgivningsstatus.DELGIVEN);
            assertThat(d.satt()).isEqualTo(VANLIG);
            assertThat(d.motivering()).containsExactly("Mottagaren har bekräftat att handlingen togs emot tisdag 2022-11-15. Delgivning har skett den dagen.");
        });
        assertThat(lada.hamta(brev.id()).status()).isEqualTo(Utskicksstatus.DELGIVEN);
        assertThat(frist(mal, "kvitto").status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::handelse)
                .contains("Delgivning 1 med Åsa Österängs-Ähl: delgiven tisdag 2022-11-15 genom vanlig delgivning.");
    }

    @Test
    @Lagrum("DelgF 2011:154 6 §")
    void utan_kvitto_paminns_mottagaren_en_gang_och_sedan_anlitas_stamningsman() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, GALDENAREN, DELGIVNING);

        tid.till(mal, dag("2022-11-21"), LocalTime.of(23, 59)); // Monday, the tenth day
        assertThat(brevTill(mal, "paminnelse")).isZero();
        tid.till(mal, dag("2022-11-22"), LocalTime.of(0, 1));
        assertThat(brevTill(mal, "paminnelse")).isOne();
        assertThat(frist(mal, "kvitto").dag()).isEqualTo(dag("2022-12-02")); // Friday, ten days after the reminder
        tid.till(mal, dag("2022-12-03"), LocalTime.of(0, 1));

        assertThat(prov.uppgifter(mal)).containsExactly("registreraStamningsmannarapport");
        assertThat(brevTill(mal, "paminnelse")).isOne();
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().forsok()).extracting(Delgivningsforsok::satt).containsExactly(VANLIG, STAMNINGSMAN);
        assertThat(bok.i(mal)).filteredOn(f -> f.nyckel().endsWith("kvitto")).extracting(Frist::status)
                .containsExactlyInAnyOrder(Friststatus.FORSUTTEN, Friststatus.FORSUTTEN);
    }

    @Test
    @Lagrum("DelgL 2010:1932 18 §")
    void ett_kvitto_efter_paminnelsen_racker() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, GALDENAREN, DELGIVNING);
        tid.till(mal, dag("2022-11-24"));

        delgivningar.bekrafta(brev.id(), dag("2022-11-23"), "mottagningsbevis"); // Wednesday

        assertThat(prov.slut(mal)).isTrue();
        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2022-11-23");
    }

    @Test
    @Lagrum({"DelgL 2010:1932 22 §", "DelgL 2010:1932 24 §", "DelgL 2010:1932 26 §"})
    void forenklad_delgivning_har_skett_tva_veckor_efter_att_handlingen_skickades() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        delgivningar.informerad(mal, "SOKANDE", SOKANDEN.idnummer(), FREDAG.minusDays(3), "prov");
        Utskick brev = prov.starta(mal, SOKANDEN, DELGIVNING);

        tid.till(mal, dag("2022-11-13"), LocalTime.of(23, 59)); // Sunday
        assertThat(brevTill(mal, "kontroll")).isZero();
        tid.till(mal, dag("2022-11-14"), LocalTime.of(6, 0)); // Monday, the next working day
        assertThat(lada.i(mal)).filteredOn(u -> u.nyckel().contains("kontroll")).extracting(Utskick::sandDag).containsExactly(dag("2022-11-14"));
        assertThat(frist(mal, "presumtion").katalogId()).isEqualTo("DelgL 26");
        tid.till(mal, dag("2022-11-24"), LocalTime.of(23, 59));
        assertThat(prov.slut(mal)).isFalse();
        tid.till(mal, dag("2022-11-25"), LocalTime.of(0, 1)); // Friday, two weeks after

        assertThat(prov.slut(mal)).isTrue();
        assertThat(prov.utfall(mal)).containsEntry("delgiven", true).containsEntry("delgivningsdag", "2022-11-25");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().satt()).isEqualTo(FORENKLAD);
        assertThat(frist(mal, "kontrollmeddelande").status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(frist(mal, "presumtion").status()).isEqualTo(Friststatus.IAKTTAGEN);
    }

    @Test
    @Lagrum("DelgL 2010:1932 26 §")
    void ett_kontrollmeddelande_pa_fel_dag_gor_att_handlingen_skickas_pa_nytt() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        delgivningar.informerad(mal, "SOKANDE", SOKANDEN.idnummer(), FREDAG, "prov");
        Utskick brev = prov.starta(mal, SOKANDEN, DELGIVNING);

        tid.stall(dag("2022-11-16")); // Wednesday: nothing ran on Monday
        tid.korForfallna(mal);
        tid.till(mal, dag("2022-11-29"), LocalTime.of(23, 59));
        assertThat(prov.slut(mal)).isFalse();
        tid.till(mal, dag("2022-11-30"), LocalTime.of(0, 1)); // Wednesday, two weeks after the second sending

        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2022-11-30");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().forsok()).extracting(Delgivningsforsok::borjan)
                .containsExactly(FREDAG, dag("2022-11-16"));
    }

    @Test
    @Lagrum({"DelgL 2010:1932 26 §", "DelgL 2010:1932 31 §"})
    void en_retur_bryter_forenklad_delgivning_och_nasta_satt_tar_vid() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        delgivningar.informerad(mal, "GALDENAR", GALDENAREN.idnummer(), FREDAG, "prov");
        prov.brev(mal, GALDENAREN, "tidigare");
        lada.i(mal).forEach(u -> lada.skicka(u.id())); // an earlier letter: this one does not begin the proceedings
        Utskick brev = prov.starta(mal, GALDENAREN, DELGIVNING);
        tid.till(mal, dag("2022-11-16"));

        delgivningar.retur(brev.id());
        tid.korForfallna(mal);

        assertThat(prov.uppgifter(mal)).containsExactly("registreraStamningsmannarapport");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().forsok().get(0)).satisfies(f -> {
            assertThat(f.satt()).isEqualTo(FORENKLAD);
            assertThat(f.status()).isEqualTo(Delgivningsforsok.Status.MISSLYCKADES);
            assertThat(f.retur()).isEqualTo(dag("2022-11-16"));
        });
        assertThat(frist(mal, "presumtion").status()).isEqualTo(Friststatus.BORTFALLEN);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 27 §", "DelgL 2010:1932 29 §", "DelgL 2010:1932 30 §"})
    void ett_bolag_som_inte_kvitterar_delges_sarskilt_pa_sin_registrerade_adress() {
        tid.stall(dag("2022-10-03")); // Monday
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, ARBETSGIVAREN, DELGIVNING);

        tid.till(mal, dag("2022-10-13"), LocalTime.of(12, 0)); // receipt waited for until the 13th
        tid.till(mal, dag("2022-10-25"), LocalTime.of(12, 0)); // the reminder's ten days end Monday 24
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().forsok().get(1)).satisfies(f -> {
            assertThat(f.satt()).isEqualTo(SARSKILD);
            assertThat(f.borjan()).isEqualTo(dag("2022-10-25")); // Tuesday
        });
        tid.till(mal, dag("2022-11-08"), LocalTime.of(1, 0)); // Tuesday, two weeks

        assertThat(prov.utfall(mal)).containsEntry("delgiven", true).containsEntry("delgivningsdag", "2022-11-08");
        assertThat(lada.i(mal)).extracting(Utskick::nyckel).contains("delgivning-1-handling-2", "delgivning-1-kontroll-2");
    }

    @Test
    @Lagrum({"DelgL 2010:1932 29 §", "DelgL 2010:1932 30 §"})
    void kommer_kontrollmeddelandet_i_retur_ar_bolaget_inte_delgivet() {
        tid.stall(dag("2022-10-03")); // Monday
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, ARBETSGIVAREN, DELGIVNING);
        delgivningar.retur(brev.id());
        tid.korForfallna(mal);
        tid.till(mal, dag("2022-10-05")); // Wednesday, two days after the document was sent anew
        Utskick kontroll = lada.i(mal).stream().filter(u -> u.nyckel().equals("delgivning-1-kontroll-2")).findFirst().orElseThrow();

        delgivningar.retur(kontroll.id());
        tid.korForfallna(mal);

        assertThat(prov.uppgifter(mal)).containsExactly("valjDelgivningssatt");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().forsok().get(1)).satisfies(f -> {
            assertThat(f.satt()).isEqualTo(SARSKILD);
            assertThat(f.retur()).isEqualTo(dag("2022-10-05"));
        });
        assertThat(lada.hamta(kontroll.id()).status()).isEqualTo(Utskicksstatus.RETUR);
        assertThat(frist(mal, "presumtion").status()).isEqualTo(Friststatus.BORTFALLEN);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 32 §", "DelgL 2010:1932 39 § st 1", "DelgF 2011:154 11 §"})
    void vagran_hos_stamningsmannen_ar_delgivning_den_dagen() {
        String mal = hosStamningsman();
        Utskick brev = lada.i(mal).get(0);
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().status()).isEqualTo(Delgivningsstatus.PAGAR);
        tid.till(mal, dag("2022-12-08"));

        delgivningar.stamningsmannarapport(brev.id(), Besok.vagrad(dag("2022-12-07"), "Öppnade, ville inte ta emot."), "stämningsman"); // Wednesday

        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2022-12-07");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().motivering()).singleElement().asString()
                .startsWith("Mottagaren vägrade att ta emot handlingen onsdag 2022-12-07.");
        assertThat(prov.slut(mal)).isTrue();
    }

    @Test
    @Lagrum({"DelgL 2010:1932 34 § st 2", "DelgL 2010:1932 35 §", "DelgL 2010:1932 39 § st 2", "DelgF 2011:154 15 §"})
    void lamnad_till_hushallet_ar_delgivning_forst_nar_underrattelsen_har_skickats() {
        String mal = hosStamningsman();
        Utskick brev = lada.i(mal).get(0);
        tid.till(mal, dag("2022-12-12")); // Monday

        delgivningar.stamningsmannarapport(brev.id(), Besok.tillAnnan(dag("2022-12-09"), Rapportutfall.HUSHALL, "sambo", "Mottagaren var bortrest."), "stämningsman");

        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2022-12-12");
        assertThat(handlingar.i(mal)).extracting(Handling::mall).contains("delgivningsunderrattelse");
        assertThat(brevTill(mal, "underrattelse")).isOne();
    }

    @Test
    @Lagrum("DelgF 2011:154 16 §")
    void efter_tre_besok_utan_att_mottagaren_traffas_valjer_handlaggaren() {
        String mal = hosStamningsman();
        Utskick brev = lada.i(mal).get(0);
        tid.till(mal, dag("2022-12-20"));

        for (int besok = 1; besok <= 3; besok++) {
            assertThat(prov.uppgifter(mal)).containsExactly("registreraStamningsmannarapport");
            delgivningar.stamningsmannarapport(brev.id(), Besok.ejAntraffad(dag("2022-12-1" + besok), besok, "Ingen öppnade."), "stämningsman");
            tid.korForfallna(mal);
        }

        assertThat(prov.uppgifter(mal)).containsExactly("valjDelgivningssatt");
        assertThat(prov.ifyllt(mal, "valjDelgivningssatt").get("oppna")).asString()
                .contains("Öppet: kungörelsedelgivning", "Stängt: muntlig delgivning. Handlingen inleder förfarandet mot mottagaren.");
        assertThat(frist(mal, "val")).satisfies(f -> {
            assertThat(f.dag()).isEqualTo(dag("2022-12-23")); // Friday, three days later
            assertThat(f.motivering().get(0)).contains("interna mål är tre dagar");
        });
        assertThat(jdbc.sql("select forfallodag from uppgift where malnummer = :mal and slut is null").param("mal", mal).query(LocalDate.class).single())
                .isEqualTo(dag("2022-12-23"));
    }

    @Test
    @Lagrum("DelgL 2010:1932 38 §")
    void en_rapport_om_hemvistet_utan_lagens_forutsattningar_avvisas_och_andrar_ingenting() {
        String mal = hosStamningsman();
        Utskick brev = lada.i(mal).get(0);
        tid.till(mal, dag("2022-12-20"));

        assertThatThrownBy(() -> delgivningar.stamningsmannarapport(brev.id(), Besok.hemvist(dag("2022-12-19"), null, 2, "Lades i brevlådan."), "s"))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("hallerSigUndan");
        assertThat(prov.uppgifter(mal)).containsExactly("registreraStamningsmannarapport");

        delgivningar.stamningsmannarapport(brev.id(), Besok.hemvist(dag("2022-12-19"), "Grannen såg mottagaren gå ut bakvägen.", 2, "Lades i brevlådan."), "s");
        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2022-12-19");
    }

    @Test
    @Lagrum("DelgL 2010:1932 18 §")
    void ett_kvitto_medan_stamningsmannen_soker_avbryter_uppdraget() {
        String mal = hosStamningsman();
        Utskick brev = lada.i(mal).get(0);
        tid.till(mal, dag("2022-12-08"));

        delgivningar.bekrafta(brev.id(), dag("2022-12-05"), "delgivningskvitto");

        assertThat(prov.slut(mal)).isTrue();
        assertThat(prov.slutpunkter(mal)).contains("slut_bekraftat");
        assertThat(prov.utfall(mal)).containsEntry("delgiven", true).containsEntry("delgivningsdag", "2022-12-05");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().forsok().get(1).status()).isEqualTo(Delgivningsforsok.Status.AVBRUTET);
        assertThat(prov.uppgifter(mal)).isEmpty();
    }

    @Test
    @Lagrum({"DelgL 2010:1932 19 §", "DelgL 2010:1932 20 §", "DelgL 2010:1932 21 §", "DelgF 2011:154 8 §"})
    void muntlig_delgivning_har_skett_nar_innehallet_lastes_upp_men_inte_av_en_inledande_handling() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick forsta = prov.starta(mal, GALDENAREN, DELGIVNING);
        assertThatThrownBy(() -> delgivningar.muntlig(new Muntligdelgivning(forsta.id(), FREDAG, "legitimation", true, true), "handlaggare"))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("inleder förfarandet");
        delgivningar.bekrafta(forsta.id(), FREDAG, "kvitto");
        Utskick andra = prov.starta(mal, SOKANDEN, DELGIVNING);

        delgivningar.muntlig(new Muntligdelgivning(andra.id(), FREDAG, "motringning och kontrollfrågor", true, true), "handlaggare");

        assertThat(delgivningar.hitta(andra.id()).orElseThrow()).satisfies(d -> {
            assertThat(d.satt()).isEqualTo(MUNTLIG);
            assertThat(d.delgivningsdag()).isEqualTo(FREDAG);
        });
        assertThat(prov.slut(mal)).isTrue();
    }

    @Test
    @Lagrum({"UF 6:1 st 2", "DelgL 2010:1932 4 §"})
    void om_bara_den_som_kan_antraffas_ska_delges_slutar_forsoken_utan_beslut() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, new Mottagare("GALDENAR", "Utan Adress", "199001012384", null), DELGIVNING_OM_ANTRAFFBAR);

        assertThat(prov.slut(mal)).isTrue();
        assertThat(prov.utfall(mal)).containsEntry("delgiven", false).containsEntry("delgivningsdag", null);
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().status()).isEqualTo(Delgivningsstatus.EJ_ANTRAFFAD);
        assertThat(lada.hamta(brev.id()).status()).isEqualTo(Utskicksstatus.EJ_ANTRAFFAD);
    }

    @Test
    @Lagrum({"UF 4:5 st 1", "UF 4:5 st 2"})
    void till_utlandet_kravs_sprak_och_skriftligt_erkannande() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, new Mottagare("SOKANDE", "Ola Nordmann", null, "Storgata 1, 0155 Oslo, Norge"), DELGIVNING);
        assertThat(prov.uppgifter(mal)).containsExactly("valjDelgivningssatt");
        Map<String, Object> utanSprak = Map.of("satt", "VANLIG", "skal", "Känd adress i Norge.", "utomlands", true);

        assertThatThrownBy(() -> prov.slutfor(mal, "valjDelgivningssatt", utanSprak)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("språk");
        assertThatThrownBy(() -> prov.slutfor(mal, "valjDelgivningssatt", Map.of("satt", "STAMNINGSMAN", "skal", "Fort.", "utomlands", true)))
                .hasMessageContaining("vistas utomlands");
        prov.slutfor(mal, "valjDelgivningssatt", Map.of("satt", "VANLIG", "skal", "Känd adress i Norge.", "utomlands", true, "sprak", "norska"));

        assertThat(frist(mal, "val").status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(handlingar.html(handlingar.i(mal).get(1).id())).contains("skriftliga erkännande");
        delgivningar.bekrafta(brev.id(), FREDAG, "mottagningsbevis");
        assertThat(prov.slut(mal)).isTrue();
    }

    @Test
    @Lagrum({"DelgL 2010:1932 2 §", "DelgL 1970:428 3 a §", "DelgL 1970:428 19 § st 3"})
    void en_handling_som_skickas_fore_april_2011_delges_enligt_1970_ars_lag() {
        tid.stall(dag("2009-11-13")); // Friday
        String mal = provmal.nytt();
        delgivningar.informerad(mal, "SOKANDE", SOKANDEN.idnummer(), dag("2009-11-02"), "prov");
        Utskick brev = prov.starta(mal, SOKANDEN, DELGIVNING);

        tid.till(mal, dag("2009-12-01"), LocalTime.of(0, 1));

        assertThat(delgivningar.hitta(brev.id()).orElseThrow()).satisfies(d -> {
            assertThat(d.lag()).isEqualTo(Delgivningslag.LAG_1970);
            assertThat(d.delgivningsdag()).isEqualTo(dag("2009-11-30")); // Monday, two weeks after the message of Monday 16
        });
    }

    @Test
    @Lagrum("DelgL 2010:1932 26 §")
    void en_retur_efter_delgivningsdagen_andrar_inte_dagen_men_antecknas_for_provning() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, GALDENAREN, DELGIVNING);
        delgivningar.bekrafta(brev.id(), FREDAG, "kvitto");

        delgivningar.retur(brev.id());

        assertThat(delgivningar.hitta(brev.id()).orElseThrow().delgivningsdag()).isEqualTo(FREDAG);
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::handelse).anyMatch(h -> h.contains("kom i retur sedan delgivningen hade avslutats"));
    }

    @Test
    void nar_malet_avbryts_faller_delgivningen_och_dess_frister() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, GALDENAREN, DELGIVNING);

        prov.avbryt(mal);

        assertThat(delgivningar.hitta(brev.id()).orElseThrow().status()).isEqualTo(Delgivningsstatus.AVBRUTEN);
        assertThat(frist(mal, "kvitto").status()).isEqualTo(Friststatus.BORTFALLEN);
    }

    @Test
    void en_bekraftelse_som_upprepas_eller_har_en_omojlig_dag_andrar_ingenting() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, GALDENAREN, DELGIVNING);

        assertThatThrownBy(() -> delgivningar.bekrafta(brev.id(), FREDAG.plusDays(1), "kvitto")).hasMessageContaining("har inte kommit än");
        assertThatThrownBy(() -> delgivningar.bekrafta(brev.id(), FREDAG.minusDays(1), "kvitto")).hasMessageContaining("ligger före 2022-11-11");
        assertThatThrownBy(() -> delgivningar.bekrafta(-1, FREDAG, "kvitto")).isInstanceOf(DelgivningSaknasException.class);
        delgivningar.bekrafta(brev.id(), FREDAG, "kvitto");
        delgivningar.bekrafta(brev.id(), FREDAG, "kvitto");

        assertThat(delgivningar.hitta(brev.id()).orElseThrow().delgivningsdag()).isEqualTo(FREDAG);
        assertThat(dagbok.rader(mal)).filteredOn(r -> r.handelse().contains("delgiven fredag")).hasSize(1);
        assertThat(dagbok.verifiera()).isEmpty();
    }

    /** A debtor who did not answer: the document is with a stämningsman from Saturday 2022-12-03. */
    private String hosStamningsman() {
        tid.stall(FREDAG);
        String mal = provmal.nytt();
        prov.starta(mal, GALDENAREN, DELGIVNING);
        tid.till(mal, dag("2022-12-05"));
        assertThat(prov.uppgifter(mal)).containsExactly("registreraStamningsmannarapport");
        return mal;
    }

    private long brevTill(String mal, String vad) {
        return lada.i(mal).stream().filter(u -> u.nyckel().contains(vad)).count();
    }

    private Frist frist(String mal, String vad) {
        return bok.i(mal).stream().filter(f -> f.nyckel().endsWith("-" + vad)).max(java.util.Comparator.comparingLong(Frist::id)).orElseThrow();
    }
}
