package se.verkstall.loneutmatning.omrakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Kalla;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.omrakning.LopandeUtmatning.Berakning;
import se.verkstall.loneutmatning.omrakning.Omprovning.Provad;

@Lagrum({"UB 7:5", "UB 7:10 st 1", "UB 7:10 st 2"})
class OmprovningTest {

    // a Monday, and the Wednesday the new amounts take effect: single 6 090 kr, then 6 186 kr
    private static final LocalDate DA = LocalDate.of(2024, 6, 3);
    private static final LocalDate NYAR = LocalDate.of(2025, 1, 1);
    private static final Omprovning OMPROVNING = new Omprovning(Normalbelopp.inbyggda().med(Provbelopp.for2025().rader()), NYAR);

    @Test
    void den_ensamstaende_far_behalla_96_kronor_mer_och_lika_mycket_mindre_utmats() {
        Provad p = OMPROVNING.prova(utmatning(hushall(25_000, 8_000, List.of()), Belopp.kronor(10_910)));
        assertThat(p.utfall()).isEqualTo(Utfall.ANDRAD);
        assertThat(p.resultat().forbehallsbelopp()).isEqualTo(Belopp.kronor(14_186));
        assertThat(p.utmatningsbelopp()).isEqualTo(Belopp.kronor(10_814));
    }

    @Test
    void tas_allt_over_forbehallsbeloppet_gors_det_fortfarande() {
        Provad p = OMPROVNING.prova(utmatning(hushall(25_000, 8_000, List.of()), null));
        assertThat(p.utfall()).isEqualTo(Utfall.ANDRAD);
        assertThat(p.utmatningsbelopp()).isNull();
    }

    @Test
    void den_som_fick_ett_lagre_belopp_an_berakningen_lamnade_behaller_det_men_aldrig_mer_an_den_nya_lamnar() {
        assertThat(OMPROVNING.prova(utmatning(hushall(25_000, 8_000, List.of()), Belopp.kronor(1_500))).utmatningsbelopp()).isEqualTo(Belopp.kronor(1_500));
        assertThat(OMPROVNING.prova(utmatning(hushall(25_000, 8_000, List.of()), Belopp.kronor(10_900))).utmatningsbelopp()).isEqualTo(Belopp.kronor(10_814));
    }

    @Test
    void barnet_som_har_fyllt_sju_raknas_i_sin_nya_klass() {
        // seven on 2024-10-01, a Tuesday: 3 255 kr before, 3 967 kr after
        Provad p = OMPROVNING.prova(utmatning(hushall(30_000, 8_000, List.of(barn(LocalDate.of(2017, 10, 1)))), null));
        assertThat(p.resultat().forbehallsbelopp()).isEqualTo(Belopp.kronor(14_090 + 96 + 3_967));
    }

    @Test
    void barnet_som_fyller_arton_pa_dagen_provas_av_en_handlaggare_men_inte_det_som_fyller_dagen_efter() {
        assertThat(OMPROVNING.prova(utmatning(hushall(30_000, 8_000, List.of(barn(LocalDate.of(2007, 1, 1)))), null)).skal()).isEqualTo(Skal.BARN_18);
        assertThat(OMPROVNING.prova(utmatning(hushall(30_000, 8_000, List.of(barn(LocalDate.of(2007, 1, 2)))), null)).utfall()).isEqualTo(Utfall.ANDRAD);
        assertThat(OMPROVNING.prova(utmatning(hushall(30_000, 8_000, List.of(barn(LocalDate.of(2006, 6, 3)))), null)).utfall())
                .as("var redan arton när det räknades").isEqualTo(Utfall.ANDRAD);
    }

    @Test
    void en_obetydlig_andring_beslutas_inte() {
        // 30 per cent of the couple's 158 kr is 47 kr
        Hushallsuppgifter makar = new Hushallsuppgifter(Inkomstperiod.MANAD, Belopp.kronor(15_000), null, null, null, null, true, Belopp.kronor(35_000), null,
                List.of(), null, null, null, null, Belopp.kronor(8_000), null);
        assertThat(OMPROVNING.prova(utmatning(makar, null)).utfall()).isEqualTo(Utfall.OBETYDLIG);
    }

    @Test
    void ett_lagre_forbehallsbelopp_beslutas_inte_utan_att_galdenaren_har_horts() {
        List<Normalbelopp.Rad> sankta = new ArrayList<>();
        Provbelopp.for2025().rader().forEach(r -> sankta.add(new Normalbelopp.Rad(r.franMed(), r.tillMed(), r.klass(),
                java.util.Map.of(Inkomstperiod.MANAD, Belopp.kronor(2_000)), Kalla.PUBLICERAD, "prov")));
        Provad p = new Omprovning(Normalbelopp.inbyggda().med(sankta), NYAR).prova(utmatning(hushall(25_000, 8_000, List.of()), null));
        assertThat(p.utfall()).isEqualTo(Utfall.HANDLAGGS);
        assertThat(p.skal()).isEqualTo(Skal.TILL_NACKDEL);
    }

    @Test
    void aterstar_inget_att_utmata_provar_en_handlaggare_om_utmatningen_ska_havas() {
        assertThat(OMPROVNING.prova(utmatning(hushall(14_186, 8_000, List.of()), null)).skal()).isEqualTo(Skal.INGET_KVAR);
        assertThat(OMPROVNING.prova(utmatning(hushall(14_187, 8_000, List.of()), null)).utfall()).isEqualTo(Utfall.ANDRAD);
    }

