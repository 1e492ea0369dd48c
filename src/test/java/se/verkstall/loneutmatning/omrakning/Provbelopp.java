package se.verkstall.loneutmatning.omrakning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.berakning.Normalbeloppsklass;

/** Amounts to enter in tests: those the program computes for 2025, as if they had been read. */
public final class Provbelopp {

    private Provbelopp() {
    }

    public static NyaNormalbelopp for2025() {
        return for2025(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    static NyaNormalbelopp for2025(LocalDate fran, LocalDate till) {
        Map<Normalbeloppsklass, Map<Inkomstperiod, Belopp>> alla = new EnumMap<>(Normalbeloppsklass.class);
        for (Normalbeloppsklass klass : NyaNormalbelopp.KLASSER) {
            Map<Inkomstperiod, Belopp> belopp = new EnumMap<>(Inkomstperiod.class);
            for (Inkomstperiod period : Inkomstperiod.values()) {
                belopp.put(period, Normalbelopp.inbyggda().den(LocalDate.of(2025, 1, 1), klass, period).belopp());
            }
            alla.put(klass, belopp);
        }
        return new NyaNormalbelopp(fran, till, "prov, inte läst", alla);
    }
}
