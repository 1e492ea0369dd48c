package se.verkstall.forsaljning.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Tillbehorsmedel;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare enters who forgoes payment out of what accessories brought; whether it is enough without selling the property follows. */
@Component
@Lagrum({"UB 12:16", "UB 12:17"})
class ProvaTillbehorsmedlen implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Tillbehorsmedel medel;

    ProvaTillbehorsmedlen(Forsaljningslager forsaljningar, Fastighetslager lager, Tillbehorsmedel medel) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.medel = medel;
    }

    @Override
    public String nyckel() {
        return "provaTillbehorsmedlen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("medel", lager.avkastning(f.id()).svenskt() + " kronor");
        ifyllt.put("fordran", medel.fordran(f).svenskt() + " kronor");
        ifyllt.put("ansprak", medel.battre(f).stream().map(a -> Map.<String, Object>of("nummer", String.valueOf(a.id()), "innehavare", a.vem(), "belopp", Tillbehorsmedel.belopp(a).iKronor(),
                "avstar", false)).toList());
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        List<Long> avstar = ((List<?>) svar.getOrDefault("ansprak", List.of())).stream().map(r -> (Map<?, ?>) r).filter(r -> Fastighetsval.ja(r, "avstar"))
                .map(r -> Long.valueOf(Fastighetsval.text(r, "nummer"))).toList();
        List<Long> kanda = medel.battre(f).stream().map(Fastighetsansprak::id).toList();
        boolean racker = medel.prova(f, avstar.stream().filter(kanda::contains).toList(), Fastighetsval.ellerNoll(svar, "kostnader"), Fastighetsval.ja(svar, "konkurs"), vem);
        return Map.of("tillbehorRacker", racker);
    }
}
