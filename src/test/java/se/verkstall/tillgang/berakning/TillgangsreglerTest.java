package se.verkstall.tillgang.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.tillgang.berakning.Utmatningsordning.Olagenhet;
import se.verkstall.tillgang.berakning.Utmatningsordning.Plats;
import se.verkstall.tillgang.berakning.Utmatningsordning.Tillgang;

/** The order of attachment, the renewed notice, the closing notice, the gift. */
class TillgangsreglerTest {

    @Test
    @Lagrum({"UB 4:3", "UB 4:4", "UB 5:1"})
    void det_som_kostar_och_besvarar_minst_tas_forst_och_det_undantagna_sist_med_sitt_skal() {
        Tillgang konto = tillgang("Bankkonto", 30_000, 0, Olagenhet.LITEN);
        Tillgang bil = tillgang("Bil", 60_000, 5_000, Olagenhet.MATTLIG);
        Tillgang bat = tillgang("Båt", 60_000, 4_999, Olagenhet.MATTLIG);
        Tillgang skrot = tillgang("Släpvagn", 5_000, 5_000, Olagenhet.LITEN);
        Tillgang pant = new Tillgang("Pantsatt tavla", Belopp.kronor(20_000), Belopp.kronor(4_000), Olagenhet.STOR, true, null, null);
        Tillgang verktyg = new Tillgang("Verktyg", Belopp.kronor(90_000), Belopp.NOLL, Olagenhet.LITEN, false, "UB 5:1 p 3", "Behövs i snickeriet.");

        List<Plats> ordning = Utmatningsordning.ordna(List.of(verktyg, skrot, bil, bat, konto, pant));

        assertThat(ordning).extracting(p -> p.nr() + " " + p.tillgang().beskrivning() + " " + p.lagrum()).containsExactly("1 Pantsatt tavla UB 4:4", "2 Bankkonto UB 4:3 st 2",
                "3 Båt UB 4:3 st 2", "4 Bil UB 4:3 st 2", "5 Släpvagn UB 4:3 st 1", "6 Verktyg UB 5:1 p 3");
        assertThat(ordning).extracting(Plats::utmats).containsExactly(true, true, true, true, false, false);
        assertThat(ordning.get(5).skal()).isEqualTo("Undantas: Behövs i snickeriet.");
    }

    private static Tillgang tillgang(String vad, long varde, long kostnad, Olagenhet olagenhet) {
        return new Tillgang(vad, Belopp.kronor(varde), Belopp.kronor(kostnad), olagenhet, false, null, null);
    }

    @ParameterizedTest(name = "{0}: underrättad {1}, {2}: {3}")
    @CsvSource({"ENSKILT, 2003-03-03, 2004-03-03, false", "ENSKILT, 2003-03-03, 2004-03-04, true", "ALLMANT, 2003-03-03, 2004-03-03, false", "ALLMANT, 2003-03-03, 2004-03-04, true",
            "ENSKILT, 2022-03-01, 2023-03-01, false", "ENSKILT, 2022-03-01, 2023-03-02, true"})
    @Lagrum("UF 6:2")
    void en_ny_underrattelse_lamnas_nar_ett_ar_har_gatt(Malslag slag, LocalDate senaste, LocalDate idag, boolean behovs) {
        assertThat(NyUnderrattelse.behovs(slag, senaste, idag)).isEqualTo(behovs);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, gäldenären {3}")
    @CsvSource(nullValues = "-", value = {"2007-12-31, -, UF 6:26, false", "2007-12-31, 5560000001, UF 6:26, true", "2007-12-31, 9160000001, UF 6:26, false", "2008-01-01, -, UB 4:9a, true",
            "2022-03-01, 9160000001, UB 4:9a, true", "2003-03-03, 195906109854, UF 6:26, false"})
    @Lagrum({"UF 6:26", "UB 4:9a"})
    void till_och_med_2007_underrattas_galdenaren_om_avslutet_bara_om_det_ar_ett_aktiebolag(LocalDate dag, String nummer, String lagrum, boolean galdenaren) {
        assertThat(Avslutsunderrattelse.lagrum(dag)).isEqualTo(lagrum);
        assertThat(Avslutsunderrattelse.tillGaldenaren(dag, nummer)).isEqualTo(galdenaren);
    }

    @ParameterizedTest(name = "{0} kr {1}: {2}")
    @CsvSource({"48300, 2022-03-01, false", "48300.01, 2022-03-01, true", "58800.01, 2025-12-31, true", "58800.01, 2026-01-01, false", "42800, 2009-01-01, false", "42800.01, 2009-01-01, true", "42400.01, 2010-12-31, true", "99999, 2008-12-31, false"})
    @Lagrum("UF 6:24b")
    void en_gava_till_en_underarig_anmals_om_den_overstiger_ett_prisbasbelopp(String varde, LocalDate dag, boolean underrattas) {
        assertThat(Gava.underrattas(Belopp.parse(varde), dag)).isEqualTo(underrattas);
    }

    @Test
    @Lagrum("UF 6:24b")
    void prisbasbeloppen_tacker_varje_dag_och_ett_ar_utan_belopp_ar_ett_fel() {
        for (LocalDate dag = LocalDate.of(2009, 1, 1); dag.getYear() < 2027; dag = dag.plusDays(1)) {
            assertThat(Gava.prisbasbelopp(dag).arPositivt()).isTrue();
        }
        assertThatThrownBy(() -> Gava.prisbasbelopp(LocalDate.of(2027, 1, 1))).isInstanceOf(RegelSaknasException.class);
    }
}
