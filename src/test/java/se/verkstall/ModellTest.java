package se.verkstall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every model and form follows the conventions; each convention is shown to catch its breach. */
class ModellTest {

    private static final Path MODELLER = Path.of("bpmn");
    private static final Path FORMULAR = Path.of("forms");
    private static final Path KLASSER = Path.of("target/classes/se/verkstall");

    @TestFactory
    Stream<DynamicTest> varje_modell_foljer_konventionerna() {
        var regler = new Modellkonventioner(Modellkonventioner.idn(namn(MODELLER), ".bpmn"), Modellkonventioner.idn(namn(FORMULAR), ".form"), delegater());
        return namn(MODELLER).stream().filter(namn -> namn.endsWith(".bpmn"))
                .map(namn -> DynamicTest.dynamicTest(namn, () -> assertThat(regler.avvikelser(namn, las(MODELLER.resolve(namn)))).as(namn).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> varje_formular_heter_som_sin_fil() {
        return namn(FORMULAR).stream().filter(namn -> namn.endsWith(".form")).map(namn -> DynamicTest.dynamicTest(namn, () ->
                assertThat(new ObjectMapper().readTree(las(FORMULAR.resolve(namn))).path("id").asText() + ".form").isEqualTo(namn)));
    }

    @Test
    void en_riktig_modell_har_inga_avvikelser() {
        assertThat(MED_ALLT.avvikelser("prov.bpmn", RATT)).isEmpty();
    }

    @Test
    void filen_heter_som_processen() {
        assertThat(MED_ALLT.avvikelser("annan.bpmn", RATT)).containsExactly("prov: processens id ska vara filens namn, annan");
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            isExecutable="true"                        | isExecutable="false"                                | isExecutable
            camunda:historyTimeToLive="P10Y"           |                                                     | historyTimeToLive
            flode_1                                    | Flow_0vk0w99                                        | genererat
            start_ansokan                              | ansokanKom                                          | id ska följa start_
            val_brist                                  | brist                                               | id ska följa (val
            tid_svar                                   | svarsdag                                            | id ska följa (tid
            bpmn:timeDate                              | bpmn:timeDuration                                   | timeDuration är förbjudet
            >${svarsdag}<                              | >2022-03-01T00:00:00Z<                              | timeDate ska vara ett uttryck
            ${registreraAnsokanDelegate}               | ${annanDelegate}                                    | ${registreraAnsokanDelegate}, inte
            camunda:delegateExpression="${registreraAnsokanDelegate}" | camunda:class="se.verkstall.Kod"     | bara delegateExpression
            camunda:formRef="provaAnsokan"             | camunda:formRef="annat"                             | formRef ska vara provaAnsokan
            camunda:formRefBinding="deployment"        | camunda:formRefBinding="latest"                     | formRefBinding
            name="lagrum"                              | name="annat"                                        | saknar egenskapen lagrum
            camunda:calledElementBinding="deployment"  |                                                     | calledElementBinding
            <camunda:in businessKey="#{execution.processBusinessKey}"/> |                                    | för inte målnumret vidare
            Delgivning enligt delgivningslagen.        |                                                     | säger inte vad som ska bo där
            name="Finns en brist?"                     | name="Brist"                                        | ska sluta med ?
            name="ja"                                  | name=""                                             | sitt svar som namn
            default="flode_nej"                        |                                                     | varken villkor eller
            bpmnElement="provaAnsokan"                 | bpmnElement="annan"                                 | är inte ritat
            name="Pröva ansökan"                       | name=""                                             | saknar namn
            """)
    void varje_konvention_fangar_sitt_brott(String ratt, String fel, String avvikelse) {
        assertThat(RATT).contains(ratt);

        List<String> avvikelser = MED_ALLT.avvikelser("prov.bpmn", RATT.replace(ratt, fel == null ? "" : fel));

        assertThat(avvikelser).anySatisfy(text -> assertThat(text).contains(avvikelse));
    }

    @Test
    void en_uppgift_utan_formular_och_en_tjanst_utan_klass_ar_avvikelser() {
        var tomt = new Modellkonventioner(Set.of(), Set.of(), Set.of());

        assertThat(tomt.avvikelser("prov.bpmn", RATT)).containsExactly(
                "registreraAnsokan: klassen RegistreraAnsokanDelegate finns inte i något process-paket",
                "provaAnsokan: forms/provaAnsokan.form finns inte");
    }

    @Test
    void en_fil_som_inte_ar_xml_ar_ett_fel() {
        assertThatThrownBy(() -> MED_ALLT.avvikelser("prov.bpmn", "<bpmn")).hasMessageContaining("går inte att läsa");
    }

    private static final Modellkonventioner MED_ALLT =
            new Modellkonventioner(Set.of("prov"), Set.of("provaAnsokan"), Set.of("RegistreraAnsokanDelegate"));

    private static final String RATT = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="prov_definitions" targetNamespace="https://verkstall.se/bpmn">
              <bpmn:process id="prov" name="Prov" isExecutable="true" camunda:historyTimeToLive="P10Y">
                <bpmn:startEvent id="start_ansokan" name="Ansökan har kommit in"/>
                <bpmn:sequenceFlow id="flode_1" sourceRef="start_ansokan" targetRef="registreraAnsokan"/>
                <bpmn:serviceTask id="registreraAnsokan" name="Registrera ansökan" camunda:delegateExpression="${registreraAnsokanDelegate}"/>
                <bpmn:sequenceFlow id="flode_2" sourceRef="registreraAnsokan" targetRef="provaAnsokan"/>
                <bpmn:userTask id="provaAnsokan" name="Pröva ansökan" camunda:formRef="provaAnsokan" camunda:formRefBinding="deployment">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="lagrum" value="UF 2:2"/></camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:boundaryEvent id="tid_svar" name="UF 2:2, svarsdagen" attachedToRef="provaAnsokan">
                  <bpmn:timerEventDefinition><bpmn:timeDate>${svarsdag}</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flode_3" sourceRef="provaAnsokan" targetRef="val_brist"/>
                <bpmn:exclusiveGateway id="val_brist" name="Finns en brist?" default="flode_nej"/>
                <bpmn:sequenceFlow id="flode_ja" name="ja" sourceRef="val_brist" targetRef="delgeForelaggandet">
                  <bpmn:conditionExpression>${brist}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flode_nej" name="nej" sourceRef="val_brist" targetRef="slut_provad"/>
                <bpmn:callActivity id="delgeForelaggandet" name="Delge föreläggandet" calledElement="delgivning" camunda:calledElementBinding="deployment">
                  <bpmn:documentation>Delgivning enligt delgivningslagen.</bpmn:documentation>
                  <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/></bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:sequenceFlow id="flode_4" sourceRef="delgeForelaggandet" targetRef="slut_provad"/>
                <bpmn:endEvent id="slut_provad" name="Ansökan är prövad"/>
              </bpmn:process>
              <bpmndi:BPMNDiagram id="prov_diagram"><bpmndi:BPMNPlane id="prov_plan" bpmnElement="prov">
                <bpmndi:BPMNShape bpmnElement="start_ansokan"/><bpmndi:BPMNShape bpmnElement="registreraAnsokan"/>
                <bpmndi:BPMNShape bpmnElement="provaAnsokan"/><bpmndi:BPMNShape bpmnElement="tid_svar"/><bpmndi:BPMNShape bpmnElement="val_brist"/>
                <bpmndi:BPMNShape bpmnElement="delgeForelaggandet"/><bpmndi:BPMNShape bpmnElement="slut_provad"/>
                <bpmndi:BPMNEdge bpmnElement="flode_1"/><bpmndi:BPMNEdge bpmnElement="flode_2"/><bpmndi:BPMNEdge bpmnElement="flode_3"/>
                <bpmndi:BPMNEdge bpmnElement="flode_ja"/><bpmndi:BPMNEdge bpmnElement="flode_nej"/><bpmndi:BPMNEdge bpmnElement="flode_4"/>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static Set<String> delegater() {
        try (Stream<Path> filer = Files.walk(KLASSER)) {
            return Modellkonventioner.idn(filer.filter(fil -> fil.getParent().endsWith("process")).map(fil -> fil.getFileName().toString()).toList(), ".class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namn(Path mapp) {
        if (!Files.isDirectory(mapp)) {
            return List.of();
        }
        try (Stream<Path> filer = Files.list(mapp)) {
            return filer.map(fil -> fil.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String las(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
