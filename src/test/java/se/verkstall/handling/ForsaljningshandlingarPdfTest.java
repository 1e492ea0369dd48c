package se.verkstall.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.FordelningAvMedel;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.fordelning.handlaggning.Medelsbeslut.Langdrad;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.Underhand;
import se.verkstall.forsaljning.Utlosning;
import se.verkstall.forsaljning.berakning.Fartygsforteckning;
import se.verkstall.forsaljning.berakning.Rattighetsutrop;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** Every announcement, notice and protokoll of sale and distribution is printed as PDF, opened, and read: its heading and what it must say are there. */
@Lagrum({"UF 8:1", "UF 8:4", "UF 9:3", "UF 9:4", "UF 9:7", "UF 9:8", "UF 9:10", "UF 9:11", "UF 9:12a", "UF 9:13", "UF 9:15", "UF 9:17", "UF 9:18", "UF 10:3", "UF 10:5", "UF 10:6", "UF 10:7",
        "UF 10:10", "UF 10:11", "UF 13:2", "UF 13:6", "UF 13:7", "UF 13:8", "UF 13:9", "UF 13:10", "UF 13:11", "UF 13:12", "UF 13:13", "UF 13:15", "UF 13:20", "UF 13:23"})
class ForsaljningshandlingarPdfTest {

    private static final LocalDate DAG = LocalDate.of(2022, 6, 14); // a Tuesday
    private static final Pattern RUBRIK = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Dokumentmallar MALLAR = new Dokumentmallar(Clock.fixed(Instant.parse("2022-06-14T08:00:00Z"), ZoneId.of("Europe/Stockholm")), vem -> vem);
    private static final PdfSkrivare SKRIVARE = new PdfSkrivare();

    @ParameterizedTest
    @ValueSource(strings = {"kungorelse_auktion", "kungorelse_auktion_fartyg", "kungorelse_installd", "kungorelse_fordelning", "begaran_anbud", "underrattelse_auktion",
            "underrattelse_auktion_fartyg", "underrattelse_utlandskt_register", "meddelande_installd", "meddelande_anslutning", "anmodan_yttrande_underhand", "anmodan_yttrande_auktion",
            "underrattelse_anbud", "underrattelse_anstand_forsaljning", "underrattelse_kop_ogiltigt", "uppdrag_forsaljning", "uppdrag_auktion", "bevis_pantforskrivning", "underrattelse_begaran_forsaljning", "kophandling_underhand", "kophandling_bostadsratt",
            "kophandling_fartyg", "kvitto_kopare", "kvitto_sekundogaldenar", "indrivningskvitto", "forbud_sekundogaldenar", "anmaning_sekundogaldenar", "begaran_registerutdrag",
            "sakagarforteckning_fartyg", "underrattelse_utlosen", "protokoll", "kallelse_fordelning", "underrattelse_fordelning", "underrattelse_fordelningsbeslut", "underrattelse_installt_sammantrade",
            "erinran_koparen", "protokoll_fordelning", "beslut_medelsfordelning", "avskrift_register", "underrattelse_forre_agare", "foljebrev_vardehandling", "redovisning_sakagare",
            "forelaggande_vacka_talan", "avrakning_kopeskilling", "underrattelse_avrakning_atergar", "krav_tidigare_kopare", "underrattelse_fartygskop_upphavt",
            "underrattelse_fartygsfordelning_hinder", "underrattelse_utlosen_ansluten"})
    void mallen_blir_en_pdf_med_sin_rubrik_och_malets_nummer(String mall) throws IOException {
        Dokumentmallar.Renderat dokument = MALLAR.rendera("2022-000123", mall, data(mall));

        String text = text(SKRIVARE.skriv(dokument.html()));

        Matcher rubrik = RUBRIK.matcher(dokument.html());
        assertThat(rubrik.find()).as("rubrik").isTrue();
        assertThat(text).contains(platt(rubrik.group(1))).contains("2022-000123");
        assertThat(text).as("inget saknat värde").doesNotContain("null").doesNotContain("${").doesNotContain("0001-01-01");
        assertThat(dokument.lagrum()).isNotBlank();
        if (dokument.html().contains("M/S Prov")) {
            assertThat(text).contains("M/S Prov");
        }
    }

    @org.junit.jupiter.api.Test
    void kungorelsen_av_ett_skepp_sager_allt_som_paragrafen_raknar_upp() throws IOException {
        String text = text(SKRIVARE.skriv(MALLAR.rendera("2022-000123", "kungorelse_auktion_fartyg", data("kungorelse_auktion_fartyg")).html()));
        assertThat(text).contains("Byggt 1998").contains("800 000").contains("Beskrivningen hålls tillgänglig").contains("Egendomen finns").contains("Kajen 3")
                .contains("i det skick som den befinner sig i vid auktionstillfället").contains("Sammanträde för fördelning").contains("senast vid auktionen");
    }

    @org.junit.jupiter.api.Test
    @Lagrum({"UF 13:9", "UF 13:11"})
    void protokollet_och_beslutet_om_fordelning_visar_sina_punkter_och_langden_och_bara_dem_som_ar_ifyllda() throws IOException {
        Map<String, Object> data = data("protokoll_fordelning");
        data.put("punkter", Map.of("anledning", "Flera vill ha betalt.", "overklagande", "Inom tre veckor."));
        assertThat(text(SKRIVARE.skriv(MALLAR.rendera("2022-000123", "protokoll_fordelning", data).html()))).contains("Vad som föranleder sammanträdet Flera vill ha betalt.")
                .contains("Överskott Gäldenären").contains("Den som vill överklaga Inom tre veckor.").doesNotContain("Yrkanden i övrigt");
        assertThat(text(SKRIVARE.skriv(MALLAR.rendera("2022-000123", "beslut_medelsfordelning", data).html()))).contains("Överskott Gäldenären")
                .contains("Den som vill överklaga Inom tre veckor.");
    }

