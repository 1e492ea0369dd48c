package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/**
 * Bad input to every address of the API that takes something in: always an error of the caller, as a problem detail, never one of ours, and never something
 * kept. An address that is added has to be added here.
 */
class FelindataIT extends Integrationstest {

    private static final String HANDLAGGARE = "handlaggare";
    private static final int TIO_MB = 10 << 20;

    @Autowired
    private TestRestTemplate klient;
    @Autowired
    private Provmal provmal;
    @Autowired
    private ProcessEngine motor;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adresser;

    private String mal;
    private String uppgift;

    /**
     * An address with a body it takes, and in that body a text, a number and a day (as they stand there, or {@code null}).
     *
     * @param vem who may call it
     * @param inteVem who may not
     */
    record Adress(String mall, String vem, String inteVem, String kropp, String text, String tal, String dag) {

        @Override
        public String toString() {
            return mall;
        }
    }

    private static final String ANSOKAN = """
            {"referens":"felindata","sokande":{"typ":"JURIDISK_PERSON","namn":"Exempelbolaget AB","idnummer":"559999-0164","postadress":"Exempelvägen 1"},
             "svarande":{"typ":"PRIVATPERSON","namn":"Anna Exempelsson","idnummer":"19590610-9854","postadress":"Testgränd 93"},
             "exekutionstitel":{"slag":"UTSLAG","nummer":"BF 1-21","dag":"2021-08-05"},"fordringar":[{"kapital":9000,"ranta":120.50}]}""";

    private static final List<Adress> JSON = List.of(
            new Adress("/api/v1/ansokningar", HANDLAGGARE, "modellerare", ANSOKAN, "\"Anna Exempelsson\"", "9000", "\"2021-08-05\""),
            new Adress("/api/v1/mal/{malnummer}/komplettering", HANDLAGGARE, "revisor",
                    "{\"referens\":\"felindata\",\"exekutionstitel\":{\"dag\":\"2021-08-05\"},\"fordringar\":[{\"kapital\":9000}]}", "\"felindata\"", "9000",
                    "\"2021-08-05\""),
            new Adress("/api/v1/uppgifter/{id}/utkast", HANDLAGGARE, "drift", "{\"skal\":\"Ett skäl\",\"belopp\":9000}", "\"Ett skäl\"", "9000", null),
            new Adress("/api/v1/uppgifter/{id}/slutfor", HANDLAGGARE, "drift", "{\"skal\":\"Ett skäl\",\"belopp\":9000}", "\"Ett skäl\"", "9000", null),
            new Adress("/api/v1/forbehallsbelopp", "revisor", "arbetsgivare",
                    "{\"datum\":\"2024-03-01\",\"inkomstperiod\":\"MANAD\",\"galdenar\":{\"nettoinkomst\":25900}}", "\"MANAD\"", "25900", "\"2024-03-01\""),
            new Adress("/api/v1/forbehallsbelopp/jamkning", "revisor", "arbetsgivare",
                    "{\"nettoinkomst\":17000,\"forbehallsbelopp_utan_underhall\":14000,\"lopande_utmatt\":2000,\"lopande_frivilligt\":3000}", null, "17000", null),
            new Adress("/api/v1/loneutmatning/fordelning", "revisor", "arbetsgivare",
                    "{\"datum\":\"2023-04-25\",\"innehallet\":5000,\"fordringar\":[{\"id\":\"C\",\"klass\":\"OVRIG\",\"kapital\":9000}]}", "\"OVRIG\"", "9000",
                    "\"2023-04-25\""),
            new Adress("/api/v1/fordelning", HANDLAGGARE, "arbetsgivare", """
                    {"datum":"2023-05-10","egendom":"LOS_EGENDOM","belopp":1000,
                     "fordringar":[{"id":"A","formansratt":"UTMATNING","dag":"2023-01-10","kapital":600}]}""", "\"LOS_EGENDOM\"", "600", "\"2023-05-10\""),
            new Adress("/api/v1/demo/klocka", HANDLAGGARE, "arbetsgivare", "{\"till\":\"2022-03-01T08:00:00+01:00\"}", "\"2022-03-01T08:00:00+01:00\"", null, null),
            new Adress("/api/v1/demo/simulator", HANDLAGGARE, "arbetsgivare", "{\"pa\":false}", null, null, null),
            new Adress("/api/v1/arbetsgivare/redovisningar", HANDLAGGARE, "modellerare",
                    "{\"loneutmatning\":\"L2022-999999\",\"manad\":\"2022-04\",\"lonedag\":\"2022-04-25\",\"belopp\":9000}", "\"L2022-999999\"", "9000", "\"2022-04-25\""),
            new Adress("/api/v1/mal/{malnummer}/konkurs", HANDLAGGARE, "revisor",
                    "{\"konkursdag\":\"2021-11-02\",\"domstol\":\"Provstads tingsrätt\",\"konkursnummer\":\"K 1-21\",\"forvaltare\":\"Advokat Prov\",\"forvaltarens_adress\":\"Provgatan 1\"}",
                    "\"Provstads tingsrätt\"", null, "\"2021-11-02\""),
            new Adress("/api/v1/forsakringskassan/fk3575", HANDLAGGARE, "revisor",
                    "{\"loneutmatning\":\"L2022-999999\",\"referens\":\"felindata\",\"manad\":\"2022-04\",\"begart\":9000,\"avdraget\":100}", "\"L2022-999999\"", "9000", null),
            new Adress("/api/v1/forsakringskassan/underhall", HANDLAGGARE, "revisor",
                    "{\"referens\":\"felindata\",\"instrument\":\"EU_4_2009\",\"stat\":\"DE\",\"ansokan\":{\"slag\":\"ENSKILT\"}}", "\"EU_4_2009\"", null, null),
            new Adress("/api/v1/kalenderfloden", HANDLAGGARE, "arbetsgivare", "{\"namn\":\"Min kalender\"}", "\"Min kalender\"", null, null));

