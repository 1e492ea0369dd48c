package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.handling.Handlingar;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malstatus;
import se.verkstall.redovisning.berakning.Betalningssatt;
import se.verkstall.register.Registerunderrattelser;

/**
 * A house from the application to the end of the case: attached Tuesday 1 March 2022, described Tuesday 15 March, announced Tuesday 10 May, sold Tuesday 31 May, paid Thursday
 * 30 June, the price shared out Tuesday 12 July, paid out Wednesday 3 August. The claim is 180 000 kr with 1 000 kr of costs and interest from 1 January 2022.
 */
@Lagrum({"UF 12:1", "UF 12:2", "UF 12:3", "UF 12:4", "UF 12:5", "UF 12:13", "UF 12:14", "UF 12:15", "UF 12:16", "UF 12:17", "UF 12:18", "UF 12:20", "UF 12:23", "UF 12:24",
        "UF 12:25", "UF 12:26", "UF 12:27", "UF 13:1", "UF 13:2", "UF 13:7", "UF 13:9", "UF 13:19", "UF 13:20", "UF 13:21", "UF 13:22", "UF 13:23", "UB 12:3", "UB 12:11", "UB 12:18",
        "UB 12:19", "UB 12:21", "UB 12:23", "UB 12:24", "UB 12:27", "UB 12:34", "UB 12:35", "UB 12:36", "UB 12:38", "UB 12:40", "UB 12:41", "UB 12:44", "UB 13:4", "UB 13:6", "UB 13:10",
        "UB 13:14"})
class FastighetHelaVagenIT extends Fastighetsprov {

    private static final String ANSOKAN = """
            {"referens":"FAST-1","slag":"ENSKILT","atgard":"UTMATNING",
             "sokande":{"typ":"JURIDISK_PERSON","namn":"Provbolaget AB","idnummer":"556036-0793","postadress":"Provgatan 1, 111 11 Provstad","telefon":"08-465 004 01"},
             "svarande":{"typ":"PRIVATPERSON","namn":"Gun Gäldenär","idnummer":"980719-9824","postadress":"Granvägen 1, 222 22 Provby"},
             "exekutionstitel":{"slag":"DOM","myndighet":"Påhittade tingsrätten","nummer":"T 1-21","dag":"2021-08-05","lagakraftbevis":true},
             "fordringar":[{"kapital":180000,"ranta":0,"kostnad":1000,"ranta_fran":"2022-01-01"}]}""";
    /** 8 per cent on 180 000 kr for 181 days through 30 June and 8.5 per cent for 12 days through the fördelningsdag, 12 July. */
    private static final Belopp RANTA = Belopp.parse("7643.84");

    @Autowired
    private Ansokningar ansokningar;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Fastigheter dorr;
    @Autowired
    private Registerunderrattelser registerposter;

