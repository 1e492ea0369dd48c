package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.FordelningAvMedel;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Kostnad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Underlag;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * The sakägarförteckning of a ship or aircraft: every claim in its order, the skyddsbelopp and the lowest bid (UB 10:10–10:14, 11:1–11:3).
 *
 * <ul>
 * <li>The order is the one in which money would be shared out, so it is asked of {@link FordelningAvMedel}: costs of execution just before the claim the ship is
 *     sold for (10:11).
 * <li>A claim with a mortgage counts for no more than the pantbrev with its addition; what the pantbrev has left is the owner's (10:12 st 1). A pantbrev that
 *     nobody has claimed on, and that the owner does not hold, counts with its amount and an addition (st 2): ten per cent for a ship, a year's interest by the
 *     deed for an aircraft (11:3 st 1).
 * <li>The skyddsbelopp is what stands before that claim, costs included. The lowest bid is the skyddsbelopp less what else there is to cover it (10:13, 10:14).
 * <li>Spare parts sold for somebody without mortgage: the skyddsbelopp is no more than two thirds of their value (11:3 st 2). The costs stand outside that.
 * </ul>
 *
 * <p>Maritime lien 50 000 kr, a pantbrev of 500 000 kr for a debt of 520 000 kr with an addition of 75 000 kr, costs 40 000 kr and an utmätning of 300 000 kr:
 * skyddsbelopp 610 000 kr.
 */
@Lagrum({"UB 10:10", "UB 10:11", "UB 10:12", "UB 10:13", "UB 10:14", "UB 10:15", "UB 11:3"})
public final class Fartygsforteckning {

    /** Covers every claim, and with all of them added stays within what money can be. */
    private static final Belopp ALLT = Belopp.kronor(900_000_000_000L);
    private static final String KOSTNADER = "Förrättningskostnader";
    private static final int TILLAGG_PROCENT = 10;
    private static final long TVA_TREDJEDELAR_TALJARE = 2;
    private static final long TREDJEDELAR = 3;
    private static final long HUNDRA = 100;

    private Fartygsforteckning() {
    }

    /**
     * A claim in the ship.
     *
     * @param dag the inskrivningsdag of a mortgage or the day of an utmätning; {@code null} for what ranks otherwise
     * @param pantbrev the amount of the pantbrev; required for a mortgage
     * @param tillagg the addition that 3 kap. 4 § sjölagen gives it at most; for an aircraft the interest of 19 a § lag 1955:227
     * @param anmald whether a claim on the pantbrev has been notified or is known
     * @param hosAgaren whether the owner holds the pantbrev
     * @param medgerInnestaende whether the creditor consents to his claim standing over
     * @param villkorlig whether the claim is conditional or disputed
     * @param annanEgendom whether the mortgage also covers other property that is not attached and sold at a common call (UB 11:5 st 1)
     */
    public record Ansprak(String id, String vem, String adress, Formansratt ratt, LocalDate dag, int ordning, boolean exekution, Belopp kostnad, Belopp ranta,
                          Belopp kapital, Belopp pantbrev, Belopp tillagg, boolean anmald, boolean hosAgaren, boolean medgerInnestaende, boolean villkorlig,
                          boolean annanEgendom) {

        /** A claim whose mortgage covers nothing else. */
        public Ansprak(String id, String vem, String adress, Formansratt ratt, LocalDate dag, int ordning, boolean exekution, Belopp kostnad, Belopp ranta,
                       Belopp kapital, Belopp pantbrev, Belopp tillagg, boolean anmald, boolean hosAgaren, boolean medgerInnestaende, boolean villkorlig) {
            this(id, vem, adress, ratt, dag, ordning, exekution, kostnad, ranta, kapital, pantbrev, tillagg, anmald, hosAgaren, medgerInnestaende, villkorlig, false);
        }

        /** A claim that neither may stand over nor is conditional or disputed. */
        public Ansprak(String id, String vem, String adress, Formansratt ratt, LocalDate dag, int ordning, boolean exekution, Belopp kostnad, Belopp ranta,
                       Belopp kapital, Belopp pantbrev, Belopp tillagg, boolean anmald, boolean hosAgaren) {
            this(id, vem, adress, ratt, dag, ordning, exekution, kostnad, ranta, kapital, pantbrev, tillagg, anmald, hosAgaren, false, false);
        }

        public Ansprak {
            kostnad = kostnad == null ? Belopp.NOLL : kostnad;
            ranta = ranta == null ? Belopp.NOLL : ranta;
            kapital = kapital == null ? Belopp.NOLL : kapital;
            tillagg = tillagg == null ? Belopp.NOLL : tillagg;
        }

        /** The same claim in another's hand. */
        public Ansprak hos(String annan, String annanAdress) {
            return new Ansprak(id, annan, annanAdress, ratt, dag, ordning, exekution, kostnad, ranta, kapital, pantbrev, tillagg, anmald, hosAgaren, medgerInnestaende, villkorlig, annanEgendom);
        }

        Belopp skuld() {
            return kostnad.plus(ranta).plus(kapital);
        }

        boolean arInteckning() {
            return ratt == Formansratt.INTECKNING;
        }
    }