    /** Those that take something else than JSON in, or nothing. */
    private static final List<Adress> OVRIGA = List.of(
            new Adress("/api/v1/mal/{malnummer}/aterkallelse", HANDLAGGARE, "revisor", null, null, null, null),
            new Adress("/api/v1/mal/{malnummer}/atgarder/{nyckel}", HANDLAGGARE, "revisor", null, null, null, null),
            new Adress("/api/v1/ansokningar/fil", HANDLAGGARE, "modellerare", "", null, null, null),
            new Adress("/api/v1/uppgifter/{id}/ta", HANDLAGGARE, "drift", null, null, null, null),
            new Adress("/api/v1/uppgifter/{id}/slapp", HANDLAGGARE, "drift", null, null, null, null),
            new Adress("/api/v1/modeller/granska", "modellerare", HANDLAGGARE, "<a/>", null, null, null),
            new Adress("/api/v1/arbetsgivare/redovisningar/fil", HANDLAGGARE, "modellerare", "<a/>", null, null, null),
            new Adress("/api/v1/forsakringskassan/fk3575/fil", HANDLAGGARE, "revisor", "<a/>", null, null, null),
            new Adress("/api/v1/forsakringskassan/kvitton", HANDLAGGARE, "revisor", "<a/>", null, null, null),
            new Adress("/api/v1/forsakringskassan/underhall/{malnummer}/handlingar", HANDLAGGARE, "revisor", "[]", null, null, null));

    static Stream<Adress> json() {
        return JSON.stream();
    }

    static Stream<Adress> alla() {
        return Stream.concat(JSON.stream(), OVRIGA.stream());
    }

    /** What is wrong with a body. */
    private record Felaktig(String vad, String kropp) {
    }

    /** Everything that can be wrong in the body of an address. */
    private static List<Felaktig> felen(Adress a) {
        return Stream.of(
                new Felaktig("avbruten JSON", a.kropp().substring(0, a.kropp().length() - 1)),
                new Felaktig("mer efter slutet", a.kropp() + "{}"),
                new Felaktig("samma fält två gånger", "{" + forsta(a) + "," + a.kropp().substring(1)),
                new Felaktig("okänt fält", "{\"okant\":1," + a.kropp().substring(1)),
                new Felaktig("tio MB i ett okänt fält", "{\"okant\":\"" + "x".repeat(TIO_MB) + "\"," + a.kropp().substring(1)),
                new Felaktig("en lista", "[" + a.kropp() + "]"), new Felaktig("null", "null"), new Felaktig("ingenting", ""), new Felaktig("en text", "\"hej\""),
                new Felaktig("djup", "{\"a\":".repeat(5_000)),
                byt(a, "objekt för text", a.text(), "{}"), byt(a, "nolltecken i text", a.text(), "\"a\\u0000b\""),
                byt(a, "halvt tecken i text", a.text(), "\"a\\ud83d\""), byt(a, "tio MB i texten", a.text(), "\"" + "x".repeat(TIO_MB) + "\""),
                byt(a, "negativt tal", a.tal(), "-1"), byt(a, "text för tal", a.tal(), "\"nio tusen\""), byt(a, "ofattbart tal", a.tal(), "1e999999999"),
                byt(a, "tal med tusen siffror", a.tal(), "9".repeat(1000)), byt(a, "objekt för tal", a.tal(), "{}"),
                byt(a, "dag som inte finns", a.dag(), "\"2022-02-30\""), byt(a, "tal för dag", a.dag(), "20220228"),
                byt(a, "dag bortom tiden", a.dag(), "\"+999999999-12-31\"")).filter(f -> f.kropp() != null).toList();
    }

