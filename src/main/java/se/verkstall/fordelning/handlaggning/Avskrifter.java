package se.verkstall.fordelning.handlaggning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.time.LocalDate;
import java.time.Clock;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.berakning.Avskriftskrets;
import se.verkstall.fordelning.berakning.Avskriftskrets.Register;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** Sends copies of the decision to the registers and tells the former owner, at once when it has gained laga kraft. */
@Component
@Lagrum({"UF 13:12", "UF 13:15", "UF 13:16", "UF 13:20"})
public class Avskrifter {

    private final Fordelningslager lager;
    private final Fordelningsbrev brev;
    private final Fristbok fristbok;
    private final Dagbok dagbok;
    private final Clock klocka;

    Avskrifter(Fordelningslager lager, Fordelningsbrev brev, Fristbok fristbok, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.brev = brev;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Whether anything has to be sent and has not been. */
    public boolean ska(long id) {
        Fordelning f = lager.hamta(id);
        return !krets(f).isEmpty() && fristbok.hitta(f.malnummer(), nyckel(f)).isEmpty();
    }

    /** Sends them. */
    public void sand(long id) {
        Fordelning f = lager.las(id);
        if (!ska(id)) {
            return;
        }
        String katalog = switch (f.egendom()) {
            case LOS_EGENDOM -> "Q49";
            case SKEPP, LUFTFARTYG -> "Q50";
            case FAST_EGENDOM, TOMTRATT -> "Q51";
        };
        fristbok.starta(new NyFrist(f.malnummer(), katalog, "fördelningen vann laga kraft", LocalDate.now(klocka), nyckel(f), null));
        fristbok.hitta(f.malnummer(), Efterarbete.lagakraftnyckel(f)).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.bortfallen(f.malnummer(), fr.nyckel()));
        krets(f).forEach(r -> till(f, r.namn(), "avskrift_register", r.lagrum()));
        if (f.egendom().harSakagarforteckning() && f.forreAgare() != null && f.sald() && Avskriftskrets.forreAgarenUnderrattas(f.egendom())) {
            Map<String, Object> data = data(f, "UF 13:20 st 3");
            brev.skicka(f, new Mottagare("FORRE_AGARE", f.forreAgare().namn(), null, f.forreAgare().adress()),
                    new Brev("underrattelse_forre_agare", data, null, Satt.ENKEL, "UF 13:20 st 3", "x"), "forre_agare");
        }
        fristbok.iakttagen(f.malnummer(), nyckel(f));
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Avskrift av fördelningsbeslutet har sänts till " + String.join(", ", krets(f).stream().map(Register::namn).toList()) + ".",
                krets(f).get(0).lagrum());
    }

    private void till(Fordelning f, String register, String mall, String lagrum) {
        brev.skicka(f, new Mottagare("REGISTER", register, null, null), new Brev(mall, data(f, lagrum), null, Satt.ENKEL, lagrum, "x"), "avskrift/" + register);
    }

    private Map<String, Object> data(Fordelning f, String lagrum) {
        Map<String, Object> data = new LinkedHashMap<>(brev.data(f));
        data.put("lagrum", lagrum);
        data.put("beslutad", f.beslutad());
        data.put("sammantradet", f.sammantrade() != null);
        data.put("forteckning", f.sakagarforteckning());
        data.put("inteckningar", inteckningar(f));
        data.put("rader", lager.ansprak(f.id()));
        return data;
    }

    private List<String> inteckningar(Fordelning f) {
        List<String> meningar = new ArrayList<>();
        lager.ansprak(f.id()).stream().filter(Avskrifter::arInteckning).forEach(a -> meningar.add("Fordran " + a.beteckning() + " om " + a.begart().svenskt() + " kronor har fått "
                + a.tilldelning().belopp().svenskt() + " kronor" + (a.avraknat().arPositivt() ? ", varav " + a.avraknat().svenskt() + " kronor har avräknats på köpeskillingen och innestår" : "")
                + "."));
        return meningar;
    }

    private static boolean arInteckning(Ansprak a) {
        return a.sakagare().formansratt() == Formansratt.INTECKNING || a.sakagare().formansratt() == Formansratt.FORETAGSHYPOTEK;
    }

    private List<Register> krets(Fordelning f) {
        boolean utfallet = lager.ansprak(f.id()).stream().anyMatch(a -> arInteckning(a) && a.tilldelning() != null && a.tilldelning().belopp().arPositivt());
        return Avskriftskrets.av(f.egendom(), f.sald(), f.paAuktion(), f.sammantrade() != null, utfallet, f.beslutad());
    }

    private static String nyckel(Fordelning f) {
        return "fordelning_avskrift/" + f.id();
    }
}
