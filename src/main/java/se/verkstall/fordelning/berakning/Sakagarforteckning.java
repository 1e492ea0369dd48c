package se.verkstall.fordelning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.Turordning.Klass;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/**
 * The sakägarförteckning of land that is to be sold: every claim and right in its order, the amount that a bid must protect, and the lowest bid.
 *
 * <ul>
 * <li>A claim with pantbrev counts for no more than the amount of the pantbrev with its addition; what the pantbrev has left is an ägarhypotek.
 * <li>A pantbrev that nobody has claimed on, and that the owner does not hold, counts with its amount and ten per cent.
 * <li>The costs stand just before the claim the land is sold for. What is before that claim, costs included, is the skyddsbelopp.
 * <li>The lowest bid is the skyddsbelopp less what there is besides the price to cover it.
 * </ul>
 *
 * <p>With charges of 10 000 kr, a pantbrev of 600 000 kr for a debt of 580 000 kr, costs of 40 000 kr and an utmätning, the skyddsbelopp is 650 000 kr: the
 * 20 000 kr left on the pantbrev is the owner's, but stands before the utmätning. With yield of 15 000 kr in hand the lowest bid is 635 000 kr.
 */
@Lagrum({"UB 12:25", "UB 12:26", "UB 12:27", "UB 12:28", "UB 12:29", "UB 12:32", "UB 12:33 st 1", "UB 12:34"})
public final class Sakagarforteckning {

    private static final long TILLAGG_TALJARE = 110;
    private static final long TILLAGG_NAMNARE = 100;

    private Sakagarforteckning() {
    }

    /** What a row is. */
    public enum Slag {
        LAGSTADGAD, PANTRATT, AGARHYPOTEK, RATTIGHET, UTMATNING, FORRATTNINGSKOSTNADER
    }

    /**
     * A claim or right in the land.
     *
     * @param slag not AGARHYPOTEK or FORRATTNINGSKOSTNADER: these are made from the others
     * @param dag the inskrivningsdag that decides its place; {@code null} for what ranks by statute
     * @param exekution whether the land is sold for it; an utmätning always is
     * @param kostnad costs and other accessories; with interest these come before the capital (12:26 st 1)
     * @param pantbrev the amount of its pantbrev; required for a PANTRATT
     * @param tillagg the addition that 6 kap. 3 § jordabalken gives its pantbrev at most
     * @param anmald whether a claim on the pantbrev has been notified or is known
     * @param hosAgaren whether the owner holds the pantbrev
     * @param kontant whether it is due by the day of taking over and its creditor has asked for cash (12:34 st 1 p 1)
     * @param oviss whether it is conditional or disputed, or its mortgage is only applied for (12:26 st 3)
     */
    public record Ansprak(String id, Slag slag, LocalDate dag, int ordning, boolean exekution, Belopp kostnad, Belopp ranta, Belopp kapital, Belopp pantbrev,
                          Belopp tillagg, boolean anmald, boolean hosAgaren, boolean kontant, boolean oviss) {

        public Ansprak {
            kostnad = kostnad == null ? Belopp.NOLL : kostnad;
            ranta = ranta == null ? Belopp.NOLL : ranta;
            kapital = kapital == null ? Belopp.NOLL : kapital;
            tillagg = tillagg == null ? Belopp.NOLL : tillagg;
        }

        boolean arExekution() {
            return exekution || slag == Slag.UTMATNING;
        }

        private Belopp skuld() {
            return kostnad.plus(ranta).plus(kapital);
        }
    }

    /**
     * A row.
     *
     * @param belopp what it is taken up with; {@code null} for a right (12:28)
     * @param skyddad whether the lowest bid covers it, or for a right whether it stands without reservation (12:33 st 1)
     * @param avraknas what stays in the land as a part of the price (12:34 st 1)
     */
    public record Rad(int plats, String id, Slag slag, Belopp belopp, boolean skyddad, Belopp avraknas) {
    }

    /**
     * The list.
     *
     * @param andraMedel what there is besides the price to cover the skyddsbelopp: yield, money from accessories as far as the list says
     */
    public record Forteckning(List<Rad> rader, Belopp skyddsbelopp, Belopp andraMedel, Belopp lagstaBud, Belopp forrattningskostnader) {

        /** What of a price stays in the land. */
        public Belopp avraknas() {
            return Belopp.summa(rader.stream().map(Rad::avraknas).toList());
        }

        /** What of a price is to be paid in cash. */
        @Lagrum("UB 12:34 st 3")
        public Belopp kontant(Belopp kopeskilling) {
            return kopeskilling.minus(avraknas()).ejNegativt();
        }

        /** Whether a bid may be accepted as far as the skyddsbelopp goes. */
        @Lagrum({"UB 12:32", "UB 12:40 st 1"})
        public boolean tacker(Belopp bud) {
            return bud.compareTo(lagstaBud) >= 0;
        }

        /** The down payment: a tenth of the price, no more than is paid in cash and no less than the costs of execution. Whole kronor, half up. */
        @Lagrum("UB 12:35 st 1")
        public Belopp handpenning(Belopp kopeskilling) {
            return kopeskilling.andelIHelaKronor(1, 10).hogst(kontant(kopeskilling)).lagst(forrattningskostnader);
        }
    }

