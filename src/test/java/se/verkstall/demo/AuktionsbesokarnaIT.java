package se.verkstall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Fartygsauktioner;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kopeskillingar;
import se.verkstall.forsaljning.Kungorelse;
import se.verkstall.forsaljning.Kungorelser;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.utskick.Utskickslada;

/** The demo's newspapers publish what is ordered, and its bidders bid when the auction has begun; both say in the dagbok that they are play. */
class AuktionsbesokarnaIT extends Integrationstest {

    private static final LocalDate BESTALLT = LocalDate.of(2022, 3, 1); // a Tuesday
    private static final LocalDate AUKTION = LocalDate.of(2022, 3, 29); // a Tuesday

    @Autowired
    private Malregister register;
    @Autowired
    private Egendomsregister egendomar;
    @Autowired
    private Forsaljningslager forsaljningar;
    @Autowired
    private Auktionslager lager;
    @Autowired
    private Auktionsutlysning utlysning;
    @Autowired
    private Kungorelser kungorelser;
    @Autowired
    private Auktioner auktioner;
    @Autowired
    private Fartygsauktioner fartyg;
    @Autowired
    private Kopeskillingar kopeskillingar;
    @Autowired
    private Utskickslada lada;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private Tidsresa tid;

    @Test
    void tidningarna_for_in_och_budgivarna_bjuder_lika_varje_gang_man_spelar_om_det() {
        tid.stall(BESTALLT);
        String mal = Testmal.mal().registrera(register);
        Egendom bil = egendomar.laggTill(new Egendom(0, mal, Egendomsslag.FORDON, "Personbil, grön", "XYZ 987", Belopp.kronor(60_000), "Gäldenärens garage", false, null,
                Egendom.Status.UTMATT));
        Forsaljning f = forsaljningar.paborja("simulator-" + mal, mal, bil.id(), BESTALLT);
        Auktion a = lager.laggTill(new Auktion(0, f.id(), mal, bil.id(), 0, Auktion.Form.SAL, AUKTION, LocalTime.of(10, 0), null, null, "Salen", "Betalas genast.", false, null,
                Auktion.Status.BESTAMD, null, null, 1));
        utlysning.lysUt(a.id(), null, false);
        kungorelser.bestall(mal, a.avser());
        // a throw at which nobody forgets and everybody is interested
        Auktionsbesokarna spelet = new Auktionsbesokarna(kungorelser, auktioner, fartyg, kopeskillingar, egendomar, lada, new Omvarld(dagbok, transaktion), tarning(mal, a));

        spelet.agera(BESTALLT);
        assertThat(kungorelser.om(mal, a.avser())).extracting(Kungorelse::inford).as("samma dag är för tidigt").containsOnlyNulls();
        LocalDate senare = LocalDate.of(2022, 3, 8); // a Tuesday
        tid.stall(senare);
        spelet.agera(senare);
        assertThat(kungorelser.om(mal, a.avser())).extracting(Kungorelse::inford).containsOnly(senare);
        assertThat(auktioner.utlysning(a.id())).allMatch(p -> p.iTid());
        assertThat(auktioner.bud(a.id())).as("inga bud före auktionen").isEmpty();

        tid.stall(AUKTION, LocalTime.of(10, 0));
        spelet.agera(AUKTION);
        int antal = auktioner.bud(a.id()).size();
        assertThat(antal).isPositive();
        assertThat(auktioner.hogsta(a.id()).orElseThrow().belopp()).isBetween(Belopp.kronor(27_000), Belopp.kronor(61_000));
        spelet.agera(AUKTION);
        assertThat(auktioner.bud(a.id())).as("en gång").hasSize(antal);
        assertThat(dagbok.rader(mal)).filteredOn(r -> r.vem().equals(Simulator.VEM)).hasSizeGreaterThanOrEqualTo(3);
    }

    private static Tarning tarning(String mal, Auktion a) {
        for (long fro = 1; ; fro++) {
            Tarning t = new Tarning(fro);
            if (t.procent(mal, "intresse " + a.id(), 90) && !t.procent(mal, "glöms bort " + a.avser() + " WEBBPLATS", 4)
                    && !t.procent(mal, "glöms bort " + a.avser() + " POST_OCH_INRIKES_TIDNINGAR", 4)) {
                return t;
            }
        }
    }
}
