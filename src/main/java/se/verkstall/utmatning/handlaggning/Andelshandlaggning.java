package se.verkstall.utmatning.handlaggning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Delagare;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.processmotor.Processer;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.utmatning.Andelsyrkande;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** A request that the whole be sold for an attached share: the others are heard, it is decided, and those it went against are served. */
@Component
@Lagrum({"UF 6:14", "UB 8:8", "UB 8:9"})
public class Andelshandlaggning {

    private final JdbcClient jdbc;
    private final Utmatningslager lager;
    private final Utmatningsunderrattelser brev;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Avsandning avsandning;
    private final Utskickslada lada;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Clock klocka;

    Andelshandlaggning(JdbcClient jdbc, Utmatningslager lager, Utmatningsunderrattelser brev, Egendomsregister egendomar, Malregister register, Avsandning avsandning,
                       Utskickslada lada, Processer processer, Dagbok dagbok, Clock klocka) {
        this.jdbc = jdbc;
        this.lager = lager;
        this.brev = brev;
        this.egendomar = egendomar;
        this.register = register;
        this.avsandning = avsandning;
        this.lada = lada;
        this.processer = processer;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Somebody has asked for it.
     *
     * @throws OgiltigIndataException if the day for comments is not after today
     */
    public Andelsyrkande yrka(long utmatningId, Andelsyrkande.Av av, String namn, LocalDate svarsdag, String vem) {
        if (!svarsdag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("svarsdag", "UF 6:14 st 1", "Sakägarna ska få tid att yttra sig: dagen ska ligga framåt.");
        }
        long id = jdbc.sql("insert into andelsyrkande (utmatning_id, yrkat_av, namn, svarsdag) values (:utmatning, :av, :namn, :dag) returning id")
                .param("utmatning", utmatningId).param("av", av.name()).param("namn", namn).param("dag", svarsdag).query(Long.class).single();
        dagbok.skriv(lager.hamta(utmatningId).malnummer(), vem, namn + " yrkar att hela egendomen säljs.", "UB 8:8");
        return hamta(id);
    }

    /** The request. */
    public Andelsyrkande hamta(long id) {
        return jdbc.sql("select * from andelsyrkande where id = :id").param("id", id).query(Andelshandlaggning::yrkande).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns inget yrkande " + id + "."));
    }

    /** Everyone but whoever asked: applicant, debtor and part-owners, by a key of their own. */
    private Map<String, Mottagare> ovriga(Andelsyrkande y, Utmatning u) {
        Map<String, Mottagare> alla = new LinkedHashMap<>();
        register.part(u.malnummer(), Roll.SOKANDE).filter(p -> y.av() != Andelsyrkande.Av.SOKANDEN).ifPresent(p -> alla.put("sokanden", part("SOKANDE", p)));
        register.part(u.malnummer(), Roll.GALDENAR).filter(p -> y.av() != Andelsyrkande.Av.GALDENAREN).ifPresent(p -> alla.put("galdenaren", part("GALDENAR", p)));
        for (Sakagare s : egendomar.sakagare(u.egendomId())) {
            if (s.slag() == Sakagare.Slag.DELAGARE && !(y.av() == Andelsyrkande.Av.DELAGARE && s.namn().equals(y.namn()))) {
                alla.put("s" + s.id(), new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()));
            }
        }
        return alla;
    }

    private static Mottagare part(String roll, Part p) {
        return new Mottagare(roll, p.namn(), p.idnummer(), p.postadress());
    }

    /** Has the request served on everyone else, with an order to comment. */
    @Lagrum("UF 6:14 st 1")
    public void delge(long id) {
        Andelsyrkande y = hamta(id);
        Utmatning u = lager.hamta(y.utmatningId());
        Map<String, Object> data = Map.of("egendom", egendomar.hamta(u.egendomId()).iOrd(), "namn", y.namn(), "svarsdag", y.svarsdag());
        ovriga(y, u).forEach((nyckel, mottagare) -> serva(u, new Brev("yrkande_hela_egendomen", data, null, Satt.DELGIVNING, "UF 6:14 st 1", "yrkande/" + id + "/" + nyckel), mottagare));
    }

