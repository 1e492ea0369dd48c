package se.verkstall.fordelning.handlaggning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Who is told of a sharing, and the letters to them. */
@Component
class Fordelningsbrev {

    private final Fordelningslager lager;
    private final Malregister register;
    private final Avsandning avsandning;

    Fordelningsbrev(Fordelningslager lager, Malregister register, Avsandning avsandning) {
        this.lager = lager;
        this.register = register;
        this.avsandning = avsandning;
    }

    /**
     * Somebody to tell.
     *
     * @param id tells him from the others: his role, or the name of his claim
     * @param anmalanKravs whether his right depends on notification (UF 13:7 st 1)
     * @param harFordran whether he claims payment, as the debtor and a part-owner do not
     */
    record Till(String id, Mottagare mottagare, LocalDate kand, boolean narvarande, boolean anmalanKravs, boolean harFordran) {

        String namn() {
            return mottagare.namn();
        }
    }

    /** The debtor and every known sakägare: the applicants are among these, each with a claim. */
    @Lagrum("UB 13:4 st 2")
    List<Till> kretsen(Fordelning f) {
        List<Till> krets = new ArrayList<>();
        register.part(f.malnummer(), Roll.GALDENAR).ifPresent(g -> krets.add(new Till("GALDENAR",
                new Mottagare("GALDENAR", g.namn(), g.idnummer(), g.postadress()), f.sattUt(), false, false, false)));
        lager.ansprak(f.id()).forEach(a -> krets.add(till(a)));
        return krets;
    }

    static Till till(Ansprak a) {
        return new Till(a.beteckning(), new Mottagare(a.sakagare().malnummer() == null ? "SAKAGARE" : "SOKANDE", a.sakagare().namn(), a.sakagare().idnummer(), a.sakagare().adress()),
                a.kand(), a.sakagare().narvarande(), a.sakagare().anmalanKravs(), a.sakagare().formansratt() != Formansratt.DELAGARES_ANDEL);
    }

    /** Sends a letter that everybody in the circle gets alike, apart from what depends on notification. */
    Utskick skicka(Fordelning f, Till till, String mall, String lagrum, String vad) {
        Map<String, Object> data = data(f);
        data.put("anmalanKravs", till.anmalanKravs());
        data.put("harFordran", till.harFordran());
        data.put("lagrum", lagrum);
        return avsandning.skicka(f.malnummer(), new Brev(mall, data, null, Satt.ENKEL, lagrum, nyckel(f, till, vad)), till.mottagare());
    }

    /** Sends a letter to somebody named. */
    Utskick skicka(Fordelning f, Mottagare mottagare, Brev brev, String vad) {
        return avsandning.skicka(f.malnummer(), new Brev(brev.mall(), brev.data(), null, brev.satt(), brev.lagrum(), "fordelning/" + f.id() + "/" + vad), mottagare);
    }

    String nyckel(Fordelning f, Till till, String vad) {
        return "fordelning/" + f.id() + "/" + vad + "/" + till.id();
    }

    /** What every letter of a sharing says. */
    Map<String, Object> data(Fordelning f) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", f.beskrivning());
        data.put("belopp", f.attFordela());
        data.put("sammantrade", f.sammantrade());
        data.put("klockslag", f.klockslag());
        data.put("plats", f.plats());
        data.put("anmalanSenast", f.anmalanSenast());
        data.put("beteckningar", f.tidigareBeteckningar());
        return data;
    }
}
