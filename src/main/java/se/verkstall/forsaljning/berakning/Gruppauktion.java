package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.verkstall.forsaljning.berakning.Inteckningsansvar.Del;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/**
 * What the auction of several jointly mortgaged properties leads to for each of them (UB 12:51, 12:54).
 *
 * <ul>
 * <li>After one list they are called out together: the bid is the price, shared by their values.
 * <li>Otherwise each by itself. If one is drawn in, the bid for what was first attached must pay some part of the claim that was attached for, or none is sold (st 4). One that answers only
 *     in the second place is sold only if the others do not pay the joint mortgage, and the lack is not paid or secured (st 5).
 * <li>Then together if they have one owner, if what all answer for is not fully paid, or if the owners agree; with one that answers in the second place only for special reasons (st 1, 5).
 *     The joint bid goes before if it is higher than the bids for each. One whose share does not reach its lowest bid falls out, and the others are called out together again (st 2).
 * <li>If no part of the claim that was attached for is paid, none is sold (st 3).
 * </ul>
 */
@Lagrum({"UB 12:51", "UB 12:54"})
public final class Gruppauktion {

    private Gruppauktion() {
    }

    /**
     * One of the properties.
     *
     * @param varde the value set in the case, adjusted for accessories (UB 12:54 st 2)
     * @param bud what stands for it by itself, or {@code null}
     * @param lagsta its lowest bid
     * @param medel other funds, less the costs that are paid first
     * @param exekution names among its claims those that were attached for
     */
    public record Medlem(Belopp varde, Belopp bud, Belopp lagsta, Belopp medel, boolean indragen, boolean andraHand, List<Del> delar, List<String> exekution) {

        private Inteckningsansvar.Fastighet till(Belopp pris) {
            return new Inteckningsansvar.Fastighet(pris == null ? medel.ejNegativt() : pris.plus(medel), delar);
        }
    }

    /**
     * How the auction went.
     *
     * @param gemensamma the highest bid of each joint call in turn, {@code null} in it if nobody bid: first of all, then without those that fell out
     * @param bristenBetald whether the owner of one that answers in the second place, or another, has paid or secured what it answers for
     * @param allaMedger whether all whose right it touches agree that a bid below the lowest is accepted (UB 12:40 st 2)
     */
    public record Lage(List<Medlem> medlemmar, boolean gemensamForteckning, boolean sammaAgare, boolean agarnaEnse, boolean sarskildaSkal, boolean bristenBetald, boolean allaMedger,
                       List<Belopp> gemensamma) {
    }

    /**
     * What it leads to for one of them.
     *
     * @param pris its price, or {@code null} if it is not sold
     * @param utrop which joint call it was sold at, counted from nought, or -1 by itself
     * @param lagrum why it is not sold, or {@code null}
     */
    public record Utfall(Belopp pris, int utrop, String lagrum, String skal) {

        public boolean sald() {
            return pris != null;
        }

        static Utfall ej(String lagrum, String skal) {
            return new Utfall(null, -1, lagrum, skal);
        }
    }

    /**
     * The outcome for each, in their order.
     *
     * @throws OgiltigIndataException if they were not called out together although they should have been, or the other way round
     */
    public static List<Utfall> galler(Lage l) {
        return l.gemensamForteckning() ? gemensamForteckning(l) : new VarForSig(l).kor();
    }

    @Lagrum({"UB 12:51", "UB 12:40 st 1"})
    private static List<Utfall> gemensamForteckning(Lage l) {
        if (l.gemensamma().size() > 1) {
            throw new OgiltigIndataException("gemensamma", "UB 12:51", "Efter en gemensam förteckning ropas fastigheterna ut tillsammans en gång.");
        }
        Belopp bud = l.gemensamma().isEmpty() ? null : l.gemensamma().get(0);
        if (bud == null) {
            return l.medlemmar().stream().map(m -> Utfall.ej("UB 12:40 st 1", "Inget bud lämnades.")).toList();
        }
        if (bud.compareTo(Belopp.summa(l.medlemmar().stream().map(Medlem::lagsta).toList())) < 0 && !l.allaMedger()) {
            return l.medlemmar().stream().map(m -> Utfall.ej("UB 12:40 st 1", "Budet täcker inte skyddsbeloppet.")).toList();
        }
        return Inteckningsansvar.dela(bud, l.medlemmar().stream().map(Medlem::varde).toList()).stream().map(p -> new Utfall(p, 0, null, null)).toList();
    }

