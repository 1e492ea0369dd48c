package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.AnvantNormalbelopp;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Galdenar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Make;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Resultat;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;

/** One run of {@link Forbehallsbelopp}: the five steps in order, writing each row as it goes. */
final class ForbehallsbeloppBerakning {

    private static final int ANDELENS_DECIMALER = 6;

    private final Underlag underlag;
    private final Normalbelopp tabell;
    private final Steg.Bok bok = new Steg.Bok();
    private final List<AnvantNormalbelopp> kallor = new ArrayList<>();
    private final List<String> anmarkningar = new ArrayList<>();
    private Belopp normalbelopp = Belopp.NOLL;

    ForbehallsbeloppBerakning(Underlag underlag, Normalbelopp tabell) {
        this.underlag = underlag;
        this.tabell = tabell;
    }

    Resultat berakna() {
        Belopp gemensamma = gemensammaKostnader();
        Belopp galdenarens = galdenarensInkomst();
        Belopp makens = makensInkomst();
        Belopp andel = galdenarensAndel(gemensamma, galdenarens, makens);
        Belopp forbehall = forbehallsbelopp(andel);
        Belopp utmatning = utmatningsbelopp(forbehall);
        AnvantNormalbelopp svagast = kallor.stream().max(Comparator.comparing(AnvantNormalbelopp::kalla)).orElseThrow();
        return new Resultat(normalbelopp, gemensamma, visadAndel(galdenarens, makens), andel, forbehall, utmatning, bok.rader(),
                svagast.kalla(), referenser(svagast.kalla()), List.copyOf(kallor), List.copyOf(anmarkningar));
    }

    @Lagrum({"UB 7:5 st 2", "KFM A 2021:1 p 3.1.4", "KFM A 2021:1 p 3.2", "KFM A 2021:1 p 3.2.1", "KFM A 2021:1 p 3.2.2", "KFM A 2021:1 p 4"})
    private Belopp gemensammaKostnader() {
        bok.avdelning("I");
        Belopp summa = vuxna();
        for (Barn barn : underlag.barn()) {
            summa = summa.plus(barnet(barn));
        }
        summa = summa.plus(bok.radOmNagot("Förmåner från arbetsgivaren som täcker vanliga levnadskostnader dras av.",
                Belopp.NOLL.minus(underlag.formaner()), "KFM A 2021:1 p 3.1.4"));
        summa = summa.plus(bok.radOmNagot("Kostnaden för barntillsyn läggs till.", underlag.barntillsyn(), "KFM A 2021:1 p 3.2.1"));
        summa = summa.plus(bok.radOmNagot("Kostnaden för sjukdom läggs till, efter avdrag för den ersättning som betalas för den.",
                underlag.sjukdom().minus(underlag.sjukdomErsattning()).ejNegativt(), "KFM A 2021:1 p 3.2.2"));
        summa = summa.plus(bostaden());
        return bok.rad("Hushållets gemensamma kostnader är " + Kronor.text(summa) + " " + period() + ".", summa, "KFM A 2021:1 p 3.1.2");
    }

    private Belopp vuxna() {
        Normalbeloppsklass klass = underlag.make() == null ? Normalbeloppsklass.ENSAMSTAENDE : Normalbeloppsklass.MAKAR;
        Belopp belopp = tabellens(klass);
        normalbelopp = belopp;
        bok.rad("Normalbeloppet för " + klass.text() + " är " + Kronor.text(belopp) + " " + period() + ".", belopp, "UB 7:5");
        return belopp.minus(barngaldenarens(belopp));
    }

    /** What a child debtor's own normalbelopp is reduced by: benefits and maintenance first, other income then, never more than all of it. */
    @Lagrum({"KFM A 2021:1 p 2", "KFM A 2021:1 p 3.1.3"})
    private Belopp barngaldenarens(Belopp helt) {
        Barngaldenar barn = underlag.barngaldenar();
        if (barn == null) {
            return Belopp.NOLL;
        }
        Belopp forst = barn.forst().hogst(helt);
        bok.radOmNagot("Du är barn och räknas som ensamstående. Barnbidrag, studiebidrag och underhåll, " + Kronor.text(barn.forst())
                + ", dras av först" + intemer(barn.forst(), helt), Belopp.NOLL.minus(forst), "KFM A 2021:1 p 3.1.3");
        Belopp kvar = helt.minus(forst);
        Belopp annan = barn.annanInkomst().hogst(kvar);
        bok.radOmNagot("Därefter dras din andra inkomst av, " + Kronor.text(barn.annanInkomst()) + intemer(barn.annanInkomst(), kvar),
                Belopp.NOLL.minus(annan), "KFM A 2021:1 p 3.1.3");
        return forst.plus(annan);
    }

