package se.verkstall.forsaljning.handlaggning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Indragning;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** A claim that another of several jointly mortgaged properties be drawn into the sale. */
@Component
@Lagrum({"UF 12:22", "UB 12:49"})
public class Indragningsarbete {

    private final Sarskiltlager lager;
    private final Forsaljningslager forsaljningar;
    private final Fastighetsdata dokument;
    private final Fristbok fristbok;
    private final Avsandning avsandning;
    private final Dagbok dagbok;

    Indragningsarbete(Sarskiltlager lager, Forsaljningslager forsaljningar, Fastighetsdata dokument, Fristbok fristbok, Avsandning avsandning, Dagbok dagbok) {
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.dokument = dokument;
        this.fristbok = fristbok;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
    }

    /** Takes down the claim. */
    public long registrera(Indragning ny) {
        return lager.laggTill(ny);
    }

    /** The claim goes to the owner of the property, served, with a day to comment. */
    @Lagrum("UF 12:22 st 1")
    public Utskick forelagg(long forsaljningId, long id, Timer timer) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Indragning x = hamta(forsaljningId, id);
        String nyckel = "indragning/" + id;
        if (fristbok.hitta(f.malnummer(), nyckel).isEmpty()) {
            fristbok.satt(new SattFrist(f.malnummer(), "Q43", "UF 12:22 st 1", "yrkandet om indragning", x.yrkatDag(), x.yttrandeTill(),
                    List.of("Myndigheten har bestämt dagen i föreläggandet."), nyckel, timer));
        }
        return avsandning.skicka(f.malnummer(), new Brev("forelaggande_indragning", data(forsaljningId, x), null, Satt.DELGIVNING, "UF 12:22 st 1", nyckel + "/forelaggande"),
                new Mottagare("TREDJE_MAN", x.agare(), null, x.agaradress()));
    }

    /** The claim is decided. */
    @Lagrum("UB 12:49 st 3")
    public void besluta(Forsaljning f, Indragning x, boolean bifall, String skal, String vem) {
        lager.indragningsbeslut(x.id(), bifall, skal);
        fristbok.hitta(f.malnummer(), "indragning/" + x.id()).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.iakttagen(f.malnummer(), fr.nyckel(), fr.dag()));
        dagbok.skriv(f.malnummer(), vem, "Yrkandet om indragning av " + x.fastighet() + (bifall ? " bifalls; fastigheten anses utmätt." : " avslås.") + " Skäl: " + skal, "UB 12:49 st 3");
    }

    /** Whoever the decision went against is served with it. */
    @Lagrum("UF 12:22 st 2")
    public Utskick meddela(long forsaljningId, long id) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Indragning x = hamta(forsaljningId, id);
        Mottagare till = Boolean.TRUE.equals(x.bifall()) ? new Mottagare("TREDJE_MAN", x.agare(), null, x.agaradress()) : new Mottagare("TREDJE_MAN", x.yrkatAv(), null, x.yrkandeadress());
        return avsandning.skicka(f.malnummer(), new Brev("beslut_indragning", data(forsaljningId, x), null, Satt.DELGIVNING, "UF 12:22 st 2", "indragning/" + id + "/beslut"), till);
    }

    /** The claim. */
    public Indragning hamta(long forsaljningId, long id) {
        return lager.indragningar(forsaljningId).stream().filter(x -> x.id() == id).findFirst().orElseThrow();
    }

    private Map<String, Object> data(long forsaljningId, Indragning x) {
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(forsaljningId));
        data.put("x", x);
        return data;
    }
}
