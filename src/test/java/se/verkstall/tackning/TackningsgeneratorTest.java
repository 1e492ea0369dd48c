package se.verkstall.tackning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import felexempel.Citerande;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.verkstall.tackning.Citat.Kalla;

class TackningsgeneratorTest {

    @TempDir
    private Path rot;

    @Test
    void en_modell_citerar_i_sina_element_och_i_sin_helhet() throws IOException {
        skriv("bpmn/prov.bpmn", """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <bpmn:process id="prov">
                    <bpmn:extensionElements><camunda:properties><camunda:property name="lagrum" value="UB 7:1"/></camunda:properties></bpmn:extensionElements>
                    <bpmn:userTask id="besluta">
                      <bpmn:extensionElements><camunda:properties>
                        <camunda:property name="lagrum" value="UF 7:6 st 1, UB 7:8"/><camunda:property name="annat" value="UF 99:9"/>
                      </camunda:properties></bpmn:extensionElements>
                    </bpmn:userTask>
                  </bpmn:process>
                </bpmn:definitions>
                """);

        assertThat(new Tackningsgenerator(rot).citat()).containsExactly(
                new Citat("UB 7:1", Kalla.MODELL, "prov"),
                new Citat("UB 7:8", Kalla.MODELLELEMENT, "prov#besluta"),
                new Citat("UF 7:6 st 1", Kalla.MODELLELEMENT, "prov#besluta"));
    }

    @Test
    void ett_anrop_av_en_modell_som_inte_finns_utfor_ingenting() throws IOException {
        String modell = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><bpmn:process id="mal">
                  <bpmn:callActivity id="verkstallAvhysning" calledElement="avhysning"><bpmn:extensionElements><camunda:properties>
                    <camunda:property name="lagrum" value="UF 16:3"/></camunda:properties></bpmn:extensionElements></bpmn:callActivity>
                </bpmn:process></bpmn:definitions>
                """;
        skriv("bpmn/mal.bpmn", modell);
        assertThat(new Tackningsgenerator(rot).citat()).containsExactly(new Citat("UF 16:3", Kalla.MODELL, "mal#verkstallAvhysning"));

        skriv("bpmn/avhysning.bpmn", "<definitions/>");
        assertThat(new Tackningsgenerator(rot).citat()).containsExactly(new Citat("UF 16:3", Kalla.MODELLELEMENT, "mal#verkstallAvhysning"));
    }

    @Test
    void fristkatalogen_citerar_i_varje_post() throws IOException {
        skriv("src/main/resources/lag/frister.yaml", """
                - id: N11
                  lagrum: UF 9:9 st 1
                - id: Q33
                  lagrum: UF 9:11; UF 10:7
                """);

        assertThat(new Tackningsgenerator(rot).citat()).containsExactly(new Citat("UF 9:9 st 1", Kalla.FRIST, "N11"),
                new Citat("UF 10:7", Kalla.FRIST, "Q33"), new Citat("UF 9:11", Kalla.FRIST, "Q33"));
    }

    @Test
    void ett_formular_citerar_i_sin_helhet_och_i_sina_falt_hur_djupt_de_an_ligger() throws IOException {
        skriv("forms/provaAnsokan.form", """
                {"id": "provaAnsokan", "properties": {"lagrum": "UF 2:8"}, "components": [
                  {"type": "group", "components": [{"type": "textfield", "key": "namn", "properties": {"lagrum": "UF 2:2; UF 2:3"}}]},
                  {"type": "text", "text": "UF 99:9"}]}
                """);

        assertThat(new Tackningsgenerator(rot).citat()).containsExactly(new Citat("UF 2:2", Kalla.FORMULAR, "provaAnsokan"),
                new Citat("UF 2:3", Kalla.FORMULAR, "provaAnsokan"), new Citat("UF 2:8", Kalla.FORMULAR, "provaAnsokan"));
    }

    @Test
    void en_dokumentmall_citerar_i_sitt_huvud() throws IOException {
        skriv("src/main/resources/templates/dokument/beslut.html", """
                <!--/* used like this: <meta name="lagrum" content="UF 99:9"/> */-->
                <html><head><meta name="lagrum" content="UF 7:6; UB 7:8"/></head><body>UF 99:9</body></html>
                """);

        assertThat(new Tackningsgenerator(rot).citat()).containsExactly(
                new Citat("UB 7:8", Kalla.DOKUMENTMALL, "beslut.html"), new Citat("UF 7:6", Kalla.DOKUMENTMALL, "beslut.html"));
    }

    @Test
    void kod_citerar_pa_typer_metoder_och_falt() throws IOException {
        kopieraExemplet("target/classes/se/verkstall");

        assertThat(new Tackningsgenerator(rot).citat()).containsExactly(
                new Citat("UF 1:1", Kalla.KOD, EXEMPEL), new Citat("UF 1:2", Kalla.KOD, EXEMPEL),
                new Citat("UF 1:4", Kalla.KOD, EXEMPEL + "#falt"), new Citat("UF 1:3", Kalla.KOD, EXEMPEL + "#metod"));
    }

    @Test
    void samma_klass_bland_proven_ar_ett_prov() throws IOException {
        kopieraExemplet("target/test-classes/se/verkstall");

        assertThat(new Tackningsgenerator(rot).citat()).hasSize(4).allMatch(citat -> citat.kalla() == Kalla.PROV);
    }

    @Test
    void ett_citat_av_ett_avsnitt_som_inte_finns_stoppar_bygget() throws IOException {
        skriv("forms/fel.form", "{\"id\": \"fel\", \"properties\": {\"lagrum\": \"UF 7:23\"}}");

        assertThatThrownBy(() -> Tackningsgenerator.main(new String[] {rot.toString()})).hasMessageContaining("fel: ").hasMessageContaining("UF 7:23");
        assertThat(rot.resolve("target/classes").resolve(Tackning.INDEX)).doesNotExist();
    }

    @Test
    void ett_avsnitt_som_sags_koras_utan_steg_och_prov_stoppar_bygget() {
        assertThatThrownBy(() -> Tackningsgenerator.stoppa("Avsnitt sägs utförda utan det som krävs", List.of("UF 7:6 har status KÖRS utan det som krävs")))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("UF 7:6");
        assertThatCode(() -> Tackningsgenerator.stoppa("Avsnitt", List.of())).doesNotThrowAnyException();
    }

    private static final String EXEMPEL = "felexempel.Citerande";

    private void kopieraExemplet(String mapp) throws IOException {
        Path mal = Files.createDirectories(rot.resolve(mapp)).resolve("Citerande.class");
        Files.copy(Path.of("target/test-classes", Citerande.class.getName().replace('.', '/') + ".class"), mal);
    }

    private void skriv(String fil, String innehall) throws IOException {
        Files.createDirectories(rot.resolve(fil).getParent());
        Files.writeString(rot.resolve(fil), innehall);
    }
}
