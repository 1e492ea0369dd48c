package se.verkstall.handling;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Personnamn;
import se.verkstall.mal.Roll;

/** What every protokoll is filled in with from the case: the parties, the title, and what it says as long as nothing else is noted (UF 3:11 st 1). */
@Service
@Lagrum("UF 3:11 st 1")
public class Protokollsinledning {

    private static final String OKAND = "–";

    private final Malregister register;
    private final Personnamn namnen;

    Protokollsinledning(Malregister register, Personnamn namnen) {
        this.register = register;
        this.namnen = namnen;
    }

    /** The name of who holds the förrättning. */
    @Lagrum("UF 3:11 st 1 p 1")
    public String forrattningsman(String vem) {
        return namnen.av(vem);
    }

    /**
     * The parties and the title.
     *
     * @param galdenaren what the debtor is called in this protokoll
     * @param okand what stands for a party the case does not have
     */
    @Lagrum({"UF 3:11 st 1 p 3", "UF 3:11 st 1 p 5"})
    public Map<String, Object> parter(String malnummer, String galdenaren, String okand) {
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("parter", "Sökande: " + namn(malnummer, Roll.SOKANDE, okand) + ". " + galdenaren + ": " + namn(malnummer, Roll.GALDENAR, okand) + ".");
        ifyllt.put("verkstallighet", register.titlar(malnummer).stream().findFirst()
                .map(t -> "Utmätning enligt " + t.myndighet() + ", " + t.nummer() + ", " + t.dag()).orElse("Utmätning"));
        return ifyllt;
    }

    /** The parties, the title, and that there was no witness, no statement and nothing else of importance. */
    public Map<String, Object> av(String malnummer, String galdenaren) {
        Map<String, Object> ifyllt = parter(malnummer, galdenaren, OKAND);
        ifyllt.put("vittne", "Inget vittne och ingen sakkunnig har anlitats.");
        ifyllt.put("yttranden", "Inga yttranden har lämnats vid förrättningen.");
        ifyllt.put("ovrigt", "Inget av betydelse förekom i övrigt.");
        return ifyllt;
    }

    private String namn(String malnummer, Roll roll, String okand) {
        return register.part(malnummer, roll).map(Part::namn).orElse(okand);
    }
}
