package se.verkstall.utmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Testmal;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Sakagare;
import se.verkstall.register.Registerunderrattelser;
import se.verkstall.register.berakning.Registerplikt.Handelse;

/** A judgment gives a claim special priority in a property; it gains laga kraft on Tuesday 1 March 2022 and the two months end on Sunday 1 May, so on Monday 2 May. */
@Lagrum({"UB 4:27", "UF 6:21 st 4", "UF 6:13"})
class UtmatningsverkanIT extends Utmatningsprov {

    @Autowired Registerunderrattelser registren;

    private long faststalld(String andel) {
        tid.stall(TISDAG);
        mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
        long id = utmatningar.faststalld(new Egendom(0, mal, Egendomsslag.FASTIGHET, "Provby 1:1", "Provby 1:1", Belopp.kronor(900_000), "Provby", false, null, Egendom.Status.UTMATT), andel,
                TISDAG, HANDLAGGAREN);
        tid.korForfallna(mal);
        return id;
    }

    @Test
    void begars_ingen_forsaljning_pa_tva_manader_far_inskrivningsmyndigheten_veta_det_dagen_efter() {
        faststalld(null);
        till("2022-05-02"); // Monday, the last day
        assertThat(registren.i(mal)).isEmpty();
        till("2022-05-03");
        assertThat(registren.i(mal)).singleElement().satisfies(p -> assertThat(p.myndighet() + " " + p.lagrum()).isEqualTo("Inskrivningsmyndigheten UF 6:21 st 4"));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
        assertThatThrownBy(() -> utmatningar.forsaljningsbesked(mal, egendomar.i(mal).get(0).id(), true)).hasMessageContaining("har gått ut");
    }

    @Test
    void avstar_sokanden_skriftligen_underrattas_inskrivningsmyndigheten_da() {
        long id = faststalld(null);
        till("2022-03-10");
        utmatningar.forsaljningsbesked(mal, id, false);
        tid.korForfallna(mal);
        assertThat(registren.i(mal)).hasSize(1);
    }

    @Test
    void begars_forsaljning_av_en_andel_den_sista_dagen_underrattas_galdenaren_och_delagaren() {
        long id = faststalld("hälften");
        egendomar.laggTill(new Sakagare(0, id, Sakagare.Slag.DELAGARE, "Delägaren Disa", null, "Delvägen 5", null, TISDAG));
        till("2022-05-02");
        utmatningar.forsaljningsbesked(mal, id, true);
        tid.korForfallna(mal);
        assertThat(brevTill("begard/%")).containsExactly("Gun Gäldenär ENKEL", "Delägaren Disa ENKEL");
        till("2022-05-04");
        assertThat(registren.i(mal)).isEmpty();
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.UTMATT);
    }

    @Test
    @Lagrum({"UF 6:19 st 1", "UF 6:21 st 1", "UF 6:21 st 3"})
    void registret_far_genast_veta_att_konkursforvaltaren_begart_forsaljning_och_att_fragan_forfallit() {
        long id = faststalld(null);
        assertThatThrownBy(() -> utmatningar.registerhandelse(id, Handelse.AGAREN_BEGART, HANDLAGGAREN)).as("bara skepp").hasMessageContaining("Inget register");
        utmatningar.registerhandelse(id, Handelse.FORSALJNING_BEGARD, HANDLAGGAREN);
        utmatningar.registerhandelse(id, Handelse.BESLUT_OM_INTECKNING, HANDLAGGAREN);
        assertThat(registren.i(mal)).extracting(p -> p.lagrum()).containsExactly("UF 6:21 st 1 p 2", "UF 6:21 st 1 p 4");
        utmatningar.registerhandelse(id, Handelse.FORFALLEN, HANDLAGGAREN);
        assertThat(registren.i(mal)).extracting(p -> p.lagrum() + " " + p.status()).containsExactly("UF 6:21 st 1 p 2 ATERKALLAD", "UF 6:21 st 1 p 4 ATERKALLAD", "UF 6:21 st 3 KOAD",
                "UF 6:21 st 3 KOAD");
    }
}
