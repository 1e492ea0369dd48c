package se.verkstall.ansokan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Friststatus;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** A deficient application: ordered to be completed, and what follows on each way out. */
@Lagrum({"UB 2:5", "UF 2:8", "UF 2:9", "UF 4:4"})
class ForelaggandeProcessIT extends Integrationstest {

    private static final LocalDate MANDAG_10_JANUARI = LocalDate.of(2022, 1, 10);
    private static final LocalDate ONSDAG_12_JANUARI = LocalDate.of(2022, 1, 12);
    private static final LocalDate MANDAG_31_JANUARI = LocalDate.of(2022, 1, 31);
    private static final LocalDate TISDAG_1_FEBRUARI = LocalDate.of(2022, 2, 1);

    @Autowired
    private Ansokningar ansokningar;
    @Autowired
    private Malregister register;
    @Autowired
    private Fristbok fristbok;
    @Autowired
    private Utskickslada utskick;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Delgivningar delgivningar;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Tidsresa tid;

    @BeforeEach
    void mandagenDen10Januari() {
        tid.stall(MANDAG_10_JANUARI);
    }

    @Test
    void forelaggandetNamnerBristenDagenOchVarningen() {
        String mal = utanAdress();
        Frist frist = fristen(mal);
        assertThat(frist.dag()).isEqualTo(MANDAG_31_JANUARI);
        assertThat(frist.status()).isEqualTo(Friststatus.LOPER);
        String text = handlingar.html(forelaggandet(mal).handlingId());
        assertThat(text).contains("2 kap. 2 § andra stycket utsökningsförordningen").contains("31 januari 2022")
                .contains("Om bristen inte avhjälps kan ansökan avvisas");
    }

    @Test
    void utanKompletteringAvvisasAnsokanForstNarDagenHarPasserat() {
        String mal = utanAdress();
        tid.till(mal, ONSDAG_12_JANUARI);
        delgivningar.bekrafta(forelaggandet(mal).id(), ONSDAG_12_JANUARI, "kvitto");
        tid.till(mal, MANDAG_31_JANUARI);
        assertThat(register.hamta(mal).status()).as("sista dagen, måndag").isEqualTo(Malstatus.FORELAGGANDE);
        tid.till(mal, TISDAG_1_FEBRUARI);
        assertThat(register.hamta(mal).status()).as("dagen efter, tisdag").isEqualTo(Malstatus.AVVISAT);
        assertThat(fristen(mal).status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(utskick.hitta(mal, "avvisning")).isPresent();
        assertThatThrownBy(() -> komplettera(mal)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("avvisad");
    }

    @Test
    void enKompletteringITidForMaletVidare() {
        String mal = utanAdress();
        tid.till(mal, ONSDAG_12_JANUARI);
        delgivningar.bekrafta(forelaggandet(mal).id(), ONSDAG_12_JANUARI, "kvitto");
        tid.till(mal, MANDAG_31_JANUARI);
        assertThat(komplettera(mal).brister()).isEmpty();
        tid.till(mal, TISDAG_1_FEBRUARI);
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.PAGAR);
        assertThat(fristen(mal).status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(utskick.hitta(mal, "underrattelse_utmatning")).as("underrättelsen till gäldenären").isPresent();
    }

    @Test
    void enSenKompletteringRaknasSaLangeIngetHarBeslutats() {
        String mal = utanAdress();
        tid.till(mal, TISDAG_1_FEBRUARI);
        assertThat(register.hamta(mal).status()).as("ej delgivet, dagen har passerat").isEqualTo(Malstatus.FORELAGGANDE);
        komplettera(mal);
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.PAGAR);
    }

    @Test
    void kommerDelgivningenSentFarSokandenTvaVeckorFranDen() {
        String mal = utanAdress();
        LocalDate onsdag26Januari = LocalDate.of(2022, 1, 26);
        tid.till(mal, onsdag26Januari);
        delgivningar.bekrafta(forelaggandet(mal).id(), onsdag26Januari, "kvitto");
        tid.korForfallna(mal);
        LocalDate onsdag9Februari = LocalDate.of(2022, 2, 9);
        assertThat(fristen(mal).dag()).isEqualTo(onsdag9Februari);
        tid.till(mal, onsdag9Februari);
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.FORELAGGANDE);
        tid.till(mal, LocalDate.of(2022, 2, 10));
        assertThat(register.hamta(mal).status()).as("torsdag 10 februari").isEqualTo(Malstatus.AVVISAT);
    }

