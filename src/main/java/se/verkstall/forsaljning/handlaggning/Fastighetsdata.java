package se.verkstall.forsaljning.handlaggning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;

/** What documents about the sale of real property show. */
@Component
public class Fastighetsdata {

    private final Fastighetslager lager;
    private final Anspraklager anspraken;
    private final Forsaljningslager forsaljningar;
    private final Egendomsregister egendomar;
    private final Malregister register;

    Fastighetsdata(Fastighetslager lager, Anspraklager anspraken, Forsaljningslager forsaljningar, Egendomsregister egendomar, Malregister register) {
        this.lager = lager;
        this.anspraken = anspraken;
        this.forsaljningar = forsaljningar;
        this.egendomar = egendomar;
        this.register = register;
    }

    /** The property and the claims it is sold for. */
    @Lagrum({"UF 12:17 st 1 p 2", "UF 12:17 st 1 p 3", "UF 12:17 st 3"})
    public Map<String, Object> av(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Egendom egendom = egendomar.hamta(f.egendomId());
        Fastighetsuppgifter u = lager.uppgifter(forsaljningId).orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendom.iOrd());
        data.put("plats", egendom.plats());
        data.put("uppgifter", u);
        data.put("varde", u.varde() == null ? egendom.varde() : u.varde());
        data.put("sokande", namn(f.malnummer(), Roll.SOKANDE));
        data.put("fordran", fordran(f.malnummer()));
        data.put("formansratt", "utmätning " + f.utmatningsdag());
        data.put("anslutna", anslutna(f.egendomId()));
        return data;
    }

    /** An auction with its meetings. */
    @Lagrum({"UF 12:15", "UF 12:17 st 1 p 1"})
    public Map<String, Object> av(Auktion auktion) {
        Map<String, Object> data = av(auktion.forsaljningId());
        Fastighetsauktion m = lager.auktion(auktion.id()).orElseThrow();
        data.put("auktionsdag", auktion.dag());
        data.put("klockslag", auktion.klockslag().toString());
        data.put("auktionsplats", auktion.plats());
        data.put("villkor", auktion.villkor());
        data.put("m", m);
        data.put("bevakningstid", m.bevakningTid().toString());
        data.put("fordelningstid", m.fordelningTid().toString());
        return data;
    }

    /** What is owed to the applicant. */
    public Belopp fordran(String malnummer) {
        List<Fordran> alla = register.fordringar(malnummer);
        return Belopp.summa(alla.stream().map(Fordran::kapitalKvar).toList()).plus(Belopp.summa(alla.stream().map(Fordran::rantaKvar).toList()))
                .plus(Belopp.summa(alla.stream().map(Fordran::kostnadKvar).toList()));
    }

    /** Whoever is known to have a claim or right in the property. */
    public List<Sakagare> kanda(long egendomId) {
        return egendomar.sakagare(egendomId);
    }

    /** The name of a party, or a dash. */
    public String namn(String malnummer, Roll roll) {
        return register.part(malnummer, roll).map(Part::namn).orElse("–");
    }

    private List<String> anslutna(long egendomId) {
        return anspraken.i(egendomId).stream().filter(Fastighetsansprak::exekution)
                .map(a -> a.vem() + ", " + a.kapital().plus(a.ranta()).plus(a.kostnad()).svenskt() + " kronor, " + a.beskrivning()).toList();
    }
}