    private void serva(Utmatning u, Brev b, Mottagare mottagare) {
        boolean nytt = lada.hitta(u.malnummer(), b.nyckel()).isEmpty();
        Utskick utskick = avsandning.skicka(u.malnummer(), b, mottagare);
        if (nytt && b.satt() == Satt.DELGIVNING) {
            processer.starta("delgivning", u.malnummer(), Map.of("utskickId", utskick.id(), "delgivningskrav", "DELGIVNING"));
        }
    }

    /**
     * Decides.
     *
     * @throws OgiltigIndataException if somebody has not been served with the request, or the day for comments has not passed
     */
    @Lagrum({"UF 6:14 st 1", "UB 8:8", "UB 8:9 st 1"})
    public void besluta(long id, boolean bifall, String skal, String vem) {
        Andelsyrkande y = hamta(id);
        Utmatning u = lager.las(y.utmatningId());
        List<Fel> fel = new ArrayList<>();
        ovriga(y, u).forEach((nyckel, mottagare) -> lada.hitta(u.malnummer(), "yrkande/" + id + "/" + nyckel).filter(b -> b.delgivningsdag() != null).ifPresentOrElse(b -> { },
                () -> fel.add(new Fel("beslut", "UF 6:14 st 1", mottagare.namn() + " har inte delgetts yrkandet."))));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        jdbc.sql("update andelsyrkande set beslut = :beslut, beslut_skal = :skal, beslut_dag = :dag where id = :id").param("beslut", bifall ? "BIFALL" : "AVSLAG")
                .param("skal", skal).param("dag", LocalDate.now(klocka)).param("id", id).update();
        if (bifall) {
            jdbc.sql("update utmatning set hela_egendomen_dag = :dag where id = :id").param("dag", LocalDate.now(klocka)).param("id", u.id()).update();
        }
        dagbok.skriv(u.malnummer(), vem, (bifall ? "Hela egendomen ska säljas och anses utmätt. Skäl: " : "Yrkandet att hela egendomen säljs avslås. Skäl: ") + skal, "UB 8:9 st 1");
    }

    /** A part-owner's share, as a fraction. */
    public record Lott(String namn, int taljare, int namnare) {
    }

    /** The part-owners' shares as they are known: equal lots until another is noted. */
    public List<Delagare> lotter(long id) {
        return egendomar.lotter(lager.hamta(hamta(id).utmatningId()).egendomId());
    }

