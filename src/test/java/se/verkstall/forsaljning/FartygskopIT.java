package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.frist.Friststatus;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;

/** What may happen after a bid for a ship was accepted. The auction is on Tuesday 14 June 2022, the price is paid and shared by Wednesday 20 July. */
@Lagrum({"UB 10:15", "UB 10:16", "UB 10:22", "UB 10:23", "UB 13:3"})
class FartygskopIT extends Fartygsprov {

    @Autowired
    private Fartygsaffarer affarer;
    @Autowired
    private Utlosningar utlosningar;

    /** Sold for 760 000 kr, 126 666.67 kr down: a lien of 50 000 kr, and the bank's 500 000 kr with a pantbrev of 600 000 kr, which it lets stand over. */
    private String salt(Map<String, Object> inropet, boolean medger) {
        String mal = utmatt("SKEPP", "M/S Prov, lastfartyg", List.of(sakagare("SJOPANT", "Bogserbolaget AB", "50000"), sakagare("INTECKNING", "Skeppsbanken AB", "500000")));
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("hors", "HORS_INTE", "dojsmal", "Kajavgiften växer.")));
        slutfor(mal, "bestamFartygsauktionen", auktionen());
        kungor(mal, LocalDate.of(2022, 5, 24));
        tillAuktionen(mal, senaste(mal));
        List<Map<String, Object>> anspraken = anspraken(mal, "600000");
        anspraken.set(2, med(anspraken.get(2), Map.of("medgerInnestaende", String.valueOf(medger))));
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", anspraken));
        bud(senaste(mal), "Rederi Två", 760_000);
        slutfor(mal, "hallFartygsauktion", inropet);
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        return mal;
    }

    private static Map<String, Object> avrakning(String belopp) {
        return Map.of("utfall", "GODTA", "medgivande", "true", "fordringsbevis", "true", "pantbrev", "true", "poster", List.of(Map.of("fordran", "S2", "belopp", belopp)));
    }

    private Ansprak banken(String mal) {
        return fordelningar.ansprak(fordelningar.i(mal).get(0).id()).stream().filter(a -> a.beteckning().equals("S2")).findFirst().orElseThrow();
    }

    @Test
    @Lagrum({"UB 10:15 st 1", "UB 10:16 st 4", "UB 10:16 st 6", "UB 13:17 st 3", "UF 13:21 st 1"})
    void banken_later_sin_fordran_innesta_koparen_betalar_resten_och_av_bankens_del_betalas_bara_det_som_inte_har_avraknats() {
        String mal = salt(inrop("126666.67"), true);
        long forsaljning = forsaljning(mal).id();
        tid.till(mal, LocalDate.of(2022, 6, 27)); // Monday
        affarer.aberopaAvrakning(forsaljning, HANDLAGGAREN);
        assertThatThrownBy(() -> affarer.aberopaAvrakning(forsaljning, HANDLAGGAREN)).hasMessageContaining("prövas redan");
        assertThatThrownBy(() -> slutfor(mal, "provaAvrakning", avrakning("500000.01"))).hasMessageContaining("högst 500\u00a0000");
        assertThatThrownBy(() -> slutfor(mal, "provaAvrakning", med(avrakning("400000"), Map.of("pantbrev", "false")))).hasMessageContaining("Pantbrevet ska företes");
        slutfor(mal, "provaAvrakning", avrakning("400000"));
        assertThat(brevTill(mal, "avrakning/%")).containsExactly("Rederi Två", "Banken");
        assertThat(kassa.saldo(Konto.AVRAKNAT, mal)).isEqualTo(Belopp.kronor(400_000));
        assertThat(kassa.saldo(Konto.BANK, mal)).as("inga pengar har kommit in utöver handpenningen").isEqualTo(Belopp.parse("126666.67"));

        // in cash 760 000 - 126 666.67 - 400 000 is left
        tid.till(mal, SAMMANTRADE.minusDays(1));
        assertThatThrownBy(() -> kopeskillingar.betald(forsaljning, Belopp.parse("633333.33"), SAMMANTRADE.minusDays(1), HANDLAGGAREN)).hasMessageContaining("233\u00a0333,33");
        kopeskillingar.betald(forsaljning, Belopp.parse("233333.33"), SAMMANTRADE.minusDays(1), HANDLAGGAREN);
        tid.korForfallna(mal);
        assertThat(brevTill(mal, "kophandling/%")).containsExactly("Rederi Två");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).as("hela priset fördelas").isEqualTo(Belopp.kronor(760_000));

        fordela(mal);
        assertThat(delar(mal)).containsEntry("S1", Belopp.kronor(50_000)).containsEntry("S2", Belopp.kronor(500_000)).containsEntry(mal, Belopp.kronor(40_000));
        assertThat(banken(mal).avraknat()).isEqualTo(Belopp.kronor(400_000));
        tid.till(mal, LocalDate.of(2022, 8, 11)); // Thursday
        slutfor(mal, "provaLagaKraft", Map.of("overklagad", "NEJ"));
        assertThat(kassa.journal(mal)).filteredOn(r -> r.konto() == Konto.BANK && r.text().endsWith("fordran S2")).singleElement().extracting(r -> r.belopp())
                .as("av 500 000 kronor betalas 100 000 ut").isEqualTo(Belopp.kronor(-100_000));
        assertThat(kassa.saldo(Konto.AVRAKNAT, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.NOLL);
        assertThat(oppna(mal)).contains("antecknaPaHandlingar");
    }

    @Test
    @Lagrum({"UB 10:15", "UB 10:16 st 5", "UB 10:20 st 2"})
    void medan_avrakningen_provas_loper_betalningstiden_och_efter_den_ar_inropet_ogiltigt() {
        String utan = salt(inrop("126666.67"), false);
        assertThatThrownBy(() -> affarer.aberopaAvrakning(forsaljning(utan).id(), HANDLAGGAREN)).hasMessageContaining("Ingen fordran får innestå");

        String mal = salt(inrop("126666.67"), true);
        affarer.aberopaAvrakning(forsaljning(mal).id(), HANDLAGGAREN);
        slutfor(mal, "provaAvrakning", avrakning("300000"));
        affarer.aberopaAvrakning(forsaljning(mal).id(), HANDLAGGAREN);
        tid.till(mal, SAMMANTRADE);
        assertThat(oppna(mal)).as("hela sammanträdesdagen går").containsExactly("provaAvrakning");
        tid.till(mal, SAMMANTRADE.plusDays(1)); // Thursday
        assertThat(oppna(mal)).containsExactly("provaNyttFartygsforsok");
        assertThat(brevTill(mal, "avrakning_ater/%")).containsExactly("Rederi Två", "Banken");
        assertThat(kassa.saldo(Konto.AVRAKNAT, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).as("handpenningen hålls").isEqualTo(Belopp.parse("126666.67"));
    }

    @Test
    @Lagrum({"UB 10:5 st 1", "UB 10:5 st 4", "UB 10:4"})
    void banken_loser_ut_bogserbolaget_som_har_anslutit_sig_och_star_i_dess_stalle_i_sakagarforteckningen() {
        String mal = utmatt("SKEPP", "M/S Prov, lastfartyg", List.of(sakagare("SJOPANT", "Bogserbolaget AB", "50000"), sakagare("INTECKNING", "Skeppsbanken AB", "500000")));
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("hors", "HORS_INTE", "dojsmal", "Kajavgiften växer.")));
        slutfor(mal, "bestamFartygsauktionen", auktionen());
        kungor(mal, LocalDate.of(2022, 5, 24));
        long forsaljning = forsaljning(mal).id();
        fartyg.anslut(senaste(mal).id(), Fartygsauktioner.Slag.ANSLUTNING, "Bogserbolaget AB", Belopp.kronor(50_000), "sjöpanträtt", HANDLAGGAREN);
        long anslutning = utlosningar.anslutna(forsaljning).get(0).id();
        Utlosningar.Utlosare banken = new Utlosningar.Utlosare(se.verkstall.lag.Parttyp.JURIDISK_PERSON, "Skeppsbanken AB", "5560000001", "Hamngatan 1", "inteckning");
        assertThatThrownBy(() -> utlosningar.utlosAnsluten(forsaljning, anslutning, banken, "Kajen 9", Belopp.kronor(1_000), Belopp.kronor(50_000), HANDLAGGAREN)).hasMessageContaining("51\u00a0000");
        assertThatThrownBy(() -> utlosningar.utlosAnsluten(forsaljning, anslutning, banken, "", Belopp.kronor(1_000), Belopp.kronor(51_000), HANDLAGGAREN)).hasMessageContaining("adress till båda");

        utlosningar.utlosAnsluten(forsaljning, anslutning, banken, "Kajen 9", Belopp.kronor(1_000), Belopp.kronor(51_000), HANDLAGGAREN);
        tid.korForfallna(mal);
        assertThat(brevTill(mal, "utlosen_ansluten/%")).containsExactly("Bogserbolaget AB", "Skeppsbanken AB", "Provbolaget AB", "Gun Gäldenär");
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.FORRATTNINGSKOSTNADER, mal)).isEqualTo(Belopp.kronor(1_000));
        assertThat(utlosningar.anslutna(forsaljning)).singleElement().extracting(Anslutning::vem).isEqualTo("Skeppsbanken AB");

        tillAuktionen(mal, senaste(mal));
        assertThat((List<?>) ifyllt(mal, "upprattaFartygsforteckning", Map.of()).get("ansprak")).filteredOn(rad -> "SJOPANTRATT".equals(((Map<?, ?>) rad).get("ratt"))).singleElement()
                .extracting(rad -> ((Map<?, ?>) rad).get("vem")).isEqualTo("Skeppsbanken AB");
    }

    @Test
    @Lagrum({"UB 10:16 st 2", "UB 10:22 st 1", "UB 13:3"})
    void en_sakerhet_tas_i_ansprak_for_skillnad_ranta_och_kostnader_nar_skeppet_har_salts_pa_nytt() {
        String mal = salt(med(inrop("126666.67"), Map.of("handpenningSatt", "SAKERHET")), false);
        tid.till(mal, SAMMANTRADE.plusDays(1)); // Thursday: nothing paid, the bid is void
        slutfor(mal, "provaNyttFartygsforsok", Map.of("kanSaljas", "true", "skal", "Intresse finns."));
        slutfor(mal, "bestamFartygsauktionen", med(auktionen(), Map.of("dag", "2022-08-30", "sammantradeDag", "2022-09-28")));
        kungor(mal, LocalDate.of(2022, 8, 9));
        tillAuktionen(mal, senaste(mal));
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", anspraken(mal, "600000")));
        bud(senaste(mal), "Rederi Tre", 740_000);
        slutfor(mal, "hallFartygsauktion", med(inrop("123333.34"), Map.of("forraKostnader", "15000")));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 9, 14)); // Wednesday
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.parse("616666.66"), LocalDate.of(2022, 9, 14), HANDLAGGAREN);
        tid.till(mal, LocalDate.of(2022, 9, 21)); // Wednesday: final since Tuesday

        // 20 000 kr difference, 2.5 per cent on 760 000 kr for 71 days is 3 695.89 kr, and 15 000 kr of costs
        assertThat(brevTill(mal, "krav_kopare/%")).containsExactly("Rederi Två");
        Map<String, Object> svar = ifyllt(mal, "taFartygsansvaretIAnsprak", Map.of());
        assertThat(svar.get("behov").toString()).contains("38\u00a0695,89").contains("Säkerhet är ställd");
        assertThatThrownBy(() -> slutfor(mal, "taFartygsansvaretIAnsprak", Map.of("poster", List.of(Map.of("kop", kop(mal), "belopp", "38695.90"))))).hasMessageContaining("högst 38\u00a0695,89");
        assertThatThrownBy(() -> slutfor(mal, "taFartygsansvaretIAnsprak", Map.of("poster", List.of(Map.of("kop", kop(mal), "belopp", "30000"))))).hasMessageContaining("varför");
        slutfor(mal, "taFartygsansvaretIAnsprak", svar);
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.parse("763695.89"));
        assertThat(kassa.saldo(Konto.FORRATTNINGSKOSTNADER, mal)).isEqualTo(Belopp.kronor(15_000));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
    }

    @Test
    @Lagrum({"UB 10:16 st 3", "UB 10:22 st 1", "UB 13:12 st 1"})
    void en_kommun_som_inte_betalar_svarar_for_hela_beloppet_nar_skeppet_inte_blir_salt_pa_nytt_men_ingen_titel_finns_mot_den() {
        String mal = salt(Map.of("utfall", "GODTA", "redogjort", "true", "handpenningSatt", "BEFRIAD", "koparensAdress", "Stadshuset"), false);
        tid.till(mal, SAMMANTRADE.plusDays(1)); // Thursday
        slutfor(mal, "provaNyttFartygsforsok", Map.of("kanSaljas", "true", "skal", "Intresse finns."));
        slutfor(mal, "bestamFartygsauktionen", med(auktionen(), Map.of("dag", "2022-08-30", "sammantradeDag", "2022-09-28")));
        kungor(mal, LocalDate.of(2022, 8, 9));
        tillAuktionen(mal, senaste(mal));
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", anspraken(mal, "600000")));
        slutfor(mal, "hallFartygsauktion", Map.of("utfall", "GODTA_INTE"));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 9, 7)); // Wednesday: nobody asked within the week

        assertThat(brevTill(mal, "krav_kopare/%")).containsExactly("Rederi Två");
        Map<String, Object> svar = ifyllt(mal, "taFartygsansvaretIAnsprak", Map.of());
        assertThat(svar.get("behov").toString()).contains("126\u00a0666,67").contains("ingen exekutionstitel");
        slutfor(mal, "taFartygsansvaretIAnsprak", Map.of("poster", List.of(Map.of("kop", kop(mal), "belopp", "100000")), "skal", "Kommunen bestrider resten."));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).as("det som kom in fördelas").isEqualTo(Belopp.kronor(100_000));
        assertThat(fordelningar.ansprak(fordelningar.i(mal).get(0).id())).extracting(Ansprak::beteckning).as("banken har bara ränta och kostnader att få, och har inga").containsExactlyInAnyOrder(mal, "S1");
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
    }

    private String kop(String mal) {
        return String.valueOf(auktioner.kop(forsaljning(mal).id()).get(0).id());
    }

    @Test
    @Lagrum({"UB 10:23 st 2", "UF 10:11", "UF 13:8", "UB 18:7 st 3"})
    void en_kopare_som_ett_forordnande_hindrar_i_tre_manader_far_frantrada_och_aterfar_det_han_betalat_med_ranta() {
        String mal = salt(inrop("126666.67"), true);
        long forsaljning = forsaljning(mal).id();
        tid.till(mal, LocalDate.of(2022, 7, 5)); // Tuesday, the last day
        assertThatThrownBy(() -> affarer.forordna(forsaljning, LocalDate.of(2022, 7, 5), HANDLAGGAREN)).hasMessageContaining("Anteckna först överklagandet");
        affarer.overklaga(forsaljning, "Gun Gäldenär", LocalDate.of(2022, 7, 5), HANDLAGGAREN);
        affarer.forordna(forsaljning, LocalDate.of(2022, 7, 5), HANDLAGGAREN);
        affarer.aberopaAvrakning(forsaljning, HANDLAGGAREN);
        slutfor(mal, "provaAvrakning", avrakning("500000"));
        kopeskillingar.betald(forsaljning, Belopp.parse("133333.33"), LocalDate.of(2022, 7, 5), HANDLAGGAREN);
        tid.till(mal, LocalDate.of(2022, 7, 6)); // Wednesday
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).as("köparen får inte komma i besittning").isEqualTo(Egendom.Status.UTMATT);
        assertThat(brevTill(mal, "kvitto_kopare/%")).isEmpty();
        assertThat(brevTill(mal, "sammantrade_hinder/%")).contains("Rederi Två", "Provbolaget AB", "Skeppsbanken AB");
        assertThat(oppna(mal)).containsExactly("bevakaFartygsoverklagandet");
        long kop = auktioner.kop(forsaljning).get(0).id();
        assertThat(fristbok.hitta(mal, "frantrade/" + kop).orElseThrow().dag()).isEqualTo("2022-10-20"); // Thursday

        tid.till(mal, LocalDate.of(2022, 10, 19)); // Wednesday
        Map<String, Object> anmalan = Map.of("utgang", "FRANTRATT", "dag", "2022-10-19", "ranta", "1000.50", "skal", "Köparen vill ha sina pengar.");
        assertThatThrownBy(() -> slutfor(mal, "bevakaFartygsoverklagandet", anmalan)).hasMessageContaining("2022-10-20");
        tid.till(mal, LocalDate.of(2022, 10, 20));
        slutfor(mal, "bevakaFartygsoverklagandet", med(anmalan, Map.of("dag", "2022-10-20")));

        assertThat(fristbok.hitta(mal, "frantrade/" + kop).orElseThrow().status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(brevTill(mal, "kop_upphavt/%")).contains("Rederi Två", "Gun Gäldenär");
        for (Konto konto : List.of(Konto.DEPOSITION, Konto.AVRAKNAT, Konto.BANK, Konto.KOPESKILLING)) {
            assertThat(kassa.saldo(konto, mal)).as(konto.name()).isEqualTo(Belopp.NOLL);
        }
        assertThat(kassa.journal(mal)).filteredOn(r -> r.text().equals("Köpeskilling tillbaka till köparen") && r.konto() == Konto.BANK).singleElement().extracting(r -> r.belopp())
                .as("260 000 kronor och räntan").isEqualTo(Belopp.parse("-261000.50"));
        assertThat(brevTill(mal, "kophandling/%")).isEmpty();
        assertThat(oppna(mal)).containsExactly("provaNyttFartygsforsok");
    }

    @Test
    @Lagrum({"UB 10:23 st 2", "UF 10:11", "UB 13:14 p 3"})
    void havs_forordnandet_far_koparen_komma_i_besittning_och_kophandlingen_vantar_tills_forsaljningen_star_fast() {
        String mal = salt(inrop("126666.67"), false);
        long forsaljning = forsaljning(mal).id();
        tid.till(mal, LocalDate.of(2022, 7, 5)); // Tuesday
        affarer.overklaga(forsaljning, "Gun Gäldenär", LocalDate.of(2022, 7, 5), HANDLAGGAREN);
        affarer.forordna(forsaljning, LocalDate.of(2022, 7, 5), HANDLAGGAREN);
        tid.till(mal, LocalDate.of(2022, 7, 19)); // Tuesday
        kopeskillingar.betald(forsaljning, Belopp.parse("633333.33"), LocalDate.of(2022, 7, 19), HANDLAGGAREN);
        slutfor(mal, "bevakaFartygsoverklagandet", Map.of("utgang", "HAVT", "dag", "2022-07-19", "skal", "Hovrätten har hävt det."));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.SALD);
        assertThat(brevTill(mal, "kvitto_kopare/%")).containsExactly("Rederi Två");
        assertThat(brevTill(mal, "kophandling/%")).isEmpty();
        assertThatThrownBy(() -> slutfor(mal, "bevakaFartygsoverklagandet", Map.of("utgang", "FRANTRATT", "dag", "2022-07-19", "skal", "x"))).hasMessageContaining("medan ett förordnande");
        slutfor(mal, "bevakaFartygsoverklagandet", Map.of("utgang", "STAR_FAST", "dag", "2022-07-19", "domstol", "Påhittade hovrätten", "skal", "Avslag."));
        assertThat(brevTill(mal, "kophandling/%")).containsExactly("Rederi Två");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(760_000));
    }
}
