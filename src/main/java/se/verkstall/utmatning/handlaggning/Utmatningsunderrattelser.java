package se.verkstall.utmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.berakning.Registerunderrattelse;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Who is told what of an attachment, of a provisional measure, and of their lifting. */
@Component
@Lagrum({"UF 6:9", "UF 6:10", "UF 6:12", "UF 6:16", "UF 6:17", "UF 6:19", "UF 6:20", "UF 6:23", "UF 6:24"})
public class Utmatningsunderrattelser {

    private final Avsandning avsandning;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Clock klocka;

    Utmatningsunderrattelser(Avsandning avsandning, Egendomsregister egendomar, Malregister register, Clock klocka) {
        this.avsandning = avsandning;
        this.egendomar = egendomar;
        this.register = register;
        this.klocka = klocka;
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
        avsandning.skicka(u.malnummer(), new Brev("underrattelse_sokanden_utmatning", data, Roll.SOKANDE, Satt.ENKEL, egendom.forbehall() == null ? "UF 4:3" : "UF 6:10",
                "utmatning_sokanden/" + u.id()));
        // whoever owes an attached claim gets the prohibition of UF 6:11 instead
        egendomar.sakagare(u.egendomId()).stream().filter(s -> s.slag() != Sakagare.Slag.SEKUNDOGALDENAR).forEach(s -> tredjeMan(u, s));
        for (Registerunderrattelse r : Registerunderrattelse.vid(egendom.slag(), u.beslutsdag())) {
            register(u, r, false);
        }
        return galdenaren;
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
    void havd(Utmatning u) {
        Map<String, Object> data = data(u);
        data.put("skal", u.havdSkal());
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(u.malnummer(), new Brev("underrattelse_havd_utmatning", data, roll, Satt.ENKEL, "UF 6:17", "havd/" + u.id() + "/" + roll));
        }
        for (Sakagare s : egendomar.sakagare(u.egendomId())) {
            avsandning.skicka(u.malnummer(), new Brev("underrattelse_havd_utmatning", data, null, Satt.ENKEL, "UF 6:17", "havd/" + u.id() + "/s" + s.id()), mottagare(s));
        }
        for (Registerunderrattelse r : Registerunderrattelse.vid(egendomar.hamta(u.egendomId()).slag(), u.beslutsdag())) {
            register(u, r, true);
        }
    }

    private void register(Utmatning u, Registerunderrattelse r, boolean upphavd) {
        Map<String, Object> data = data(u);
        data.put("upphavd", upphavd);
        data.put("muntligen", r.muntligen());
        data.put("dagen", LocalDate.now(klocka));
        data.put("fordran", Belopp.summa(register.fordringar(u.malnummer()).stream().map(Fordran::kvar).toList()));
        avsandning.skicka(u.malnummer(), new Brev("underrattelse_register", data, null, Satt.ENKEL, r.lagrum(), (upphavd ? "register_havd/" : "register/") + u.id() + "/"
                + r.register()), new Mottagare("REGISTER", r.register(), null, null));
    }

    private static Mottagare mottagare(Sakagare s) {
        return new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress());
    }

    private static Satt satt(String krav) {
        return krav.equals("ENKEL") ? Satt.ENKEL : Satt.DELGIVNING;
    }
}