    /** Whether what was sold pays every claim that was attached for in full: otherwise nothing is accepted against the applicant's objection. */
    @Lagrum("UB 12:40 st 3")
    public static boolean exekutionenTacks(Lage l, List<Utfall> utfall) {
        List<Integer> salda = IntStream.range(0, utfall.size()).filter(i -> utfall.get(i).sald()).boxed().toList();
        List<Map<String, Belopp>> betalt = Inteckningsansvar.betalt(salda.stream().map(i -> l.medlemmar().get(i).till(utfall.get(i).pris())).toList());
        return l.medlemmar().stream().flatMap(m -> m.exekution().stream()).distinct().allMatch(n -> Belopp.summa(betalt.stream().map(b -> b.getOrDefault(n, Belopp.NOLL)).toList())
                .compareTo(Belopp.summa(l.medlemmar().stream().flatMap(m -> m.delar().stream()).filter(d -> d.nyckel().equals(n)).map(Del::belopp).toList())) >= 0);
    }

    private record VarForSig(Lage l, List<Medlem> alla, Utfall[] utfall) {

        VarForSig(Lage l) {
            this(l, l.medlemmar(), new Utfall[l.medlemmar().size()]);
        }

        private List<Utfall> kor() {
            if (!ursprungligaBetalar()) {
                return alla.stream().map(m -> Utfall.ej("UB 12:54 st 4", "Budet på den fastighet som utmättes först räcker inte till någon del av exekutionsfordringen.")).toList();
            }
            andraHand();
            utrop();
            if (finns(Medlem::indragen) && IntStream.range(0, alla.size()).noneMatch(i -> utfall[i].sald() && !alla.get(i).indragen())) {
                falla(i -> alla.get(i).indragen(), "UB 12:54 st 4", "Den fastighet som utmättes först blir inte såld.");
            }
            if (!betalar(IntStream.range(0, alla.size()).mapToObj(i -> utfall[i].pris()).toList(), m -> true)) {
                falla(i -> true, "UB 12:54 st 3", "Buden räcker inte till någon del av exekutionsfordringen.");
            }
            return List.of(utfall);
        }

        @Lagrum("UB 12:54 st 4")
        private boolean ursprungligaBetalar() {
            return !finns(Medlem::indragen) || betalar(alla.stream().map(m -> m.indragen() ? null : m.bud()).toList(), m -> !m.indragen());
        }

        /** Whether some part is paid of a claim that was attached for. */
        private boolean betalar(List<Belopp> priser, java.util.function.Predicate<Medlem> vilka) {
            List<Integer> med = IntStream.range(0, alla.size()).filter(i -> priser.get(i) != null && vilka.test(alla.get(i))).boxed().toList();
            List<Map<String, Belopp>> betalt = Inteckningsansvar.betalt(med.stream().map(i -> alla.get(i).till(priser.get(i))).toList());
            return IntStream.range(0, med.size()).anyMatch(j -> alla.get(med.get(j)).exekution().stream().anyMatch(e -> betalt.get(j).getOrDefault(e, Belopp.NOLL).arPositivt()));
        }

        @Lagrum("UB 12:54 st 5")
        private void andraHand() {
            boolean racker = finns(Medlem::andraHand) && fulltBetalt(alla.stream().filter(m -> !m.andraHand()).toList());
            for (int i = 0; i < alla.size(); i++) {
                if (alla.get(i).andraHand() && (racker || l.bristenBetald())) {
                    utfall[i] = Utfall.ej("UB 12:54 st 5", racker ? "Fordringen betalas ur den fastighet som svarar i första hand." : "Bristen är betald eller säkerhet ställd.");
                }
            }
        }

        /** Whether the bids for each pay what more than one of all the properties answer for. */
        private boolean fulltBetalt(List<Medlem> vilka) {
            List<Map<String, Belopp>> betalt = Inteckningsansvar.betalt(vilka.stream().map(m -> m.till(m.bud() == null ? Belopp.NOLL : m.bud())).toList());
            return gemensamma().stream().allMatch(nyckel -> Belopp.summa(betalt.stream().map(b -> b.getOrDefault(nyckel, Belopp.NOLL)).toList())
                    .compareTo(Belopp.summa(alla.stream().flatMap(m -> m.delar().stream()).filter(d -> d.nyckel().equals(nyckel)).map(Del::belopp).toList())) >= 0);
        }

