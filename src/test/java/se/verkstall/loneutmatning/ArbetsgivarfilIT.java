package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.fil.Filfel;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler.Filkvitto;
import se.verkstall.loneutmatning.arbetsgivarfil.Avsandare;

/** An employer's file: booked line by line with a receipt, refused as a whole when it is not what it says, never booked twice. */
@Lagrum({"UF 7:11", "UF 7:13", "UF 7:14"})
class ArbetsgivarfilIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);
    /** A Monday. */
    private static final LocalDate REDOVISNINGSDAG = LocalDate.of(2022, 3, 28);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Arbetsgivarfiler filer;
    @Autowired
    private Arbetsgivarredovisningar redovisningar;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Kassajournal kassa;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TestRestTemplate klient;

    @Value("${verkstall.demo.arbetsgivare}")
    private String organisation;

    private final String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();
    private String mal;
    private String nummer;

    @BeforeEach
    void utmatt() {
        tid.stall(TISDAG);
        mal = prov.utmatt(Testmal.mal().arbetsgivare(arbetsgivare).fordringar(Testmal.ovrig("100000", "0", "0")));
        nummer = prov.loneutmatning(mal).nummer();
        tid.till(mal, REDOVISNINGSDAG);
    }

    @Test
    void det_som_stammer_bokfors_och_det_som_inte_gor_det_avvisas_pa_sin_rad() {
        Filkvitto kvitto = skicka(fil(1, 4, "15000", rad(nummer, "2022-03", "5000"), rad(nummer, "2020-01", "5000"), rad("L1980-000001", "2022-03", "5000"),
                "<rad><loneutmatning>" + nummer + "</loneutmatning><referens>sjuk</referens><manad>2022-04</manad><belopp>0</belopp><orsak kod=\"INGEN_LON\">Tjänstledig</orsak></rad>"));

        assertThat(kvitto.status()).isEqualTo("KLAR");
        assertThat(kvitto.bokforda()).isEqualTo(2);
        assertThat(kvitto.bokfort()).isEqualTo(Belopp.kronor(5000));
        assertThat(kvitto.avvisade()).isEqualTo(2);
        assertThat(kvitto.avvisat()).isEqualTo(Belopp.kronor(10_000));
        assertThat(filer.avvisade(kvitto.id(), 0, 10)).satisfiesExactly(
                f -> {
                    assertThat(f.rad()).isEqualTo(5);
                    assertThat(f.fel()).singleElement().satisfies(e -> assertThat(e.falt()).isEqualTo("manad"));
                }, f -> {
                    assertThat(f.rad()).isEqualTo(6);
                    assertThat(f.fel().get(0).text()).contains("L1980-000001");
                });
        assertThat(saldo()).isEqualTo(Belopp.kronor(5000));
    }

    @Test
    void samma_fil_igen_ger_samma_kvitto_och_bokfor_ingenting() {
        String fil = fil(1, 1, "5000", rad(nummer, "2022-03", "5000"));
        Filkvitto forsta = skicka(fil);
        Filkvitto andra = skicka(fil);

        assertThat(andra.id()).isEqualTo(forsta.id());
        assertThat(saldo()).isEqualTo(Belopp.kronor(5000));
        assertThat(loneutmatningar.redovisningar(prov.loneutmatning(mal))).hasSize(1);
    }

    @Test
    void samma_redovisning_i_en_ny_fil_raknas_som_redan_mottagen() {
        skicka(fil(1, 1, "5000", rad(nummer, "2022-03", "5000")));
        Filkvitto andra = skicka(fil(2, 1, "5000", rad(nummer, "2022-03", "5000")));

        assertThat(andra.fanns()).isEqualTo(1);
        assertThat(andra.bokforda()).isZero();
        assertThat(saldo()).isEqualTo(Belopp.kronor(5000));
    }

    @Test
    void ett_overhoppat_eller_upprepat_lopnummer_avvisar_hela_filen_och_den_kan_sandas_igen_i_ordning() {
        skicka(fil(7, 1, "5000", rad(nummer, "2022-03", "5000")));
        String nionde = fil(9, 1, "100", rad(nummer, "2022-04", "100"));

        assertThat(skicka(nionde)).satisfies(k -> {
            assertThat(k.status()).isEqualTo("AVVISAD");
            assertThat(k.fel()).singleElement().extracting(Filfel::text).asString().contains("löpnummer 9 men 8 väntas");
        });
        assertThat(skicka(fil(7, 1, "100", rad(nummer, "2022-04", "100"))).fel().get(0).text()).contains("7 har redan använts");
        assertThat(saldo()).isEqualTo(Belopp.kronor(5000));

        skicka(fil(8, 0, "0"));
        assertThat(skicka(nionde).status()).isEqualTo("KLAR");
    }

    @Test
    void fel_summor_och_dubbla_rader_avvisar_hela_filen() {
        assertThat(skicka(fil(1, 2, "5000", rad(nummer, "2022-03", "5000")))).satisfies(this::avvisadUtanSpar)
                .satisfies(k -> assertThat(k.fel().get(0).text()).isEqualTo("Summan anger 2 rader men filen har 1."));
        assertThat(skicka(fil(1, 1, "5000.01", rad(nummer, "2022-03", "5000")))).satisfies(this::avvisadUtanSpar)
                .satisfies(k -> assertThat(k.fel().get(0).text()).contains("5\u00a0000,01"));
        assertThat(skicka(fil(1, 2, "10000", rad(nummer, "2022-03", "5000"), rad(nummer, "2022-03", "5000")))).satisfies(this::avvisadUtanSpar)
                .satisfies(k -> assertThat(k.fel()).singleElement().satisfies(f -> assertThat(f.rad()).isEqualTo(5)));
    }

    @Test
    void en_avkortad_fil_en_xml_bomb_och_fel_kodning_avvisas_utan_att_nagot_bokfors() {
        String hel = fil(1, 1, "5000", rad(nummer, "2022-03", "5000"));
        assertThat(skicka(hel.substring(0, hel.length() - 30))).satisfies(this::avvisadUtanSpar);
        assertThat(skicka(hel.replace("?>", "?><!DOCTYPE a [<!ENTITY b \"c\">]>"))).satisfies(this::avvisadUtanSpar);
        assertThat(skicka(hel.replace("UTF-8", "ISO-8859-1"))).satisfies(this::avvisadUtanSpar);
        assertThat(skicka(hel.replace("5000</belopp></rad>", "50\u000000</belopp></rad>"))).satisfies(this::avvisadUtanSpar)
                .satisfies(k -> assertThat(k.fel().get(0).rad()).isEqualTo(4));
    }

    @Test
    void en_fil_fran_windows_med_bom_bokfors_som_en_annan() {
        Filkvitto kvitto = skicka("\uFEFF" + fil(1, 1, "5000", rad(nummer, "2022-03", "5000")).replace("\n", "\r\n"));

        assertThat(kvitto.status()).isEqualTo("KLAR");
        assertThat(kvitto.bokforda()).isEqualTo(1);
        assertThat(saldo()).isEqualTo(Belopp.kronor(5000));
    }

    @Test
    void en_annans_beslut_kan_inte_redovisas() {
        Filkvitto kvitto = skicka(fil(1, 1, "5000", rad(nummer, "2022-03", "5000")).replace(arbetsgivare, "5599999999"));

        assertThat(kvitto.avvisade()).isEqualTo(1);
        assertThat(saldo()).isEqualTo(Belopp.NOLL);
    }

    @Test
    void arbetsgivaren_redovisar_over_api_med_hela_referensnumret_och_bara_med_det() {
        String eget = egetMal();
        String kod = loneutmatningar.referensnummer(prov.loneutmatning(eget));
        String utan = "{\"loneutmatning\":\"%s\",\"manad\":\"2022-03\",\"belopp\":5000}";

        assertThat(posta("", utan.formatted(prov.loneutmatning(eget).nummer())).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        ResponseEntity<JsonNode> svar = posta("", utan.formatted(kod));
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(svar.getBody().get("foljs_upp").asBoolean()).isFalse();
        assertThat(posta("", utan.formatted(kod)).getStatusCode()).as("igen").isEqualTo(HttpStatus.OK);
        assertThat(posta("", "{\"loneutmatning\":\"%s\",\"manad\":\"mars\",\"belopp\":-1,\"x\":1}".formatted(kod)).getStatusCode().is4xxClientError()).isTrue();
        assertThat(saldo(eget)).isEqualTo(Belopp.kronor(5000));
        assertThat(klient.withBasicAuth("arbetsgivare", "arbetsgivare").getForEntity("/api/v1/mal/" + eget, String.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void en_annan_organisations_beslut_ar_som_om_det_inte_fanns() {
        String annans = loneutmatningar.referensnummer(prov.loneutmatning(mal));
        String redovisning = "{\"loneutmatning\":\"%s\",\"manad\":\"2022-03\",\"belopp\":5000}";

        ResponseEntity<JsonNode> svar = posta("", redovisning.formatted(annans));
        ResponseEntity<JsonNode> okand = posta("", redovisning.formatted("L1980-000001-ABCDEF12"));
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(svar.getBody()).as("samma svar som för ett nummer som inte finns").isEqualTo(okand.getBody());
        ResponseEntity<String> sida = klient.withBasicAuth("arbetsgivare", "arbetsgivare")
                .getForEntity("/api/v1/arbetsgivare/redovisningar/fil/" + UUID.randomUUID(), String.class);
        assertThat(sida.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        // a file in the other's name is refused whole, and the receipt of the other's own file is not given to him who sends its copy
        String annansFil = fil(1, 1, "5000", rad(nummer, "2022-03", "5000"));
        UUID id = UUID.fromString(posta("/fil", annansFil).getBody().get("id").asText());
        filer.vantaTillsBokforda();
        assertThat(filer.kvitto(id).orElseThrow()).satisfies(k -> {
            assertThat(k.status()).isEqualTo("AVVISAD");
            assertThat(k.fel()).singleElement().extracting(Filfel::text).isEqualTo("Filen gäller inte er organisation.");
        });
        skicka(annansFil);
        assertThat(posta("/fil", annansFil).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(saldo()).as("bara den andres egen fil").isEqualTo(Belopp.kronor(5000));
    }

    @Test
    void filen_over_api_far_ett_kvitto_som_bara_avsandaren_och_myndigheten_ser() {
        String eget = egetMal();
        int lopnummer = jdbc.sql("select coalesce(max(lopnummer), 0) + 1 from arbetsgivarfil where arbetsgivare = :a and status = 'KLAR'")
                .param("a", organisation).query(Integer.class).single();
        ResponseEntity<JsonNode> svar = posta("/fil", fil(lopnummer, 1, "5000", rad(prov.loneutmatning(eget).nummer(), "2022-03", "5000"))
                .replace(arbetsgivare, organisation));
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        filer.vantaTillsBokforda();

        JsonNode kvitto = klient.withBasicAuth("arbetsgivare", "arbetsgivare").getForObject(svar.getHeaders().getLocation(), JsonNode.class);
        assertThat(kvitto.get("status").asText()).isEqualTo("KLAR");
        assertThat(kvitto.get("bokfort").decimalValue()).isEqualByComparingTo("5000");
        assertThat(klient.withBasicAuth("handlaggare", "handlaggare").getForEntity(svar.getHeaders().getLocation(), String.class).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(klient.withBasicAuth("arbetsgivare", "arbetsgivare").getForObject("/api/v1/arbetsgivare/redovisningar/schema", String.class))
                .contains("redovisningsfil");
    }

    /** A case at the employer whose user the demo has, its wage attached and accounted for by the 28th. */
    private String egetMal() {
        tid.stall(TISDAG);
        String eget = prov.utmatt(Testmal.mal().galdenar(Loneutmatningsprov.nyGaldenar()).arbetsgivare(organisation).fordringar(Testmal.ovrig("100000", "0", "0")));
        tid.till(eget, REDOVISNINGSDAG);
        return eget;
    }

    private void avvisadUtanSpar(Filkvitto k) {
        assertThat(k.status()).isEqualTo("AVVISAD");
        assertThat(k.fel()).isNotEmpty();
        assertThat(k.bokforda()).isZero();
        assertThat(saldo()).isEqualTo(Belopp.NOLL);
        assertThat(jdbc.sql("select count(*) from arbetsgivarfil_rad where fil_id = :id").param("id", k.id()).query(Long.class).single()).isZero();
    }

    private Belopp saldo() {
        return saldo(mal);
    }

    /** All that has come in for the case, shared or not. */
    private Belopp saldo(String malnummer) {
        return Belopp.summa(kassa.journal(malnummer).stream().filter(r -> r.konto() == Konto.BANK && r.belopp().arPositivt()).map(r -> r.belopp()).toList());
    }

    private Filkvitto skicka(String fil) {
        Filkvitto mottagen = filer.taEmot(new ByteArrayInputStream(fil.getBytes(StandardCharsets.UTF_8)), "prov.xml", Avsandare.myndigheten("prov"));
        filer.vantaTillsBokforda();
        return filer.kvitto(mottagen.id()).orElseThrow();
    }

    private ResponseEntity<JsonNode> posta(String vag, String innehall) {
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(vag.isEmpty() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML);
        huvuden.setAccept(java.util.List.of(MediaType.APPLICATION_JSON));
        return klient.withBasicAuth("arbetsgivare", "arbetsgivare").postForEntity("/api/v1/arbetsgivare/redovisningar" + vag,
                new HttpEntity<>(innehall, huvuden), JsonNode.class);
    }

    private static String rad(String nummer, String manad, String belopp) {
        return "<rad><loneutmatning>" + nummer + "</loneutmatning><manad>" + manad + "</manad><belopp>" + belopp + "</belopp></rad>";
    }

    private String fil(int lopnummer, int antal, String summa, String... rader) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <redovisningsfil xmlns="urn:verkstall:arbetsgivarredovisning:1" version="1">
                <huvud><arbetsgivare>%s</arbetsgivare><lopnummer>%d</lopnummer><skapad>2022-03-28</skapad></huvud>
                %s
                <summa><antal>%d</antal><belopp>%s</belopp></summa>
                </redovisningsfil>
                """.formatted(arbetsgivare, lopnummer, String.join("\n", rader), antal, summa);
    }
}
