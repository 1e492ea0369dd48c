package se.verkstall.ansokan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person judges what to do when the föreläggande never reached the applicant: order again, or dismiss. */
@Component
@Lagrum({"UB 2:5", "UF 4:4"})
class ProvaOdelgivetForelaggande implements Uppgiftshanterare {

    private final Dagbok dagbok;

    ProvaOdelgivetForelaggande(Dagbok dagbok) {
        this.dagbok = dagbok;
    }

    @Override
    public String nyckel() {
        return "provaOdelgivetForelaggande";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean nytt = "NYTT".equals(svar.get("bedomning"));
        dagbok.skriv(uppgift.malnummer(), vem, (nytt ? "Nytt föreläggande beslutat. " : "Ansökan ska avvisas fast föreläggandet inte har delgetts. ")
                + "Skäl: " + svar.get("skal"), "UB 2:5");
        return Map.of("nyttForelaggande", nytt);
    }
}
