package se.verkstall.forsaljning.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.berakning.Fastighetsutlysning;
import se.verkstall.forsaljning.berakning.Fastighetsutlysning.Undantag;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare cancels an auction that was not duly called, or finds, in writing, that an exception excuses every defect. */
@Component
@Lagrum({"UB 12:22", "UF 12:16 st 1"})
class AvhjalpFastighetsbrist implements Uppgiftshanterare {

    private final Auktionsutlysning utlysning;
    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Auktionslager auktioner;
    private final Dagbok dagbok;

    AvhjalpFastighetsbrist(Auktionsutlysning utlysning, Forsaljningslager forsaljningar, Fastighetslager lager, Auktionslager auktioner, Dagbok dagbok) {
        this.utlysning = utlysning;
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.auktioner = auktioner;
        this.dagbok = dagbok;
    }

    @Override
    public String nyckel() {
        return "avhjalpFastighetsbrist";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("poster", utlysning.poster(auktion(uppgift).id()).stream().map(p -> Map.of("vad", p.vad(), "senast", p.senast() == null ? "" : p.senast().toString(),
                "gjord", p.gjord() == null ? "inte gjord" : p.gjord().toString(), "utfall", p.iTid() ? "i tid" : "inte i tid")).toList());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Auktion auktion = auktioner.las(auktion(uppgift).id());
        String skal = (String) svar.get("skal");
        if ("STALL_IN".equals(svar.get("beslut"))) {
            auktioner.installdSkal(auktion.id(), skal);
            return Map.of(Variabler.AVHJALPT, false);
        }
        Set<Undantag> aberopade = EnumSet.noneOf(Undantag.class);
        for (Undantag u : Undantag.values()) {
            if (Fastighetsval.ja(svar, u.name())) {
                aberopade.add(u);
            }
        }
        List<String> hinder = Fastighetsutlysning.hinderMotAvhjalpande(utlysning.poster(auktion.id()), aberopade);
        if (!hinder.isEmpty()) {
            throw new OgiltigIndataException(hinder.stream().map(h -> new Fel("beslut", "UB 12:22", h)).toList());
        }
        auktioner.avhjalpt(auktion.id(), skal, vem);
        dagbok.skriv(uppgift.malnummer(), vem, "Auktion " + auktion.nr() + " hålls trots en brist i hur den utlystes. Skäl: " + skal, "UB 12:22");
        return Map.of(Variabler.AVHJALPT, true);
    }

    private Auktion auktion(Uppgift uppgift) {
        return Fastighetsval.auktion(Fastighetsval.forsaljning(uppgift, forsaljningar, lager), auktioner);
    }
}
