package se.verkstall.loneutmatning.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.handlaggning.Beslutshandlaggning;
import se.verkstall.loneutmatning.handlaggning.Havning;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** The decision has not reached the employer: a handläggare finds where he is to be reached, or lifts it. */
@Component
@Lagrum({"UB 7:12", "UF 7:10"})
class SokArbetsgivaren implements Uppgiftshanterare {

    private static final String ADRESS = "adress";

    private final Loneutmatningsuppgift uppgifter;
    private final Beslutshandlaggning beslut;
    private final Havning havning;
    private final Malregister register;

    SokArbetsgivaren(Loneutmatningsuppgift uppgifter, Beslutshandlaggning beslut, Havning havning, Malregister register) {
        this.uppgifter = uppgifter;
        this.beslut = beslut;
        this.havning = havning;
        this.register = register;
    }

    @Override
    public String nyckel() {
        return "sokArbetsgivaren";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Map<String, Object> ifyllt = new HashMap<>();
        register.part(uppgift.malnummer(), Roll.ARBETSGIVARE).ifPresent(a -> ifyllt.put(ADRESS, a.postadress()));
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Loneutmatning loneutmatning = uppgifter.loneutmatning(uppgift);
        if ("HAV".equals(svar.get("atgard"))) {
            havning.hav(loneutmatning.id(), (String) svar.get("motivering"), vem);
            return Map.of(Variabler.FOLJD, "HAV", Variabler.UTFALL, "HAVD");
        }
        String adress = (String) svar.get(ADRESS);
        if (adress == null) {
            throw new OgiltigIndataException(ADRESS, "UF 7:10", "Ange var arbetsgivaren kan nås.");
        }
        Part gammal = register.part(uppgift.malnummer(), Roll.ARBETSGIVARE).orElseThrow();
        register.laggTillPart(uppgift.malnummer(), Part.av(Roll.ARBETSGIVARE, gammal.typ(), gammal.namn(), gammal.idnummer(), adress));
        Map<String, Object> variabler = new HashMap<>(Variabler.delgivning(beslut.sandIgen(uppgift.malnummer(), loneutmatning, vem)));
        variabler.put(Variabler.FOLJD, "IGEN");
        return variabler;
    }
}
