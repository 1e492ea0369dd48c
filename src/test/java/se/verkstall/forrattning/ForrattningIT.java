package se.verkstall.forrattning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningsprov;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.utskick.Utskickslada;

/** A förrättning in the debtor's home, from plan to protokoll. It is planned on Tuesday 1 March 2022. */
class ForrattningIT extends Integrationstest {

    private static final LocalDate TORSDAG = LocalDate.of(2022, 3, 3);

    @Autowired Delgivningsprov prov;
    @Autowired Forrattningar forrattningar;
    @Autowired Handlingar handlingar;
    @Autowired Malregister register;
    @Autowired Processer processer;
    @Autowired Tidsresa tid;
    @Autowired Uppgifter uppgifter;
    @Autowired Utskickslada lada;

    private String mal;

    @BeforeEach
    void en_forrattning_behovs() {
        tid.stall(LocalDate.of(2022, 3, 1));
        mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
        processer.starta("forrattning", mal, Map.of("forrattningAndamal", "UTMATNING"));
        tid.korForfallna(mal);
    }

    @Test
    @Lagrum({"UF 3:1", "UF 3:2", "UF 3:3", "UF 3:4", "UF 3:5", "UF 3:10", "UF 3:11", "UF 3:12", "UF 6:3", "UB 2:17"})
    void i_hemmet_med_polis_och_vittne_last_dorr_och_protokoll() {
        prov.slutfor(mal, "planeraForrattning", plan(Map.of("polis", true, "polisSkal", "Gäldenären har hotat.", "vittne", "Vera Vittne", "vittneSkal", "Gäldenären bestrider allt.")));
        assertThat(lada.i(mal)).extracting(u -> u.mottagare().namn() + " " + u.lagrum()).containsExactly("Gun Gäldenär UF 6:3", "Polismyndigheten UF 3:3");
        assertThat(handlingar.html(lada.i(mal).get(0).handlingId())).contains("torsdag").contains("3 mars 2022").contains("09:00");

        Map<String, Object> hallen = hallen();
        assertThatThrownBy(() -> prov.slutfor(mal, "hallForrattning", hallen)).as("två dagar för tidigt").hasMessageContaining("2022-03-03");
        tid.till(mal, TORSDAG);
        hallen.putAll(Map.of("oppnat", true, "bostad", true, "slutade", "21:01", "tillslutet", false, "avvisade", "Grannen Gösta", "antraffad", true));
        assertThatThrownBy(() -> prov.slutfor(mal, "hallForrattning", hallen)).isInstanceOfSatisfying(OgiltigIndataException.class, e -> assertThat(e.fel())
                .extracting(f -> f.lagrum()).containsExactlyInAnyOrder("UF 3:1 st 2", "UF 3:5", "UF 6:3 st 2", "UF 3:2 st 2", "UF 3:11 st 1 p 4", "UB 2:17 st 2", "UF 3:2 st 1"));
        hallen.putAll(Map.of("slutade", "21:00", "tillsagd", true, "tillslutet", true, "anmodad", "Maken Göran", "hallerSigUndan", true, "tilltradeSkal", "Ingen öppnade.",
                "innehavare", "Gun Gäldenär", "innehavareAdress", "Provvägen 2"));
        prov.slutfor(mal, "hallForrattning", hallen);

        assertThat(lada.hitta(mal, "tilltrade/" + forrattningar.senasteHallna(mal).orElseThrow().id())).hasValueSatisfying(u -> assertThat(u.lagrum()).isEqualTo("UF 3:2"));
        Map<String, Object> ifyllt = ifyllt("fardigstallForrattningsprotokoll");
        assertThat(ifyllt).containsEntry("vittne", "Vittne: Vera Vittne.").containsEntry("anmodad", "Maken Göran").containsEntry("tilltradeSkal", "Ingen öppnade.");
        Map<String, Object> utanSkal = new HashMap<>(ifyllt);
        utanSkal.put("tilltradeSkal", "");
        assertThatThrownBy(() -> prov.slutfor(mal, "fardigstallForrattningsprotokoll", utanSkal)).hasMessageContaining("innehavarens frånvaro");
        prov.slutfor(mal, "fardigstallForrattningsprotokoll", ifyllt);
        assertThat(forrattningar.senasteHallna(mal)).hasValueSatisfying(f -> assertThat(handlingar.html(f.protokollId())).contains("Vera Vittne").contains("Ingen öppnade."));
        assertThat(prov.uppgifter(mal)).isEmpty();
    }

