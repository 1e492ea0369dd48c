package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.delgivning.berakning.Besok;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.utskick.Utskick;

/** Before August 2021 the decision was served on the employer: the attachment is watched only from then. */
@Lagrum({"UF bilaga p 2", "UF 7:10", "UB 7:12"})
class DelgivenArbetsgivareIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2021, 3, 2);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Delgivningar delgivningar;
    @Autowired
    private Tidsresa tid;

    private String mal;

    @BeforeEach
    void utmatt() {
        utmatt(TISDAG);
    }

    private void utmatt(LocalDate dag) {
        tid.stall(dag);
        mal = prov.utmatt(Testmal.mal().inkom("2021-01-11T09:00:00+01:00").arbetsgivare(Loneutmatningsprov.nyArbetsgivare())
                .fordringar(Testmal.ovrig("50000", "0", "0")));
    }

    @Test
    void beslutet_delges_arbetsgivaren_och_sands_enkelt_till_de_andra() {
        assertThat(prov.brev(mal, "beslut_loneutmatning")).containsExactly("ARBETSGIVARE:DELGIVNING", "GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.slut(mal, "loneutmatning_lopande")).as("ännu inte delgiven").isTrue();
    }

    @Test
    @Lagrum({"UB 7:20 st 1", "UF 7:11"})
    void den_forsta_lonen_ar_den_som_kommer_efter_delgivningen() {
        utmatt(LocalDate.of(2021, 3, 19)); // Friday
        tid.till(mal, LocalDate.of(2021, 3, 26));
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isTrue();

        delgivningar.bekrafta(arbetsgivarensBrev().id(), LocalDate.of(2021, 3, 26), "delgivningskvitto"); // Friday, the day after payday
        tid.korForfallna(mal);

        assertThat(prov.frist(mal, "redovisningsdag").dag()).as("aprillönens, en onsdag").isEqualTo(LocalDate.of(2021, 4, 28));
    }

    @Test
    void nas_arbetsgivaren_inte_sander_en_handlaggare_beslutet_till_en_ny_adress() {
        utanFramgang();
        assertThat(prov.uppgifter(mal)).containsExactly("sokArbetsgivaren");

        prov.slutfor(mal, "sokArbetsgivaren", Map.of("atgard", "IGEN", "adress", "Nya vägen 7, 444 44 Provby", "motivering", "Ny adress i registret."));

        assertThat(prov.brev(mal, "beslut_loneutmatning")).containsExactly("ARBETSGIVARE:DELGIVNING", "ARBETSGIVARE:DELGIVNING", "GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(arbetsgivarensBrev().mottagare().adress()).isEqualTo("Nya vägen 7, 444 44 Provby");
        delgivningar.bekrafta(arbetsgivarensBrev().id(), LocalDate.now(new se.verkstall.processmotor.Klocka()), "delgivningskvitto");
        tid.korForfallna(mal);
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isFalse();
    }

    @Test
    @Lagrum("UB 7:10")
    void nas_arbetsgivaren_inte_kan_utmatningen_havas() {
        utanFramgang();

        prov.slutfor(mal, "sokArbetsgivaren", Map.of("atgard", "HAV", "motivering", "Bolaget är upplöst."));

        assertThat(prov.utfall(mal)).isEqualTo("HAVD");
        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Status.UPPHORD);
    }

    /** Every method fails, until a handläggare gives up the service. */
    private void utanFramgang() {
        LocalDate dag = TISDAG;
        for (int i = 1; i < 40 && !prov.uppgifter(mal).contains("sokArbetsgivaren"); i++) {
            List<String> uppgifter = prov.uppgifter(mal);
            if (uppgifter.contains("valjDelgivningssatt")) {
                prov.slutfor(mal, "valjDelgivningssatt", Map.of("satt", "AVSLUTA", "skal", "Bolaget går inte att nå."));
            } else if (uppgifter.contains("registreraStamningsmannarapport")) {
                delgivningar.stamningsmannarapport(arbetsgivarensBrev().id(), Besok.ejAntraffad(dag, i, "Ingen öppnade."), "stämningsman");
            } else {
                delgivningar.retur(arbetsgivarensBrev().id());
            }
            dag = dag.plusDays(3);
            tid.till(mal, dag);
        }
    }

    private Utskick arbetsgivarensBrev() {
        return prov.brevet(mal, "beslut_loneutmatning/" + prov.loneutmatning(mal).nummer() + "/ARBETSGIVAREN");
    }
}
