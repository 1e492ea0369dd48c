package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.fordelning.berakning.FordelningAvMedel;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.utmatning.RattSomSadan;

/** The cases of {@code exempel/ratten.yaml}, from the class of a claim to what it gets of what the right brings in; and what they do not show. */
@Lagrum("UB 7:18")
class RattsutmatningTest {

    private static final LocalDate TISDAG = LocalDate.of(2024, 3, 5);

    @TestFactory
    @Lagrum({"UB 7:18 st 1", "UB 7:18 st 2", "FRL 9 § st 4"})
    Stream<DynamicTest> exemplen() throws IOException {
        JsonNode fallen = new YAMLMapper().readTree(getClass().getResourceAsStream("/exempel/ratten.yaml"));
        return Stream.iterate(0, i -> i < fallen.size(), i -> i + 1).map(fallen::get).map(fall -> DynamicTest.dynamicTest(fall.get("namn").asText(), () -> prova(fall)));
    }

    private static void prova(JsonNode fall) {
        LocalDate dag = LocalDate.parse(fall.get("ratten_utmatt").asText());
        List<FordelningAvMedel.Fordran> fordringar = new ArrayList<>();
        fordringar.add(medel("SENARE", Formansratt.UTMATNING, dag, 1, belopp(fall, "senare")));
        fall.get("tidigare").forEach(t -> {
            Rattsutmatning.Verkan v = Rattsutmatning.verkan(Fordringsklass.valueOf(t.get("klass").asText()), dag);
            fordringar.add(medel(t.get("id").asText(), v.foretrade() ? Formansratt.TIDIGARE_LONEUTMATNING : Formansratt.UTMATNING, dag, v.ordning(),
                    belopp(t, "forfallet").plus(belopp(t, "nasta")).plus(belopp(t, "kapital"))));
        });
        FordelningAvMedel.Resultat r = FordelningAvMedel.fordela(new FordelningAvMedel.Underlag(dag.plusMonths(2), Egendom.LOS_EGENDOM, belopp(fall, "influtet"), null, fordringar, true));
        fall.get("vantat").forEach(v -> {
            FordelningAvMedel.Rad rad = r.rader().stream().filter(x -> x.id().equals(v.get("id").asText())).findFirst().orElseThrow();
            assertThat(rad.belopp()).as(rad.id()).isEqualTo(belopp(v, "far"));
            if (v.has("lagrum")) {
                assertThat(Rattsutmatning.verkan(klass(fall, rad.id()), dag).lagrum()).as(rad.id()).isEqualTo(v.get("lagrum").asText());
            }
            assertThat(rad.lagrum()).as(rad.id()).isEqualTo("UB 7:18 st 1".equals(v.path("lagrum").asText()) ? "UB 7:18 st 1" : "FRL 8 §");
        });
    }

    private static Fordringsklass klass(JsonNode fall, String id) {
        for (JsonNode t : fall.get("tidigare")) {
            if (t.get("id").asText().equals(id)) {
                return Fordringsklass.valueOf(t.get("klass").asText());
            }
        }
        throw new AssertionError(id);
    }

    @Test
    @Lagrum("UB 7:18 st 1")
    void en_utmatning_av_ratten_fore_utmatningen_av_formanen_gar_forst_och_en_inteckning_samma_dag_efter() {
        List<FordelningAvMedel.Fordran> fordringar = List.of(medel("SENARE", Formansratt.UTMATNING, TISDAG, 1, Belopp.kronor(500)),
                medel("FORMANEN", Formansratt.TIDIGARE_LONEUTMATNING, TISDAG, 1, Belopp.kronor(500)),
                medel("FORST", Formansratt.UTMATNING, TISDAG.minusDays(1), 1, Belopp.kronor(500)),
                medel("HYPOTEKET", Formansratt.FORETAGSHYPOTEK, TISDAG, 1, Belopp.kronor(500)),
                medel("PANTEN", Formansratt.HANDPANTRATT, null, 1, Belopp.kronor(500)));

        assertThat(FordelningAvMedel.fordela(new FordelningAvMedel.Underlag(TISDAG.plusDays(30), Egendom.LOS_EGENDOM, Belopp.kronor(2500), null, fordringar, true)).rader())
                .extracting(FordelningAvMedel.Rad::id).containsExactly("PANTEN", "FORST", "FORMANEN", "SENARE", "HYPOTEKET");
    }

