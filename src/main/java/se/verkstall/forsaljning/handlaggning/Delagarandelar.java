package se.verkstall.forsaljning.handlaggning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.berakning.Delagarlott;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Delagare;

/**
 * What belongs to the part-owners of what property brings in, when the whole is sold, or was to be sold, for the debtor's share: it is theirs, and no creditor's.
 * Property with no part-owners is left as it is.
 */
@Lagrum({"UB 8:8", "UB 8:9 st 1"})
final class Delagarandelar {

    /** What lies in the debtor's share alone, or in nothing; all other rights burden the whole. */
    private static final Set<Formansratt> I_GALDENARENS = Set.of(Formansratt.FORETAGSHYPOTEK, Formansratt.UTMATNING, Formansratt.TIDIGARE_LONEUTMATNING, Formansratt.ALLMAN, Formansratt.INGEN,
            Formansratt.DELAGARES_ANDEL);

    private Delagarandelar() {
    }

    /**
     * The claims, and after them each part-owner with his share of what costs and rights in the whole leave; nobody for nothing.
     *
     * @param inflot all there is to share
     * @param kostnader what is paid out of the whole
     */
    static List<Sakagare> med(List<Sakagare> anspraken, List<Delagare> delagare, Belopp inflot, Belopp kostnader) {
        Belopp battre = Belopp.summa(anspraken.stream().filter(s -> !I_GALDENARENS.contains(s.formansratt())).map(Delagarandelar::tackt).toList()).plus(kostnader);
        List<Sakagare> alla = new ArrayList<>(anspraken);
        delagare.stream().map(d -> andel(d, Delagarlott.av(inflot, battre, d.taljare(), d.namnare()))).filter(s -> s.kapital().arPositivt()).forEach(alla::add);
        return alla;
    }

    /** What the owners may claim on a pantbrev: the debtor his part, with the deed, and each part-owner his own in the same place. */
    static List<Sakagare> agarhypotek(Sakagare agarens, List<Delagare> delagare) {
        List<Sakagare> andras = delagare.stream().map(d -> new Sakagare(agarens.beteckning() + " delagare-" + d.sakagareId(), d.namn(), d.idnummer(), d.adress(), agarens.formansratt(),
                agarens.dag(), agarens.ordning(), false, null, null, Belopp.NOLL, Belopp.NOLL, Delagarlott.av(agarens.kapital(), Belopp.NOLL, d.taljare(), d.namnare()), false, false, null))
                .filter(s -> s.kapital().arPositivt()).toList();
        Belopp hans = agarens.kapital().minus(summa(andras)).ejNegativt();
        List<Sakagare> alla = new ArrayList<>();
        alla.add(agarens.medKapital(hans));
        alla.addAll(andras);
        return alla;
    }

    /** What is theirs in all. */
    static Belopp deras(List<Sakagare> alla) {
        return summa(alla.stream().filter(s -> s.formansratt() == Formansratt.DELAGARES_ANDEL).toList());
    }

    private static Belopp summa(List<Sakagare> nagra) {
        return Belopp.summa(nagra.stream().map(Sakagare::kapital).toList());
    }

    /** What of a claim the right covers. */
    private static Belopp tackt(Sakagare s) {
        Belopp hela = s.kostnad().plus(s.ranta()).plus(s.kapital());
        return s.tak() == null ? hela : hela.hogst(s.tak());
    }

    private static Sakagare andel(Delagare d, Belopp lott) {
        return new Sakagare("delagare-" + d.sakagareId(), d.namn(), d.idnummer(), d.adress(), Formansratt.DELAGARES_ANDEL, null, 1, false, null, null, Belopp.NOLL, Belopp.NOLL, lott, false,
                false, null);
    }
}
