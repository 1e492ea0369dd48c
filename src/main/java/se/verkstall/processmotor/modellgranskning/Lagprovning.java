package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.processmotor.modellgranskning.Lagregel.Krav;

/** Tries a model against one rule of law: no act may be reached, from any start and by any way, without what its section demands. */
final class Lagprovning {

    private static final int FLEST_STEG_I_TEXT = 8;
    private static final int FLEST_AV_SAMMA_SLAG = 20;

    private final Graf graf;
    private final Modell modell;
    private final Lagregel regel;
    private final int[] atgarder;
    private final BitSet arAtgard = new BitSet();
    private final Vagsokning fritt;
    private final Map<String, int[]> steg = new HashMap<>();
    private final Map<String, Integer> antal = new HashMap<>();
    private final List<Avvikelse> avvikelser = new ArrayList<>();

    Lagprovning(Graf graf, Vagsokning fritt, Lagregel regel) {
        this.graf = graf;
        this.modell = graf.modell();
        this.regel = regel;
        this.fritt = fritt;
        IntStream.range(0, modell.noder().size()).filter(this::provaOmAtgard).forEach(arAtgard::set);
        this.atgarder = arAtgard.stream().filter(nr -> fritt.nar(Graf.borjan(nr))).toArray();
    }

    /** The deviations of the model from the rule. */
    static List<Avvikelse> prova(Graf graf, Vagsokning fritt, Lagregel regel) {
        Lagprovning provning = new Lagprovning(graf, fritt, regel);
        if (regel.baraAnropad().contains(graf.modell().processId())) {
            provning.provaStart();
        } else if (provning.atgarder.length > 0) {
            regel.fore().forEach(provning::provaFore);
        }
        if (provning.atgarder.length > 0) {
            regel.efter().forEach(provning::provaEfter);
        }
        return provning.avvikelser;
    }

    /** The acts of the rule that can be reached, by number. */
    int[] atgarder() {
        return atgarder.clone();
    }

    private boolean provaOmAtgard(int nr) {
        Nod nod = modell.nod(nr);
        boolean sander = (nod.slag() == Nodslag.KASTANDE || nod.slag() == Nodslag.SLUT) && nod.arHandelse(Handelse.Slag.MEDDELANDE);
        boolean aktivitet = nod.slag().arAktivitet() && nod.slag() != Nodslag.MOTTAGANDE && !nod.drag().handelsestyrd();
        return regel.atgard().stream().anyMatch(urval -> (urval.arSlut() ? avslutarProcessen(nr) : aktivitet || sander) && urval.traffar(modell, nod));
    }

    /** The last node of a branch, in the process itself or in an event subprocess that interrupts it; an error is no ending of its own. */
    private boolean avslutarProcessen(int nr) {
        Nod nod = modell.nod(nr);
        if (!modell.ut(nr).isEmpty() || nod.arUnderprocess() && nod.drag().handelsestyrd() || nod.arHandelse(Handelse.Slag.FEL)
                || nod.arHandelse(Handelse.Slag.LANK)) {
            return false;
        }
        int rum = nod.rum();
        while (rum != 0) {
            Nod agare = modell.nod(modell.agare(rum));
            int inre = rum;
            boolean avbryter = modell.noder().stream().filter(n -> n.rum() == inre && n.slag() == Nodslag.START).allMatch(n -> n.handelse().avbryter());
            if (!agare.drag().handelsestyrd() || !avbryter) {
                return false;
            }
            rum = agare.rum();
        }
        return true;
    }

    /** A model whose acts are guarded where it is called must not be possible to start in any other way. */
    private void provaStart() {
        modell.noder().stream().filter(nod -> nod.slag() == Nodslag.START && nod.rum() == 0 && !nod.arHandelse(Handelse.Slag.INGEN))
                .forEach(nod -> avvikelser.add(new Avvikelse(regel.regel() + ".start", regel.lagrum(), List.of(nod.id()), List.of(nod.id()),
                        "Modellen " + modell.processId() + " får bara startas av den modell som har prövat "
                                + LagrumIOrd.ett(regel.lagrum()) + ", inte av " + nod.visning() + ".")));
    }