    /**
     * Notes the part-owners' shares, by which the price of the whole is divided; who is left out has the lot that is noted of him, or an equal one.
     *
     * @throws OgiltigIndataException if somebody is no part-owner, or the shares leave nothing for the debtor
     */
    @Lagrum({"UB 8:8 st 1", "UB 8:9 st 1"})
    public void andelar(long id, List<Lott> lotter) {
        long egendom = lager.hamta(hamta(id).utmatningId()).egendomId();
        List<Delagare> kanda = egendomar.lotter(egendom);
        List<Fel> fel = new ArrayList<>();
        for (Lott l : lotter) {
            if (kanda.stream().noneMatch(d -> d.namn().equals(l.namn()))) {
                fel.add(new Fel("andelar", "UB 8:8 st 1", l.namn() + " är inte antecknad som delägare."));
            } else if (l.taljare() < 1 || l.namnare() <= l.taljare()) {
                fel.add(new Fel("andelar", "UB 8:8 st 1", "Andelen för " + l.namn() + " ska vara större än noll och mindre än det hela: " + l.taljare() + "/" + l.namnare() + "."));
            }
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        egendomar.andelar(egendom, kanda.stream().map(d -> lotter.stream().filter(l -> l.namn().equals(d.namn())).findFirst()
                .map(l -> new Delagare(d.sakagareId(), d.namn(), d.idnummer(), d.adress(), l.taljare(), l.namnare())).orElse(d)).toList());
    }

    /** Serves the decision on those it went against, tells the others, and the register if the whole is now attached. */
    @Lagrum({"UF 6:14 st 2", "UF 6:19 st 1 p 4", "UF 6:20 st 1 p 3", "UF 6:21 st 1 p 3"})
    public void underratta(long id) {
        Andelsyrkande y = hamta(id);
        Utmatning u = lager.hamta(y.utmatningId());
        Map<String, Object> data = new LinkedHashMap<>(Map.of("egendom", egendomar.hamta(u.egendomId()).iOrd(), "namn", y.namn(), "bifall", y.bifall(), "skal", y.beslutSkal()));
        ovriga(y, u).forEach((nyckel, mottagare) -> serva(u, new Brev("beslut_hela_egendomen", data, null, y.bifall() ? Satt.DELGIVNING : Satt.ENKEL, "UF 6:14 st 2",
                "yrkandebeslut/" + id + "/" + nyckel), mottagare));
        serva(u, new Brev("beslut_hela_egendomen", data, null, y.bifall() ? Satt.ENKEL : Satt.DELGIVNING, "UF 6:14 st 2", "yrkandebeslut/" + id + "/yrkanden"), yrkanden(y, u));
        if (y.bifall()) {
            brev.registren(u, Handelse.HELA_EGENDOMEN);
        }
    }

    private Mottagare yrkanden(Andelsyrkande y, Utmatning u) {
        return switch (y.av()) {
            case SOKANDEN -> part("SOKANDE", register.part(u.malnummer(), Roll.SOKANDE).orElseThrow());
            case GALDENAREN -> part("GALDENAR", register.part(u.malnummer(), Roll.GALDENAR).orElseThrow());
            case DELAGARE -> egendomar.sakagare(u.egendomId()).stream().filter(s -> s.slag() == Sakagare.Slag.DELAGARE && s.namn().equals(y.namn())).findFirst()
                    .map(s -> new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()))
                    .orElseThrow(() -> new IllegalStateException(y.namn() + " är inte antecknad som delägare."));
        };
    }

    /**
     * Checks that the decision to sell the whole has gained laga kraft as far as the days tell: everyone it went against served, and three weeks passed.
     *
     * @throws OgiltigIndataException if somebody has not been served, or his time runs
     */
    @Lagrum({"UB 8:9 st 1", "UB 18:7"})
    public void kravLagaKraft(long id) {
        Andelsyrkande y = hamta(id);
        Utmatning u = lager.hamta(y.utmatningId());
        List<Fel> fel = new ArrayList<>();
        ovriga(y, u).forEach((nyckel, mottagare) -> {
            LocalDate delgiven = lada.hitta(u.malnummer(), "yrkandebeslut/" + id + "/" + nyckel).map(Utskick::delgivningsdag).orElse(null);
            LocalDate senast = delgiven == null ? null : Fristkatalog.berakna("UB 18:7", delgiven, delgiven).dag();
            if (senast == null || !LocalDate.now(klocka).isAfter(senast)) {
                fel.add(new Fel("lagakraft", "UB 8:9 st 1", senast == null ? mottagare.namn() + " har inte delgetts beslutet." : mottagare.namn() + " kan överklaga till och med " + senast + "."));
            }
        });
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    /** The decision holds: the whole is sold. */
    @Lagrum("UB 8:9 st 1")
    public Egendom hela(long id) {
        return egendomar.helaEgendomen(lager.hamta(hamta(id).utmatningId()).egendomId());
    }

    private static Andelsyrkande yrkande(ResultSet rs, int rad) throws SQLException {
        return new Andelsyrkande(rs.getLong("id"), rs.getLong("utmatning_id"), Andelsyrkande.Av.valueOf(rs.getString("yrkat_av")), rs.getString("namn"),
                rs.getObject("svarsdag", LocalDate.class), "BIFALL".equals(rs.getString("beslut")), rs.getString("beslut_skal"), rs.getObject("beslut_dag", LocalDate.class));
    }
}
