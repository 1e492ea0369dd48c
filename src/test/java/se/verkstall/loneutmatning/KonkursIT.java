package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;

/** The debtor goes bankrupt or dies while his wage is attached. */
class KonkursIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);
    private static final NyKonkurs KONKURS = new NyKonkurs(LocalDate.of(2022, 4, 1), "Provstads tingsrätt", "K 17-22", "Advokat Prov Förvaltare", "Box 1, 111 11 Provstad");

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Konkurser konkurser;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Malregister register;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Processer processer;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private JdbcClient jdbc;

    private final String galdenar = Loneutmatningsprov.nyGaldenar();
    private final String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();
    private String mal;

    @BeforeEach
    void utmatt() {
        tid.stall(TISDAG);
        mal = prov.utmatt(mal(Testmal.ovrig("50000", "0", "0")));
    }

    private Testmal mal(Fordran fordran) {
        return Testmal.mal().galdenar(galdenar).arbetsgivare(arbetsgivare).fordringar(fordran);
    }

    @Test
    @Lagrum({"UB 7:19 st 2", "UB 4:9 b", "UB 7:13 st 1", "UB 7:14 st 1 p 2", "UF bilaga p 13"})
    void utmatningen_fortsatter_for_konkursboet_med_lon_som_forfaller_fran_konkursdagen() {
        tid.till(mal, LocalDate.of(2022, 4, 4)); // Monday
        konkurser.registrera(mal, KONKURS, "handlaggare");
        assertThat(prov.ifyllt(mal, "provaKonkurs")).containsEntry("boetsFordran", "50000").containsEntry("konkursnummer", "K 17-22");

        prov.slutfor(mal, "provaKonkurs", Map.of("motivering", "Förvaltaren har inte begärt något annat.", "boetsFordran", "50000"));

        assertThat(prov.utfall(mal)).isEqualTo("KONKURS");
        Loneutmatning l = prov.loneutmatning(mal);
        assertThat(l.status()).isEqualTo(Status.PAGAR);
        String boet = boetsMal(l);
        assertThat(register.fordringar(boet)).singleElement().satisfies(f -> {
            assertThat(f.klass()).isEqualTo(Fordringsklass.KONKURSBO);
            assertThat(f.kvar()).isEqualTo(Belopp.kronor(50_000));
        });
        assertThat(prov.brev(mal, "beslut_konkurs")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.brev(boet, "beslut_konkurs")).containsExactly("SOKANDE:ENKEL");

        // the wage of March fell due before the bankruptcy, that of April after it
        prov.redovisa(mal, "2022-03", "5000");
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(45_000));
        assertThat(prov.loneutmatning(mal).ledandeMal()).as("det mål som återstår").isEqualTo(boet);
        tid.till(boet, LocalDate.of(2022, 4, 28)); // Thursday
        prov.redovisa(mal, "2022-04", "4000");
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(45_000));
        assertThat(register.fordringar(boet).get(0).kvar()).isEqualTo(Belopp.kronor(46_000));

        konkurser.avslutad(mal, LocalDate.of(2022, 4, 28), "handlaggare");
        tid.korForfallna(boet);
        assertThat(register.hamta(boet).status().arSlut()).isTrue();
        tid.korForfallna(boet);
        assertThat(prov.loneutmatning(mal).status()).as("ingen fordran återstår").isEqualTo(Status.UPPHORD);
    }

    @Test
    @Lagrum({"UB 7:19 st 2", "UB 7:10", "UF bilaga p 7"})
    void pa_forvaltarens_begaran_upphor_utmatningen_och_arbetsgivaren_far_veta_det() {
        tid.till(mal, LocalDate.of(2022, 4, 4));
        prov.atgard(mal, "loneutmatning_konkurs");

        prov.slutfor(mal, "provaKonkurs", Map.of("konkursdag", "2022-04-01", "domstol", "Provstads tingsrätt", "konkursnummer", "K 17-22", "forvaltare", "Advokat Prov",
                "forvaltarensAdress", "Box 1, 111 11 Provstad", "begaran", "UPPHOR", "motivering", "Förvaltaren begär det."));
        tid.korForfallna(mal);

        assertThat(prov.loneutmatning(mal)).satisfies(l -> {
            assertThat(l.status()).isEqualTo(Status.UPPHORD);
            assertThat(l.upphordSkal()).contains("konkursförvaltaren har begärt");
        });
        assertThat(prov.brev(mal, "beslut_havande")).contains("ARBETSGIVARE:ENKEL");
        assertThat(prov.brev(mal, "beslut_konkurs")).contains("KONKURSFORVALTARE:ENKEL");
        assertThat(prov.utfall(mal)).isEqualTo("KONKURS");
    }

    @Test
    @Lagrum("UB 7:19 st 1")
    void underhallet_fortsatter_men_ingen_annan_far_ny_utmatning_under_konkursen() {
        tid.till(mal, LocalDate.of(2022, 4, 4));
        String underhall = prov.starta(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "1500")));
        prov.slutfor(underhall, "beslutaOmFordelning", Map.of("fordela", true));
        konkurser.registrera(mal, KONKURS, "handlaggare");
        prov.slutfor(mal, "provaKonkurs", Map.of("begaran", "UPPHOR", "motivering", "Förvaltaren begär det."));

        assertThat(prov.loneutmatning(underhall).status()).isEqualTo(Status.PAGAR);
        assertThat(loneutmatningar.deltagare(prov.loneutmatning(underhall)).stream().filter(d -> d.till() == null)).extracting(Loneutmatning.Deltagare::malnummer)
                .containsExactly(underhall);
        String nytt = prov.starta(mal(Testmal.ovrig("1000", "0", "0")));
        assertThat(prov.utfall(nytt)).isEqualTo("KONKURS");
        assertThat(prov.brev(nytt, "underrattelse_lon_utmats_inte")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(dagbok.rader(nytt)).anySatisfy(r -> assertThat(r.handelse()).contains("i konkurs sedan den 2022-04-01"));
    }

    @Test
    @Lagrum({"UB 7:19 st 1", "UB 4:9 b", "UF 4:3"})
    void gar_galdenaren_i_konkurs_medan_fragan_utreds_faller_den_for_andra_an_underhallet_som_tar_over_utredningen() {
        String annan = Loneutmatningsprov.nyArbetsgivare();
        String forsta = prov.starta(mal(Testmal.ovrig("9000", "0", "0")).arbetsgivare(annan));
        String underhall = prov.starta(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "1500")).arbetsgivare(annan));
        assertThat(prov.erbjuds(forsta)).contains("loneutmatning_konkurs", "loneutmatning_dodsfall");
        tid.stall(LocalDate.of(2022, 4, 4)); // Monday

        konkurser.registrera(forsta, KONKURS, "handlaggare");
        tid.korForfallna(underhall);

        assertThat(prov.utfall(forsta)).isEqualTo("KONKURS");
        assertThat(prov.uppgifter(forsta)).isEmpty();
        assertThat(prov.frist(forsta, "yttrande").status().loper()).isFalse();
        assertThat(prov.brev(forsta, "underrattelse_lon_utmats_inte")).containsExactly("GALDENAR:ENKEL", "KONKURSFORVALTARE:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.loneutmatning(underhall).ledandeMal()).isEqualTo(underhall);
        assertThat(prov.brev(underhall, "underrattelse_loneutmatning")).containsExactly("GALDENAR:ENKEL");
        prov.utmat(underhall);
        assertThat(prov.loneutmatning(underhall).status()).isEqualTo(Status.PAGAR);
    }

    @Test
    @Lagrum("UB 7:19 st 2")
    void den_som_vantar_pa_beslut_om_fordelning_lamnar_ocksa_utmatningen() {
        tid.till(mal, LocalDate.of(2022, 4, 4));
        String vantar = prov.starta(mal(Testmal.ovrig("2000", "0", "0")));
        assertThat(prov.uppgifter(vantar)).containsExactly("beslutaOmFordelning");
        konkurser.registrera(mal, KONKURS, "handlaggare");

        prov.slutfor(mal, "provaKonkurs", Map.of("motivering", "Fortsätter för boet.", "boetsFordran", "52000"));

        assertThat(prov.uppgifter(vantar)).isEmpty();
        assertThat(prov.utfall(vantar)).isEqualTo("KONKURS");
    }

    @Test
    @Lagrum("UB 7:1 st 2")
    void lon_utmats_inte_hos_ett_dodsbo_varken_nar_fragan_utreds_eller_nar_den_vacks_pa_nytt() {
        String utreds = prov.starta(mal(Testmal.ovrig("9000", "0", "0")).arbetsgivare(Loneutmatningsprov.nyArbetsgivare()));
        prov.atgard(utreds, "loneutmatning_dodsfall");
        prov.slutfor(utreds, "provaDodsfall", Map.of("dodsdag", "2022-02-20", "foretradare", "Dora Dotter", "adress", "Provvägen 4, 222 22 Provby", "motivering", "Styrkt i folkbokföringen."));

        assertThat(prov.utfall(utreds)).isEqualTo("DODSBO");
        assertThat(prov.slut(utreds, "loneutmatning_dodsfall")).isTrue();
        assertThat(prov.brev(utreds, "beslut_havande")).as("inget var utmätt").isEmpty();
        assertThat(prov.brev(utreds, "underrattelse_lon_utmats_inte")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");
        processer.starta("utmatningsmal", utreds, Map.of("saknarHemvist", true));
        tid.korForfallna(utreds);
        assertThatThrownBy(() -> prov.slutfor(utreds, "redovisaTillgangar", Map.of("tillgang", "LON", "utredning", "Lön.", "arbetsgivare", "A AB", "arbetsgivareNummer", "556677-8899",
                "arbetsgivareAdress", "Provgatan 1"))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("dödsbo");
    }

    @Test
    @Lagrum("UB 7:19")
    void samma_konkurs_igen_andrar_inget_och_en_omojlig_tas_inte_emot() {
        tid.till(mal, LocalDate.of(2022, 4, 4));
        konkurser.registrera(mal, KONKURS, "handlaggare");
        konkurser.registrera(mal, KONKURS, "handlaggare");

        assertThat(prov.uppgifter(mal)).containsExactly("provaKonkurs");
        assertThat(dagbok.rader(mal).stream().filter(r -> r.handelse().contains("försattes i konkurs"))).hasSize(1);
        assertThatThrownBy(() -> konkurser.registrera(mal, new NyKonkurs(LocalDate.of(2022, 4, 5), " ", "K 1", "A", null), "h"))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("konkursdag").hasMessageContaining("domstol").hasMessageContaining("forvaltarensAdress");
    }

    @Test
    @Lagrum({"UF 7:14 st 2", "UB 7:1 st 2", "UB 7:10", "UF bilaga p 7"})
    void nar_arbetsgivaren_anmaler_att_galdenaren_har_avlidit_havs_utmatningen_och_malet_fortsatter_mot_dodsboet() {
        tid.till(mal, LocalDate.of(2022, 3, 28)); // Monday
        prov.redovisa(mal, NyRedovisning.utan(prov.loneutmatning(mal).nummer(), YearMonth.of(2022, 3), Orsak.GALDENAREN_AVLIDEN, "Avled den 20 mars."));
        assertThat(prov.uppgifter(mal)).containsExactly("provaDodsfall");
        assertThat(prov.ifyllt(mal, "provaDodsfall").get("laget").toString()).contains("Avled den 20 mars");
        Map<String, String> svar = Map.of("dodsdag", "2022-03-20", "foretradare", "Dora Dotter", "adress", "Provvägen 4, 222 22 Provby", "motivering", "Styrkt i folkbokföringen.");
        assertThat(prov.forhandsvisa(mal, "provaDodsfall", svar)).contains("hos ett dödsbo");

        prov.slutfor(mal, "provaDodsfall", svar);

        assertThat(prov.utfall(mal)).isEqualTo("HAVD");
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isTrue();
        assertThat(prov.slut(mal, "loneutmatning_dodsfall")).isTrue();
        assertThat(register.part(mal, Roll.GALDENAR).orElseThrow().namn()).startsWith("Dödsboet efter ");
        assertThat(prov.brev(mal, "beslut_havande")).containsExactly("ARBETSGIVARE:ENKEL", "GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.brevet(mal, "beslut_havande/" + prov.loneutmatning(mal).nummer() + "/GALDENAREN").mottagare().adress()).contains("Dora Dotter");
        assertThat(prov.uppgifter(mal)).isEmpty();
    }

    private String boetsMal(Loneutmatning l) {
        List<String> boets = jdbc.sql("select m.malnummer from konkursbo_mal b join mal m on m.id = b.mal_id where b.loneutmatning_id = :id").param("id", l.id())
                .query(String.class).list();
        assertThat(boets).hasSize(1);
        return boets.get(0);
    }
}
