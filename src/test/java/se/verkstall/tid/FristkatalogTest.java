package se.verkstall.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.verkstall.lag.Lagregister;
import se.verkstall.lag.Lagrumsreferens;

class FristkatalogTest {

    private static final LocalDate BORJAN = LocalDate.of(1996, 1, 1);
    private static final LocalDate SLUT = LocalDate.of(2100, 12, 31);
    private static final Set<Riktning> PA_VARDAG = EnumSet.of(Riktning.FORE, Riktning.EFTER, Riktning.INNAN, Riktning.GENAST, Riktning.SKYNDSAMT);
    private static final Set<Riktning> UTAN_DAG = EnumSet.of(Riktning.EFTERAT, Riktning.SATT_TID, Riktning.UTAN_GRANS, Riktning.TROSKEL);

    static List<Frist> alla() {
        return Fristkatalog.alla();
    }

    static List<List<Frist>> lydelserna() {
        return List.copyOf(alla().stream().collect(Collectors.groupingBy(Frist::id)).values());
    }

    @Test
    void varje_rad_i_forordningens_tabeller_finns() {
        Stream<String> vantade = Stream.of(numrerade("N", 25), numrerade("Q", 73), numrerade("B", 16)).flatMap(List::stream);
        assertThat(alla()).extracting(Frist::id).containsAll(vantade.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UB 3:16", "UB 4:10", "UB 4:20", "UB 4:22", "UB 4:23", "UB 4:26", "UB 4:27", "UB 4:34", "UB 5:1 p 7", "UB 5:7", "UB 5:12",
        "UB 6:12", "UB 8:6", "UB 9:14", "UB 10:3", "UB 10:7", "UB 10:21", "UB 10:23", "UB 11:2", "UB 11:2 men 2", "UB 12:11", "UB 12:11 men 2",
        "UB 12:13", "UB 12:36", "UB 12:42", "UB 12:46", "UB 12:47", "UB 12:48", "UB 12:58", "UB 13:7", "UB 13:18", "UB 13:20a", "UB 16:3",
        "UB 16:3 st 3", "UB 16:4", "UB 16:5", "UB 16:6", "UB 16:10a", "UB 16:10b", "UB 16:12a", "UB 17:6", "UB 18:7", "UB 18:7 st 1",
        "UF 2:9", "UF 4:6", "UF 6:9a", "UF 6:24b", "UF 6:25", "UF 16:7a"})
    void varje_tid_med_tal_i_balken_och_varje_ny_underrattelse_finns(String id) {
        assertThat(alla()).extracting(Frist::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"N01, FONSTER, , KLOCKSLAG", "N02, FREKVENS, 1, KALENDERAR", "N03, EFTER, 1, AR", "N04, EFTER, 2, MANAD", "N05, FREKVENS, 1, MANAD",
        "N06, EFTER, 1, TILLFALLE", "N07, VID, 1, TILLFALLE", "N08, TROSKEL, 1, MANAD", "N09, EFTER, 2, MANAD", "N10, EFTER, 6, MANAD",
        "N11, FORE, 1, VECKA", "N12, FORE, 2, VECKA", "N13, FORE, 2, VECKA", "N14, TROSKEL, 2000, KRONOR", "N15, EFTER, 1, MANAD",
        "N16, TROSKEL, 25, PROCENT", "N17, FORE, 3, VECKA", "N18, FORE, 30, DAG", "N19, FORE, 3, VECKA", "N20, FORE, 3, VECKA",
        "N21, EFTER, 2, VECKA", "N22, EFTER, 2, VECKA", "N23, EFTER, 3, MANAD", "N24, FORE, 2, VECKA", "N25, FORE, 2, VECKA"})
    void de_numrerade_tiderna_i_lydelsen_2000(String id, Riktning riktning, Integer antal, Enhet enhet) {
        Frist.Tidsregel regel = Fristkatalog.rad(id, LocalDate.of(2000, 3, 1)).regel(); // onsdag

        assertThat(regel.riktning()).isEqualTo(riktning);
        assertThat(regel.antal()).isEqualTo(antal);
        assertThat(regel.enhet()).isEqualTo(enhet);
    }

