package se.verkstall.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.utskick.Filmottagare;

/** The attachments of wages in which somebody outside has something to do. */
@Component
@Profile("demo")
class Loneutmatningslista {

    private final Loneutmatningar loneutmatningar;
    private final JdbcClient jdbc;

    Loneutmatningslista(Loneutmatningar loneutmatningar, JdbcClient jdbc) {
        this.loneutmatningar = loneutmatningar;
        this.jdbc = jdbc;
    }

    /**
     * An inquiry in which somebody has been written to and has not answered.
     *
     * @param malnummer the leading case
     */
    record Obesvarad(String nummer, String malnummer, LocalDate startad) {
    }

    /** Those inquired into whose debtor (GALDENAR) or employer (ARBETSGIVARE) has been written to and not answered, the oldest first. */
    List<Obesvarad> obesvarade(String vem) {
        return jdbc.sql("""
                select l.nummer, m.malnummer, l.startad from loneutmatning l join mal m on m.id = l.ledande_mal_id
                where l.status = 'UTREDS' and not exists (select 1 from loneutmatning_svar s where s.loneutmatning_id = l.id and s.fran = :vem)
                and exists (select 1 from utskick u where u.mal_id = l.ledande_mal_id and u.roll = :vem and u.sand_dag >= l.startad) order by l.id
                """).param("vem", vem).query(Obesvarad.class).list();
    }

    /**
     * Those that run, whose employer has the decision, whose payday in the month that is waited for has passed, and whose wage then has not been accounted for;
     * the oldest first.
     */
    List<Loneutmatning> attRedovisa(LocalDate dag) {
        return jdbc.sql("""
                select l.nummer from loneutmatning l where l.status = 'PAGAR' and l.bevakad_fran is not null
                and least(l.vantar_pa + l.lonedag - 1, (l.vantar_pa + interval '1 month - 1 day')::date) < :dag
                and not exists (select 1 from arbetsgivarredovisning a where a.loneutmatning_id = l.id
                                and (a.manad = l.vantar_pa or a.orsak = 'ANSTALLNINGEN_UPPHORD')) order by l.id
                """).param("dag", dag).query(String.class).list().stream().map(loneutmatningar::hamta).toList();
    }

    /** Whether it is Försäkringskassan that pays. */
    boolean avForsakringskassan(String nummer) {
        return Filmottagare.FORSAKRINGSKASSAN.equals(loneutmatningar.arbetsgivare(nummer));
    }

    /** What Försäkringskassan has accounted for and has told nothing more of on its form, the oldest first. */
    List<Arbetsgivarredovisning> avForsakringskassanUtanMeddelande() {
        return jdbc.sql("""
                select distinct l.nummer, l.id from loneutmatning l join arbetsgivarredovisning a on a.loneutmatning_id = l.id
                where l.status = 'PAGAR' and not exists (select 1 from fk_meddelande f where f.loneutmatning_id = l.id and f.manad = a.manad) order by l.id
                """).query((rs, i) -> rs.getString("nummer")).list().stream().filter(this::avForsakringskassan)
                .flatMap(nr -> loneutmatningar.redovisningar(loneutmatningar.hamta(nr)).stream()).filter(r -> !meddelad(r)).toList();
    }

    private boolean meddelad(Arbetsgivarredovisning r) {
        return jdbc.sql("select count(*) from fk_meddelande f join loneutmatning l on l.id = f.loneutmatning_id where l.nummer = :nummer and f.manad = :manad")
                .param("nummer", r.loneutmatningsnummer()).param("manad", r.manad().atDay(1)).query(Long.class).single() > 0;
    }
}
