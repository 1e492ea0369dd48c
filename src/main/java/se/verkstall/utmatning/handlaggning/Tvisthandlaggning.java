package se.verkstall.utmatning.handlaggning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.EgendomTvistig;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.utmatning.Tvist;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.berakning.Rattelse;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** A third party's claim to attached property: who is ordered to sue within a month, and what follows if he does not. */
@Component
@Lagrum({"UB 4:20", "UB 4:21", "UB 4:22", "UB 4:23", "UB 4:26", "UB 8:5"})
public class Tvisthandlaggning {

    private final JdbcClient jdbc;
    private final Utmatningslager lager;
    private final Utmatningshandlaggning utmatningar;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Avsandning avsandning;
    private final Fristbok fristbok;
    private final Dagbok dagbok;
    private final ApplicationEventPublisher handelser;
    private final Clock klocka;

    Tvisthandlaggning(JdbcClient jdbc, Utmatningslager lager, Utmatningshandlaggning utmatningar, Egendomsregister egendomar, Malregister register, Avsandning avsandning,
                      Fristbok fristbok, Dagbok dagbok, ApplicationEventPublisher handelser, Clock klocka) {
        this.jdbc = jdbc;
        this.lager = lager;
        this.utmatningar = utmatningar;
        this.egendomar = egendomar;
        this.register = register;
        this.avsandning = avsandning;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
        this.handelser = handelser;
        this.klocka = klocka;
    }

    /** Somebody is to sue. Until it is settled the property may not be sold, if not one of the exceptions applies: an auction that has been called is cancelled. */
    @Lagrum({"UB 4:20", "UB 4:22 st 2", "UB 4:23", "UB 8:5 st 1"})
    public Tvist inled(long utmatningId, Tvist.Grund grund, String tredjeMan, String adress, String skal, Tvist.Forsaljning forsaljning, String vem) {
        Utmatning u = lager.las(utmatningId);
        long id = jdbc.sql("""
                insert into egendomstvist (utmatning_id, grund, tredje_man, adress, skal, forsaljning)
                values (:utmatning, :grund, :namn, :adress, :skal, :forsaljning) returning id
                """).param("utmatning", utmatningId).param("grund", grund.name()).param("namn", tredjeMan).param("adress", adress).param("skal", skal)
                .param("forsaljning", forsaljning.name()).query(Long.class).single();
        boolean vantar = forsaljning == Tvist.Forsaljning.VANTAR;
        egendomar.tvist(u.egendomId(), vantar);
        dagbok.skriv(u.malnummer(), vem, (grund.tredjeManStammer() ? tredjeMan : "Sökanden") + " föreläggs att väcka talan om egendomen. Skäl: " + skal, grund.lagrum());
        dagbok.skriv(u.malnummer(), vem, forsaljning.text() + ".", "UB 8:5 st 1");
        if (vantar) {
            handelser.publishEvent(new EgendomTvistig(u.malnummer(), u.egendomId(), "Det är tvistigt vem som har bättre rätt till egendomen."));
        }
        return hamta(id);
    }

    /** Nobody needs to sue; the attachment stands. */
    public void behovsInte(long utmatningId, String skal, String vem) {
        egendomar.tvist(lager.hamta(utmatningId).egendomId(), false);
        dagbok.skriv(lager.hamta(utmatningId).malnummer(), vem, "Ingen föreläggs att väcka talan om egendomen. Skäl: " + skal, "UB 4:20, UB 4:22 st 2");
    }

    /** The dispute. */
    public Tvist hamta(long id) {
        return jdbc.sql("select * from egendomstvist where id = :id").param("id", id).query(Tvisthandlaggning::tvist).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns ingen tvist " + id + "."));
    }

    /** The latest dispute about an attachment, or empty. */
    public Optional<Tvist> senaste(long utmatningId) {
        return jdbc.sql("select * from egendomstvist where utmatning_id = :id order by id desc limit 1").param("id", utmatningId).query(Tvisthandlaggning::tvist).optional();
    }

    /** Writes the order to sue within a month. */
    public Utskick forelagg(long id) {
        Tvist t = hamta(id);
        Utmatning u = lager.hamta(t.utmatningId());
        jdbc.sql("update egendomstvist set forelagd_dag = :dag where id = :id and forelagd_dag is null").param("dag", LocalDate.now(klocka)).param("id", id).update();
        boolean tredje = t.grund().tredjeManStammer();
        String motpart = tredje ? namn(u, Roll.SOKANDE) + " och " + namn(u, Roll.GALDENAR) : t.tredjeMan();
        Map<String, Object> data = Map.of("egendom", egendomar.hamta(u.egendomId()).iOrd(), "motpart", motpart, "tredje", tredje, "skal", t.skal());
        Brev brev = new Brev("forelaggande_tvist", data, Roll.SOKANDE, Satt.DELGIVNING, t.grund().lagrum(), "talan/" + id);
        return tredje ? avsandning.skicka(u.malnummer(), brev, new Mottagare("SAKAGARE", t.tredjeMan(), null, t.adress())) : avsandning.skicka(u.malnummer(), brev);
    }

