package se.verkstall.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Klocka;
import se.verkstall.processmotor.Processer;

/** The authority's own deadline on its way: told before, on and after its day, and explained when it was missed. */
class EskaleringIT extends Integrationstest {

    private static final LocalDate INFLUTET = LocalDate.of(2022, 5, 10);  // tisdag
    private static final LocalDate SISTA_DAG = LocalDate.of(2022, 5, 24); // tisdag, två veckor senare
    private static final String VEM = "Prova Prövare";

    @Autowired Fristbok bok;
    @Autowired Fristvakt vakt;
    @Autowired Eskalering eskalering;
    @Autowired Fristhandelser handelser;
    @Autowired InternaMal interna;
    @Autowired Avstamning avstamning;
    @Autowired Provmal provmal;
    @Autowired ProcessEngine motor;
    @Autowired Dagbok dagbok;
    @Autowired JdbcClient jdbc;

    private String mal;

    @BeforeEach
    void ettMal() {
        Klocka.stall(Instant.parse("2022-05-10T06:00:00Z")); // tisdag
        mal = provmal.nytt();
    }

    @Test
    @Lagrum("UF 13:3")
    void forst_sags_det_till_den_som_har_malet_sedan_till_gruppen_sedan_till_chefen() {
        String ansvarig = "prov-" + mal;
        String instans = Provprocess.starta(motor, Provprocess.paKanten(), mal, Map.of("fristYttrande", "2022-06-30T00:00:00", "fristYttrandeDag", "2022-06-30"));
        motor.getTaskService().claim(motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult().getId(), ansvarig);
        bok.starta(redovisning());

        natten(LocalDate.of(2022, 5, 18)); // onsdag: fyra arbetsdagar kvar
        assertThat(paminnelser()).isEmpty();
        natten(LocalDate.of(2022, 5, 19)); // torsdag: tre arbetsdagar kvar, över en helg
        assertThat(paminnelser()).containsExactly("ANSVARIG " + ansvarig);
        natten(LocalDate.of(2022, 5, 20)); // fredag
        natten(LocalDate.of(2022, 5, 23)); // måndag
        assertThat(paminnelser()).hasSize(1);
        natten(SISTA_DAG);
        assertThat(paminnelser()).containsExactly("ANSVARIG " + ansvarig, "GRUPP HANDLAGGARE");
        assertThat(status()).isEqualTo(Friststatus.LOPER);
        natten(SISTA_DAG.plusDays(1)); // onsdag
        assertThat(paminnelser()).containsExactly("ANSVARIG " + ansvarig, "GRUPP HANDLAGGARE", "CHEF CHEF");
        assertThat(status()).isEqualTo(Friststatus.FORSUTTEN);

        bok.iakttagen(mal, "redovisning");
        assertThat(paminnelser()).as("det som är gjort påminns ingen om").isEmpty();
    }

    @Test
    void den_som_har_sett_en_paminnelse_slipper_den_och_en_forlangd_frist_paminns_om_pa_nytt() {
        bok.starta(redovisning());
        natten(SISTA_DAG);
        eskalering.till(List.of("HANDLAGGARE"), 1000).stream().filter(p -> p.malnummer().equals(mal)).forEach(p -> eskalering.kvittera(p.id(), List.of("HANDLAGGARE"), VEM));
        assertThat(paminnelser()).isEmpty();

        bok.forlang(mal, "redovisning", LocalDate.of(2022, 5, 31), "Banken kunde inte nås.", VEM); // tisdag
        natten(SISTA_DAG.plusDays(2)); // torsdag är Kristi himmelsfärdsdag: fredag, måndag, tisdag återstår
        assertThat(paminnelser()).containsExactly("ANSVARIG HANDLAGGARE");
    }

