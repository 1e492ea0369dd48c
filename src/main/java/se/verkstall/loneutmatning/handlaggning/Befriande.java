package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.berakning.Arbetsgivarbefrielse;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning.Mal;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Befrielse;
import se.verkstall.mal.Befrielser;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;

/** The employer has withheld and not paid over: the debtor is freed of the public's part of it, and of Försäkringskassan's. */
@Component
@Lagrum("UB 7:23")
public class Befriande {

    private static final String MALL = "underrattelse_befrielse";

    private final Loneutmatningslager lager;
    private final Delagare delagare;
    private final Fordringsunderlag fordringsunderlag;
    private final Fordringslage fordringslage;
    private final Befrielser befrielser;
    private final Expediering expediering;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Befriande(Loneutmatningslager lager, Delagare delagare, Fordringsunderlag fordringsunderlag, Fordringslage fordringslage, Befrielser befrielser,
              Expediering expediering, Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.delagare = delagare;
        this.fordringsunderlag = fordringsunderlag;
        this.fordringslage = fordringslage;
        this.befrielser = befrielser;
        this.expediering = expediering;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * Settles on the claims that the debtor is freed of what would have fallen on them of the wage of the month that is waited for.
     *
     * @param innehallet what the employer has withheld and not paid over; positive
     * @param styrkt how that is known
     * @return what he was freed of in all
     * @throws OgiltigIndataException if it has been settled for the month already
     */
    public Belopp befria(long loneutmatningId, Belopp innehallet, String styrkt, String vem) {
        Loneutmatning l = lager.las(loneutmatningId);
        YearMonth manad = l.vantarPa();
        if (!befrielser.av(nyckel(l, manad)).isEmpty()) {
            throw new OgiltigIndataException("innehallet", "UB 7:23", "Vad som har innehållits för " + manad + " är redan avräknat.");
        }
        LocalDate lonedag = Redovisningstillfalle.i(manad, l.beslut().lonedag(), l.beslut().redovisningsdag()).lonedag();
        Delagare.Delande delande = delagare.i(l, lonedag);
        List<Utdelning> delat = Delagare.fordela(lonedag, innehallet, delande).delat().utdelning();
        Belopp summa = Belopp.NOLL;
        for (Mal mal : delande.medAvdrag()) {
            summa = summa.plus(befria(l, manad, mal, delat, styrkt, vem));
        }
        dagbok.skriv(l.ledandeMal(), vem, "Arbetsgivaren har innehållit " + innehallet.svenskt() + " kronor av lönen " + lonedag + " och inte betalat in dem. Gäldenären är fri från "
                + summa.svenskt() + " kronor av det. " + styrkt, "UB 7:23");
        return summa;
    }

    private Belopp befria(Loneutmatning l, YearMonth manad, Mal mal, List<Utdelning> delat, String styrkt, String vem) {
        List<String> fria = fria(mal.malnummer());
        LocalDate lonedag = Redovisningstillfalle.i(manad, l.beslut().lonedag(), l.beslut().redovisningsdag()).lonedag();
        Belopp summa = Belopp.summa(fordringsunderlag.avraknaUtanMedel(mal.malnummer(), nyckel(l, manad), lonedag,
                delat.stream().filter(u -> fria.contains(u.id())).toList()).stream().map(Avrakning::summa).toList());
        if (summa.arNoll()) {
            return summa;
        }
        dagbok.skriv(mal.malnummer(), vem, "Gäldenären är inte längre betalningsskyldig för " + summa.svenskt() + " kronor, som arbetsgivaren har innehållit av lönen " + lonedag
                + " men inte betalat in.", "UB 7:23");
        Map<String, Object> data = data(l, lonedag, summa, mal.malnummer(), styrkt, vem);
        for (Lonemottagare mottagare : List.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN)) {
            expediering.sandEnkelt(mal.malnummer(), MALL, data, mottagare, "UF 4:3", MALL + "/" + l.nummer() + "/" + manad + "/" + mottagare);
        }
        if (fordringslage.reglerad(mal.malnummer()) && lager.lamnat(l.id(), mal.malnummer(), LocalDate.now(klocka), Hur.REGLERAD)) {
            processer.meddela("fordranReglerad", mal.malnummer(), Map.of("utfall", "REGLERAD"));
        }
        return summa;
    }

