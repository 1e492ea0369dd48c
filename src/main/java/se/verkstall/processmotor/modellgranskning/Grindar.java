package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.verkstall.processmotor.modellgranskning.Lagregel.Alternativ;
import se.verkstall.processmotor.modellgranskning.Lagregel.Krav;
import se.verkstall.processmotor.modellgranskning.Lagregel.Typ;

/**
 * What in a model meets a demand, and why what looks like a gate is none.
 *
 * <p>A question is a gate if it is an exclusive gateway with an answer Ja that hangs on a variable, and no other answer leads on to the act. An
 * exception is an answer with a condition of its own, at a gateway whose default leads to what is otherwise demanded.
 */
final class Grindar {

    private static final int FLEST_FRAGOR = 50;

    private final Graf graf;
    private final Modell modell;
    private final BitSet atgarder;
    private final Snitt snitt = Snitt.inget();
    private final List<Svar> fragor = new ArrayList<>();
    private final List<Svar> undantag = new ArrayList<>();
    private final List<Forkastad> forkastade = new ArrayList<>();

    /** A gateway that cites the section but cannot be relied on. */
    record Forkastad(int nod, String skal) {
    }

    /** The answers at a gateway that meet the demand, by flow number. */
    private record Svar(int nod, BitSet floden) {
    }

    private Grindar(Graf graf, BitSet atgarder) {
        this.graf = graf;
        this.modell = graf.modell();
        this.atgarder = atgarder;
    }

    /** What meets the demand; an act of the rule never meets a demand on itself. */
    static Grindar av(Graf graf, Krav krav, BitSet atgarder) {
        Grindar grindar = new Grindar(graf, atgarder);
        krav.alternativ().forEach(grindar::lagg);
        grindar.provaFragor();
        grindar.provaUndantag();
        return grindar;
    }

    Snitt snitt() {
        return snitt;
    }

    /** What would meet the demand if every answer that looks like an exception were one: what is found past it is found past the main rule. */
    Snitt medAllaUndantag() {
        BitSet floden = (BitSet) snitt.floden().clone();
        undantag.forEach(val -> floden.or(val.floden));
        return new Snitt(snitt.noder(), floden);
    }

    List<Forkastad> forkastade() {
        return forkastade;
    }

    /** The nodes that are steps or waits, without the answers to questions: what a later demand is counted from. */
    int[] steg() {
        return snitt.noder().stream().toArray();
    }

    private void lagg(Alternativ val) {
        IntStream.range(0, modell.noder().size()).filter(nr -> val.som().traffar(modell, modell.nod(nr)) && !atgarder.get(nr)).forEach(nr -> {
            Nod nod = modell.nod(nr);
            switch (val.typ()) {
                case STEG -> laggNod(nr, nod.slag().arArbete() || nod.slag() == Nodslag.KASTANDE && nod.arHandelse(Handelse.Slag.MEDDELANDE));
                case PERSON -> laggNod(nr, nod.slag() == Nodslag.ANVANDARUPPGIFT);
                case TID -> laggNod(nr, nod.arHandelse(Handelse.Slag.TID) && nod.handelse().bunden() && nod.slag() != Nodslag.START);
                case SVAR -> laggNod(nr, nod.slag() == Nodslag.MOTTAGANDE || nod.arHandelse(Handelse.Slag.MEDDELANDE)
                        && (nod.slag() == Nodslag.FANGANDE || nod.slag() == Nodslag.KANT));
                case FRAGA, UNDANTAG -> laggGrind(nr, val.typ());
                default -> throw new IllegalStateException("okänd typ " + val.typ());
            }
        });
    }

    private void laggNod(int nr, boolean duger) {
        if (duger && !modell.nod(nr).drag().fastAntal()) {
            snitt.noder().set(nr);
        }
    }

    private void laggGrind(int nr, Typ typ) {
        Nodslag slag = modell.nod(nr).slag();
        if (slag == Nodslag.PARALLELL || slag == Nodslag.INKLUSIV) {
            forkasta(nr, "den väljer inte en väg av flera");
        } else if (slag == Nodslag.EXKLUSIV && typ == Typ.FRAGA) {
            laggFraga(nr);
        } else if (slag == Nodslag.EXKLUSIV) {
            String standard = modell.nod(nr).drag().standard();
            undantag.add(new Svar(nr, nummer(modell.ut(nr).stream().filter(flode -> !flode.id().equals(standard) && harFraga(flode)).toList())));
        }
    }

