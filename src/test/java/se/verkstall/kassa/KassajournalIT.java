package se.verkstall.kassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;

/** The database keeps the journal: balanced, covered, unchanged. */
@Lagrum("UF 1:5 st 2")
class KassajournalIT extends Integrationstest {

    /** A Tuesday. */
    private static final LocalDate DAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Kassajournal kassa;
    @Autowired
    private Malregister register;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaktion;

    private String mal;

    @BeforeEach
    void mal() {
        mal = Testmal.mal().registrera(register);
    }

    @Test
    void pengar_in_och_ut_syns_pa_kontona_och_i_journalen() {
        bokfor(inbetalning("in", "500.50"), utbetalning("ut", "200"));

        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.parse("300.50"));
        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.parse("300.50"));
        assertThat(kassa.saldon()).containsOnlyKeys(Konto.values()).allSatisfy((konto, saldo) -> assertThat(saldo).isEqualTo(kassa.saldo(konto)));
        assertThat(kassa.journal(mal)).hasSize(4).first().satisfies(rad -> {
            assertThat(rad.debet()).isEqualTo(Belopp.parse("500.50"));
            assertThat(rad.kredit()).isEqualTo(Belopp.NOLL);
            assertThat(rad.slag()).isEqualTo(Verifikation.Slag.INBETALNING);
        });
    }

    @Test
    void samma_handelse_bokford_tva_ganger_bokfors_en_gang() {
        Verifikation in = inbetalning("in", "500");

        assertThat(bokfor(in)).isEqualTo(1);
        assertThat(bokfor(in, inbetalning("in2", "1"))).isEqualTo(1);
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.kronor(501));
    }

    @Test
    void samma_nyckel_for_nagot_annat_ar_ett_fel_och_ingenting_bokfors() {
        bokfor(inbetalning("in", "500"));

        assertThatThrownBy(() -> bokfor(inbetalning("annan", "7"), inbetalning("in", "501"))).hasMessageContaining("annat innehåll");
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.kronor(500));
    }

    @Test
    void en_verifikation_som_inte_balanserar_stoppas_nar_transaktionen_ska_bekraftas() {
        String nyckel = nyckel("skev");

        assertThatThrownBy(() -> transaktion.executeWithoutResult(t -> {
            long id = huvud(nyckel);
            rad(id, 1, "BANK", null, 100);
            rad(id, 2, "MEDEL_I_MAL", malId(), -99);
        })).hasStackTraceContaining("balanserar inte");
        assertThat(jdbc.sql("select count(*) from verifikation where nyckel = :n").param("n", nyckel).query(Long.class).single()).isZero();
    }

    @Test
    void en_verifikation_utan_rader_stoppas() {
        assertThatThrownBy(() -> transaktion.executeWithoutResult(t -> huvud(nyckel("tom")))).hasStackTraceContaining("balanserar inte");
    }

    @Test
    void en_bokford_verifikation_far_inga_fler_rader_ens_om_de_balanserar() {
        bokfor(inbetalning("in", "500"));
        long id = jdbc.sql("select id from verifikation where nyckel = :n").param("n", nyckel("in")).query(Long.class).single();

        assertThatThrownBy(() -> transaktion.executeWithoutResult(t -> {
            rad(id, 3, "BANK", null, 100);
            rad(id, 4, "MEDEL_I_MAL", malId(), -100);
        })).hasStackTraceContaining("får inga fler rader");
    }

    @Test
    void ingen_rad_kan_andras_tas_bort_eller_tommas() {
        bokfor(inbetalning("in", "500"));

        for (String sql : List.of("update kontorad set belopp_ore = belopp_ore + 1", "delete from kontorad", "truncate kontorad cascade",
                "update verifikation set dag = dag + 1", "delete from verifikation", "truncate verifikation cascade")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasStackTraceContaining("ändras inte");
        }
    }

    @Test
    void ett_mal_kan_inte_betala_ut_mer_an_det_har() {
        bokfor(inbetalning("in", "500"), utbetalning("ut", "500"));

        assertThatThrownBy(() -> bokfor(utbetalning("ut2", "0.01"))).hasStackTraceContaining("saknar täckning");
    }

    @Test
    void ett_mal_som_inte_finns_ar_ett_fel() {
        assertThatThrownBy(() -> bokfor(new Verifikation(nyckel("x"), DAG, Verifikation.Slag.INBETALNING, "Prov", "prov", List.of(
                Kontorad.debet(Konto.BANK, null, null, Belopp.kronor(1)), Kontorad.kredit(Konto.MEDEL_I_MAL, "1999-999999", null, Belopp.kronor(1))))))
                .hasMessageContaining("ett mål som inte finns");
    }

    @Test
    void det_gar_inte_att_bokfora_utanfor_en_transaktion() {
        assertThatThrownBy(() -> kassa.bokfor(List.of(inbetalning("in", "1")))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void summan_av_alla_konton_ar_noll_hur_pengarna_an_gar() {
        Random slump = new Random(20220301);
        Belopp kvar = Belopp.NOLL;
        for (int i = 0; i < 60; i++) {
            Belopp belopp = Belopp.ore(1 + slump.nextInt(100_000));
            boolean in = slump.nextBoolean() || belopp.compareTo(kvar) > 0;
            bokfor(in ? inbetalning("h" + i, belopp.toString()) : utbetalning("h" + i, belopp.toString()));
            kvar = in ? kvar.plus(belopp) : kvar.minus(belopp);

            assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(kvar);
        }
        assertThat(jdbc.sql("select coalesce(sum(belopp_ore), 0) from kontorad").query(Long.class).single()).isZero();
    }

    @Test
    void journalen_laser_dag_for_dag_och_sida_for_sida() {
        bokfor(inbetalning("a", "1"), inbetalning("b", "2"), inbetalning("c", "3"));
        List<Journalrad> alla = new ArrayList<>();
        long efter = 0;
        for (List<Journalrad> sida = kassa.journal(DAG, DAG, efter, 2); !sida.isEmpty(); sida = kassa.journal(DAG, DAG, efter, 2)) {
            alla.addAll(sida);
            efter = sida.get(sida.size() - 1).verifikation();
        }

        assertThat(alla).containsSubsequence(kassa.journal(mal));
        assertThat(kassa.journal(DAG.plusYears(90), DAG.plusYears(91), 0, 10)).isEmpty();
    }

    private int bokfor(Verifikation... verifikationer) {
        return transaktion.execute(t -> kassa.bokfor(List.of(verifikationer)));
    }

    private Verifikation inbetalning(String nyckel, String belopp) {
        return new Verifikation(nyckel(nyckel), DAG, Verifikation.Slag.INBETALNING, "Inbetalning", "prov", List.of(
                Kontorad.debet(Konto.BANK, mal, null, Belopp.parse(belopp)), Kontorad.kredit(Konto.MEDEL_I_MAL, mal, "prov", Belopp.parse(belopp))));
    }

    private Verifikation utbetalning(String nyckel, String belopp) {
        return new Verifikation(nyckel(nyckel), DAG, Verifikation.Slag.UTBETALNING, "Utbetalning", "prov", List.of(
                Kontorad.debet(Konto.MEDEL_I_MAL, mal, null, Belopp.parse(belopp)), Kontorad.kredit(Konto.BANK, mal, null, Belopp.parse(belopp))));
    }

    private String nyckel(String namn) {
        return "prov/" + mal + "/" + namn;
    }

    private long malId() {
        return register.hamta(mal).id();
    }

    private long huvud(String nyckel) {
        return jdbc.sql("insert into verifikation (nyckel, dag, slag, text, vem, tid) values (:n, :d, 'INBETALNING', 'prov', 'prov', now()) returning id")
                .param("n", nyckel).param("d", DAG).query(Long.class).single();
    }

    private void rad(long id, int rad, String konto, Long mal, long ore) {
        jdbc.sql("insert into kontorad (verifikation_id, rad, konto, mal_id, belopp_ore) values (:id, :rad, :konto, :mal, :ore)")
                .param("id", id).param("rad", rad).param("konto", konto).param("mal", mal).param("ore", ore).update();
    }

    @Test
    void en_rattelse_tar_tillbaka_verifikationen_en_gang_och_bada_star_kvar() {
        bokfor(inbetalning("in", "500"));
        long verifikation = kassa.journal(mal).get(0).verifikation();

        assertThat(ratta(verifikation)).isTrue();
        assertThat(ratta(verifikation)).isFalse();

        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.journal(mal)).hasSize(4).last().satisfies(rad -> assertThat(rad.slag()).isEqualTo(Verifikation.Slag.RATTELSE));
    }

    @Test
    void en_rattelse_rattas_inte_och_det_som_redan_ar_utbetalt_kan_inte_tas_tillbaka() {
        bokfor(inbetalning("in", "500"), utbetalning("ut", "200"));
        List<Journalrad> journal = kassa.journal(mal);

        assertThatThrownBy(() -> ratta(journal.get(0).verifikation())).hasStackTraceContaining("saknar täckning");
        assertThat(ratta(journal.get(2).verifikation())).isTrue();
        long rattelse = kassa.journal(mal).get(4).verifikation();
        assertThatThrownBy(() -> ratta(rattelse)).hasMessageContaining("ingen verifikation");
    }

    @Test
    void databasen_vagrar_en_rattelse_som_inte_tar_tillbaka_just_den_verifikationen() {
        bokfor(inbetalning("in", "500"));
        long verifikation = kassa.journal(mal).get(0).verifikation();

        assertThatThrownBy(() -> transaktion.executeWithoutResult(t -> {
            long id = jdbc.sql("insert into verifikation (nyckel, dag, slag, text, vem, tid, rattar) values (:n, :d, 'RATTELSE', 'x', 'prov', now(), :r) returning id")
                    .param("n", nyckel("fel")).param("d", DAG).param("r", verifikation).query(Long.class).single();
            rad(id, 1, "BANK", malId(), -400_00);
            rad(id, 2, "MEDEL_I_MAL", malId(), 400_00);
        })).hasStackTraceContaining("tar inte tillbaka");
    }

    private boolean ratta(long verifikation) {
        return transaktion.execute(t -> kassa.ratta(verifikation, "prov", "prov"));
    }
}
