package se.verkstall.forrattning.handlaggning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forhor;
import se.verkstall.forrattning.berakning.Forhorsregler;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Calls to a hearing, tells those who are not called, and puts on record what was told. */
@Component
@Lagrum({"UF 3:6", "UF 3:7", "UF 3:8", "UF 3:14", "UB 2:10", "UB 2:11"})
public class Forhorshandlaggning {

    private final JdbcClient jdbc;
    private final Avsandning avsandning;
    private final Protokoll protokoll;
    private final Dagbok dagbok;

    Forhorshandlaggning(JdbcClient jdbc, Avsandning avsandning, Protokoll protokoll, Dagbok dagbok) {
        this.jdbc = jdbc;
        this.avsandning = avsandning;
        this.protokoll = protokoll;
        this.dagbok = dagbok;
    }

    /** Time, place and who is to be heard have been set; the id it carries does not matter. */
    public Forhor planera(Forhor nytt, String vem) {
        long id = jdbc.sql("""
                insert into forhor (mal_id, med, namn, adress, dag, klockan, plats, vite_ore, underrattelse_skal)
                select id, :med, :namn, :adress, :dag, :klockan, :plats, :vite, :skal from mal where malnummer = :mal returning id
                """).param("med", nytt.med().name()).param("namn", nytt.namn()).param("adress", nytt.adress()).param("dag", nytt.dag()).param("klockan", nytt.klockan())
                .param("plats", nytt.plats()).param("vite", nytt.vite() == null ? null : nytt.vite().ore()).param("skal", nytt.underrattelseSkal())
                .param("mal", nytt.malnummer()).query(Long.class).single();
        dagbok.skriv(nytt.malnummer(), vem, "Förhör med " + nytt.namn() + " bestämt till " + nytt.dag() + " klockan " + nytt.klockan() + ".", "UF 3:6");
        return hamta(id);
    }

    /** The hearing. */
    public Forhor hamta(long id) {
        return jdbc.sql("select f.*, m.malnummer from forhor f join mal m on m.id = f.mal_id where f.id = :id").param("id", id).query(Forhorshandlaggning::forhor).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns inget förhör " + id + "."));
    }

    /** Calls him: in writing and served if a penalty is threatened. */
    @Lagrum("UF 3:6")
    public Utskick kalla(long id) {
        Forhor f = hamta(id);
        Map<String, Object> data = tiden(f);
        data.put("vite", f.vite());
        Brev brev = new Brev("kallelse_forhor", data, Roll.GALDENAR, f.vite() == null ? Satt.ENKEL : Satt.DELGIVNING, "UF 3:6", "forhor/" + id);
        return f.med() == Forhor.Med.GALDENAR ? avsandning.skicka(f.malnummer(), brev)
                : avsandning.skicka(f.malnummer(), brev, new Mottagare("TREDJE_MAN", f.namn(), null, f.adress()));
    }

    /** Tells those who are not called: the applicant; the debtor too when a third party is heard. */
    @Lagrum("UF 3:7")
    public void underratta(long id) {
        Forhor f = hamta(id);
        Map<String, Object> data = tiden(f);
        data.put("hors", f.namn());
        for (Roll roll : f.med() == Forhor.Med.GALDENAR ? List.of(Roll.SOKANDE) : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_forhor", data, roll, Satt.ENKEL, "UF 3:7", "forhor/" + id + "/" + roll));
        }
    }

    /** He was heard. */
    @Lagrum({"UF 3:8", "UB 2:13", "UB 2:14"})
    public void hord(long id, String uppgifter, boolean bekraftat, Belopp ersattning, boolean rojandeforbud, String vem) {
        Forhor f = hamta(id);
        jdbc.sql("update forhor set utfall = 'HORD', uppgifter = :uppgifter, bekraftat = :bekraftat, ersattning_ore = :ersattning, rojandeforbud = :forbud where id = :id")
                .param("uppgifter", uppgifter).param("bekraftat", bekraftat).param("ersattning", ersattning == null ? null : ersattning.ore())
                .param("forbud", rojandeforbud).param("id", id).update();
        dagbok.skriv(f.malnummer(), vem, "Förhör har hållits med " + f.namn() + ".", "UF 3:14");
        if (ersattning != null) {
            Map<String, Object> data = tiden(f);
            data.put("ersattning", ersattning);
            avsandning.skicka(f.malnummer(), new Brev("beslut_ersattning", data, null, Satt.ENKEL, "UF 3:8", "ersattning/" + id), new Mottagare("TREDJE_MAN", f.namn(), null, f.adress()));
        }
    }

    /** He did not come, or the hearing was called off. */
    public void hordesInte(long id, String utfall, String skal, String vem) {
        Forhor f = hamta(id);
        jdbc.sql("update forhor set utfall = :utfall where id = :id").param("utfall", utfall).param("id", id).update();
        dagbok.skriv(f.malnummer(), vem, ("UTEBLEV".equals(utfall) ? f.namn() + " uteblev från förhöret. " : "Förhöret ställdes in. ") + skal, "UB 2:12");
    }

    /** Finalises the protokoll. */
    @Lagrum("UF 3:14")
    public void protokoll(long id, Map<String, Object> svar, String vem) {
        Handling handling = protokoll.fardigstall(hamta(id).malnummer(), Slag.FORHOR, svar, vem);
        jdbc.sql("update forhor set protokoll_id = :handling where id = :id").param("handling", handling.id()).param("id", id).update();
    }

    /** How the notice must reach him. */
    public String krav(long id) {
        return Forhorsregler.krav(hamta(id).vite());
    }

    private static Map<String, Object> tiden(Forhor f) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dagen", f.dag());
        data.put("klockan", f.klockan().toString());
        data.put("plats", f.plats());
        return data;
    }

    private static Forhor forhor(ResultSet rs, int rad) throws SQLException {
        return new Forhor(rs.getLong("id"), rs.getString("malnummer"), Forhor.Med.valueOf(rs.getString("med")), rs.getString("namn"), rs.getString("adress"),
                rs.getObject("dag", LocalDate.class), rs.getObject("klockan", LocalTime.class), rs.getString("plats"), belopp(rs, "vite_ore"),
                rs.getString("underrattelse_skal"), rs.getString("uppgifter"), rs.getBoolean("bekraftat"), belopp(rs, "ersattning_ore"), rs.getBoolean("rojandeforbud"));
    }

    private static Belopp belopp(ResultSet rs, String kolumn) throws SQLException {
        Long ore = rs.getObject(kolumn, Long.class);
        return ore == null ? null : Belopp.ore(ore);
    }
}
