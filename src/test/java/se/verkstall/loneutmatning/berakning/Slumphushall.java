package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Bostad;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Galdenar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Make;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;

/** Households at random, the same for the same seed: sums and items of every kind, proved or not. */
final class Slumphushall {

    private static final LocalDate FORSTA = LocalDate.of(2007, 1, 1);
    private static final int DAGAR = 7304;

    private final Random slump;

    Slumphushall(long fro) {
        slump = new Random(fro);
    }

    /** A household's sums; benefits in kind only if asked for, since they alone may bring the joint costs below zero. */
    Underlag underlag(boolean formaner) {
        LocalDate datum = FORSTA.plusDays(slump.nextInt(DAGAR));
        Galdenar galdenar = new Galdenar(Belopp.kronor(slump.nextInt(60_000)), iblandOre(9000), iblandOre(6000), iblandOre(3000), iblandOre(4000));
        Make make = slump.nextInt(5) < 3 ? new Make(ore(50_000), iblandOre(4000)) : null;
        List<Barn> barn = new ArrayList<>();
        for (int i = slump.nextInt(8) - 2; i > 0; i--) {
            barn.add(new Barn(datum.minusDays(slump.nextInt(7500)), slump.nextInt(4) == 0, ore(2000), iblandOre(1500), iblandOre(1250), iblandOre(3000), iblandOre(5000)));
        }
        return new Underlag(datum, Inkomstperiod.values()[slump.nextInt(4)], galdenar, make, barn, formaner ? iblandOre(8000) : null, iblandOre(3000),
                iblandOre(3000), iblandOre(1000), new Bostad(iblandOre(15_000), iblandOre(6000)));
    }

    Hushallsposter poster() {
        List<Tillagg> tillagg = new ArrayList<>();
        for (int i = slump.nextInt(4); i > 0; i--) {
            Tillaggsslag slag = ett(Tillaggsslag.values());
            tillagg.add(new Tillagg(slag, null, ore(3000), iblandOre(500), ett(Styrkt.values()), slag.skydd() == null ? null : Belopp.kronor(2400), "provet"));
        }
        List<Arbetsresa> resor = new ArrayList<>();
        for (int i = slump.nextInt(2); i > 0; i--) {
            resor.add(resa());
        }
        return new Hushallsposter(tillagg, resor, null, foretrade(), slump.nextInt(4) == 0,
                slump.nextInt(12) == 0 ? new Barngaldenar(iblandOre(2000), iblandOre(3000), iblandOre(4000)) : null);
    }

    private Arbetsresa resa() {
        return new Arbetsresa(slump.nextBoolean() ? Fardsatt.EGEN_BIL : Fardsatt.ALLMANNA, ett(Bilgrund.values()), BigDecimal.valueOf(1 + slump.nextInt(600), 1),
                slump.nextInt(240), 1 + slump.nextInt(23), iblandOre(300), ore(2000), iblandOre(300), ett(Styrkt.values()));
    }

    private Foretrade foretrade() {
        return new Foretrade(slump.nextInt(3) == 0, ore(4000), iblandOre(4000), ett(Styrkt.values()), iblandOre(2000), slump.nextBoolean() ? "Avtal." : null);
    }

    int kronor(int minst, int mest) {
        return minst + slump.nextInt(mest - minst + 1);
    }

    private <T> T ett(T[] alla) {
        return alla[slump.nextInt(alla.length)];
    }

    private Belopp ore(int hogstKronor) {
        return Belopp.ore(slump.nextInt(hogstKronor * 100 + 1));
    }

    private Belopp iblandOre(int hogstKronor) {
        return slump.nextBoolean() ? Belopp.NOLL : ore(hogstKronor);
    }
}