    private static Map<String, Object> data(String mall) {
        Map<String, Object> data = new HashMap<>();
        data.put("egendom", "M/S Prov (PROV-1)");
        for (String dag : List.of("auktionsdag", "till", "svarSenast", "anmalanSenast", "betaldDag", "senast", "inbetald", "beslutad", "beslutsdag", "redovisas", "inkom")) {
            data.put(dag, DAG);
        }
        for (String text : List.of("klockslag", "villkor", "skal", "saljsFor", "vem", "vad", "ratt", "namn", "betalningsregel", "handpenningsregel", "beteckning", "vardehandling",
                "anteckning", "beslutadAv", "beskrivningPlats", "rubrik")) {
            data.put(text, "Prov av " + text);
        }
        for (String belopp : List.of("belopp", "fordran", "lagsta", "varde", "avsatt", "begart", "utbetalt", "attFordela", "overskott", "avraknat", "kvar", "tillbaka",
                "skillnad", "kostnader", "hogst")) {
            data.put(belopp, Belopp.kronor(800_000));
        }
        data.putAll(Map.of("plats", "Kajen 3", "finns", "Kajen 3", "beskrivning", "Byggt 1998, väl underhållet.", "luftfartyg", false, "skepp", true, "okandaBorgenarer", true,
                "maAnmala", true, "anmalanKravs", true, "assurerad", true));
        data.putAll(Map.of("enighet", false, "sammantradet", true, "bortfall", List.of("Faller fordran P bort går 100 kronor till fordran A."), "inteckningar", List.of("Inteckning I."),
                "motparter", List.of("Gun Gäldenär"), "punkter", Map.of("anledning", "Flera vill ha betalt."), "kop", kop(), "u", underhand()));
        data.put("sammantrade", mall.contains("fordelning") || mall.contains("sammantrade") || mall.equals("erinran_koparen") || mall.contains("fordelning_hinder") ? DAG.plusWeeks(5) : "den 19 juli 2022 klockan 10:00");
        data.put("forteckning", mall.equals("avskrift_register") ? Boolean.TRUE : forteckning());
        data.put("rattigheter", List.of(new Rattighetsutrop.Rattighet("Hyra till 2027", "Flygklubben", "Fältet 1", DAG, 1, false, Belopp.kronor(500_000))));
        data.put("andraVillkor", "Inventarierna ingår inte.");
        data.put("hojtSkydd", Belopp.kronor(41_000));
        data.put("utlosning", new Utlosning("Skeppsbanken AB", "5560000001", "Hamngatan 1", "inteckning", "Provbolaget AB", Belopp.kronor(40_000), Belopp.kronor(3_500), DAG));
        data.put("rader", rader(mall));
        data.putAll(Map.of("ejAntaget", false, "harFordran", true, "innehavare", true, "ansvaretAntecknat", true, "borgenar", "Skeppsbanken AB", "sakerhet", true, "sald", true, "avrakningar", List.of()));
        return data;
    }

    private static Object rader(String mall) {
        return switch (mall) {
            case "protokoll" -> List.of(new Protokoll.Rad("Egendomen", "M/S Prov", "UF 10:10 p 1"));
            case "avskrift_register" -> List.of(new Ansprak(1, Sakagare.utmatning("2022-000123", "Provbolaget AB", null, "Provgatan 1", DAG, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(5)),
                    DAG, DAG, false, false, null, null, false, new Ansprak.Tilldelning(1, "Utmätning", "FRL 8 §", Belopp.kronor(5), "", FordelningAvMedel.Utfall.BETALAS, null), null));
            default -> List.of(new Langdrad("Provbolaget AB", new FordelningAvMedel.Rad("A", 1, "Utmätning", "FRL 8 §", Belopp.kronor(5), Belopp.kronor(5), Map.of(),
                    FordelningAvMedel.Utfall.BETALAS, null)));
        };
    }

    private static Kop kop() {
        return new Kop(1, 1, 1L, "Rederi Två", "Kajen 3", Belopp.kronor(760_000), DAG, Belopp.kronor(126_667), DAG.plusWeeks(5), null, Kop.Status.GALLER, false);
    }

    private static Underhand underhand() {
        return new Underhand(1, 1, 1, Underhand.Satt.UPPDRAG, "Tisdag klockan 10", DAG, DAG.plusWeeks(2), true, "Ja, en månad.", "Betalas genast.", "Auktionsverket AB", "Provgatan 2",
                DAG.plusWeeks(6), DAG.minusWeeks(1), false);
    }

    private static Fartygsforteckning.Forteckning forteckning() {
        return Fartygsforteckning.uppratta(Egendom.SKEPP, DAG.plusWeeks(5), List.of(new Fartygsforteckning.Ansprak("U", "Provbolaget AB", null, Formansratt.UTMATNING, DAG.minusMonths(3), 1,
                true, null, null, Belopp.kronor(40_000), null, null, true, false)), Belopp.kronor(1_000), Belopp.NOLL, null);
    }

    private static String platt(String html) {
        return org.springframework.web.util.HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", "")).strip();
    }

    private static String text(byte[] pdf) throws IOException {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument).replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ').replaceAll("\\s+", " ");
        }
    }
}
