package se.verkstall.utmatning.handlaggning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Roll;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;

/** Measures with attached property that cost something: those concerned are heard first. */
@Component
@Lagrum({"UF 6:18", "UB 4:31"})
public class Kostnadshandlaggning {

    private final JdbcClient jdbc;
    private final Utmatningslager lager;
    private final Egendomsregister egendomar;
    private final Avsandning avsandning;
    private final Dagbok dagbok;

    Kostnadshandlaggning(JdbcClient jdbc, Utmatningslager lager, Egendomsregister egendomar, Avsandning avsandning, Dagbok dagbok) {
        this.jdbc = jdbc;
        this.lager = lager;
        this.egendomar = egendomar;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
    }

    private record Atgard(long utmatningId, String atgard, Belopp kostnad, boolean horGaldenaren) {
    }

    /** A measure is proposed; nothing is done before those concerned have been heard. */
    public long foresla(long utmatningId, String atgard, Belopp kostnad, boolean horGaldenaren, String vem) {
        long id = jdbc.sql("insert into utmatningsatgard (utmatning_id, atgard, kostnad_ore, hor_galdenaren) values (:utmatning, :atgard, :kostnad, :galdenaren) returning id")
                .param("utmatning", utmatningId).param("atgard", atgard).param("kostnad", kostnad.ore()).param("galdenaren", horGaldenaren).query(Long.class).single();
        dagbok.skriv(lager.hamta(utmatningId).malnummer(), vem, "Föreslagen åtgärd med den utmätta egendomen: " + atgard + ", beräknad kostnad " + kostnad.svenskt() + " kronor.", "UB 4:31");
        return id;
    }

    private Atgard hamta(long id) {
        return jdbc.sql("select * from utmatningsatgard where id = :id").param("id", id).query((rs, rad) -> new Atgard(rs.getLong("utmatning_id"), rs.getString("atgard"),
                Belopp.ore(rs.getLong("kostnad_ore")), rs.getBoolean("hor_galdenaren"))).single();
    }

    /** In a sentence. */
    public String iOrd(long id) {
        Atgard a = hamta(id);
        return a.atgard() + ", beräknad kostnad " + a.kostnad().svenskt() + " kronor";
    }

    /** Asks the applicant, and the debtor when it is suitable, what they say. */
    @Lagrum("UF 6:18")
    public void hor(long id) {
        Atgard a = hamta(id);
        Utmatning u = lager.hamta(a.utmatningId());
        Map<String, Object> data = new LinkedHashMap<>(Map.of("egendom", egendomar.hamta(u.egendomId()).iOrd(), "atgard", a.atgard(), "kostnad", a.kostnad()));
        avsandning.skicka(u.malnummer(), new Brev("forfragan_kostnad", data, Roll.SOKANDE, Satt.ENKEL, "UF 6:18", "atgard/" + id + "/sokanden"));
        if (a.horGaldenaren()) {
            avsandning.skicka(u.malnummer(), new Brev("forfragan_kostnad", data, Roll.GALDENAR, Satt.ENKEL, "UF 6:18", "atgard/" + id + "/galdenaren"));
        }
    }

    /** It is decided. */
    @Lagrum("UB 4:31")
    public void besluta(long id, boolean vidtas, String yttranden, String skal, String vem) {
        Atgard a = hamta(id);
        jdbc.sql("update utmatningsatgard set vidtas = :vidtas, yttranden = :yttranden, skal = :skal where id = :id").param("vidtas", vidtas).param("yttranden", yttranden)
                .param("skal", skal).param("id", id).update();
        dagbok.skriv(lager.hamta(a.utmatningId()).malnummer(), vem, (vidtas ? "Åtgärden vidtas: " : "Åtgärden vidtas inte: ") + a.atgard() + ". Hörda: " + yttranden + " Skäl: " + skal,
                "UB 4:31");
    }
}