    /**
     * Draws up the list.
     *
     * @param dag the day of taking over, to which claims are counted (12:27)
     * @throws OgiltigIndataException if nothing is there to sell for, or something is missing
     */
    public static Forteckning uppratta(LocalDate dag, Egendom egendom, List<Ansprak> anspraken, Belopp forrattningskostnader, Belopp andraMedel) {
        return new Upprattande(dag, egendom, anspraken, forrattningskostnader, andraMedel).kor();
    }

    private record Upprattande(LocalDate dag, Egendom egendom, List<Ansprak> anspraken, Belopp kostnader, Belopp andraMedel) {

        private Forteckning kor() {
            granska();
            Map<String, Ansprak> perId = new HashMap<>();
            anspraken.forEach(a -> perId.put(a.id(), a));
            List<Klass> klasser = Turordning.av(anspraken.stream().map(this::fordran).toList(), egendom, dag);
            List<Rad> rader = new ArrayList<>();
            boolean skyddad = true;
            int plats = 0;
            Belopp skydd = Belopp.NOLL;
            for (Klass klass : klasser) {
                if (skyddad && klass.fordringar().stream().anyMatch(f -> perId.get(f.id()).arExekution())) {
                    rader.add(new Rad(++plats, "", Slag.FORRATTNINGSKOSTNADER, kostnader, true, Belopp.NOLL));
                    skydd = skydd.plus(kostnader);
                    skyddad = false;
                }
                plats++;
                for (Fordran f : klass.fordringar()) {
                    List<Rad> nya = rader(plats, perId.get(f.id()), skyddad);
                    rader.addAll(nya);
                    skydd = skyddad ? skydd.plus(Belopp.summa(nya.stream().filter(r -> r.belopp() != null).map(Rad::belopp).toList())) : skydd;
                }
            }
            return new Forteckning(List.copyOf(rader), skydd, andraMedel, skydd.minus(andraMedel).ejNegativt(), kostnader);
        }

        private void granska() {
            if (anspraken.stream().noneMatch(Ansprak::arExekution)) {
                throw new OgiltigIndataException("anspraken", "UB 12:25", "Det saknas en fordran som fastigheten säljs för.");
            }
            anspraken.stream().filter(a -> a.slag() == Slag.PANTRATT && a.pantbrev() == null).findFirst().ifPresent(a -> {
                throw new OgiltigIndataException("anspraken", "UB 12:27 st 1", "Pantbrevets belopp saknas för " + a.id() + ".");
            });
            anspraken.stream().filter(a -> a.slag() == Slag.AGARHYPOTEK || a.slag() == Slag.FORRATTNINGSKOSTNADER).findFirst().ifPresent(a -> {
                throw new OgiltigIndataException("anspraken", "UB 12:25", "Ägarhypotek och förrättningskostnader räknas fram och anges inte som anspråk: " + a.id() + ".");
            });
        }

        private Fordran fordran(Ansprak a) {
            Formansratt ratt = switch (a.slag()) {
                case LAGSTADGAD -> Formansratt.LAGSTADGAD;
                case UTMATNING -> Formansratt.UTMATNING;
                default -> Formansratt.INTECKNING;
            };
            return new Fordran(a.id(), ratt, a.dag(), a.ordning(), a.exekution(), null, null, null, null, null, false, false, null, null, false);
        }

        private List<Rad> rader(int plats, Ansprak a, boolean skyddad) {
            if (a.slag() == Slag.RATTIGHET) {
                return List.of(new Rad(plats, a.id(), a.slag(), null, skyddad, Belopp.NOLL));
            }
            if (a.slag() != Slag.PANTRATT) {
                return List.of(new Rad(plats, a.id(), a.slag(), a.skuld(), skyddad, Belopp.NOLL));
            }
            return pantratt(plats, a, skyddad);
        }

        @Lagrum({"UB 12:27", "UB 12:34"})
        private static List<Rad> pantratt(int plats, Ansprak a, boolean skyddad) {
            if (a.hosAgaren()) {
                return List.of(new Rad(plats, a.id(), Slag.AGARHYPOTEK, a.pantbrev(), skyddad, Belopp.NOLL));
            }
            if (!a.anmald()) {
                Belopp medTillagg = a.pantbrev().andelIHelaKronor(TILLAGG_TALJARE, TILLAGG_NAMNARE);
                return List.of(new Rad(plats, a.id(), Slag.PANTRATT, medTillagg, skyddad, Belopp.NOLL));
            }
            Belopp belopp = a.skuld().hogst(a.pantbrev().plus(a.tillagg()));
            boolean avraknas = skyddad && !a.kontant() && !a.oviss();
            Belopp kapital = belopp.minus(a.kostnad()).minus(a.ranta()).ejNegativt().hogst(a.kapital());
            List<Rad> rader = new ArrayList<>(List.of(new Rad(plats, a.id(), Slag.PANTRATT, belopp, skyddad, avraknas ? kapital : Belopp.NOLL)));
            Belopp kvarAvPantbrevet = a.pantbrev().minus(a.skuld());
            if (kvarAvPantbrevet.arPositivt()) {
                rader.add(new Rad(plats, a.id(), Slag.AGARHYPOTEK, kvarAvPantbrevet, skyddad, Belopp.NOLL));
            }
            return rader;
        }
    }
}
