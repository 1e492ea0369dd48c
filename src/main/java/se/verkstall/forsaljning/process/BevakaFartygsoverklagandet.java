package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fartygsfrantrade;
import se.verkstall.forsaljning.handlaggning.Fartygsoverklagande;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare enters how the appeal of the sale of a ship or aircraft was finally decided, that an order has been lifted, or that the buyer has withdrawn because of it. */
@Component
@Lagrum({"UF 10:11", "UB 10:23 st 2", "UB 13:14 p 3"})
class BevakaFartygsoverklagandet implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fartygsoverklagande arbete;
    private final Clock klocka;

    BevakaFartygsoverklagandet(Forsaljningslager forsaljningar, Fartygsoverklagande arbete, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.arbete = arbete;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "bevakaFartygsoverklagandet";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Variabler.forsaljning(uppgift, forsaljningar);
        Kop kop = forsaljningar.gallande(f.id()).orElseThrow();
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("overklagad", String.join("\n", arbete.overklaganden(f.id()).stream().map(o -> o.klagande() + ", " + o.inkom()
                + (o.hindrar() ? ". Förordnande " + o.forordnad() + ": köparen får inte komma i besittning." : "")).toList()));
        ifyllt.put("frantrade", arbete.hindras(f.id()) ? "Hävs förordnandet inte får köparen frånträda köpet tidigast " + Fartygsfrantrade.tidigast(kop.anstandTill())
                + ", tre månader från den utsatta fördelningsdagen " + kop.anstandTill() + "." : "Inget förordnande hindrar köparen från att komma i besittning. Han får inte frånträda köpet.");
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        Kop kop = forsaljningar.gallande(f.id()).orElseThrow();
        String utgang = (String) svar.get("utgang");
        LocalDate dag = (LocalDate) svar.get("dag");
        if (dag.isAfter(LocalDate.now(klocka)) || dag.isBefore(kop.dag())) {
            throw new OgiltigIndataException("dag", "UF 10:11", "Dagen ska ligga mellan försäljningen " + kop.dag() + " och i dag.");
        }
        if ("HAVT".equals(utgang)) {
            arbete.havt(f.id(), dag, (String) svar.get("skal"), vem);
        } else {
            avgor(f, kop, utgang, dag, svar, vem);
        }
        return Map.of("forsaljningenBestar", "STAR_FAST".equals(utgang) || "HAVT".equals(utgang), "upplupenRanta",
                svar.get("ranta") instanceof BigDecimal b ? Belopp.kronor(b).ore() : 0L);
    }

    private void avgor(Forsaljning f, Kop kop, String utgang, LocalDate dag, Map<String, Object> svar, String vem) {
        if ("FRANTRATT".equals(utgang)) {
            List<Fel> fel = Fartygsfrantrade.fel(kop.anstandTill(), arbete.hindras(f.id()), dag, LocalDate.now(klocka));
            if (!fel.isEmpty()) {
                throw new OgiltigIndataException(fel);
            }
        } else if (svar.get("domstol") == null) {
            throw new OgiltigIndataException("domstol", "UF 10:11", "Ange vilken domstol som har avgjort frågan slutligt.");
        }
        arbete.avgjort(f.id(), utgang, (String) svar.get("domstol"), dag, (String) svar.get("skal"), vem);
    }
}
