package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handlingar;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler.Filkvitto;
import se.verkstall.loneutmatning.arbetsgivarfil.Avsandare;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Avrakningar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.redovisning.Redovisning;
import se.verkstall.redovisning.Redovisningar;

/** The ordinary accounts of a file are booked in sets; it comes to the same as one by one, and the process waits for the next month. */
@Lagrum({"UF 7:7", "UF 7:11", "UB 7:14", "UB 13:13 st 1", "UF 13:3"})
class SatsvisRedovisningIT extends Integrationstest {

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
    private Kassajournal kassa;
    @Autowired
    private Avrakningar avrakningar;
    @Autowired
    private Redovisningar redovisningar;
    @Autowired
    private Malregister register;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private JdbcClient jdbc;

    private final String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();
    private final String annan = Loneutmatningsprov.nyArbetsgivare();
    private int lopnummer;
    private String mal;

    @BeforeEach
    void utmatt() {
        tid.stall(TISDAG);
        mal = prov.utmatt(Testmal.mal().arbetsgivare(arbetsgivare).fordringar(Testmal.ovrig("20000", "120.50", "300")));
        tid.till(mal, REDOVISNINGSDAG);
    }

    @Test
    void det_blir_samma_sak_som_nar_redovisningen_kommer_ensam() {
        tid.stall(TISDAG);
        String ensam = prov.utmatt(Testmal.mal().arbetsgivare(annan).fordringar(Testmal.ovrig("20000", "120.50", "300")));
        tid.till(ensam, REDOVISNINGSDAG);
        prov.redovisa(ensam, "2022-03", "5000");

        assertThat(skicka(rad("2022-03", "5000")).bokforda()).isEqualTo(1);

        assertThat(satsvis(mal)).isTrue();
        assertThat(satsvis(ensam)).isFalse();
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(register.fordringar(ensam).get(0).kvar()).isEqualTo(Belopp.parse("15420.50"));
        assertThat(delar(mal)).isEqualTo(delar(ensam));
        assertThat(konton(mal)).containsExactlyElementsOf(konton(ensam));
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.NOLL);
        assertThat(redovisningar.i(mal)).singleElement().satisfies(r -> {
            Redovisning motsvarande = redovisningar.i(ensam).get(0);
            assertThat(r.utbetalt()).isEqualTo(motsvarande.utbetalt()).isEqualTo(Belopp.kronor(5000));
            assertThat(r.avslutad()).isEqualTo(motsvarande.avslutad()).isEqualTo(REDOVISNINGSDAG);
        });
        assertThat(prov.frist(mal, "redovisningsdag").dag()).isEqualTo(prov.frist(ensam, "redovisningsdag").dag()).isEqualTo(LocalDate.of(2022, 4, 28));
        assertThat(prov.loneutmatning(mal).vantarPa()).isEqualTo(YearMonth.of(2022, 4));
        assertThat(dagbok.verifiera()).noneMatch(b -> b.malnummer().equals(mal));
    }

    @Test
    void brevet_till_sokanden_visar_vad_som_betalas_och_vad_som_aterstar() {
        skicka(rad("2022-03", "5000"));

        assertThat(prov.brev(mal, "utbetalning/")).containsExactly("SOKANDE:ENKEL");
        assertThat(handlingar.html(prov.brevet(mal, "utbetalning/").handlingId()).replace('\u00a0', ' '))
                .contains("5 000 kr", "300 kr", "120,50 kr", "4 579,50 kr", "15 420,50 kr");
    }

    @Test
    @Lagrum("UF 7:14 st 1")
    void den_gamla_dagen_anmanar_ingen_och_den_nya_gor_det() {
        skicka(rad("2022-03", "5000"));

        tid.till(mal, LocalDate.of(2022, 4, 28), LocalTime.of(23, 59)); // Thursday
        assertThat(prov.brev(mal, "anmaning")).isEmpty();
        tid.till(mal, LocalDate.of(2022, 4, 29), LocalTime.of(0, 1));
        assertThat(prov.brev(mal, "anmaning")).hasSize(1);
    }

    @Test
    void manad_efter_manad_tills_det_sista_gar_genom_processen() {
        skicka(rad("2022-03", "5000"));
        for (String manad : List.of("2022-04", "2022-05", "2022-06")) {
            tid.till(mal, YearMonth.parse(manad).atDay(27));
            assertThat(skicka(rad(manad, "5000")).bokforda()).as(manad).isEqualTo(1);
        }
        assertThat(satsvis(mal)).isTrue();
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.parse("420.50"));
        tid.till(mal, LocalDate.of(2022, 7, 27)); // Wednesday

        skicka(rad("2022-07", "420.50"));
        tid.korForfallna(mal);
        tid.korForfallna(mal);

        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.NOLL);
        assertThat(prov.loneutmatning(mal).upphord()).isNotNull();
    }

    @Test
    void en_avvikelse_en_forsenad_manad_och_tva_for_samma_manad_gar_genom_processen() {
        assertThat(skicka(rad("2022-03", "5001")).bokforda()).isEqualTo(1);
        assertThat(satsvis(mal)).as("mer än beslutet säger").isFalse();
        tid.korForfallna(mal);
        assertThat(prov.uppgifter(mal)).containsExactly("foljUppArbetsgivaren");
    }

    @Test
    @Lagrum("UB 13:1 st 1")
    void ett_ringa_belopp_fordelas_satsvis_men_vantar_i_sin_process() {
        skicka(rad("2022-03", "99"));
        tid.korForfallna(mal);

        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.kronor(99));
        assertThat(redovisningar.i(mal)).singleElement().satisfies(r -> assertThat(r.avslutad()).isNull());
        assertThat(prov.slut(mal, "redovisning")).isFalse();
    }

    private boolean satsvis(String malnummer) {
        return redovisningar.i(malnummer).stream().anyMatch(r -> jdbc.sql("select process_instans like 'sats/%' from redovisning where id = :id").param("id", r.id())
                .query(Boolean.class).single());
    }

    private List<String> delar(String malnummer) {
        return avrakningar.i(malnummer).stream().map(SatsvisRedovisningIT::del).toList();
    }

    private static String del(Avrakning a) {
        return a.dag() + " " + a.kostnad() + " " + a.ranta() + " " + a.kapital() + " " + a.lopande();
    }

    private List<String> konton(String malnummer) {
        return kassa.journal(malnummer).stream().map(r -> r.slag() + " " + r.konto() + " " + r.belopp() + " " + r.dag()).toList();
    }

    private Filkvitto skicka(String... rader) {
        Belopp summa = Belopp.summa(List.of(rader).stream().map(r -> Belopp.parse(r.replaceAll(".*<belopp>(.*)</belopp>.*", "$1"))).toList());
        String fil = """
                <?xml version="1.0" encoding="UTF-8"?>
                <redovisningsfil xmlns="urn:verkstall:arbetsgivarredovisning:1" version="1">
                <huvud><arbetsgivare>%s</arbetsgivare><lopnummer>%d</lopnummer><skapad>2022-03-28</skapad></huvud>
                %s
                <summa><antal>%d</antal><belopp>%s</belopp></summa>
                </redovisningsfil>
                """.formatted(arbetsgivare, ++lopnummer, String.join("\n", rader), rader.length, summa);
        Filkvitto mottagen = filer.taEmot(new ByteArrayInputStream(fil.getBytes(StandardCharsets.UTF_8)), "prov.xml", Avsandare.myndigheten("prov"));
        filer.vantaTillsBokforda();
        return filer.kvitto(mottagen.id()).orElseThrow();
    }

    private String rad(String manad, String belopp) {
        return "<rad><loneutmatning>" + prov.loneutmatning(mal).nummer() + "</loneutmatning><manad>" + manad + "</manad><belopp>" + belopp + "</belopp></rad>";
    }
}
