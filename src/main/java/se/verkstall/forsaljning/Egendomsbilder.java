package se.verkstall.forsaljning;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;

/** Pictures of property: shown on the page of the case, and to the public while an auction of it is called. */
@Service
@Lagrum({"UF 9:9 st 2", "UF 10:3 st 1"})
public class Egendomsbilder {

    private static final int FLEST = 10;
    private static final int LANGST = 200;

    private final JdbcClient jdbc;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;
    private final Clock klocka;

    Egendomsbilder(JdbcClient jdbc, Egendomsregister egendomar, Dagbok dagbok, Clock klocka) {
        this.jdbc = jdbc;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** A picture without its content. */
    public record Bild(long id, long egendomId, int bredd, int hojd, String text) {
    }

    /** What is shown. */
    public record Innehall(String typ, byte[] innehall) {
    }

    /**
     * Adds a picture to property of a case.
     *
     * @param text what it shows, for those who do not see it
     * @throws OgiltigIndataException if it is no picture that may be shown, lacks its text, or there are ten already, or the property is not of the case
     */
    @Transactional
    public void laggTill(String malnummer, long egendomId, byte[] innehall, String text, String vem) {
        Egendom egendom = egendomar.i(malnummer).stream().filter(e -> e.id() == egendomId).findFirst()
                .orElseThrow(() -> new OgiltigIndataException("egendom", null, "Egendomen finns inte i målet."));
        if (text == null || text.isBlank() || text.strip().length() > LANGST) {
            throw new OgiltigIndataException("text", null, "Skriv vad bilden visar, med högst " + LANGST + " tecken.");
        }
        jdbc.sql("select 1 from egendom where id = :id for update").param("id", egendomId).query(Integer.class).single();
        if (i(egendomId).size() >= FLEST) {
            throw new OgiltigIndataException("fil", null, "Egendomen har redan " + FLEST + " bilder.");
        }
        Bildkontroll.Godkand bild = Bildkontroll.granska(innehall);
        jdbc.sql("insert into egendomsbild (egendom_id, typ, innehall, bredd, hojd, text, vem, tid) values (:egendom, :typ, :innehall, :bredd, :hojd, :text, :vem, :tid)")
                .param("egendom", egendomId).param("typ", bild.typ()).param("innehall", bild.innehall()).param("bredd", bild.bredd()).param("hojd", bild.hojd())
                .param("text", text.strip()).param("vem", vem).param("tid", OffsetDateTime.now(klocka)).update();
        dagbok.skriv(malnummer, vem, "En bild av " + egendom.iOrd() + " har lagts till: " + text.strip() + ".", null);
    }

    /** Takes a picture away. */
    @Transactional
    public void taBort(String malnummer, long bildId, String vem) {
        if (jdbc.sql("delete from egendomsbild b using egendom e, mal m where b.id = :id and e.id = b.egendom_id and m.id = e.mal_id and m.malnummer = :mal")
                .param("id", bildId).param("mal", malnummer).update() > 0) {
            dagbok.skriv(malnummer, vem, "En bild av egendomen har tagits bort.", null);
        }
    }

    /** The pictures of a thing, the first first. */
    @Transactional(readOnly = true)
    public List<Bild> i(long egendomId) {
        return jdbc.sql("select id, egendom_id, bredd, hojd, text from egendomsbild where egendom_id = :id order by id").param("id", egendomId).query(Bild.class).list();
    }

    /** A picture of property of a case, or empty. */
    @Transactional(readOnly = true)
    public Optional<Innehall> hitta(String malnummer, long bildId) {
        return jdbc.sql("select b.typ, b.innehall from egendomsbild b join egendom e on e.id = b.egendom_id join mal m on m.id = e.mal_id where b.id = :id and m.malnummer = :mal")
                .param("id", bildId).param("mal", malnummer).query((rs, i) -> new Innehall(rs.getString(1), rs.getBytes(2))).optional();
    }

    /** A picture of property of which an auction is called, or empty: for the public. */
    @Transactional(readOnly = true)
    public Optional<Innehall> offentlig(long bildId) {
        return jdbc.sql("""
                select b.typ, b.innehall from egendomsbild b where b.id = :id and exists
                    (select 1 from auktion a join forsaljning f on f.id = a.forsaljning_id where f.egendom_id = b.egendom_id and a.status = 'UTLYST')
                """).param("id", bildId).query((rs, i) -> new Innehall(rs.getString(1), rs.getBytes(2))).optional();
    }
}
