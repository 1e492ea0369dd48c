package se.verkstall.utmatning.handlaggning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.register.Registerunderrattelser;
import se.verkstall.register.berakning.Registerplikt;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.Utmatningsuppgifter;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Who is told what of an attachment, of a provisional measure, and of their lifting. */
@Component
@Lagrum({"UF 6:9", "UF 6:9a", "UF 6:10", "UF 6:13", "UF 6:15", "UF 6:12", "UF 6:16", "UF 6:17", "UF 6:19", "UF 6:20", "UF 6:23", "UF 6:24"})
public class Utmatningsunderrattelser {

    private final Avsandning avsandning;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Utmatningslager lager;
    private final Registerunderrattelser registren;

    Utmatningsunderrattelser(Avsandning avsandning, Egendomsregister egendomar, Malregister register, Utmatningslager lager, Registerunderrattelser registren) {
        this.avsandning = avsandning;
        this.egendomar = egendomar;
        this.register = register;
        this.lager = lager;
        this.registren = registren;
    }

    Map<String, Object> data(Utmatning u) {
        Egendom egendom = egendomar.hamta(u.egendomId());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendom.iOrd());
        data.put("egendomsslag", egendom.slag().text());
        data.put("varde", egendom.varde());
        data.put("plats", egendom.plats());
        data.put("forbehall", egendom.forbehall());
        data.put("beslutsdag", u.beslutsdag());
        return data;
    }

    /** Tells the debtor of the decision, with the prohibition to dispose (UF 6:9), and everyone else it concerns; returns the letter to the debtor. */
    public Utskick beslutade(Utmatning u) {
        Map<String, Object> data = data(u);
        Egendom egendom = egendomar.hamta(u.egendomId());
        Utskick galdenaren = avsandning.skicka(u.malnummer(), new Brev("underrattelse_utmatningsbeslut", data, Roll.GALDENAR, satt(u.delgivningskrav()),
                "UF 6:9", "utmatningsbeslut/" + u.id()));
        Utmatningsuppgifter uppgifter = lager.uppgifter(u.id());
        avsandning.skicka(u.malnummer(), new Brev("underrattelse_sokanden_utmatning", data, Roll.SOKANDE, Satt.ENKEL, sokandensLagrum(egendom, uppgifter),
                "utmatning_sokanden/" + u.id()));
        if (egendom.slag().internationelltRegister(u.beslutsdag())) {
            avsandning.skicka(u.malnummer(), new Brev("underrattelse_internationellt_register", data, Roll.SOKANDE, Satt.ENKEL, "UF 6:9a", "internationellt/" + u.id()));
        }
        for (Sakagare s : egendomar.sakagare(u.egendomId())) {
            if (uppgifter.andel() != null && s.slag() == Sakagare.Slag.DELAGARE) {
                avsandning.skicka(u.malnummer(), new Brev("underrattelse_andel", medAndel(data, uppgifter), null, Satt.ENKEL, "UF 6:13", "andel/" + u.id() + "/" + s.id()), mottagare(s));
            } else if (s.slag() != Sakagare.Slag.SEKUNDOGALDENAR) {
                // whoever owes an attached claim gets the prohibition of UF 6:11 instead
                tredjeMan(u, s);
            }
        }
        registren(u, Handelse.UTMATNING);
        return galdenaren;
    }

    private static Map<String, Object> medAndel(Map<String, Object> data, Utmatningsuppgifter uppgifter) {
        Map<String, Object> medAndel = new LinkedHashMap<>(data);
        medAndel.put("andel", uppgifter.andel());
        return medAndel;
    }

    /** The applicant is always told; the section says why in particular. */
    @Lagrum({"UF 6:10", "UF 6:13", "UF 6:15 st 1"})
    private static String sokandensLagrum(Egendom egendom, Utmatningsuppgifter uppgifter) {
        List<String> lagrum = new ArrayList<>();
        if (egendom.forbehall() != null) {
            lagrum.add("UF 6:10");
        }
        if (uppgifter.andel() != null) {
            lagrum.add("UF 6:13");
        }
        if (egendom.slag() == Egendomsslag.PANTBREV) {
            lagrum.add("UF 6:15 st 1");
        }
        return lagrum.isEmpty() ? "UF 4:3" : String.join(", ", lagrum);
    }

    /** Tells the registers that the day and the kind of property ask for, at once. */
    @Lagrum({"UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24"})
    public void registren(Utmatning u, Handelse handelse) {
        Utmatningsuppgifter uppgifter = lager.uppgifter(u.id());
        Egendom egendom = egendomar.hamta(u.egendomId());
        Registerplikt.Lage lage = new Registerplikt.Lage(uppgifter.tullverket(), uppgifter.namngiven(), uppgifter.begransadEffekt(), uppgifter.datapantbrev(),
                uppgifter.elektroniskt());
        for (Registerplikt plikt : Registerplikt.vid(egendom.slag(), handelse, u.beslutsdag(), lage)) {
            registren.underratta(u.malnummer(), u.egendomId(), plikt, handelse, registerdata(u, uppgifter));
        }
    }

    private Map<String, Object> registerdata(Utmatning u, Utmatningsuppgifter uppgifter) {
        Map<String, Object> data = data(u);
        data.put("fordran", Belopp.summa(register.fordringar(u.malnummer()).stream().map(Fordran::kvar).toList()));
        data.put("formansratt", uppgifter.formansratt());
        data.put("andel", uppgifter.andel());
        data.put("vapen", uppgifter.vapen());
        data.put("adress", uppgifter.namngivenAdress());
        return data;
    }

    /** Tells somebody whose right the attachment may touch, and what to do about it. */
    @Lagrum("UF 6:16")
    public void tredjeMan(Utmatning u, Sakagare s) {
        avsandning.skicka(u.malnummer(), new Brev("underrattelse_tredje_man", data(u), null, Satt.ENKEL, "UF 6:16", "tredje_man/" + u.id() + "/" + s.id()), mottagare(s));
    }

    /** Tells the debtor of a provisional measure. */
    @Lagrum("UF 6:12")
    public Utskick provisorisk(Utmatning u, LocalDate senast) {
        Map<String, Object> data = data(u);
        data.put("senast", senast);
        return avsandning.skicka(u.malnummer(), new Brev("underrattelse_provisorisk", data, Roll.GALDENAR, satt(u.delgivningskrav()), "UF 6:12", "provisorisk/" + u.id()));
    }

    void provisoriskHavd(Utmatning u) {
        avsandning.skicka(u.malnummer(), new Brev("underrattelse_provisorisk_havd", data(u), Roll.GALDENAR, Satt.ENKEL, "UF 4:3", "provisorisk_havd/" + u.id()));
    }

    /** Tells everyone that the attachment has been lifted. */
    @Lagrum("UF 6:17 st 1")
    void havd(Utmatning u, boolean avDomstol) {
        Map<String, Object> data = data(u);
        data.put("skal", u.havdSkal());
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(u.malnummer(), new Brev("underrattelse_havd_utmatning", data, roll, Satt.ENKEL, "UF 6:17", "havd/" + u.id() + "/" + roll));
        }
        for (Sakagare s : egendomar.sakagare(u.egendomId())) {
            avsandning.skicka(u.malnummer(), new Brev("underrattelse_havd_utmatning", data, null, Satt.ENKEL, "UF 6:17", "havd/" + u.id() + "/s" + s.id()), mottagare(s));
        }
        registren.aterkalla(u.malnummer(), u.egendomId(), Handelse.UPPHAVD, avDomstol, registerdata(u, lager.uppgifter(u.id())));
    }

    /** Tells the court in which the decision is appealed that it has been lifted. */
    @Lagrum("UF 6:17 st 1 men 2")
    void domstolen(Utmatning u, String domstol) {
        Map<String, Object> data = data(u);
        data.put("skal", u.havdSkal());
        avsandning.skicka(u.malnummer(), new Brev("underrattelse_havd_utmatning", data, null, Satt.ENKEL, "UF 6:17", "havd/" + u.id() + "/domstol"), new Mottagare("DOMSTOL", domstol, null, null));
    }

    /** Tells whoever asked for it that the attachment is not lifted. */
    @Lagrum("UF 6:17 st 2")
    void avslag(Utmatning u, String begartAv, String adress, String skal, String nyckel) {
        Map<String, Object> data = data(u);
        data.put("skal", skal);
        avsandning.skicka(u.malnummer(), new Brev("beslut_avslag_rattelse", data, null, Satt.ENKEL, "UF 6:17 st 2", nyckel), new Mottagare("SAKAGARE", begartAv, null, adress));
    }

    /** Tells the authority of the region where the debtor lives, before the decision. */
    @Lagrum("UF 6:7")
    public void hemvistmyndigheten(Utmatning u, String myndighet) {
        avsandning.skicka(u.malnummer(), new Brev("underrattelse_hemvistmyndighet", data(u), null, Satt.ENKEL, "UF 6:7", "hemvist/" + u.id()), new Mottagare("MYNDIGHET", myndighet, null, null));
    }

    /** Tells the debtor that the property mortgaged by an attached deed is taken. */
    @Lagrum("UF 6:15 st 2")
    public Utskick ianspraktagen(long egendomId) {
        Egendom pantbrev = egendomar.hamta(egendomId);
        return avsandning.skicka(pantbrev.malnummer(), new Brev("underrattelse_ianspraktagande", Map.of("egendom", pantbrev.iOrd()), Roll.GALDENAR, Satt.DELGIVNING, "UF 6:15 st 2",
                "ianspraktagande/" + egendomId));
    }

    /** Asks the applicant whether he wants property attached that may be only if he asks for it. */
    @Lagrum("UF 6:6")
    public void uppmana(String malnummer, String egendom, String nyckel) {
        avsandning.skicka(malnummer, new Brev("uppmaning_sokanden", Map.of("egendom", egendom), Roll.SOKANDE, Satt.ENKEL, "UF 6:6", nyckel));
    }

    private static Mottagare mottagare(Sakagare s) {
        return new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress());
    }

    private static Satt satt(String krav) {
        return krav.equals("ENKEL") ? Satt.ENKEL : Satt.DELGIVNING;
    }
}