    @Test
    @Lagrum({"UF 3:1 st 2", "UF 3:13", "UF 3:10"})
    void en_tid_fore_klockan_sex_kraver_sarskilda_skal_och_utan_verkstallighet_racker_anteckningar() {
        prov.slutfor(mal, "planeraForrattning", plan(Map.of("fran", "05:59", "till", "07:00", "underrattas", "NEJ", "underrattelseSkal", "Risk att egendomen skaffas undan.")));
        prov.slutfor(mal, "provaForrattningstid", Map.of("beslut", "NEJ", "skal", "Gäldenären är hemma också på dagen."));
        assertThat(prov.uppgifter(mal)).as("en annan tid bestäms").containsExactly("planeraForrattning");
        prov.slutfor(mal, "planeraForrattning", plan(Map.of("fran", "05:59", "till", "07:00", "underrattas", "NEJ", "underrattelseSkal", "Risk att egendomen skaffas undan.")));
        prov.slutfor(mal, "provaForrattningstid", Map.of("beslut", "JA", "skal", "Lastbilen körs ut klockan sex."));
        assertThat(lada.i(mal)).as("ingen underrättas").isEmpty();
        tid.till(mal, TORSDAG);
        Map<String, Object> hallen = hallen();
        hallen.putAll(Map.of("borjade", "05:59", "slutade", "06:30", "verkstalld", false));
        prov.slutfor(mal, "hallForrattning", hallen);
        assertThat(ifyllt("antecknaForrattningen")).containsEntry("undantag", "UF 3:10 st 1 p 2");
        prov.slutfor(mal, "antecknaForrattningen", ifyllt("antecknaForrattningen"));
        assertThat(prov.uppgifter(mal)).isEmpty();
    }

    @Test
    @Lagrum({"UF 6:3 st 1", "UB 2:17 st 2", "UF 3:3", "UF 3:4"})
    void planen_vagras_med_paragraf_nar_skal_saknas_och_en_installd_forrattning_far_ny_tid() {
        assertThatThrownBy(() -> prov.slutfor(mal, "planeraForrattning", plan(Map.of("underrattas", "NEJ", "oppnaBostad", true, "polis", true, "vittne", "Vera Vittne", "till", "08:59"))))
                .isInstanceOfSatisfying(OgiltigIndataException.class, e -> assertThat(e.fel()).extracting(f -> f.lagrum())
                        .containsExactly("UF 3:1 st 2", "UF 6:3 st 1", "UB 2:17 st 2", "UF 3:3", "UF 3:4"));
        prov.slutfor(mal, "planeraForrattning", plan(Map.of()));
        prov.slutfor(mal, "hallForrattning", Map.of("utfall", "NY_TID", "installdSkal", "Förrättningsmannen är sjuk."));
        prov.slutfor(mal, "planeraForrattning", plan(Map.of()));
        assertThat(lada.i(mal)).as("också om den nya tiden").hasSize(2);
        prov.slutfor(mal, "hallForrattning", Map.of("utfall", "INSTALLD", "installdSkal", "Gäldenären har betalat."));
        assertThat(prov.uppgifter(mal)).isEmpty();
    }

    private static Map<String, Object> plan(Map<String, ?> andrat) {
        Map<String, Object> plan = new HashMap<>(Map.of("dag", TORSDAG.toString(), "fran", "09:00", "till", "12:00", "plats", "Provvägen 2, Provby", "platsslag", "BOSTAD", "underrattas", "JA"));
        plan.putAll(andrat);
        return plan;
    }

    private static Map<String, Object> hallen() {
        return new HashMap<>(Map.of("utfall", "HALLEN", "borjade", "09:00", "slutade", "10:00", "narvarande", "Ingen av parterna", "anteckningar", "En bil stod i garaget.", "verkstalld", true,
                "sakagareKallad", true));
    }

    private Map<String, Object> ifyllt(String nyckel) {
        return new HashMap<>(uppgifter.ifyllt(uppgifter.ta(prov.uppgift(mal, nyckel), "handlaggare")));
    }
}