    private String namn(Utmatning u, Roll roll) {
        return register.part(u.malnummer(), roll).map(p -> p.namn()).orElse("–");
    }

    /** The month runs from the day of service. */
    public Frist tiden(long id, LocalDate delgiven, Timer timer) {
        Tvist t = hamta(id);
        String malnummer = lager.hamta(t.utmatningId()).malnummer();
        return fristbok.hitta(malnummer, nyckel(id)).filter(f -> f.status().loper())
                .orElseGet(() -> fristbok.starta(new NyFrist(malnummer, t.grund().katalog(), "delgivningen av föreläggandet (" + id + ")", delgiven, nyckel(id), timer)));
    }

    /**
     * Somebody has sued.
     *
     * @throws OgiltigIndataException if the day is after the month or in the future
     */
    public void vackt(long id, LocalDate dag, String domstol, String vem) {
        Tvist t = hamta(id);
        String malnummer = lager.hamta(t.utmatningId()).malnummer();
        Frist frist = fristbok.hitta(malnummer, nyckel(id)).orElseThrow();
        if (dag.isAfter(frist.dag())) {
            throw new OgiltigIndataException("dag", t.grund().lagrum(), "Talan skulle ha väckts senast " + frist.dag() + ".");
        }
        if (dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", t.grund().lagrum(), "Dagen har inte kommit än.");
        }
        jdbc.sql("update egendomstvist set talan_dag = :dag, domstol = :domstol where id = :id").param("dag", dag).param("domstol", domstol).param("id", id).update();
        fristbok.iakttagen(malnummer, nyckel(id), dag);
        dagbok.skriv(malnummer, vem, "Talan om egendomen väcktes " + dag + " vid " + domstol + ".", t.grund().lagrum());
    }

    /** The month has passed and nobody has sued: whoever was to do it bears it. */
    @Lagrum({"UB 4:20 st 2", "UB 4:22 st 2", "UB 4:23 st 1"})
    public Tvist.Utfall utebliven(long id) {
        Tvist t = hamta(id);
        Utmatning u = lager.las(t.utmatningId());
        fristbok.hitta(u.malnummer(), nyckel(id)).filter(f -> f.status().loper()).ifPresent(f -> fristbok.forsutten(u.malnummer(), f.nyckel()));
        if (t.grund().tredjeManStammer()) {
            return avsluta(t, u, Tvist.Utfall.RATTEN_FORLORAD, t.tredjeMan() + " väckte inte talan i tid och har förlorat sin rätt mot sökanden.", Dagbok.SYSTEMET);
        }
        String skal = "Sökanden väckte inte talan mot " + t.tredjeMan() + " inom en månad från delgivningen av föreläggandet.";
        utmatningar.beslutaHava(u, Rattelse.Grund.TALAN_EJ_VACKT, true, skal, Dagbok.SYSTEMET);
        return avsluta(t, u, Tvist.Utfall.HAVS, skal, Dagbok.SYSTEMET);
    }

    /** The dispute has been settled by a court, by agreement or otherwise. */
    public void avgjord(long id, boolean bestar, String skal, String vem) {
        Tvist t = hamta(id);
        Utmatning u = lager.las(t.utmatningId());
        if (!bestar) {
            utmatningar.beslutaHava(u, Rattelse.Grund.TREDJE_MANS, true, skal, vem);
        }
        fristbok.hitta(u.malnummer(), nyckel(id)).filter(f -> f.status().loper()).ifPresent(f -> fristbok.bortfallen(u.malnummer(), f.nyckel()));
        avsluta(t, u, bestar ? Tvist.Utfall.BESTAR : Tvist.Utfall.HAVS, skal, vem);
    }

    private Tvist.Utfall avsluta(Tvist t, Utmatning u, Tvist.Utfall utfall, String skal, String vem) {
        jdbc.sql("update egendomstvist set utfall = :utfall, utfall_skal = :skal where id = :id").param("utfall", utfall.name()).param("skal", skal).param("id", t.id()).update();
        egendomar.tvist(u.egendomId(), false);
        dagbok.skriv(u.malnummer(), vem, "Frågan om bättre rätt till egendomen är avgjord. " + skal, t.grund().lagrum());
        return utfall;
    }

    /** The ledger's key for the month. */
    public static String nyckel(long tvistId) {
        return "tvist/" + tvistId;
    }

    private static Tvist tvist(ResultSet rs, int rad) throws SQLException {
        String utfall = rs.getString("utfall");
        return new Tvist(rs.getLong("id"), rs.getLong("utmatning_id"), Tvist.Grund.valueOf(rs.getString("grund")), rs.getString("tredje_man"), rs.getString("adress"),
                rs.getString("skal"), Tvist.Forsaljning.valueOf(rs.getString("forsaljning")), rs.getObject("forelagd_dag", LocalDate.class), rs.getObject("talan_dag", LocalDate.class), rs.getString("domstol"),
                utfall == null ? null : Tvist.Utfall.valueOf(utfall));
    }
}
