package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** A decision rests on a computation that holds the day it is made: new normalbelopp took effect on Wednesday 1 June 2022. */
@Lagrum("UB 7:5")
class BeslutsdagIT extends Integrationstest {

    private static final LocalDate FREDAG_I_APRIL = LocalDate.of(2022, 4, 29);
    private static final LocalDate SISTA_DAGEN_TISDAG = LocalDate.of(2022, 5, 31);
    private static final LocalDate FORSTA_DAGEN_ONSDAG = LocalDate.of(2022, 6, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private RepositoryService modeller;

    @Test
    @Lagrum("UB 7:10 st 1")
    void en_berakning_fran_april_racker_till_den_31_maj_men_inte_den_1_juni() {
        tid.stall(FREDAG_I_APRIL);
        String mal = prov.starta(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("90000", "0", "0")));
        String utmatt = prov.utmatt(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("90000", "0", "0")));
        berakna(mal);
        andra(utmatt);
        Map<String, String> hogst = Map.of("beslut", "HOGST", "utmatningsbelopp", "5000");
        Map<String, String> andring = Map.of("utfall", "BIFALL", "hur", "HOGST", "utmatningsbelopp", "4000", "motivering", "Lägre lön.");

        tid.till(mal, SISTA_DAGEN_TISDAG);
        assertThat(prov.ifyllt(mal, "beslutaOmLoneutmatning")).containsEntry("beslut", "HOGST");
        assertThat(prov.forhandsvisa(mal, "beslutaOmLoneutmatning", hogst)).contains("13\u00a0643\u00a0kr");
        assertThat(prov.forhandsvisa(utmatt, "beslutaOmAndring", andring)).contains("13\u00a0643\u00a0kr");

        tid.till(mal, FORSTA_DAGEN_ONSDAG);
        assertThat(prov.ifyllt(mal, "beslutaOmLoneutmatning")).containsEntry("beslut", "RAKNA_OM")
                .hasEntrySatisfying("beraknatFor", text -> assertThat(text.toString()).contains("13\u00a0643", "Beräkna på nytt"));
        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaOmLoneutmatning", hogst)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("Beräkna på nytt");
        assertThat(prov.ifyllt(utmatt, "beslutaOmAndring")).containsEntry("utfall", "RAKNA_OM")
                .hasEntrySatisfying("beraknat", text -> assertThat(text.toString()).contains("2022-06-01", "Beräkna på nytt"));
        assertThatThrownBy(() -> prov.slutfor(utmatt, "beslutaOmAndring", andring)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("Beräkna på nytt");
        assertThatThrownBy(() -> prov.slutfor(utmatt, "beslutaOmAndring", Map.of("utfall", "AVSLAG", "motivering", "Obetydlig ändring.")))
                .as("också att ändringen är obetydlig sägs om belopp som gäller").isInstanceOf(OgiltigIndataException.class).hasMessageContaining("Beräkna på nytt");

        prov.slutfor(utmatt, "beslutaOmAndring", Map.of("utfall", "RAKNA_OM"));
        assertThat(prov.uppgifter(utmatt)).containsExactly("provaAndring");
        assertThat(prov.ifyllt(utmatt, "provaAndring")).as("det förra förslaget").containsEntry("skal", "Lägre lön.").containsEntry("undantag", "OBEHOVLIGT");
        prov.slutfor(utmatt, "provaAndring", Map.of());
        prov.slutfor(utmatt, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(utmatt, "beslutaOmAndring", andring);
        assertThat(prov.loneutmatning(utmatt).beslut().forbehallsbelopp()).isEqualTo(Belopp.kronor(13_664));

        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("beslut", "RAKNA_OM"));
        assertThat(prov.uppgifter(mal)).containsExactly("beraknaForbehallsbelopp");
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(mal, "beslutaOmLoneutmatning", hogst);

        assertThat(prov.loneutmatning(mal).beslut().dag()).isEqualTo(FORSTA_DAGEN_ONSDAG);
        assertThat(prov.loneutmatning(mal).beslut().forbehallsbelopp()).as("5 158 för den ensamstående").isEqualTo(Belopp.kronor(13_664));
    }