        /** The mortgages that all of them answer for. */
        private List<String> gemensamma() {
            return alla.get(0).delar().stream().map(Del::nyckel).filter(n -> alla.stream().allMatch(m -> !m.exekution().contains(n) && m.delar().stream().anyMatch(d -> d.nyckel().equals(n))))
                    .distinct().toList();
        }

        @Lagrum({"UB 12:54 st 1", "UB 12:54 st 2"})
        private void utrop() {
            List<Integer> kvar = new ArrayList<>(IntStream.range(0, alla.size()).filter(i -> utfall[i] == null).boxed().toList());
            boolean andraHand = kvar.stream().anyMatch(i -> alla.get(i).andraHand());
            boolean ska = kvar.size() > 1 && (andraHand ? l.sarskildaSkal() : l.sammaAgare() || l.agarnaEnse() || !fulltBetalt(alla));
            if (ska == l.gemensamma().isEmpty()) {
                throw new OgiltigIndataException("gemensamma", andraHand ? "UB 12:54 st 5" : "UB 12:54 st 1", ska
                        ? "Fastigheterna ska också ropas ut gemensamt: de har samma ägare, full betalning har inte uppnåtts eller ägarna är ense."
                        : andraHand ? "Svarar en av fastigheterna i andra hand ropas de ut gemensamt bara om särskilda skäl föreligger." : "Fastigheterna ropas ut gemensamt bara om de har samma ägare, om full betalning inte har uppnåtts eller om ägarna är ense.");
            }
            for (int n = 0; n < l.gemensamma().size() && kvar.size() > 1; n++) {
                List<GemensamtUtrop.Fastighet> ropas = kvar.stream().map(i -> new GemensamtUtrop.Fastighet(alla.get(i).varde(), alla.get(i).bud())).toList();
                Belopp bud = l.gemensamma().get(n);
                if (bud == null || !GemensamtUtrop.foretrade(ropas, bud)) {
                    break;
                }
                List<Integer> fallna = satt(kvar, GemensamtUtrop.fordela(ropas, bud), n);
                if (fallna.isEmpty()) {
                    return;
                }
                kvar.removeAll(fallna);
                kvar.forEach(i -> utfall[i] = null);
                if (kvar.size() > 1 && n + 1 == l.gemensamma().size()) {
                    throw new OgiltigIndataException("gemensamma", "UB 12:54 st 2", "Någon av fastigheterna får inte sitt skyddsbelopp täckt. De övriga ska ropas ut gemensamt: skriv det budet också.");
                }
            }
            kvar.forEach(i -> utfall[i] = forSig(alla.get(i)));
        }

        /** The shares of a joint bid; returns those that fall out. */
        private List<Integer> satt(List<Integer> kvar, List<Belopp> andelar, int n) {
            List<Integer> fallna = new ArrayList<>();
            for (int j = 0; j < kvar.size(); j++) {
                int i = kvar.get(j);
                boolean tacks = l.allaMedger() || andelar.get(j).compareTo(alla.get(i).lagsta()) >= 0;
                utfall[i] = tacks ? new Utfall(andelar.get(j), n, null, null) : Utfall.ej("UB 12:54 st 2", "Fastighetens andel i köpeskillingen täcker inte skyddsbeloppet.");
                if (!tacks) {
                    fallna.add(i);
                }
            }
            return fallna;
        }

        private Utfall forSig(Medlem m) {
            if (m.bud() == null) {
                return Utfall.ej("UB 12:40 st 1", "Inget bud lämnades.");
            }
            return l.allaMedger() || m.bud().compareTo(m.lagsta()) >= 0 ? new Utfall(m.bud(), -1, null, null) : Utfall.ej("UB 12:40 st 1", "Budet täcker inte skyddsbeloppet.");
        }

        private boolean finns(java.util.function.Predicate<Medlem> vilka) {
            return alla.stream().anyMatch(vilka);
        }

        private void falla(java.util.function.IntPredicate vilka, String lagrum, String skal) {
            IntStream.range(0, alla.size()).filter(i -> vilka.test(i) && utfall[i].sald()).forEach(i -> utfall[i] = Utfall.ej(lagrum, skal));
        }
    }
}
