package se.verkstall.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;

/**
 * What a simulated debtor earns and lives on: fixed by the attachment's number, so that the debtor and the employer tell the same.
 *
 * @param tarning the dice
 * @param nummer the attachment's number
 */
record Lonen(Tarning tarning, String nummer) {

    private static final int LAGST = 15_800;
    private static final int SPANN = 11_000;
    private static final int BARNBIDRAG = 1_250;
    /** In so many months out of a hundred the pay is the ordinary one. */
    private static final int VANLIG_MANAD = 75;
    private static final int PER_TIMME = 60;

    /** Pay after tax an ordinary month. */
    Belopp netto() {
        return Belopp.kronor(LAGST + 10L * kast("nettolön", SPANN / 10));
    }

    /** Pay of one month: now and then there is overtime, or a day off. */
    Belopp netto(String manad) {
        int kast = kast("lön " + manad, 100);
        return kast < VANLIG_MANAD ? netto() : netto().plus(Belopp.kronor((kast - 85L) * PER_TIMME));
    }

    /** Household, children and housing. */
    Hushallsuppgifter hushall() {
        boolean par = tarning.procent(nummer, "sammanlevande", 40);
        return new Hushallsuppgifter(Inkomstperiod.MANAD, netto(), Belopp.NOLL, hundratals(0, "resor", 12), Belopp.NOLL, Belopp.NOLL, par,
                par ? hundratals(12_000, "make", 140) : null, null, barn(), Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL,
                hundratals(5_500, "hyra", 55), Belopp.NOLL);
    }

    private List<Barn> barn() {
        List<Barn> barn = new ArrayList<>();
        int antal = Math.max(0, kast("barn", 6) - 2);
        for (int i = 0; i < antal; i++) {
            LocalDate fodd = LocalDate.of(2006, 1, 1).plusDays(kast("barn " + i, 5_600));
            barn.add(new Barn(fodd, tarning.procent(nummer, "växelvis", 30), Belopp.kronor(BARNBIDRAG), Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL));
        }
        return barn;
    }

    private Belopp hundratals(long minst, String fraga, int sidor) {
        return Belopp.kronor(minst + 100L * kast(fraga, sidor));
    }

    private int kast(String fraga, int sidor) {
        return tarning.kast(nummer, fraga, sidor);
    }
}