    @Test
    void enOtillrackligKompletteringLederTillNyttForelaggande() {
        String mal = registrera("");
        tid.korForfallna(mal);
        assertThat(ansokningar.komplettera(mal, "{\"svarande\":{\"yrke\":\"snickare\"}}".getBytes(StandardCharsets.UTF_8), "sökanden").brister()).hasSize(1);
        tid.korForfallna(mal);
        assertThat(utskick.hitta(mal, "forelaggande-2")).isPresent();
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.FORELAGGANDE);
    }

    @Test
    void enAterkallelseAvskriverMalet() {
        String mal = utanAdress();
        ansokningar.aterkalla(mal, "sökanden");
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.AVSKRIVET);
        assertThat(dagbok.verifiera()).isEmpty();
    }

    @Test
    @Lagrum("UF 1:3")
    void iEttAllmantMalGallerAterkallelsenFranDetAttDenAntecknas() {
        String mal = ansokningar.registrera(ansokan("").replace("\"atgard\"", "\"slag\":\"ALLMANT\",\"atgard\"").getBytes(StandardCharsets.UTF_8), Kalla.API, "test").malnummer();
        tid.korForfallna(mal);
        assertThat(register.hamta(mal).slag()).isEqualTo(Malslag.ALLMANT);
        ansokningar.aterkalla(mal, "sökanden");
        assertThat(dagbok.rader(mal)).filteredOn(r -> "UF 1:3".equals(r.lagrum())).singleElement()
                .satisfies(r -> assertThat(r.handelse()).isEqualTo("Sökanden har återkallat ansökan."));
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.AVSKRIVET);
        assertThatThrownBy(() -> ansokningar.aterkalla(mal, "sökanden")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("malnummer");
    }

    @Test
    void overformyndarenUnderrattasNarSvarandenArUnder18() {
        String mal = ansokningar.registrera(ansokan(",\"postadress\":\"Testgränd 93\"").replace("19590610-9854", "20100615-9808").getBytes(StandardCharsets.UTF_8),
                Kalla.API, "test").malnummer();
        tid.korForfallna(mal);
        assertThat(utskick.hitta(mal, "overformyndaren")).hasValueSatisfying(u -> assertThat(u.mottagare().roll()).isEqualTo("OVERFORMYNDARE"));
    }

    @Test
    @Lagrum("UF 8:4")
    void galdenarenUnderrattasGenastNarForsaljningBegarsEnligt427() {
        String json = ansokan(",\"postadress\":\"Testgränd 93\"");
        String mal = ansokningar.registrera((json.substring(0, json.lastIndexOf('}')) + ",\"forsaljning_enligt_4_27\":true}").getBytes(StandardCharsets.UTF_8), Kalla.API, "test").malnummer();
        assertThat(utskick.hitta(mal, "begaran_forsaljning")).hasValueSatisfying(u -> assertThat(u.mottagare().roll()).isEqualTo("GALDENAR"));
        assertThat(fristbok.hitta(mal, "begaran_forsaljning").orElseThrow().status()).isEqualTo(Friststatus.IAKTTAGEN);
    }

    private String utanAdress() {
        String mal = registrera("");
        tid.korForfallna(mal);
        return mal;
    }

    private String registrera(String adress) {
        return ansokningar.registrera(ansokan(adress).getBytes(StandardCharsets.UTF_8), Kalla.API, "test").malnummer();
    }

    private static String ansokan(String adress) {
        return """
                {"referens":"%s","sokande":{"typ":"JURIDISK_PERSON","namn":"Exempelbolaget AB","idnummer":"559999-0164","postadress":"Exempelvägen 1","telefon":"08-465 004 01"},
                 "atgard":"UTMATNING","svarande":{"typ":"PRIVATPERSON","namn":"Anna Exempelsson","idnummer":"19590610-9854"%s},
                 "exekutionstitel":{"slag":"UTSLAG","nummer":"BF 1-21","dag":"2021-08-05"},"fordringar":[{"kapital":9000,"ranta":120.50}]}"""
                .formatted(UUID.randomUUID(), adress);
    }

    private Ansokningar.Registrering komplettera(String mal) {
        return ansokningar.komplettera(mal, "{\"svarande\":{\"postadress\":\"Testgränd 93\"}}".getBytes(StandardCharsets.UTF_8), "sökanden");
    }

    private Frist fristen(String mal) {
        return fristbok.hitta(mal, "forelaggande-1").orElseThrow();
    }

    private Utskick forelaggandet(String mal) {
        return utskick.hitta(mal, "forelaggande-1").orElseThrow();
    }
}
