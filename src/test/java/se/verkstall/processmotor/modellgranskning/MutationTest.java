package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import se.verkstall.processmotor.modellgranskning.Lagregel.Krav;

/**
 * Every gate of every model, the application's own and those drawn for acts that are not built yet, is taken away and gone round in every way we know,
 * and each time the guard names the section and shows a way that can be walked in the revised model.
 */
class MutationTest {

    private static final Path EGNA = Path.of("bpmn");
    private static final Path RITADE = Path.of("src/test/resources/modeller");
    private static final List<Lagregel> REGLER = Lagregler.las();
    private static final Modellgranskning VAKTEN = new Modellgranskning();
    /** What the guard says of a model in which an element no longer is what it was. */
    private static final Map<String, Granskning> UTAN = new ConcurrentHashMap<>();
    private static List<Stalle> stallen;

    /** A demand, where it is met in a model. */
    private record Stalle(Path fil, byte[] xml, Modell modell, Lagregel regel, Krav krav, boolean fore, int[] atgarder, Snitt snitt) {

        String namn() {
            return fil.getFileName() + " " + regel.regel() + "." + krav.id();
        }

        List<String> noder() {
            return snitt.noder().stream().mapToObj(nr -> modell.nod(nr).id()).toList();
        }

        List<Flode> svar() {
            return snitt.floden().stream().mapToObj(nr -> modell.floden().get(nr)).toList();
        }

        Nod nod(String id) {
            return modell.nod(modell.nummer(id));
        }

        /** The elements without which the demand is not met; where it is met twice over, either can be spared. */
        Stream<String> behovda() {
            return noder().stream().filter(id -> utan(id));
        }

        Stream<Flode> behovdaSvar() {
            return svar().stream().filter(svar -> utan(modell.nod(svar.fran()).id()));
        }

        private boolean utan(String id) {
            return UTAN.computeIfAbsent(fil + " " + id, n -> granskaUtan(id)).avvikelser().stream().anyMatch(a -> a.regel().equals(regel.regel() + "." + krav.id()));
        }

        private Granskning granskaUtan(String id) {
            Mutant mutant = new Mutant(xml);
            utanKannetecken(mutant, id);
            return VAKTEN.granska(mutant.xml());
        }
    }

    @TestFactory
    Stream<DynamicTest> varje_modell_ar_godkand() {
        return modeller().map(fil -> DynamicTest.dynamicTest(fil.getFileName().toString(), () ->
                assertThat(VAKTEN.granska(las(fil))).isEqualTo(new Granskning(true, List.of()))));
    }

    @Test
    void varje_regel_har_en_atgard_i_nagon_modell() {
        assertThat(stallen().map(s -> s.regel.regel()).distinct()).containsAll(REGLER.stream().map(Lagregel::regel).toList());
    }

    @Test
    void varje_krav_har_en_grind_som_inte_kan_undvaras_eller_flera_som_var_for_sig_racker() {
        assertThat(stallen()).allSatisfy(stalle -> assertThat(stalle.behovda().count() + stalle.behovdaSvar().count() > 0
                || stalle.noder().size() + stalle.svar().size() > 1).as(stalle.namn()).isTrue());
    }

    @TestFactory
    Stream<DynamicTest> utan_sina_grindar_vagras_modellen() {
        return prov("borttagna", stalle -> {
            Mutant mutant = new Mutant(stalle.xml);
            stalle.noder().stream().filter(mutant::finns).forEach(mutant::taBort);
            stalle.svar().stream().map(Flode::fran).distinct().forEach(grind -> mutant.taBortGrind(stalle.modell.nod(grind).id(),
                    stalle.svar().stream().filter(svar -> svar.fran() == grind).findFirst().orElseThrow().id()));
            vagras(stalle, mutant);
        });
    }

    @TestFactory
    Stream<DynamicTest> utan_lagrum_ar_en_grind_ingen_grind() {
        return prov("utan lagrum", stalle -> {
            Mutant mutant = new Mutant(stalle.xml);
            stalle.noder().forEach(id -> utanKannetecken(mutant, id));
            stalle.svar().forEach(svar -> mutant.utanLagrum(stalle.modell.nod(svar.fran()).id()));
            vagras(stalle, mutant);
        });
    }

    @TestFactory
    Stream<DynamicTest> ett_flode_forbi_en_grind_vagras() {
        return prov("kringgått", stalle -> stalle.behovda().filter(id -> stalle.fore && stalle.nod(id).slag() != Nodslag.KANT)
                .forEach(id -> vagras(stalle, new Mutant(stalle.xml).kringga(id))));
    }

