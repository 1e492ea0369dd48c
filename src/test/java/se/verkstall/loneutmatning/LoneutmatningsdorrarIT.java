package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.loneutmatning.handlaggning.Bevakning;
import se.verkstall.loneutmatning.handlaggning.Havning;
import se.verkstall.loneutmatning.handlaggning.Innehallsfordelning;
import se.verkstall.loneutmatning.handlaggning.Utredning;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;

/** What comes in from outside: checked, kept once, and never done twice. */
class LoneutmatningsdorrarIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Loneutmatningssvar svar;
    @Autowired
    private Arbetsgivarredovisningar redovisningar;
    @Autowired
    private Konkurser konkurser;
    @Autowired
    private Utredning utredning;
    @Autowired
    private Bevakning bevakning;
    @Autowired
    private Innehallsfordelning fordelning;
    @Autowired
    private Havning havning;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Malregister register;
    @Autowired
    private Kassajournal kassa;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void tisdag() {
        tid.stall(TISDAG);
    }

    @Test
    @Lagrum("UF 7:1")
    void ett_yttrande_sparas_som_handling_med_formularets_ord() {
        String mal = prov.starta(nytt());

        prov.yttra(mal);

        Handling handling = handlingar.i(mal).stream().filter(h -> h.riktning().equals("IN")).findFirst().orElseThrow();
        assertThat(handlingar.html(handling.id())).contains("Bostadskostnad: 7000", "Född: 2016-09-14", "Bor växelvis: nej", "Jag bor ensam med mitt barn.");
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::handelse).anySatisfy(h -> assertThat(h).contains("Yttrande om utmätning av lön"));
    }

    @Test
    @Lagrum("UF 7:1")
    void ett_yttrande_med_omojliga_uppgifter_tas_inte_emot() {
        String mal = prov.starta(nytt());
        Hushallsuppgifter fel = new Hushallsuppgifter(null, Belopp.kronor(-1), null, null, null, null, false, null, null,
                List.of(new Barn(LocalDate.of(2023, 1, 1), false, null, null, null, null, null)), null, null, null, null, null, null);

        assertThat(felen(() -> svar.yttrande(mal, fel, null))).containsExactly("nettoinkomst", "barn[0].fodd");
        assertThat(felen(() -> svar.yttrande("2022-999999", fel, null))).containsExactly("malnummer");
    }

    @Test
    @Lagrum("UF 7:3")
    void ett_arbetsgivarsvar_utan_lon_eller_med_omojlig_lonedag_tas_inte_emot() {
        String mal = prov.starta(nytt());

        assertThat(felen(() -> svar.arbetsgivaren(mal, new Arbetsgivaruppgifter(true, null, Inkomstperiod.MANAD, 32, Belopp.kronor(-5), false, null))))
                .containsExactly("nettolon", "formaner", "lonedag");
    }

    @Test
    @Lagrum({"UF 7:11", "UF 7:14 st 1"})
    void en_redovisning_som_inte_gar_ihop_tas_inte_emot_och_bokfors_inte() {
        String mal = prov.utmatt(nytt());
        String nummer = prov.loneutmatning(mal).nummer();
        YearMonth mars = YearMonth.of(2022, 3);

        assertThat(felen(() -> redovisningar.taEmot(NyRedovisning.av("L1999-000001", mars, Belopp.kronor(1))))).containsExactly("loneutmatningsnummer");
        assertThat(felen(() -> redovisningar.taEmot(NyRedovisning.av(nummer, YearMonth.of(2022, 2), Belopp.kronor(1))))).containsExactly("manad");
        assertThat(felen(() -> redovisningar.taEmot(NyRedovisning.av(nummer, mars, Belopp.kronor(-1))))).containsExactly("belopp");
        assertThat(felen(() -> redovisningar.taEmot(NyRedovisning.av(nummer, mars, Belopp.NOLL)))).containsExactly("orsak");
        assertThat(felen(() -> redovisningar.taEmot(NyRedovisning.utan(nummer, mars, Orsak.ANNAN, " ")))).containsExactly("orsakText");
        assertThat(felen(() -> redovisningar.taEmot(new NyRedovisning(nummer, "a;b", mars, LocalDate.of(2022, 4, 1), LocalDate.of(2022, 3, 2),
                Belopp.kronor(1), null, null, null)))).containsExactly("influten", "lonedag", "referens");
        assertThat(kassa.journal(mal)).isEmpty();
    }

    @Test
    @Lagrum({"UB 7:13 st 2", "UB 7:19 st 2"})
    void dagersattning_for_en_manad_som_en_konkurs_delar_tas_emot_bara_i_tva_delar_som_var_och_en_gar_till_sin_fordran() {
        String mal = prov.starta(nytt().galdenar(Loneutmatningsprov.nyGaldenar()));
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "700", "inkomstperiod", "DAG", "bostadskostnad", "230", "barn", List.of()));
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "200", "dagersattning", true));
        String nummer = prov.loneutmatning(mal).nummer();
        tid.till(mal, LocalDate.of(2022, 4, 13)); // Wednesday
        konkurser.registrera(mal, new NyKonkurs(LocalDate.of(2022, 4, 12), "Provstads tingsrätt", "K 18-22", "Advokat Prov Förvaltare", "Box 1, 111 11 Provstad"), "handlaggare");
        prov.slutfor(mal, "provaKonkurs", Map.of("motivering", "Förvaltaren har inte begärt något annat.", "boetsFordran", "50000"));
        tid.till(mal, LocalDate.of(2022, 4, 28)); // Thursday
        int rader = kassa.journal(mal).size();

        assertThat(felen(() -> prov.redovisa(mal, "2022-04", "2200"))).containsExactly("lonedag");
        assertThat(kassa.journal(mal)).as("inget är bokfört").hasSize(rader);

        YearMonth april = YearMonth.of(2022, 4);
        prov.redovisa(mal, new NyRedovisning(nummer, "fore", april, LocalDate.of(2022, 4, 11), null, Belopp.kronor(1000), null, null, null)); // Monday, the last day before
        String boet = prov.loneutmatning(mal).ledandeMal();
        assertThat(boet).isNotEqualTo(mal);
        prov.redovisa(boet, new NyRedovisning(nummer, "efter", april, LocalDate.of(2022, 4, 25), null, Belopp.kronor(1200), null, null, null)); // Monday
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(99_000));
        assertThat(register.fordringar(boet).get(0).kvar()).isEqualTo(Belopp.kronor(48_800));
    }

    @Test
    @Lagrum("UF 1:5 st 2")
    void samma_redovisning_tva_ganger_bokfors_en_gang_och_en_annan_med_samma_referens_ar_ett_fel() {
        String mal = prov.utmatt(nytt());
        tid.till(mal, LocalDate.of(2022, 3, 28)); // Monday
        prov.redovisa(mal, "2022-03", "5000");
        int rader = kassa.journal(mal).size();

        prov.redovisa(mal, "2022-03", "5000");

        assertThat(kassa.journal(mal)).hasSize(rader);
        assertThat(felen(() -> prov.redovisa(mal, "2022-03", "4999"))).containsExactly("referens");
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(95_000));
    }

    @Test
    @Lagrum("UF 13:3")
    void pengar_som_kommer_nar_utmatningen_har_upphort_gar_tillbaka_till_galdenaren() {
        String mal = prov.utmatt(nytt().fordringar(Testmal.ovrig("4000", "0", "0")));
        tid.till(mal, LocalDate.of(2022, 3, 28)); // Monday
        prov.redovisa(mal, "2022-03", "4000");
        assertThat(prov.loneutmatning(mal).upphord()).isNotNull();
        tid.till(mal, LocalDate.of(2022, 4, 28)); // Thursday

        prov.redovisa(mal, "2022-04", "1200");

        assertThat(prov.brev(mal, "utbetalning")).containsExactlyInAnyOrder("SOKANDE:ENKEL", "GALDENAR:ENKEL");
        assertThat(kassa.saldo(Konto.ATERBETALAS, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.NOLL);
    }

    @Test
    void ett_steg_som_kors_om_efter_ett_avbrott_gor_ingenting_en_gang_till() {
        String mal = prov.starta(nytt());
        transaktion.executeWithoutResult(t -> {
            assertThat(utredning.anslut(mal)).isEqualTo(utredning.anslut(mal));
            utredning.underratta(mal, null);
            utredning.fraga(mal, null);
        });
        assertThat(prov.brev(mal, "underrattelse_loneutmatning")).hasSize(1);
        assertThat(prov.brev(mal, "forfragan_arbetsgivare")).hasSize(1);

        prov.utmat(mal);
        long id = prov.loneutmatning(mal).id();
        transaktion.executeWithoutResult(t -> bevakning.paborja(mal, id, null));
        assertThat(processer(mal, "loneutmatning_lopande")).isEqualTo(1);

        tid.till(mal, LocalDate.of(2022, 3, 28)); // Monday
        prov.redovisa(mal, "2022-03", "5000");
        var journal = kassa.journal(mal);
        transaktion.executeWithoutResult(t -> assertThat(fordelning.fordela(id)).isTrue());
        assertThat(kassa.journal(mal)).isEqualTo(journal);

        transaktion.executeWithoutResult(t -> assertThat(havning.hav(id, "Prov.", "prov").id()).isEqualTo(havning.hav(id, "Prov.", "prov").id()));
        assertThat(prov.brev(mal, "beslut_havande")).hasSize(3);
    }

    @Test
    @Lagrum({"UB 7:4 st 1", "UB 7:8 st 2"})
    void beslutet_kan_inte_ta_mer_an_berakningen_lamnar_och_dagersattning_bestams_per_dag() {
        String mal = prov.starta(nytt());
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());

        assertThat(felen(() -> prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "11358")))).containsExactly("utmatningsbelopp");
        assertThat(felen(() -> prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("dagersattning", true)))).containsExactly("dagersattning");
        assertThat(felen(() -> prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("beslut", "INGET")))).containsExactly("motivering");
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("beslut", "ALLT_OVER"));
        assertThat(prov.loneutmatning(mal).beslut().utmatningsbelopp()).isNull();
        assertThat(handlingar.html(prov.brevet(mal, "beslut_loneutmatning").handlingId())).contains("all lön som överstiger förbehållsbeloppet");
    }

    @Test
    @Lagrum("UB 7:5")
    void en_dag_utan_normalbelopp_ar_ett_fel_i_formularet_och_ingen_gissning() {
        String mal = prov.starta(nytt());
        prov.yttra(mal);
        prov.svara(mal);

        assertThat(felen(() -> prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("berakningsdag", "1995-01-02", "barn", List.of())))).contains("berakningsdag");
    }

    private static Testmal nytt() {
        return Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("100000", "0", "0"));
    }

    private long processer(String mal, String modell) {
        return jdbc.sql("select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ where e.business_key_ = :mal and d.key_ = :modell")
                .param("mal", mal).param("modell", modell).query(Long.class).single();
    }

    private static List<String> felen(ThrowingCallable handling) {
        OgiltigIndataException[] fel = new OgiltigIndataException[1];
        assertThatThrownBy(handling).isInstanceOfSatisfying(OgiltigIndataException.class, e -> fel[0] = e);
        return fel[0].fel().stream().map(OgiltigIndataException.Fel::falt).toList();
    }
}