    private static Felaktig byt(Adress a, String vad, String stod, String star) {
        return new Felaktig(vad, stod == null ? null : a.kropp().replace(stod, star));
    }

    /** The body's first field, written once more with the same value. */
    private static String forsta(Adress a) {
        int slut = a.kropp().indexOf(',') < 0 ? a.kropp().length() - 1 : a.kropp().indexOf(',');
        return a.kropp().substring(1, slut);
    }

    @BeforeEach
    void ettMalMedEnUppgift() {
        mal = provmal.nytt(Provmal.SOKANDE, Part.av(Roll.GALDENAR, Parttyp.PRIVATPERSON, "Anna Exempelsson", "199001012384", "Provgatan 1"));
        motor.getRepositoryService().createDeployment().name("prov_felindata").enableDuplicateFiltering(true).addModelInstance("prov_felindata.bpmn",
                Bpmn.createExecutableProcess("prov_felindata").camundaHistoryTimeToLiveString("P1D").startEvent().userTask("provaYttrande")
                        .camundaCandidateGroups("HANDLAGGARE").endEvent().done()).deploy();
        motor.getRuntimeService().startProcessInstanceByKey("prov_felindata", mal);
        uppgift = jdbc.sql("select task_id from uppgift where malnummer = :mal").param("mal", mal).query(String.class).single();
        posta("/api/v1/uppgifter/{id}/ta", HANDLAGGARE, null, null);
    }

