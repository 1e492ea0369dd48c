package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.frist.Friststatus;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Sakagare;

/** A car from attachment to money, and the ways it goes wrong. Attached Tuesday 1 March 2022; the auction is on Tuesday 29 March at ten. */
@Lagrum({"UF 6:9", "UF 8:2", "UF 8:3", "UF 9:2", "UF 9:8", "UF 9:9", "UF 9:10", "UF 9:11", "UF 9:19", "UF 9:20", "UB 9:2", "UB 9:3", "UB 9:4", "UB 9:5", "UB 9:6", "UB 9:7"})
class ForsaljningLosIT extends Forsaljningsprov {

    private static final LocalDate UTMATT = LocalDate.of(2022, 3, 1);
    private static final LocalDate AUKTION = LocalDate.of(2022, 3, 29);
    /** Tuesday 22 March: a week before. */
    private static final LocalDate SISTA_DAG = LocalDate.of(2022, 3, 22);

    @Autowired
    private Dagbok dagbok;

    @Test
    @Lagrum({"UF 9:1", "UF 9:7", "UB 13:1"})
    void en_bil_utmats_saljs_pa_auktion_och_pengarna_ligger_klara_att_fordela() {
        // Tuesday 1 March: attached; the debtor signs for the decision with the prohibition to dispose
        String mal = utmattBil(UTMATT, Map.of());
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.UTMATT);
        assertThat(fristbok.hitta(mal, "forsaljning/" + forsaljning(mal).id()).orElseThrow().dag()).as("två månader: söndag 1 maj, så måndag 2 maj").isEqualTo("2022-05-02");

        // the same day: an auction on Tuesday 29 March; both parties are told at once, two weeks is Tuesday 15 March
        slutfor(mal, "bestamForsaljningen", auktion(AUKTION));
        Auktion auktion = senaste(mal);
        assertThat(brevTill(mal, "underrattelse_auktion/" + auktion.id() + "/%")).containsExactly("Provbolaget AB", "Gun Gäldenär");
        assertThat(brevTill(mal, "kungorelse/auktion/" + auktion.id() + "/%")).containsExactly("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats");
        assertThat(auktioner.utlysning(auktion.id())).extracting(p -> p.senast().toString()).containsExactly("2022-03-22", "2022-03-22", "2022-03-15", "2022-03-15");

        // Tuesday 22 March, the last day: published in both media
        tid.till(mal, SISTA_DAG);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-03-22", "WEBBPLATS", "2022-03-22"));
        assertThat(oppna(mal)).as("grinden är passerad; auktionsdagen väntas in").isEmpty();