    private static String intemer(Belopp avdrag, Belopp tak) {
        return avdrag.compareTo(tak) > 0 ? ", men inte med mer än som är kvar av normalbeloppet." : ".";
    }

    @Lagrum("KFM A 2021:1 p 3.1.3")
    private Belopp barnet(Barn barn) {
        Normalbeloppsklass klass = Normalbeloppsklass.forBarn(barn.fodd(), underlag.datum());
        Belopp helt = tabellens(klass);
        Belopp raknat = barn.vaxelvis() ? halften(helt) : helt;
        normalbelopp = normalbelopp.plus(raknat);
        bok.rad(barnetsRad(barn, klass, helt, raknat), raknat, barn.vaxelvis() ? "KFM A 2021:1 p 3.1.3" : "UB 7:5");
        anmarkAlder(barn);
        Belopp avdrag = barn.avdrag().hogst(raknat);
        bok.radOmNagot(avdragsrad(barn, raknat), Belopp.NOLL.minus(avdrag), "KFM A 2021:1 p 3.1.3");
        return raknat.minus(avdrag);
    }

    private static String barnetsRad(Barn barn, Normalbeloppsklass klass, Belopp helt, Belopp raknat) {
        String rad = "För barnet fött " + barn.fodd() + " gäller normalbeloppet för " + klass.text() + ", " + Kronor.text(helt);
        return barn.vaxelvis() ? rad + ". Barnet bor växelvis, därför räknas hälften, " + Kronor.text(raknat) + "." : rad + ".";
    }

    private static String avdragsrad(Barn barn, Belopp raknat) {
        String rad = "Barnbidrag, studiebidrag, underhåll och annan inkomst för barnet, " + Kronor.text(barn.avdrag()) + ", dras av";
        return barn.avdrag().compareTo(raknat) > 0 ? rad + ", men inte med mer än barnets normalbelopp." : rad + ".";
    }

    private void anmarkAlder(Barn barn) {
        int alder = Normalbeloppsklass.alder(barn.fodd(), underlag.datum());
        if (alder >= 21) {
            anmarkningar.add("Barnet fött " + barn.fodd() + " har fyllt 21 år. Underhållsskyldigheten enligt FB 7:1 har upphört; pröva om barnet ska räknas.");
        } else if (alder >= 18) {
            anmarkningar.add("Barnet fött " + barn.fodd() + " har fyllt 18 år. Pröva om det går i skola och ska försörjas enligt FB 7:1.");
        }
    }

    private Belopp bostaden() {
        Belopp netto = underlag.bostad().kostnad().minus(underlag.bostad().bidrag()).ejNegativt();
        return bok.rad("Bostadskostnaden, efter avdrag för bostadsbidrag och liknande, är " + Kronor.text(netto) + ".", netto, "KFM A 2021:1 p 4");
    }

    @Lagrum({"KFM A 2021:1 p 3.1.1", "KFM A 2021:1 p 3.1.2"})
    private Belopp galdenarensInkomst() {
        bok.avdelning("II");
        Galdenar galdenar = underlag.galdenar();
        Belopp inkomst = galdenar.nettoinkomst().plus(galdenar.sidoinkomst()).minus(galdenar.tjanstekostnad()).ejNegativt();
        return bok.rad("Din inkomst efter skatt och kostnader för att kunna arbeta är " + Kronor.text(inkomst) + ".", inkomst, "KFM A 2021:1 p 3.1.2");
    }

    private Belopp makensInkomst() {
        Make make = underlag.make();
        if (make == null) {
            return Belopp.NOLL;
        }
        Belopp inkomst = make.nettoinkomst().minus(make.tjanstekostnad()).ejNegativt();
        return bok.rad("Din makes eller sambos inkomst efter skatt och kostnader för att kunna arbeta är " + Kronor.text(inkomst) + ".",
                inkomst, "KFM A 2021:1 p 3.1.2");
    }

