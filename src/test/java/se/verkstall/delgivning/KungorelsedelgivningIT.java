package se.verkstall.delgivning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.verkstall.delgivning.Delgivningskrav.DELGIVNING;
import static se.verkstall.delgivning.Delgivningsprov.dag;
import static se.verkstall.delgivning.berakning.Delgivningssatt.KUNGORELSE;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.berakning.Besok;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Friststatus;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** The last resorts, and what a person chooses. */
class KungorelsedelgivningIT extends Integrationstest {

    private static final Mottagare UTAN_ADRESS = new Mottagare("GALDENAR", "Bo Förs-Vunnen <i>", "199001012384", null);
    // Wednesday
    private static final LocalDate ONSDAG = dag("2022-11-09");
    private static final Map<String, Object> BESLUT = Map.of("beslut", "JA", "grund", "SAKNAR_KANT_HEMVIST", "skal", "Folkbokförd utan känt hemvist.");

    @Autowired
    private Delgivningar delgivningar;
    @Autowired
    private Delgivningsprov prov;
    @Autowired
    private Provmal provmal;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Utskickslada lada;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Fristbok bok;
    @Autowired
    private Uppgifter uppgifter;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ManagementService jobb;

    @Test
    @Lagrum({"DelgL 2010:1932 47 §", "DelgL 2010:1932 48 §", "DelgL 2010:1932 51 §", "DelgF 2011:154 19 §"})
    void kungord_i_tid_ar_delgivning_tva_veckor_fran_beslutet() {
        String mal = beslutad(ONSDAG);
        Utskick brev = lada.i(mal).get(0);
        assertThat(lada.i(mal)).filteredOn(u -> u.kanal() == Kanal.KUNGORELSE && u.id() != brev.id())
                .extracting(u -> u.mottagare().namn()).containsExactly("Post- och Inrikes Tidningar");
        assertThat(frist(mal, "kungorande")).satisfies(f -> {
            assertThat(f.katalogId()).isEqualTo("DelgL 47");
            assertThat(f.dag()).isEqualTo(dag("2022-11-21")); // Monday: the tenth day is a Saturday
        });
        tid.till(mal, dag("2022-11-21"), LocalTime.of(15, 0));

        prov.slutfor(mal, "registreraKungorande", Map.of("dag", "2022-11-21", "tidning", "Post- och Inrikes Tidningar"));
        tid.till(mal, dag("2022-11-22"), LocalTime.of(23, 59));
        assertThat(prov.slut(mal)).isFalse();
        tid.till(mal, dag("2022-11-23"), LocalTime.of(0, 1)); // Wednesday

        assertThat(prov.slut(mal)).isTrue();
        assertThat(prov.utfall(mal)).containsEntry("delgiven", true).containsEntry("delgivningsdag", "2022-11-23");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().satt()).isEqualTo(KUNGORELSE);
        assertThat(frist(mal, "kungorande").status()).isEqualTo(Friststatus.IAKTTAGEN);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 47 §", "DelgL 2010:1932 51 §"})
    void kungord_for_sent_ar_ingen_delgivning_och_beslutet_maste_fattas_pa_nytt() {
        String mal = beslutad(ONSDAG);
        Utskick brev = lada.i(mal).get(0);
        tid.till(mal, dag("2022-11-22"), LocalTime.of(0, 1)); // Tuesday, after the last day

        assertThat(prov.uppgifter(mal)).containsExactly("beslutaKungorelsedelgivning");
        assertThatThrownBy(() -> delgivningar.kungord(brev.id(), dag("2022-11-22"), "PoIT")).isInstanceOf(OgiltigIndataException.class)
                .hasMessageContaining("inom tio dagar");
        prov.slutfor(mal, "beslutaKungorelsedelgivning", BESLUT);
        delgivningar.kungord(brev.id(), dag("2022-11-22"), "Post- och Inrikes Tidningar");
        tid.till(mal, dag("2022-12-06"), LocalTime.of(0, 1)); // Tuesday, two weeks after the second decision

        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2022-12-06");
        assertThat(bok.i(mal)).filteredOn(f -> f.nyckel().endsWith("-kungorande")).extracting(Frist::status)
                .containsExactlyInAnyOrder(Friststatus.FORSUTTEN, Friststatus.IAKTTAGEN);
    }

    @Test
    @Lagrum({"DelgL 1970:428 17 §", "DelgL 1970:428 19 §"})
    void enligt_1970_ars_lag_ar_den_tionde_dagen_delgivningsdag() {
        String mal = beslutad(dag("2009-11-12")); // Thursday
        Utskick brev = lada.i(mal).get(0);
        assertThat(frist(mal, "kungorande").dag()).isEqualTo(dag("2009-11-20")); // Friday: the tenth day is a Sunday

        delgivningar.kungord(brev.id(), dag("2009-11-12"), "Post- och Inrikes Tidningar");
        tid.till(mal, dag("2009-11-23"), LocalTime.of(0, 1));

        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2009-11-22"); // Sunday
    }

