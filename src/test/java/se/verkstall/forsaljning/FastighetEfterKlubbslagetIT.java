package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;

/** After the hammer: an appeal keeps the deed and the money; a security is taken in claim; accessories' money may be enough. Attached Tuesday 1 March 2022. */
class FastighetEfterKlubbslagetIT extends Fastighetsprov {

    @Autowired
    private Fastigheter dorr;
    @Autowired
    private Pantbreven pantbreven;

    @Test
    @Lagrum({"UB 13:3", "UB 12:43", "UB 12:44", "UB 12:48 st 1", "UB 13:14 p 3", "UB 18:7 st 3", "UF 13:1", "UF 13:8", "UF 13:18"})
    void ett_overklagande_haller_kvar_kopebrev_och_pengar_och_den_forra_koparens_sakerhet_tas_i_ansprak_for_det_som_saknas() {
        // Tuesday 31 May: 900 000 kr, with security for the tenth; nothing is paid by Tuesday 12 July
        String mal = beskriven(med(bevis(), Map.of("gemensamt", "true")));
        Auktion forsta = utlyst(mal, AUKTION, FORDELNING, TRE_VECKOR);
        bevakat(mal);
        tid.till(mal, AUKTION, LocalTime.of(13, 0));
        bud(forsta, "Karin Köpare", 850_000);
        // the other property is worth 500 000 kr, and 250 000 kr was bid for it; for both 1 200 000 kr is bid, of which 900 000 kr falls on the one worth 1 500 000 kr
        assertThatThrownBy(() -> slutfor(mal, "hallFastighetsauktion", inrop())).hasMessageContaining("gemensamt intecknad med en annan");
        slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("handpenningssatt", "SAKERHET", "utropssatt", "VAR_FOR_SIG_OCH_GEMENSAMT", "undantag", "SARSKILD_INTECKNING", "sammaAgare", "true",
                "gemensamtBud", "1200000", "gemensamBudgivare", "Bo Bjudare", "andraFastigheter", List.of(Map.of("annanFastighet", "Provstad Granen 2", "annatVarde", "500000", "annatBud", "250000")))));
        assertThat(fastigheter.gallande(forsaljning(mal).id()).orElseThrow().kop()).satisfies(k -> assertThat(k.kopare() + " " + k.pris()).isEqualTo("Bo Bjudare 900000"));
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 7, 13));
        slutfor(mal, "provaNyttFastighetsforsok", Map.of("skal", "Sökanden avstår inte", "utsikt", "true"));

        // Tuesday 6 September: 870 000 kr. The owner appeals on Tuesday 20 September; after Tuesday 27 September it is too late
        LocalDate andra = LocalDate.of(2022, 9, 6);
        Auktion ny = utlyst(mal, andra, LocalDate.of(2022, 10, 18), LocalDate.of(2022, 8, 16));
        assertThatThrownBy(() -> dorr.overklaga(mal, "Gun Gäldenär", andra, HANDLAGGAREN)).as("inte såld").hasMessageContaining("ingen försäljning som kan överklagas");
        bevakat(mal);
        tid.till(mal, andra, LocalTime.of(13, 0));
        bud(ny, "Karin Köpare", 870_000);
        slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("handpenning", "87000", "utropssatt", "ENSAM")));
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 9, 20));
        dorr.overklaga(mal, "Gun Gäldenär", LocalDate.of(2022, 9, 20), HANDLAGGAREN);
        tid.till(mal, LocalDate.of(2022, 9, 28));
        assertThatThrownBy(() -> dorr.overklaga(mal, "Bolånebanken AB", LocalDate.of(2022, 9, 28), HANDLAGGAREN)).hasMessageContaining("2022-09-27").hasMessageContaining("avvisas");

        // the buyer pays all the same, on Monday 3 October; there is no deed and nothing to share, and the money bears interest
        tid.till(mal, LocalDate.of(2022, 10, 3));
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(203_000), LocalDate.of(2022, 10, 3), HANDLAGGAREN);
        assertThat(oppna(mal)).containsExactly("bevakaOverklagandet");
        assertThat(brevTill(mal, "kopebrev/%")).isEmpty();
        assertThat(fordelningar.i(mal)).isEmpty();
        assertThat(brevTill(mal, "sammantrade_hinder/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB", "Karin Köpare");
        assertThat(kassa.saldo(Konto.RANTEBARANDE, mal)).isEqualTo(Belopp.kronor(290_000));
        assertThatThrownBy(() -> slutfor(mal, "bevakaOverklagandet", Map.of("utgang", "STAR_FAST", "dag", "2022-10-03", "skal", "x"))).hasMessageContaining("domstol");

        // Tuesday 15 November: the sale stands. The first buyer answers for 30 000 kr and interest on 900 000 kr from 12 July through 18 October: 99 days at 2.5 per cent, 6 102.73 kr
        tid.till(mal, LocalDate.of(2022, 11, 15));
        slutfor(mal, "bevakaOverklagandet", Map.of("utgang", "STAR_FAST", "dag", "2022-11-15", "domstol", "Påhittade hovrätten", "skal", "Överklagandet avslås."));
        assertThat(brevTill(mal, "kopebrev/%")).containsExactly("Karin Köpare");
        assertThat((String) uppgifter.ifyllt(uppgift(mal, "taSakerhetenIAnsprak")).get("behov")).contains("Bo Bjudare: 36\u00a0102,73 kronor");
        assertThatThrownBy(() -> slutfor(mal, "taSakerhetenIAnsprak", Map.of("sakerhet", "36102.74"))).hasMessageContaining("högst");
        assertThatThrownBy(() -> slutfor(mal, "taSakerhetenIAnsprak", Map.of("sakerhet", "36000"))).hasMessageContaining("varför");
        slutfor(mal, "taSakerhetenIAnsprak", Map.of("sakerhet", "36102.73"));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.parse("326102.73"));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(fordelningar.i(mal)).singleElement().satisfies(f -> assertThat(f.sammantrade()).as("den kungjorda dagen har gått: en ny sätts ut").isNull());
    }

    @Test
    @Lagrum({"UB 12:39", "UB 12:41 st 2", "UB 12:48 st 2", "UB 13:14 p 3", "UF 13:8"})
    void upphavs_forsaljningen_far_koparen_tillbaka_allt_med_ranta_och_fastigheten_bjuds_ut_pa_nytt() {
        // a tenancy entered on Monday 7 March, after the attachment: 580 000, 40 000 and 200 000 kr go before it
        List<Object> ansprak = new ArrayList<>((List<?>) bevis().get("ansprak"));
        ansprak.add(Map.of("anspraksslag", "RATTIGHET", "innehavare", "Hilda Hyresgäst", "innehavaradress", "Granvägen 1", "grund", "inskriven hyra", "inskrivningsdag", "2022-03-07"));
        String mal = beskriven(med(bevis(), Map.of("ansprak", ansprak)));
        Auktion auktion = utlyst(mal, AUKTION, FORDELNING, TRE_VECKOR);
        bevakat(mal);
        tid.till(mal, AUKTION, LocalTime.of(13, 0));
        bud(auktion, "Bo Bjudare", 900_000);
        assertThatThrownBy(() -> slutfor(mal, "hallFastighetsauktion", inrop())).hasMessageContaining("ropas ut 2 gånger");
        auktioner.ropaUtMedForbehall(auktion.id(), HANDLAGGAREN);
        bud(auktion, "Karin Köpare", 890_000);
        // 890 000 kr with the tenancy covers the 820 000 kr that go before it, and stands before 900 000 kr without
        slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("handpenning", "89000", "utropen", List.of(Map.of("hogsta", "900000"), Map.of("hogsta", "890000")))));
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        assertThat(fastigheter.gallande(forsaljning(mal).id()).orElseThrow().kop().kopare()).isEqualTo("Karin Köpare");
        dorr.overklaga(mal, "Gun Gäldenär", AUKTION, HANDLAGGAREN);
        LocalDate betald = LocalDate.of(2022, 7, 1); // Friday
        tid.till(mal, betald);
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(221_000), betald, HANDLAGGAREN);

        // three months from Tuesday 12 July have not passed, and no order keeps the buyer out
        LocalDate dom = LocalDate.of(2022, 8, 2); // Tuesday
        tid.till(mal, dom);
        assertThatThrownBy(() -> slutfor(mal, "bevakaOverklagandet", Map.of("utgang", "FRANTRATT", "dag", "2022-08-02", "skal", "Köparen vill inte vänta"))).hasMessageContaining("2022-10-12");
        slutfor(mal, "bevakaOverklagandet", Map.of("utgang", "UPPHAVD", "dag", "2022-08-02", "domstol", "Påhittade tingsrätten", "ranta", "150.50", "skal", "Skyddsbeloppet var för lågt."));

        assertThat(brevTill(mal, "kop_upphavt/%")).containsExactly("Karin Köpare", "Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB", "Hilda Hyresgäst");
        for (Konto konto : List.of(Konto.DEPOSITION, Konto.RANTEBARANDE, Konto.BANK, Konto.KOPESKILLING)) {
            assertThat(kassa.saldo(konto, mal)).as(konto.name()).isEqualTo(Belopp.NOLL);
        }
        assertThat(brevTill(mal, "kopebrev/%")).isEmpty();
        assertThat(fordelningar.i(mal)).isEmpty();
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).as("utmätningen består").isEqualTo(Egendom.Status.UTMATT);
        assertThat(oppna(mal)).containsExactly("bestamFastighetsforsaljningen");
    }

    @Test
    @Lagrum({"UB 12:15", "UB 12:16", "UB 12:17", "UB 13:12 st 2"})
    void racker_medlen_fran_tillbehoren_nar_panthavaren_avstar_avbryts_forfarandet_och_fastigheten_ar_inte_langre_utmatt() {
        String mal = utreddEgendom(UTMATT);
        utmatHuset(mal);
        slutfor(mal, "anskaffaFastighetsbevis", bevis());
        slutfor(mal, "bestamBeskrivningen", Map.of("dag", "2022-03-15", "klockslag", "10:00"));
        tid.till(mal, LocalDate.of(2022, 3, 15));
        slutfor(mal, "beskrivFastigheten", med(beskrivning(mal), Map.of("tillbehorForSig", "true")));
        slutfor(mal, "bestamTillbehorssammantrade", Map.of("tillbehor", "Skogsmaskiner", "varde", "320000", "dag", "2022-04-05", "klockslag", "10:00", "plats", "Provstad", "fragor", "Priset"));
        tid.till(mal, LocalDate.of(2022, 4, 5));
        slutfor(mal, "hallTillbehorssammantrade", new HashMap<>(Map.of("narvarande", "Bolånebanken AB", "yttrandeSatt", "På auktion", "bevakas", "580 000 kronor", "avstar",
                "Bolånebanken AB", "beslut", "JA", "skal", "De säljs bättre för sig", "ense", "true")));

        // Tuesday 3 May: the machines are sold for 300 000 kr, final when Tuesday 24 May has passed
        Auktion auktion = utlystOchKungjord(mal, LocalDate.of(2022, 5, 3), LocalDate.of(2022, 4, 26));
        tillAuktionen(mal, auktion);
        bud(auktion, "Bo Bjudare", 300_000);
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 5, 25));

        // 20 000 kr of costs and the claim of 200 000 kr are covered if the mortgagee forgoes his 580 000 kr
        Map<String, Object> svar = ifyllt(mal, "provaTillbehorsmedlen", Map.of("kostnader", "20000"));
        assertThat(svar.get("medel")).isEqualTo("300\u00a0000 kronor");
        Map<String, Object> banken = new HashMap<>();
        ((Map<?, ?>) ((List<?>) svar.get("ansprak")).get(0)).forEach((k, v) -> banken.put((String) k, v));
        banken.put("avstar", "true");
        slutfor(mal, "provaTillbehorsmedlen", med(svar, Map.of("ansprak", List.of(banken))));

        assertThat(oppna(mal)).as("ingen auktion på fastigheten, och ingen ny utredning medan medlen fördelas").containsExactly("bestamFordelningssatt");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(300_000));
        assertThat(fordelningar.ansprak(fordelningar.i(mal).get(0).id())).extracting(a -> a.sakagare().namn()).as("panthavaren avstår").containsExactly("Provbolaget AB");
        assertThat(egendomar.i(mal)).extracting(e -> e.slag() + " " + e.status()).containsExactlyInAnyOrder("FASTIGHET HAVD", "LOSORE SALD");
    }

    @Test
    @Lagrum({"UB 13:3", "UB 12:42 st 1", "UB 12:42 st 4", "UB 12:43"})
    void avstar_sokanden_fran_ett_nytt_forsok_tas_sakerheten_i_ansprak_for_kostnader_som_blev_onyttiga_och_de_fordelas() {
        String mal = beskriven();
        Auktion auktion = utlyst(mal, AUKTION, FORDELNING, TRE_VECKOR);
        bevakat(mal);
        tid.till(mal, AUKTION, LocalTime.of(13, 0));
        bud(auktion, "Bo Bjudare", 900_000);
        slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("handpenningssatt", "SAKERHET")));
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 7, 13)); // Wednesday, the day after the last day to pay
        Map<String, Object> svar = Map.of("skal", "Sökanden avstår.", "sokandenAvstar", "true", "onyttigaKostnader", "40000");
        assertThatThrownBy(() -> slutfor(mal, "provaNyttFastighetsforsok", svar)).hasMessageContaining("högst 40\u00a0000");
        assertThatThrownBy(() -> slutfor(mal, "provaNyttFastighetsforsok", med(svar, Map.of("sakerhet", "39999")))).hasMessageContaining("varför");
        slutfor(mal, "provaNyttFastighetsforsok", med(svar, Map.of("sakerhet", "40000")));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(40_000));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).as("utmätningen hävs").isEqualTo(Egendom.Status.HAVD);
        assertThat(fordelningar.i(mal)).as("fördelas i målet").singleElement().satisfies(f -> assertThat(f.sald()).isFalse());
    }

    @Test
    @Lagrum({"UB 9:14 st 3", "UB 12:2", "UB 12:27 st 1", "UB 13:10"})
    void en_fastighet_som_tas_i_ansprak_for_ett_utmatt_pantbrev_saljs_i_malet_och_fordringen_star_pa_pantbrevets_plats() {
        String mal = utreddEgendom(UTMATT);
        slutfor(mal, "valjEgendom", med(bil(), Map.of("slag", "PANTBREV", "beskrivning", "Pantbrev 250 000 kronor i Provstad Granen 1", "varde", "250000", "sokandenBegart", "true")));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        delgivningar.bekrafta(brev(mal, "utmatningsbeslut/%"), UTMATT, "kvitto");
        slutfor(mal, "upprattaUtmatningsprotokoll", ifyllt(mal, "upprattaUtmatningsprotokoll", Map.of("narvarande", "Ingen av parterna", "forrattningskostnader", "500 kronor")));
        pantbreven.yrka(egendomar.i(mal).get(0).id(), UTMATT);
        tid.korForfallna(mal);
        Map<String, Object> beslut = Map.of("intecknadEgendom", "Provstad Granen 1", "intecknatSlag", "FASTIGHET", "intecknatVarde", "1500000", "intecknadPlats", "Granvägen 1, Provstad");
        assertThatThrownBy(() -> slutfor(mal, "taEgendomenIAnsprak", beslut)).hasMessageContaining("pantbrevets plats");
        slutfor(mal, "taEgendomenIAnsprak", med(beslut, Map.of("pantbrevDag", "2016-03-01", "pantbrevBelopp", "250000")));
        delgivningar.bekrafta(brev(mal, "ianspraktagande/%"), UTMATT, "kvitto");

        // the bank's mortgage of 2015, the attached deed of 2016 that the owner held, and a mortgage of 2018
        List<Object> ansprak = new ArrayList<>((List<?>) bevis().get("ansprak"));
        ansprak.add(Map.of("anspraksslag", "PANTRATT", "grund", "pantbrev 250 000 kr", "inskrivningsdag", "2016-03-01", "ordning", "1", "pantbrev", "250000", "hosAgaren", "true"));
        ansprak.add(Map.of("anspraksslag", "PANTRATT", "innehavare", "Sparbanken AB", "innehavaradress", "Torget 1", "grund", "pantbrev 100 000 kr", "inskrivningsdag", "2018-02-05", "ordning", "1",
                "pantbrev", "100000", "kapital", "100000", "anmald", "true"));
        slutfor(mal, "anskaffaFastighetsbevis", med(bevis(), Map.of("ansprak", ansprak)));
        slutfor(mal, "bestamBeskrivningen", Map.of("dag", "2022-03-15", "klockslag", "10:00"));
        tid.till(mal, LocalDate.of(2022, 3, 15));
        slutfor(mal, "beskrivFastigheten", beskrivning(mal));
        Auktion auktion = utlyst(mal, AUKTION, FORDELNING, TRE_VECKOR);
        bevakat(mal);
        assertThat(anspraklager.forteckningar(forsaljning(mal).id()).get(0).rader()).extracting(r -> r.plats() + " " + r.slag() + " " + r.belopp()).containsExactly(
                "1 Panträtt, pantbrev 600 000 kr 580000", "1 Ägarhypotek, pantbrev 600 000 kr 20000", "2 Förrättningskostnader 40000", "3 Exekutionsfordran, panträtt 200000",
                "3 Ägarhypotek, det utmätta pantbrevet 50000", "4 Panträtt, pantbrev 100 000 kr 100000");
        tid.till(mal, AUKTION, LocalTime.of(13, 0));
        bud(auktion, "Bo Bjudare", 900_000);
        slutfor(mal, "hallFastighetsauktion", inrop());
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 6, 23)); // Thursday
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(230_000), LocalDate.of(2022, 6, 23), HANDLAGGAREN);
        assertThat(oppna(mal)).as("målet väntar på fördelningen").containsExactly("bestamFordelningssatt");
        assertThat(fordelningar.ansprak(fordelningar.i(mal).get(0).id())).extracting(a -> a.sakagare().namn() + " " + a.sakagare().formansratt() + " " + a.sakagare().dag() + " " + a.sakagare().kapital())
                .containsExactlyInAnyOrder("Bolånebanken AB INTECKNING 2015-06-01 0", "Gun Gäldenär INTECKNING 2015-06-01 20000", "Provbolaget AB INTECKNING 2016-03-01 200000",
                        "Gun Gäldenär INTECKNING 2016-03-01 50000", "Sparbanken AB INTECKNING 2018-02-05 100000");
        assertThat(egendomar.i(mal)).extracting(e -> e.slag() + " " + e.status()).contains("FASTIGHET SALD");
    }

    @Test
    @Lagrum({"UB 12:43 st 1", "UB 12:42 st 1"})
    void tva_kopare_i_rad_som_inte_betalar_svarar_tillsammans_bara_en_gang_for_det_som_fattas() {
        String mal = beskriven();
        int[][] inropen = {{900_000, 90_000}, {870_000, 87_000}, {850_000, 85_000}};
        // Tuesdays: the auctions of 31 May, 13 September and 22 November, the days of taking over 12 July, 25 October and 3 January
        LocalDate[] auktioner = {AUKTION, LocalDate.of(2022, 9, 13), LocalDate.of(2022, 11, 22)};
        LocalDate[] tilltraden = {FORDELNING, LocalDate.of(2022, 10, 25), LocalDate.of(2023, 1, 3)};
        for (int i = 0; i < inropen.length; i++) {
            Auktion a = utlyst(mal, auktioner[i], tilltraden[i], auktioner[i].minusWeeks(3));
            bevakat(mal);
            tid.till(mal, auktioner[i], LocalTime.of(13, 0));
            bud(a, "Bo Bjudare " + (i + 1), inropen[i][0]);
            slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("handpenning", inropen[i][1])));
            slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
            if (i < 2) {
                tid.till(mal, tilltraden[i].plusDays(1));
                slutfor(mal, "provaNyttFastighetsforsok", Map.of("skal", "Sökanden avstår inte", "utsikt", "true"));
            }
        }
        tid.till(mal, LocalDate.of(2022, 12, 15)); // Thursday
        kopeskillingar.betald(forsaljning(mal).id(), fastigheter.gallande(forsaljning(mal).id()).orElseThrow().kvar(), LocalDate.of(2022, 12, 15), HANDLAGGAREN);
        tid.korForfallna(mal);
        // 900 000 kr is reached once, with interest from the first day of taking over through the new one: 176 days, of which 3 in 2023
        Belopp nadda = Belopp.kronor(900_000).plus(se.verkstall.forsaljning.berakning.Fastighetshandpenning.ranta(Belopp.kronor(900_000), FORDELNING, tilltraden[2]));
        Belopp avraknas = fastigheter.gallande(forsaljning(mal).id()).orElseThrow().avraknas();
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(nadda.minus(avraknas));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).as("resten har lämnats tillbaka").isEqualTo(Belopp.NOLL);
    }
}
