package se.verkstall.utmatning.handlaggning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.register.Registerunderrattelser;
import se.verkstall.register.berakning.Registerplikt;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** Property that is deemed attached because a claim is to be paid with special priority out of it: two months to ask for its sale. */
@Component
@Lagrum({"UB 4:27", "UF 6:13", "UF 6:21 st 4"})
public class Verkanshandlaggning {

    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Registerunderrattelser registren;
    private final Avsandning avsandning;
    private final Fristbok fristbok;
    private final Dagbok dagbok;

    Verkanshandlaggning(Egendomsregister egendomar, Malregister register, Registerunderrattelser registren, Avsandning avsandning, Fristbok fristbok, Dagbok dagbok) {
        this.egendomar = egendomar;
        this.register = register;
        this.registren = registren;
        this.avsandning = avsandning;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
    }

    /** It has been established: the property is deemed attached from then on. */
    @Lagrum("UB 4:27 st 1")
    public Egendom faststalld(Egendom egendom, LocalDate lagaKraft, String vem) {
        Egendom sparad = egendomar.laggTill(egendom);
        dagbok.skriv(egendom.malnummer(), vem, sparad.iOrd() + " anses utmätt: fordran ska utgå med särskild förmånsrätt. Laga kraft " + lagaKraft + ".", "UB 4:27 st 1");
        return sparad;
    }

    /** The two months run from laga kraft. */
    @Lagrum({"UB 4:27 st 2", "UF 6:21 st 4"})
    public Frist bevaka(long egendomId, LocalDate lagaKraft, Timer timer) {
        String malnummer = egendomar.hamta(egendomId).malnummer();
        return fristbok.hitta(malnummer, nyckel(egendomId)).orElseGet(() -> fristbok.starta(new NyFrist(malnummer, "N04", "beslutet eller utslaget vann laga kraft (" + egendomId + ")",
                lagaKraft, nyckel(egendomId), timer)));
    }

    /** Its sale has been asked for: a share is told of to the debtor and the other owners. */
    @Lagrum("UF 6:13 men 2")
    public void begard(long egendomId, String andel, LocalDate lagaKraft) {
        Egendom egendom = egendomar.hamta(egendomId);
        fristbok.iakttagen(egendom.malnummer(), nyckel(egendomId));
        dagbok.skriv(egendom.malnummer(), Dagbok.SYSTEMET, "Försäljning av " + egendom.iOrd() + " har begärts.", "UB 4:27 st 2");
        if (andel == null) {
            return;
        }
        Map<String, Object> data = Map.of("egendom", egendom.iOrd(), "andel", andel, "beslutsdag", lagaKraft);
        avsandning.skicka(egendom.malnummer(), new Brev("underrattelse_andel", data, Roll.GALDENAR, Satt.ENKEL, "UF 6:13", "begard/" + egendomId + "/galdenaren"));
        for (Sakagare s : egendomar.sakagare(egendomId).stream().filter(s -> s.slag() == Sakagare.Slag.DELAGARE).toList()) {
            avsandning.skicka(egendom.malnummer(), new Brev("underrattelse_andel", data, null, Satt.ENKEL, "UF 6:13", "begard/" + egendomId + "/" + s.id()),
                    new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()));
        }
    }

    /** Nobody has asked for it in time, or the applicant has said that he will not: it is no longer deemed attached, and the register of real property is told. */
    @Lagrum({"UB 4:27 st 2", "UF 6:21 st 4"})
    public void forfallen(long egendomId, LocalDate lagaKraft) {
        Egendom egendom = egendomar.hamta(egendomId);
        fristbok.hitta(egendom.malnummer(), nyckel(egendomId)).filter(f -> f.status().loper()).ifPresent(f -> fristbok.bortfallen(egendom.malnummer(), f.nyckel()));
        egendomar.satt(egendomId, Egendom.Status.HAVD);
        Map<String, Object> data = new LinkedHashMap<>(Map.of("egendom", egendom.iOrd(), "egendomsslag", egendom.slag().text(), "plats", egendom.plats(), "beslutsdag", lagaKraft,
                "fordran", Belopp.summa(register.fordringar(egendom.malnummer()).stream().map(Fordran::kvar).toList()), "formansratt", "fastställd genom beslut eller utslag"));
        for (String tom : new String[] {"andel", "vapen", "adress"}) {
            data.put(tom, null);
        }
        for (Registerplikt plikt : Registerplikt.vid(egendom.slag(), Handelse.INGEN_FORSALJNING, lagaKraft, Registerplikt.Lage.VANLIGT)) {
            registren.underratta(egendom.malnummer(), egendomId, plikt, Handelse.INGEN_FORSALJNING, data);
        }
        dagbok.skriv(egendom.malnummer(), Dagbok.SYSTEMET, egendom.iOrd() + " anses inte längre utmätt: försäljning har inte begärts.", "UB 4:27 st 2");
    }

    /** The ledger's key for the two months. */
    public static String nyckel(long egendomId) {
        return "forsaljningsbegaran/" + egendomId;
    }
}
