package se.verkstall.tackning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Avsnitt;
import se.verkstall.lag.Lagregister;
import se.verkstall.lag.Lagrumsreferens;
import se.verkstall.tackning.Citat.Kalla;
import se.verkstall.tackning.Tackningsregler.Faktum;

class TackningsreglerTest {

    private static final Lagrumsreferens AVSNITT = Lagrumsreferens.parse("UF 7:6");

    @ParameterizedTest(name = "{0} ger {1}")
    @CsvSource(delimiter = '|', textBlock = """
            MODELLELEMENT PROV               | KORS
            MODELLELEMENT KOD FORMULAR PROV  | KORS
            KOD PROV                         | REGEL
            KOD DOKUMENTMALL PROV            | REGEL
            DOKUMENTMALL PROV                | INNEHALL
            FORMULAR PROV                    | INNEHALL
            MODELLELEMENT KOD DOKUMENTMALL   | ATERSTAR
            MODELL PROV                      | ATERSTAR
            FRIST PROV                       | ATERSTAR
            PROV                             | ATERSTAR
            ''                               | ATERSTAR
            """)
    void status_foljer_av_vad_som_citerar_avsnittet_och_kraver_alltid_ett_prov(String kallor, Status status) {
        Tackningsrad rad = rad("UF 7:6", new Faktum(Slag.INNEHALL, null), citat("UF 7:6 st 1", kallor));

        assertThat(rad.status()).isEqualTo(status);
        assertThat(rad.skal() == null).isEqualTo(status != Status.ATERSTAR);
    }

    @Test
    void en_definition_ar_en_definition_tills_nagot_utfor_den() {
        Faktum faktum = new Faktum(Slag.DEFINITION, "Ingenting ska göras.");

        assertThat(rad("UF 1:1", faktum, List.of())).extracting(Tackningsrad::status, Tackningsrad::skal).containsExactly(Status.DEFINITION, "Ingenting ska göras.");
        assertThat(rad("UF 1:1", faktum, citat("UF 1:1", "KOD"))).extracting(Tackningsrad::status).isEqualTo(Status.DEFINITION);
        assertThat(rad("UF 1:1", faktum, citat("UF 1:1", "KOD PROV"))).extracting(Tackningsrad::status, Tackningsrad::skal).containsExactly(Status.REGEL, null);
    }

    @Test
    void ett_avsnitt_som_ar_upphavt_i_bada_lydelserna_forblir_upphavt() {
        assertThat(rad("UF 7:2", null, citat("UF 7:2", "MODELLELEMENT PROV"))).extracting(Tackningsrad::status, Tackningsrad::slag)
                .containsExactly(Status.UPPHAVD, Slag.UPPHAVD);
    }

    @Test
    void det_som_aterstar_sager_vad_som_saknas() {
        Faktum faktum = new Faktum(Slag.FORLOPP, null);

        assertThat(rad("UF 7:6", faktum, List.of()).skal()).isEqualTo("Inte byggd.");
        assertThat(rad("UF 7:6", faktum, citat("UF 7:6", "MODELLELEMENT")).skal()).isEqualTo("Byggd, men inget prov styrker det.");
        assertThat(rad("UF 7:6", faktum, citat("UF 7:6", "PROV")).skal()).startsWith("Ett prov hänvisar hit");
        assertThat(rad("UF 7:6", faktum, List.of(new Citat("UF 7:6", Kalla.FRIST, "N11"))).skal()).startsWith("Tiden räknas i fristkatalogen (N11), men inget steg");
    }

    @Test
    void raden_visar_platserna_en_gang_och_i_ordning() {
        List<Citat> citat = List.of(new Citat("UF 7:6 st 2", Kalla.KOD, "b"), new Citat("UF 7:6", Kalla.KOD, "a"), new Citat("UF 7:6 st 1", Kalla.KOD, "b"),
                new Citat("UF 7:5", Kalla.KOD, "annat avsnitt"));

        assertThat(rad("UF 7:6", new Faktum(Slag.REGEL, null), citat).kod()).containsExactly("a", "b");
    }

