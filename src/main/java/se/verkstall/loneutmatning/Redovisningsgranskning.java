package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;

/** What an employer's account has to be before it is booked, however it came in. */
@Lagrum({"UF 7:11", "UF 7:13", "UF 7:14 st 1"})
public final class Redovisningsgranskning {

    private static final Belopp HOGSTA = Belopp.kronor(100_000_000);

    private Redovisningsgranskning() {
    }

    /** Everything that is wrong with the account; empty if it may be booked. */
    public static List<Fel> fel(NyRedovisning ny, Loneutmatning loneutmatning, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (loneutmatning.beslut() == null) {
            fel.add(new Fel("loneutmatningsnummer", "UB 7:8", "Löneutmätning " + loneutmatning.nummer() + " är inte beslutad."));
        } else if (ny.manad() == null || ny.manad().isBefore(YearMonth.from(loneutmatning.beslut().dag()))
                || ny.manad().isAfter(YearMonth.from(idag).plusMonths(1))) {
            fel.add(new Fel("manad", "UF 7:13", "Ange den månad lönen betalades: från beslutets månad till och med nästa."));
        }
        granskaBelopp(ny, fel);
        if (ny.influten() != null && ny.influten().isAfter(idag)) {
            fel.add(new Fel("influten", null, "Medlen kan inte ha flutit in i framtiden."));
        }
        if (ny.lonedag() != null && ny.manad() != null && !YearMonth.from(ny.lonedag()).equals(ny.manad())) {
            fel.add(new Fel("lonedag", "UF 7:13", "Lönedagen ska ligga i den månad redovisningen avser."));
        }
        if (ny.referens() != null && !ny.referens().matches("[\\p{L}\\p{N} ./_-]{1,60}")) {
            fel.add(new Fel("referens", null, "En referens har 1–60 bokstäver, siffror och tecknen . / _ -"));
        }
        return fel;
    }

    private static void granskaBelopp(NyRedovisning ny, List<Fel> fel) {
        if (ny.belopp() == null || ny.belopp().arNegativt() || ny.belopp().compareTo(HOGSTA) > 0) {
            fel.add(new Fel("belopp", "UF 7:11", "Ange det innehållna beloppet, 0 eller mer."));
        } else if (ny.belopp().arNoll() != (ny.orsak() != null)) {
            fel.add(new Fel("orsak", "UF 7:14 st 1", "Ange orsaken när inget har innehållits, och bara då."));
        }
        if (ny.orsak() == Orsak.ANNAN && (ny.orsakText() == null || ny.orsakText().isBlank())) {
            fel.add(new Fel("orsakText", "UF 7:14 st 1", "Skriv vilken orsaken är."));
        }
        if (ny.orsakText() != null && ny.orsakText().length() > 4000) {
            fel.add(new Fel("orsakText", null, "Får vara högst 4000 tecken."));
        }
        if (ny.nettolon() != null && (ny.nettolon().arNegativt() || ny.nettolon().compareTo(HOGSTA) > 0)) {
            fel.add(new Fel("nettolon", "UF 7:13", "Ange lönen efter skatt, 0 eller mer."));
        }
    }

    /** The account with what was left out: the month as its reference, the decision's payday, today; and whether a person has to look at it. */
    public static Arbetsgivarredovisning fullstandig(NyRedovisning ny, Loneutmatning l, LocalDate idag) {
        LocalDate lonedag = ny.lonedag() != null ? ny.lonedag()
                : Redovisningstillfalle.i(ny.manad(), l.beslut().lonedag(), l.beslut().redovisningsdag()).lonedag();
        return new Arbetsgivarredovisning(0, l.nummer(), l.ledandeMal(), ny.referens() == null ? ny.manad().toString() : ny.referens().strip(), ny.manad(),
                lonedag, ny.influten() == null ? idag : ny.influten(), ny.belopp(), ny.nettolon(), ny.orsak(), ny.orsakText(),
                foljsUpp(ny, l), null, null);
    }

    /** Whether a person has to look at it: the employer says so himself, or has not withheld what the decision says. */
    @Lagrum({"UB 7:20 st 1", "UF 7:14"})
    private static boolean foljsUpp(NyRedovisning ny, Loneutmatning l) {
        if (ny.orsak() != null && ny.orsak().foljsUpp()) {
            return true;
        }
        if (l.beslut().period() != Inkomstperiod.MANAD) {
            return false;
        }
        int manader = l.beslut().redovisning().manader();
        Belopp hogst = l.beslut().utmatningsbelopp() == null ? null : Belopp.ore(l.beslut().utmatningsbelopp().ore() * manader);
        boolean forMycket = hogst != null && ny.belopp().compareTo(hogst) > 0;
        return forMycket || manader == 1 && ny.nettolon() != null && !l.beslut().regel().innehall(ny.nettolon()).equals(ny.belopp().utanOre());
    }
}
