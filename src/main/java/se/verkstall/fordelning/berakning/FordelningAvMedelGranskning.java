package se.verkstall.fordelning.berakning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Kostnad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Underlag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** Refuses a sharing that cannot be; fields are named as in the API, and everything wrong is told at once. */
final class FordelningAvMedelGranskning {

    /** No price and no debt comes near it, and no sum of a whole list of such amounts overflows. */
    private static final Belopp HOGSTA = Belopp.ore(99_999_999_999_999L);
    private static final int FLEST = 1_000;

    private final List<Fel> fel = new ArrayList<>();
    private final Set<String> idn = new HashSet<>();
    private final Underlag underlag;

    private FordelningAvMedelGranskning(Underlag underlag) {
        this.underlag = underlag;
    }

    static void granska(Underlag underlag) {
        var granskning = new FordelningAvMedelGranskning(underlag);
        granskning.granska();
        if (!granskning.fel.isEmpty()) {
            throw new OgiltigIndataException(granskning.fel);
        }
    }

    private void granska() {
        krav(underlag.datum() != null, "datum", "UB 13:6 st 3", "Fördelningsdagen saknas.");
        krav(underlag.egendom() != null, "egendom", "FRL 9 §", "Det saknas vad för slags egendom medlen kommer från.");
        belopp(underlag.belopp(), "belopp", true);
        if (krav(underlag.fordringar() != null, "fordringar", null, "Listan över fordringar saknas.") && antal(underlag.fordringar(), "fordringar")) {
            for (int i = 0; i < underlag.fordringar().size(); i++) {
                fordran(underlag.fordringar().get(i), "fordringar[" + i + "]");
            }
        }
        if (antal(underlag.kostnader(), "kostnader")) {
            Map<String, Fordran> fordringar = perId();
            for (int i = 0; i < underlag.kostnader().size(); i++) {
                kostnad(underlag.kostnader().get(i), "kostnader[" + i + "]", fordringar);
            }
        }
        kostnadernasPlats();
    }

    private void fordran(Fordran f, String falt) {
        if (!krav(f != null, falt, null, "Fordran saknas.")) {
            return;
        }
        id(f.id(), falt);
        belopp(f.kostnad(), falt + ".kostnad", true);
        belopp(f.ranta(), falt + ".ranta", true);
        belopp(f.kapital(), falt + ".kapital", true);
        belopp(f.tak(), falt + ".tak", false);
        krav(f.ordning() >= 1, falt + ".ordning", "FRL 9 § st 4", "Ordningen räknas från 1: " + f.ordning() + ".");
        if (krav(f.formansratt() != null, falt + ".formansratt", "FRL 9 §", "Det saknas vilken förmånsrätt fordran har.")) {
            ratten(f, falt);
        }
        krav(f.hinder() == null || f.avsatts() == null, falt + ".hinder", "UB 13:7 st 1", "Ett belopp som avsätts betalas inte ut; ange inte också hinder.");
    }

    private void ratten(Fordran f, String falt) {
        krav(underlag.egendom() == null || Formansrattsordning.finns(f.formansratt(), underlag.egendom()), falt + ".formansratt", "FRL 9 §",
                "Det finns ingen förmånsrätt av slaget " + f.formansratt().text() + " i " + (underlag.egendom() == null ? "" : underlag.egendom().text()) + ".");
        krav(!f.formansratt().rangordnasEfterDag() || f.dag() != null, falt + ".dag", "FRL 9 § st 3", "Dagen som avgör företrädet saknas.");
        krav(f.dag() == null || underlag.datum() == null || !f.dag().isAfter(underlag.datum()), falt + ".dag", "UB 13:6 st 1",
                "En förmånsrätt som uppkommit efter fördelningsdagen kan inte tas upp: " + f.dag() + ".");
        krav(f.tak() == null || f.formansratt().arSarskild(), falt + ".tak", "FRL 18 § st 2", "Bara en särskild förmånsrätt kan ha ett tak.");
    }

    private void kostnad(Kostnad k, String falt, Map<String, Fordran> fordringar) {
        if (!krav(k != null, falt, null, "Kostnaden saknas.")) {
            return;
        }
        id(k.id(), falt);
        belopp(k.belopp(), falt + ".belopp", true);
        Fordran fordran = k.fordran() == null ? null : fordringar.get(k.fordran());
        krav(k.fordran() == null || fordran != null, falt + ".fordran", "UB 13:6 st 4", "Det finns ingen fordran " + k.fordran() + ".");
        krav(fordran == null || fordran.arExekutionsfordran(), falt + ".fordran", "UB 13:6 st 4",
                "Kostnaden hör till ett mål; fordran " + k.fordran() + " är ingen fordran som egendomen sålts för.");
    }

    private void kostnadernasPlats() {
        boolean gemensamma = underlag.kostnader().stream().anyMatch(k -> k != null && k.fordran() == null);
        boolean exekution = underlag.fordringar() != null && underlag.fordringar().stream().anyMatch(f -> f != null && f.formansratt() != null && f.arExekutionsfordran());
        krav(!gemensamma || underlag.egendom() == null || !underlag.egendom().harSakagarforteckning() || exekution, "fordringar", "UB 12:26 st 2",
                "Ange vilken fordran egendomen har sålts för: förrättningskostnaderna tas upp närmast före den.");
    }

    private Map<String, Fordran> perId() {
        Map<String, Fordran> perId = new HashMap<>();
        if (underlag.fordringar() != null) {
            underlag.fordringar().stream().filter(f -> f != null && f.id() != null && f.formansratt() != null).forEach(f -> perId.put(f.id(), f));
        }
        return perId;
    }

    private void id(String id, String falt) {
        if (krav(id != null && !id.isBlank(), falt + ".id", null, "Beteckningen saknas.")) {
            krav(idn.add(id), falt + ".id", null, "Beteckningen " + id + " förekommer mer än en gång.");
        }
    }

    private void belopp(Belopp belopp, String falt, boolean kravs) {
        if (belopp == null) {
            krav(!kravs, falt, null, "Beloppet saknas.");
        } else {
            krav(!belopp.arNegativt(), falt, null, "Beloppet får inte vara negativt: " + belopp + ".");
            krav(belopp.compareTo(HOGSTA) <= 0, falt, null, "Beloppet får vara högst " + HOGSTA.svenskt() + " kronor: " + belopp + ".");
        }
    }

    private boolean antal(List<?> lista, String falt) {
        return krav(lista.size() <= FLEST, falt, null, "Listan får ha högst " + FLEST + " rader: " + lista.size() + ".");
    }

    private boolean krav(boolean uppfyllt, String falt, String lagrum, String text) {
        if (!uppfyllt) {
            fel.add(new Fel(falt, lagrum, text));
        }
        return uppfyllt;
    }
}
