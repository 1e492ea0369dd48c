package se.verkstall.utmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.tillgang.Tillgangar;
import se.verkstall.tillgang.berakning.Utmatningsordning;
import se.verkstall.utmatning.berakning.Rattelse;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskickslada;

/** Attachment of property: decision and notices, the provisional measure, the protokoll, and the lifting. It begins on Tuesday 1 March 2022. */
@Lagrum({"UF 6:8", "UF 6:9", "UF 6:10", "UF 6:12", "UF 6:16", "UF 6:17", "UF 6:23", "UB 4:33", "UB 4:34", "UB 4:35", "UB 6:12", "UF 3:15 st 1", "UF 3:16", "UF 3:17"})
class UtmatningIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);
    private static final String HANDLAGGAREN = "handlaggare";

    @Autowired
    private Malregister register;
    @Autowired
    private Egendomsregister egendomar;
    @Autowired
    private Utmatningar utmatningar;
    @Autowired
    private Tillgangar tillgangar;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Processer processer;
    @Autowired
    private Uppgifter uppgifter;
    @Autowired
    private Utskickslada lada;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private JdbcClient jdbc;

    private String paborjad(Map<String, ?> andrat) {
        tid.stall(TISDAG);
        String mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
        processer.starta("utmatning", mal, Map.of());
        Map<String, Object> svar = new HashMap<>(Map.of("atgard", "UTMAT", "slag", "PATENT", "beskrivning", "Patent på en ventil", "beteckning", "SE 123456", "varde", "80000",
                "plats", "Patentregistret", "besittning", "GALDENAREN", "undantag", "INGET", "skal", "Patentet är gäldenärens."));
        svar.putAll(andrat);
        slutfor(mal, "valjEgendom", svar);
        return mal;
    }

    @Test
    void beslutet_underrattar_galdenaren_sokanden_tredje_man_och_registret() {
        String mal = paborjad(Map.of("sakagare", List.of(Map.of("sakagarslag", "TREDJE_MAN", "sakagarnamn", "Uppfinnaren Ek", "sakagaradress", "Verkstan 1"))));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));

        assertThat(lada.i(mal)).extracting(u -> u.mottagare().namn() + " " + u.lagrum()).containsExactly("Gun Gäldenär UF 6:9", "Provbolaget AB UF 4:3", "Uppfinnaren Ek UF 6:16",
                "Patent- och registreringsverket UF 6:23 st 1");
        assertThat(handlingar.i(mal)).as("beslutet som inte tas in i protokoll är en handling (UF 3:15)").extracting(h -> h.mall()).contains("beslut_utmatning");
        assertThat(lada.i(mal).get(0).satt()).isEqualTo(Satt.DELGIVNING);
        assertThat(handlingar.html(lada.i(mal).get(0).handlingId())).contains("förfoga över den utmätta egendomen").contains("17 kap. 13 §").contains("rättelse eller ändring");
        assertThat(handlingar.html(lada.i(mal).get(3).handlingId())).contains("SE 123456");
    }

    @Test
    void ar_det_kant_att_galdenaren_inte_kan_antraffas_sands_underrattelsen_enkelt_och_vid_forbehall_far_sokanden_veta_det() {
        String mal = paborjad(Map.of("slag", "LOSORE", "beskrivning", "Svarv", "undantag", "FORVARVET", "forbehall", "5000", "kanInteAntraffas", "true"));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        assertThat(lada.i(mal)).extracting(u -> u.satt() + " " + u.lagrum()).containsExactly("ENKEL UF 6:9", "ENKEL UF 6:10");
    }

    @Test
    void egendom_som_ar_undantagen_utmats_inte_och_vagran_namner_paragrafen() {
        tid.stall(TISDAG);
        String mal = Testmal.mal().registrera(register);
        processer.starta("utmatning", mal, Map.of());
        Map<String, Object> svar = new HashMap<>(Map.of("atgard", "UTMAT", "slag", "LOSORE", "beskrivning", "Säng", "varde", "4000", "plats", "Hemmet", "besittning", "GALDENAREN",
                "undantag", "HEMMET", "skal", "x"));
        assertThatThrownBy(() -> slutfor(mal, "valjEgendom", svar)).isInstanceOfSatisfying(OgiltigIndataException.class,
                e -> assertThat(e.fel()).extracting(f -> f.lagrum()).containsExactly("UB 5:1 p 2"));
        slutfor(mal, "valjEgendom", Map.of("atgard", "INGEN", "skal", "Sängen behövs i hemmet."));
        assertThat(egendomar.i(mal)).isEmpty();
    }

    @Test
    void en_provisorisk_atgard_bestar_den_sista_dagen_och_havs_dagen_efter() {
        String mal = paborjad(Map.of("atgard", "PROVISORISK"));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.PROVISORISK);
        assertThat(lada.hitta(mal, "provisorisk/" + utmatningar.i(mal).get(0).id()).orElseThrow().satt()).as("UF 6:12").isEqualTo(Satt.DELGIVNING);
        tid.till(mal, LocalDate.of(2022, 3, 15)); // Tuesday
        assertThat(oppna(mal)).contains("provaProvisoriskAtgard");
        tid.till(mal, LocalDate.of(2022, 3, 16));
        assertThat(oppna(mal)).doesNotContain("provaProvisoriskAtgard");
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.EJ_UTMATT);
        assertThat(lada.i(mal)).extracting(u -> u.nyckel()).anyMatch(n -> n.startsWith("provisorisk_havd/"));
    }

    @Test
    void pa_den_sista_dagen_kan_utmatning_folja_pa_den_provisoriska_atgarden() {
        String mal = paborjad(Map.of("atgard", "PROVISORISK"));
        tid.till(mal, LocalDate.of(2022, 3, 15));
        slutfor(mal, "provaProvisoriskAtgard", Map.of("beslut", "UTMAT", "skal", "Registret har svarat."));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.UTMATT);
    }

    @Test
    void utmatningen_kan_rattas_i_tva_veckor_av_annat_skal_och_nar_som_helst_om_egendomen_ar_nagon_annans() {
        String mal = paborjad(Map.of());
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        long id = utmatningar.i(mal).get(0).id();
        tid.till(mal, LocalDate.of(2022, 3, 15));
        assertThatThrownBy(() -> utmatningar.hav(id, Rattelse.Grund.ANNAT_SKAL, false, "Fel sak", HANDLAGGAREN)).hasMessageContaining("Sökanden ska höras");
        tid.till(mal, LocalDate.of(2022, 3, 16)); // Wednesday, a day late
        assertThatThrownBy(() -> utmatningar.hav(id, Rattelse.Grund.ANNAT_SKAL, true, "Fel sak", HANDLAGGAREN)).hasMessageContaining("senast 2022-03-15");

        utmatningar.hav(id, Rattelse.Grund.TREDJE_MANS, true, "Patentet tillhör Uppfinnaren Ek.", HANDLAGGAREN);

        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
        assertThat(lada.i(mal)).extracting(u -> u.nyckel()).anyMatch(n -> n.startsWith("register_havd/")).filteredOn(n -> n.startsWith("havd/")).hasSize(2);
        assertThat(oppna(mal)).isEmpty();
    }

    @Test
    void rattelse_av_annat_skal_gar_pa_den_fjortonde_dagen() {
        String mal = paborjad(Map.of());
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        tid.till(mal, LocalDate.of(2022, 3, 15));
        utmatningar.hav(utmatningar.i(mal).get(0).id(), Rattelse.Grund.ANNAT_SKAL, true, "Fel sak", HANDLAGGAREN);
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
    }

    @Test
    void protokollet_gar_inte_att_fardigstalla_utan_uppgift_om_narvarande_och_kostnader() {
        String mal = paborjad(Map.of());
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        Map<String, Object> ifyllt = new HashMap<>(uppgifter.ifyllt(uppgifter.ta(uppgift(mal, "upprattaUtmatningsprotokoll").id(), HANDLAGGAREN)));
        assertThatThrownBy(() -> slutfor(mal, "upprattaUtmatningsprotokoll", ifyllt)).isInstanceOfSatisfying(OgiltigIndataException.class,
                e -> assertThat(e.fel()).extracting(f -> f.lagrum()).containsExactlyInAnyOrder("UF 3:11 st 1 p 3", "UF 6:8 st 1 p 2"));
        ifyllt.put("narvarande", "Ingen");
        ifyllt.put("forrattningskostnader", "Inga utöver grundavgiften");
        slutfor(mal, "upprattaUtmatningsprotokoll", ifyllt);
        assertThat(handlingar.i(mal)).extracting(h -> h.mall()).contains("protokoll");
    }

    @Test
    @Lagrum({"UF 3:11 st 2", "UF 6:3", "UF 6:8"})
    void en_forrattning_forst_och_utmatningsprotokollet_hanvisar_till_dess_protokoll() {
        tid.stall(TISDAG);
        String mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
        processer.starta("utmatning", mal, Map.of());
        slutfor(mal, "valjEgendom", Map.of("atgard", "FORRATTNING", "skal", "Vad som finns i verkstaden är inte känt."));
        slutfor(mal, "planeraForrattning", Map.of("dag", "2022-03-01", "fran", "09:00", "till", "11:00", "plats", "Verkstaden", "platsslag", "ENSKILT_UTRYMME", "underrattas", "JA"));
        slutfor(mal, "hallForrattning", Map.of("utfall", "HALLEN", "borjade", "09:00", "slutade", "10:30", "narvarande", "Gäldenären", "galdenarenNarvarande", true,
                "anteckningar", "En svarv stod i verkstaden.", "verkstalld", true, "sakagareKallad", true));
        slutfor(mal, "fardigstallForrattningsprotokoll", ifyllt(mal, "fardigstallForrattningsprotokoll"));
        slutfor(mal, "valjEgendom", Map.of("atgard", "UTMAT", "slag", "LOSORE", "beskrivning", "Svarv", "varde", "80000", "plats", "Verkstaden", "besittning", "GALDENAREN",
                "undantag", "INGET", "skal", "Svarven är gäldenärens."));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        tillgangar.sparaPoster(mal, List.of(new Tillgangar.Post(Egendomsslag.LOSORE, new Utmatningsordning.Tillgang("Handverktyg", Belopp.kronor(9_000), Belopp.NOLL,
                Utmatningsordning.Olagenhet.LITEN, false, "UB 5:1 p 3", "Behövs i verkstaden."))));

        Map<String, Object> protokoll = ifyllt(mal, "upprattaUtmatningsprotokoll");
        assertThat(protokoll).containsEntry("undantagFinns", true).containsEntry("undantaget", "Handverktyg. Undantas: Behövs i verkstaden. (UB 5:1 p 3)");
        long handling = handlingar.i(mal).stream().filter(h -> h.mall().equals("protokoll")).findFirst().orElseThrow().id();
        assertThat(protokoll).containsEntry("narvarande", "Gäldenären").containsEntry("yttranden", "Se handling " + handling).containsEntry("tidOchPlats",
                "2022-03-01 klockan 09:00–10:30, Verkstaden");
        protokoll.put("forrattningskostnader", "Inga utöver grundavgiften");
        slutfor(mal, "upprattaUtmatningsprotokoll", protokoll);
        assertThat(handlingar.i(mal)).filteredOn(h -> h.mall().equals("protokoll")).hasSize(2);
    }

    private Map<String, Object> ifyllt(String mal, String nyckel) {
        return new HashMap<>(uppgifter.ifyllt(uppgifter.ta(uppgift(mal, nyckel).id(), HANDLAGGAREN)));
    }

    private List<String> oppna(String mal) {
        tid.korForfallna(mal);
        return jdbc.sql("select nyckel from uppgift where malnummer = :mal and slut is null").param("mal", mal).query(String.class).list();
    }

    private void slutfor(String mal, String nyckel, Map<String, ?> svar) {
        uppgifter.slutfor(uppgifter.ta(uppgift(mal, nyckel).id(), HANDLAGGAREN).id(), svar, HANDLAGGAREN);
        tid.korForfallna(mal);
    }

    private Uppgift uppgift(String mal, String nyckel) {
        tid.korForfallna(mal);
        return uppgifter.hamta(jdbc.sql("select task_id from uppgift where malnummer = :mal and nyckel = :nyckel and slut is null").param("mal", mal).param("nyckel", nyckel)
                .query(String.class).optional().orElseThrow(() -> new AssertionError("Ingen uppgift " + nyckel + "; öppna: " + oppna(mal))));
    }
}
