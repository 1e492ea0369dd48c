package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.frist.Friststatus;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;

/** A sale under hand from the hearing to the money, through a mandate, and past the day a bidder is bound. Attached Tuesday 1 March 2022. */
@Lagrum({"UB 9:8", "UB 9:9", "UF 9:3", "UF 9:4", "UF 9:12a", "UF 9:13", "UF 9:14", "UF 9:15", "UF 9:16", "UF 9:17", "UF 9:18"})
class ForsaljningUnderhandIT extends Forsaljningsprov {

    private static final LocalDate UTMATT = LocalDate.of(2022, 3, 1);

    @Autowired
    private se.verkstall.fordelning.Fordelningar fordelningar;

    private static Map<String, Object> villkor(Map<String, ?> andrat) {
        return med(new HashMap<>(Map.of("hogrePris", "true", "skal", "Samlare betalar mer.", "anbudssatt", "KUNGORELSE", "anbudstid", "2022-03-31", "bundenTill", "2022-04-14",
                "villkor", "I befintligt skick.")), andrat);
    }

    private static Map<String, Object> anbud(String utfall, Object... belopp) {
        List<Map<String, String>> rader = java.util.Arrays.stream(belopp).map(b -> Map.of("anbudsgivare", "Budgivare " + b, "anbudsadress", "Anbudsvägen 1", "anbudsbelopp",
                b.toString())).toList();
        return new HashMap<>(Map.of("anbud", rader, "utfall", utfall, "betalning", "GENAST"));
    }

    private String underHand(Map<String, ?> egendom, Map<String, ?> andrat) {
        String mal = utmattBil(UTMATT, egendom);
        slutfor(mal, "bestamForsaljningen", Map.of("satt", "UNDER_HAND", "titelnLagakraft", "true"));
        slutfor(mal, "forberedUnderhand", villkor(andrat));
        return mal;
    }

    @Test
    void en_bostadsratt_saljs_under_hand_efter_horande_och_koparen_far_sin_kophandling_nar_det_vunnit_laga_kraft() {
        String mal = underHand(Map.of("slag", "BOSTADSRATT", "beskrivning", "Bostadsrätt, 2 rum", "varde", "900000", "namngiven", "Brf Provet",
                "namngivenAdress", "Provgatan 1"), Map.of("hor", "true", "yttrandeTill", "2022-03-15"));
        // Tuesday 15 March: the last day to comment; tenders are asked for when it has passed
        assertThat(brevTill(mal, "yttrande_underhand/%")).containsExactly("Provbolaget AB", "Gun Gäldenär");
        tid.till(mal, LocalDate.of(2022, 3, 15));
        assertThat(brevTill(mal, "begaran_anbud/%")).isEmpty();
        tid.till(mal, LocalDate.of(2022, 3, 16));
        assertThat(brevTill(mal, "begaran_anbud/%")).containsExactly("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats");

        // Thursday 31 March: tenders may come all day; they are judged from Friday 1 April
        tid.till(mal, LocalDate.of(2022, 3, 31));
        assertThat(oppna(mal)).as("föreningens delgivning har sin egen gång").doesNotContain("provaAnbud");
        tid.till(mal, LocalDate.of(2022, 4, 1));
        slutfor(mal, "provaAnbud", med(anbud("GODTA", 850_000, 910_000, 870_000), Map.of("ejAntagnaSkal", "De har bundit sig länge.", "handlingSkal", "Föreningen vill se villkoren.")));

        assertThat(brevTill(mal, "underrattelse_anbud/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Budgivare 910000", "Budgivare 870000", "Budgivare 850000");
        assertThat(brevTill(mal, "kophandling_underhand/%")).as("av särskilt skäl, utan anstånd").containsExactly("Budgivare 910000");
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.kronor(910_000));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.SALD);