    private List<String> fria(String malnummer) {
        String sokande = register.part(malnummer, Roll.SOKANDE).orElseThrow().namn();
        return register.fordringar(malnummer).stream().filter(f -> Arbetsgivarbefrielse.galler(register.hamta(malnummer).slag(), f.klass(), sokande))
                .map(Fordringsunderlag::id).toList();
    }

    private Map<String, Object> data(Loneutmatning l, LocalDate lonedag, Belopp summa, String malnummer, String styrkt, String vem) {
        Map<String, Object> data = new LinkedHashMap<>(fordringslage.data(malnummer));
        data.put("loneutmatningsnummer", l.nummer());
        data.put("lonedag", lonedag);
        data.put("befriad", summa);
        data.put("skal", styrkt);
        data.put("beslutadAv", vem);
        return data;
    }

    /** What debtors have been freed of out of the month's wage, and the creditors are still without. */
    List<Befrielse> oppna(Loneutmatning l, YearMonth manad) {
        return befrielser.av(nyckel(l, manad)).stream().filter(b -> b.kvar().arPositivt()).toList();
    }

    /** The cases that share in money that came after all: what the debtor was freed of counts for its creditor as if it were still owed. */
    static List<Mal> somOmSkulden(List<Mal> mal, List<Befrielse> oppna, Map<String, Fordringsklass> klasser, LocalDate lonedag) {
        List<Mal> alla = new ArrayList<>();
        mal.forEach(m -> alla.add(new Mal(m.malnummer(), m.innestaende(), med(m, oppna, klasser, lonedag))));
        oppna.stream().map(Befrielse::malnummer).distinct().filter(m -> mal.stream().noneMatch(x -> x.malnummer().equals(m)))
                .forEach(m -> alla.add(new Mal(m, Belopp.NOLL, med(new Mal(m, Belopp.NOLL, List.of()), oppna, klasser, lonedag))));
        return alla;
    }

    private static List<Fordran> med(Mal mal, List<Befrielse> oppna, Map<String, Fordringsklass> klasser, LocalDate lonedag) {
        List<Fordran> fordringar = new ArrayList<>(mal.fordringar());
        for (Befrielse b : oppna.stream().filter(b -> b.malnummer().equals(mal.malnummer())).toList()) {
            String id = Fordringsunderlag.id(b.fordranId());
            Optional<Fordran> f = fordringar.stream().filter(x -> x.id().equals(id)).findFirst();
            f.ifPresent(fordringar::remove);
            fordringar.add(med(f.orElse(null), id, klasser.get(id), b.kvar(), lonedag));
        }
        return fordringar;
    }

    private static Fordran med(Fordran f, String id, Fordringsklass klass, Belopp befriat, LocalDate lonedag) {
        if (klass == Fordringsklass.UNDERHALL) {
            List<Forfallet> forfallet = new ArrayList<>(f == null ? List.of() : f.forfallet());
            forfallet.add(new Forfallet(lonedag, befriat));
            return Fordran.underhall(id, f == null ? null : f.lopande(), forfallet);
        }
        return Fordran.annan(id, klass, f == null ? null : f.kostnad(), f == null ? null : f.ranta(), f == null ? befriat : f.kapital().plus(befriat));
    }

    /** Notes what has come for a case's freed claims; gives what the shares settle beside that. */
    Ersatt ersatt(String malnummer, List<Befrielse> oppna, List<Utdelning> utdelning, String nyckel) {
        List<Utdelning> kvar = new ArrayList<>();
        Belopp summa = Belopp.NOLL;
        for (Utdelning u : utdelning) {
            Optional<Befrielse> b = oppna.stream().filter(x -> x.malnummer().equals(malnummer) && Fordringsunderlag.id(x.fordranId()).equals(u.id())).findFirst();
            Belopp belopp = b.map(x -> x.kvar().hogst(u.belopp())).orElse(Belopp.NOLL);
            if (belopp.arPositivt()) {
                befrielser.ersatt(b.get(), nyckel, belopp);
                summa = summa.plus(belopp);
            }
            kvar.add(Arbetsgivarbefrielse.utover(u, belopp));
        }
        return new Ersatt(summa, kvar);
    }

    /**
     * Money that came for what the debtor was freed of.
     *
     * @param belopp how much
     * @param utover what the shares settle beside it
     */
    record Ersatt(Belopp belopp, List<Utdelning> utover) {
    }

    private static String nyckel(Loneutmatning l, YearMonth manad) {
        return "befrielse/" + l.nummer() + "/" + manad;
    }
}