    private void provaFore(Krav krav) {
        Grindar grindar = Grindar.av(graf, krav, arAtgard);
        steg.put(krav.id(), grindar.steg());
        if (krav.efter() == null && krav.efterAtgard() == null) {
            Vagsokning helst = Vagsokning.fran(graf, graf.kallor(), grindar.medAllaUndantag());
            Vagsokning annars = Vagsokning.fran(graf, graf.kallor(), grindar.snitt());
            for (int atgard : atgarder) {
                Vagsokning sokning = helst.nar(Graf.borjan(atgard)) ? helst : annars;
                if (sokning.nar(Graf.borjan(atgard))) {
                    meddela(krav, grindar, atgard, sokning.vag(Graf.borjan(atgard)), "kan nås utan ");
                }
            }
        } else {
            int[] fran = krav.efter() == null ? traffade(krav) : steg.get(krav.efter());
            provaFran(krav, grindar, fran, "kan nås efter %s utan ");
        }
        if (regel.forbrukas()) {
            provaFran(krav, grindar, atgarder, "kan göras om utan ");
        }
    }

    private int[] traffade(Krav krav) {
        return IntStream.range(0, modell.noder().size())
                .filter(nr -> modell.nod(nr).slag().arAktivitet() && krav.efterAtgard().traffar(modell, modell.nod(nr)) && !arAtgard.get(nr)).toArray();
    }

    /** Whether the act can be reached from where something has just been done, without the demand being met after that. */
    private void provaFran(Krav krav, Grindar grindar, int[] fran, String ord) {
        int[] kallor = Arrays.stream(fran).filter(nr -> !grindar.snitt().noder().get(nr)).map(Graf::klar).filter(fritt::nar).toArray();
        if (kallor.length == 0) {
            return;
        }
        Vagsokning sokning = Vagsokning.fran(graf, kallor, grindar.snitt());
        for (int atgard : atgarder) {
            if (sokning.nar(Graf.borjan(atgard))) {
                List<Integer> vidare = sokning.vag(Graf.borjan(atgard));
                List<Integer> vag = new ArrayList<>(fritt.vag(Graf.klar(vidare.get(0))));
                vag.addAll(vidare.subList(1, vidare.size()));
                meddela(krav, grindar, atgard, vag, String.format(ord, modell.nod(vidare.get(0)).visning()));
            }
        }
    }

    private void provaEfter(Krav krav) {
        Grindar grindar = Grindar.av(graf, krav, arAtgard);
        Efterfoljd efter = Efterfoljd.utan(graf, grindar.snitt());
        for (int atgard : atgarder) {
            if (efter.kanUtebli(Graf.klar(atgard))) {
                List<Integer> vag = new ArrayList<>(fritt.vag(Graf.borjan(atgard)));
                vag.addAll(efter.vag(Graf.klar(atgard)));
                meddela(krav, grindar, atgard, vag, "kan följas av ett slut utan ");
            }
        }
    }

    /** Shows the first acts that break a demand; of hundreds, the rest say nothing new. */
    private void meddela(Krav krav, Grindar grindar, int atgard, List<Integer> vag, String ord) {
        String namn = regel.regel() + "." + krav.id();
        if (antal.merge(namn, 1, Integer::sum) > FLEST_AV_SAMMA_SLAG) {
            return;
        }
        List<String> element = Stream.concat(Stream.of(atgard), grindar.forkastade().stream().map(Grindar.Forkastad::nod))
                .map(nr -> modell.nod(nr).id()).distinct().toList();
        String forkastat = grindar.forkastade().stream().map(f -> " Grinden " + modell.nod(f.nod()).visning() + " räknas inte: " + f.skal() + ".")
                .distinct().collect(Collectors.joining());
        avvikelser.add(new Avvikelse(namn, krav.lagrum(), element, vag.stream().map(nr -> modell.nod(nr).id()).toList(),
                modell.nod(atgard).visning() + " " + ord + krav.text() + " (" + LagrumIOrd.ett(krav.lagrum()) + "). Vägen är " + iOrd(vag) + "."
                        + forkastat));
    }

    private String iOrd(List<Integer> vag) {
        List<String> namn = vag.stream().map(nr -> modell.nod(nr).visning()).toList();
        if (namn.size() <= FLEST_STEG_I_TEXT) {
            return String.join(", ", namn);
        }
        int halv = FLEST_STEG_I_TEXT / 2;
        return String.join(", ", namn.subList(0, halv)) + ", …, " + String.join(", ", namn.subList(namn.size() - halv, namn.size()));
    }
}
