package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** A share of a car, from attachment to the last krona: the whole is sold and the part-owner has her part of the price, or the share is sold by itself. Attached Tuesday 1 March 2022. */
@Lagrum({"UF 6:13", "UF 6:14", "UB 8:8", "UB 8:9"})
class AndelTillFordelningIT extends Forsaljningsprov {

    private static final LocalDate UTMATT = LocalDate.of(2022, 3, 1);
    private static final LocalDate AUKTION = LocalDate.of(2022, 5, 10);
    private static final LocalDate KUNGJORD = LocalDate.of(2022, 5, 3);
    private static final Map<String, Object> TREDJEDEL = Map.of("andel", "en tredjedel", "sakagare", List.of(Map.of("sakagarslag", "DELAGARE", "sakagarnamn", "Delägaren Disa",
            "sakagaradress", "Delvägen 5")));

    @Test
    void hela_bilen_saljs_och_delagaren_far_sina_tva_tredjedelar_innan_sokanden_far_ur_galdenarens() {
        String mal = utmattBil(UTMATT, TREDJEDEL);
        slutfor(mal, "registreraYrkande", Map.of("yrkat", "SOKANDEN", "svarsdag", "2022-03-15"));
        tid.till(mal, LocalDate.of(2022, 3, 4)); // Friday
        for (String vem : List.of("Gun Gäldenär", "Delägaren Disa")) {
            delgivningar.bekrafta(brevTill(mal, "yrkande/%", vem), LocalDate.of(2022, 3, 4), "kvitto");
        }
        tid.till(mal, LocalDate.of(2022, 3, 16));
        Map<String, Object> bifall = Map.of("beslut", "BIFALL", "skal", "En tredjedel går inte att sälja för sig.");
        assertThatThrownBy(() -> slutfor(mal, "beslutaOmYrkandet", med(bifall, Map.of("andelar", List.of(Map.of("delagare", "Delägaren Disa", "taljare", "3", "namnare", "3"))))))
                .hasMessageContaining("mindre än det hela");
        assertThat(uppgifter.ifyllt(uppgifter.ta(uppgift(mal, "beslutaOmYrkandet").id(), HANDLAGGAREN)).get("andelar").toString()).as("lika lotter tills annat visas").contains("taljare=1")
                .contains("namnare=2");
        slutfor(mal, "beslutaOmYrkandet", med(bifall, Map.of("andelar", List.of(Map.of("delagare", "Delägaren Disa", "taljare", "2", "namnare", "3")))));
        tid.till(mal, LocalDate.of(2022, 3, 17)); // Thursday
        for (String vem : List.of("Gun Gäldenär", "Delägaren Disa")) {
            delgivningar.bekrafta(brevTill(mal, "yrkandebeslut/%", vem), LocalDate.of(2022, 3, 17), "kvitto");
        }
        tid.till(mal, LocalDate.of(2022, 4, 8));
        slutfor(mal, "provaYrkandetsLagakraft", Map.of("utgang", "LAGA_KRAFT"));

        Fordelning f = saldFor(mal, 52_000);

        assertThat(fordelningar.ansprak(f.id())).extracting(a -> a.sakagare().namn() + " " + a.begart().svenskt()).containsExactly("Provbolaget AB 40\u00a0000", "Delägaren Disa 34\u00a0666,67");
        fordelaUtanMote(mal, f.id());
        assertThat(fordelningar.ansprak(f.id())).extracting(Ansprak::beteckning, a -> a.tilldelning().belopp()).containsExactly(
                org.assertj.core.groups.Tuple.tuple(delagaren(f).beteckning(), Belopp.ore(3_466_667)), org.assertj.core.groups.Tuple.tuple(mal, Belopp.ore(1_733_333)));
        assertThat(delagaren(f).tilldelning().lagrum()).isEqualTo("UB 8:9 st 1");
        assertThat(fordelningar.hamta(f.id()).overskott()).isEqualTo(Belopp.NOLL);
        assertThat(brevTill(mal, "fordelning/" + f.id() + "/beslut/%")).as("också delägaren får veta det").contains("Delägaren Disa");
        assertThat(delagaren(f).utbetald()).isEqualTo("2022-06-01");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).as("inget av priset ligger kvar").isEqualTo(Belopp.NOLL);
    }

    @Test
    void yrkar_ingen_nagot_saljs_galdenarens_andel_for_sig_och_delagaren_har_ingen_del_i_priset() {
        String mal = utmattBil(UTMATT, TREDJEDEL);
        slutfor(mal, "registreraYrkande", Map.of("yrkat", "NEJ"));

        Fordelning f = saldFor(mal, 9_000);

        assertThat(fordelningar.ansprak(f.id())).extracting(a -> a.sakagare().namn()).containsExactly("Provbolaget AB");
    }

    @Test
    @Lagrum({"UB 9:7 st 1", "UB 8:9 st 2"})
    void handpenningen_som_forverkas_nar_hela_bilen_inte_blir_sald_delas_med_delagaren_som_priset_hade_delats() {
        String mal = utmattBil(UTMATT, TREDJEDEL);
        helaSaljs(mal, "Delägaren Disa", "2", "3");
        Auktion forsta = utlystOchKungjord(mal, AUKTION, KUNGJORD);
        tillAuktionen(mal, forsta);
        bud(forsta, "Bo Bjudare", 50_000);
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "ANSTAND", "koparensAdress", "Budvägen 1", "handpenning", "5000", "anstandTill", "2022-05-31"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 6, 1)); // Wednesday: not paid by Tuesday
        tillAuktionen(mal, utlystOchKungjord(mal, LocalDate.of(2022, 6, 28), LocalDate.of(2022, 6, 14)));
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA_INTE", "skal", "För lågt bud"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.", "ejAntagetSkal", "För lågt bud")));
        slutfor(mal, "provaNyttForsok", Map.of("skal", "Ingen har visat intresse", "kostnader", "1200"));

        Fordelning f = fordelningar.i(mal).get(0);
        fordelaUtanMote(mal, f.id());
        assertThat(fordelningar.ansprak(f.id())).as("av 3 800 kronor").extracting(a -> a.sakagare().namn() + " " + a.tilldelning().belopp().svenskt())
                .containsExactly("Delägaren Disa 2\u00a0533,33", "Provbolaget AB 1\u00a0266,67");
    }

    /** The auction is announced in time and held, the price is paid at once, and three weeks later the money is handed over. */
    private Fordelning saldFor(String mal, int kronor) {
        Auktion auktion = utlystOchKungjord(mal, AUKTION, KUNGJORD);
        tillAuktionen(mal, auktion);
        bud(auktion, "Bo Bjudare", kronor);
        tid.till(mal, AUKTION, LocalTime.of(11, 0));
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Gäldenären är inte skattskyldig.")));
        tid.till(mal, LocalDate.of(2022, 6, 1)); // the day after the three weeks: Wednesday
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(kronor));
        return fordelningar.i(mal).get(0);
    }

    private Ansprak delagaren(Fordelning f) {
        return fordelningar.ansprak(f.id()).stream().filter(a -> a.sakagare().namn().equals("Delägaren Disa")).findFirst().orElseThrow();
    }
}
