package se.verkstall.fordelning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What property has brought in, handed over to be shared.
 *
 * @param nyckel names the sale: handed over twice it is taken in once
 * @param malnummer the case the property was sold in, and the business key of its process
 * @param beskrivning the property in a few words, without personal data
 * @param sald whether it was sold; otherwise the money came in although the sale was broken off (UB 13:12)
 * @param influten the day the last of the money came in
 * @param belopp all there is to share, price and yield, interest later than that day apart
 * @param deponerat as much of it as the case already holds on {@link se.verkstall.kassa.Konto#DEPOSITION}, such as the down payment
 * @param sammantrade the day of the meeting if it was announced with the auction (UB 9:2, 12:20), or {@code null}
 * @param kopare the buyer, who is reminded if the meeting is cancelled (UF 13:13, 13:18), or {@code null}
 * @param forreAgare the former owner of registered property (UF 13:20 st 3), or {@code null}
 * @param tidigareBeteckningar earlier designations of the property that an announcement must name (UF 13:17), or {@code null}
 * @param sakagarforteckning whether a sakägarförteckning was drawn up
 * @param klockslag the hour of the meeting that was announced with the auction, or {@code null}
 * @param plats its place, or {@code null}
 * @param avraknat how much of the price each claim has been settled against, by its name: it stands over in the property and is not paid out (UB 10:15); a part of {@code belopp}
 */
public record Kopeskilling(String nyckel, String malnummer, Egendom egendom, String beskrivning, boolean sald, boolean paAuktion, LocalDate influten,
                           Belopp belopp, Belopp deponerat, LocalDate sammantrade, Person kopare, Person forreAgare, String tidigareBeteckningar,
                           boolean sakagarforteckning, List<Sakagare> sakagare, List<Kostnad> kostnader, String klockslag, String plats,
                           Map<String, Belopp> avraknat) {

    /** With no hour and place announced. */
    public Kopeskilling(String nyckel, String malnummer, Egendom egendom, String beskrivning, boolean sald, boolean paAuktion, LocalDate influten, Belopp belopp, Belopp deponerat,
                        LocalDate sammantrade, Person kopare, Person forreAgare, String tidigareBeteckningar, boolean sakagarforteckning, List<Sakagare> sakagare, List<Kostnad> kostnader) {
        this(nyckel, malnummer, egendom, beskrivning, sald, paAuktion, influten, belopp, deponerat, sammantrade, kopare, forreAgare, tidigareBeteckningar, sakagarforteckning, sakagare,
                kostnader, null, null, Map.of());
    }

    public Kopeskilling {
        deponerat = deponerat == null ? Belopp.NOLL : deponerat;
        sakagare = List.copyOf(sakagare);
        kostnader = List.copyOf(kostnader);
        avraknat = Map.copyOf(avraknat);
        if (nyckel == null || nyckel.isBlank() || malnummer == null || egendom == null || beskrivning == null || influten == null) {
            throw new IllegalArgumentException("En köpeskilling har nyckel, mål, egendom, beskrivning och dag: " + nyckel);
        }
        if (belopp == null || !belopp.arPositivt() || deponerat.arNegativt() || deponerat.compareTo(belopp) > 0) {
            throw new IllegalArgumentException("Beloppet är positivt och det deponerade inte större: " + belopp + ", " + deponerat);
        }
    }

    /** Goods sold at an auction for one price, with nothing deposited and no meeting announced. */
    public static Kopeskilling losEgendom(String nyckel, String malnummer, String beskrivning, LocalDate influten, Belopp belopp, List<Sakagare> sakagare,
                                          List<Kostnad> kostnader) {
        return new Kopeskilling(nyckel, malnummer, Egendom.LOS_EGENDOM, beskrivning, true, true, influten, belopp, null, null, null, null, null, false, sakagare, kostnader);
    }

    /** The same, with the hour and place of the meeting that were announced with the auction; left out if no meeting was. */
    public Kopeskilling kungjord(LocalTime tid, String var) {
        return new Kopeskilling(nyckel, malnummer, egendom, beskrivning, sald, paAuktion, influten, belopp, deponerat, sammantrade, kopare, forreAgare, tidigareBeteckningar,
                sakagarforteckning, sakagare, kostnader, sammantrade == null || tid == null ? null : tid.toString(), sammantrade == null ? null : var, avraknat);
    }

    /** The same, with what has been settled against the price. */
    @Lagrum("UB 10:15")
    public Kopeskilling avraknad(Map<String, Belopp> perFordran) {
        return new Kopeskilling(nyckel, malnummer, egendom, beskrivning, sald, paAuktion, influten, belopp, deponerat, sammantrade, kopare, forreAgare, tidigareBeteckningar,
                sakagarforteckning, sakagare, kostnader, klockslag, plats, perFordran);
    }

    /** Somebody to write to. */
    public record Person(String namn, String adress) {
    }

    /**
     * A cost of execution.
     *
     * @param ansprak the claim in whose case alone it arose, or {@code null} if it is common to all (UB 13:6 st 4, 17:7 st 2)
     */
    public record Kostnad(String beteckning, Belopp belopp, String ansprak) {
    }
}
