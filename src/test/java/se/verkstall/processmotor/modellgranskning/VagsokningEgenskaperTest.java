package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The search is set against two simpler judges: going through every way, and playing the tokens as the engine does. */
class VagsokningEgenskaperTest {

    private static final int FLEST_MARKEN = 5;
    private static final List<String> NODER = List.of("start_0", "a", "b", "c", "val_1", "val_2", "dela_1", "dela_2", "dela_3", "grind", "akt");

    /** A random model: flows between the nodes, as pairs of their numbers. */
    private record Slump(List<int[]> floden) {

        String skiss() {
            StringBuilder skiss = new StringBuilder();
            for (int[] flode : floden) {
                boolean val = NODER.get(flode[0]).startsWith("val_");
                skiss.append(NODER.get(flode[0])).append(val ? " -[Svar: ${v" + skiss.length() + "}]-> " : " -> ").append(NODER.get(flode[1])).append('\n');
            }
            NODER.forEach(nod -> skiss.append(nod).append('\n'));
            return skiss.toString();
        }

        int[] ut(int nod) {
            return floden.stream().filter(f -> f[0] == nod).mapToInt(f -> f[1]).toArray();
        }

        long in(int nod) {
            return floden.stream().filter(f -> f[1] == nod).count();
        }

        @Override
        public String toString() {
            return skiss();
        }
    }

    @Provide
    Arbitrary<Slump> modeller() {
        Arbitrary<int[]> flode = Combinators.combine(Arbitraries.integers().between(0, NODER.size() - 2), Arbitraries.integers().between(1, NODER.size() - 1))
                .as((fran, till) -> new int[] {fran, till});
        return flode.list().ofMinSize(6).ofMaxSize(18).map(VagsokningEgenskaperTest::utanDubbletter);
    }

    @Provide
    Arbitrary<Slump> utanParallella() {
        return modeller().map(slump -> new Slump(slump.floden.stream()
                .filter(f -> !NODER.get(f[0]).startsWith("dela_") && !NODER.get(f[1]).startsWith("dela_")).toList()));
    }

    @Property(tries = 2000)
    void utan_parallella_grenar_finner_sokningen_precis_de_vagar_som_finns(@ForAll("utanParallella") Slump slump) {
        List<Integer> kortast = kortasteVag(slump);

        List<Integer> funnen = sok(slump.skiss());

        assertThat(funnen.isEmpty()).isEqualTo(kortast.isEmpty());
        assertThat(funnen).hasSameSizeAs(kortast);
        for (int i = 1; i < funnen.size(); i++) {
            assertThat(slump.ut(funnen.get(i - 1))).contains(funnen.get(i));
        }
    }

    /** A block with the gate in one branch, and some flows more. */
    @Provide
    Arbitrary<Slump> block() {
        List<int[]> block = List.of(flode("start_0", "dela_1"), flode("dela_1", "grind"), flode("grind", "dela_2"), flode("dela_1", "a"), flode("a", "val_1"),
                flode("val_1", "dela_2"), flode("dela_2", "akt"));
        return modeller().map(slump -> {
            List<int[]> floden = new ArrayList<>(block);
            floden.addAll(slump.floden.subList(0, slump.floden.size() / 4));
            return utanDubbletter(floden);
        });
    }

    private static int[] flode(String fran, String till) {
        return new int[] {NODER.indexOf(fran), NODER.indexOf(till)};
    }

    @Property(tries = 3000)
    void vad_motorn_kan_gora_utan_grinden_finner_sokningen(@ForAll("block") Slump slump) {
        boolean funnen = !sok(slump.skiss()).isEmpty();

        Statistics.label("sökningen").collect(funnen ? "finner en väg" : "finner ingen");
        if (motornKanNaAkten(slump)) {
            assertThat(funnen).isTrue();
        }
    }

    @Property(tries = 1000)
    void ett_flode_forbi_grinden_finner_sokningen_alltid(@ForAll("modeller") Slump slump) {
        List<int[]> floden = new ArrayList<>(slump.floden);
        floden.add(new int[] {0, NODER.indexOf("a")});
        floden.add(new int[] {NODER.indexOf("a"), NODER.indexOf("akt")});

        assertThat(sok(utanDubbletter(floden).skiss())).isNotEmpty();
    }

