package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.Parttyp;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager.Underhallspost;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.NyttMal;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;

/** What is special about maintenance: how often it is paid, who gets it, and how often the debtor is told. */
class UnderhallsutmatningIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Malregister register;
    @Autowired
    private Redovisningslager redovisningar;
    @Autowired
    private Processer processer;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Tidsresa tid;

    private final String galdenar = Loneutmatningsprov.nyGaldenar();
    private final String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();

    @BeforeEach
    void tisdag() {
        tid.stall(TISDAG);
    }

    @Test
    @Lagrum({"UF 7:21", "UB 7:16 st 1"})
    void ett_kvartalsbidrag_delar_lonen_som_en_tredjedel_i_manaden() {
        String mal = prov.utmatt(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "9000")));
        String annat = prov.starta(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "2000")));
        prov.slutfor(annat, "beslutaOmFordelning", Map.of("fordela", true));
        prov.atgard(mal, "loneutmatning_bidragstid");
        assertThatThrownBy(() -> prov.slutfor(mal, "angeBidragstid", Map.of("avserMal", "2022-999999", "manader", "3")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("avserMal");
        prov.slutfor(mal, "angeBidragstid", Map.of("manader", "3"));
        assertThat(prov.slut(mal, "loneutmatning_bidragstid")).isTrue();
        tid.till(mal, LocalDate.of(2022, 3, 28)); // Monday

        prov.redovisa(mal, "2022-03", "5000");

        // the case came in on 10 January: the quarter's payment of 1 February is due, with the next on 1 May; 2 000 kr each of 1 February and 1 March are due
        List<LocalDate> dagar = redovisningar.obetalda(register.fordringar(mal).get(0).id()).stream().map(Underhallspost::forfallodag).toList();
        assertThat(dagar).allSatisfy(dag -> assertThat(dag).isIn(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 5, 1)));
        assertThat(dagbok.rader(mal)).anySatisfy(r -> assertThat(r.handelse()).contains("räknas om till månadsbidrag"));
    }

    @Test
    @Lagrum({"UF 6:5 st 1", "UF 6:5 st 2"})
    void galdenaren_far_styrka_sitt_avdrag_innan_sokanden_hors_och_det_dras_fran_bidraget() {
        String mal = prov.utmatt(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "1500")));
        foresla(mal, Map.of());
        assertThat(prov.brev(mal, "begaran_styrkt_avdrag")).containsExactly("GALDENAR:ENKEL");
        assertThat(prov.brev(mal, "underrattelse_avdrag")).as("sökanden hörs efteråt").isEmpty();

        prov.slutfor(mal, "registreraStyrkande", Map.of("bevis", "Modern bekräftar att barnet bodde hos mig i sex dygn i följd."));
        assertThat(prov.brev(mal, "underrattelse_avdrag")).containsExactly("SOKANDE:ENKEL");
        prov.slutfor(mal, "registreraYttranden", Map.of("franSokanden", "Det stämmer.", "klart", true));
        assertThat(prov.forhandsvisa(mal, "beslutaOmAvdrag", Map.of("utfall", "BIFALL", "motivering", "Avdraget är styrkt."))).contains("400");
        prov.slutfor(mal, "beslutaOmAvdrag", Map.of("utfall", "BIFALL", "motivering", "Avdraget är styrkt."));

        assertThat(prov.brev(mal, "beslut_avdrag")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");
        tid.till(mal, LocalDate.of(2022, 3, 28)); // Monday
        prov.redovisa(mal, "2022-03", "4100");
        // what falls due on 1 April 1 500 kr, and due already 1 500 kr of 1 February and 1 500 kr less 400 kr of 1 March
        assertThat(redovisningar.obetalda(register.fordringar(mal).get(0).id())).anySatisfy(p -> {
            assertThat(p.forfallodag()).isEqualTo(LocalDate.of(2022, 3, 1));
            assertThat(p.kvar()).as("avdraget tas inte ut").isEqualTo(Belopp.kronor(400));
        });
    }

    @Test
    @Lagrum("UF 6:5 st 1")
    void styrks_det_inte_i_tid_hors_sokanden_anda_och_forsakringskassan_hors_genast() {
        String mal = prov.utmatt(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "2000")));
        foresla(mal, Map.of());
        tid.till(mal, LocalDate.of(2022, 3, 16), java.time.LocalTime.of(0, 1)); // Wednesday, the day after the two weeks
        assertThat(prov.brev(mal, "underrattelse_avdrag")).containsExactly("SOKANDE:ENKEL");

        String kassans = prov.starta(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "1500")));
        register.laggTillPart(kassans, Part.av(Roll.SOKANDE, Parttyp.JURIDISK_PERSON, "Försäkringskassan", "2021005521", "Box 1, 111 11 Provstad"));
        prov.slutfor(kassans, "beslutaOmFordelning", Map.of("fordela", true));
        prov.slutfor(mal, "registreraYttranden", Map.of("klart", true));
        prov.slutfor(mal, "beslutaOmAvdrag", Map.of("utfall", "AVSLAG", "motivering", "Avdraget är inte styrkt."));
        foresla(mal, Map.of("avserMal", kassans));
        assertThat(prov.brev(kassans, "underrattelse_avdrag")).containsExactly("SOKANDE:ENKEL");
        assertThat(prov.brev(mal, "begaran_styrkt_avdrag")).as("bara den första").hasSize(1);
    }

    @Test
    @Lagrum("UB 7:17 st 2")
    void det_avdragna_betalas_tillbaka_till_galdenaren_en_gang_och_gar_inte_till_nagon_annan() {
        String mal = prov.utmatt(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "1500")));
        String annat = prov.starta(mal(Testmal.ovrig("30000", "0", "0")));
        prov.slutfor(annat, "beslutaOmFordelning", Map.of("fordela", true));
        foresla(mal, Map.of("sarskildaSkal", "Sökanden har redan medgett det."));
        prov.slutfor(mal, "registreraYttranden", Map.of("franSokanden", "Det stämmer.", "klart", true));
        prov.slutfor(mal, "beslutaOmAvdrag", Map.of("utfall", "BIFALL", "motivering", "Avdraget är medgett."));
        tid.till(mal, LocalDate.of(2022, 3, 28)); // Monday

        prov.redovisa(mal, "2022-03", "5000");

        // 4 500 kr of maintenance would leave 500 kr to the other; 400 kr of the maintenance is deducted
        assertThat(register.fordringar(annat).get(0).kvar()).isEqualTo(Belopp.kronor(29_500));
        assertThat(dagbok.rader(mal)).anySatisfy(r -> assertThat(r.handelse()).contains("400 kronor av det innehållna motsvarar avdrag"));
        assertThat(prov.brev(mal, "utbetalning/")).contains("GALDENAR:ENKEL");
        tid.till(mal, LocalDate.of(2022, 4, 28)); // Thursday
        prov.redovisa(mal, "2022-04", "5000");
        assertThat(register.fordringar(annat).get(0).kvar()).as("bara maj återstår av underhållet").isEqualTo(Belopp.kronor(26_000));
    }

    @Test
    @Lagrum("UB 7:17 st 2")
    void den_som_har_intratt_i_ratten_i_ett_annat_mal_far_det_avdragna_men_inte_ett_mal_om_underhallsstod() {
        String mal = prov.utmatt(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "1500")));
        String annat = prov.starta(mal(Testmal.ovrig("30000", "0", "0")));
        String intradd = prov.starta(mal(Testmal.ovrig("30000", "0", "0")).sokande("Sara Syskon"));
        String stod = prov.starta(mal(new Fordran(0, 1, Fordringsklass.OVRIG, "Underhållsstöd 2021", Belopp.kronor(100), Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL,
                null, null, null, null, null, null)));
        List.of(annat, intradd, stod).forEach(m -> prov.slutfor(m, "beslutaOmFordelning", Map.of("fordela", true)));
        prov.atgard(mal, "loneutmatning_avdrag");
        Map<String, String> avdrag = Map.of("forfallodag", "2022-03-01", "avdrag", "400", "skal", "Barnet bodde hos mig.", "sarskildaSkal", "Sökanden har redan medgett det.");
        assertThatThrownBy(() -> prov.slutfor(mal, "foreslaAvdrag", med(avdrag, stod))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("gäller underhållsstöd");
        assertThatThrownBy(() -> prov.slutfor(mal, "foreslaAvdrag", med(avdrag, mal))).hasMessageContaining("Ange andra mål");
        assertThatThrownBy(() -> prov.slutfor(mal, "foreslaAvdrag", med(avdrag, "2022-999999"))).hasMessageContaining("deltar inte");
        prov.slutfor(mal, "foreslaAvdrag", med(avdrag, intradd));
        prov.slutfor(mal, "registreraYttranden", Map.of("franSokanden", "Det stämmer.", "klart", true));
        assertThat(prov.forhandsvisa(mal, "beslutaOmAvdrag", Map.of("utfall", "BIFALL", "motivering", "Avdraget är medgett."))).contains("inträtt i rätten", intradd);
        prov.slutfor(mal, "beslutaOmAvdrag", Map.of("utfall", "BIFALL", "motivering", "Avdraget är medgett."));
        tid.till(mal, LocalDate.of(2022, 3, 28)); // Monday

        prov.redovisa(mal, "2022-03", "5100");

        // 4 500 kr of maintenance would leave 600 kr to the others, about 299 each of the two large claims; the 400 kr deducted go to the one who has entered
        Belopp annatFick = Belopp.kronor(30_000).minus(register.fordringar(annat).get(0).kvar());
        assertThat(annatFick).isBetween(Belopp.kronor(299), Belopp.kronor(300));
        assertThat(Belopp.kronor(30_000).minus(register.fordringar(intradd).get(0).kvar())).as("som det andra, och det avdragna").isEqualTo(annatFick.plus(Belopp.kronor(400)));
        assertThat(dagbok.rader(mal)).noneSatisfy(r -> assertThat(r.handelse()).contains("motsvarar avdrag"));
    }

    private static Map<String, Object> med(Map<String, String> avdrag, String intradda) {
        Map<String, Object> alla = new java.util.HashMap<>(avdrag);
        alla.put("intradda", intradda);
        return alla;
    }

    @Test
    @Lagrum("UB 7:14 st 2")
    void utlandskt_underhall_aldre_an_fem_ar_delar_utan_foretrade_och_avraknas_ratt() {
        Fordran gammalt = new Fordran(0, 1, Fordringsklass.UNDERHALL, "Underhåll 2016", Belopp.kronor(6000), Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, null, null, null,
                LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31), null);
        String utlandskt = prov.starta(mal(gammalt, Testmal.fordran(2, Fordringsklass.UNDERHALL, "0", "0", "0", "1000")));
        String annat = prov.starta(mal(Testmal.ovrig("6000", "0", "0")));
        prov.yttra(utlandskt);
        prov.svara(utlandskt);
        prov.slutfor(utlandskt, "beraknaForbehallsbelopp", Map.of());
        assertThatThrownBy(() -> prov.slutfor(utlandskt, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000", "utlandskt", annat)))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("gäller inte underhållsbidrag");
        assertThatThrownBy(() -> prov.slutfor(utlandskt, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000", "utlandskt", "2022-999999"))).hasMessageContaining("deltar inte");
        prov.slutfor(utlandskt, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000", "utlandskt", utlandskt));
        assertThat(register.harUtlandsktUnderhall(utlandskt)).isTrue();
        tid.till(utlandskt, LocalDate.of(2022, 3, 28)); // Monday

        prov.redovisa(utlandskt, "2022-03", "5000");

        // 1 000 kr each of 1 February, 1 March and 1 April first; the 2 000 kr left are halved between what is too old and the other claim
        assertThat(redovisningar.obetalda(register.fordringar(utlandskt).get(1).id())).isEmpty();
        assertThat(register.fordringar(utlandskt).get(0).kvar()).isEqualTo(Belopp.kronor(5000));
        assertThat(register.fordringar(annat).get(0).kvar()).isEqualTo(Belopp.kronor(5000));
    }

    @Test
    @Lagrum("UB 7:6 st 1")
    void for_underhall_som_inte_star_ute_utmats_lon_bara_om_det_har_uteblivit_forut_och_kan_upprepas() {
        String mal = prov.starta(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "1500")).inkom("2022-03-01T09:00:00+01:00"));
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "1500", "underlatelser", "1", "underlatelserSkal", "En gång.")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("minst två gånger");

        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "1500", "underlatelser", "3", "underlatelserSkal", "Betalar bara efter krav."));

        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Loneutmatning.Status.PAGAR);
    }

    private void foresla(String mal, Map<String, Object> mer) {
        prov.atgard(mal, "loneutmatning_avdrag");
        Map<String, Object> svar = new java.util.HashMap<>(Map.of("forfallodag", "2022-03-01", "avdrag", "400", "skal", "Barnet bodde hos mig."));
        svar.putAll(mer);
        prov.slutfor(mal, "foreslaAvdrag", svar);
    }

    @Test
    @Lagrum("UF 7:22")
    void det_som_flyter_in_nar_forsakringskassan_har_sokt_betalas_dit_med_de_uppgifter_som_behovs() {
        String mal = prov.utmatt(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "3000", "0", "0", null)));
        register.laggTillPart(mal, Part.av(Roll.SOKANDE, Parttyp.JURIDISK_PERSON, "Försäkringskassan", "2021005521", "Box 1, 111 11 Provstad"));
        tid.till(mal, LocalDate.of(2022, 3, 28));

        prov.redovisa(mal, "2022-03", "2000");

        assertThat(prov.brev(mal, "uppgift_underhall")).containsExactly("SOKANDE:ENKEL");
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(1000));
        assertThat(Underhallsutbetalning.mottagare(LocalDate.of(2004, 12, 31))).as("en fredag").isEqualTo("Riksförsäkringsverket");
        assertThat(Underhallsutbetalning.mottagare(LocalDate.of(2005, 1, 1))).as("en lördag").isEqualTo("Försäkringskassan");
    }

    @Test
    @Lagrum("UF 6:1 st 3")
    void om_underhallsstod_underrattas_galdenaren_en_gang_om_aret() {
        String forsta = stod();
        tid.korForfallna(forsta);
        assertThat(prov.brev(forsta, "underrattelse_utmatning")).hasSize(1);

        String andra = stod();
        tid.korForfallna(andra);

        assertThat(prov.brev(andra, "underrattelse_utmatning")).isEmpty();
        assertThat(prov.uppgifter(andra)).containsExactly("redovisaTillgangar");
        assertThat(dagbok.rader(andra)).anySatisfy(r -> assertThat(r.lagrum()).isEqualTo("UF 6:1 st 3"));
        tid.stall(LocalDate.of(2023, 1, 2)); // Monday
        String nastaAr = stod();
        tid.korForfallna(nastaAr);
        assertThat(prov.brev(nastaAr, "underrattelse_utmatning")).hasSize(1);
    }

    private String stod() {
        String mal = register.registrera(List.of(new NyttMal(Malslag.ALLMANT, "UTMATNING", Malstatus.PAGAR, Kalla.API, null, OffsetDateTime.parse("2022-01-10T09:00:00+01:00"),
                List.of(Part.av(Roll.SOKANDE, Parttyp.JURIDISK_PERSON, "Försäkringskassan", "2021005521", "Box 1, 111 11 Provstad"),
                        Part.av(Roll.GALDENAR, Parttyp.PRIVATPERSON, "Gun Gäldenär", galdenar, "Provvägen 2, 222 22 Provby")),
                List.of(new Fordran(0, 1, Fordringsklass.STATLIG, "Återbetalning av underhållsstöd", Belopp.kronor(2000), Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL,
                        Belopp.NOLL, null, null, null, null, null, null)), List.of(), List.of()))).get(0).varde();
        processer.starta("utmatningsmal", mal, Map.of("saknarHemvist", false));
        return mal;
    }

    private Testmal mal(Fordran... fordran) {
        return Testmal.mal().galdenar(galdenar).arbetsgivare(arbetsgivare).fordringar(fordran);
    }
}
