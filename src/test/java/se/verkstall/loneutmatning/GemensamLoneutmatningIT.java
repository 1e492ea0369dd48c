package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;

/** Several cases on the same wage. */
class GemensamLoneutmatningIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);
    /** A Monday. */
    private static final LocalDate REDOVISNINGSDAG = LocalDate.of(2022, 3, 28);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Malregister register;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Kassajournal kassa;
    @Autowired
    private Avslut avslut;
    @Autowired
    private TransactionTemplate transaktion;

    private final String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();

    @Test
    @Lagrum({"UB 4:11 st 1", "UB 7:14"})
    void tva_mal_som_kommer_medan_fragan_utreds_avgors_i_ett_beslut_och_delar_lonen() {
        tid.stall(TISDAG);
        String forsta = prov.starta(mal("30000"));
        String andra = prov.starta(mal("10000"));
        assertThat(prov.brev(andra, "underrattelse_loneutmatning")).as("gäldenären hörs en gång").isEmpty();

        prov.utmat(forsta);

        assertThat(prov.brev(forsta, "beslut_loneutmatning")).hasSize(3);
        assertThat(prov.brev(andra, "beslut_loneutmatning")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");
        tid.till(forsta, REDOVISNINGSDAG);
        prov.redovisa(andra, "2022-03", "4000");
        assertThat(kvar(forsta)).isEqualTo(Belopp.kronor(27_000));
        assertThat(kvar(andra)).isEqualTo(Belopp.kronor(9_000));
        assertThat(kassa.saldo(Konto.BANK, forsta).plus(kassa.saldo(Konto.BANK, andra))).as("allt är utbetalt").isEqualTo(Belopp.NOLL);
    }

    @Test
    @Lagrum("UB 7:4 st 1")
    void blir_det_ingen_utmatning_far_aven_det_andra_malet_veta_det() {
        tid.stall(TISDAG);
        String forsta = prov.starta(mal("30000"));
        String andra = prov.starta(mal("10000"));
        prov.yttra(forsta);
        prov.svara(forsta);
        prov.slutfor(forsta, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "13000"));
        assertThat(prov.ifyllt(forsta, "beslutaOmLoneutmatning")).containsEntry("beslut", "INGET");

        prov.slutfor(forsta, "beslutaOmLoneutmatning", Map.of("motivering", "Lönen räcker inte till förbehållsbeloppet."));

        assertThat(List.of(forsta, andra)).allSatisfy(mal -> {
            assertThat(prov.slut(mal, "loneutmatning")).isTrue();
            assertThat(prov.utfall(mal)).isEqualTo("UTAN_UTMATNING");
        });
        assertThat(prov.loneutmatning(andra).status()).isEqualTo(Status.UTAN_UTMATNING);
    }

    @Test
    @Lagrum({"UF 7:7", "UF bilaga p 13"})
    void ett_senare_mal_delar_bara_lon_som_forfaller_efter_beslutet_om_fordelning() {
        tid.stall(TISDAG);
        String forsta = prov.utmatt(mal("30000"));
        tid.till(forsta, LocalDate.of(2022, 3, 25)); // Friday, payday
        String andra = prov.starta(mal("30000"));
        assertThat(prov.uppgifter(andra)).containsExactly("beslutaOmFordelning");
        assertThat(prov.forhandsvisa(andra, "beslutaOmFordelning", Map.of("fordela", true))).contains(andra, "25 mars 2022", "7 kap. 14 och 16 §§");
        prov.slutfor(andra, "beslutaOmFordelning", Map.of("fordela", true));
        assertThat(prov.brev(forsta, "beslut_fordelning")).containsExactly("SOKANDE:ENKEL");
        assertThat(prov.brev(andra, "beslut_fordelning")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");

        tid.till(forsta, REDOVISNINGSDAG);
        prov.redovisa(forsta, "2022-03", "4000");
        assertThat(kvar(forsta)).as("marslönen förföll den dag beslutet fattades").isEqualTo(Belopp.kronor(26_000));
        assertThat(kvar(andra)).isEqualTo(Belopp.kronor(30_000));

        tid.till(forsta, LocalDate.of(2022, 4, 28));
        prov.redovisa(forsta, "2022-04", "5600");
        assertThat(kvar(forsta)).isEqualTo(Belopp.kronor(23_400));
        assertThat(kvar(andra)).isEqualTo(Belopp.kronor(27_000));
    }

    @Test
    @Lagrum("UF 7:7")
    void nar_det_ledande_malet_ar_betalt_fortsatter_det_andra_med_samma_loneutmatning() {
        tid.stall(TISDAG);
        String forsta = prov.starta(Testmal.mal().arbetsgivare(arbetsgivare).fordringar(Testmal.fordran(1, Fordringsklass.STATLIG, "2000", "0", "0", null)));
        String andra = prov.starta(mal("50000"));
        prov.utmat(forsta);
        tid.till(forsta, REDOVISNINGSDAG);

        prov.redovisa(forsta, "2022-03", "5000");

        assertThat(prov.utfall(forsta)).isEqualTo("REGLERAD");
        assertThat(kvar(andra)).isEqualTo(Belopp.kronor(47_000));
        assertThat(prov.loneutmatning(andra).ledandeMal()).isEqualTo(andra);
        assertThat(prov.slut(forsta, "loneutmatning_lopande")).as("processen har följt med till det andra målet").isTrue();
        assertThat(prov.slut(andra, "loneutmatning_lopande")).isFalse();
        assertThat(prov.frist(andra, "redovisningsdag").dag()).as("en torsdag").isEqualTo(LocalDate.of(2022, 4, 28));
        tid.till(andra, LocalDate.of(2022, 4, 28));
        prov.redovisa(andra, "2022-04", "5000");
        assertThat(kvar(andra)).isEqualTo(Belopp.kronor(42_000));
        tid.till(andra, LocalDate.of(2022, 5, 31)); // Tuesday
        assertThat(prov.brev(andra, "anmaning")).as("den som är sen anmanas i det andra målet").hasSize(1);
    }

    @Test
    void ett_mal_som_aterkallas_medan_fragan_utreds_lamnar_over_till_det_andra() {
        tid.stall(TISDAG);
        String forsta = prov.starta(mal("30000"));
        String andra = prov.starta(mal("10000"));

        transaktion.executeWithoutResult(t -> avslut.avsluta(forsta, Malstatus.AVSKRIVET, "Ansökan återkallad.", null));
        tid.korForfallna(andra);

        assertThat(prov.loneutmatning(andra).ledandeMal()).isEqualTo(andra);
        assertThat(prov.brev(andra, "underrattelse_loneutmatning")).containsExactly("GALDENAR:ENKEL");
        assertThat(loneutmatningar.deltagare(prov.loneutmatning(andra)).get(0).hur()).isEqualTo(Hur.LAMNAT);
    }

    @Test
    @Lagrum("UB 7:10")
    void nar_det_sista_malet_avslutas_pa_annat_satt_havs_utmatningen() {
        tid.stall(TISDAG);
        String mal = prov.utmatt(mal("30000"));

        transaktion.executeWithoutResult(t -> avslut.avsluta(mal, Malstatus.AVSKRIVET, "Ansökan återkallad.", null));
        tid.korForfallna(mal);

        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Status.UPPHORD);
        assertThat(prov.brev(mal, "beslut_havande")).hasSize(3);
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isTrue();
    }

    @Test
    @Lagrum({"UB 7:14 st 1 p 1", "UB 7:6 st 2", "UB 7:16", "UB 13:1 st 2"})
    void underhall_gar_fore_och_det_som_inte_har_forfallit_betalas_ut_nar_det_forfaller() {
        tid.stall(TISDAG);
        String underhall = prov.starta(Testmal.mal().arbetsgivare(arbetsgivare).inkom("2022-02-15T09:00:00+01:00")
                .fordringar(Testmal.fordran(1, Fordringsklass.UNDERHALL, "1600", "0", "0", "1600")));
        String annat = prov.starta(mal("30000"));
        prov.utmat(underhall);
        tid.till(underhall, REDOVISNINGSDAG);

        // the month to come 1 600, the arrears 1 600, what fell due on 1 March 1 600: the rest, 200, to the other claim
        prov.redovisa(underhall, "2022-03", "5000");

        assertThat(kvar(annat)).isEqualTo(Belopp.kronor(29_800));
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, underhall)).as("1 april är en fredag").isEqualTo(Belopp.kronor(1600));
        tid.till(underhall, LocalDate.of(2022, 3, 31), java.time.LocalTime.of(23, 59));
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, underhall)).isEqualTo(Belopp.kronor(1600));
        tid.till(underhall, LocalDate.of(2022, 4, 1));
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, underhall)).isEqualTo(Belopp.NOLL);
        assertThat(prov.slut(underhall, "loneutmatning")).as("underhållet löper vidare").isFalse();
    }

    private Testmal mal(String kapital) {
        return Testmal.mal().arbetsgivare(arbetsgivare).fordringar(Testmal.ovrig(kapital, "0", "0"));
    }

    private Belopp kvar(String mal) {
        return register.fordringar(mal).get(0).kvar();
    }
}