    @Test
    @Lagrum({"DelgL 2010:1932 48 §"})
    void ett_beslut_utan_laglig_grund_avvisas_och_ett_nej_gar_tillbaka_till_handlaggaren() {
        tid.stall(ONSDAG);
        String mal = provmal.nytt();
        prov.starta(mal, UTAN_ADRESS, DELGIVNING);
        prov.slutfor(mal, "valjDelgivningssatt", val("KUNGORELSE"));

        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaKungorelsedelgivning", Map.of("beslut", "JA", "skal", "Skäl."))).hasMessageContaining("Välj den grund");
        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaKungorelsedelgivning", Map.of("beslut", "JA", "grund", "HALLER_SIG_UNDAN", "skal", "Skäl.")))
                .hasMessageContaining("stämningsman ska först ha sökt");
        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaKungorelsedelgivning", Map.of("beslut", "JA", "grund", "SAKNAR_KANT_HEMVIST", "skal", "S.", "anslas", true)))
                .hasMessageContaining("anslås i lokalen");
        prov.slutfor(mal, "beslutaKungorelsedelgivning", Map.of("beslut", "NEJ", "skal", "Adress kan sökas."));

        assertThat(prov.uppgifter(mal)).containsExactly("valjDelgivningssatt");
        assertThat(prov.ifyllt(mal, "valjDelgivningssatt").get("provade")).asString().contains("kungörelsedelgivning");
    }

    @Test
    @Lagrum({"DelgL 2010:1932 48 § st 2"})
    void en_andra_kungorelse_i_samma_mal_far_anslas_i_lokalen() {
        String mal = beslutad(ONSDAG);
        delgivningar.kungord(lada.i(mal).get(0).id(), ONSDAG, "Post- och Inrikes Tidningar");
        tid.till(mal, dag("2022-11-24"));
        prov.starta(mal, UTAN_ADRESS, DELGIVNING);
        prov.slutfor(mal, "valjDelgivningssatt", val("KUNGORELSE"));
        Map<String, Object> anslas = new HashMap<>(BESLUT);
        anslas.put("anslas", true);

        prov.slutfor(mal, "beslutaKungorelsedelgivning", anslas);

        assertThat(lada.i(mal)).extracting(u -> u.mottagare().namn()).contains("Anslagstavlan i myndighetens lokal");
    }

    @Test
    @Lagrum({"DelgL 2010:1932 47 §", "DelgF 2011:154 19 §"})
    void beslutet_visas_som_kungorelsen_innan_den_gar_och_pdf_har_namnet_som_text() throws IOException {
        tid.stall(ONSDAG);
        String mal = provmal.nytt();
        prov.starta(mal, UTAN_ADRESS, DELGIVNING);
        prov.slutfor(mal, "valjDelgivningssatt", val("KUNGORELSE"));
        String fore = uppgifter.forhandsvisning(uppgifter.hamta(prov.uppgift(mal, "beslutaKungorelsedelgivning")), BESLUT).orElseThrow();
        assertThat(fore).contains("23 november 2022").contains("Bo Förs-Vunnen &lt;i&gt;").contains("9 november 2022");
        assertThat(handlingar.i(mal)).extracting(Handling::mall).doesNotContain("delgivningskungorelse");

        prov.slutfor(mal, "beslutaKungorelsedelgivning", BESLUT);

        Handling kungorelse = handlingar.i(mal).stream().filter(h -> h.mall().equals("delgivningskungorelse")).findFirst().orElseThrow();
        assertThat(kungorelse.titel()).isEqualTo("Kungörelse om delgivning");
        try (PDDocument pdf = Loader.loadPDF(handlingar.pdf(kungorelse.id()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Bo Förs-Vunnen <i>").contains("47 § delgivningslagen (2010:1932)").contains(mal);
        }
    }

    @Test
    @Lagrum("DelgL 1970:428 15 § st 2")
    void enligt_1970_ars_lag_lamnas_handlingen_i_hemvistet_forst_efter_beslut() {
        tid.stall(dag("2009-09-07")); // Monday
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, Delgivningsprov.GALDENAREN, DELGIVNING);
        tid.till(mal, dag("2009-10-15"));
        Besok hemvist = Besok.hemvist(dag("2009-10-14"), "Grannarna har inte sett till mottagaren på länge.", 3, "Fäst på dörren.");
        assertThatThrownBy(() -> delgivningar.stamningsmannarapport(brev.id(), hemvist, "s")).hasMessageContaining("Myndigheten måste ha beslutat");
        delgivningar.stamningsmannarapport(brev.id(), Besok.ejAntraffad(dag("2009-10-14"), 3, "Ingen hemma."), "s");
        tid.korForfallna(mal);

        prov.slutfor(mal, "valjDelgivningssatt", val("SPIKNING"));
        delgivningar.stamningsmannarapport(brev.id(), Besok.hemvist(dag("2009-10-15"), "Grannarna har inte sett till mottagaren på länge.", 4, "Fäst på dörren."), "s");

        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2009-10-15"); // Thursday
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().satt()).isEqualTo(Delgivningssatt.SPIKNING);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 19 §", "DelgF 2011:154 8 §"})
    void handlaggaren_laser_upp_innehallet_eller_nar_inte_fram() {
        tid.stall(ONSDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, new Mottagare("SOKANDE", "Utan Adress", null, null), DELGIVNING);
        prov.slutfor(mal, "valjDelgivningssatt", val("MUNTLIG"));
        prov.slutfor(mal, "delgeMuntligt", Map.of("upplast", "NEJ"));
        prov.slutfor(mal, "valjDelgivningssatt", val("MUNTLIG"));
        assertThatThrownBy(() -> prov.slutfor(mal, "delgeMuntligt", Map.of("upplast", "JA", "dag", "2022-11-09", "skickas", true)))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("identitet").hasMessageContaining("upplyst");

        prov.slutfor(mal, "delgeMuntligt", Map.of("upplast", "JA", "dag", "2022-11-09", "identitet", "motringning", "upplyst", true, "skickas", true));

        assertThat(prov.utfall(mal)).containsEntry("delgivningsdag", "2022-11-09");
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().forsok()).extracting(Delgivningsforsok::status)
                .containsExactly(Delgivningsforsok.Status.MISSLYCKADES, Delgivningsforsok.Status.LYCKADES);
    }

