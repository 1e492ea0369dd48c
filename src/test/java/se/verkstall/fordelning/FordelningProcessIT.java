package se.verkstall.fordelning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.frist.Friststatus;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** Money from when it comes in until the last krona is paid, with the days; and what goes wrong on the way. */
class FordelningProcessIT extends Fordelningsprov {

    @Autowired
    private Delgivningar delgivningar;

    @Test
    @Lagrum({"UB 13:4", "UB 13:5", "UF 13:1", "UF 13:6", "UF 13:7", "UF 13:9", "UB 13:14", "UB 18:7 st 3", "UB 13:2"})
    void hela_vagen_fran_kopeskilling_till_utbetalning() {
        // Wednesday 1 March 2023: the price of the excavator comes in
        pengarnaKommer();
        lika(saldo(Konto.KOPESKILLING, malA), "50000");

        // the handläggare sets a meeting for Thursday 30 March: more than two weeks off, so the money is made interest-bearing
        sattUt(SAMMANTRADE);
        lika(saldo(Konto.RANTEBARANDE, malA), "50000");
        assertThat(frist("fordelning_kungorelse").dag()).isEqualTo(SISTA_DAG);
        assertThat(frist("fordelning_kallelse").dag()).isEqualTo(SISTA_DAG);
        assertThat(brev("kungorelse_fordelning")).containsExactly("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats");
        assertThat(brev("kallelse_fordelning")).containsExactlyInAnyOrder("Gun Gäldenär", "Provbolaget AB", "Provbolaget AB", "Panthavaren AB");

        // the notices go the same day; the announcement is published on Friday 10 March
        posten();
        tid.till(malA, LocalDate.of(2023, 3, 10));
        gor("registreraSammantradeskungorelse", Map.of("dag", "2023-03-10"));
        assertThat(oppna()).isEmpty();

        // when Thursday 16 March has passed both are found to have been in time
        tid.till(malA, SISTA_DAG.plusDays(1));
        assertThat(oppna()).containsExactly("bevakaSammantradet");
        assertThat(frist("fordelning_kallelse").status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(frist("fordelning_kungorelse").status()).isEqualTo(Friststatus.IAKTTAGEN);

        // Thursday 30 March: the meeting; 100 kr of interest is shared with the rest
        tid.till(malA, SAMMANTRADE);
        assertThat(oppna()).containsExactly("hallFordelningssammantrade");
        hall(Map.of("ranta_pa_medlen", "100"));
        lika(tilldelat("P"), "20500");
        lika(tilldelat(malA), "9200");
        lika(tilldelat(malB), "18400");
        assertThat(frist("fordelning_laga_kraft").dag()).isEqualTo(LocalDate.of(2023, 4, 20)); // Thursday

        // the last minute of Thursday 20 April: nothing may be paid
        minuten(LocalDate.of(2023, 4, 20), LocalTime.of(23, 59));
        assertThat(oppna()).isEmpty();
        lika(saldo(Konto.KOPESKILLING, malA), "50100");
        minuten(LocalDate.of(2023, 4, 21), LocalTime.of(8, 0));
        gor("provaLagaKraft", Map.of("overklagad", "NEJ"));
        tid.korForfallna(malB);

        // everything is paid: the costs to the State, the pledge, the two applicants
        lika(saldo(Konto.KOPESKILLING, malA), "0");
        lika(saldo(Konto.RANTEBARANDE, malA), "0");
        lika(saldo(Konto.FORRATTNINGSKOSTNADER, malA), "2000");
        lika(saldo(Konto.MEDEL_I_MAL, malA), "0");
        lika(saldo(Konto.MEDEL_I_MAL, malB), "0");
        lika(saldo(Konto.BANK, malA), "2000");
        lika(register.fordringar(malA).get(0).kvar(), "20800");
        lika(register.fordringar(malB).get(0).kvar(), "41600");
        assertThat(brev("redovisning_sakagare")).containsExactly("Panthavaren AB");
        assertThat(pagar("fordelning")).isFalse();
    }

    @Test
    @Lagrum({"UF 13:7 st 2", "UF 13:8"})
    void en_kallelse_som_sands_en_dag_for_sent_stoppar_sammantradet() {
        pengarnaKommer();
        sattUt(SAMMANTRADE);
        minuten(SISTA_DAG, LocalTime.of(23, 59));
        gor("registreraSammantradeskungorelse", Map.of("dag", "2023-03-16"));
        assertThat(oppna()).isEmpty();

        minuten(SISTA_DAG.plusDays(1), LocalTime.of(0, 1)); // Friday
        posten();

        assertThat(oppna()).containsExactly("bestamFordelningssatt");
        assertThat(frist("fordelning_kallelse").status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(frist("fordelning_kungorelse").status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(brev("underrattelse_installt_sammantrade")).hasSize(4);
        tid.till(malA, SAMMANTRADE);
        assertThat(oppna()).containsExactly("bestamFordelningssatt");
    }

    @Test
    @Lagrum({"UF 13:7 st 2", "UF 13:6 st 2"})
    void pa_sista_dagen_racker_bade_kallelser_och_kungorelse() {
        pengarnaKommer();
        sattUt(SAMMANTRADE);
        minuten(SISTA_DAG, LocalTime.of(15, 0));
        posten();
        gor("registreraSammantradeskungorelse", Map.of("dag", "2023-03-16"));
        tid.till(malA, SISTA_DAG.plusDays(1));

        assertThat(oppna()).containsExactly("bevakaSammantradet");
    }

    @Test
    @Lagrum("UF 13:6 st 2")
    void en_kungorelse_dagen_efter_sista_dagen_stoppar_sammantradet() {
        pengarnaKommer();
        sattUt(SAMMANTRADE);
        posten();
        tid.till(malA, SISTA_DAG.plusDays(1));
        assertThat(oppna()).containsExactly("registreraSammantradeskungorelse");

        gor("registreraSammantradeskungorelse", Map.of("dag", "2023-03-17")); // Friday

        assertThat(oppna()).containsExactly("bestamFordelningssatt");
        assertThat(frist("fordelning_kungorelse").status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(frist("fordelning_kallelse").status()).isEqualTo(Friststatus.IAKTTAGEN);
    }

    @Test
    @Lagrum({"UF 13:6 st 2", "UF 13:7 st 2"})
    void en_dag_som_inte_rymmer_tva_veckor_godtas_inte() {
        pengarnaKommer();
        tid.till(malA, SISTA_DAG.plusDays(1));

        assertThatThrownBy(() -> sattUt(SAMMANTRADE)).isInstanceOfSatisfying(OgiltigIndataException.class,
                fel -> assertThat(fel.fel()).extracting(OgiltigIndataException.Fel::lagrum).containsExactly("UF 13:6 st 2"));
        sattUt(SAMMANTRADE.plusDays(1));
        assertThat(frist("fordelning_kallelse").dag()).isEqualTo(SISTA_DAG.plusDays(1));
    }

    @Test
    @Lagrum({"UF 13:7 st 2 men 2", "UB 13:6 st 5"})
    void en_sakagare_som_blir_kand_sent_underrattas_genast_och_far_av_overskottet_om_han_anmaler_sig_for_sent() {
        pengarnaKommer();
        utlystITid();

        gor("bevakaSammantradet", Map.of("handelse", "SAKAGARE", "ny_beteckning", "S", "ny_namn", "Sena Borgenären AB", "ny_adress", "Box 9", "ny_formansratt", "HANDPANTRATT",
                "ny_kapital", "3000"));

        assertThat(brev("kallelse_fordelning")).contains("Sena Borgenären AB");
        assertThat(frist("fordelning_sen").status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(oppna()).containsExactly("bevakaSammantradet");
        tid.till(malA, SAMMANTRADE);
        hall(Map.of("ansprak", medAndring("S", Map.of("for_sent", true))));
        lika(tilldelat("S"), "0");
        lika(tilldelat("P"), "20500");
    }

    @Test
    @Lagrum("UF 13:8")
    void moter_det_hinder_stalls_sammantradet_in_och_en_ny_dag_satts_ut() {
        pengarnaKommer();
        utlystITid();

        gor("bevakaSammantradet", Map.of("handelse", "HINDER", "skal", "Försäljningen är överklagad."));
        assertThat(brev("underrattelse_installt_sammantrade")).hasSize(4);
        sattUt(LocalDate.of(2023, 5, 4)); // Thursday

        assertThat(fordelningar.hamta(id).omgang()).isEqualTo(2);
        assertThat(brev("kallelse_fordelning")).hasSize(8);
        tid.till(malA, SAMMANTRADE);
        assertThat(oppna()).containsExactly("registreraSammantradeskungorelse");
    }

    @Test
    @Lagrum({"UB 13:7", "UB 13:8"})
    void en_tvistig_fordran_avsatts_och_den_som_inte_vacker_talan_inom_en_manad_forlorar_sin_ratt() {
        tvistenDelges();
        // a month from Monday 3 April is Wednesday 3 May
        assertThat(frist("talan/").dag()).isEqualTo(LocalDate.of(2023, 5, 3));
        minuten(LocalDate.of(2023, 5, 3), LocalTime.of(23, 59));
        assertThat(oppna()).contains("bevakaTalan");
        minuten(LocalDate.of(2023, 5, 4), LocalTime.of(0, 1));
        assertThat(frist("talan/").status()).isEqualTo(Friststatus.FORSUTTEN);

        assertThatThrownBy(() -> gor("provaAvsattBelopp", Map.of("utfall", "BORGENAREN", "motivering", "Prov"))).hasMessageContaining("förlorat sin rätt");
        gor("provaAvsattBelopp", Map.of("utfall", "FALLER_BORT", "motivering", "Ingen talan väcktes."));
        gor("provaLagaKraft", Map.of("overklagad", "NEJ"));
        tid.korForfallna(malB);

        // of the 20 500 kr the applicants get a third and two thirds
        lika(saldo(Konto.AVSATTA_MEDEL, malA), "0");
        lika(saldo(Konto.KOPESKILLING, malA), "0");
        lika(register.fordringar(malA).get(0).kvar(), "14000");
        lika(register.fordringar(malB).get(0).kvar(), "28000");
        assertThat(pagar("fordelning_tvist")).isFalse();
    }

    @Test
    @Lagrum({"UB 13:7 st 2", "UB 13:15"})
    void vacks_talan_pa_sista_dagen_vantar_pengarna_pa_domstolen() {
        tvistenDelges();
        minuten(LocalDate.of(2023, 5, 3), LocalTime.of(15, 0)); // Wednesday
        gor("bevakaTalan", Map.of("dag", "2023-05-03", "domstol", "Provstads tingsrätt"));
        assertThat(frist("talan/").status()).isEqualTo(Friststatus.IAKTTAGEN);
        lika(saldo(Konto.AVSATTA_MEDEL, malA), "20500");

        gor("provaAvsattBelopp", Map.of("utfall", "VANTA", "motivering", "Målet pågår."));
        gor("provaAvsattBelopp", Map.of("utfall", "BORGENAREN", "motivering", "Tingsrätten har dömt till borgenärens fördel."));

        lika(saldo(Konto.AVSATTA_MEDEL, malA), "0");
        assertThat(brev("redovisning_sakagare")).containsExactly("Panthavaren AB");
    }

    @Test
    @Lagrum("UB 13:8")
    void far_borgenaren_ratt_till_en_del_gar_resten_till_dem_som_star_pa_tur() {
        tvistenDelges();
        gor("bevakaTalan", Map.of("domstol", "Provstads tingsrätt", "dag", "2023-04-03"));
        assertThatThrownBy(() -> gor("provaAvsattBelopp", Map.of("utfall", "DELVIS", "delbelopp", "20500", "motivering", "Prov"))).hasMessageContaining("av de avsatta 20\u00a0500");
        gor("provaAvsattBelopp", Map.of("utfall", "DELVIS", "delbelopp", "5500", "motivering", "Tingsrätten har dömt att panten gäller 5 500 kronor."));

        // of the remaining 15 000 kr the applicants get a third and two thirds
        lika(saldo(Konto.AVSATTA_MEDEL, malA), "0");
        lika(register.fordringar(malA).get(0).kvar(), "25000");
        lika(register.fordringar(malB).get(0).kvar(), "50000");
        assertThat(brev("redovisning_sakagare")).containsExactly("Panthavaren AB");
    }

    private void tvistenDelges() {
        pengarnaKommer();
        utlystITid();
        tid.till(malA, SAMMANTRADE);
        hall(Map.of("ansprak", medAndring("P", Map.of("avsatts", "TVIST"))));
        lika(saldo(Konto.AVSATTA_MEDEL, malA), "20500");
        tid.till(malA, LocalDate.of(2023, 4, 3)); // Monday
        transaktion.executeWithoutResult(t -> delgivningar.bekrafta(utskick("forelaggande_vacka_talan").id(), LocalDate.of(2023, 4, 3), "kvitto"));
        tid.korForfallna(malA);
    }

    @Test
    @Lagrum({"UB 13:14 p 1", "UB 13:18", "UB 13:19"})
    void medel_som_inte_far_lyftas_innestar_tills_hindret_ar_borta() {
        pengarnaKommer();
        utlystITid();
        tid.till(malA, SAMMANTRADE);
        hall(Map.of("ansprak", medAndring(malB, Map.of("hinder", "EJ_LAGA_KRAFT"))));
        tid.till(malA, LocalDate.of(2023, 4, 21)); // Friday
        gor("provaLagaKraft", Map.of("overklagad", "NEJ"));

        lika(saldo(Konto.KOPESKILLING, malA), "18333.33");
        assertThat(oppna()).containsExactly("provaInnestaendeMedel");
        assertThat(frist("lyfta/").dag()).isEqualTo(LocalDate.of(2024, 4, 22)); // a year from 20 April is a Saturday, so Monday
        gor("provaInnestaendeMedel", Map.of("beslut", "VANTA", "motivering", "Ingen säkerhet."));
        gor("provaInnestaendeMedel", Map.of("beslut", "LYFT", "ansprak", malB, "motivering", "Bankgaranti har ställts."));
        tid.korForfallna(malB);

        lika(saldo(Konto.KOPESKILLING, malA), "0");
        assertThat(pagar("fordelning")).isFalse();
    }

    @Test
    @Lagrum("UB 13:16")
    void overklagas_fordelningen_i_en_del_betalas_det_andra_ut() {
        pengarnaKommer();
        utlystITid();
        tid.till(malA, SAMMANTRADE);
        hall(Map.of());
        tid.till(malA, LocalDate.of(2023, 4, 21)); // Friday

        gor("provaLagaKraft", Map.of("overklagad", "JA", "berorda", "P"));

        lika(saldo(Konto.KOPESKILLING, malA), "20500");
        assertThat(oppna()).containsExactly("provaInnestaendeMedel");
    }

    @Test
    @Lagrum("UB 13:9")
    void ar_alla_ense_fordelas_enligt_overenskommelsen_men_aldrig_mer_an_det_finns() {
        pengarnaKommer();
        utlystITid();
        tid.till(malA, SAMMANTRADE);
        List<Map<String, Object>> rader = medAndring(malA, Map.of("overenskommet", "20000"));
        Map<String, Object> p = new HashMap<>(rader.stream().filter(r -> r.get("beteckning").equals("P")).findFirst().orElseThrow());
        p.put("overenskommet", "20500");
        Map<String, Object> b = new HashMap<>(rader.stream().filter(r -> r.get("beteckning").equals(malB)).findFirst().orElseThrow());
        b.put("overenskommet", "9000");
        List<Map<String, Object>> formycket = List.of(rader.get(0), p, b);

        assertThatThrownBy(() -> hall(Map.of("enighet", true, "ansprak", formycket))).hasMessageContaining("mer än det finns");
        b.put("overenskommet", "7500");
        hall(Map.of("enighet", true, "ansprak", List.of(rader.get(0), p, b)));

        lika(tilldelat(malA), "20000");
        lika(tilldelat(malB), "7500");
    }

    @Test
    @Lagrum({"UF 13:10", "UF 13:11", "UB 13:6 st 3"})
    void utan_sammantrade_underrattas_den_som_maste_anmala_sig_och_sedan_alla() {
        pengarnaKommer();
        gor("bestamFordelningssatt", Map.of("satt", "UTAN_SAMMANTRADE", "anmalan_senast", "2023-03-10", "motivering", "Det är klart hur medlen ska fördelas."));
        assertThat(brev("underrattelse_fordelning")).containsExactly("Panthavaren AB");
        minuten(LocalDate.of(2023, 3, 10), LocalTime.of(23, 59)); // Friday
        assertThat(oppna()).isEmpty();
        minuten(LocalDate.of(2023, 3, 11), LocalTime.of(0, 1));

        gor("fordelaUtanSammantrade", Map.of());
        tid.korForfallna(malB);

        assertThat(brev("underrattelse_fordelningsbeslut")).hasSize(4);
        lika(tilldelat(malA), "9166.67");
        lika(saldo(Konto.KOPESKILLING, malA), "0");
        assertThat(pagar("fordelning")).isFalse();
    }

    @Test
    @Lagrum({"UF 13:18", "UF 13:19", "UF 13:20", "UF 13:21", "UF 13:22", "UF 13:23", "UF 13:17"})
    void for_en_fastighet_kravs_protokollets_egna_punkter_och_registret_och_forre_agaren_far_veta() {
        Sakagare inteckning = new Sakagare("I", "Banken AB", null, "Bankgatan 1", Formansratt.INTECKNING, LocalDate.of(2015, 6, 1), 1, false, null, null, null, null,
                Belopp.kronor(600_000), false, false, "pantbrev nr 7");
        borja(new Kopeskilling("prov/" + malA, malA, Egendom.FAST_EGENDOM, "Provby 1:1", true, true, INFLUTET, Belopp.kronor(700_000), null, null,
                new Kopeskilling.Person("Köparen AB", "Box 1"), new Kopeskilling.Person("Förre Ägaren", "Box 2"), "Provby 1:0", true,
                List.of(sokande(malA, 30_000), inteckning), List.of(new Kopeskilling.Kostnad("K1", Belopp.kronor(20_000), null))));
        assertThatThrownBy(() -> gor("bestamFordelningssatt", Map.of("satt", "UTAN_SAMMANTRADE", "motivering", "x"))).hasMessageContaining("ska fördelningssammanträde hållas");
        utlystITid();
        gor("bevakaSammantradet", Map.of("handelse", "HINDER", "skal", "Köpeskillingen är inte betald."));
        assertThat(brev("erinran_koparen")).containsExactly("Köparen AB");

        LocalDate nyDag = LocalDate.of(2023, 4, 13); // Thursday
        sattUt(nyDag);
        posten();
        gor("registreraSammantradeskungorelse", Map.of("dag", "2023-03-17")); // Friday
        tid.till(malA, nyDag);
        assertThatThrownBy(() -> hall(Map.of())).isInstanceOfSatisfying(OgiltigIndataException.class, fel -> assertThat(fel.fel())
                .extracting(OgiltigIndataException.Fel::lagrum).containsExactlyInAnyOrder("UF 13:19 p 1", "UF 13:19 p 4", "UF 13:19 p 5", "UF 13:19 p 6"));
        hall(Map.of("andringar", "Inga.", "samtycken", "Förekommer inte.", "utan_verkan", "Pantbrev nr 7 är utan verkan.", "utan_forbehall", "Inga rättigheter."));
        tid.till(malA, LocalDate.of(2023, 5, 5)); // Friday
        gor("provaLagaKraft", Map.of("overklagad", "NEJ"));

        assertThat(brev("avskrift_register")).containsExactly("Inskrivningsmyndigheten");
        assertThat(brev("underrattelse_forre_agare")).containsExactly("Förre Ägaren");
        assertThat(oppna()).containsExactly("antecknaPaHandlingar");
        gor("antecknaPaHandlingar", Map.of());
        assertThat(brev("foljebrev_vardehandling")).containsExactly("Gun Gäldenär");
        lika(saldo(Konto.ATERBETALAS, malA), "0");
        lika(saldo(Konto.KOPESKILLING, malA), "0");
        assertThat(pagar("fordelning")).isFalse();
    }

    @Test
    @Lagrum({"UF 13:20", "UF 13:12", "UF 13:11"})
    void avskrift_av_ett_beslut_utan_sammantrade_sands_inte_forran_det_har_vunnit_laga_kraft() {
        borja(new Kopeskilling("prov/" + malA, malA, Egendom.FAST_EGENDOM, "Provby 1:1", true, false, INFLUTET, Belopp.kronor(700_000), null, null,
                new Kopeskilling.Person("Köparen AB", "Box 1"), new Kopeskilling.Person("Förre Ägaren", "Box 2"), null, true, List.of(sokande(malA, 30_000)), List.of()));
        gor("bestamFordelningssatt", Map.of("satt", "UTAN_SAMMANTRADE", "motivering", "Såld under hand, och det är klart hur medlen ska fördelas."));
        gor("fordelaUtanSammantrade", Map.of());
        lika(saldo(Konto.KOPESKILLING, malA), "0");
        minuten(LocalDate.of(2023, 3, 22), LocalTime.of(23, 59)); // Wednesday, three weeks from 1 March
        assertThat(brev("avskrift_register")).isEmpty();
        minuten(LocalDate.of(2023, 3, 23), LocalTime.of(0, 1));

        assertThat(brev("avskrift_register")).containsExactly("Inskrivningsmyndigheten");
        assertThat(brev("underrattelse_forre_agare")).containsExactly("Förre Ägaren");
        assertThat(pagar("fordelning")).isFalse();
    }

    @Test
    @Lagrum({"UF 13:13", "UF 13:8"})
    void stalls_sammantradet_om_ett_skepp_in_erinras_koparen() {
        borja(new Kopeskilling("prov/" + malA, malA, Egendom.SKEPP, "skeppet Prov", true, true, INFLUTET, Belopp.kronor(700_000), null, null,
                new Kopeskilling.Person("Köparen AB", "Box 1"), null, null, true, List.of(sokande(malA, 30_000)), List.of()));
        utlystITid();

        gor("bevakaSammantradet", Map.of("handelse", "HINDER", "skal", "Försäljningen är överklagad."));

        assertThat(brev("erinran_koparen")).containsExactly("Köparen AB");
        assertThat(utskick("erinran_koparen").lagrum()).isEqualTo("UF 13:13");
    }
}