    @Test
    void belopp_som_bara_ar_beraknade_racker_inte_for_ett_beslut() {
        assertThat(new Omprovning(Normalbelopp.inbyggda(), NYAR).prova(utmatning(hushall(25_000, 8_000, List.of()), null)).skal()).isEqualTo(Skal.BELOPP_SAKNAS);
    }

    @Test
    void vad_som_behover_en_manniska_lamnas_till_en() {
        Hushallsuppgifter vanligt = hushall(25_000, 8_000, List.of());
        LopandeUtmatning l = utmatning(vanligt, null);
        assertThat(OMPROVNING.prova(med(l, null, false, false, false)).skal()).isEqualTo(Skal.UNDERLAG_SAKNAS);
        assertThat(OMPROVNING.prova(med(l, l.berakning(), true, false, false)).skal()).isEqualTo(Skal.NYA_UPPGIFTER);
        assertThat(OMPROVNING.prova(med(l, l.berakning(), false, true, false)).skal()).isEqualTo(Skal.UTREDNING_PAGAR);
        assertThat(OMPROVNING.prova(med(l, l.berakning(), false, false, true)).skal()).isEqualTo(Skal.PART_SAKNAS);
        Berakning annan = new Berakning(DA, vanligt, l.forbehallsbelopp().plus(Belopp.kronor(1)), Belopp.NOLL);
        assertThat(OMPROVNING.prova(med(l, annan, false, false, false)).skal()).isEqualTo(Skal.BERAKNING_EJ_BESLUTAD);
        Berakning olaslig = new Berakning(DA, null, l.forbehallsbelopp(), Belopp.NOLL);
        assertThat(OMPROVNING.prova(med(l, olaslig, false, false, false)).skal()).isEqualTo(Skal.UPPGIFTERNA_RACKER_INTE);
        Berakning utanInkomst = new Berakning(DA, hushall(0, 8_000, List.of()), l.forbehallsbelopp(), Belopp.NOLL);
        assertThat(OMPROVNING.prova(med(l, utanInkomst, false, false, false)).skal()).isEqualTo(Skal.INKOMST_OKAND);
        LopandeUtmatning overklagad = new LopandeUtmatning(l.id(), l.period(), l.forbehallsbelopp(), l.utmatningsbelopp(), l.berakning(), false, false, false, true);
        assertThat(OMPROVNING.prova(overklagad).skal()).isEqualTo(Skal.OVERKLAGAD);
        assertThat(OMPROVNING.prova(med(l, l.berakning(), false, false, false)).utfall()).isEqualTo(Utfall.ANDRAD);
    }

    @Test
    @Lagrum("KFM A 2021:1 p 3.2.2")
    void posterna_raknas_om_med_det_nya_arets_tak_men_ett_tak_som_nagon_har_angett_galler_inte_nasta_ar() {
        // 2 850 kr a year in 2024 is 237.50 a month; 2 900 in 2025 is 241.67
        Provad kant = OMPROVNING.prova(utmatning(lakemedel("LAKEMEDEL", null), null));
        assertThat(kant.resultat().gemensammaKostnader().minus(OMPROVNING.prova(utmatning(hushall(25_000, 8_000, List.of()), null)).resultat().gemensammaKostnader()))
                .isEqualTo(Belopp.parse("241.67"));
        assertThat(OMPROVNING.prova(utmatning(lakemedel("LAKEMEDEL", "2400"), null)).skal()).isEqualTo(Skal.UPPGIFTERNA_RACKER_INTE);
    }

    private static Hushallsuppgifter lakemedel(String slag, String tak) {
        java.util.Map<String, Object> rad = new java.util.HashMap<>(java.util.Map.of("slag", slag, "belopp", "400", "styrkt", "STYRKT"));
        if (tak != null) {
            rad.put("tak", tak);
            rad.put("takKalla", "intyg");
        }
        return Hushallsuppgifter.avFalt(java.util.Map.of("inkomstperiod", "MANAD", "nettoinkomst", "25000", "bostadskostnad", "8000", "tillagg", List.of(rad)));
    }

    private static LopandeUtmatning med(LopandeUtmatning l, Berakning berakning, boolean nya, boolean utreds, boolean saknas) {
        return new LopandeUtmatning(l.id(), l.period(), l.forbehallsbelopp(), l.utmatningsbelopp(), berakning, nya, utreds, saknas, false);
    }

    private static LopandeUtmatning utmatning(Hushallsuppgifter uppgifter, Belopp utmatningsbelopp) {
        Forbehallsbelopp.Resultat r = uppgifter.berakna(DA, Normalbelopp.inbyggda());
        return new LopandeUtmatning(1, Inkomstperiod.MANAD, r.forbehallsbelopp(), utmatningsbelopp,
                new Berakning(DA, uppgifter, r.forbehallsbelopp(), r.utmatningsbelopp()), false, false, false, false);
    }

    private static Hushallsuppgifter hushall(long netto, long bostad, List<Barn> barn) {
        return new Hushallsuppgifter(Inkomstperiod.MANAD, Belopp.kronor(netto), null, null, null, null, false, null, null, barn, null, null, null, null,
                Belopp.kronor(bostad), null);
    }

    private static Barn barn(LocalDate fodd) {
        return new Barn(fodd, false, null, null, null, null, null);
    }
}