    @TestFactory
    Stream<DynamicTest> ett_val_forbi_en_grind_vagras() {
        return prov("valt bort", stalle -> stalle.behovda().filter(id -> !stalle.nod(id).slag().equals(Nodslag.KANT)
                && !stalle.modell.in(stalle.modell.nummer(id)).isEmpty()).forEach(id -> vagras(stalle, new Mutant(stalle.xml).valForbi(id))));
    }

    @TestFactory
    Stream<DynamicTest> ett_fel_pa_steget_slapper_inte_forbi_det() {
        return prov("kant", stalle -> stalle.behovda().filter(id -> stalle.nod(id).slag().arAktivitet()).forEach(id -> {
            Mutant mutant = new Mutant(stalle.xml);
            vagras(stalle, mutant.kant(id, "errorEventDefinition", mutant.efter(id)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> ett_steg_som_inte_gor_nagot_ar_inget_steg() {
        return prov("tom uppgift", stalle -> stalle.behovda().filter(id -> stalle.nod(id).slag().arAktivitet())
                .forEach(id -> vagras(stalle, new Mutant(stalle.xml).slag(id, "manualTask"))));
    }

    @TestFactory
    Stream<DynamicTest> en_period_i_stallet_for_dagen_ur_registret_vagras() {
        return prov("period", stalle -> stalle.behovda().filter(id -> stalle.nod(id).arHandelse(Handelse.Slag.TID)).forEach(id -> {
            Mutant mutant = new Mutant(stalle.xml).period(id);
            vagras(stalle, mutant);
            assertThat(VAKTEN.granska(mutant.xml()).avvikelser()).anySatisfy(a -> {
                assertThat(a.regel()).isEqualTo("modell.tid");
                assertThat(a.element()).containsExactly(id);
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> ett_svar_som_alltid_ar_ja_ar_inget_svar() {
        return prov("alltid ja", stalle -> stalle.behovdaSvar().filter(Flode::villkorat).forEach(svar ->
                vagras(stalle, new Mutant(stalle.xml).villkor(svar.id(), "${avvisad == true || avvisad == false}"))));
    }

    @TestFactory
    Stream<DynamicTest> ett_svar_till_som_leder_till_atgarden_vagras() {
        return prov("annat svar", stalle -> stalle.behovdaSvar().filter(svar -> stalle.fore).forEach(svar ->
                vagras(stalle, new Mutant(stalle.xml).flode(stalle.modell.nod(svar.fran()).id(), stalle.modell.nod(svar.till()).id()))));
    }

    @TestFactory
    Stream<DynamicTest> en_grind_som_inte_valjer_ar_ingen_grind() {
        return prov("inklusiv", stalle -> stalle.behovdaSvar().forEach(svar ->
                vagras(stalle, new Mutant(stalle.xml).slag(stalle.modell.nod(svar.fran()).id(), "inclusiveGateway"))));
    }

    @TestFactory
    Stream<DynamicTest> en_ny_start_rakt_pa_atgarden_vagras() {
        return prov("ny start", stalle -> Stream.of(stalle).filter(s -> s.fore && s.krav.efter() == null && s.krav.efterAtgard() == null)
                .forEach(s -> IntStream.of(s.atgarder).filter(nr -> s.modell.nod(nr).rum() == 0).forEach(nr ->
                        vagras(s, new Mutant(s.xml).start(s.modell.nod(nr).id(), false)))));
    }

    @TestFactory
    Stream<DynamicTest> en_handelse_som_leder_till_atgarden_vagras() {
        return prov("händelse", stalle -> Stream.of(stalle).filter(s -> s.fore && s.krav.efter() == null && s.krav.efterAtgard() == null)
                .forEach(s -> IntStream.of(s.atgarder).filter(nr -> s.modell.nod(nr).rum() == 0 && s.modell.nod(nr).slag() != Nodslag.SLUT)
                        .forEach(nr -> vagras(s, new Mutant(s.xml).start(s.modell.nod(nr).id(), true)))));
    }

    private static void utanKannetecken(Mutant mutant, String id) {
        mutant.utanLagrum(id).attribut(id, "name", "Annat");
        if (!mutant.element(id).getAttribute("calledElement").isEmpty()) {
            mutant.attribut(id, "calledElement", "annat");
        }
    }

    private static void vagras(Stalle stalle, Mutant mutant) {
        Granskning granskning = VAKTEN.granska(mutant.xml());
        assertThat(granskning.godkand()).as(stalle.namn()).isFalse();
        List<Avvikelse> traffar = granskning.avvikelser().stream().filter(a -> a.regel().equals(stalle.regel.regel() + "." + stalle.krav.id())).toList();
        assertThat(traffar).as("%s i %s", stalle.namn(), granskning.avvikelser()).isNotEmpty().allSatisfy(traff -> {
            assertThat(traff.lagrum()).isEqualTo(stalle.krav.lagrum());
            assertThat(IntStream.of(stalle.atgarder).mapToObj(nr -> stalle.modell.nod(nr).id())).contains(traff.element().get(0));
            if (stalle.fore) {
                assertThat(traff.vag()).last().isEqualTo(traff.element().get(0));
            } else {
                assertThat(traff.vag()).contains(traff.element().get(0));
            }
            assertThat(mutant.element(traff.vag().get(0)).getLocalName()).isEqualTo("startEvent");
            for (int i = 1; i < traff.vag().size(); i++) {
                assertThat(garAttGa(mutant, traff.vag().get(i - 1), traff.vag().get(i))).as("%s i %s", i, traff.vag()).isTrue();
            }
        });
    }

    /** Whether the second can come straight after the first: by a flow, as an event on it, into a subprocess or out of one. */
    private static boolean garAttGa(Mutant mutant, String fran, String till) {
        Element mal = mutant.element(till);
        List<String> omkring = new ArrayList<>(List.of(fran));
        for (Element e = (Element) mutant.element(fran).getParentNode(); e.getLocalName().equals("subProcess"); e = (Element) e.getParentNode()) {
            omkring.add(e.getAttribute("id"));
        }
        boolean flode = !mutant.floden(f -> omkring.contains(f.getAttribute("sourceRef")) && f.getAttribute("targetRef").equals(till)).isEmpty();
        boolean in = mal.getParentNode() instanceof Element foralder && foralder.getAttribute("id").equals(fran);
        return flode || in || omkring.contains(mal.getAttribute("attachedToRef")) || "true".equals(mal.getAttribute("triggeredByEvent"));
    }

    private static Stream<DynamicTest> prov(String vad, Consumer<Stalle> prov) {
        return stallen().filter(s -> !s.snitt.noder().isEmpty() || !s.snitt.floden().isEmpty())
                .map(stalle -> DynamicTest.dynamicTest(stalle.namn() + ", " + vad, () -> prov.accept(stalle)));
    }

    private static synchronized Stream<Stalle> stallen() {
        if (stallen == null) {
            stallen = modeller().flatMap(MutationTest::iModellen).toList();
        }
        return stallen.stream();
    }

    private static Stream<Stalle> iModellen(Path fil) {
        byte[] xml = las(fil);
        Element process = BpmnXml.barn(BpmnXml.las(xml).getDocumentElement(), "process").get(0);
        Graf graf = Graf.av(Modellasare.las(process, new ArrayList<>()));
        return REGLER.stream().flatMap(regel -> iModellen(fil, xml, graf, regel));
    }

    private static Stream<Stalle> iModellen(Path fil, byte[] xml, Graf graf, Lagregel regel) {
        Modell modell = graf.modell();
        Vagsokning fritt = Vagsokning.fran(graf, graf.kallor(), Snitt.inget());
        int[] atgarder = new Lagprovning(graf, fritt, regel).atgarder();
        if (atgarder.length == 0) {
            return Stream.empty();
        }
        BitSet acts = new BitSet();
        IntStream.of(atgarder).forEach(acts::set);
        List<Krav> fore = regel.baraAnropad().contains(modell.processId()) ? List.of() : regel.fore();
        return Stream.concat(fore.stream().filter(krav -> provas(graf, regel, krav, acts))
                        .map(krav -> new Stalle(fil, xml, modell, regel, krav, true, atgarder, Grindar.av(graf, krav, acts).snitt())),
                regel.efter().stream().map(krav -> new Stalle(fil, xml, modell, regel, krav, false, atgarder, Grindar.av(graf, krav, acts).snitt())));
    }

    /** A demand that follows another is not made where that other one is met at the same moment. */
    private static boolean provas(Graf graf, Lagregel regel, Krav krav, BitSet acts) {
        if (krav.efter() == null) {
            return krav.efterAtgard() == null || krav.id().equals("laga_kraft") && graf.modell().processId().equals("fordelning");
        }
        Krav forst = regel.fore().stream().filter(k -> k.id().equals(krav.efter())).findFirst().orElseThrow();
        BitSet steg = (BitSet) Grindar.av(graf, forst, acts).snitt().noder().clone();
        steg.andNot(Grindar.av(graf, krav, acts).snitt().noder());
        return !steg.isEmpty();
    }

    static Stream<Path> modeller() {
        return Stream.of(EGNA, RITADE).flatMap(mapp -> {
            try (Stream<Path> filer = Files.list(mapp)) {
                return filer.filter(fil -> fil.toString().endsWith(".bpmn")).sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] las(Path fil) {
        try {
            return Files.readAllBytes(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
