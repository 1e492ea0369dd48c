package se.verkstall.forsaljning.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Utlysning;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.forsaljning.berakning.Utlysning.Undantag;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare cancels an auction that was not duly called, or finds, in writing, that an exception excuses every defect. */
@Component
@Lagrum({"UF 9:11 st 1", "UF 9:9", "UF 9:10", "UB 9:2 st 2", "UB 10:8", "UF 10:4 st 1", "UB 11:2 st 3"})
class AvhjalpBrist implements Uppgiftshanterare {

    private final Auktionsutlysning utlysning;
    private final Forsaljningslager forsaljningar;
    private final Auktionslager auktioner;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;

    AvhjalpBrist(Auktionsutlysning utlysning, Forsaljningslager forsaljningar, Auktionslager auktioner, Egendomsregister egendomar, Dagbok dagbok) {
        this.utlysning = utlysning;
        this.forsaljningar = forsaljningar;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
    }

    @Override
    public String nyckel() {
        return "avhjalpBrist";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        List<Map<String, Object>> rader = utlysning.poster(auktion(uppgift).id()).stream().map(AvhjalpBrist::rad).toList();
        return Map.of("poster", rader);
    }

    private static Map<String, Object> rad(Post p) {
        return Map.of("vad", p.vad(), "senast", p.senast() == null ? "" : p.senast().toString(), "gjord", p.gjord() == null ? "inte gjord" : p.gjord().toString(),
                "utfall", p.iTid() ? "i tid" : "inte i tid");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Auktion auktion = auktioner.las(auktion(uppgift).id());
        String skal = (String) svar.get("skal");
        if ("STALL_IN".equals(svar.get("beslut"))) {
            auktioner.installdSkal(auktion.id(), skal);
            return Map.of(Variabler.AVHJALPT, false);
        }
        egendomar.kravOtvistig(auktion.egendomId(), "beslut");
        List<String> hinder = Utlysning.hinderMotAvhjalpande(utlysning.poster(auktion.id()), aberopade(svar), auktion.dag());
        if (!hinder.isEmpty()) {
            throw new OgiltigIndataException(hinder.stream().map(h -> new Fel("beslut", "UF 9:11 st 1", h)).toList());
        }
        auktioner.avhjalpt(auktion.id(), skal, vem);
        dagbok.skriv(uppgift.malnummer(), vem, "Auktion " + auktion.nr() + " hålls trots en brist i hur den utlystes. Skäl: " + skal,
                Auktionsregler.av(egendomar.hamta(auktion.egendomId()).slag()).fartyg() ? "UB 10:8" : "UF 9:11 st 1");
        return Map.of(Variabler.AVHJALPT, true);
    }

    private static Set<Undantag> aberopade(Map<String, Object> svar) {
        Set<Undantag> aberopade = EnumSet.noneOf(Undantag.class);
        for (Undantag u : Undantag.values()) {
            if (Boolean.TRUE.equals(svar.get(u.name()))) {
                aberopade.add(u);
            }
        }
        return aberopade;
    }

    private Auktion auktion(Uppgift uppgift) {
        return Variabler.auktion(uppgift, forsaljningar, auktioner);
    }
}
