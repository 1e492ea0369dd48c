package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.frist.Friststatus;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.utmatning.Utmatningar;

/** A third man says that it is his when the auction is already announced. Attached Tuesday 1 March 2022; the auction is on Tuesday 29 March at ten. */
@Lagrum({"UB 4:20 st 1 men 2", "UB 8:5 st 1", "UF 9:11 st 2", "UF 9:11 st 3"})
class TvistUnderForsaljningIT extends Forsaljningsprov {

    private static final LocalDate UTMATT = LocalDate.of(2022, 3, 1);
    private static final LocalDate AUKTION = LocalDate.of(2022, 3, 29);
    private static final LocalDate SISTA_DAG = LocalDate.of(2022, 3, 22);

    @Autowired
    private Utmatningar utmatningar;

    @Test
    @Lagrum("UF 9:10 st 2")
    void den_utlysta_auktionen_stalls_in_med_alla_meddelanden_och_lyses_ut_pa_nytt_nar_tredje_man_har_forlorat_sin_ratt() {
        String mal = utmattBil(UTMATT, Map.of());
        Auktion forsta = utlystOchKungjord(mal, AUKTION, SISTA_DAG);
        tid.till(mal, LocalDate.of(2022, 3, 24)); // Thursday: the claim; he is told of the auction at once, and it is still called in time
        ansprak(mal);
        assertThat(brevTill(mal, "underrattelse_auktion/" + forsta.id() + "/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Brodern Börje");
        assertThat(auktioner.utlysning(forsta.id())).allMatch(p -> p.iTid());
        assertThat(senaste(mal).status()).as("först när någon föreläggs att väcka talan").isEqualTo(Auktion.Status.UTLYST);

        slutfor(mal, "provaAnsprak", brodern("VANTAR"));
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(brevTill(mal, "installd/" + forsta.id() + "/%")).containsExactly("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats");
        assertThat(brevTill(mal, "installd/underrattelse_auktion/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Brodern Börje");
        assertThat(fristbok.i(mal)).filteredOn(f -> f.nyckel().startsWith("kungorelse/auktion/" + forsta.id())).allMatch(f -> !f.status().loper());
        assertThatThrownBy(() -> slutfor(mal, "bestamForsaljningen", auktion(LocalDate.of(2022, 5, 31)))).hasMessageContaining("bättre rätt");

        // he signs on Friday 25 March and does not sue by Monday 25 April
        tid.till(mal, LocalDate.of(2022, 3, 25));
        delgivningar.bekrafta(brev(mal, "talan/%"), LocalDate.of(2022, 3, 25), "kvitto");
        tid.till(mal, LocalDate.of(2022, 4, 25));
        assertThat(egendomar.harTvist(egendom(mal).id())).as("sista dagen").isTrue();
        tid.till(mal, LocalDate.of(2022, 4, 26));
        slutfor(mal, "bestamForsaljningen", auktion(LocalDate.of(2022, 5, 31)));
        assertThat(auktioner.utlysning(senaste(mal).id())).extracting(p -> p.senast().toString()).containsExactly("2022-05-24", "2022-05-24", "2022-05-17", "2022-05-17", "2022-05-17");
        assertThat(brevTill(mal, "underrattelse_auktion/" + senaste(mal).id() + "/%")).hasSize(3);
    }

    @Test
    @Lagrum({"UB 4:33 st 1", "UF 6:17"})
    void under_pagaende_budgivning_stoppas_budet_och_auktionen_och_vinner_tredje_man_havs_utmatningen() {
        String mal = utmattBil(UTMATT, Map.of());
        Auktion auktion = utlystOchKungjord(mal, AUKTION, SISTA_DAG);
        tillAuktionen(mal, auktion);
        bud(auktion, "Anna Budsson", 40_000);
        ansprak(mal);
        assertThatThrownBy(() -> bud(auktion, "Bo Bjudare", 41_000)).hasMessageContaining("bättre rätt");
        assertThatThrownBy(() -> slutfor(mal, "hallAuktion", GODTA)).hasMessageContaining("bättre rätt");
        slutfor(mal, "provaAnsprak", brodern("VANTAR"));
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(brevTill(mal, "installd/" + auktion.id() + "/%")).as("dagen har inte gått: det kungörs").hasSize(2);
        assertThat(brevTill(mal, "installd/underrattelse_auktion/%")).as("ett brev hinner inte fram").isEmpty();
        assertThat(oppna(mal)).contains("bestamForsaljningen").doesNotContain("hallAuktion");

        delgivningar.bekrafta(brev(mal, "talan/%"), AUKTION, "kvitto");
        slutfor(mal, "bevakaTvist", Map.of("dag", AUKTION.toString(), "domstol", "Provby tingsrätt T 12-22"));
        slutfor(mal, "provaTvistensUtgang", Map.of("utgang", "HAVS", "skal", "Sökanden medger att bilen är Börjes."));
        assertThat(egendom(mal).status()).isEqualTo(Egendom.Status.HAVD);
        assertThat(oppna(mal)).isEmpty();
    }

    @Test
    void paverkar_tvisten_inte_priset_halls_auktionen_fast_talan_ska_vackas() {
        String mal = utmattBil(UTMATT, Map.of());
        Auktion auktion = utlystOchKungjord(mal, AUKTION, SISTA_DAG);
        ansprak(mal);
        slutfor(mal, "provaAnsprak", brodern("PAVERKAR_INTE"));
        tillAuktionen(mal, auktion);
        bud(auktion, "Anna Budsson", 40_000);
        slutfor(mal, "hallAuktion", GODTA);
        assertThat(auktioner.kop(forsaljning(mal).id())).hasSize(1);
        assertThat(brevTill(mal, "talan/%")).containsExactly("Brodern Börje");
    }

    @Test
    @Lagrum({"UF 10:7", "UB 10:7"})
    void en_auktion_av_skepp_stalls_in_nar_sakagarforteckningen_ska_upprattas_och_ingen_ny_satts_ut_under_tvisten() {
        String mal = utmattBil(UTMATT, Map.of("slag", "SKEPP", "beskrivning", "M/S Tvist", "beteckning", "PROV-9", "varde", "800000", "sokandenBegart", "true"));
        slutfor(mal, "beredFartygsforsaljningen", Map.of("registerutdrag", "2022-03-01", "titelnLagakraft", "true", "beskrivning", "Byggt 1998.", "beskrivningPlats",
                "Kronofogdemyndigheten", "varde", "800000", "hors", "HORS_INTE", "dojsmal", "Hamnavgifterna äter upp värdet."));
        Map<String, Object> bestam = new HashMap<>(Map.of("dag", "2022-06-14", "klockslag", "10:00", "plats", "Auktionssalen", "villkor", "En sjättedel genast.", "sammantradeDag",
                "2022-07-20", "sammantradeKlockslag", "10:00", "sammantradePlats", "Sal 1"));
        slutfor(mal, "bestamFartygsauktionen", bestam);
        tid.till(mal, LocalDate.of(2022, 5, 24));
        infor(mal, senaste(mal), LocalDate.of(2022, 5, 24));
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-05-24", "WEBBPLATS", "2022-05-24"));
        tillAuktionen(mal, senaste(mal));
        ansprak(mal);
        slutfor(mal, "provaAnsprak", brodern("VANTAR"));
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(oppna(mal)).contains("bestamFartygsauktionen").doesNotContain("upprattaFartygsforteckning");
        Map<String, Object> ny = med(bestam, Map.of("dag", "2022-08-16", "sammantradeDag", "2022-09-14"));
        assertThatThrownBy(() -> slutfor(mal, "bestamFartygsauktionen", ny)).hasMessageContaining("bättre rätt");
        assertThat(fristbok.i(mal)).filteredOn(f -> f.status() == Friststatus.LOPER).extracting(f -> f.nyckel()).noneMatch(n -> n.contains("auktion"));
    }

    private static final Map<String, Object> GODTA = Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1");

    private static Map<String, String> brodern(String forsaljning) {
        return Map.of("grund", "TREDJE_MAN", "tredjeMan", "Brodern Börje", "adress", "Brovägen 4", "skal", "Han visar ett köpekontrakt.", "forsaljning", forsaljning);
    }

    private void ansprak(String mal) {
        utmatningar.ansprak(utmatningar.i(mal).get(0).id(), "Brodern Börje", "Brovägen 4", HANDLAGGAREN);
        tid.korForfallna(mal);
    }

    private Egendom egendom(String mal) {
        List<Egendom> alla = egendomar.i(mal);
        return alla.get(alla.size() - 1);
    }
}
