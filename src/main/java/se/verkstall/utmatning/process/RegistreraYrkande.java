package se.verkstall.utmatning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utmatning.Andelsyrkande;
import se.verkstall.utmatning.handlaggning.Andelshandlaggning;

/** A handläggare notes whether somebody asks that the whole be sold for an attached share. */
@Component
@Lagrum("UB 8:8 st 1")
class RegistreraYrkande implements Uppgiftshanterare {

    private static final int VECKOR_ATT_YTTRA_SIG = 2;

    private final Andelshandlaggning andelar;
    private final Tvistvariabler variabler;
    private final Malregister register;
    private final Clock klocka;

    RegistreraYrkande(Andelshandlaggning andelar, Tvistvariabler variabler, Malregister register, Clock klocka) {
        this.andelar = andelar;
        this.variabler = variabler;
        this.register = register;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "registreraYrkande";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("yrkat", "NEJ", "svarsdag", LocalDate.now(klocka).plusWeeks(VECKOR_ATT_YTTRA_SIG).toString());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        if ("NEJ".equals(svar.get("yrkat"))) {
            return Map.of("yrkat", false, "helaEgendomen", false);
        }
        Andelsyrkande.Av av = Andelsyrkande.Av.valueOf((String) svar.get("yrkat"));
        if (svar.get("svarsdag") == null) {
            throw new OgiltigIndataException("svarsdag", "UF 6:14 st 1", "Ange den dag då de andra senast ska yttra sig.");
        }
        if (av == Andelsyrkande.Av.DELAGARE && svar.get("delagare") == null) {
            throw new OgiltigIndataException("delagare", "UB 8:8 st 1", "Ange vilken delägare som har framställt yrkandet.");
        }
        LocalDate dag = (LocalDate) svar.get("svarsdag");
        Andelsyrkande y = andelar.yrka(variabler.utmatning(uppgift), av, namn(uppgift.malnummer(), av, svar), dag, vem);
        Map<String, Object> ut = new HashMap<>();
        ut.put("yrkat", true);
        ut.put(Variabler.YRKANDE, y.id());
        ut.put("yttrandeTimer", Processer.efterSistaDag(dag));
        return ut;
    }

    private String namn(String malnummer, Andelsyrkande.Av av, Map<String, Object> svar) {
        return switch (av) {
            case SOKANDEN -> register.part(malnummer, Roll.SOKANDE).orElseThrow().namn();
            case GALDENAREN -> register.part(malnummer, Roll.GALDENAR).orElseThrow().namn();
            case DELAGARE -> (String) svar.get("delagare");
        };
    }
}