    /**
     * A row.
     *
     * @param skyddad whether the lowest bid covers it
     * @param innestar how much of it may stand over if the price covers it; nothing if it may not
     */
    public record Rad(int plats, String id, String vem, String ratt, Belopp belopp, boolean skyddad, Belopp innestar) {

        /** Whether it may stand over. */
        public boolean farInnesta() {
            return innestar.arPositivt();
        }
    }

    /**
     * The list.
     *
     * @param andraMedel what there is besides the price
     * @param exekutionsfordran what the ship is sold for
     */
    public record Forteckning(List<Rad> rader, Belopp skyddsbelopp, Belopp andraMedel, Belopp lagstaBud, Belopp kostnader, Belopp exekutionsfordran) {

        /** Whether a bid covers the claim the ship is sold for too. */
        @Lagrum("UB 10:19 st 3")
        public boolean tackerExekutionsfordran(Belopp bud) {
            return bud.plus(andraMedel).compareTo(skyddsbelopp.plus(exekutionsfordran)) >= 0;
        }
    }

    /**
     * Draws up the list.
     *
     * @param dag the day of sharing, to which claims are counted (10:12 st 1)
     * @param reservdelsvarde what experts have valued spare parts at, if they are sold for somebody without mortgage in them; otherwise {@code null}
     * @throws OgiltigIndataException if there is nothing to sell for, a mortgage lacks its amount, or the law gives the claims no order
     */
    public static Forteckning uppratta(Egendom egendom, LocalDate dag, List<Ansprak> anspraken, Belopp kostnader, Belopp andraMedel, Belopp reservdelsvarde) {
        return uppratta(egendom, dag, anspraken, kostnader, andraMedel, reservdelsvarde, null);
    }

    /**
     * As {@link #uppratta(Egendom, LocalDate, List, Belopp, Belopp, Belopp)}, where those whose right depends on it have raised the skyddsbelopp.
     *
     * @param hojtSkydd what to, or {@code null}
     * @throws OgiltigIndataException also if that is lower than what is computed
     */
    @Lagrum("UB 10:17")
    public static Forteckning uppratta(Egendom egendom, LocalDate dag, List<Ansprak> anspraken, Belopp kostnader, Belopp andraMedel, Belopp reservdelsvarde, Belopp hojtSkydd) {
        granska(anspraken);
        Map<String, Ansprak> perId = new HashMap<>();
        List<Fordran> fordringar = new ArrayList<>();
        anspraken.forEach(a -> {
            perId.put(a.id(), a);
            fordringar.add(fordran(a.id(), a, upptas(egendom, a), 2 * a.ordning() - 1));
            Belopp agarhypotek = agarhypotek(a);
            if (agarhypotek.arPositivt()) {
                fordringar.add(fordran(agar(a), a, agarhypotek, 2 * a.ordning()));
            }
        });
        List<Kostnad> kostnad = kostnader.arPositivt() ? List.of(new Kostnad(KOSTNADER, kostnader, null)) : List.of();
        var ordning = FordelningAvMedel.fordela(new Underlag(dag, egendom, ALLT, kostnad, fordringar, true)).rader();
        List<Rad> rader = new ArrayList<>();
        boolean skyddad = true;
        Belopp skydd = kostnader;
        Belopp exekution = Belopp.NOLL;
        for (FordelningAvMedel.Rad r : ordning) {
            Ansprak a = perId.get(r.id());
            boolean saljsFor = a != null && (a.exekution() || a.ratt() == Formansratt.UTMATNING);
            skyddad = skyddad && !saljsFor;
            boolean kostnadsrad = r.id().equals(KOSTNADER);
            rader.add(new Rad(r.plats(), r.id(), vem(r.id(), a), kostnadsrad ? KOSTNADER : r.rubrik(), r.begart(), skyddad || kostnadsrad, a == null || !r.id().equals(a.id()) ? Belopp.NOLL : innestar(a)));
            skydd = skyddad && !kostnadsrad ? skydd.plus(r.begart()) : skydd;
            exekution = saljsFor ? exekution.plus(r.begart()) : exekution;
        }
        Belopp tak = hojt(hogst(skydd, kostnader, reservdelsvarde), hojtSkydd);
        return new Forteckning(rader, tak, andraMedel, tak.minus(andraMedel).ejNegativt(), kostnader, exekution);
    }

