package se.verkstall.tillgang;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.tillgang.berakning.Utmatningsordning;
import se.verkstall.tillgang.berakning.Utmatningsordning.Plats;
import se.verkstall.tillgang.berakning.Utmatningsordning.Tillgang;

/** What the inquiry into the debtor's assets has found. */
@Service
@Lagrum("UB 4:9")
public class Tillgangar {

    private final JdbcClient jdbc;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Tillgangar(JdbcClient jdbc, Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.jdbc = jdbc;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** Keeps what was looked into and found; a later inquiry is added, none is overwritten. */
    @Transactional
    public void spara(String malnummer, String utredning, String utfall, String vem) {
        jdbc.sql("insert into tillgangsutredning (mal_id, tid, vem, utredning, utfall) values (:mal, :tid, :vem, :utredning, :utfall)")
                .param("mal", register.hamta(malnummer).id()).param("tid", OffsetDateTime.now(klocka)).param("vem", vem)
                .param("utredning", utredning).param("utfall", utfall).update();
    }

    /** Notes what the debtor has; a later list replaces an earlier one. */
    @Transactional
    @Lagrum("UB 4:3 st 2")
    public void sparaPoster(String malnummer, List<Post> poster) {
        long mal = register.hamta(malnummer).id();
        jdbc.sql("delete from tillgang_post where mal_id = :mal").param("mal", mal).update();
        for (Post p : poster) {
            Tillgang t = p.tillgang();
            jdbc.sql("""
                    insert into tillgang_post (mal_id, beskrivning, slag, varde_ore, kostnad_ore, olagenhet, formansratt, undantag, undantag_skal, tid)
                    values (:mal, :beskrivning, :slag, :varde, :kostnad, :olagenhet, :formansratt, :undantag, :skal, :nu)
                    """).param("mal", mal).param("beskrivning", t.beskrivning()).param("slag", p.slag().name()).param("varde", t.varde().ore()).param("kostnad", t.kostnad().ore())
                    .param("olagenhet", t.olagenhet().name()).param("formansratt", t.formansratt()).param("undantag", t.undantag()).param("skal", t.undantagSkal())
                    .param("nu", OffsetDateTime.now(klocka)).update();
        }
    }

    /** An asset with its kind. */
    public record Post(Egendomsslag slag, Tillgang tillgang) {
    }

    /** What the debtor has, in the order in which it ought to be taken, with the reason for each place. */
    @Transactional(readOnly = true)
    @Lagrum({"UB 4:3 st 2", "UB 4:4"})
    public List<Ordnad> ordning(String malnummer) {
        List<Plats> platser = Utmatningsordning.ordna(jdbc.sql("select t.* from tillgang_post t join mal m on m.id = t.mal_id where m.malnummer = :nr order by t.id").param("nr", malnummer)
                .query((rs, rad) -> new Tillgang(rs.getString("beskrivning"), Belopp.ore(rs.getLong("varde_ore")), Belopp.ore(rs.getLong("kostnad_ore")),
                        Utmatningsordning.Olagenhet.valueOf(rs.getString("olagenhet")), rs.getBoolean("formansratt"), rs.getString("undantag"), rs.getString("undantag_skal"))).list());
        return platser.stream().map(p -> new Ordnad(p.nr(), p.tillgang().beskrivning(), p.tillgang().varde(), p.utmats(), p.lagrum(), p.skal())).toList();
    }

    /**
     * An asset in its place.
     *
     * @param utmats whether it is to be taken at all
     * @param skal why it has that place, or why it is not taken
     */
    public record Ordnad(int nr, String beskrivning, Belopp varde, boolean utmats, String lagrum, String skal) {
    }

    /** The order in words, a line for each; empty if nothing has been listed. */
    @Transactional(readOnly = true)
    public String ordningIOrd(String malnummer) {
        return ordning(malnummer).stream().map(o -> o.nr() + ". " + o.beskrivning() + ", " + o.varde().svenskt() + " kronor. " + o.skal() + " (" + o.lagrum() + ")")
                .reduce((a, b) -> a + "\n" + b).orElse("");
    }

    /**
     * The police have found property that may be attached: it is noted, and somebody looks into it.
     *
     * @throws OgiltigIndataException if nothing is said
     */
    @Transactional
    @Lagrum("UF 6:25")
    public void tips(String malnummer, String fran, String text, String vem) {
        if (text == null || text.isBlank() || fran == null || fran.isBlank()) {
            throw new OgiltigIndataException("text", "UF 6:25", "Skriv vem som lämnat uppgiften och vilken egendom som har påträffats.");
        }
        long id = jdbc.sql("insert into egendomstips (mal_id, fran, text, tid) values (:mal, :fran, :text, :nu) returning id").param("mal", register.hamta(malnummer).id())
                .param("fran", fran.strip()).param("text", text.strip()).param("nu", OffsetDateTime.now(klocka)).query(Long.class).single();
        dagbok.skriv(malnummer, vem, fran.strip() + " har påträffat egendom som kan antas vara utmätningsbar.", "UF 6:25");
        processer.meddela("egendomPatraffad", malnummer, Map.of("tipsId", id));
    }

    /** What was found, and by whom. */
    @Transactional(readOnly = true)
    public String tips(long id) {
        return jdbc.sql("select fran || ': ' || text from egendomstips where id = :id").param("id", id).query(String.class).single();
    }

    /**
     * An order to give information.
     *
     * @param adress {@code null} for the debtor
     * @param vite what is threatened, or {@code null}
     */
    public record Forelaggande(long id, boolean galdenaren, String namn, String adress, String uppgifter, LocalDate svarsdag, Belopp vite) {
    }

    /** Notes an order to give information; the id it carries does not matter. */
    @Transactional
    @Lagrum({"UB 4:14", "UB 4:15", "UF 3:9"})
    public long forelagg(String malnummer, Forelaggande f, String vem) {
        dagbok.skriv(malnummer, vem, f.namn() + " föreläggs att senast " + f.svarsdag() + " lämna uppgifter" + (f.vite() == null ? "." : " vid vite av " + f.vite().svenskt() + " kronor."), "UB 4:14");
        return jdbc.sql("""
                insert into uppgiftsforelaggande (mal_id, med, namn, adress, uppgifter, svarsdag, vite_ore)
                values (:mal, :med, :namn, :adress, :uppgifter, :dag, :vite) returning id
                """).param("mal", register.hamta(malnummer).id()).param("med", f.galdenaren() ? "GALDENAR" : "TREDJE_MAN").param("namn", f.namn()).param("adress", f.adress())
                .param("uppgifter", f.uppgifter()).param("dag", f.svarsdag()).param("vite", f.vite() == null ? null : f.vite().ore()).query(Long.class).single();
    }

    /** The order. */
    @Transactional(readOnly = true)
    public Forelaggande forelaggande(long id) {
        return jdbc.sql("select * from uppgiftsforelaggande where id = :id").param("id", id).query((rs, rad) -> {
            Long vite = rs.getObject("vite_ore", Long.class);
            return new Forelaggande(rs.getLong("id"), "GALDENAR".equals(rs.getString("med")), rs.getString("namn"), rs.getString("adress"), rs.getString("uppgifter"),
                    rs.getObject("svarsdag", LocalDate.class), vite == null ? null : Belopp.ore(vite));
        }).single();
    }

    /** What was looked into in the latest inquiry, or a sentence that says that none has been made. */
    @Transactional(readOnly = true)
    public String utredning(String malnummer) {
        return jdbc.sql("select t.utredning from tillgangsutredning t join mal m on m.id = t.mal_id where m.malnummer = :nr order by t.id desc limit 1")
                .param("nr", malnummer).query(String.class).optional().orElse("Ingen utredning har gjorts.");
    }
}
