package se.verkstall.utmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.frist.Fristbok;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendom;
import se.verkstall.utmatning.berakning.Rattelse;

/** A boat is attached and somebody else says that it is his. */
@Lagrum({"UB 4:20", "UB 4:22", "UB 4:26", "UB 4:33", "UB 8:5", "UF 6:16", "UF 6:17"})
class TredjeMansRattIT extends Utmatningsprov {

    private static final Map<String, String> BRODERN = Map.of("grund", "TREDJE_MAN", "tredjeMan", "Brodern Börje", "adress", "Brovägen 4", "skal", "Han visar ett köpekontrakt.");

    @Autowired Fristbok fristbok;
    @Autowired Handlingar handlingar;

    @Test
    void tredje_man_som_inte_vacker_talan_pa_en_manad_forlorar_sin_ratt_och_baten_saljs() {
        utmatt(Map.of("ansprak", "true"));
        assertThatThrownBy(() -> slutfor("provaAnsprak", Map.of("grund", "FORBEHALL", "tredjeMan", "Brodern Börje", "adress", "Brovägen 4", "skal", "x"))).as("inget förbehåll")
                .hasMessageContaining("tredje man som ska väcka talan");
        slutfor("provaAnsprak", BRODERN);
        assertThat(egendomar.harTvist(egendom().id())).isTrue();
        assertThat(brevTill("talan/%")).containsExactly("Brodern Börje DELGIVNING");
        assertThat(handlingar.html(lada.hamta(brev("talan/%")).handlingId())).contains("inom en månad").contains("förlorat din rätt mot sökanden").contains("Provbolaget AB och Gun Gäldenär");
        // Thursday 3 March: he signs for it; the month ends on Sunday 3 April and so on Monday 4 April
        till("2022-03-03");
        delgivningar.bekrafta(brev("talan/%"), LocalDate.of(2022, 3, 3), "kvitto");
        till("2022-04-04");
        assertThat(oppna()).as("sista dagen").contains("bevakaTvist").doesNotContain("bestamForsaljningen");
        till("2022-04-05");
        assertThat(oppna()).as("dagen efter säljs båten").contains("bestamForsaljningen").doesNotContain("bevakaTvist");
        assertThat(egendomar.harTvist(egendom().id())).isFalse();
        assertThat(fristbok.i(mal)).filteredOn(f -> f.nyckel().startsWith("tvist/")).singleElement().satisfies(f -> assertThat(f.dag()).isEqualTo("2022-04-04"));
    }

    @Test
    void vacks_talan_den_sista_dagen_vantar_forsaljningen_och_vinner_tredje_man_havs_utmatningen() {
        utmatt(Map.of("ansprak", "true"));
        slutfor("provaAnsprak", BRODERN);
        till("2022-03-03");
        delgivningar.bekrafta(brev("talan/%"), LocalDate.of(2022, 3, 3), "kvitto");
        till("2022-04-04");
        assertThatThrownBy(() -> slutfor("bevakaTvist", Map.of("dag", "2022-04-05", "domstol", "Provby tingsrätt T 12-22"))).hasMessageContaining("senast 2022-04-04");
        slutfor("bevakaTvist", Map.of("dag", "2022-04-04", "domstol", "Provby tingsrätt T 12-22"));
        till("2022-09-01");
        assertThat(oppna()).containsExactly("provaTvistensUtgang");
        slutfor("provaTvistensUtgang", Map.of("utgang", "HAVS", "skal", "Tingsrättens dom 2022-08-30: båten är Börjes."));
        assertThat(egendom().status()).isEqualTo(Egendom.Status.HAVD);
        assertThat(brevTill("havd/%")).containsExactly("Provbolaget AB ENKEL", "Gun Gäldenär ENKEL");
        assertThat(oppna()).isEmpty();
    }