    @Lagrum("UB 10:17")
    private static Belopp hojt(Belopp skydd, Belopp hojtSkydd) {
        if (hojtSkydd != null && hojtSkydd.compareTo(skydd) < 0) {
            throw new OgiltigIndataException("hojtSkydd", "UB 10:17", "Skyddsbeloppet får höjas, inte sänkas: det är " + skydd.svenskt() + " kronor.");
        }
        return hojtSkydd == null ? skydd : hojtSkydd;
    }

    /**
     * What those with mortgage in spare parts may have in all, where these were sold for somebody without, to the detriment of creditors without mortgage: two thirds of the
     * price less the costs, an öre that does not come out even downwards. A forfeited down payment is a part of the price.
     */
    @Lagrum("UB 11:3 st 3")
    public static Belopp reservdelstak(Belopp kopeskilling, Belopp kostnader) {
        return Belopp.ore(Math.multiplyExact(kopeskilling.minus(kostnader).ejNegativt().ore(), TVA_TREDJEDELAR_TALJARE) / TREDJEDELAR);
    }

    @Lagrum("UB 11:3 st 2")
    private static Belopp hogst(Belopp skydd, Belopp kostnader, Belopp reservdelsvarde) {
        return reservdelsvarde == null ? skydd
                : skydd.minus(kostnader).hogst(Belopp.ore(Math.multiplyExact(reservdelsvarde.ore(), TVA_TREDJEDELAR_TALJARE) / TREDJEDELAR)).plus(kostnader);
    }

    /** What a claim is taken up with. */
    @Lagrum("UB 10:12")
    public static Belopp upptas(Egendom egendom, Ansprak a) {
        if (!a.arInteckning()) {
            return a.skuld();
        }
        if (a.hosAgaren()) {
            return Belopp.NOLL;
        }
        Belopp schablon = egendom == Egendom.SKEPP ? Belopp.ore(Math.multiplyExact(a.pantbrev().ore(), TILLAGG_PROCENT) / HUNDRA) : a.tillagg();
        return a.anmald() ? a.skuld().hogst(a.pantbrev().plus(a.tillagg())) : a.pantbrev().plus(schablon);
    }

    /**
     * How much of a claim may stand over instead of being paid in cash: with the creditor's consent, what a pantbrev secures within its amount, if the claim is
     * neither conditional nor disputed, and the mortgage does not cover other property that is not attached and sold at a common call. The price must cover it too.
     */
    @Lagrum({"UB 10:15", "UB 11:5 st 1"})
    public static Belopp innestar(Ansprak a) {
        return a.arInteckning() && a.anmald() && !a.hosAgaren() && a.medgerInnestaende() && !a.villkorlig() && !a.annanEgendom() ? a.skuld().hogst(a.pantbrev()) : Belopp.NOLL;
    }

    /** What is left of the pantbrev for the owner, without addition. */
    @Lagrum("UB 10:12")
    public static Belopp agarhypotek(Ansprak a) {
        return !a.arInteckning() || !a.anmald() && !a.hosAgaren() ? Belopp.NOLL : a.hosAgaren() ? a.pantbrev() : a.pantbrev().minus(a.skuld()).ejNegativt();
    }

    /** What the owner's part of a pantbrev is called. */
    public static String agar(Ansprak a) {
        return a.id() + " ägarhypotek";
    }

    private static String vem(String id, Ansprak a) {
        return a != null ? a.vem() : id.equals(KOSTNADER) ? "Staten" : "Ägaren";
    }

    private static Fordran fordran(String id, Ansprak a, Belopp belopp, int ordning) {
        return new Fordran(id, a.ratt(), a.dag(), ordning, a.exekution() && id.equals(a.id()), null, null, Belopp.NOLL, Belopp.NOLL, belopp, false, false, null, null, false);
    }

    private static void granska(List<Ansprak> anspraken) {
        List<Fel> fel = new ArrayList<>();
        if (anspraken.stream().noneMatch(a -> a.exekution() || a.ratt() == Formansratt.UTMATNING)) {
            fel.add(new Fel("ansprak", "UB 10:10 st 1", "Ange den fordran som egendomen säljs för."));
        }
        anspraken.stream().filter(a -> a.arInteckning() && (a.pantbrev() == null || !a.pantbrev().arPositivt()))
                .forEach(a -> fel.add(new Fel("ansprak", "UB 10:12 st 1", "Ange pantbrevets belopp för fordran " + a.id() + ".")));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }
}