    @Test
    void varje_adress_som_tar_emot_nagot_finns_i_provet() {
        Set<String> finns = adresser.getHandlerMethods().keySet().stream()
                .filter(m -> m.getMethodsCondition().getMethods().stream().anyMatch(r -> Set.of("POST", "PUT", "PATCH").contains(r.name())))
                .flatMap(m -> m.getPatternValues().stream()).filter(m -> m.startsWith("/api/")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(alla().map(Adress::mall).toList()).containsExactlyInAnyOrderElementsOf(finns);
    }

    @ParameterizedTest
    @MethodSource("json")
    void det_som_inte_kan_lasas_eller_vara_sant_ar_avsandarens_fel_och_sparas_inte(Adress a) {
        long fore = antalMal();

        SoftAssertions.assertSoftly(krav -> felen(a).forEach(f -> {
            ResponseEntity<JsonNode> svar = posta(a.mall(), a.vem(), f.kropp().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
            krav.assertThat(svar.getStatusCode()).as(f.vad()).isIn(HttpStatus.BAD_REQUEST, HttpStatus.UNPROCESSABLE_ENTITY);
            krav.assertThat(svar.getHeaders().getContentType()).as(f.vad()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
            krav.assertThat(svar.getBody().path("fel")).as(f.vad() + ": felet nämns").isNotEmpty();
            krav.assertThat(String.valueOf(svar.getBody()).length()).as(f.vad() + ": svaret upprepar inte det långa").isBetween(50, 10_000);
        }));

        assertThat(antalMal()).isEqualTo(fore);
    }

    @ParameterizedTest
    @MethodSource("json")
    void den_kropp_provet_utgar_fran_ar_sjalv_utan_fel_i_formen(Adress a) {
        ResponseEntity<JsonNode> svar = posta(a.mall(), a.vem(), a.kropp().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);

        assertThat(svar.getStatusCode()).as("läst: godtagen, eller vägrad för vad den säger, inte för hur").isNotEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(svar.getStatusCode().is5xxServerError()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("alla")
    void utan_inloggning_och_med_fel_roll_ar_dorren_stangd(Adress a) {
        byte[] kropp = a.kropp() == null ? null : a.kropp().getBytes(StandardCharsets.UTF_8);

        ResponseEntity<JsonNode> utan = posta(a.mall(), null, kropp, MediaType.APPLICATION_JSON);
        ResponseEntity<JsonNode> fel = posta(a.mall(), a.inteVem(), kropp, MediaType.APPLICATION_JSON);

        assertThat(utan.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(fel.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        arProblem(utan);
        arProblem(fel);
    }

    @Test
    void en_ansokan_som_inte_ar_utf8_vagras_och_en_med_bytesmarke_lases() {
        arProblem(posta("/api/v1/ansokningar", HANDLAGGARE, ANSOKAN.getBytes(StandardCharsets.UTF_16LE), MediaType.APPLICATION_JSON));
        arProblem(posta("/api/v1/ansokningar", HANDLAGGARE, ANSOKAN.getBytes(StandardCharsets.UTF_16), MediaType.APPLICATION_JSON));
        arProblem(posta("/api/v1/ansokningar", HANDLAGGARE, ANSOKAN.getBytes(StandardCharsets.ISO_8859_1), MediaType.APPLICATION_JSON));

        assertThat(posta("/api/v1/ansokningar", HANDLAGGARE, ("\ufeff" + ANSOKAN).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON).getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
    }

    @Test
    void en_fil_far_inte_heta_vad_som_helst_och_inte_sandas_som_formular() {
        for (String fil : List.of("/api/v1/ansokningar/fil", "/api/v1/arbetsgivare/redovisningar/fil")) {
            arProblem(posta(fil + "?namn=a%00b", HANDLAGGARE, new byte[] {'{'}, MediaType.APPLICATION_OCTET_STREAM));
            arProblem(posta(fil + "?namn=" + "x".repeat(300), HANDLAGGARE, new byte[] {'{'}, MediaType.APPLICATION_OCTET_STREAM));
            ResponseEntity<JsonNode> formular = posta(fil, HANDLAGGARE, new byte[] {'{'}, MediaType.APPLICATION_FORM_URLENCODED);
            assertThat(formular.getStatusCode()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    @Test
    void en_fil_fran_forsakringskassan_som_inte_ar_en_sadan_vagras() {
        for (String fil : List.of("/api/v1/forsakringskassan/fk3575/fil", "/api/v1/forsakringskassan/kvitton")) {
            arProblem(posta(fil, HANDLAGGARE, "<a/>".getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_XML));
            arProblem(posta(fil, HANDLAGGARE, new byte[] {'<'}, MediaType.APPLICATION_FORM_URLENCODED));
        }
        arProblem(posta("/api/v1/forsakringskassan/underhall/{malnummer}/handlingar", HANDLAGGARE, "[\"FINNS_INTE\"]".getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON));
    }

    @Test
    void det_som_inte_finns_och_den_modell_som_inte_kan_lasas_ar_avsandarens_fel() {
        String verkligt = mal;
        arProblem(posta("/api/v1/mal/{malnummer}/atgarder/{nyckel}", HANDLAGGARE, null, null));
        mal = "2022-999999";
        arProblem(posta("/api/v1/mal/{malnummer}/aterkallelse", HANDLAGGARE, null, null));
        arProblem(posta("/api/v1/mal/{malnummer}/atgarder/{nyckel}", HANDLAGGARE, null, null));
        mal = verkligt;
        uppgift = "finns-inte";
        arProblem(posta("/api/v1/uppgifter/{id}/ta", HANDLAGGARE, null, null));
        arProblem(posta("/api/v1/uppgifter/{id}/slapp", HANDLAGGARE, null, null));
        arProblem(posta("/api/v1/modeller/granska", "modellerare", "<a>".getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_XML));
        arProblem(posta("/api/v1/modeller/granska", "modellerare", new byte[TIO_MB], MediaType.APPLICATION_XML));
    }

    @Test
    void en_sidas_parametrar_med_nolltecken_nekas() {
        ResponseEntity<String> svar = klient.getForEntity("/logga-in?fel={v}", String.class, "a\0b");

        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private static void arProblem(ResponseEntity<JsonNode> svar) {
        assertThat(svar.getStatusCode().is4xxClientError()).as("%s", svar.getBody()).isTrue();
        assertThat(svar.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(svar.getBody().path("title").asText()).isNotBlank();
        assertThat(svar.getBody().path("detail").asText()).isNotBlank();
        assertThat(svar.getBody().has("fel")).isTrue();
    }

    private ResponseEntity<JsonNode> posta(String mall, String vem, byte[] kropp, MediaType slag) {
        HttpHeaders huvuden = new HttpHeaders();
        if (kropp != null) {
            huvuden.setContentType(slag);
        }
        TestRestTemplate som = vem == null ? klient : klient.withBasicAuth(vem, vem);
        return som.exchange(java.net.URI.create(klient.getRootUri() + mall.replace("{malnummer}", mal).replace("{id}", uppgift).replace("{nyckel}", "loneutmatning_arbetsgivarbyte")), HttpMethod.POST,
                new HttpEntity<>(kropp, huvuden), JsonNode.class);
    }

    private long antalMal() {
        return jdbc.sql("select count(*) from mal").query(Long.class).single();
    }
}
