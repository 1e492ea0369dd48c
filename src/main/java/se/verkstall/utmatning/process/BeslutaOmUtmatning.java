package se.verkstall.utmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;

/** A handläggare decides to attach; the decision is shown before it goes. */
@Component
@Lagrum({"UB 4:30", "UF 3:16"})
class BeslutaOmUtmatning implements Uppgiftshanterare {

    private final Utmatningshandlaggning handlaggning;
    private final Egendomsregister egendomar;

    BeslutaOmUtmatning(Utmatningshandlaggning handlaggning, Egendomsregister egendomar) {
        this.handlaggning = handlaggning;
        this.egendomar = egendomar;
    }

    @Override
    public String nyckel() {
        return "beslutaOmUtmatning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Egendom e = egendomar.hamta(utmatning(uppgift).egendomId());
        return Map.of("egendom", e.iOrd() + ", " + e.slag().text().toLowerCase(java.util.Locale.ROOT) + ", värd " + e.varde().svenskt() + " kronor", "plats", e.plats(),
                "forbehall", e.forbehall() == null ? "Inget" : e.forbehall().svenskt() + " kronor till gäldenären", "skal", utmatning(uppgift).skal());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Utmatning u = handlaggning.besluta(utmatning(uppgift).id(), vem);
        return Map.of(Variabler.UTMATNINGSDAG, u.beslutsdag().toString());
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return handlaggning.forhandsvisa(utmatning(uppgift).id(), uppgift.ansvarig());
    }

    private Utmatning utmatning(Uppgift uppgift) {
        return handlaggning.pagaende(uppgift.malnummer()).orElseThrow();
    }
}
