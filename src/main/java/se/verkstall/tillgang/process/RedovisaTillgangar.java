package se.verkstall.tillgang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Lonegaldenar;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Arbetsgivarpart;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Identitetsnummer;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.tillgang.Tillgangar;

/** A handläggare states what the inquiry found: wages to attach, other property, or nothing. */
@Component
@Lagrum({"UB 4:9", "UF 6:4"})
class RedovisaTillgangar implements Uppgiftshanterare {

    private static final String LON = "LON";
    private static final Map<String, Fas> FAS = Map.of(LON, Fas.LONEUTMATNING, "EGENDOM", Fas.UTMATNING, "INGET", Fas.UTREDNING);
    private static final Map<String, String> UTFALL = Map.of(LON, "Tillgångsutredning: gäldenären har lön.", "EGENDOM",
            "Tillgångsutredning: gäldenären har egendom som kan utmätas.", "INGET", "Tillgångsutredning: ingen utmätningsbar tillgång.");

    private static final String NEJ = "NEJ";
    private static final String FORELAGGANDE = "FORELAGGANDE";
    private static final String NY_UNDERRATTELSE = "NY_UNDERRATTELSE";
    private static final Map<String, String> MER = Map.of("FORHOR", "förhör", "FORRATTNING", "förrättning", FORELAGGANDE, "föreläggande att lämna uppgifter");

    private final Tillgangar tillgangar;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Fristbok fristbok;
    private final Clock klocka;

    RedovisaTillgangar(Tillgangar tillgangar, Malregister register, Dagbok dagbok, Fristbok fristbok, Clock klocka) {
        this.tillgangar = tillgangar;
        this.register = register;
        this.dagbok = dagbok;
        this.fristbok = fristbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "redovisaTillgangar";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("merUtredning", NEJ);
        register.part(uppgift.malnummer(), Roll.ARBETSGIVARE).ifPresentOrElse(a -> {
            ifyllt.put("arbetsgivare", a.namn());
            ifyllt.put("arbetsgivareNummer", Identitetsnummer.visa(a.idnummer()));
            ifyllt.put("arbetsgivareAdress", a.postadress());
        }, () -> register.part(uppgift.malnummer(), Roll.GALDENAR).map(Part::arbetsplats).ifPresent(a -> fyllI(ifyllt, a)));
        return ifyllt;
    }

    /** What the applicant gave as the debtor's place of work: a name, and what follows a comma as its address. */
    private static void fyllI(Map<String, Object> ifyllt, String arbetsplats) {
        String[] delar = arbetsplats.split(",\\s*", 2);
        ifyllt.put("arbetsgivare", delar[0]);
        if (delar.length > 1) {
            ifyllt.put("arbetsgivareAdress", delar[1]);
        }
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        String mer = (String) svar.getOrDefault("merUtredning", NEJ);
        Tillgangsformular.krav(svar, LocalDate.now(klocka));
        tillgangar.sparaPoster(uppgift.malnummer(), Tillgangsformular.poster(svar));
        boolean gava = Tillgangsformular.gava(svar, LocalDate.now(klocka));
        if (gava) {
            dagbok.skriv(uppgift.malnummer(), vem, "En gåva till någon under arton år har uppmärksammats, värd " + svar.get("gavovarde") + " kronor.", "UF 6:24b");
        }
        if (NY_UNDERRATTELSE.equals(mer)) {
            return Map.of("tillgang", NY_UNDERRATTELSE, "merUtredning", NEJ, "gava", gava);
        }
        if (!NEJ.equals(mer)) {
            return merUtredning(uppgift.malnummer(), mer, svar, gava, vem);
        }
        String tillgang = (String) svar.get("tillgang");
        if (tillgang == null) {
            throw new OgiltigIndataException("tillgang", "UB 4:9", "Ange vad som finns att utmäta, eller vilken utredning som behövs först.");
        }
        if (LON.equals(tillgang)) {
            kravLonegaldenar(uppgift.malnummer());
            register.laggTillPart(uppgift.malnummer(), Arbetsgivarpart.av((String) svar.get("arbetsgivare"), (String) svar.get("arbetsgivareNummer"),
                    (String) svar.get("arbetsgivareAdress")));
        }
        if (Boolean.TRUE.equals(svar.get("forsakran")) && !Boolean.TRUE.equals(svar.get("erinran"))) {
            throw new OgiltigIndataException("erinran", "UF 6:4", "Gäldenären ska erinras om straffansvaret innan uppgifterna bekräftas på heder och samvete.");
        }
        fristbok.iakttagen(uppgift.malnummer(), PaborjaUtredningDelegate.NYCKEL);
        tillgangar.spara(uppgift.malnummer(), (String) svar.get("utredning"), tillgang, vem);
        register.satt(uppgift.malnummer(), Malstatus.PAGAR, FAS.get(tillgang));
        dagbok.skriv(uppgift.malnummer(), vem, UTFALL.get(tillgang), "UB 4:9");
        return Map.of("tillgang", tillgang, "merUtredning", NEJ, "gava", gava);
    }

    @Lagrum("UB 7:1 st 2")
    private void kravLonegaldenar(String malnummer) {
        Part galdenar = register.part(malnummer, Roll.GALDENAR).orElseThrow();
        Lonegaldenar.hinder(galdenar.typ(), galdenar.namn()).ifPresent(skal -> {
            throw new OgiltigIndataException("tillgang", "UB 7:1 st 2", skal + " Välj annan egendom, eller att tillgångar saknas.");
        });
    }

    /** The inquiry goes on: what has been found so far is kept, nothing is concluded. */
    private Map<String, Object> merUtredning(String malnummer, String mer, Map<String, Object> svar, boolean gava, String vem) {
        dagbok.skriv(malnummer, vem, "Utredningen fortsätter med " + MER.get(mer) + ". Hittills: " + svar.get("utredning"), "UB 4:9");
        Map<String, Object> ut = new HashMap<>(Map.of("merUtredning", mer, "forrattningAndamal", "UTREDNING", "gava", gava));
        if (FORELAGGANDE.equals(mer)) {
            ut.put("forelaggandeId", tillgangar.forelagg(malnummer, Tillgangsformular.forelaggande(svar, register.part(malnummer, Roll.GALDENAR).orElseThrow().namn()), vem));
        }
        return ut;
    }
}