    @Test
    @Lagrum("DelgF 2011:154 2 §")
    void handlaggaren_kan_ge_en_ny_adress_eller_sluta_forsoka() {
        tid.stall(ONSDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.starta(mal, UTAN_ADRESS, DELGIVNING);
        prov.slutfor(mal, "valjDelgivningssatt", Map.of("satt", "VANLIG", "skal", "Ny adress.", "nyAdress", "Nya vägen 7, 333 33 Smådal"));
        assertThat(lada.i(mal)).filteredOn(u -> u.nyckel().equals("delgivning-1-handling-1")).extracting(u -> u.mottagare().adress())
                .containsExactly("Nya vägen 7, 333 33 Smådal");
        delgivningar.retur(brev.id());
        tid.korForfallna(mal);
        delgivningar.stamningsmannarapport(brev.id(), Besok.ejAntraffad(ONSDAG, 3, "Okänd på adressen."), "s");
        tid.korForfallna(mal);

        prov.slutfor(mal, "valjDelgivningssatt", val("AVSLUTA"));

        assertThat(prov.slut(mal)).isTrue();
        assertThat(prov.utfall(mal)).containsEntry("delgiven", false).containsEntry("delgivningsdag", null);
    }

    @Test
    void ett_steg_som_havererar_och_kors_om_skickar_inget_brev_tva_ganger() {
        tid.stall(ONSDAG);
        String mal = provmal.nytt();
        Utskick brev = prov.brev(mal, Delgivningsprov.GALDENAREN, "brev");
        jdbc.sql("create function haverera() returns trigger language plpgsql as $$ begin raise exception 'haveri'; end $$").update();
        jdbc.sql("create trigger haverera after update of vantar_till on delgivningsforsok for each row execute function haverera()").update();
        try {
            assertThatThrownBy(() -> prov.starta(brev, DELGIVNING)).hasStackTraceContaining("haveri");
            assertThat(lada.hamta(brev.id()).sandDag()).isNull();
            assertThat(handlingar.i(mal)).extracting(Handling::mall).doesNotContain("delgivningskvitto");
        } finally {
            jdbc.sql("drop trigger haverera on delgivningsforsok").update();
            jdbc.sql("drop function haverera()").update();
        }

        jobb.executeJob(jdbc.sql("select j.id_ from act_ru_job j join act_ru_execution i on i.id_ = j.process_instance_id_ where i.business_key_ = :m and j.exception_msg_ is not null")
                .param("m", mal).query(String.class).single());

        assertThat(lada.hamta(brev.id()).sandDag()).isEqualTo(ONSDAG);
        assertThat(lada.i(mal)).hasSize(1);
        assertThat(handlingar.i(mal)).filteredOn(h -> h.mall().equals("delgivningskvitto")).hasSize(1);
        assertThat(delgivningar.hitta(brev.id()).orElseThrow().forsok()).hasSize(1);
    }

    private String beslutad(LocalDate dag) {
        tid.stall(dag);
        String mal = provmal.nytt();
        prov.starta(mal, UTAN_ADRESS, DELGIVNING);
        prov.slutfor(mal, "valjDelgivningssatt", val("KUNGORELSE"));
        prov.slutfor(mal, "beslutaKungorelsedelgivning", BESLUT);
        assertThat(prov.uppgifter(mal)).containsExactly("registreraKungorande");
        return mal;
    }

    private static Map<String, Object> val(String satt) {
        return Map.of("satt", satt, "skal", "Prövat i övrigt.");
    }

    private Frist frist(String mal, String vad) {
        return bok.i(mal).stream().filter(f -> f.nyckel().endsWith("-" + vad)).max(java.util.Comparator.comparingLong(Frist::id)).orElseThrow();
    }
}
