package se.verkstall.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.verkstall.demo.Loneutmatningslista.Obesvarad;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Arbetsgivarredovisningar;
import se.verkstall.loneutmatning.Arbetsgivaruppgifter;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningssvar;
import se.verkstall.loneutmatning.NyRedovisning;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Orsak;

/**
 * Employers: most answer the inquiry and account for each month's wage in time; some are late, some say why there is nothing, some pay too little,
 * some say nothing. Försäkringskassan answers and accounts always; what it could not deduct it tells on its form.
 */
@Component
@Profile("demo")
@Order(4)
class Arbetsgivarna implements Motpart {

    private static final int SVARAR = 86;
    private static final int FORSTA_SVAR = 2;
    private static final int SVARSDAGAR = 14;
    private static final int INTE_ANSTALLD = 6;
    private static final int LONEDAG = 25;
    private static final String ARBETSGIVAREN = "Arbetsgivaren";
    private static final String KASSAN = "Försäkringskassan";
    private static final Belopp FOR_LITE = Belopp.kronor(500);

    private final Loneutmatningslista lista;
    private final Loneutmatningssvar svar;
    private final Arbetsgivarredovisningar redovisningar;
    private final Omvarld omvarld;
    private final Tarning tarning;

    Arbetsgivarna(Loneutmatningslista lista, Loneutmatningssvar svar, Arbetsgivarredovisningar redovisningar, Omvarld omvarld, Tarning tarning) {
        this.lista = lista;
        this.svar = svar;
        this.redovisningar = redovisningar;
        this.omvarld = omvarld;
        this.tarning = tarning;
    }

    /** What an employer does about one month's wage. */
    private enum Utfall {
        SENT(" redovisar för sent.", 10),
        REDOVISAR(" redovisar.", 1),
        FOR_LITE(" redovisar.", 1),
        INGEN_LON(" anmäler att ingen lön har betalats.", 2),
        SLUTAT(" anmäler att anställningen har upphört.", 2),
        TYST(null, 0);

        private final String text;
        private final int arbetsdagar;

        Utfall(String text, int arbetsdagar) {
            this.text = text;
            this.arbetsdagar = arbetsdagar;
        }

        /** Of a throw from 0 and below 100. */
        static Utfall av(int kast) {
            if (kast < 8) {
                return SENT;
            }
            return kast < 89 ? REDOVISAR : kast < 93 ? FOR_LITE : kast < 96 ? INGEN_LON : kast < 98 ? SLUTAT : TYST;
        }
    }

    @Override
    public int agera(LocalDate dag) {
        long svarade = lista.obesvarade("ARBETSGIVARE").stream().filter(l -> svara(l, dag)).count();
        long redovisade = lista.attRedovisa(dag).stream().filter(l -> redovisa(l, dag)).count();
        return (int) (svarade + redovisade);
    }

    private boolean svara(Obesvarad l, LocalDate dag) {
        String nr = l.nummer();
        if (!tarning.procent(nr, "arbetsgivaren svarar", SVARAR)
                || dag.isBefore(Arbetsdagar.efter(l.startad(), FORSTA_SVAR + tarning.kast(nr, "arbetsgivaren svarar när", SVARSDAGAR)))) {
            return false;
        }
        boolean anstalld = kassan(nr) || !tarning.procent(nr, "inte anställd", INTE_ANSTALLD);
        Arbetsgivaruppgifter uppgifter = new Arbetsgivaruppgifter(anstalld, anstalld ? new Lonen(tarning, nr).netto() : null, Inkomstperiod.MANAD,
                anstalld ? LONEDAG : null, null, false, anstalld ? null : "Personen är inte anställd hos oss.");
        return omvarld.gor(l.malnummer(), (kassan(nr) ? KASSAN : ARBETSGIVAREN) + " svarar på förfrågan.", () -> svar.arbetsgivaren(l.malnummer(), uppgifter));
    }

    private boolean redovisa(Loneutmatning l, LocalDate dag) {
        YearMonth manad = l.vantarPa();
        boolean kassan = kassan(l.nummer());
        Utfall utfall = kassan ? Utfall.REDOVISAR : Utfall.av(tarning.kast(l.nummer(), "redovisar " + manad, 100));
        LocalDate lonedag = manad.atDay(Math.min(l.beslut().lonedag(), manad.lengthOfMonth()));
        return utfall != Utfall.TYST && !dag.isBefore(Arbetsdagar.efter(lonedag, utfall.arbetsdagar))
                && omvarld.gor(l.ledandeMal(), (kassan ? KASSAN : ARBETSGIVAREN) + utfall.text, () -> redovisningar.taEmot(redovisning(l, manad, utfall)));
    }

    private boolean kassan(String nummer) {
        return lista.avForsakringskassan(nummer);
    }

    private NyRedovisning redovisning(Loneutmatning l, YearMonth manad, Utfall utfall) {
        if (utfall == Utfall.SLUTAT) {
            return NyRedovisning.utan(l.nummer(), manad, Orsak.ANSTALLNINGEN_UPPHORD, null);
        }
        if (utfall == Utfall.INGEN_LON) {
            return NyRedovisning.utan(l.nummer(), manad, Orsak.INGEN_LON, "Tjänstledig hela månaden.");
        }
        Belopp netto = new Lonen(tarning, l.nummer()).netto(manad.toString());
        Belopp belopp = l.beslut().regel().innehall(netto);
        if (belopp.arNoll()) {
            return new NyRedovisning(l.nummer(), null, manad, null, null, Belopp.NOLL, netto, Orsak.LON_UNDER_FORBEHALLSBELOPPET, null);
        }
        boolean forLite = utfall == Utfall.FOR_LITE && belopp.compareTo(FOR_LITE) > 0;
        return new NyRedovisning(l.nummer(), null, manad, null, null, forLite ? belopp.minus(FOR_LITE) : belopp, netto, null, null);
    }
}