    @Test
    void ett_citat_av_ett_avsnitt_som_inte_finns_ar_ett_fel_med_sin_plats() {
        List<Citat> citat = List.of(new Citat("UF 7:6", Kalla.KOD, "se.verkstall.Bra"), new Citat("UF 7:23", Kalla.MODELLELEMENT, "loneutmatning#besluta"),
                new Citat("UF sju:sex", Kalla.PROV, "se.verkstall.DaligtTest"));

        assertThat(Tackningsregler.felaktiga(citat)).satisfiesExactly(
                fel -> assertThat(fel).startsWith("loneutmatning#besluta: ").contains("UF 7:23").endsWith("finns inte"),
                fel -> assertThat(fel).startsWith("se.verkstall.DaligtTest: ").contains("inte skrivet som ett lagrum"));
    }

    @Test
    void en_rad_som_sager_kors_utan_steg_eller_utan_prov_ar_ostyrkt() {
        List<Tackningsrad> rader = List.of(
                rad(Status.KORS, List.of("m#e"), List.of(), List.of(), List.of("T"), null),
                rad(Status.KORS, List.of(), List.of("K"), List.of(), List.of("T"), null),
                rad(Status.KORS, List.of("m#e"), List.of("K"), List.of(), List.of(), null),
                rad(Status.REGEL, List.of(), List.of(), List.of(), List.of("T"), null),
                rad(Status.INNEHALL, List.of(), List.of("K"), List.of(), List.of("T"), null),
                rad(Status.DEFINITION, List.of(), List.of(), List.of(), List.of(), null),
                rad(Status.ATERSTAR, List.of(), List.of(), List.of(), List.of(), "Inte byggd."));

        assertThat(Tackningsregler.ostyrkta(rader)).hasSize(5).first().asString().isEqualTo("UF 7:6 har status KÖRS utan det som krävs");
    }

    @Test
    void fakta_for_hand_far_inte_vara_fler_eller_farre_an_avsnitten() {
        List<Avsnitt> avsnitt = List.of(avsnitt("UF 7:6"));

        assertThatThrownBy(() -> Tackningsregler.rader(avsnitt, List.of(), Map.of())).hasMessageEndingWith("slag saknas för UF 7:6");
        assertThatThrownBy(() -> Tackningsregler.rader(avsnitt, List.of(), Map.of(Lagrumsreferens.parse("UB 7:6"), new Faktum(Slag.REGEL, null))))
                .hasMessageEndingWith("UB 7:6 är inget avsnitt");
        assertThatThrownBy(() -> Tackningsregler.rader(avsnitt, List.of(), Map.of(AVSNITT, new Faktum(Slag.DEFINITION, null)))).hasMessageContaining("skal ska finnas");
        assertThatThrownBy(() -> Tackningsregler.rader(avsnitt, List.of(), Map.of(AVSNITT, new Faktum(Slag.REGEL, "bortförklaring")))).hasMessageContaining("skal ska finnas");
    }

    private static Tackningsrad rad(String lagrum, Faktum faktum, List<Citat> citat) {
        Avsnitt avsnitt = avsnitt(lagrum);
        return Tackningsregler.rader(List.of(avsnitt), citat, faktum == null ? Map.of() : Map.of(avsnitt.referens(), faktum)).get(0);
    }

    private static Tackningsrad rad(Status status, List<String> element, List<String> kod, List<String> mallar, List<String> prov, String skal) {
        return new Tackningsrad(avsnitt("UF 7:6"), status, Slag.INNEHALL, element, kod, List.of(), mallar, prov, skal);
    }

    private static Avsnitt avsnitt(String lagrum) {
        return Lagregister.avsnitt(Lagrumsreferens.parse(lagrum)).orElseThrow();
    }

    private static List<Citat> citat(String lagrum, String kallor) {
        return Stream.of(kallor.split(" ")).filter(kalla -> !kalla.isEmpty()).map(kalla -> new Citat(lagrum, Kalla.valueOf(kalla), kalla.toLowerCase())).toList();
    }
}
