package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fastighetshandpenning;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar.Forfallen;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetskoplager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.kassa.Verifikation.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;

/** Security that a buyer left in place of the down payment, or what a public body answers for without one: taken in claim as far as it is needed when the rest was not paid. */
@Component
@Lagrum({"UB 13:3", "UB 12:35 st 3", "UB 12:43"})
public class Sakerheter {

    private final Forsaljningslager lager;
    private final Fastighetslager fastigheter;
    private final Fastighetskoplager koplager;
    private final Anspraklager anspraken;
    private final Auktionslager auktioner;
    private final Forteckningsarbete forteckningar;
    private final Kassajournal kassa;
    private final Dagbok dagbok;
    private final Clock klocka;

    Sakerheter(Forsaljningslager lager, Fastighetslager fastigheter, Fastighetskoplager koplager, Anspraklager anspraken, Auktionslager auktioner, Forteckningsarbete forteckningar,
               Kassajournal kassa, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.fastigheter = fastigheter;
        this.koplager = koplager;
        this.anspraken = anspraken;
        this.auktioner = auktioner;
        this.forteckningar = forteckningar;
        this.kassa = kassa;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** What a buyer who did not pay has to answer for, and has not paid in cash. */
    public record Behov(Fastighetskop kop, Belopp belopp) {
    }

    /** What is needed now that the property is sold anew: of several bids that became void the latest answers first, so that what each must cover is counted once. */
    @Lagrum("UB 12:43 st 1")
    public List<Behov> vidNyForsaljning(long forsaljningId) {
        Fastighetskop ny = fastigheter.gallande(forsaljningId).orElseThrow();
        List<Fastighetskop> gamla = ogiltiga(forsaljningId);
        List<Fastighetshandpenning> delade = ForfallnaHandpenningar.fastighet(gamla.stream().map(g -> forfallen(g, ny, ansvar(forsaljningId, g))).toList(), ny.kop().pris());
        List<Behov> alla = new ArrayList<>();
        for (int i = 0; i < gamla.size(); i++) {
            if (obetald(gamla.get(i)) && delade.get(i).ianspraktagen().arPositivt()) {
                alla.add(new Behov(gamla.get(i), delade.get(i).ianspraktagen()));
            }
        }
        return alla;
    }

    /** A bid that became void, with its interest through the new day of taking over. */
    static Forfallen forfallen(Fastighetskop g, Fastighetskop ny, Belopp handpenning) {
        return new Forfallen(handpenning, g.kop().pris(), Fastighetshandpenning.ranta(g.kop().pris(), g.tilltradesdag(), ny.tilltradesdag()), Belopp.NOLL);
    }

    /** What is needed when no sale comes about. */
    public List<Behov> utanForsaljning(long forsaljningId, Belopp onyttigaKostnader) {
        return behov(forsaljningId, g -> {
            boolean nyHallen = auktioner.i(forsaljningId).stream().anyMatch(a -> a.status() == Auktion.Status.HALLEN && a.dag().isAfter(g.kop().dag()));
            Belopp ansvar = ansvar(forsaljningId, g);
            return nyHallen ? ansvar : Fastighetshandpenning.ingenNyAuktion(ansvar, onyttigaKostnader).ianspraktagen();
        });
    }

    private List<Behov> behov(long forsaljningId, Function<Fastighetskop, Belopp> rakna) {
        return ogiltiga(forsaljningId).stream().filter(this::obetald).map(g -> new Behov(g, rakna.apply(g))).filter(b -> b.belopp().arPositivt()).toList();
    }

    private List<Fastighetskop> ogiltiga(long forsaljningId) {
        return lager.kop(forsaljningId).stream().filter(k -> k.status() == Kop.Status.OGILTIGT && !k.handpenningAvraknad()).map(k -> fastigheter.kop(k).orElseThrow()).toList();
    }

    /** Whether he left no money, and none has been taken of him. */
    private boolean obetald(Fastighetskop g) {
        return !g.kontantHandpenning().arPositivt() && !koplager.sakerhetTagen(g.kop().id()).arPositivt();
    }

    /** How far the buyer answers: the security, or for whom none is demanded what the down payment would have been. */
    @Lagrum("UB 12:35 st 3")
    private Belopp ansvar(long forsaljningId, Fastighetskop g) {
        if (koplager.sakerhetTagen(g.kop().id()).arPositivt()) {
            return koplager.sakerhetTagen(g.kop().id());
        }
        if (!"OFFENTLIG".equals(g.handpenningssatt())) {
            return g.kop().handpenning();
        }
        return anspraken.forteckningar(forsaljningId).stream().filter(l -> l.id() == g.forteckningId()).findFirst().map(l -> forteckningar.handpenning(l, g.kop().pris())).orElse(Belopp.NOLL);
    }

    /**
     * The security is taken in claim, or the public body has paid.
     *
     * @param belopp what it yielded, for the buyers in turn
     * @throws OgiltigIndataException if it is more than is needed, or less without a reason
     */
    public void ta(long forsaljningId, List<Behov> behov, Belopp belopp, String skal, String vem) {
        Belopp allt = Belopp.summa(behov.stream().map(Behov::belopp).toList());
        if (belopp == null || belopp.compareTo(allt) > 0) {
            throw new OgiltigIndataException("sakerhet", "UB 13:3", "Ange vad säkerheten har gett: den tas i anspråk för högst " + allt.svenskt() + " kronor.");
        }
        if (belopp.compareTo(allt) < 0 && (skal == null || skal.isBlank())) {
            throw new OgiltigIndataException("sakerhetSkal", "UB 13:3", "Säkerheten ska tas i anspråk för " + allt.svenskt() + " kronor. Skriv varför den gav mindre.");
        }
        Forsaljning f = lager.las(forsaljningId);
        Belopp kvar = belopp;
        for (Behov b : behov) {
            Belopp del = kvar.hogst(b.belopp());
            kvar = kvar.minus(del);
            bokfor(f, b, del, vem);
        }
        dagbok.skriv(f.malnummer(), vem, "Ställd säkerhet har tagits i anspråk: " + belopp.svenskt() + " av " + allt.svenskt() + " kronor." + (skal == null ? "" : " " + skal), "UB 13:3");
    }

    private void bokfor(Forsaljning f, Behov b, Belopp del, String vem) {
        if (del.arPositivt()) {
            String referens = Kopehandlaggning.referens(f);
            kassa.bokfor(List.of(new Verifikation("sakerhet/" + b.kop().kop().id(), LocalDate.now(klocka), Slag.INBETALNING, "Säkerhet tagen i anspråk", vem, List.of(
                    Kontorad.debet(Konto.BANK, f.malnummer(), referens, del), Kontorad.kredit(Konto.DEPOSITION, f.malnummer(), referens, del)))));
            koplager.sakerhetTagen(b.kop().kop().id(), del);
        }
    }
}