    @Test
    @Lagrum({"UB 7:10 st 2", "UF bilaga p 6"})
    void den_som_har_horts_om_belopp_som_inte_langre_galler_hors_om_de_nya() {
        tid.stall(FREDAG_I_APRIL);
        String mal = prov.utmatt(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("90000", "0", "0")));
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Högre lön."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "28000"));
        prov.slutfor(mal, "registreraYttranden", Map.of("franGaldenaren", "Jag vill behålla mer.", "klart", true));
        tid.till(mal, FORSTA_DAGEN_ONSDAG);

        prov.slutfor(mal, "beslutaOmAndring", Map.of("utfall", "RAKNA_OM", "motivering", "Nya normalbelopp."));
        prov.slutfor(mal, "provaAndring", Map.of());
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());

        assertThat(prov.brev(mal, "underrattelse_andring")).filteredOn(b -> b.startsWith("GALDENAR")).hasSize(2);
        prov.yttrandenInne(mal);
        assertThat(prov.ifyllt(mal, "beslutaOmAndring").get("laget").toString()).contains("Ingen erinran.")
                .contains("Yttrande om det förra förslaget, från gäldenären").contains("Jag vill behålla mer.");
    }

    @Test
    @Lagrum({"UB 7:3 st 2", "UB 7:4 st 1"})
    void att_inget_blir_over_sags_ocksa_om_belopp_som_galler_pa_dagen() {
        tid.stall(FREDAG_I_APRIL);
        String mal = prov.starta(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("90000", "0", "0")));
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "9000"));
        Map<String, String> inget = Map.of("beslut", "INGET", "motivering", "Inget blir över.");
        tid.till(mal, FORSTA_DAGEN_ONSDAG);

        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaOmLoneutmatning", inget)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("Beräkna på nytt");

        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("beslut", "RAKNA_OM"));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(mal, "beslutaOmLoneutmatning", inget);
        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Loneutmatning.Status.UTAN_UTMATNING);
    }

    @Test
    void ett_mal_som_foljer_en_aldre_modell_utan_vagen_tillbaka_stalls_tillbaka_till_samma_steg() {
        tid.stall(FREDAG_I_APRIL);
        String utmatt = prov.utmatt(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("90000", "0", "0")));
        String aldre = modeller.createDeployment().name("prov_aldre_version").enableDuplicateFiltering(false)
                .addModelInstance("loneutmatning_andring.bpmn", utan("loneutmatning_andring", "flode_ta_om")).deploy().getId();
        try {
            andra(utmatt);
            tid.till(utmatt, FORSTA_DAGEN_ONSDAG);

            prov.slutfor(utmatt, "beslutaOmAndring", Map.of("utfall", "RAKNA_OM"));

            assertThat(prov.uppgifter(utmatt)).as("frågan är inte avslutad utan beslut").containsExactly("provaAndring");
            prov.slutfor(utmatt, "provaAndring", Map.of());
            prov.slutfor(utmatt, "beraknaForbehallsbelopp", Map.of());
            prov.slutfor(utmatt, "beslutaOmAndring", Map.of("utfall", "AVSLAG", "motivering", "Lönen är åter som förr."));
            assertThat(prov.slut(utmatt, "loneutmatning_andring")).isTrue();
        } finally {
            modeller.deleteDeployment(aldre, true);
        }
    }

    private static BpmnModelInstance utan(String modell, String flode) {
        BpmnModelInstance aldre = Bpmn.readModelFromStream(BeslutsdagIT.class.getResourceAsStream("/bpmn/" + modell + ".bpmn"));
        SequenceFlow vag = aldre.getModelElementById(flode);
        vag.getDiagramElement().getParentElement().removeChildElement(vag.getDiagramElement());
        vag.getSource().getOutgoing().remove(vag);
        vag.getTarget().getIncoming().remove(vag);
        vag.getParentElement().removeChildElement(vag);
        return aldre;
    }

    private void berakna(String mal) {
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
    }

    private void andra(String mal) {
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Lägre lön.", "undantag", "OBEHOVLIGT", "undantagSkal", "Gäldenären begär det själv."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "18000"));
    }
}