    @Test
    void en_fastighet_utmats_beskrivs_bevakas_saljs_och_betalas_och_koparens_pengar_delas_ut_pa_det_kungjorda_sammantradet() {
        String mal = utmattFranAnsokan();
        beskriv(mal);
        Auktion auktion = lysUt(mal);
        bevaka(mal);
        salj(mal, auktion);
        vardForeTilltradet(mal);
        betala(mal);
        fordela(mal);
        betalaUt(mal);
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.AVSLUTAT);
        assertThat(dagbok.verifiera()).isEmpty();
        assertThat(jdbc.sql("select count(*) from act_ru_execution where business_key_ = :mal").param("mal", mal).query(Long.class).single()).isZero();
    }

    /** Monday 10 January: the application. Tuesday 1 March: the house is attached; the register is told the same day. */
    private String utmattFranAnsokan() {
        tid.stall(LocalDate.of(2022, 1, 10));
        String mal = ansokningar.registrera(ANSOKAN.getBytes(StandardCharsets.UTF_8), Kalla.API, "sökanden").malnummer();
        tid.till(mal, LocalDate.of(2022, 1, 13));
        delgivningar.bekrafta(brev(mal, "underrattelse_utmatning"), LocalDate.of(2022, 1, 13), "kvitto");
        tid.till(mal, UTMATT);
        slutfor(mal, "redovisaTillgangar", Map.of("utredning", "Fastighetsregistret visar ett småhus.", "tillgang", "EGENDOM"));
        utmatHuset(mal);
        assertThat(registerposter.i(mal)).as("inskrivningsmyndigheten underrättas genast").singleElement().satisfies(p -> {
            assertThat(p.lagrum()).startsWith("UF 6:21");
            assertThat(p.uppkom().toLocalDate()).isEqualTo(UTMATT);
        });
        // it ought to be sold within four months, by Friday 1 July
        assertThat(fristbok.hitta(mal, "forsaljning/" + forsaljning(mal).id()).orElseThrow().dag()).isEqualTo("2022-07-01");
        return mal;
    }

    /** The documents; the owner is told of the description on Tuesday 15 March; the protokoll cannot be finalised with a point missing. */
    private void beskriv(String mal) {
        assertThatThrownBy(() -> slutfor(mal, "anskaffaFastighetsbevis", med(bevis(), Map.of("FASTIGHETSBEVIS", "false", "GRAVATIONSBEVIS", "true"))))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("äganderättsbevis").hasMessageContaining("taxeringsbevis");
        slutfor(mal, "anskaffaFastighetsbevis", med(bevis(), Map.of("ansprak", List.of(banken()))));
        slutfor(mal, "bestamBeskrivningen", Map.of("dag", "2022-03-15", "klockslag", "10:00"));
        assertThat(brevTill(mal, "beskrivning/%")).containsExactly("Gun Gäldenär");
        assertThat(oppna(mal)).as("dagen väntas in").isEmpty();
        tid.till(mal, LocalDate.of(2022, 3, 15));
        assertThatThrownBy(() -> slutfor(mal, "beskrivFastigheten", med(beskrivning(mal), Map.of("areal", " ")))).hasMessageContaining("Areal");
        slutfor(mal, "beskrivFastigheten", med(beskrivning(mal), Map.of("omhandertagna", "true", "handlingar", "Köpebrev från 1998")));
        assertThat(brevTill(mal, "omhandertagna/%")).containsExactly("Gun Gäldenär");
        assertThat(brevTill(mal, "yttrande_fastighet/%")).as("de får yttra sig innan tid och plats bestäms").containsExactly("Provbolaget AB", "Gun Gäldenär");
        assertThatThrownBy(() -> slutfor(mal, "bestamFastighetsforsaljningen", med(tider(AUKTION, FORDELNING), Map.of("parternaHorda", "false")))).hasMessageContaining("yttra sig");
    }

    /** 575 000 kr of capital and 5 000 kr of interest on a pantbrev of 600 000 kr. */
    private static Map<String, Object> banken() {
        return Map.of("anspraksslag", "PANTRATT", "innehavare", "Bolånebanken AB", "innehavaradress", "Bankgatan 1, 111 11 Provstad", "grund", "pantbrev 600 000 kr",
                "inskrivningsdag", "2015-06-01", "ordning", "1", "pantbrev", "600000", "kapital", "575000", "ranta", "5000", "anmald", "true");
    }

    /** Tuesday 10 May, the last day: published in both media; the gate is passed, the meeting waited for. */
    private Auktion lysUt(String mal) {
        slutfor(mal, "bestamFastighetsforsaljningen", tider(AUKTION, FORDELNING));
        Auktion auktion = senaste(mal);
        assertThat(dagarFor(auktion)).containsExactly("Kungörelse i Post- och Inrikes Tidningar 2022-05-10 inte i tid", "Kungörelse i Kronofogdemyndighetens webbplats 2022-05-10 inte i tid",
                "Underrättelse till Provbolaget AB 2022-05-10 i tid", "Underrättelse till Gun Gäldenär 2022-05-10 i tid", "Underrättelse till Bolånebanken AB 2022-05-10 i tid");
        assertThat(fristbok.hitta(mal, "anslutning/" + auktion.id()).orElseThrow().dag()).as("anslutning två veckor före").isEqualTo("2022-05-17");
        tid.till(mal, TRE_VECKOR);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-05-10", "WEBBPLATS", "2022-05-10"));
        assertThat(oppna(mal)).isEmpty();
        return auktion;
    }

    /** Tuesday 31 May at nine: the meeting, with a draft at hand; then the list, the applicant's claim with interest to the day of taking over. */
    private void bevaka(String mal) {
        tid.till(mal, AUKTION, LocalTime.of(9, 0));
        assertThat((String) uppgifter.ifyllt(uppgift(mal, "hallBevakningssammantrade")).get("utkast")).contains("Bolånebanken AB").contains("Skyddsbelopp utan kostnader 600\u00a0000");
        assertThat(oppna(mal)).containsExactly("hallBevakningssammantrade");
        bevakat(mal);
        Fastighetsforteckning lista = anspraklager.forteckningar(forsaljning(mal).id()).get(0);
        assertThat(lista.skyddsbelopp()).isEqualTo(Belopp.kronor(640_000));
        assertThat(lista.avraknas()).isEqualTo(Belopp.kronor(575_000));
        assertThat(lista.rader()).extracting(r -> r.plats() + " " + r.vem() + " " + r.belopp()).containsExactly("1 Bolånebanken AB 580000", "1 Gun Gäldenär 20000", "2 Staten 40000",
                "3 Provbolaget AB " + Belopp.kronor(181_000).plus(RANTA));
    }

    /** At one: 900 000 kr is bid; a tenth down, in cash and receipted; 575 000 kr stays in the land. */
    private void salj(String mal, Auktion auktion) {
        tid.till(mal, AUKTION, LocalTime.of(13, 0));
        bud(auktion, "Karin Köpare", 700_000);
        bud(auktion, "Bo Bjudare", 900_000);
        assertThatThrownBy(() -> slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("handpenning", "89999")))).hasMessageContaining("minst 90\u00a0000");
        assertThatThrownBy(() -> slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("redogorelseLamnad", "false")))).hasMessageContaining("redogörelse");
        slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("betalsatt", "KONTANT")));
        assertThat(brevTill(mal, "kvitto/handpenning/%")).containsExactly("Bo Bjudare");
        assertThatThrownBy(() -> slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of("utrop", " ")))).hasMessageContaining("Utrop");
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.kronor(90_000));
    }

    /** The buyer may take care of the house before he takes over; an order on the rent is open at the same time, and each task decides its own. */
    private void vardForeTilltradet(String mal) {
        dorr.begarForvaltning(mal);
        slutfor(mal, "registreraForvaltningsbegaran", begaran("KOPARENS_VARD", "Bo Bjudare", "Få elda i huset"));
        dorr.begarForvaltning(mal);
        slutfor(mal, "registreraForvaltningsbegaran", begaran("AVKASTNING", "Bolånebanken AB", "Ta upp hyran"));
        List<String> bada = jdbc.sql("select task_id from uppgift where malnummer = :mal and nyckel = 'beslutaOmForvaltningen' and slut is null order by skapad, task_id").param("mal", mal)
                .query(String.class).list();
        assertThat(bada).hasSize(2);
        bada.forEach(id -> {
            boolean vard = ((String) uppgifter.ifyllt(uppgifter.ta(id, HANDLAGGAREN)).get("begaran")).contains("elda");
            uppgifter.slutfor(id, Map.of("beslut", vard ? "BIFALL" : "AVSLAG", "skal", "Huset fryser annars"), HANDLAGGAREN);
            tid.korForfallna(mal);
        });
        assertThat(jdbc.sql("select slag || ' ' || beviljad from forvaltningsatgard where forsaljning_id = :f order by id").param("f", forsaljning(mal).id()).query(String.class).list())
                .containsExactly("KOPARENS_VARD true", "AVKASTNING false");
        assertThat(jdbc.sql("select u.lagrum from utskick u join mal m on m.id = u.mal_id where m.malnummer = :mal and u.nyckel like 'forvaltning/%GALDENAR' order by u.id limit 1")
                .param("mal", mal).query(String.class).single()).as("förre ägaren underrättas").isEqualTo("UF 12:27");
    }

    private static Map<String, Object> begaran(String slag, String av, String vad) {
        return Map.of("slag", slag, "begardAv", av, "begardDag", "2022-05-31", "begaran", vad, "motpart", "Bo Bjudare", "motpartAdress", "Köparvägen 2");
    }

    /** 235 000 kr is left to pay by Tuesday 12 July; the sale is final when Tuesday 21 June has passed. Thursday 30 June he pays in cash and gets his receipt. */
    private void betala(String mal) {
        long id = forsaljning(mal).id();
        LocalDate dag = LocalDate.of(2022, 6, 30);
        tid.till(mal, dag);
        assertThat(fordelningar.i(mal)).as("inte betald").isEmpty();
        assertThatThrownBy(() -> kopeskillingar.betald(id, Belopp.kronor(234_999), dag, HANDLAGGAREN)).hasMessageContaining("235\u00a0000");
        kopeskillingar.betald(id, Belopp.kronor(235_000), dag, Betalningssatt.KONTANT, HANDLAGGAREN);
        tid.korForfallna(mal);
        assertThat(brevTill(mal, "kvitto/slutbetalning/%")).containsExactly("Bo Bjudare");
        assertThat(handlingar.i(mal)).extracting(h -> h.mall()).contains("kopebrev", "sakagarforteckning");
        assertThat(brevTill(mal, "kopebrev/%")).containsExactly("Bo Bjudare");
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.SALD);
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(325_000));
    }

    /** The meeting that was announced with the auction: the claims of the list, the applicant's with interest to the day; 100 kr of interest on the money is shared with it. */
    private void fordela(String mal) {
        assertThat(fordelningar.i(mal)).singleElement().satisfies(f -> assertThat(f.sammantrade()).isEqualTo(FORDELNING));
        assertThatThrownBy(() -> slutfor(mal, "bestamFordelningssatt", ifyllt(mal, "bestamFordelningssatt", Map.of("klockslag", "11:00", "motivering", "Såld på auktion."))))
                .as("tid och plats är kungjorda").hasMessageContaining("10:00").hasMessageContaining("ny kungörelse");
        slutfor(mal, "bestamFordelningssatt", ifyllt(mal, "bestamFordelningssatt", Map.of("motivering", "Såld på auktion.")));
        assertThat(oppna(mal)).containsExactly("bevakaSammantradet");
        tid.till(mal, FORDELNING);
        Map<String, Object> protokoll = ifyllt(mal, "hallFordelningssammantrade", Map.of("utfall", "HALLET", "narvarande", "Bolånebanken AB genom ombud", "anforanden", "Inget.",
                "yrkanden", "Inga.", "ranta_pa_medlen", "100"));
        assertThatThrownBy(() -> slutfor(mal, "hallFordelningssammantrade", protokoll)).isInstanceOfSatisfying(OgiltigIndataException.class, fel -> assertThat(fel.fel())
                .extracting(OgiltigIndataException.Fel::lagrum).containsExactlyInAnyOrder("UF 13:19 p 1", "UF 13:19 p 4", "UF 13:19 p 5", "UF 13:19 p 6"));
        slutfor(mal, "hallFordelningssammantrade", med(protokoll, Map.of("andringar", "Inga.", "samtycken", "Förekommer inte.", "utan_verkan", "Inga inteckningar.", "utan_forbehall",
                "Förekommer inte.")));
        long id = fordelningar.i(mal).get(0).id();
        assertThat(fordelningar.ansprak(id)).extracting(a -> a.sakagare().namn() + " " + a.tilldelning().belopp()).containsExactlyInAnyOrder("Bolånebanken AB 5000", "Gun Gäldenär 20000",
                "Provbolaget AB " + Belopp.kronor(181_000).plus(RANTA));
        assertThat(fordelningar.hamta(id).overskott()).as("325 100 − 5 000 − 20 000 − 40 000 − fordran").isEqualTo(Belopp.kronor(260_100 - 181_000).minus(RANTA));
    }

    /** Nobody appeals through Tuesday 2 August; the day after everything is paid, the register and the former owner are told, the pantbrev is noted on and sent. */
    private void betalaUt(String mal) {
        tid.till(mal, LocalDate.of(2022, 8, 2));
        assertThat(oppna(mal)).as("sista dagen att överklaga").isEmpty();
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(325_100));
        tid.till(mal, LocalDate.of(2022, 8, 3));
        slutfor(mal, "provaLagaKraft", Map.of("overklagad", "NEJ"));
        assertThat(brevTill(mal, "fordelning/%avskrift/%")).containsExactly("Inskrivningsmyndigheten");
        assertThat(brevTill(mal, "fordelning/%forre_agare")).containsExactly("Gun Gäldenär");
        slutfor(mal, "antecknaPaHandlingar", ifyllt(mal, "antecknaPaHandlingar", Map.of()));
        assertThat(oppna(mal)).isEmpty();
        assertThat(register.fordringar(mal)).allSatisfy(f -> assertThat(f.kvar()).isEqualTo(Belopp.NOLL));
        assertThat(register.fordringar(mal)).extracting(Fordran::betaldRanta).containsExactly(RANTA);
        for (Konto konto : List.of(Konto.KOPESKILLING, Konto.DEPOSITION, Konto.RANTEBARANDE, Konto.ATERBETALAS, Konto.MEDEL_I_MAL)) {
            assertThat(kassa.saldo(konto, mal)).as(konto.name()).isEqualTo(Belopp.NOLL);
        }
        assertThat(kassa.saldo(Konto.FORRATTNINGSKOSTNADER, mal)).isEqualTo(Belopp.kronor(40_000));
        assertThat(kassa.saldo(Konto.BANK, mal)).as("kvar står statens kostnader").isEqualTo(Belopp.kronor(40_000));
    }
}
