package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.fil.Xmlformat;
import se.verkstall.forsakringskassan.Filsvar;
import se.verkstall.forsakringskassan.Leverans;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.forsakringskassan.Meddelande;
import se.verkstall.forsakringskassan.FkMeddelanden;
import se.verkstall.forsakringskassan.NyttMeddelande;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;
import se.verkstall.utskick.Utskicksstatus;

/** Försäkringskassan as payer: decisions go in a file each working day and are answered for; what could not go is a letter; deviations come back. */
@Lagrum({"FK p 1", "FK p 2", "FK p 3", "FK p 4"})
class ForsakringskassanIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);
    private static final LocalDate ONSDAG = LocalDate.of(2022, 3, 2);
    private static final AtomicInteger PERSON = new AtomicInteger(1000);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Leveranser leveranser;
    @Autowired
    private FkMeddelanden meddelanden;
    @Autowired
    private Utskickslada lada;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TestRestTemplate klient;
    @Autowired
    private org.camunda.bpm.engine.RuntimeService motorn;

    private String mal;

    @BeforeEach
    void beslut() {
        // what an earlier test left of the same days
        avslutaLeveranserna();
        jdbc.sql("update fk_leverans set nyckel = nyckel || '/' || id where nyckel not like '%/%'").update();
        jdbc.sql("update utskick set kanal = 'POST' where kanal = 'FIL'").update();
        tid.stall(TISDAG);
        mal = prov.utmatt(Testmal.mal().galdenar("19900101" + PERSON.incrementAndGet()).arbetsgivare("2021005521").fordringar(Testmal.ovrig("100000", "0", "0")));
    }

    /** A job of such a process may be running just now: then once more, on what is left of them. */
    private void avslutaLeveranserna() {
        for (int kvar = 20; ; kvar--) {
            try {
                motorn.createProcessInstanceQuery().processDefinitionKey(Leveranser.MODELL).list().forEach(p -> motorn.deleteProcessInstance(p.getId(), "prov"));
                return;
            } catch (org.camunda.bpm.engine.ProcessEngineException e) {
                if (kvar == 0) {
                    throw e;
                }
            }
        }
    }

    @Test
    void beslutet_vantar_pa_filen_och_gar_inte_med_posten() {
        assertThat(brevet().kanal()).isEqualTo(Kanal.FIL);
        assertThat(leveranser.vantar()).isEqualTo(1);
        assertThat(lada.i(mal).stream().filter(u -> !u.mottagare().roll().equals("ARBETSGIVARE"))).allSatisfy(u -> assertThat(u.kanal()).isNotEqualTo(Kanal.FIL));
    }

    @Test
    void en_leverans_startas_bara_pa_en_arbetsdag_och_bara_om_nagot_vantar() {
        assertThat(leveranser.starta(LocalDate.of(2022, 3, 5))).as("lördag").isFalse();
        assertThat(leveranser.starta(LocalDate.of(2022, 4, 15))).as("långfredagen").isFalse();
        jdbc.sql("update utskick set kanal = 'POST' where kanal = 'FIL'").update();
        assertThat(leveranser.starta(ONSDAG)).isFalse();
    }

    @Test
    @Lagrum({"UB 7:12", "UF bilaga p 2"})
    void medan_beslutet_skulle_delges_den_som_betalar_ar_kvittot_delgivning() {
        LocalDate tisdag = LocalDate.of(2021, 3, 2);
        tid.stall(tisdag);
        mal = prov.utmatt(Testmal.mal().inkom("2021-01-11T09:00:00+01:00").galdenar("19900101" + PERSON.incrementAndGet()).arbetsgivare("2021005521")
                .fordringar(Testmal.ovrig("50000", "0", "0")));
        jdbc.sql("update utskick set kanal = 'POST' where kanal = 'FIL' and id <> :id").param("id", brevet().id()).update();
        assertThat(prov.slut(mal, "loneutmatning_lopande")).as("ännu inte delgiven").isTrue();
        Leverans leverans = leverera(tisdag.plusDays(1));

        leveranser.kvitto(in(kvitto(leverans, nasta("KVITTO"), Map.of(brevet().id(), "MOTTAGEN"))), "prov");
        tid.korForfallna(mal);

        assertThat(brevet().status()).isEqualTo(Utskicksstatus.DELGIVEN);
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isFalse();
    }

    @Test
    void filen_foljer_schemat_och_kvittot_avslutar_leveransen() throws IOException {
        Leverans leverans = leverera(ONSDAG);
        assertThat(leverans.status()).isEqualTo(Leverans.Status.SAND);
        assertThat(leverans.antal()).isEqualTo(1);
        assertThat(leveranser.starta(ONSDAG)).as("en gång om dagen").isFalse();
        assertThat(leverans.kvittoSenast()).as("torsdag").isEqualTo(LocalDate.of(2022, 3, 3));
        String fil = leveranser.fil(leverans.nummer()).orElseThrow();
        try (InputStream in = new ByteArrayInputStream(fil.getBytes(StandardCharsets.UTF_8))) {
            assertThat(Xmlformat.av("/api/fk-beslut-1.xsd").kontrollera(in)).isEmpty();
        }
        assertThat(fil).contains("<leverans>" + leverans.nummer() + "</leverans>", "slag=\"BESLUT\"", "<utmatningsbelopp>5000</utmatningsbelopp>",
                prov.loneutmatning(mal).nummer());
        assertThat(brevet().kanal()).isEqualTo(Kanal.ELEKTRONISK);

        Filsvar svar = leveranser.kvitto(in(kvitto(leverans, nasta("KVITTO"), Map.of(brevet().id(), "MOTTAGEN"))), "prov");

        assertThat(svar.mottagna()).isEqualTo(1);
        assertThat(leveranser.medNummer(leverans.nummer()).orElseThrow().status()).isEqualTo(Leverans.Status.KVITTERAD);
        assertThat(brevet().status()).isEqualTo(Utskicksstatus.SAND);
        assertThat(prov.slut(leverans.nyckel(), "fk_leverans")).isTrue();
    }

    @Test
    void ett_kvitto_som_inte_stammer_andrar_ingenting() {
        Leverans leverans = leverera(ONSDAG);
        long id = brevet().id();
        int nasta = nasta("KVITTO");
        assertThatThrownBy(() -> leveranser.kvitto(in(kvitto(leverans, nasta, Map.of())), "p")).isInstanceOf(OgiltigFilException.class).hasMessageContaining("saknar 1 beslut");
        assertThatThrownBy(() -> leveranser.kvitto(in(kvitto(leverans, nasta, Map.of(id, "MOTTAGEN", id + 1_000_000, "MOTTAGEN"))), "p"))
                .isInstanceOf(OgiltigFilException.class).hasMessageContaining("finns inte i leveransen");
        assertThatThrownBy(() -> leveranser.kvitto(in(kvitto(leverans, nasta, Map.of(id, "KANSKE"))), "p")).isInstanceOf(OgiltigFilException.class);
        assertThatThrownBy(() -> leveranser.kvitto(in(kvitto(leverans, nasta, Map.of(id, "MOTTAGEN")).replace("<antal>1", "<antal>2")), "p"))
                .isInstanceOf(OgiltigFilException.class).hasMessageContaining("2 rader men filen har 1");
        assertThat(leveranser.medNummer(leverans.nummer()).orElseThrow().status()).isEqualTo(Leverans.Status.SAND);

        String ratt = kvitto(leverans, nasta, Map.of(id, "MOTTAGEN"));
        Filsvar forsta = leveranser.kvitto(in(ratt), "p");
        assertThat(leveranser.kvitto(in(ratt), "p")).as("samma fil igen").isEqualTo(forsta);
        assertThatThrownBy(() -> leveranser.kvitto(in(kvitto(leverans, nasta + 2, Map.of(id, "MOTTAGEN"))), "p"))
                .isInstanceOf(OgiltigFilException.class).hasMessageContaining((nasta + 1) + " väntas");
    }

    @Test
    void ett_trasigt_kvitto_avvisas_helt_med_rad_och_skal() {
        Leverans leverans = leverera(ONSDAG);
        String hel = kvitto(leverans, nasta("KVITTO"), Map.of(brevet().id(), "MOTTAGEN"));
        String rad = hel.substring(hel.indexOf("<rad>"), hel.indexOf("</rad>") + 6);

        kvittoAvvisas(hel.substring(0, hel.indexOf("<summa>")), 5, "avkortad");
        kvittoAvvisas(hel.replace("?>\n", "?>\n<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]>\n"), 2, "DTD");
        kvittoAvvisas(hel.replace("UTF-8", "ISO-8859-1"), 2, "UTF-8");
        kvittoAvvisas(hel.replace("MOTTAGEN", "KANSKE"), 4, "Värdet ”KANSKE” i elementet utfall är inte giltigt. Tillåtet är MOTTAGEN, AVVISAD.");
        kvittoAvvisas(hel.replace(rad, rad + "\n" + rad).replace("<antal>1", "<antal>2"), 5, "finns inte i leveransen eller står två gånger");
        kvittoAvvisas(hel + " ".repeat(17 << 20), 0, "16 MB");
        kvittoAvvisas(hel.replace("<leverans>" + leverans.nummer(), "<leverans>" + (leverans.nummer() + 1000)), 0, "väntar på kvitto");
        kvittoAvvisas("", 0, "tom");
        assertThat(leveranser.medNummer(leverans.nummer()).orElseThrow().status()).isEqualTo(Leverans.Status.SAND);
        assertThat(leveranser.kvitto(in(hel), "p").mottagna()).as("det hela kvittot går in efter alla försök").isEqualTo(1);
    }

    private void kvittoAvvisas(String fil, long rad, String text) {
        assertThatThrownBy(() -> leveranser.kvitto(in(fil), "p")).isInstanceOfSatisfying(OgiltigFilException.class,
                e -> assertThat(e.fel()).anySatisfy(f -> {
                    assertThat(f.rad()).isEqualTo(rad);
                    assertThat(f.text()).contains(text);
                }));
    }

    @Test
    void ett_avvisat_beslut_gar_som_brev_till_amal() {
        Leverans leverans = leverera(ONSDAG);

        leveranser.kvitto(in(kvitto(leverans, nasta("KVITTO"), Map.of(brevet().id(), "AVVISAD"))), "prov");
        tid.korForfallna(leverans.nyckel());

        assertThat(brevet().kanal()).isEqualTo(Kanal.POST);
        assertThat(brevet().mottagare().adress()).isEqualTo("Försäkringskassans Kundcenter för partner, Box 93, 662 22 Åmål");
        assertThat(dagbok.rader(mal)).anySatisfy(r -> assertThat(r.handelse()).contains("går som brev", "Okänd person"));
        assertThat(leveranser.rader(leverans)).singleElement().satisfies(r -> assertThat(r.status()).isEqualTo("BREV"));
        Leverans efter = leveranser.medNummer(leverans.nummer()).orElseThrow();
        assertThat(efter.status()).isEqualTo(Leverans.Status.KVITTERAD_MED_AVVISADE);
        assertThat(efter.lage()).isEqualTo("kvitterad, beslutet avvisat");
        assertThatThrownBy(() -> leveranser.foljUpp(leverans.nummer(), " ", "chef")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("vad som har gjorts");
        leveranser.foljUpp(leverans.nummer(), "Personnumret stämde inte.", "chef");
        assertThat(leveranser.medNummer(leverans.nummer()).orElseThrow().attFoljaUpp()).isFalse();
        assertThatThrownBy(() -> leveranser.foljUpp(leverans.nummer(), "Igen.", "chef")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("behöver ingen");
    }

    @Test
    void kommer_inget_kvitto_nasta_arbetsdag_gar_allt_som_brev() {
        Leverans leverans = leverera(LocalDate.of(2022, 3, 4)); // fredag
        assertThat(leverans.kvittoSenast()).as("måndag").isEqualTo(LocalDate.of(2022, 3, 7));

        tid.till(leverans.nyckel(), LocalDate.of(2022, 3, 7), LocalTime.of(23, 59));
        assertThat(brevet().kanal()).isEqualTo(Kanal.ELEKTRONISK);
        tid.till(leverans.nyckel(), LocalDate.of(2022, 3, 8), LocalTime.of(0, 1));

        assertThat(brevet().kanal()).isEqualTo(Kanal.POST);
        assertThat(leveranser.medNummer(leverans.nummer()).orElseThrow().status()).isEqualTo(Leverans.Status.UTAN_KVITTO);
        assertThat(leveranser.medNummer(leverans.nummer()).orElseThrow().attFoljaUpp()).isTrue();
        assertThat(prov.slut(leverans.nyckel(), "fk_leverans")).isTrue();
    }

    @Test
    void den_som_saknar_personnummer_gar_som_brev_i_stallet_for_i_fil() {
        jdbc.sql("update part set idnummer = null where roll = 'GALDENAR' and mal_id = (select id from mal where malnummer = :mal)").param("mal", mal).update();

        assertThat(leveranser.starta(ONSDAG)).isTrue();
        tid.till("FK-" + ONSDAG, ONSDAG);
        tid.korForfallna("FK-" + ONSDAG);

        assertThat(brevet().kanal()).isEqualTo(Kanal.POST);
        assertThat(brevet().mottagare().adress()).contains("Åmål");
    }

    @Test
    void numren_i_serien_foljer_pa_varandra() {
        Leverans forsta = leverera(ONSDAG);
        tid.stall(ONSDAG);
        mal = prov.utmatt(Testmal.mal().galdenar("19900101" + PERSON.incrementAndGet()).arbetsgivare("2021005521").fordringar(Testmal.ovrig("100000", "0", "0")));
        assertThat(leverera(LocalDate.of(2022, 3, 3)).nummer()).isEqualTo(forsta.nummer() + 1);
    }

    @Test
    @Lagrum("UF 7:17")
    void hundra_kronor_ar_en_anteckning_mer_ar_en_uppgift_och_andrad_ersattning_alltid() {
        Meddelande litet = meddela("1900", null);
        tid.korForfallna(mal);
        assertThat(litet.uppgift()).isFalse();
        assertThat(prov.uppgifter(mal)).doesNotContain("provaFk3575");
        assertThat(dagbok.rader(mal)).anySatisfy(r -> assertThat(r.handelse()).contains("avvikelse 100 kronor", "föranleder ingen åtgärd"));

        assertThat(meddela("1899.99", null).uppgift()).isTrue();
        assertThat(prov.uppgifter(mal)).containsOnlyOnce("provaFk3575");
        assertThat(prov.ifyllt(mal, "provaFk3575").get("meddelandet").toString()).contains("för mars 2022", "100,01");
        prov.slutfor(mal, "provaFk3575", Map.of("foljd", "LAT_BERO", "motivering", "Ersättningen var lägre den månaden."));
        assertThat(prov.uppgifter(mal)).doesNotContain("provaFk3575");

        assertThat(meddela("2000", "sjukersättning").uppgift()).isTrue();
        assertThat(prov.ifyllt(mal, "provaFk3575").get("meddelandet").toString()).contains("I stället betalas sjukersättning");
        prov.slutfor(mal, "provaFk3575", Map.of("foljd", "ANDRA", "motivering", "Beslutet omfattar inte sjukersättning."));
        assertThat(prov.uppgifter(mal)).as("ändringen prövas för sig").contains("provaAndring");
    }

    @Test
    void samma_meddelande_tas_emot_en_gang_och_ett_annat_med_samma_beteckning_vagras() {
        NyttMeddelande m = new NyttMeddelande("R" + mal, prov.loneutmatning(mal).nummer(), YearMonth.of(2022, 3), Belopp.kronor(2000), Belopp.NOLL, "Ingen ersättning", null);
        assertThat(meddelanden.taEmot(m, "p").id()).isEqualTo(meddelanden.taEmot(m, "p").id());
        assertThatThrownBy(() -> meddelanden.taEmot(new NyttMeddelande(m.referens(), m.loneutmatning(), m.manad(), m.begart(), Belopp.kronor(1), m.orsak(), null), "p"))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("redan använts");
    }

    @Test
    void en_fil_med_meddelanden_provas_rad_for_rad_och_ett_meddelande_gar_over_api() {
        String nummer = prov.loneutmatning(mal).nummer();
        Filsvar svar = meddelanden.fil(in("""
                <?xml version="1.0" encoding="UTF-8"?>
                <meddelanden xmlns="urn:verkstall:fk-3575:1" version="1"><huvud><lopnummer>%d</lopnummer><skapad>2022-03-29</skapad></huvud>
                <rad><referens>F%s</referens><loneutmatning>%s</loneutmatning><manad>2022-03</manad><begart>2000</begart><avdraget>0</avdraget><orsak>Ingen ersättning</orsak></rad>
                <rad><referens>G%s</referens><loneutmatning>L1980-000009</loneutmatning><manad>2022-03</manad><begart>2000</begart><avdraget>0</avdraget><orsak>x</orsak></rad>
                <summa><antal>2</antal></summa></meddelanden>
                """.formatted(nasta("FK3575"), mal, nummer, mal)), "p");
        assertThat(svar.mottagna()).isEqualTo(1);
        assertThat(svar.fel()).singleElement().satisfies(f -> {
            assertThat(f.rad()).isEqualTo(4);
            assertThat(f.text()).contains("L1980-000009");
        });
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.APPLICATION_JSON);
        var api = klient.withBasicAuth("handlaggare", "handlaggare").postForEntity("/api/v1/forsakringskassan/fk3575", new HttpEntity<>("""
                {"referens":"A%s","loneutmatning":"%s","manad":"2022-03","begart":2000,"avdraget":1950,"orsak":"Lägre ersättning"}""".formatted(mal, nummer), huvuden),
                JsonNode.class);
        assertThat(api.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(api.getBody().get("uppgift").asBoolean()).isFalse();
        var trasig = klient.withBasicAuth("handlaggare", "handlaggare").postForEntity("/api/v1/forsakringskassan/fk3575/fil", "<a/>", JsonNode.class);
        assertThat(trasig.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void en_trasig_fil_avvisas_hel_med_rad_och_skal_och_lamnar_inget_efter_sig() {
        int nasta = nasta("FK3575");
        String hel = """
                <?xml version="1.0" encoding="UTF-8"?>
                <meddelanden xmlns="urn:verkstall:fk-3575:1" version="1"><huvud><lopnummer>%d</lopnummer><skapad>2022-03-29</skapad></huvud>
                <rad><referens>T%s</referens><loneutmatning>%s</loneutmatning><manad>2022-03</manad><begart>2000</begart><avdraget>0</avdraget><orsak>Ingen ersättning</orsak></rad>
                <summa><antal>1</antal></summa></meddelanden>
                """.formatted(nasta, mal, prov.loneutmatning(mal).nummer());
        int fore = meddelanden.senaste(1000).size();
        avvisas(hel.substring(0, hel.indexOf("<summa>")), 4, "avkortad");
        avvisas(hel.replace("?>\n", "?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n"), 2, "DTD");
        avvisas(hel.replace("UTF-8", "ISO-8859-1"), 2, "UTF-8");
        avvisas(hel.replace("<begart>2000", "<begart>2000,50"), 3, "2000,50");
        avvisas(hel.replace("<antal>1", "<antal>2"), 0, "2 rader men filen har 1");
        avvisas(hel.replace("Ingen", "\u0000"), 3, "tecken som inte får stå i XML");
        avvisas(hel + " ".repeat(17 << 20), 0, "16 MB");
        assertThat(meddelanden.senaste(1000)).hasSize(fore);
        assertThat(prov.uppgifter(mal)).doesNotContain("provaFk3575");

        String windows = "\uFEFF" + hel.replace("\n", "\r\n");
        Filsvar svar = meddelanden.fil(in(windows), "p");
        tid.korForfallna(mal);
        assertThat(svar.mottagna()).isEqualTo(1);
        assertThat(meddelanden.fil(in(windows), "p")).as("samma fil igen").isEqualTo(svar);
        assertThat(meddelanden.senaste(1000)).hasSize(fore + 1);
        avvisas(hel, 0, "har redan tagits emot");
        String rad = hel.substring(hel.indexOf("<rad>"), hel.indexOf("</rad>") + 6);
        Filsvar dubbel = meddelanden.fil(in(hel.replace("<lopnummer>" + nasta, "<lopnummer>" + (nasta + 1)).replace("<antal>1", "<antal>2")
                .replace(rad, rad.replace(">T", ">U") + "\n" + rad.replace(">T", ">U").replace("<avdraget>0", "<avdraget>7"))), "p");
        assertThat(dubbel.fel()).as("samma beteckning två gånger med olika innehåll").singleElement().satisfies(f -> {
            assertThat(f.rad()).isEqualTo(4);
            assertThat(f.text()).contains("redan använts");
        });
        avvisas(hel.replace("<lopnummer>" + nasta, "<lopnummer>" + (nasta + 5)), 0, (nasta + 2) + " väntas");
    }

    private void avvisas(String fil, long rad, String text) {
        assertThatThrownBy(() -> meddelanden.fil(in(fil), "p")).isInstanceOfSatisfying(OgiltigFilException.class,
                e -> assertThat(e.fel()).anySatisfy(f -> {
                    assertThat(f.rad()).isEqualTo(rad);
                    assertThat(f.text()).contains(text);
                }));
    }

    @Test
    @Lagrum({"FK p 6", "FK p 7", "EUUhL 10 §", "UB 2:5"})
    void utlandskt_underhall_fran_centralmyndigheten_gar_den_vanliga_vagen_nar_handlingarna_ar_kompletta() {
        String begaran = """
                {"referens":"CM-%s","instrument":"EU_4_2009","stat":"DE","utan_forklaring":true,"restbelopp":true,"pa_svenska":true,"valuta":"SEK",
                 "inlamnade":["ANSOKNINGSFORMULAR","AVGORANDE"],
                 "ansokan":{"slag":"ENSKILT","atgard":"UTMATNING",
                  "sokande":{"typ":"PRIVATPERSON","namn":"Kim Prov","idnummer":"201001012382","postadress":"Provstrasse 1, Berlin","telefon":"+49 30 0000"},
                  "svarande":{"typ":"PRIVATPERSON","namn":"Pat Prov","idnummer":"199001012385","postadress":"Provgatan 1, 111 11 Provstad","hemvist":"Provstad"},
                  "exekutionstitel":{"slag":"DOM","myndighet":"Amtsgericht Provstadt","nummer":"F 1/20","dag":"2020-02-03","lagakraftbevis":true,"original":true},
                  "fordringar":[{"klass":"UNDERHALL","beskrivning":"Underhåll","kapital":12000,"period_fran":"2021-01-01","period_till":"2021-12-31","lopande":1000,"successivt":true,"forfallodag":"2022-04-01"}]}}
                """.formatted(mal);
        JsonNode svar = posta("/underhall", begaran, HttpStatus.CREATED);
        String nytt = svar.get("malnummer").asText();
        assertThat(svar.get("status").asText()).isEqualTo("FORELAGGANDE");
        assertThat(svar.get("saknas")).extracting(f -> f.get("falt").asText()).containsExactly("UTDRAG", "RESTBELOPP");
        assertThat(posta("/underhall", begaran, HttpStatus.CREATED).get("malnummer").asText()).as("samma igen").isEqualTo(nytt);
        assertThat(lada.i(nytt)).anySatisfy(u -> assertThat(u.mottagare().roll()).isEqualTo("CENTRALMYNDIGHET"));
        assertThat(dagbok.rader(nytt)).extracting(Dagbok.Rad::handelse).filteredOn(h -> h.startsWith("Brist: "))
                .as("det som saknas, inte avgörandet som finns").hasSize(2).anySatisfy(h -> assertThat(h).contains("bilaga I (artikel 20.1 b)"));
        tid.korForfallna(nytt);

        assertThat(posta("/underhall/" + nytt + "/handlingar", "[\"UTDRAG\"]", HttpStatus.OK).get("status").asText()).isEqualTo("FORELAGGANDE");
        JsonNode klart = posta("/underhall/" + nytt + "/handlingar", "[\"RESTBELOPP\"]", HttpStatus.OK);

        assertThat(klart.get("saknas")).isEmpty();
        assertThat(klart.get("status").asText()).isEqualTo("PAGAR");
        posta("/underhall", begaran.replace("CM-", "X-").replace("\"SEK\"", "\"EUR\""), HttpStatus.UNPROCESSABLE_ENTITY);
        posta("/underhall", begaran.replace("CM-", "X-").replace("\"UNDERHALL\"", "\"OVRIG\""), HttpStatus.UNPROCESSABLE_ENTITY);
        posta("/underhall", begaran.replace("CM-", "X-").replace("EU_4_2009", "HAAG_2007"), HttpStatus.UNPROCESSABLE_ENTITY);
        posta("/underhall", begaran.replace("AVGORANDE", "OKAND"), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private JsonNode posta(String vag, String innehall, HttpStatus vantat) {
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.APPLICATION_JSON);
        var svar = klient.withBasicAuth("handlaggare", "handlaggare").postForEntity("/api/v1/forsakringskassan" + vag, new HttpEntity<>(innehall, huvuden), JsonNode.class);
        assertThat(svar.getStatusCode()).as(String.valueOf(svar.getBody())).isEqualTo(vantat);
        return svar.getBody();
    }

    private Meddelande meddela(String avdraget, String annan) {
        return meddelanden.taEmot(new NyttMeddelande("M" + mal + "/" + avdraget + "-" + annan, prov.loneutmatning(mal).nummer(), YearMonth.of(2022, 3),
                Belopp.kronor(2000), Belopp.parse(avdraget), "Ersättningen räckte inte", annan), "prov");
    }

    private Leverans leverera(LocalDate dag) {
        tid.till(mal, dag);
        assertThat(leveranser.starta(dag)).isTrue();
        tid.korForfallna("FK-" + dag);
        return leveranser.senaste(1).get(0);
    }

    private Utskick brevet() {
        return prov.brevet(mal, "beslut_loneutmatning/" + prov.loneutmatning(mal).nummer() + "/ARBETSGIVAREN");
    }

    private int nasta(String slag) {
        return jdbc.sql("select coalesce(max(lopnummer), 0) + 1 from fk_fil where slag = :slag").param("slag", slag).query(Integer.class).single();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String kvitto(Leverans leverans, int lopnummer, Map<Long, String> utfall) {
        List<String> rader = utfall.entrySet().stream().map(e -> "<rad><id>" + e.getKey() + "</id><utfall>" + e.getValue() + "</utfall>"
                + (e.getValue().equals("AVVISAD") ? "<skal>Okänd person</skal>" : "") + "</rad>").toList();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <kvitto xmlns="urn:verkstall:fk-kvitto:1" version="1">
                <huvud><lopnummer>%d</lopnummer><leverans>%d</leverans></huvud>
                %s
                <summa><antal>%d</antal></summa></kvitto>
                """.formatted(lopnummer, leverans.nummer(), rader.stream().collect(Collectors.joining("\n")), rader.size());
    }
}
