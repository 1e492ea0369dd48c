package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetsbevis;
import se.verkstall.forsaljning.berakning.Fastighetsbevis.Bevis;
import se.verkstall.forsaljning.handlaggning.Fastighetsberedning;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare enters the documents about the property and the claims and rights they show. */
@Component
@Lagrum({"UF 12:1", "UF 12:7", "UB 12:4", "UB 12:5"})
class AnskaffaFastighetsbevis implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Fastighetsberedning beredning;
    private final Egendomsregister egendomar;
    private final Malregister register;

    AnskaffaFastighetsbevis(Forsaljningslager forsaljningar, Fastighetslager lager, Fastighetsberedning beredning, Egendomsregister egendomar, Malregister register) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.beredning = beredning;
        this.egendomar = egendomar;
        this.register = register;
    }

    @Override
    public String nyckel() {
        return "anskaffaFastighetsbevis";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        return Map.of("egendom", egendomar.hamta(f.egendomId()).iOrd(), "lagfarenAgare", register.part(uppgift.malnummer(), Roll.GALDENAR).map(p -> p.namn()).orElse(""));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        Set<Bevis> anskaffade = EnumSet.noneOf(Bevis.class);
        for (Bevis b : Bevis.values()) {
            if (Fastighetsval.ja(svar, b.name())) {
                anskaffade.add(b);
            }
        }
        List<Fel> fel = Fastighetsbevis.fel(anskaffade, egendomar.hamta(f.egendomId()).naringsverksamhet() || Fastighetsval.ja(svar, "naringsverksamhet"));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        beredning.bevis(f.id(), anskaffade, (String) svar.get("lagfarenAgare"), Fastighetsval.belopp(svar, "taxeringsvarde"), (String) svar.get("tidigareBeteckningar"), vem);
        lager.slag(f.id(), Fastighetsval.ja(svar, "jordbruk"), Fastighetsval.ja(svar, "hyreshus"), Fastighetsval.ja(svar, "gemensamt"));
        for (var a : Fastighetsval.ansprak(svar, f.egendomId(), Map.of())) {
            beredning.ansprak(a, "Ägaren".equals(a.vem()) || a.vem() == null);
        }
        for (Object rad : (List<?>) svar.getOrDefault("foretagsinteckningar", List.of())) {
            Map<?, ?> r = (Map<?, ?>) rad;
            if (r.get("inteckningshavare") == null || r.get("inteckningsadress") == null) {
                throw new OgiltigIndataException("foretagsinteckningar", "UF 12:7", "Ange namn och adress för varje innehavare av företagsinteckning.");
            }
            beredning.foretagsinteckning(f.id(), (String) r.get("inteckningshavare"), (String) r.get("inteckningsadress"));
        }
        return Map.of();
    }
}