        // Tuesday 29 March at ten: three bids, the highest is accepted and paid at once
        tillAuktionen(mal, auktion);
        bud(auktion, "Anna Budsson", 40_000);
        bud(auktion, "Bo Bjudare", 45_000);
        bud(auktion, "Anna Budsson", 52_000);
        tid.till(mal, AUKTION, LocalTime.of(11, 0));
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1"));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.kronor(52_000));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Gäldenären är inte skattskyldig.")));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.SALD);

        // three weeks from the sale: Tuesday 19 April; not before that day has passed is the money handed over
        tid.till(mal, LocalDate.of(2022, 4, 19));
        assertThat(fordelningar.i(mal)).isEmpty();
        tid.till(mal, LocalDate.of(2022, 4, 20));
        assertThat(fordelningar.i(mal)).hasSize(1);
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(52_000));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(dagbok.verifiera()).isEmpty();
        assertThat(jdbc.sql("select count(*) from act_ru_execution where business_key_ = :mal").param("mal", mal).query(Long.class).single()).isZero();
    }

    @Test
    @Lagrum({"UF 9:11 st 2", "UF 9:11 st 3"})
    void en_kungorelse_en_dag_for_sent_staller_in_auktionen_och_alla_far_veta_det() {
        String mal = utmattBil(UTMATT, Map.of("sakagare", java.util.List.of(Map.of("sakagarslag", "HANDPANT", "sakagarnamn", "Pantbanken AB", "sakagaradress", "Pantgatan 2", "sakagarfordran", "5000"))));
        slutfor(mal, "bestamForsaljningen", auktion(AUKTION));
        Auktion auktion = senaste(mal);

        // Wednesday 23 March: one day late on the web
        tid.till(mal, SISTA_DAG.plusDays(1));
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-03-22", "WEBBPLATS", "2022-03-23"));
        assertThat(fristbok.hitta(mal, "kungorelse/auktion/" + auktion.id() + "/WEBBPLATS").orElseThrow().status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(oppna(mal)).containsExactly("avhjalpBrist");

        slutfor(mal, "avhjalpBrist", Map.of("beslut", "STALL_IN", "skal", "Webbplatsen uppdaterades en dag för sent."));

        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(brevTill(mal, "installd/" + auktion.id() + "/%")).containsExactly("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats");
        assertThat(brevTill(mal, "installd/underrattelse_auktion/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Pantbanken AB");
        assertThat(oppna(mal)).as("en ny tid ska sättas ut").containsExactly("bestamForsaljningen");

        // the new day has its own last days and its own messages
        slutfor(mal, "bestamForsaljningen", auktion(LocalDate.of(2022, 4, 26)));
        assertThat(auktioner.utlysning(senaste(mal).id())).extracting(p -> p.senast().toString()).containsExactly("2022-04-19", "2022-04-19", "2022-04-12", "2022-04-12", "2022-04-12");
        assertThat(brevTill(mal, "underrattelse_auktion/" + senaste(mal).id() + "/%")).hasSize(3);
    }

    @Test
    void en_kungorelse_som_aldrig_infordes_kan_inte_avhjalpas_men_en_sen_kan_det_med_sarskilda_skal() {
        String mal = utmattBil(UTMATT, Map.of());
        slutfor(mal, "bestamForsaljningen", auktion(AUKTION));
        tid.till(mal, SISTA_DAG.plusDays(1));
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-03-23", "aldrigInford", "true"));
        Map<String, Object> avhjalp = Map.of("beslut", "AVHJALP", "SARSKILDA_SKAL", "true", "skal", "Helgdagar");

        assertThatThrownBy(() -> slutfor(mal, "avhjalpBrist", avhjalp)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("gjordes aldrig");

        kungorelser.inford(mal, senaste(mal).avser(), se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium.WEBBPLATS, SISTA_DAG.plusDays(1), HANDLAGGAREN);
        assertThatThrownBy(() -> slutfor(mal, "avhjalpBrist", Map.of("beslut", "AVHJALP", "OBEHOVLIG", "true", "skal", "x"))).hasMessageContaining("har inte åberopats");
        slutfor(mal, "avhjalpBrist", avhjalp);
        assertThat(senaste(mal).avhjalptSkal()).isEqualTo("Helgdagar");
        tillAuktionen(mal, senaste(mal));
        assertThat(oppna(mal)).containsExactly("hallAuktion");
    }

    @Test
    @Lagrum({"UF 6:10", "UF 9:6"})
    void ett_bud_under_den_lagsta_kopeskillingen_godtas_inte_och_efter_tva_auktioner_havs_utmatningen() {
        String mal = utmattBil(UTMATT, Map.of("undantag", "FORVARVET", "forbehall", "10000"));
        Map<String, Object> medLagsta = med(auktion(AUKTION), Map.of("lagstaPris", "30000"));
        assertThatThrownBy(() -> slutfor(mal, "bestamForsaljningen", auktion(AUKTION))).hasMessageContaining("lägsta köpeskillingen");
        slutfor(mal, "bestamForsaljningen", medLagsta);
        tid.till(mal, SISTA_DAG);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-03-22", "WEBBPLATS", "2022-03-22"));
        Auktion forsta = senaste(mal);
        tillAuktionen(mal, forsta);
        bud(forsta, "Anna Budsson", 29_999);
        assertThatThrownBy(() -> slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "x"))).isInstanceOf(OgiltigIndataException.class)
                .satisfies(e -> assertThat(((OgiltigIndataException) e).fel()).extracting(f -> f.lagrum()).containsExactly("UF 9:6"));

        osald(mal);
        slutfor(mal, "provaNyttForsok", Map.of("kanSaljas", "true", "skal", "Ett försök till"));
        slutfor(mal, "bestamForsaljningen", med(auktion(LocalDate.of(2022, 4, 26)), Map.of("lagstaPris", "30000")));
        tid.till(mal, LocalDate.of(2022, 4, 14));
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-04-14", "WEBBPLATS", "2022-04-14"));
        tillAuktionen(mal, senaste(mal));
        osald(mal);
        slutfor(mal, "provaNyttForsok", Map.of("skal", "Ingen har visat intresse"));

        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
        assertThat(brevTill(mal, "havd/%")).containsExactly("Provbolaget AB", "Gun Gäldenär");
        assertThat(oppna(mal)).isEmpty();
    }

    private void osald(String mal) {
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA_INTE", "skal", "För lågt bud"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.", "ejAntagetSkal", "För lågt bud")));
    }

    @Test
    @Lagrum({"UF 9:19 st 2", "UB 9:5 st 3", "UB 9:7 st 1"})
    void en_kopare_som_inte_betalar_i_tid_forlorar_budet_och_tva_handpenningar_tacker_skillnaden_och_var_sin_auktions_kostnader() {
        String mal = utmattBil(UTMATT, Map.of());
        Auktion forsta = utlystOchKungjord(mal, AUKTION, SISTA_DAG);
        tillAuktionen(mal, forsta);
        bud(forsta, "Bo Bjudare", 50_000);
        Map<String, Object> anstand = new HashMap<>(Map.of("utfall", "GODTA", "betalning", "ANSTAND", "koparensAdress", "Budvägen 2", "handpenning", "4999", "anstandTill", "2022-04-29"));
        assertThatThrownBy(() -> slutfor(mal, "hallAuktion", anstand)).hasMessageContaining("minst 5\u00a0000 kronor");
        anstand.put("handpenning", "5000");
        slutfor(mal, "hallAuktion", anstand);
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).as("hålls inne till full betalning").isEqualTo(Egendom.Status.UTMATT);

        // Friday 29 April passes without payment: the bid is void on Saturday 30 April
        tid.till(mal, LocalDate.of(2022, 4, 29));
        assertThat(oppna(mal)).isEmpty();
        tid.till(mal, LocalDate.of(2022, 4, 30));
        assertThat(brevTill(mal, "kop_ogiltigt/%")).containsExactly("Bo Bjudare", "Provbolaget AB", "Gun Gäldenär");
        assertThat(oppna(mal)).containsExactly("bestamForsaljningen");
        assertThatThrownBy(() -> kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(45_000), LocalDate.of(2022, 4, 29), HANDLAGGAREN)).hasMessageContaining("Ingen köpeskilling väntas");

        // a second bid, 48 000 kr with 4 800 kr down, is not paid by Friday 10 June either
        tillAuktionen(mal, utlystOchKungjord(mal, LocalDate.of(2022, 5, 24), LocalDate.of(2022, 5, 10)));
        bud(senaste(mal), "Cia Ciceron", 48_000);
        slutfor(mal, "hallAuktion", med(anstand, Map.of("handpenning", "4800", "anstandTill", "2022-06-10", "forraKostnader", "1000")));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 6, 11));

        // sold on Tuesday 5 July for 47 000 kr: the second pays 1 500 kr costs and 1 000 kr, the first its own 1 000 kr costs and 2 000 kr; 4 300 kr go back
        tillAuktionen(mal, utlystOchKungjord(mal, LocalDate.of(2022, 7, 5), LocalDate.of(2022, 6, 21)));
        bud(senaste(mal), "Anna Budsson", 47_000);
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1", "forraKostnader", "1500"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 7, 28));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(50_000));
        assertThat(kassa.saldo(Konto.FORRATTNINGSKOSTNADER, mal)).isEqualTo(Belopp.kronor(2_500));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.kronor(52_500));
    }

    @Test
    @Lagrum({"UF 9:3", "UF 9:4", "UF 9:5", "UF 9:12", "UF 13:2"})
    void en_andel_i_ett_skepp_saljs_av_ett_auktionsforetag_efter_registerutdrag_och_redogorelse_och_kontanta_pengar_kvitteras() {
        String mal = utmattBil(UTMATT, Map.of("slag", "ANDEL_I_SKEPP", "beskrivning", "Andel, 1/10, i M/S Prov"));
        assertThat(brevTill(mal, "registerutdrag/%")).containsExactly("Sjöfartsregistret");
        Map<String, Object> uppdrag = med(auktion(AUKTION), Map.of("gravationsbevis", "true", "uppdragsslag", "AUKTIONSFORETAG", "uppdragstagare", "Auktionsverket AB", "uppdragsadress",
                "Provgatan 2", "redovisas", "2022-03-29"));
        assertThatThrownBy(() -> slutfor(mal, "bestamForsaljningen", uppdrag)).hasMessageContaining("efter auktionen");
        uppdrag.put("redovisas", "2022-04-12");
        slutfor(mal, "bestamForsaljningen", uppdrag);
        Auktion auktion = senaste(mal);
        assertThat(brevTill(mal, "uppdrag_auktion/%")).containsExactly("Auktionsverket AB");
        assertThat(fristbok.hitta(mal, "uppdrag_auktion/" + auktion.id()).orElseThrow().dag()).isEqualTo("2022-04-12");

        tid.till(mal, SISTA_DAG);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-03-22", "WEBBPLATS", "2022-03-22"));
        tillAuktionen(mal, auktion);
        bud(auktion, "Bo Bjudare", 50_000);
        Map<String, Object> svar = new HashMap<>(Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 2", "betalsatt", "KONTANT"));
        assertThatThrownBy(() -> slutfor(mal, "hallAuktion", svar)).hasMessageContaining("försäljningen inte rubbar");
        svar.put("redogjort", "true");
        slutfor(mal, "hallAuktion", svar);

        assertThat(brevTill(mal, "kvitto/kopeskilling/%")).containsExactly("Bo Bjudare");
        assertThat(fristbok.hitta(mal, "uppdrag_auktion/" + auktion.id()).orElseThrow().status()).isEqualTo(Friststatus.IAKTTAGEN);

        // final after Tuesday 19 April; the price is shared out and nothing of it is left
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 4, 20));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(50_000));
        fordelaUtanMote(mal, fordelningar.i(mal).get(0).id());
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.NOLL);
    }

    @Test
    @Lagrum({"UB 9:7 st 1", "UB 9:7 st 2", "UB 13:12"})
    void den_forra_auktionens_kostnader_tas_ur_handpenningen_och_resten_forverkas_om_egendomen_inte_blir_sald() {
        String mal = utmattBil(UTMATT, Map.of());
        Auktion forsta = utlystOchKungjord(mal, AUKTION, SISTA_DAG);
        tillAuktionen(mal, forsta);
        bud(forsta, "Bo Bjudare", 50_000);
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "ANSTAND", "koparensAdress", "Budvägen 2", "handpenning", "5000", "anstandTill", "2022-04-29"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 4, 30));
        Auktion andra = utlystOchKungjord(mal, LocalDate.of(2022, 5, 24), LocalDate.of(2022, 5, 10));
        tillAuktionen(mal, andra);
        osald(mal);
        slutfor(mal, "provaNyttForsok", Map.of("skal", "Ingen har visat intresse", "kostnader", "1200"));

        assertThat(kassa.saldo(Konto.FORRATTNINGSKOSTNADER, mal)).isEqualTo(Belopp.kronor(1_200));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).as("förverkat, att fördela").isEqualTo(Belopp.kronor(3_800));
        assertThat(fordelningar.i(mal)).singleElement().satisfies(f -> assertThat(f.sald()).isFalse());
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
    }

    @Test
    void en_kopare_med_anstand_betalar_pa_sista_dagen() {
        String mal = utmattBil(UTMATT, Map.of());
        Auktion auktion = utlystOchKungjord(mal, AUKTION, SISTA_DAG);
        tillAuktionen(mal, auktion);
        bud(auktion, "Bo Bjudare", 50_000);
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "ANSTAND", "koparensAdress", "Budvägen 2", "handpenning", "5000", "anstandTill", "2022-04-29"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 4, 29));
        assertThatThrownBy(() -> kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(44_999), LocalDate.of(2022, 4, 29), HANDLAGGAREN)).hasMessageContaining("45\u00a0000");

        kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(45_000), LocalDate.of(2022, 4, 29), HANDLAGGAREN);
        tid.korForfallna(mal);

        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.SALD);
    }

    @Test
    @Lagrum("UF 9:10 st 2")
    void en_sakagare_som_blir_kand_sent_underrattas_genast_och_hindrar_inte_auktionen() {
        String mal = utmattBil(UTMATT, Map.of());
        slutfor(mal, "bestamForsaljningen", auktion(AUKTION));
        Auktion auktion = senaste(mal);
        tid.till(mal, LocalDate.of(2022, 3, 18)); // Friday, three days after the last day for notices
        auktioner.sakagare(new Sakagare(0, auktion.egendomId(), Sakagare.Slag.FORETAGSHYPOTEK, "Hypoteksbanken AB", null, "Bankgatan 1", null, LocalDate.of(2022, 3, 18)), HANDLAGGAREN);
        infor(mal, auktion, LocalDate.of(2022, 3, 18));
        assertThat(auktioner.utlysning(auktion.id())).allSatisfy(p -> assertThat(p.iTid()).as(p.vad()).isTrue());
        assertThat(brevTill(mal, "underrattelse_auktion/" + auktion.id() + "/sakagare-%")).containsExactly("Hypoteksbanken AB");
    }

    @Test
    @Lagrum("UF 9:11")
    void en_auktion_som_flyttas_stalls_in_och_far_nya_dagar() {
        String mal = utmattBil(UTMATT, Map.of());
        slutfor(mal, "bestamForsaljningen", auktion(AUKTION));
        Auktion forsta = senaste(mal);
        assertThatThrownBy(() -> auktioner.stallIn(forsta.id(), " ", HANDLAGGAREN)).hasMessageContaining("varför");
        auktioner.stallIn(forsta.id(), "Lokalen är upptagen.", HANDLAGGAREN);
        tid.korForfallna(mal);
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(oppna(mal)).containsExactly("bestamForsaljningen");
        assertThatThrownBy(() -> slutfor(mal, "bestamForsaljningen", auktion(LocalDate.of(2022, 3, 14)))).as("måndag 14 mars: två veckor före är måndag 28 februari")
                .hasMessageContaining("senast 2022-02-28");
        slutfor(mal, "bestamForsaljningen", auktion(LocalDate.of(2022, 3, 15)));
        assertThat(auktioner.utlysning(senaste(mal).id())).extracting(p -> p.senast().toString()).startsWith("2022-03-08");
    }

    @Test
    void tva_som_bjuder_samma_belopp_i_samma_ogonblick_ger_ett_bud_och_tva_handlaggare_ger_ett_beslut() throws Exception {
        String mal = utmattBil(UTMATT, Map.of());
        Auktion auktion = utlystOchKungjord(mal, AUKTION, SISTA_DAG);
        tillAuktionen(mal, auktion);
        java.util.concurrent.ExecutorService tva = java.util.concurrent.Executors.newFixedThreadPool(2);
        java.util.concurrent.Callable<Boolean> bjuder = () -> {
            try {
                auktioner.bjud(auktion.id(), "Budgivare " + Thread.currentThread().getId(), null, Belopp.kronor(40_000), HANDLAGGAREN);
                return true;
            } catch (OgiltigIndataException e) {
                return false;
            }
        };
        long antagna = 0;
        for (java.util.concurrent.Future<Boolean> svar : tva.invokeAll(java.util.List.of(bjuder, bjuder))) {
            antagna += svar.get() ? 1 : 0;
        }
        tva.shutdown();
        assertThat(antagna).isEqualTo(1);
        assertThat(auktioner.bud(auktion.id())).hasSize(1);

        String uppgift = uppgifter.ta(uppgift(mal, "hallAuktion").id(), HANDLAGGAREN).id();
        Map<String, Object> svar = Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1");
        assertThatThrownBy(() -> uppgifter.slutfor(uppgift, svar, "chef")).isInstanceOf(se.verkstall.processmotor.UppgiftUpptagenException.class);
        uppgifter.slutfor(uppgift, svar, HANDLAGGAREN);
        assertThatThrownBy(() -> uppgifter.slutfor(uppgift, svar, HANDLAGGAREN)).isInstanceOf(se.verkstall.processmotor.UppgiftSaknasException.class);
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.kronor(40_000));
    }
}