    @Property(tries = 1000)
    void utan_grinden_i_modellen_nas_allt_som_nas_fritt(@ForAll("utanParallella") Slump slump) {
        Slump utan = new Slump(slump.floden.stream().filter(f -> f[0] != NODER.indexOf("grind") && f[1] != NODER.indexOf("grind")).toList());

        assertThat(sok(utan.skiss())).hasSameSizeAs(kortasteVag(utan));
    }

    private static Slump utanDubbletter(List<int[]> floden) {
        Set<Long> sedda = new LinkedHashSet<>();
        return new Slump(floden.stream().filter(f -> f[0] != f[1] && sedda.add(f[0] * 100L + f[1])).toList());
    }

    private static List<Integer> sok(String skiss) {
        Modell modell = Skiss.modell(skiss);
        Graf graf = Graf.av(modell);
        BitSet grind = new BitSet();
        grind.set(modell.nummer("grind"));
        Vagsokning sokning = Vagsokning.fran(graf, graf.kallor(), new Snitt(grind, new BitSet()));
        int akt = Graf.borjan(modell.nummer("akt"));
        return sokning.nar(akt) ? sokning.vag(akt).stream().map(nr -> NODER.indexOf(modell.nod(nr).id())).toList() : List.of();
    }

    private static List<Integer> kortasteVag(Slump slump) {
        Deque<List<Integer>> ko = new ArrayDeque<>(List.of(List.of(0)));
        Set<Integer> sedda = new HashSet<>(List.of(0));
        while (!ko.isEmpty()) {
            List<Integer> vag = ko.poll();
            int sist = vag.get(vag.size() - 1);
            if (NODER.get(sist).equals("akt")) {
                return vag;
            }
            for (int till : slump.ut(sist)) {
                if (!NODER.get(sist).equals("grind") && sedda.add(till)) {
                    List<Integer> langre = new ArrayList<>(vag);
                    langre.add(till);
                    ko.add(langre);
                }
            }
        }
        return List.of();
    }

    /** Plays every order of moves; a join opens when as many tokens wait in it as it has flows, whichever flows they came by. */
    private static boolean motornKanNaAkten(Slump slump) {
        Deque<List<Integer>> ko = new ArrayDeque<>(List.of(List.of(0)));
        Set<List<Integer>> sedda = new HashSet<>(ko);
        while (!ko.isEmpty()) {
            List<Integer> marken = ko.poll();
            for (int i = 0; i < marken.size(); i++) {
                int nod = marken.get(i);
                if (NODER.get(nod).equals("akt")) {
                    return true;
                }
                for (List<Integer> nya : drag(slump, marken, nod)) {
                    if (nya.size() <= FLEST_MARKEN && sedda.add(nya)) {
                        ko.add(nya);
                    }
                }
            }
        }
        return false;
    }

    private static List<List<Integer>> drag(Slump slump, List<Integer> marken, int nod) {
        int[] ut = slump.ut(nod);
        boolean samlar = NODER.get(nod).startsWith("dela_") && slump.in(nod) > 1;
        long vantar = marken.stream().filter(m -> m == nod).count();
        if (NODER.get(nod).equals("grind") || samlar && vantar < slump.in(nod)) {
            return List.of();
        }
        List<Integer> kvar = new ArrayList<>(marken);
        for (int i = 0; i < (samlar ? slump.in(nod) : 1); i++) {
            kvar.remove((Integer) nod);
        }
        List<List<Integer>> drag = new ArrayList<>();
        if (NODER.get(nod).startsWith("val_")) {
            for (int till : ut) {
                drag.add(med(kvar, till));
            }
        } else {
            drag.add(med(kvar, ut));
        }
        return drag;
    }

    private static List<Integer> med(List<Integer> kvar, int... nya) {
        List<Integer> alla = new ArrayList<>(kvar);
        for (int ny : nya) {
            alla.add(ny);
        }
        alla.sort(null);
        return alla;
    }
}