    @Test
    void med_forbehall_ar_det_sokanden_som_ska_vacka_talan_annars_havs_utmatningen() {
        utmatt(Map.of("besittning", "ANNAN", "forbehallTredjeMan", "true"));
        slutfor("provaAnsprak", Map.of("grund", "FORBEHALL", "tredjeMan", "Brodern Börje", "adress", "Brovägen 4", "skal", "Båten står hos brodern."));
        assertThat(brevTill("talan/%")).containsExactly("Provbolaget AB DELGIVNING");
        delgivningar.bekrafta(brev("talan/%"), TISDAG, "kvitto");
        till("2022-04-01"); // Friday, the last day
        assertThat(egendom().status()).isEqualTo(Egendom.Status.UTMATT);
        till("2022-04-02");
        assertThat(egendom().status()).isEqualTo(Egendom.Status.HAVD);
        assertThat(utmatningar.i(mal).get(0).havdSkal()).contains("Sökanden väckte inte talan");
    }

    @Test
    @Lagrum({"UB 4:20 st 1 men 2", "UB 8:5 st 1"})
    void ett_ansprak_under_forsaljningen_stoppar_den_och_havs_utmatningen_avbryts_allt() {
        utmatt(Map.of());
        assertThat(oppna()).containsExactly("bestamForsaljningen");
        assertThatThrownBy(() -> utmatningar.ansprak(utmatningId(), "Brodern Börje", " ", HANDLAGGAREN)).hasMessageContaining("adress");
        utmatningar.ansprak(utmatningId(), "Brodern Börje", "Brovägen 4", HANDLAGGAREN);
        assertThat(brevTill("tredje_man/%")).containsExactly("Brodern Börje ENKEL");
        Map<String, Object> auktion = Map.of("satt", "UNDER_HAND", "titelnLagakraft", "true");
        assertThatThrownBy(() -> slutfor("bestamForsaljningen", auktion)).isInstanceOfSatisfying(OgiltigIndataException.class,
                e -> assertThat(e.fel()).extracting(f -> f.lagrum()).containsExactly("UB 8:5 st 1"));
        slutfor("provaAnsprak", BRODERN);
        till("2022-03-03");
        delgivningar.bekrafta(brev("talan/%"), LocalDate.of(2022, 3, 3), "kvitto");
        till("2022-03-10");
        slutfor("bevakaTvist", Map.of("dag", "2022-03-10", "domstol", "Provby tingsrätt T 12-22"));
        slutfor("provaTvistensUtgang", Map.of("utgang", "HAVS", "skal", "Sökanden medger att båten är Börjes."));
        assertThat(egendom().status()).isEqualTo(Egendom.Status.HAVD);
        assertThat(oppna()).isEmpty();
        assertThat(brevTill("havd/%")).as("också Börje").hasSize(3);
    }

    @Test
    @Lagrum({"UF 6:17 st 1 men 2", "UF 6:17 st 2", "UF 6:18", "UB 4:31", "UF 6:27"})
    void en_begaran_avslas_en_kostsam_atgard_provas_efter_horande_och_domstolen_far_veta_att_utmatningen_havts() {
        utmatt(Map.of());
        assertThatThrownBy(() -> utmatningar.avsla(utmatningId(), "Brodern Börje", "Brovägen 4", " ", HANDLAGGAREN)).hasMessageContaining("skäl");
        utmatningar.avsla(utmatningId(), "Brodern Börje", "Brovägen 4", "Köpekontraktet avser en annan båt.", HANDLAGGAREN);
        assertThat(brevTill("avslag/%")).containsExactly("Brodern Börje ENKEL");

        utmatningar.foreslaAtgard(utmatningId(), "Lyft och vinterförvaring", Belopp.kronor(9_000), true, HANDLAGGAREN);
        assertThat(oppna()).contains("beslutaOmAtgarden");
        assertThat(brevTill("atgard/%")).containsExactly("Provbolaget AB ENKEL", "Gun Gäldenär ENKEL");
        slutfor("beslutaOmAtgarden", Map.of("yttranden", "Sökanden godtar kostnaden.", "beslut", "VIDTAS", "skal", "Båten far annars illa."));

        utmatningar.hav(utmatningId(), Rattelse.Grund.DOMSTOL, true, "Hovrättens beslut.", "Provby tingsrätt", HANDLAGGAREN);
        assertThat(brevTill("havd/%")).contains("Provby tingsrätt ENKEL").hasSize(3);
        assertThat(egendom().status()).isEqualTo(Egendom.Status.HAVD);
    }

    private Egendom egendom() {
        return egendomar.i(mal).get(0);
    }
}
