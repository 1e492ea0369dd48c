package se.verkstall.webb.formular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularfalt;
import se.verkstall.processmotor.Formularfalt.Val;

/** What is drawn of a form. */
class FormularvyTest {

    private static final Formularfalt SKAL = falt("textarea", "skal", "Skäl", false, List.of(), List.of());
    private static final Formularfalt BELOPP = falt("number", "belopp", "Belopp", true, List.of(), List.of());
    private static final Formularfalt DAG = falt("datetime", "dag", "Dag", true, List.of(), List.of());
    private static final Formularfalt UTFALL = falt("radio", "utfall", "Utfall", true, List.of(new Val("JA", "Ja, beviljas")), List.of());
    private static final Formularfalt FODD = falt("datetime", "fodd", "Född", false, List.of(), List.of());
    private static final Formularfalt BARN = falt("dynamiclist", "barn", "Barn", false, List.of(), List.of(FODD));

    @Test
    void beloppOchTalSkrivsMedKommaOchTusentalForSig() {
        Faltvy belopp = vy(Map.of("belopp", new BigDecimal("12500.5")), List.of(), null, BELOPP).falt().get(0);
        assertThat(belopp.varde()).isEqualTo("12500,5");
        assertThat(belopp.visat()).isEqualTo("12\u202f500,5");
        assertThat(vy(Map.of("belopp", Belopp.kronor(900)), List.of(), null, BELOPP).falt().get(0).visat()).isEqualTo("900");
        assertThat(vy(Map.of("belopp", "1420.5"), List.of(), null, BELOPP).falt().get(0).varde()).as("sparat som text").isEqualTo("1420,5");
        assertThat(vy(Map.of("skal", "1420.5"), List.of(), null, SKAL).falt().get(0).varde()).as("bara i ett tal").isEqualTo("1420.5");
    }

    @Test
    void ettBeloppMedOrenHarBadaSiffrorna() {
        Formularfalt medOren = new Formularfalt(BELOPP.typ(), BELOPP.nyckel(), BELOPP.etikett(), BELOPP.text(), BELOPP.beskrivning(), BELOPP.lagrum(), BELOPP.obligatorisk(),
                BELOPP.lasbar(), BELOPP.langst(), BELOPP.monster(), BELOPP.minst(), BELOPP.mest(), 2, BELOPP.val(), BELOPP.falt());
        assertThat(vy(Map.of("belopp", "1420.5"), List.of(), null, medOren).falt().get(0).visat()).isEqualTo("1\u202f420,50");
        assertThat(vy(Map.of("belopp", "1420"), List.of(), null, medOren).falt().get(0).varde()).isEqualTo("1420");
    }

    @Test
    void enDagVisasMedVeckodagOchEttValMedSinText() {
        assertThat(vy(Map.of("dag", LocalDate.of(2022, 3, 1)), List.of(), null, DAG).falt().get(0).visat()).isEqualTo("2022-03-01 tis");
        assertThat(vy(Map.of("utfall", "JA"), List.of(), null, UTFALL).falt().get(0).visat()).isEqualTo("Ja, beviljas");
    }

    @Test
    void ettFelStarVidSittFaltOchDetSomIngetFaltHarStarForSig() {
        Formularvy vy = vy(Map.of(), List.of(new Fel("skal", "UF 3:14", "Fyll i."), new Fel("annat", null, "Går inte.")), null, SKAL);
        assertThat(vy.falt().get(0).fel().text()).isEqualTo("Fyll i.");
        assertThat(vy.fel()).extracting(Formularvy.Felrad::id).containsExactly("falt-skal");
        assertThat(vy.ovriga()).extracting(Fel::text).containsExactly("Går inte.");
    }

    @Test
    void enGruppSomFallsOppnasNarNagotIDenArIfylltEllerFel() {
        Formularfalt gruppen = new Formularfalt("group", null, "Gåva", null, null, null, false, false, null, null, null, null, null, List.of(), List.of(SKAL), true);
        assertThat(vy(Map.of(), List.of(), null, gruppen).falt().get(0)).satisfies(g -> assertThat(g.fallt()).isTrue()).satisfies(g -> assertThat(g.anvand()).isFalse());
        assertThat(vy(Map.of("skal", "Bilen"), List.of(), null, gruppen).falt().get(0).anvand()).isTrue();
        assertThat(vy(Map.of(), List.of(new Fel("skal", "UF 3:14", "Fyll i.")), null, gruppen).falt().get(0).anvand()).isTrue();
    }

    @Test
    void enTomListaHarEnTomRadAttFyllaIOchKanFaEnTill() {
        assertThat(vy(Map.of(), List.of(), null, BARN).falt().get(0).rader()).hasSize(1);
        Faltvy tva = vy(Map.of("barn", List.of(Map.of("fodd", "2019-09-14"))), List.of(), "barn", BARN).falt().get(0);
        assertThat(tva.rader()).hasSize(2);
        assertThat(tva.rader().get(0).falt().get(0).namn()).isEqualTo("barn[0].fodd");
        assertThat(tva.rader().get(0).falt().get(0).varde()).isEqualTo("2019-09-14");
    }

    @Test
    void ettFelIEnRadStarVidRadensFalt() {
        Formularvy vy = vy(Map.of("barn", List.of(Map.of("fodd", "x"))), List.of(new Fel("barn[0].fodd", null, "Skriv dagen.")), null, BARN);
        assertThat(vy.falt().get(0).rader().get(0).falt().get(0).fel().text()).isEqualTo("Skriv dagen.");
    }

    @Test
    void textenLasesSomRubrikStyckeOchLista() {
        List<Textstycke> stycken = Textstycke.las("## Rubrik\nEtt **fett** ord\noch ett _lutande_.\n\n- ett\n- två");
        assertThat(stycken).extracting(Textstycke::slag).containsExactly("rubrik", "stycke", "lista");
        assertThat(stycken.get(1).rader().get(0)).extracting(Textstycke.Bit::text).containsExactly("Ett ", "fett", " ord och ett lutande.");
        assertThat(stycken.get(2).rader()).hasSize(2);
    }

    private static Formularvy vy(Map<String, ?> varden, List<Fel> fel, String nyRad, Formularfalt... falt) {
        return Formularvy.av(new Formular("prov", null, List.of(falt)), varden, fel, nyRad);
    }

    private static Formularfalt falt(String typ, String nyckel, String etikett, boolean lasbar, List<Val> val, List<Formularfalt> falt) {
        return new Formularfalt(typ, nyckel, etikett, null, null, null, false, lasbar, null, null, null, null, null, val, falt);
    }
}