        // three weeks from the sale on 1 April: Friday 22 April has to pass
        tid.till(mal, LocalDate.of(2022, 4, 22));
        assertThat(brevTill(mal, "kophandling/%")).isEmpty();
        tid.till(mal, LocalDate.of(2022, 4, 23));
        assertThat(brevTill(mal, "kophandling/%")).containsExactly("Budgivare 910000");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(910_000));
        fordelaUtanMote(mal, fordelningar.i(mal).get(0).id());
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.NOLL);
    }

    @Test
    @Lagrum({"UB 9:5 st 3", "UF 9:12a"})
    void en_bostadsrattskopare_som_inte_betalar_i_tid_far_ingen_kophandling_och_bostadsratten_saljs_pa_nytt() {
        String mal = underHand(Map.of("slag", "BOSTADSRATT", "beskrivning", "Bostadsrätt, 1 rum", "varde", "900000", "namngiven", "Brf Provet", "namngivenAdress", "Provgatan 1"), Map.of());
        tid.till(mal, LocalDate.of(2022, 4, 1));
        slutfor(mal, "provaAnbud", med(anbud("GODTA", 900_000), Map.of("betalning", "ANSTAND", "handpenning", "90000", "anstandTill", "2022-04-29")));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 4, 29)); // Friday, the last day
        assertThat(oppna(mal)).doesNotContain("bestamForsaljningen");
        tid.till(mal, LocalDate.of(2022, 4, 30));
        assertThat(brevTill(mal, "kop_ogiltigt/%")).containsExactly("Budgivare 900000", "Provbolaget AB", "Gun Gäldenär");
        assertThat(brevTill(mal, "kophandling/%")).isEmpty();
        assertThat(oppna(mal)).contains("bestamForsaljningen");
    }

    @Test
    void ett_anbud_antas_pa_den_sista_dag_anbudsgivaren_ar_bunden_och_inte_dagen_efter() {
        String iTid = underHand(Map.of(), Map.of());
        tid.till(iTid, LocalDate.of(2022, 4, 14)); // Thursday
        slutfor(iTid, "provaAnbud", med(anbud("GODTA", 50_000, 40_000), Map.of("betalning", "ANSTAND", "handpenning", "5000", "anstandTill", "2022-05-16")));
        assertThat(brevTill(iTid, "kophandling_underhand/%")).as("handling när anstånd ges").containsExactly("Budgivare 50000");
        assertThat(brevTill(iTid, "underrattelse_anbud/%")).as("utan särskilda skäl får de andra inget brev").doesNotContain("Budgivare 40000");

        String forSent = underHand(Map.of(), Map.of());
        tid.till(forSent, LocalDate.of(2022, 4, 15));
        assertThatThrownBy(() -> slutfor(forSent, "provaAnbud", anbud("GODTA", 50_000))).hasMessageContaining("bunden till och med 2022-04-14");
        slutfor(forSent, "provaAnbud", med(anbud("GODTA_INTE", 50_000), Map.of("skal", "Tiden för anbudet är ute.")));
        slutfor(forSent, "upprattaForsaljningsprotokoll", ifyllt(forSent, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.", "ejAntagetSkal", "Tiden är ute.")));
        // no auction has been held: one is set
        slutfor(forSent, "provaNyttForsok", Map.of("skal", "Auktion ska sättas ut"));
        assertThat(oppna(forSent)).containsExactly("bestamForsaljningen");
    }

    @Test
    void en_ny_begaran_om_anbud_pa_annat_satt_har_sina_egna_villkor_i_akten() {
        String mal = underHand(Map.of(), Map.of("anbudssatt", "ANNAT"));
        tid.till(mal, LocalDate.of(2022, 4, 1)); // Friday, the day after the last day for tenders
        slutfor(mal, "provaAnbud", Map.of("utfall", "GODTA_INTE", "betalning", "GENAST"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.", "ejAntagetSkal", "Inget anbud kom in.")));
        slutfor(mal, "provaNyttForsok", Map.of("skal", "Ett försök till"));
        slutfor(mal, "bestamForsaljningen", Map.of("satt", "UNDER_HAND", "titelnLagakraft", "true"));
        slutfor(mal, "forberedUnderhand", villkor(Map.of("anbudssatt", "ANNAT", "anbudstid", "2022-04-20", "bundenTill", "2022-05-04")));
        assertThat(jdbc.sql("select h.id from handling h join mal m on m.id = h.mal_id where m.malnummer = :mal and h.mall = 'begaran_anbud'").param("mal", mal).query(Long.class).list())
                .as("en begäran för varje försök").hasSize(2);
    }

    @Test
    void den_som_far_uppdraget_alaggs_att_folja_bestammelserna_och_att_redovisa_en_viss_dag() {
        String utan = utmattBil(UTMATT, Map.of());
        slutfor(utan, "bestamForsaljningen", Map.of("satt", "UNDER_HAND", "titelnLagakraft", "true"));
        assertThatThrownBy(() -> slutfor(utan, "forberedUnderhand", villkor(Map.of("anbudssatt", "UPPDRAG", "uppdragstagare", "Auktionshuset AB", "uppdragsadress", "Klubbvägen 1"))))
                .hasMessageContaining("redovisa influtna medel");

        slutfor(utan, "forberedUnderhand", villkor(Map.of("anbudssatt", "UPPDRAG", "uppdragstagare", "Auktionshuset AB", "uppdragsadress", "Klubbvägen 1", "redovisas", "2022-04-29")));
        assertThat(brevTill(utan, "uppdrag/%")).containsExactly("Auktionshuset AB");
        assertThat(fristbok.i(utan)).anySatisfy(f -> {
            assertThat(f.lagrum()).isEqualTo("UF 9:4");
            assertThat(f.dag()).isEqualTo("2022-04-29");
            assertThat(f.status()).isEqualTo(Friststatus.LOPER);
        });
    }

    @Test
    void under_hand_saljs_inte_om_en_sjopantratt_kan_finnas_hos_nagon_okand() {
        String mal = utmattBil(UTMATT, Map.of("slag", "FARTYG", "beskrivning", "Segelbåt"));
        slutfor(mal, "bestamForsaljningen", Map.of("satt", "UNDER_HAND", "titelnLagakraft", "true"));
        assertThatThrownBy(() -> slutfor(mal, "forberedUnderhand", villkor(Map.of("okandSjopant", "true")))).hasMessageContaining("sjöpanträtt");
    }
}
