package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Fordringsklass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.ProRata;

/**
 * Shares what an employer has withheld among costs and claims.
 *
 * <ol>
 * <li>Maintenance comes first, even before the costs of the case: in proportion to the running amounts. What is more than these goes to the amounts
 *     that have been outstanding longest, those of one day in proportion.
 * <li>Then the costs of execution, those common to several cases first.
 * <li>Then the other classes in the order of the day ({@link Foretradesordning}), within a class in proportion to the whole claim.
 * <li>Inside a claim: cost, interest, capital.
 * </ol>
 *
 * <p>Shared to the öre by {@link ProRata}. Preliminary tax has been deducted before. Small amounts (UB 13:20 a) and jämkning of maintenance (UB 7:17) are for
 * the payout and for a person.
 *
 * <p>On 2023-04-25 (a Tuesday) 5 000 kr meet maintenance of 1 600 kr running and 800 kr overdue, a common cost of 600 kr and another claim of 120.50 kr
 * interest and 9 000 kr capital: 2 400, 600 and 2 000 kr are paid, the last as 120.50 kr interest and 1 879.50 kr capital.
 */
@Lagrum({"UB 7:14", "UB 7:15", "UB 7:16", "UB 13:13 st 1", "UB 17:7", "UF 7:7", "FRL 9 § st 4"})
public final class FordelningAvInnehallet {

    private FordelningAvInnehallet() {
    }

    /**
     * Shares the amount.
     *
     * @throws se.verkstall.lag.OgiltigIndataException naming each field that is missing, negative, doubled or does not belong to its class
     * @throws se.verkstall.lag.RegelSaknasException if no order of priority is known for the day
     */
    public static Resultat fordela(Underlag underlag) {
        FordelningGranskning.granska(underlag);
        return new FordelningBerakning(underlag).fordela();
    }

    private static Belopp ellerNoll(Belopp belopp) {
        return belopp == null ? Belopp.NOLL : belopp;
    }

    private static <T> List<T> ellerTom(List<T> lista) {
        return lista == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lista));
    }

    /**
     * What is to be shared.
     *
     * @param datum the day the withheld amount fell due, whose order of priority applies
     * @param innehallet what was withheld, after preliminary tax; required
     * @param fordringar the claims the attachment is for; required, may be empty
     */
    public record Underlag(LocalDate datum, Belopp innehallet, List<Forrattningskostnad> forrattningskostnader, List<Fordran> fordringar) {

        public Underlag {
            forrattningskostnader = ellerTom(forrattningskostnader);
            fordringar = fordringar == null ? null : ellerTom(fordringar);
        }
    }

    /**
     * A cost of execution.
     *
     * @param gemensam whether it is common to several cases
     */
    public record Forrattningskostnad(String id, Belopp belopp, boolean gemensam) {
    }

    /**
     * A claim. Maintenance has {@code lopande} and {@code forfallet}; every other class has {@code kostnad}, {@code ranta} and {@code kapital}.
     *
     * @param lopande the running amount for the period withheld for, as a monthly amount (UF 7:21)
     * @param kapitalForst whether the creditor has asked that capital be settled before interest and cost (UB 13:13)
     */
    public record Fordran(String id, Fordringsklass klass, Belopp lopande, List<Forfallet> forfallet, Belopp kostnad, Belopp ranta, Belopp kapital,
                          boolean kapitalForst) {

        public Fordran {
            lopande = ellerNoll(lopande);
            forfallet = ellerTom(forfallet);
            kostnad = ellerNoll(kostnad);
            ranta = ellerNoll(ranta);
            kapital = ellerNoll(kapital);
        }

        public static Fordran underhall(String id, Belopp lopande, List<Forfallet> forfallet) {
            return new Fordran(id, Fordringsklass.UNDERHALL, lopande, forfallet, null, null, null, false);
        }

        public static Fordran annan(String id, Fordringsklass klass, Belopp kostnad, Belopp ranta, Belopp kapital) {
            return new Fordran(id, klass, null, null, kostnad, ranta, kapital, false);
        }

        /** All that is owed on the claim, whatever its class. */
        public Belopp skuld() {
            return hela().plus(lopande).plus(Belopp.summa(forfallet.stream().map(Forfallet::belopp).toList()));
        }

        /** The whole claim of a class other than maintenance. */
        Belopp hela() {
            return kostnad.plus(ranta).plus(kapital);
        }
    }

    /** A maintenance amount that fell due on a day and is unpaid. */
    public record Forfallet(LocalDate forfallodag, Belopp belopp) {
    }

    /** The parts of a claim. */
    public enum Post {
        LOPANDE, FORFALLET, KOSTNAD, RANTA, KAPITAL
    }

    /**
     * The outcome: what each cost and claim gets, in the order of payment, those that get nothing too.
     *
     * @param rest what is left when all is paid
     * @param steg how it was shared, each row in a Swedish sentence
     */
    public record Resultat(List<Utdelning> utdelning, Belopp rest, List<Steg> steg) {
    }

    /**
     * What one cost or claim gets.
     *
     * @param varav the parts of a claim it is settled on; empty for a cost of execution
     */
    public record Utdelning(String id, Belopp belopp, Map<Post, Belopp> varav) {

        public Utdelning {
            varav = varav.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(varav));
        }
    }
}