    @Test
    @Lagrum("UB 7:1 st 1")
    void bara_den_forman_som_ratten_ger_berors_och_bara_vederlag_pension_och_livranta_har_en_ratt_som_sadan() {
        assertThat(Rattsutmatning.beror(Formansslag.PENSION, Formansslag.PENSION)).isTrue();
        assertThat(Rattsutmatning.beror(Formansslag.VEDERLAG, Formansslag.VEDERLAG)).isTrue();
        assertThat(Rattsutmatning.beror(null, Formansslag.PENSION)).as("beslutat innan det antecknades").isTrue();
        assertThat(Rattsutmatning.beror(Formansslag.LON, Formansslag.PENSION)).isFalse();
        assertThat(Rattsutmatning.beror(Formansslag.PENSION, Formansslag.VEDERLAG)).isFalse();
        assertThat(Stream.of(Formansslag.values()).filter(f -> Rattsutmatning.beror(f, f))).containsExactly(Formansslag.VEDERLAG, Formansslag.PENSION);
    }

    @Test
    void den_som_utmater_ratten_anger_vem_som_betalar_och_det_ar_en_rattighet() {
        assertThat(RattSomSadan.i(Egendomsslag.FORDRAN, Formansslag.PENSION, "556677-8899").utgivare()).isEqualTo("5566778899");
        assertThatThrownBy(() -> RattSomSadan.i(Egendomsslag.FORDRAN, Formansslag.PENSION, " ")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("rattUtgivare");
        assertThatThrownBy(() -> RattSomSadan.i(Egendomsslag.FORDRAN, Formansslag.PENSION, "55667788")).hasMessageContaining("rattUtgivare");
        assertThatThrownBy(() -> RattSomSadan.i(Egendomsslag.FORDON, Formansslag.PENSION, "5566778899")).hasMessageContaining("inte fordon");
        assertThatThrownBy(() -> RattSomSadan.i(Egendomsslag.FORDRAN, Formansslag.LON, "5566778899")).hasMessageContaining("vederlag, pension eller livränta");
    }

    @Test
    @Lagrum({"UB 7:16 st 2", "UB 13:13 st 1"})
    void underhall_avraknas_det_aldsta_forst_och_annat_kostnad_ranta_kapital_om_inte_borgenaren_vill_ha_kapitalet_forst() {
        Fordran underhall = Fordran.underhall("F1", Belopp.kronor(1500), List.of(new Forfallet(TISDAG.minusMonths(1), Belopp.kronor(1000))));
        assertThat(Rattsutmatning.avrakna(underhall, Belopp.kronor(1200), false).varav()).containsEntry(Post.FORFALLET, Belopp.kronor(1000)).containsEntry(Post.LOPANDE, Belopp.kronor(200));
        Fordran annan = Fordran.annan("F2", Fordringsklass.OVRIG, Belopp.kronor(100), Belopp.kronor(200), Belopp.kronor(1000));
        assertThat(Rattsutmatning.avrakna(annan, Belopp.kronor(350), false).varav()).containsAllEntriesOf(
                Map.of(Post.KOSTNAD, Belopp.kronor(100), Post.RANTA, Belopp.kronor(200), Post.KAPITAL, Belopp.kronor(50)));
        assertThat(Rattsutmatning.avrakna(annan, Belopp.kronor(1050), true).varav()).containsAllEntriesOf(
                Map.of(Post.KOSTNAD, Belopp.kronor(50), Post.RANTA, Belopp.NOLL, Post.KAPITAL, Belopp.kronor(1000)));
    }

    @Property(tries = 200)
    @Lagrum("UB 7:18 st 1")
    void mer_an_fordran_avraknas_aldrig_och_delarna_gar_ihop(@ForAll @IntRange(max = 4000) int forfallet, @ForAll @IntRange(max = 4000) int nasta,
                                                             @ForAll @IntRange(max = 9000) int belopp) {
        Fordran f = Fordran.underhall("F1", Belopp.kronor(nasta), List.of(new Forfallet(TISDAG, Belopp.kronor(forfallet))));
        Utdelning u = Rattsutmatning.avrakna(f, Belopp.kronor(belopp), false);
        assertThat(u.belopp()).isEqualTo(Belopp.summa(u.varav().values())).isEqualTo(Belopp.kronor(Math.min(belopp, forfallet + nasta)));
    }

    private static FordelningAvMedel.Fordran medel(String id, Formansratt ratt, LocalDate dag, int ordning, Belopp kapital) {
        return new FordelningAvMedel.Fordran(id, ratt, dag, ordning, false, id, null, null, null, kapital, false, false, null, null, false);
    }

    private static Belopp belopp(JsonNode nod, String falt) {
        return nod.has(falt) ? Belopp.kronor(new BigDecimal(nod.get(falt).asText())) : Belopp.NOLL;
    }
}