    @Test
    @Lagrum("UF 13:3")
    void en_forsutten_skallfrist_ska_forklaras_och_forklaringen_star_i_dagboken() {
        Frist frist = bok.starta(redovisning());
        natten(SISTA_DAG);
        assertThat(handelser.i(mal)).isEmpty();

        natten(SISTA_DAG.plusDays(1)); // onsdag
        natten(SISTA_DAG.plusDays(2)); // torsdag
        assertThat(handelser.i(mal)).singleElement().satisfies(h -> {
            assertThat(h.fristId()).isEqualTo(frist.id());
            assertThat(h.forklaring()).isNull();
        });
        int antal = handelser.antalOforklarade();
        assertThat(handelser.perLagrum()).filteredOn(p -> p.lagrum().equals(frist.lagrum())).singleElement()
                .satisfies(p -> assertThat(p.oforklarade()).isPositive());
        assertThat(dagbok.rader(mal)).last().extracting(Dagbok.Rad::handelse)
                .isEqualTo("Fristen med sista dag tisdag 2022-05-24, räknad från medlen flöt in tisdag 2022-05-10, har löpt ut utan att åtgärden vidtagits.")
                .isEqualTo(Fristtext.forsutten(frist));

        assertThatThrownBy(() -> handelser.forklara(frist.id(), "  kort ", VEM)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("forklaring");
        handelser.forklara(frist.id(), "Sökandens kontonummer saknades.", VEM);
        assertThat(handelser.antalOforklarade()).isEqualTo(antal - 1);
        assertThat(dagbok.rader(mal)).last().extracting(Dagbok.Rad::vem, Dagbok.Rad::handelse).containsExactly(VEM,
                "Att fristen med sista dag tisdag 2022-05-24 försuttits förklaras: Sökandens kontonummer saknades.");
        assertThatThrownBy(() -> handelser.forklara(frist.id(), "En gång till, utförligt.", VEM)).isInstanceOf(OgiltigIndataException.class);
    }

    @Test
    void visar_det_sig_att_atgarden_gjordes_i_tid_finns_inget_att_forklara() {
        bok.starta(redovisning());
        natten(SISTA_DAG.plusDays(1)); // onsdag
        bok.iakttagen(mal, "redovisning", SISTA_DAG);
        assertThat(status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(handelser.i(mal)).isEmpty();
    }

    @Test
    void en_atgard_efter_dagen_men_fore_natten_ar_anda_sen() {
        bok.starta(redovisning());
        bok.iakttagen(mal, "redovisning", SISTA_DAG.plusDays(1)); // onsdag
        assertThat(status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(handelser.i(mal)).singleElement().satisfies(h -> assertThat(h.fullgjord()).isNotNull());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            UB 18:7      | FORSUTTEN | den klagandes egen tid förklaras inte av myndigheten
            UB 10:3      | FORSUTTEN | bör är inte skall
            UB 16:3 st 3 | IAKTTAGEN | en väntetid är slut och inte försutten
            DelgL 26     | IAKTTAGEN | en delgivning som anses ha skett har skett
            UB 9:11      | LOPER     | utan dröjsmål är ingen sista dag
            """)
    void vad_en_passerad_dag_betyder_beror_pa_vad_for_dag_det_ar(String katalogId, Friststatus blir, String skal) {
        bok.starta(new NyFrist(mal, katalogId, "händelsen", LocalDate.of(2021, 6, 1), "x", null)); // tisdag
        natten(LocalDate.of(2022, 5, 11)); // onsdag
        assertThat(bok.hitta(mal, "x").orElseThrow().status()).as(skal).isEqualTo(blir);
        assertThat(handelser.i(mal)).isEmpty();
    }

    @Test
    @Lagrum("UB 2:5")
    void en_dag_i_ett_forelaggande_lamnas_at_sin_process_tills_den_har_natt_timern() {
        String instans = Provprocess.starta(motor, Provprocess.paKanten(), mal, Map.of("fristYttrande", "2022-06-30T00:00:00", "fristYttrandeDag", "2022-06-30"));
        bok.satt(new SattFrist(mal, "UB 2:5", "UB 2:5", "föreläggandet utfärdades", LocalDate.of(2022, 4, 19), INFLUTET, List.of("Tre veckor."), "x", // tisdag
                new Timer(instans, "tid_efter_delgivningen", null)));
        natten(LocalDate.of(2022, 5, 18)); // onsdag
        assertThat(status()).as("det kan vara odelgivet än").isEqualTo(Friststatus.LOPER);
        assertThat(bok.forlang(mal, "x", LocalDate.of(2022, 6, 1), "Delgivet först den 18 maj.", VEM).dag()).isEqualTo(LocalDate.of(2022, 6, 1)); // onsdag

        motor.getTaskService().complete(motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult().getId());
        natten(LocalDate.of(2022, 6, 2)); // torsdag
        assertThat(status()).as("processen är slut").isEqualTo(Friststatus.FORSUTTEN);
    }

    @Test
    void en_satt_dag_vars_timer_har_gatt_ar_forsutten_aven_om_processen_fortsatter() {
        String instans = Provprocess.starta(motor, Provprocess.overAllt(), mal, Map.of("fristYttrande", Processer.efterSistaDag(INFLUTET)));
        bok.satt(new SattFrist(mal, "UB 2:5", "UB 2:5", "föreläggandet utfärdades", LocalDate.of(2022, 4, 19), INFLUTET, List.of("Tre veckor."), "x", // tisdag
                new Timer(instans, Provprocess.TIMER, "fristYttrande")));
        Klocka.stall(INFLUTET.plusDays(1).atTime(0, 1).atZone(Klocka.SVENSK_TID).toInstant()); // onsdag
        vantaTills(() -> motor.getManagementService().createJobQuery().timers().processInstanceId(instans).count() == 0);
        natten(INFLUTET.plusDays(1));
        assertThat(status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(avstamning.av(bok.i(mal).get(0).id())).as("en timer som har gått är inte borta").isEmpty();
        assertThat(Provprocess.timer(motor, instans)).as("och går inte en gång till").isNull();
    }

    @Test
    @Lagrum("UB 9:11")
    void ett_internt_mal_styr_nar_det_sags_till_om_det_lagen_bara_vill_ha_gjort_utan_drojsmal() {
        interna.satt("UB 9:11", 10, INFLUTET, "chef");
        Frist frist = bok.starta(new NyFrist(mal, "UB 9:11", "utmätningen", INFLUTET, "x", null));
        assertThat(frist.interntMal()).isEqualTo(new Frist.InterntMal(10, LocalDate.of(2022, 5, 24))); // tisdag
        interna.satt("UB 9:11", null, INFLUTET, "chef");
        natten(LocalDate.of(2022, 5, 18)); // onsdag: målet är fyra arbetsdagar bort
        assertThat(paminnelser()).isEmpty();
        natten(LocalDate.of(2022, 5, 19)); // torsdag: tre arbetsdagar kvar
        assertThat(paminnelser()).as("en frist behåller det mål den började med").containsExactly("ANSVARIG HANDLAGGARE");

        natten(LocalDate.of(2022, 6, 1)); // onsdag
        assertThat(status()).as("ett internt mål är inte lagen").isEqualTo(Friststatus.LOPER);
        bok.iakttagen(mal, "x");
        assertThat(status()).isEqualTo(Friststatus.IAKTTAGEN);
    }

    @Test
    void ett_mal_for_ett_ord_galler_varje_rad_som_anvander_det_om_raden_inte_har_ett_eget() {
        interna.satt("SNARAST", 7, INFLUTET.plusDays(1), "chef");
        try {
            assertThat(internt("UB 6:9", "a")).as("i dag gäller det gamla").isEqualTo(5);
            Klocka.stall(Instant.parse("2022-05-11T06:00:00Z")); // onsdag
            assertThat(internt("UB 6:9", "b")).isEqualTo(7);
            interna.satt("UB 6:9", 2, INFLUTET.plusDays(1), "chef");
            assertThat(internt("UB 6:9", "c")).isEqualTo(2);
            assertThat(interna.gallande(INFLUTET.plusDays(1))).extracting(InternaMal.Mal::vad, InternaMal.Mal::vardagar)
                    .contains(org.assertj.core.groups.Tuple.tuple("SNARAST", 7), org.assertj.core.groups.Tuple.tuple("UB 6:9", 2));
            interna.satt("UB 6:9", null, INFLUTET.plusDays(1), "chef");
            assertThat(internt("UB 6:9", "d")).isEqualTo(7);
            assertThat(interna.historik("UB 6:9")).extracting(InternaMal.Mal::vardagar).containsExactly(null, 2);
            assertThat(internt("N22", "e")).as("en tid i lagen har inget internt mål").isNull();
        } finally {
            interna.satt("SNARAST", 5, INFLUTET.plusDays(1), "chef");
        }
    }

    @Test
    void det_som_ska_ske_fore_nagot_annat_pamins_om_fran_dagen_fore_det() {
        interna.satt("B01", 5, INFLUTET, "chef");
        Frist frist = bok.starta(new NyFrist(mal, "B01", "utmätningen av lön", LocalDate.of(2022, 5, 24), "x", null)); // tisdag
        interna.satt("B01", null, INFLUTET, "chef");
        assertThat(frist.interntMal().dag()).isEqualTo(SISTA_DAG.minusDays(7)); // tisdag, fem arbetsdagar före
        natten(LocalDate.of(2022, 5, 11)); // onsdag
        assertThat(paminnelser()).isEmpty();
        natten(LocalDate.of(2022, 5, 12)); // torsdag: tre arbetsdagar till målet
        assertThat(paminnelser()).containsExactly("ANSVARIG HANDLAGGARE");
    }

    @ParameterizedTest(name = "{0} {1} från {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            N22,           3, 2022-05-10, vad
            finns inte,    3, 2022-05-10, vad
            UTAN_DROJSMAL, 251, 2022-05-10, vardagar
            UTAN_DROJSMAL, -1, 2022-05-10, vardagar
            GENAST,        1, 2022-05-10, vardagar
            Q17,           1, 2022-05-10, vardagar
            SNARAST,       3, 2022-05-09, gallerFran
            SNARAST,       3, -,          gallerFran
            """)
    void ett_internt_mal_som_inte_kan_galla_avvisas_med_falt(String vad, int vardagar, LocalDate fran, String falt) {
        assertThatThrownBy(() -> interna.satt(vad, vardagar, fran, "chef")).isInstanceOf(OgiltigIndataException.class).hasMessageStartingWith(falt);
    }

    @Test
    void det_forsuttna_laggs_pa_den_som_hade_malet_nar_dagen_gick() {
        String ansvarig = "prov-" + mal;
        String instans = Provprocess.starta(motor, Provprocess.paKanten(), mal, Map.of("fristYttrande", "2022-06-30T00:00:00", "fristYttrandeDag", "2022-06-30"));
        String uppgift = motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult().getId();
        motor.getTaskService().claim(uppgift, ansvarig);
        bok.starta(redovisning());
        natten(SISTA_DAG.plusDays(1)); // onsdag
        motor.getTaskService().setAssignee(uppgift, "prov-annan");

        assertThat(handelser.oforklarade(Fristhandelser.Urval.person(ansvarig), 10)).singleElement().satisfies(h -> {
            assertThat(h.ansvarig()).isEqualTo(ansvarig);
            assertThat(h.grupp()).isEqualTo("HANDLAGGARE");
        });
        assertThat(handelser.oforklarade(Fristhandelser.Urval.person("prov-annan"), 10)).isEmpty();
        assertThat(handelser.oforklarade(Fristhandelser.Urval.grupp("HANDLAGGARE"), 10_000)).anyMatch(h -> h.malnummer().equals(mal));
        assertThat(handelser.antal(Fristhandelser.Urval.person(ansvarig))).isEqualTo(new Fristhandelser.Antal(1, 1, 1, SISTA_DAG));
        assertThat(handelser.perAnsvarig()).contains(new Fristhandelser.PerAnsvarig(ansvarig, "HANDLAGGARE", 1, 1, 1));

        bok.iakttagen(mal, "redovisning");
        handelser.forklara(handelser.i(mal).get(0).fristId(), "Kontot var spärrat av banken.", ansvarig);
        assertThat(handelser.antal(Fristhandelser.Urval.person(ansvarig))).isEqualTo(new Fristhandelser.Antal(1, 0, 0, null));
    }

    @Test
    void ledtiderna_ar_data_som_kan_andras_och_ingen_tidigare_gar_forlorad() {
        assertThat(eskalering.steg()).extracting(Eskalering.Steg::till).containsExactly("ANSVARIG", "GRUPP", "CHEF");
        bok.starta(redovisning());
        eskalering.sattVardagar(1, -5, "chef");
        try {
            natten(LocalDate.of(2022, 5, 17)); // tisdag
            assertThat(paminnelser()).hasSize(1);
        } finally {
            eskalering.sattVardagar(1, -3, "annan chef");
        }
        assertThat(eskalering.historik()).filteredOn(l -> l.steg() == 1).extracting(Eskalering.Ledtid::vardagar, Eskalering.Ledtid::sattAv)
                .startsWith(org.assertj.core.groups.Tuple.tuple(-3, "annan chef"), org.assertj.core.groups.Tuple.tuple(-5, "chef"));
        assertThat(eskalering.till(List.of("HANDLAGGARE"), 10_000)).filteredOn(p -> p.malnummer().equals(mal)).singleElement()
                .satisfies(p -> assertThat(p.vardagar()).as("påminnelsen säger det som gällde när den skrevs").isEqualTo(-5));
        assertThatThrownBy(() -> jdbc.sql("update eskaleringssteg_lydelse set vardagar = 0").update()).hasMessageContaining("genom en ny rad");
        assertThatThrownBy(() -> eskalering.sattVardagar(1, -61, "chef")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("vardagar");
        assertThatThrownBy(() -> eskalering.sattVardagar(9, 1, "chef")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("steg");
    }

    private static void vantaTills(java.util.function.BooleanSupplier villkor) {
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(60)).until(villkor::getAsBoolean);
    }

    private NyFrist redovisning() {
        return new NyFrist(mal, "N22", "medlen flöt in", INFLUTET, "redovisning", null);
    }

    private Integer internt(String katalogId, String nyckel) {
        Frist.InterntMal internt = bok.starta(new NyFrist(mal, katalogId, "händelsen", INFLUTET, nyckel, null)).interntMal();
        return internt == null ? null : internt.vardagar();
    }

    private void natten(LocalDate dag) {
        Klocka.stall(dag.atTime(2, 0).atZone(Klocka.SVENSK_TID).toInstant());
        vakt.utfor(dag);
    }

    private Friststatus status() {
        return bok.i(mal).get(0).status();
    }

    private List<String> paminnelser() {
        return eskalering.till(List.of("HANDLAGGARE", "CHEF", "prov-" + mal), 10_000).stream().filter(p -> p.malnummer().equals(mal))
                .sorted(java.util.Comparator.comparingInt(Eskalering.Paminnelse::steg)).map(p -> p.till() + " " + p.mottagare()).toList();
    }
}
