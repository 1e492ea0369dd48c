package se.verkstall.delgivning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_2010;
import static se.verkstall.delgivning.berakning.Delgivningssatt.FORENKLAD;
import static se.verkstall.delgivning.berakning.Delgivningssatt.KUNGORELSE;
import static se.verkstall.delgivning.berakning.Delgivningssatt.MUNTLIG;
import static se.verkstall.delgivning.berakning.Delgivningssatt.SARSKILD;
import static se.verkstall.delgivning.berakning.Delgivningssatt.SPIKNING;
import static se.verkstall.delgivning.berakning.Delgivningssatt.STAMNINGSMAN;
import static se.verkstall.delgivning.berakning.Delgivningssatt.VANLIG;
import static se.verkstall.delgivning.berakning.Mottagarslag.AKTIEBOLAG;
import static se.verkstall.delgivning.berakning.Mottagarslag.FYSISK_PERSON;
import static se.verkstall.delgivning.berakning.Mottagarslag.REGISTRERAD_JURIDISK_PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.delgivning.berakning.Delgivningsval.Vag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Lagrumsreferens;
import se.verkstall.lag.Parttyp;

class DelgivningsvalTest {

    private static final LocalDate INFORMERAD = LocalDate.of(2022, 11, 1); // tisdag

    @Test
    @Lagrum("DelgL 2010:1932 4 §")
    void en_person_far_forst_brev_med_kvitto_sedan_stamningsman_och_sedan_valjer_en_handlaggare() {
        assertThat(kedja(lage(LAG_2010, FYSISK_PERSON, true, null))).containsExactly(VANLIG, STAMNINGSMAN);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 27 §", "DelgL 2010:1932 29 §"})
    void ett_bolag_far_forst_brev_med_kvitto_och_sedan_sarskild_delgivning() {
        assertThat(kedja(lage(LAG_2010, AKTIEBOLAG, false, null))).containsExactly(VANLIG, SARSKILD);
        assertThat(kedja(lage(LAG_2010, REGISTRERAD_JURIDISK_PERSON, false, null))).containsExactly(VANLIG, SARSKILD);
    }

    @Test
    @Lagrum("DelgL 1970:428 9 § st 3")
    void sarskild_delgivning_enligt_1970_ars_lag_ar_bara_for_aktiebolag() {
        assertThat(kedja(lage(LAG_1970, AKTIEBOLAG, false, null))).containsExactly(VANLIG, SARSKILD);
        assertThat(kedja(lage(LAG_1970, REGISTRERAD_JURIDISK_PERSON, false, null))).containsExactly(VANLIG, STAMNINGSMAN);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 24 §", "DelgL 1970:428 3 a §"})
    void den_som_ar_part_och_informerad_far_forenklad_delgivning_om_handlingen_inte_inleder_forfarandet() {
        Mottagarlage informerad = lage(LAG_2010, FYSISK_PERSON, false, INFORMERAD);

        assertThat(kedja(informerad)).containsExactly(FORENKLAD, STAMNINGSMAN);
        assertThat(Delgivningsval.nasta(lage(LAG_2010, FYSISK_PERSON, true, INFORMERAD)).satt()).isEqualTo(VANLIG);
        assertThat(Delgivningsval.prova(new Mottagarlage(LAG_2010, FYSISK_PERSON, false, false, true, false, INFORMERAD, List.of(), false), FORENKLAD).skal())
                .contains("inte part");
        assertThat(Delgivningsval.prova(lage(LAG_2010, FYSISK_PERSON, false, null), FORENKLAD).skal()).contains("inte informerats");
    }

    @Test
    @Lagrum({"DelgL 2010:1932 20 §", "DelgL 1970:428 3 § st 3"})
    void en_handling_som_inleder_forfarandet_delges_varken_muntligt_eller_forenklat() {
        assertThat(oppna(lage(LAG_2010, FYSISK_PERSON, true, INFORMERAD))).doesNotContain(MUNTLIG, FORENKLAD);
        assertThat(oppna(lage(LAG_2010, FYSISK_PERSON, false, INFORMERAD))).contains(MUNTLIG, FORENKLAD);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 48 §", "DelgL 1970:428 15 §"})
    void de_sista_utvagarna_ar_stangda_tills_andra_satt_har_provats() {
        Mottagarlage forst = lage(LAG_1970, FYSISK_PERSON, true, null);
        Mottagarlage sist = med(forst, VANLIG, STAMNINGSMAN);

        assertThat(oppna(forst)).doesNotContain(KUNGORELSE, SPIKNING);
        assertThat(oppna(sist)).contains(KUNGORELSE, SPIKNING);
        assertThat(oppna(med(lage(LAG_2010, FYSISK_PERSON, true, null), VANLIG))).doesNotContain(KUNGORELSE, SPIKNING);
    }

    @Test
    @Lagrum("DelgL 1970:428 3 § st 4")
    void stamningsman_enligt_1970_ars_lag_forst_nar_posten_har_provats() {
        assertThat(oppna(lage(LAG_1970, FYSISK_PERSON, true, null))).doesNotContain(STAMNINGSMAN);
        assertThat(oppna(lage(LAG_2010, FYSISK_PERSON, true, null))).contains(STAMNINGSMAN);
    }

    @Test
    @Lagrum("UF 4:5")
    void utomlands_valjer_en_handlaggare_aven_nar_bara_den_som_kan_antraffas_ska_delges() {
        Mottagarlage utomlands = new Mottagarlage(LAG_2010, FYSISK_PERSON, true, false, true, true, INFORMERAD, List.of(), true);

        assertThat(Delgivningsval.nasta(utomlands).vag()).isEqualTo(Vag.HANDLAGGARE);
        assertThat(oppna(utomlands)).containsExactlyInAnyOrder(VANLIG, MUNTLIG);
    }

    @Test
    @Lagrum("UF 6:1 st 2")
    void utan_adress_slutar_forsoken_bara_om_delgivning_inte_kravs_av_den_som_inte_kan_antraffas() {
        Mottagarlage utan = new Mottagarlage(LAG_2010, FYSISK_PERSON, true, true, false, false, null, List.of(), false);
        Mottagarlage omAntraffbar = new Mottagarlage(LAG_2010, FYSISK_PERSON, true, true, false, false, null, List.of(), true);

        assertThat(Delgivningsval.nasta(utan).vag()).isEqualTo(Vag.HANDLAGGARE);
        assertThat(Delgivningsval.nasta(omAntraffbar).vag()).isEqualTo(Vag.INGET);
        assertThat(Delgivningsval.nasta(omAntraffbar).lagrum()).isEqualTo("UF 6:1 st 2");
    }

    @Test
    @Lagrum("DelgL 2010:1932 29 §")
    void ett_forsok_som_bedoms_utsiktslost_oppnar_sarskild_delgivning() {
        Mottagarlage bolag = lage(LAG_2010, AKTIEBOLAG, false, null);

        assertThat(oppna(bolag)).doesNotContain(SARSKILD);
        assertThat(oppna(bolag.utsiktslost())).contains(SARSKILD);
    }

    @Test
    void varje_satt_i_varje_lage_far_ett_skal_med_lagrum_som_gar_att_lasa() {
        for (Delgivningslag lag : Delgivningslag.values()) {
            for (Mottagarslag slag : Mottagarslag.values()) {
                for (int bitar = 0; bitar < 32; bitar++) {
                    Mottagarlage lage = new Mottagarlage(lag, slag, (bitar & 1) > 0, (bitar & 2) > 0, (bitar & 4) > 0, (bitar & 8) > 0,
                            (bitar & 16) > 0 ? INFORMERAD : null, List.of(VANLIG), false);
                    assertThat(Delgivningsval.prova(lage)).hasSize(Delgivningssatt.values().length).allSatisfy(p -> {
                        assertThat(p.skal()).endsWith(".");
                        assertThat(Lagrumsreferens.parse(p.lagrum())).isNotNull();
                    });
                    assertThat(Delgivningsval.nasta(lage).skal()).isNotBlank();
                }
            }
        }
    }

    @Test
    void varje_satt_har_ett_bevis_och_ett_lagrum_i_bada_lagarna() {
        for (Delgivningslag lag : Delgivningslag.values()) {
            for (Delgivningssatt satt : Delgivningssatt.values()) {
                assertThat(Delgivningsbevis.krav(lag, satt)).endsWith(".");
                assertThat(Lagrumsreferens.parse(Delgivningsbevis.lagrum(lag, satt))).isNotNull();
                assertThat(Lagrumsreferens.parse(satt.lagrum(lag))).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5560000001, AKTIEBOLAG", "7690000007, REGISTRERAD_JURIDISK_PERSON", "9690000002, REGISTRERAD_JURIDISK_PERSON", "8020000004, ANNAN_JURIDISK_PERSON",
        "2021000001, OFFENTLIGT_ORGAN", "1234567890, DODSBO", ", ANNAN_JURIDISK_PERSON"})
    @Lagrum({"DelgL 2010:1932 12 §", "DelgL 2010:1932 13 §"})
    void organisationsnumrets_forsta_siffra_sager_vad_mottagaren_ar(String nummer, Mottagarslag slag) {
        assertThat(Mottagarslag.av(Parttyp.JURIDISK_PERSON, nummer)).isEqualTo(slag);
        assertThat(Mottagarslag.av(Parttyp.PRIVATPERSON, nummer)).isEqualTo(FYSISK_PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Storgata 1, 0155 Oslo, Norge        | NO
            Hauptstrasse 2, 10115 Berlin, Germany | DE
            Prövägen 3, 222 22 Åby              |
            Prövägen 3, 222 22 Åby, Sverige     |
            Norgegatan 4, 111 11 Provstad       |
            """)
    @Lagrum("UF 4:5")
    void en_adress_som_slutar_med_ett_annat_land_ar_utomlands(String adress, String land) {
        assertThat(Utland.land(adress).orElse(null)).isEqualTo(land);
        assertThat(Utland.land(null)).isEmpty();
    }

    /** The methods the program tries by itself when each fails. */
    private static List<Delgivningssatt> kedja(Mottagarlage lage) {
        List<Delgivningssatt> satt = new ArrayList<>();
        Delgivningsval.Nasta nasta = Delgivningsval.nasta(lage);
        while (nasta.vag() == Vag.SATT) {
            assertThat(satt).doesNotContain(nasta.satt());
            satt.add(nasta.satt());
            nasta = Delgivningsval.nasta(med(lage, satt.toArray(Delgivningssatt[]::new)));
        }
        return satt;
    }

    private static Set<Delgivningssatt> oppna(Mottagarlage lage) {
        Set<Delgivningssatt> oppna = EnumSet.noneOf(Delgivningssatt.class);
        Delgivningsval.prova(lage).stream().filter(Delgivningsval.Provning::oppen).forEach(p -> oppna.add(p.satt()));
        return oppna;
    }

    private static Mottagarlage lage(Delgivningslag lag, Mottagarslag slag, boolean inleder, LocalDate informerad) {
        return new Mottagarlage(lag, slag, true, inleder, true, false, informerad, List.of(), false);
    }

    private static Mottagarlage med(Mottagarlage l, Delgivningssatt... misslyckade) {
        return new Mottagarlage(l.lag(), l.slag(), l.part(), l.inleder(), l.adress(), l.utomlands(), l.informerad(), List.of(misslyckade), l.endastOmAntraffbar());
    }
}