    /** The one place where the share is rounded: half up to whole kronor. */
    @Lagrum("KFM A 2021:1 p 3.1.2")
    private Belopp galdenarensAndel(Belopp gemensamma, Belopp galdenarens, Belopp makens) {
        Belopp tillsammans = galdenarens.plus(makens);
        if (underlag.make() == null || tillsammans.arNoll()) {
            Belopp hela = gemensamma.andelIHelaKronor(1, 1);
            String varfor = underlag.make() == null ? "Du är ensamstående" : "Ingen av er har någon inkomst";
            return bok.rad(varfor + ". Hela den gemensamma kostnaden räknas för dig, " + Kronor.text(hela) + ".", hela, "KFM A 2021:1 p 3.1.2");
        }
        Belopp andel = gemensamma.andelIHelaKronor(galdenarens.ore(), tillsammans.ore());
        return bok.rad("Din del av era sammanlagda inkomster, " + Kronor.text(galdenarens) + " av " + Kronor.text(tillsammans)
                + ", ger din del av de gemensamma kostnaderna: " + Kronor.text(andel) + ".", andel, "KFM A 2021:1 p 3.1.2");
    }

    private BigDecimal visadAndel(Belopp galdenarens, Belopp makens) {
        Belopp tillsammans = galdenarens.plus(makens);
        if (underlag.make() == null || tillsammans.arNoll()) {
            return BigDecimal.ONE.setScale(ANDELENS_DECIMALER);
        }
        return BigDecimal.valueOf(galdenarens.ore()).divide(BigDecimal.valueOf(tillsammans.ore()), ANDELENS_DECIMALER, RoundingMode.HALF_UP);
    }

    @Lagrum({"UB 7:4 st 1", "KFM A 2021:1 p 3.1.1", "KFM A 2021:1 p 3.3", "KFM A 2021:1 p 3.3.1", "KFM A 2021:1 p 3.3.2"})
    private Belopp forbehallsbelopp(Belopp andel) {
        bok.avdelning("III");
        Galdenar galdenar = underlag.galdenar();
        Belopp summa = andel
                .plus(bok.radOmNagot("Dina kostnader för att kunna arbeta läggs till.", galdenar.tjanstekostnad(), "KFM A 2021:1 p 3.3.2"))
                .plus(bok.radOmNagot("Dina kostnader för umgänge med barn läggs till.", galdenar.umgange(), "KFM A 2021:1 p 3.3"))
                .plus(bok.radOmNagot("Det du betalar till den som har bättre eller lika rätt till lönen läggs till.",
                        galdenar.fordranMedForetradesratt(), "KFM A 2021:1 p 3.3.1"))
                .plus(bok.radOmNagot("Din sidoinkomst efter skatt dras av.", Belopp.NOLL.minus(galdenar.sidoinkomst()), "KFM A 2021:1 p 3.1.1"))
                .ejNegativt();
        return bok.rad("Ditt förbehållsbelopp, det du alltid har rätt att behålla, är " + Kronor.text(summa) + " " + period() + ".", summa, "UB 7:5");
    }

    @Lagrum({"UB 7:4 st 1", "UB 7:8 st 1"})
    private Belopp utmatningsbelopp(Belopp forbehall) {
        Belopp utmatning = underlag.galdenar().nettoinkomst().minus(forbehall).ejNegativt().utanOre();
        String text = utmatning.arNoll()
                ? "Inkomsten överstiger inte förbehållsbeloppet. Inget kan utmätas."
                : "Av din inkomst kan högst " + Kronor.text(utmatning) + " " + period() + " utmätas.";
        return bok.rad(text, utmatning, "UB 7:8 st 1");
    }

    private Belopp tabellens(Normalbeloppsklass klass) {
        Normalbelopp.Varde varde = tabell.den(underlag.datum(), klass, underlag.inkomstperiod());
        AnvantNormalbelopp anvant = new AnvantNormalbelopp(klass, varde.belopp(), varde.kalla(), varde.referens());
        if (!kallor.contains(anvant)) {
            kallor.add(anvant);
            anmarkKalla(anvant);
        }
        return varde.belopp();
    }

    private void anmarkKalla(AnvantNormalbelopp anvant) {
        if (anvant.kalla() != Kalla.PUBLICERAD) {
            anmarkningar.add("Normalbeloppet för " + anvant.klass().text() + ", " + Kronor.text(anvant.belopp()) + " " + period() + ", "
                    + anvant.kalla().text() + ": " + anvant.referens() + ".");
        }
    }

    private String referenser(Kalla kalla) {
        return kallor.stream().filter(k -> k.kalla() == kalla).map(AnvantNormalbelopp::referens).distinct().reduce((a, b) -> a + "; " + b).orElseThrow();
    }

    /** Half of an amount in whole kronor: exact in öre. */
    private static Belopp halften(Belopp helt) {
        return Belopp.ore(helt.ore() / 2);
    }

    private String period() {
        return underlag.inkomstperiod().text();
    }
}
