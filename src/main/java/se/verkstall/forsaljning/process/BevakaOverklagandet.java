package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Koparensfrantrade;
import se.verkstall.forsaljning.handlaggning.Fastighetsoverklagande;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare enters how the appeal of the sale was finally decided, or that the buyer has withdrawn because of it. */
@Component
@Lagrum({"UB 12:44", "UB 12:48", "UB 13:14 p 3"})
class BevakaOverklagandet implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Fastighetsoverklagande arbete;
    private final Clock klocka;

    BevakaOverklagandet(Forsaljningslager forsaljningar, Fastighetslager lager, Fastighetsoverklagande arbete, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.arbete = arbete;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "bevakaOverklagandet";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("overklagad", String.join("\n", arbete.overklaganden(f.id()).stream().map(o -> o.klagande() + ", " + o.inkom()).toList()));
        Fastighetskop k = lager.gallande(f.id()).orElseThrow();
        ifyllt.put("frantrade", "Tillträdesdag " + k.tilltradesdag() + ". Hindrar ett förordnande köparen från att tillträda kan han frånträda köpet tidigast "
                + Koparensfrantrade.tidigast(k.tilltradesdag()) + ".");
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        Fastighetskop k = lager.gallande(f.id()).orElseThrow();
        String utgang = (String) svar.get("utgang");
        LocalDate dag = (LocalDate) svar.get("dag");
        boolean frantratt = "FRANTRATT".equals(utgang);
        if (dag.isAfter(LocalDate.now(klocka)) || dag.isBefore(k.kop().dag())) {
            throw new OgiltigIndataException("dag", "UB 12:44", "Dagen ska ligga mellan försäljningen " + k.kop().dag() + " och i dag.");
        }
        if (!frantratt && svar.get("domstol") == null) {
            throw new OgiltigIndataException("domstol", "UB 12:44", "Ange vilken domstol som har avgjort frågan slutligt.");
        }
        if (frantratt) {
            List<Fel> fel = Koparensfrantrade.fel(k.tilltradesdag(), (LocalDate) svar.get("forordnad"), dag, LocalDate.now(klocka));
            if (!fel.isEmpty()) {
                throw new OgiltigIndataException(fel);
            }
        }
        arbete.avgjort(f.id(), utgang, (String) svar.get("domstol"), dag, (String) svar.get("skal"), vem);
        return Map.of("forsaljningenBestar", "STAR_FAST".equals(utgang), "upplupenRanta", Fastighetsval.ellerNoll(svar, "ranta").ore());
    }
}
