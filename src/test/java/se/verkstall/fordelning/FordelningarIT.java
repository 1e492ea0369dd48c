package se.verkstall.fordelning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;
import se.verkstall.redovisning.Kvitton;
import se.verkstall.redovisning.berakning.Betalningssatt;
import se.verkstall.utskick.Mottagare;

/** Money from a sale is taken in, once, with the claims on it. */
@Lagrum("UB 13:4")
class FordelningarIT extends Integrationstest {

    /** A Wednesday. */
    private static final LocalDate DAG = LocalDate.of(2023, 3, 1);

    @Autowired
    private Fordelningar fordelningar;
    @Autowired
    private Kvitton kvitton;
    @Autowired
    private Malregister register;
    @Autowired
    private Kassajournal kassa;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void kopeskillingen_bokfors_en_gang_och_ansprak_och_kostnader_star_kvar() {
        String mal = Testmal.mal().registrera(register);
        Kopeskilling k = Kopeskilling.losEgendom("prov/" + mal, mal, "en grävmaskin", DAG, Belopp.kronor(50_000),
                List.of(Sakagare.utmatning(mal, "Provbolaget AB", "5560360793", "Provgatan 1", DAG.minusMonths(2), null, Belopp.kronor(100), Belopp.kronor(30_000))),
                List.of(new Kopeskilling.Kostnad("K1", Belopp.kronor(2_000), null)));

        long id = fordelningar.taEmot(k);

        assertThat(fordelningar.taEmot(k)).isEqualTo(id);
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(50_000));
        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.kronor(50_000));
        assertThat(fordelningar.i(mal)).singleElement().satisfies(f -> assertThat(f.attFordela()).isEqualTo(Belopp.kronor(50_000)));
        assertThat(fordelningar.ansprak(id)).singleElement().satisfies(a -> assertThat(a.begart()).isEqualTo(Belopp.kronor(30_100)));
        assertThat(fordelningar.kostnader(id)).singleElement().satisfies(kostnad -> assertThat(kostnad.tilldelat()).isNull());
    }

    @Test
    void handpenningen_som_redan_ar_deponerad_gar_over_till_kopeskillingen() {
        String mal = Testmal.mal().registrera(register);
        transaktion.executeWithoutResult(t -> kassa.bokfor(List.of(new Verifikation("handpenning/" + mal, DAG, Verifikation.Slag.INBETALNING, "Handpenning", "prov", List.of(
                Kontorad.debet(Konto.BANK, mal, null, Belopp.kronor(5_000)), Kontorad.kredit(Konto.DEPOSITION, mal, null, Belopp.kronor(5_000)))))));

        fordelningar.taEmot(new Kopeskilling("prov/" + mal, mal, Egendom.FAST_EGENDOM, "Provby 1:1", true, true, DAG, Belopp.kronor(50_000), Belopp.kronor(5_000), DAG,
                new Kopeskilling.Person("Köparen AB", "Box 1"), null, null, true, List.of(), List.of()));

        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(50_000));
        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.kronor(50_000));
    }

    @Test
    void databasen_vagrar_att_dela_ut_mer_an_det_finns() {
        String mal = Testmal.mal().registrera(register);
        long id = fordelningar.taEmot(Kopeskilling.losEgendom("prov/" + mal, mal, "en cykel", DAG, Belopp.kronor(100),
                List.of(Sakagare.utmatning(mal, "Provbolaget AB", null, null, DAG, null, null, Belopp.kronor(300))), List.of()));

        assertThatThrownBy(() -> jdbc.sql("update fordelning_ansprak set tilldelat_ore = 10001, utfall = 'BETALAS', plats = 1 where fordelning_id = :id").param("id", id).update())
                .hasStackTraceContaining("delar ut");
    }

    @Test
    @Lagrum("UF 13:2 st 1")
    void kontanta_pengar_ger_ett_indrivningskvitto_och_pengar_over_girot_inget() {
        String mal = Testmal.mal().registrera(register);
        Mottagare betalare = new Mottagare("KOPARE", "Köparen AB", null, "Box 1");

        assertThat(kvitton.lamna(mal, "b1", betalare, Belopp.kronor(500), DAG, Betalningssatt.BANKGIRO)).isEmpty();
        long utskick = kvitton.lamna(mal, "b2", betalare, Belopp.kronor(500), DAG, Betalningssatt.KONTANT).orElseThrow().id();

        assertThat(kvitton.lamna(mal, "b2", betalare, Belopp.kronor(500), DAG, Betalningssatt.KONTANT)).hasValueSatisfying(u -> assertThat(u.id()).isEqualTo(utskick));
    }
}
