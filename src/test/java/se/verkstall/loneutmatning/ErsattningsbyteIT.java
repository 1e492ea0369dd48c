package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** Sjukpenning is attached, 200 kr a day, and changes: another kassa pays it, or another benefit is paid instead. */
@Lagrum({"UF 7:17", "UF 7:20"})
class ErsattningsbyteIT extends Integrationstest {

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Tidsresa tid;

    @Test
    @Lagrum({"UF 7:17 st 1", "UF bilaga p 2"})
    void till_och_med_2004_foljer_beslutet_med_till_den_nya_kassan_som_far_det_delgivet() {
        String mal = utmatt(LocalDate.of(2003, 3, 4)); // Tuesday
        String nummer = prov.loneutmatning(mal).nummer();
        prov.atgard(mal, "loneutmatning_ersattning");
        assertThatThrownBy(() -> prov.slutfor(mal, "registreraErsattningsbyte", kassa("Provbolaget AB"))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("arbetsgivare");
        assertThat(prov.forhandsvisa(mal, "registreraErsattningsbyte", kassa("Provlandets läns allmänna försäkringskassa"))).contains("Provlandets läns allmänna försäkringskassa");

        prov.slutfor(mal, "registreraErsattningsbyte", kassa("Provlandets läns allmänna försäkringskassa"));

        assertThat(prov.brev(mal, "beslut_kassabyte")).containsExactly("ARBETSGIVARE:DELGIVNING", "GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(handlingar.html(prov.brevet(mal, "beslut_kassabyte").handlingId())).contains("7 kap. 17 §", "200", "om dagen", "senast den");
        assertThat(prov.loneutmatning(mal).nummer()).isEqualTo(nummer);
        assertThat(loneutmatningar.arbetsgivare(nummer)).isEqualTo("5590123450");
        assertThat(prov.slut(mal, "delgivning")).as("kassan delges beslutet").isFalse();
    }

    @Test
    @Lagrum({"UF 7:17", "UB 7:10"})
    void darefter_finns_en_kassa_och_en_annan_ersattning_provas_som_en_andring() {
        String mal = utmatt(LocalDate.of(2022, 3, 1)); // Tuesday
        prov.atgard(mal, "loneutmatning_ersattning");
        assertThat(prov.ifyllt(mal, "registreraErsattningsbyte")).containsEntry("vad", "ERSATTNING");
        assertThatThrownBy(() -> prov.slutfor(mal, "registreraErsattningsbyte", kassa("Provlandets läns allmänna försäkringskassa"))).isInstanceOf(OgiltigIndataException.class)
                .hasMessageContaining("2005");
        assertThatThrownBy(() -> prov.slutfor(mal, "registreraErsattningsbyte", Map.of("fran", "2022-03-01"))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("ersattning");

        prov.slutfor(mal, "registreraErsattningsbyte", Map.of("fran", "2022-03-01", "ersattning", "sjukersättning"));

        assertThat(prov.uppgifter(mal)).containsExactly("provaAndring");
        String lon = prov.utmatt(Testmal.mal().galdenar(Loneutmatningsprov.nyGaldenar()).arbetsgivare(Loneutmatningsprov.nyArbetsgivare()));
        assertThat(prov.erbjuds(lon)).as("lön är ingen dagersättning").doesNotContain("loneutmatning_ersattning").contains("loneutmatning_arbetsgivarbyte");
    }

    private static Map<String, Object> kassa(String namn) {
        return new HashMap<>(Map.of("vad", "KASSA", "fran", "2003-03-01", "arbetsgivare", namn, "arbetsgivareNummer", "559012-3450", "arbetsgivareAdress", "Box 9, 333 33 Provby"));
    }

    private String utmatt(LocalDate dag) {
        tid.stall(dag);
        String mal = prov.starta(Testmal.mal().inkom(dag.minusDays(20) + "T09:00:00+01:00").galdenar(Loneutmatningsprov.nyGaldenar()).arbetsgivare(Loneutmatningsprov.nyArbetsgivare())
                .fordringar(Testmal.ovrig("30000", "0", "0")));
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "700", "inkomstperiod", "DAG", "bostadskostnad", "230", "barn", List.of()));
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "200", "dagersattning", true));
        return mal;
    }
}
