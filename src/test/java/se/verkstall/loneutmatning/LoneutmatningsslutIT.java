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
import se.verkstall.frist.Friststatus;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Utskick;

/** When an attachment ends nothing of it is left lying: no open question, no task, and the employer has the decision. */
class LoneutmatningsslutIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Delgivningar delgivningar;
    @Autowired
    private Fragelager fragor;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Tidsresa tid;

    private String mal;

    @BeforeEach
    void utmatt() {
        tid.stall(TISDAG);
        mal = prov.utmatt(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("5000", "0", "0")));
    }

    @Test
    @Lagrum({"UB 7:10", "UB 7:11", "UB 7:9"})
    void oppna_fragor_och_ett_anstand_som_vantar_faller_bort_nar_utmatningen_upphor() {
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Lönen har höjts."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "28000"));
        prov.atgard(mal, "loneutmatning_utbetalning");
        prov.atgard(mal, "loneutmatning_anstand");
        assertThat(prov.uppgifter(mal)).containsExactlyInAnyOrder("registreraYttranden", "foreslaUtbetalningssatt", "beslutaOmAnstand");
        Fraga fraga = fragor.oppna(prov.loneutmatning(mal).id()).get(0);

        tid.till(mal, LocalDate.of(2022, 3, 8)); // Tuesday
        prov.redovisa(mal, "2022-03", "5000");

        assertThat(prov.loneutmatning(mal).upphord()).isNotNull();
        assertThat(prov.uppgifter(mal)).isEmpty();
        assertThat(fragor.oppna(prov.loneutmatning(mal).id())).isEmpty();
        assertThat(prov.frist(mal, "fraga-" + fraga.id()).status()).isEqualTo(Friststatus.BORTFALLEN);
        assertThat(List.of("loneutmatning_andring", "loneutmatning_utbetalning", "loneutmatning_anstand", "loneutmatning_horande"))
                .allSatisfy(modell -> assertThat(prov.slut(mal, modell)).as(modell).isTrue());
        assertThat(dagbok.rader(mal)).anySatisfy(r -> assertThat(r.handelse()).contains("har fallit bort"));
    }

    @Test
    @Lagrum({"UB 7:12", "UF bilaga p 5"})
    void nas_arbetsgivaren_inte_av_ett_beslut_i_en_fraga_blir_det_en_uppgift_och_beslutet_sands_igen() {
        prov.atgard(mal, "loneutmatning_utbetalning");
        prov.slutfor(mal, "foreslaUtbetalningssatt", Map.of("satt", "Lönen betalas den 20:e.", "skal", "Förskott tar annars hela lönen."));
        prov.slutfor(mal, "registreraYttranden", Map.of("franGaldenaren", "Ingen erinran.", "klart", true));
        prov.slutfor(mal, "beslutaOmUtbetalningssatt", Map.of("utfall", "BIFALL", "motivering", "Utmätningen kan annars inte verkställas."));
        utanFramgang();
        assertThat(prov.ifyllt(mal, "nasArbetsgivaren").get("handling").toString()).contains("utbetal");

        prov.slutfor(mal, "nasArbetsgivaren", Map.of("atgard", "IGEN", "adress", "Nya vägen 7, 444 44 Provby", "motivering", "Ny adress i registret."));
        assertThat(brevet().mottagare().adress()).isEqualTo("Nya vägen 7, 444 44 Provby");
        delgivningar.bekrafta(brevet().id(), LocalDate.now(new se.verkstall.processmotor.Klocka()), "delgivningskvitto");
        tid.korForfallna(mal);

        assertThat(prov.uppgifter(mal)).doesNotContain("nasArbetsgivaren");
        assertThat(prov.slut(mal, "loneutmatning_utbetalning")).isTrue();
    }

    /** Every method fails, until a handläggare gives up the service. */
    private void utanFramgang() {
        LocalDate dag = TISDAG;
        for (int i = 1; i < 40 && !prov.uppgifter(mal).contains("nasArbetsgivaren"); i++) {
            List<String> uppgifter = prov.uppgifter(mal);
            if (uppgifter.contains("valjDelgivningssatt")) {
                prov.slutfor(mal, "valjDelgivningssatt", Map.of("satt", "AVSLUTA", "skal", "Bolaget går inte att nå."));
            } else if (uppgifter.contains("registreraStamningsmannarapport")) {
                delgivningar.stamningsmannarapport(brevet().id(), Besok.ejAntraffad(dag, i, "Ingen öppnade."), "stämningsman");
            } else {
                delgivningar.retur(brevet().id());
            }
            dag = dag.plusDays(3);
            tid.till(mal, dag);
        }
        assertThat(prov.uppgifter(mal)).contains("nasArbetsgivaren");
    }

    private Utskick brevet() {
        return prov.brevet(mal, "beslut_utbetalningssatt");
    }
}
