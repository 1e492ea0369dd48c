package se.verkstall.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.Ansokningar;

/** Applicants of the demo's own cases whose debtor pays them directly or comes to terms with them: they withdraw, whatever stage the case is in. */
@Component
@Profile("demo")
@Order(5)
class Uppgorelserna implements Motpart {

    private static final int GOR_UPP = 5;
    private static final int FORSTA_DAG = 12;
    private static final int DAGAR = 120;

    private final Ansokningar ansokningar;
    private final Omvarld omvarld;
    private final Tarning tarning;
    private final JdbcClient jdbc;

    Uppgorelserna(Ansokningar ansokningar, Omvarld omvarld, Tarning tarning, JdbcClient jdbc) {
        this.ansokningar = ansokningar;
        this.omvarld = omvarld;
        this.tarning = tarning;
        this.jdbc = jdbc;
    }

    private record Pagar(String malnummer, LocalDate inkomdag) {
    }

    @Override
    public int agera(LocalDate dag) {
        return (int) jdbc.sql("""
                select m.malnummer, m.inkomdag from mal m join dagbok d on d.mal_id = m.id and d.nr = 1 and d.vem = :demo
                where m.status = 'PAGAR' and m.inkomdag < :dag order by m.id
                """).param("demo", Simulator.VEM).param("dag", dag).query(Pagar.class).list().stream().filter(m -> agera(m, dag)).count();
    }

    private boolean agera(Pagar mal, LocalDate dag) {
        String nr = mal.malnummer();
        return tarning.procent(nr, "gör upp", GOR_UPP)
                && !dag.isBefore(Arbetsdagar.efter(mal.inkomdag(), FORSTA_DAG + tarning.kast(nr, "gör upp när", DAGAR)))
                && omvarld.gor(nr, "Sökanden har fått betalt direkt av gäldenären och återkallar.", () -> ansokningar.aterkalla(nr, Simulator.VEM));
    }
}
