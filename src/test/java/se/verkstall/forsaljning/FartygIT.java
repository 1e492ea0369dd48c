package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.forsaljning.Utlosningar.Utlosare;
import se.verkstall.frist.Friststatus;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Egendom;

/** A ship and an aircraft from attachment to distribution, and the ways it goes wrong. Attached Tuesday 1 March 2022; the auction is on Tuesday 14 June. */
@Lagrum({"UF 10:1", "UF 10:2", "UF 10:3", "UF 10:4", "UF 10:5", "UF 10:6", "UF 10:7", "UF 10:8", "UF 10:9", "UF 10:10", "UF 10:11", "UF 11:1", "UB 10:3", "UB 10:7", "UB 10:8", "UB 10:9",
        "UB 10:16", "UB 10:19", "UB 10:20", "UB 10:21", "UB 11:2"})
class FartygIT extends Fartygsprov {

    @Autowired
    private Utlosningar utlosningar;

    @Test
    @Lagrum({"UB 13:4", "UB 13:10", "UF 13:14", "UF 13:15"})
    void ett_skepp_i_norskt_register_utmats_saljs_och_kopeskillingen_fordelas() {
        String mal = utmatt("SKEPP", "M/S Prov, lastfartyg", List.of(sakagare("SJOPANT", "Bogserbolaget AB", "50000"), sakagare("INTECKNING", "Skeppsbanken AB", "500000")));
        assertThat(brevTill(mal, "registerutdrag/%")).containsExactly("Sjöfartsregistret");
        assertThat(fristbok.hitta(mal, "forsaljning/" + forsaljning(mal).id()).orElseThrow().dag()).as("fyra månader: fredag 1 juli").isEqualTo("2022-07-01");

        // applicant and owner may comment through Tuesday 15 March; not before that has passed is the auction set
        assertThatThrownBy(() -> slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("registerutdrag", "")))).hasMessageContaining("registerutdraget");
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("utlandsktRegister", "Skipsregistrene", "registerAdress", "Postboks 73, Bergen")));
        assertThat(brevTill(mal, "yttrande_auktion/%")).containsExactly("Provbolaget AB", "Gun Gäldenär");
        tid.till(mal, LocalDate.of(2022, 3, 15));
        assertThat(oppna(mal)).isEmpty();
        tid.till(mal, LocalDate.of(2022, 3, 16));
        assertThatThrownBy(() -> slutfor(mal, "bestamFartygsauktionen", med(auktionen(), Map.of("sammantradeDag", "2022-07-05")))).hasMessageContaining("2022-07-05");
        slutfor(mal, "bestamFartygsauktionen", auktionen());
        Auktion auktion = senaste(mal);
        assertThat(auktioner.utlysning(auktion.id())).extracting(p -> p.vad() + " " + p.senast() + " " + p.lagrum()).containsExactly(
                "Kungörelse i Post- och Inrikes Tidningar 2022-05-24 UF 10:4 st 1", "Kungörelse i Kronofogdemyndighetens webbplats 2022-05-24 UF 10:4 st 1",
                "Underrättelse till Provbolaget AB 2022-05-13 UB 10:7", "Underrättelse till Gun Gäldenär 2022-05-13 UB 10:7", "Underrättelse till Bogserbolaget AB 2022-05-13 UB 10:7",
                "Underrättelse till Skeppsbanken AB 2022-05-13 UB 10:7", "Underrättelse till Skipsregistrene 2022-05-13 UF 10:6");

        // Tuesday 24 May, the last day: published; a tug joins the sale and everyone is told
        kungor(mal, LocalDate.of(2022, 5, 24));
        fartyg.anslut(auktion.id(), Fartygsauktioner.Slag.ANSLUTNING, "Bogserbolaget AB", Belopp.kronor(50_000), "sjöpanträtt", HANDLAGGAREN);
        assertThat(brevTill(mal, "anslutning/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Bogserbolaget AB", "Skeppsbanken AB");

        // the auction: first the sakägarförteckning, then the bids
        tillAuktionen(mal, auktion);
        assertThatThrownBy(() -> bud(auktion, "Rederi Ett", 700_000)).hasMessageContaining("Sakägarförteckningen");
        assertThatThrownBy(() -> slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", anspraken(mal, "600000"), "hojtSkydd", "700000")))
                .hasMessageContaining("på begäran av de sakägare");
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", anspraken(mal, "600000")));
        bud(auktion, "Rederi Ett", 689_999);
        assertThatThrownBy(() -> slutfor(mal, "hallFartygsauktion", inrop("115000"))).hasMessageContaining("lägsta bud är 690\u00a0000");
        bud(auktion, "Rederi Två", 760_000);
        assertThatThrownBy(() -> slutfor(mal, "hallFartygsauktion", inrop("126666.66"))).hasMessageContaining("minst 126\u00a0666,67");
        assertThatThrownBy(() -> slutfor(mal, "hallFartygsauktion", med(inrop("126666.67"), Map.of("redogjort", "false")))).hasMessageContaining("Redogör");
        slutfor(mal, "hallFartygsauktion", inrop("126666.67"));
        assertThatThrownBy(() -> slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of("forekom", "")))).hasMessageContaining("Vad som i övrigt förekom av betydelse");
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));

        // the rest is paid the day before the meeting; the sale became final on Tuesday 5 July
        tid.till(mal, SAMMANTRADE.minusDays(1));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.UTMATT);
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.parse("633333.33"), SAMMANTRADE.minusDays(1), HANDLAGGAREN);
        tid.korForfallna(mal);
        assertThat(brevTill(mal, "kophandling/%")).containsExactly("Rederi Två");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(760_000));

        fordela(mal);
        assertThat(delar(mal)).containsEntry("S1", Belopp.kronor(50_000)).containsEntry("S2", Belopp.kronor(500_000)).containsEntry("S2 ägarhypotek", Belopp.kronor(100_000))
                .containsEntry(mal, Belopp.kronor(40_000));
        assertThat(fordelningar.i(mal).get(0).overskott()).isEqualTo(Belopp.kronor(30_000));
        tid.till(mal, LocalDate.of(2022, 8, 11));
        slutfor(mal, "provaLagaKraft", Map.of("overklagad", "NEJ"));
        assertThat(brevTill(mal, "%/avskrift/%")).containsExactly("Sjöfartsregistret");
    }

    @Test
    @Lagrum({"UF 13:16", "UB 11:1", "UB 11:2 a", "UB 11:3 a"})
    void ett_luftfartyg_kungors_sex_veckor_i_forvag_saljs_och_fordelas() {
        String mal = utmatt("REGISTRERAT_LUFTFARTYG", "Flygplan, tvåmotorigt", List.of(sakagare("SJOPANT", "Bärgarna AB", "50000"), sakagare("INTECKNING", "Flygbanken AB", "500000")));
        tid.till(mal, LocalDate.of(2022, 5, 3));
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("hors", "HORS_INTE", "dojsmal", "Hangarhyran äter upp värdet.")));
        assertThatThrownBy(() -> slutfor(mal, "bestamFartygsauktionen", med(auktionen(), Map.of("dag", "2022-06-13", "sammantradeDag", "2022-07-20")))).hasMessageContaining("senast 2022-05-02");
        slutfor(mal, "bestamFartygsauktionen", auktionen());
        Auktion auktion = senaste(mal);
        assertThat(auktioner.utlysning(auktion.id())).extracting(p -> p.senast().toString()).containsExactly("2022-05-03", "2022-05-03", "2022-05-13", "2022-05-13", "2022-05-13", "2022-05-13");
        kungor(mal, LocalDate.of(2022, 5, 3));

        tillAuktionen(mal, auktion);
        Map<String, Object> hyran = Map.of("rattighet", "Hyra till 2027", "innehavare", "Flygklubben", "innehavaradress", "Fältet 1", "rattInskriven", "2020-01-07", "fordringarFore", "590000");
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", anspraken(mal, "500000"), "rattigheter", List.of(hyran)));
        // called out without and with reservation for the lease: the second bid covers what stands before it, and goes before the first
        bud(auktion, "Utan Förbehåll AB", 640_000);
        bud(auktion, "Flygskolan AB", 660_000);
        assertThatThrownBy(() -> slutfor(mal, "hallFartygsauktion", inrop("110000"))).hasMessageContaining("2 utrop");
        List<Map<String, String>> utropen = List.of(Map.of("hogstaBud", "640000"), Map.of("hogstaBud", "660000"));
        assertThatThrownBy(() -> slutfor(mal, "hallFartygsauktion", med(inrop("110000"), Map.of("fleraSamtidigt", "true", "utropen", utropen)))).hasMessageContaining("hur utrop ska ske");
        slutfor(mal, "hallFartygsauktion", med(inrop("110000"), Map.of("utropen", utropen)));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, SAMMANTRADE.minusDays(6));
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(550_000), SAMMANTRADE.minusDays(6), HANDLAGGAREN);
        fordela(mal);
        assertThat(delar(mal)).containsEntry(mal, Belopp.kronor(40_000)).containsEntry("S2", Belopp.kronor(500_000));
        tid.till(mal, LocalDate.of(2022, 8, 11));
        slutfor(mal, "provaLagaKraft", Map.of("overklagad", "NEJ"));
        assertThat(brevTill(mal, "%/avskrift/%")).containsExactly("Inskrivningsmyndigheten", "Transportstyrelsen");
    }

    @Test
    void ett_luftfartyg_kungjort_en_dag_for_sent_stalls_in_och_efter_en_auktion_utan_bud_havs_utmatningen_om_ingen_begar_mer() {
        String mal = utmatt("REGISTRERAT_LUFTFARTYG", "Flygplan, enmotorigt", List.of());
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("hors", "HORS_INTE", "dojsmal", "Hangarhyran äter upp värdet.")));
        slutfor(mal, "bestamFartygsauktionen", auktionen());
        Auktion forsta = senaste(mal);
        kungor(mal, LocalDate.of(2022, 5, 4));
        assertThat(fristbok.hitta(mal, "kungorelse/auktion/" + forsta.id() + "/WEBBPLATS").orElseThrow().status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThatThrownBy(() -> slutfor(mal, "avhjalpBrist", Map.of("beslut", "AVHJALP", "SARSKILDA_SKAL_SKEPP", "true", "skal", "x"))).hasMessageContaining("UB 10:8");
        slutfor(mal, "avhjalpBrist", Map.of("beslut", "STALL_IN", "skal", "Kungörelsen kom en dag för sent."));
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(brevTill(mal, "installd/" + forsta.id() + "/%")).containsExactly("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats");
        assertThat(brevTill(mal, "installd/underrattelse_auktion/%")).containsExactly("Provbolaget AB", "Gun Gäldenär");

        // anew on Tuesday 28 June: no bid; the week runs out on Tuesday 5 July
        slutfor(mal, "bestamFartygsauktionen", med(auktionen(), Map.of("dag", "2022-06-28", "sammantradeDag", "2022-08-17")));
        kungor(mal, LocalDate.of(2022, 5, 17));
        Auktion andra = senaste(mal);
        tillAuktionen(mal, andra);
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", bara(mal)));
        slutfor(mal, "hallFartygsauktion", Map.of("utfall", "GODTA_INTE"));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 7, 5));
        assertThat(oppna(mal)).isEmpty();
        tid.till(mal, LocalDate.of(2022, 7, 6));
        assertThatThrownBy(() -> fartyg.begarNyttForsok(andra.id(), LocalDate.of(2022, 7, 6), HANDLAGGAREN)).hasMessageContaining("senast 2022-07-05");
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
    }

    @Test
    @Lagrum("UB 10:22 st 2")
    void en_kopare_av_skepp_som_inte_betalar_till_sammantradet_forlorar_inropet_och_far_tillbaka_det_som_kostnaderna_lamnar() {
        String mal = utmatt("SKEPPSBYGGE", "Skrov nr 12", List.of());
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("hors", "HORS_INTE", "dojsmal", "Varvet kräver hyra.")));
        slutfor(mal, "bestamFartygsauktionen", auktionen());
        kungor(mal, LocalDate.of(2022, 5, 24));
        Auktion auktion = senaste(mal);
        tillAuktionen(mal, auktion);
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", bara(mal)));
        // no bid at first; asked for on the last day of the week, Tuesday 21 June, a new auction is held
        slutfor(mal, "hallFartygsauktion", Map.of("utfall", "GODTA_INTE"));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 6, 21));
        fartyg.begarNyttForsok(auktion.id(), LocalDate.of(2022, 6, 21), HANDLAGGAREN);
        slutfor(mal, "provaNyttFartygsforsok", Map.of("kanSaljas", "true", "skal", "Intresse finns."));
        slutfor(mal, "bestamFartygsauktionen", med(auktionen(), Map.of("dag", "2022-08-16", "sammantradeDag", "2022-09-14")));
        kungor(mal, LocalDate.of(2022, 7, 26));
        Auktion andra = senaste(mal);
        tillAuktionen(mal, andra);
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", bara(mal)));
        bud(andra, "Rederi Ett", 120_000);
        slutfor(mal, "hallFartygsauktion", inrop("40000"));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));

        tid.till(mal, LocalDate.of(2022, 9, 14));
        assertThat(oppna(mal)).as("hela sammanträdesdagen går").isEmpty();
        tid.till(mal, LocalDate.of(2022, 9, 15));
        assertThat(brevTill(mal, "kop_ogiltigt/%")).containsExactly("Rederi Ett", "Provbolaget AB", "Gun Gäldenär");
        slutfor(mal, "provaNyttFartygsforsok", Map.of("sokandenAvstar", "true", "kostnader", "15000", "skal", "Sökanden avstår."));

        assertThat(kassa.saldo(Konto.FORRATTNINGSKOSTNADER, mal)).isEqualTo(Belopp.kronor(15_000));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.BANK, mal)).as("25 000 kronor lämnades tillbaka").isEqualTo(Belopp.kronor(15_000));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
    }

    @Test
    @Lagrum({"UB 10:4", "UB 10:22 st 1"})
    void banken_loser_ut_sokanden_och_efter_ett_ogiltigt_inrop_tacker_handpenningen_skillnad_ranta_och_kostnader() {
        String mal = utmatt("SKEPPSBYGGE", "Skrov nr 14", List.of());
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("hors", "HORS_INTE", "dojsmal", "Varvet kräver hyra.")));
        Utlosare banken = new Utlosare(Parttyp.JURIDISK_PERSON, "Skeppsbanken AB", "5560000001", "Hamngatan 1", "inteckning");
        long forsaljning = forsaljning(mal).id();
        assertThatThrownBy(() -> utlosningar.utlos(forsaljning, banken, Belopp.kronor(3_000), Belopp.kronor(40_000), HANDLAGGAREN)).hasMessageContaining("43\u00a0000");
        utlosningar.utlos(forsaljning, banken, Belopp.kronor(3_000), Belopp.kronor(43_000), HANDLAGGAREN);
        assertThat(brevTill(mal, "utlosen/%")).containsExactly("Provbolaget AB", "Skeppsbanken AB", "Gun Gäldenär");
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.FORRATTNINGSKOSTNADER, mal)).isEqualTo(Belopp.kronor(3_000));

        slutfor(mal, "bestamFartygsauktionen", auktionen());
        assertThat(brevTill(mal, "underrattelse_auktion/%")).as("banken är sökande").containsExactly("Skeppsbanken AB", "Gun Gäldenär");
        inropat(mal, LocalDate.of(2022, 5, 24), 120_000, inrop("40000"));
        tid.till(mal, SAMMANTRADE.plusDays(1)); // Thursday: nothing paid, the bid is void
        slutfor(mal, "provaNyttFartygsforsok", Map.of("kanSaljas", "true", "skal", "Intresse finns."));
        slutfor(mal, "bestamFartygsauktionen", med(auktionen(), Map.of("dag", "2022-08-30", "sammantradeDag", "2022-09-28")));
        inropat(mal, LocalDate.of(2022, 8, 9), 100_000, med(inrop("40000"), Map.of("forraKostnader", "15000")));
        assertThatThrownBy(() -> utlosningar.utlos(forsaljning, banken, Belopp.NOLL, Belopp.kronor(40_000), HANDLAGGAREN)).hasMessageContaining("såld");
        tid.till(mal, LocalDate.of(2022, 9, 14));
        kopeskillingar.betald(forsaljning, Belopp.kronor(60_000), LocalDate.of(2022, 9, 14), HANDLAGGAREN);
        tid.till(mal, LocalDate.of(2022, 9, 21)); // Wednesday: final since Tuesday
        // 2.5 per cent on 120 000 kr for 71 days is 583.56 kr; 20 583.56 kr adds to the price, 15 000 kr pays costs, the rest goes back
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.parse("120583.56"));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.BANK, mal)).as("4 416,44 kronor lämnades tillbaka").isEqualTo(Belopp.parse("138583.56"));
    }
}