    private void laggFraga(int nr) {
        List<Flode> ja = modell.ut(nr).stream().filter(flode -> arJa(flode.namn())).toList();
        if (modell.ut(nr).size() < 2) {
            forkasta(nr, "den har bara en väg ut");
        } else if (ja.isEmpty()) {
            forkasta(nr, "inget svar heter Ja");
        } else if (!ja.stream().allMatch(flode -> provas(nr, flode))) {
            forkasta(nr, "svaret Ja prövas inte mot någon uppgift i målet");
        } else if (fragor.size() == FLEST_FRAGOR) {
            forkasta(nr, "modellen ställer frågan på fler än " + FLEST_FRAGOR + " ställen");
        } else {
            fragor.add(new Svar(nr, nummer(ja)));
        }
    }

    private boolean provas(int nr, Flode ja) {
        boolean standard = ja.id().equals(modell.nod(nr).drag().standard());
        return standard ? modell.ut(nr).stream().filter(annat -> annat != ja).allMatch(Grindar::harFraga) : harFraga(ja);
    }

    private void provaFragor() {
        for (Svar fraga : fragor) {
            if (annatSvarLederTillAtgarden(fraga)) {
                forkasta(fraga.nod, "också ett annat svar än Ja leder vidare till åtgärden");
            } else if (naddFran(fraga, true, stangda(fraga))) {
                snitt.floden().or(fraga.floden);
            }
        }
    }

    /** Whether the act can be reached from another answer, unless the demand is met at some other place on the way. */
    private boolean annatSvarLederTillAtgarden(Svar fraga) {
        BitSet stangda = stangda(fraga);
        stangda.or(fraga.floden);
        undantag.stream().filter(annat -> annat.nod != fraga.nod).forEach(annat -> stangda.or(annat.floden));
        return naddFran(fraga, false, stangda);
    }

    /** The answers to the same question at other places: a question whose Ja only leads to one of those is not itself the gate. */
    private BitSet stangda(Svar fraga) {
        BitSet stangda = new BitSet();
        fragor.stream().filter(annan -> annan != fraga).forEach(annan -> stangda.or(annan.floden));
        return stangda;
    }

    private boolean naddFran(Svar fraga, boolean ja, BitSet stangda) {
        int[] vidare = modell.ut(fraga.nod).stream().filter(flode -> arJa(flode.namn()) == ja).mapToInt(flode -> Graf.borjan(flode.till())).toArray();
        BitSet nadda = graf.narFran(vidare, new Snitt(snitt.noder(), stangda));
        return atgarder.stream().anyMatch(atgard -> nadda.get(Graf.borjan(atgard)));
    }

    /** An exception is an exception from something: without an answer the way goes to what is otherwise demanded. */
    private void provaUndantag() {
        IntStream grindar = snitt.floden().stream().map(flode -> modell.floden().get(flode).fran());
        BitSet ledarDit = graf.ledarTill(IntStream.concat(snitt.noder().stream(), grindar).map(Graf::borjan).toArray());
        for (Svar val : undantag) {
            Nod nod = modell.nod(val.nod);
            Optional<Flode> standard = modell.ut(val.nod).stream().filter(flode -> flode.id().equals(nod.drag().standard())).findFirst();
            boolean ocksaFraga = fragor.stream().anyMatch(fraga -> fraga.nod == val.nod && snitt.floden().intersects(fraga.floden));
            if (standard.isPresent() && ledarDit.get(Graf.borjan(standard.get().till())) && !ocksaFraga) {
                forkastade.removeIf(forkastad -> forkastad.nod == val.nod);
                snitt.floden().or(val.floden);
            } else if (!ocksaFraga && modell.ut(val.nod).size() > 1) {
                forkasta(val.nod, "utan svar leder den inte till det som lagen kräver");
            }
        }
    }

    private void forkasta(int nr, String skal) {
        forkastade.add(new Forkastad(nr, skal));
    }

    private BitSet nummer(List<Flode> floden) {
        BitSet nummer = new BitSet();
        floden.forEach(flode -> nummer.set(flode.nr()));
        return nummer;
    }

    private static boolean harFraga(Flode flode) {
        return flode.villkor().filter(Uttryck::arFraga).isPresent();
    }

    private static boolean arJa(String namn) {
        return namn.strip().toLowerCase(Locale.ROOT).matches("ja\\b.*");
    }
}
