package se.verkstall.loneutmatning.omrakning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.berakning.Normalbeloppsklass;

/** Amounts to enter in tests: those the program computes for 2025 and later, as if they had been read. */
public final class Provbelopp {

    private Provbelopp() {
    }

    public static NyaNormalbelopp for2025() {
        return for2025(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    static NyaNormalbelopp for2025(LocalDate fran, LocalDate till) {
        return som(LocalDate.of(2025, 1, 1), fran, till);
    }

    /** The amounts of a day, for other days. */
    static NyaNormalbelopp som(LocalDate dag, LocalDate fran, LocalDate till) {
        Map<Normalbeloppsklass, Map<Inkomstperiod, Belopp>> alla = new EnumMap<>(Normalbeloppsklass.class);
        for (Normalbeloppsklass klass : NyaNormalbelopp.KLASSER) {
            Map<Inkomstperiod, Belopp> belopp = new EnumMap<>(Inkomstperiod.class);
            for (Inkomstperiod period : Inkomstperiod.values()) {
                belopp.put(period, Normalbelopp.inbyggda().den(dag, klass, period).belopp());
            }
            alla.put(klass, belopp);
        }
        return new NyaNormalbelopp(fran, till, "prov, inte läst", alla);
    }
}
