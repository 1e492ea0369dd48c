package se.verkstall.mal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** What is settled is settled once, never for more than is owed, and never changed. */
@Lagrum("UB 13:13 st 1")
class AvrakningarIT extends Integrationstest {

    /** A Tuesday. */
    private static final LocalDate DAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Avrakningar avrakningar;
    @Autowired
    private Malregister register;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaktion;

    private String mal;

    @BeforeEach
    void mal() {
        mal = Testmal.mal().fordringar(Testmal.ovrig("1000", "50", "20.50")).registrera(register);
    }

    @Test
    void det_som_avraknas_minskar_det_som_ar_kvar() {
        avrakna("a", "20.50", "30", "0");

        assertThat(fordran().kostnadKvar()).isEqualTo(Belopp.NOLL);
        assertThat(fordran().rantaKvar()).isEqualTo(Belopp.kronor(20));
        assertThat(fordran().kapitalKvar()).isEqualTo(Belopp.kronor(1000));
        assertThat(avrakningar.i(mal)).singleElement().extracting(Avrakning::summa).isEqualTo(Belopp.parse("50.50"));
    }

    @Test
    void samma_handelse_avraknas_en_gang() {
        avrakna("a", "20.50", "0", "0");

        assertThat(avrakna("a", "20.50", "0", "0")).isZero();
        assertThat(fordran().kvar()).isEqualTo(Belopp.kronor(1050));
    }

    @Test
    void mer_an_skulden_gar_inte_att_avrakna() {
        avrakna("a", "0", "0", "1000");

        assertThatThrownBy(() -> avrakna("b", "0", "0", "0.01")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void en_avrakning_kan_inte_andras() {
        avrakna("a", "1", "0", "0");

        assertThatThrownBy(() -> jdbc.sql("update avrakning set kapital_ore = 0").update()).hasStackTraceContaining("ändras inte");
    }

    @Test
    @Lagrum("UB 13:6 st 1")
    void lopande_ranta_raknas_upp_en_gang_per_dag() {
        jdbc.sql("update fordran set rantefran = :d where id = :id").param("d", DAG).param("id", fordran().id()).update();
        LocalDate ny = DAG.plusDays(10);

        assertThat(raknaUpp(DAG, ny)).isTrue();
        assertThat(raknaUpp(DAG, ny)).isFalse();
        assertThat(fordran().rantaKvar()).isEqualTo(Belopp.kronor(57));
        assertThat(fordran().rantefran()).isEqualTo(ny);
    }

    private boolean raknaUpp(LocalDate fran, LocalDate till) {
        return Boolean.TRUE.equals(transaktion.execute(t -> avrakningar.raknaUppRanta(fordran().id(), fran, till, Belopp.kronor(7))));
    }

    private int avrakna(String nyckel, String kostnad, String ranta, String kapital) {
        return transaktion.execute(t -> avrakningar.avrakna(List.of(Avrakning.av(fordran().id(), nyckel, DAG, Belopp.parse(kostnad),
                Belopp.parse(ranta), Belopp.parse(kapital)))));
    }

    private Fordran fordran() {
        return register.fordringar(mal).get(0);
    }
}