    @Test
    void filen_ar_yaml_och_lases_lika_av_varje_yamllasare() throws Exception {
        List<Map<String, String>> annans = new ArrayList<>();
        try (InputStream in = getClass().getResourceAsStream("/lag/frister.yaml")) {
            for (JsonNode post : new YAMLMapper().readTree(in)) {
                annans.add(post.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, falt -> falt.getValue().asText())));
            }
        }
        try (InputStream in = getClass().getResourceAsStream("/lag/frister.yaml")) {
            assertThat(Fristfil.poster(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())).isEqualTo(annans);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"- id N01", "- okant: x", "id: N01", "  lagrum: UF 3:1"})
    void en_rad_som_inte_ar_ett_falt_ar_ett_fel(String fil) {
        assertThatThrownBy(() -> Fristfil.poster(fil.lines())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Raden kan inte läsas");
    }

    @Test
    void samma_falt_tva_ganger_i_en_post_ar_ett_fel() {
        assertThatThrownBy(() -> Fristfil.poster(Stream.of("- id: N01", "  id: N02"))).hasMessageContaining("två gånger");
    }

    @ParameterizedTest
    @MethodSource("alla")
    void varje_lagrum_finns_i_forfattningen(Frist frist) {
        assertThat(Lagrumsreferens.parseLista(frist.lagrum())).isNotEmpty().allMatch(Lagregister::finns);
    }

    @ParameterizedTest
    @MethodSource("alla")
    void varje_rad_raknar_ut_en_dag_eller_sager_varfor_ingen_finns(Frist frist) {
        LocalDate handelse = frist.giltighet().till() == null ? LocalDate.of(2026, 12, 24) : frist.giltighet().till(); // torsdag, julafton
        BeraknadFrist beraknad = Fristkatalog.berakna(frist.id(), handelse, handelse);

        assertThat(beraknad.dag() == null).isEqualTo(UTAN_DAG.contains(frist.regel().riktning()));
        assertThat(beraknad.motivering()).hasSizeGreaterThanOrEqualTo(2).allMatch(mening -> mening.endsWith(".") && Character.isUpperCase(mening.charAt(0)));
    }

    @ParameterizedTest
    @MethodSource("alla")
    void en_sista_dag_ar_alltid_en_vardag_och_en_senare_handelse_ger_aldrig_en_tidigare(Frist frist) {
        LocalDate forra = LocalDate.MIN;
        for (LocalDate handelse = LocalDate.of(2026, 12, 1); handelse.getYear() < 2028; handelse = handelse.plusDays(1)) {
            LocalDate dag = Fristkatalog.berakna(frist.id(), handelse, frist.giltighet().fran()).dag();
            if (dag == null) {
                return;
            }
            assertThat(dag).as("%s efter %s", frist.id(), handelse).isAfterOrEqualTo(forra);
            assertThat(!PA_VARDAG.contains(frist.regel().riktning()) || Helgdagar.arVardag(dag)).as("%s %s", frist.id(), dag).isTrue();
            forra = dag;
        }
    }

    @ParameterizedTest
    @MethodSource("lydelserna")
    void lydelserna_av_en_rad_foljer_pa_varandra_utan_glapp_eller_overlapp(List<Frist> lydelser) {
        for (int i = 1; i < lydelser.size(); i++) {
            assertThat(lydelser.get(i).giltighet().fran()).isEqualTo(lydelser.get(i - 1).giltighet().till().plusDays(1));
        }
        Frist sista = lydelser.get(lydelser.size() - 1);
        assertThat(sista.giltighet().till() == null).as("upphörd rad säger varför").isEqualTo(sista.giltighet().upphord() == null);
    }

    @ParameterizedTest
    @MethodSource("alla")
    void en_osaker_tid_ligger_i_lydelsens_egen_tid(Frist frist) {
        assertThat(frist.giltighet().osaker()).allMatch(period -> frist.giltighet().gallerDen(period.fran()) && frist.giltighet().gallerDen(period.till()));
    }

    @Test
    void varje_rad_av_lydelsen_2000_svarar_fran_1996() {
        Set<String> senare = new TreeSet<>(alla().stream().map(Frist::id).toList());
        alla().stream().filter(frist -> frist.giltighet().gallerDen(BORJAN)).map(Frist::id).forEach(senare::remove);

        assertThat(senare).containsExactlyInAnyOrder("UF 2:9", "UF 4:6", "UF 6:9a", "UF 6:24", "UF 6:24b", "UF 6:25", "UF 16:7a", "UF 16:7c", "UF 16:7e",
                "UB 4:9a", "UB 16:10a", "UB 16:10b", "UB 16:10b st 2", "DelgL 26", "DelgL 30", "DelgL 47", "DelgL 51");
    }

    @Test
    void varje_rad_som_inte_har_upphort_svarar_till_2100() {
        assertThat(alla()).filteredOn(frist -> frist.giltighet().gallerDen(SLUT)).extracting(Frist::id).doesNotHaveDuplicates()
                .doesNotContain("N03", "Q02", "Q03", "Q15", "Q25", "Q26", "Q27", "Q38", "B14", "B15").contains("N11", "N12", "N14", "N16", "N17", "N19", "N24", "B16");
    }

    @ParameterizedTest
    @CsvSource({
        "N14, 2014-09-30, 2014-10-01, 2000, 10000",  // tisdag, onsdag
        "N16, 2014-09-30, 2014-10-01, 25, 10"
    })
    void troskeln_byttes_den_1_oktober_2014(String id, LocalDate sista, LocalDate forsta, int fore, int efter) {
        assertThat(Fristkatalog.rad(id, sista).regel().antal()).isEqualTo(fore);
        assertThat(Fristkatalog.rad(id, forsta).regel().antal()).isEqualTo(efter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N11", "N17", "N19", "N24"})
    void kungorelsen_flyttade_fran_ortstidning_till_webbplats_den_1_oktober_2014(String id) {
        assertThat(Fristkatalog.rad(id, LocalDate.of(2014, 9, 30)).medium()).contains("ortstidning").doesNotContain("webbplats");
        assertThat(Fristkatalog.rad(id, LocalDate.of(2014, 10, 1)).medium()).contains("Post- och Inrikes Tidningar", "webbplats").doesNotContain("ortstidning");
    }

    @Test
    void beslut_om_loneutmatning_delgavs_arbetsgivaren_till_och_med_juli_2021() {
        assertThat(Fristkatalog.rad("B02", LocalDate.of(2021, 7, 31)).mottagare()).contains("arbetsgivaren=D"); // lördag
        assertThat(Fristkatalog.rad("B02", LocalDate.of(2021, 8, 1)).mottagare()).contains("arbetsgivaren=E"); // söndag
    }

    @ParameterizedTest
    @CsvSource({
        "N03, 2007-12-31, 2008-01-01, gällde till och med 2007-12-31, 2007:791",
        "Q02, 2006-06-30, 2006-07-01, gällde till och med 2006-06-30, SFS 2006:879",
        "Q26, 2007-12-31, 2008-01-01, gällde till och med 2007-12-31, 4 kap. 9 a § utsökningsbalken",
        "Q38, 2014-09-30, 2014-10-01, gällde till och med 2014-09-30, SFS 2014:789",
        "B15, 2006-06-30, 2006-07-01, gällde till och med 2006-06-30, SFS 2006:879"
    })
    void en_upphord_rad_svarar_till_sin_sista_dag_och_sager_sedan_varfor_inte(String id, LocalDate sista, LocalDate forstaUtan, String text, String skal) {
        assertThat(Fristkatalog.rad(id, sista).id()).isEqualTo(id);
        assertThatThrownBy(() -> Fristkatalog.berakna(id, forstaUtan, forstaUtan)).isInstanceOf(FristSaknasException.class)
                .hasMessageContaining(text).hasMessageContaining(skal);
    }

    @ParameterizedTest
    @CsvSource({"UF 4:6, 2006-07-01", "UF 6:25, 2022-08-01", "UF 16:7a, 2017-07-01", "UB 16:10a, 2017-07-01", "UB 4:9a, 2008-01-01", "N19, 1996-01-01"})
    void en_rad_som_inte_hade_borjat_galla_sager_fran_nar(String id, LocalDate fran) {
        assertThat(Fristkatalog.rad(id, fran).giltighet().fran()).isEqualTo(fran);
        assertThatThrownBy(() -> Fristkatalog.rad(id, fran.minusDays(1))).isInstanceOf(FristSaknasException.class)
                .hasMessageContaining("gäller från och med " + fran);
    }

    @Test
    void en_okand_beteckning_ar_ett_fel() {
        assertThatThrownBy(() -> Fristkatalog.rad("N26", SLUT)).isInstanceOf(FristSaknasException.class).hasMessageContaining("N26");
    }

    @Test
    void en_osaker_lydelse_sags_i_motiveringen() {
        LocalDate osaker = LocalDate.of(2010, 3, 1); // måndag
        LocalDate saker = LocalDate.of(2016, 3, 1); // tisdag
        assertThat(Fristkatalog.berakna("UB 18:7", osaker, osaker).motivering()).last().asString().startsWith("Osäkert: lydelsen mellan 1996-01-01 och 2015-12-31");
        assertThat(Fristkatalog.berakna("UB 18:7", saker, saker).motivering()).noneMatch(mening -> mening.startsWith("Osäkert"));
    }

    @Test
    void motiveringen_ar_lasbar_fran_regel_till_dag() {
        LocalDate auktion = LocalDate.of(2022, 5, 20); // fredag
        assertThat(Fristkatalog.berakna("N19", auktion, auktion).motivering()).containsExactly(
                "Auktion av fast egendom ska kungöras minst tre veckor före auktionsdagen. Det följer av 12 kap. 16 § första stycket "
                        + "utsökningsförordningen (1981:981).",
                "Räknat bakåt från fredag 2022-05-20: tre veckor före är samma veckodag, fredag 2022-04-29.",
                "Den dagen är en vardag. Den är sista dag.",
                "Undantag och villkor: särskilda skäl.");
    }

    @Test
    void undantag_visas_med_lagrummet_i_ord() {
        LocalDate utmatning = LocalDate.of(2022, 3, 1); // tisdag
        assertThat(Fristkatalog.berakna("N09", utmatning, utmatning).motivering())
                .contains("Undantag och villkor: hinder; anstånd enligt 8 kap. 3 § utsökningsbalken; särskilda skäl.");
    }

    private static List<String> numrerade(String bokstav, int antal) {
        return IntStream.rangeClosed(1, antal).mapToObj(nr -> String.format("%s%02d", bokstav, nr)).toList();
    }
}
