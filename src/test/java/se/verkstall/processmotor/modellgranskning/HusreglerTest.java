package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no model may contain, whatever it is about; each breach made in a model that is otherwise right. */
class HusreglerTest {

    private static final Modellgranskning VAKTEN = new Modellgranskning();

    private static final String RATT = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn" xmlns:annan="https://example.com/annan" id="prov_definitions">
              <bpmn:process id="prov" name="Prov" isExecutable="true" camunda:historyTimeToLive="3650">
                <bpmn:startEvent id="start_a" name="Ansökan"/>
                <bpmn:sequenceFlow id="flode_1" sourceRef="start_a" targetRef="registrera"/>
                <bpmn:serviceTask id="registrera" name="Registrera" camunda:delegateExpression="${registreraDelegate}" camunda:asyncBefore="true">
                  <bpmn:documentation>Registrerar ansökan.</bpmn:documentation>
                  <bpmn:extensionElements>
                    <camunda:executionListener delegateExpression="${markeraLyssnare}" event="end"/>
                    <camunda:inputOutput><camunda:inputParameter name="x">${y}</camunda:inputParameter></camunda:inputOutput>
                    <camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle>
                  </bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="flode_2" sourceRef="registrera" targetRef="prova"/>
                <bpmn:userTask id="prova" name="Pröva" camunda:formRef="prova" camunda:formRefBinding="deployment" camunda:dueDate="${dag}"/>
                <bpmn:boundaryEvent id="tid_svar" name="Svarsdag" attachedToRef="prova">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="lagrum" value="UB 2:5"/></camunda:properties></bpmn:extensionElements>
                  <bpmn:timerEventDefinition id="tid_svar_def"><bpmn:timeDate>${svarsdag}</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flode_3" sourceRef="prova" targetRef="val_brist"/>
                <bpmn:sequenceFlow id="flode_4" sourceRef="tid_svar" targetRef="val_brist"/>
                <bpmn:exclusiveGateway id="val_brist" name="Finns en brist?" default="flode_nej"/>
                <bpmn:sequenceFlow id="flode_ja" name="ja" sourceRef="val_brist" targetRef="delge"><bpmn:conditionExpression>${brist}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flode_nej" name="nej" sourceRef="val_brist" targetRef="slut_a"/>
                <bpmn:callActivity id="delge" name="Delge" calledElement="delgivning">
                  <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/><camunda:in source="a" target="a"/></bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:sequenceFlow id="flode_5" sourceRef="delge" targetRef="slut_a"/>
                <bpmn:endEvent id="slut_a" name="Slut"/>
              </bpmn:process>
              <bpmn:message id="meddelande" name="svar"/>
              <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plan" bpmnElement="prov"/></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    @Test
    void en_riktig_modell_ar_godkand() {
        assertThat(granska(RATT)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            isExecutable="true"                       | isExecutable="false"                                                    | modell.process   |
            camunda:historyTimeToLive="3650"          | camunda:x="1"                                                           | modell.livslangd | prov
            camunda:historyTimeToLive="3650"          | camunda:historyTimeToLive="${dagar}"                                    | modell.livslangd | prov
            <bpmn:timeDate>${svarsdag}</bpmn:timeDate> | <bpmn:timeDuration>P3W</bpmn:timeDuration>                             | modell.tid       | tid_svar
            <bpmn:timeDate>${svarsdag}</bpmn:timeDate> | <bpmn:timeDuration>${period}</bpmn:timeDuration>                       | modell.tid       | tid_svar
            <bpmn:timeDate>${svarsdag}</bpmn:timeDate> | <bpmn:timeCycle>R3/P1M</bpmn:timeCycle>                                | modell.tid       | tid_svar
            ${svarsdag}                               | 2022-03-01T00:00:00                                                     | modell.tid       | tid_svar
            ${svarsdag}                               | ${dag == 'P3W'}                                                         | modell.tid       | tid_svar
            camunda:dueDate="${dag}"                  | camunda:dueDate="P2W"                                                   | modell.tid       | prova
            camunda:dueDate="${dag}"                  | camunda:followUpDate="2022-03-01T00:00:00"                              | modell.tid       | prova
            camunda:formRef="prova"                   |                                                                         | modell.formular  | prova
            camunda:formRef="prova"                   | camunda:formKey="embedded:app:x.html"                                   | modell.formular  | prova
            <camunda:in businessKey="#{execution.processBusinessKey}"/> |                                                       | modell.malnummer | delge
            calledElement="delgivning"                | calledElement="${modell}"                                               | modell.anrop     | delge
            id="flode_2"                              | id="flode_1"                                                            | modell.id        | flode_1
            sourceRef="delge"                         | sourceRef="finnsInte"                                                   | modell.struktur  | flode_5
            attachedToRef="prova"                     | attachedToRef="val_brist"                                               | modell.struktur  | tid_svar
            targetRef="registrera"                    | targetRef="prova"                                                       | modell.struktur  | registrera
            value="UB 2:5"                            | value="UB 99:5"                                                         | modell.lagrum    | tid_svar
            value="UB 2:5"                            | value="enligt lag"                                                      | modell.lagrum    | tid_svar
            ${registreraDelegate}                     | ${avvisaAnsokanDelegate}                                                | modell.kod       | registrera
            ${registreraDelegate}                     | ${registreraDelegate.x()}                                               | modell.kod       | registrera
            camunda:delegateExpression="${registreraDelegate}" | camunda:class="java.lang.Runtime"                              | modell.kod       | registrera
            camunda:delegateExpression="${registreraDelegate}" | activiti:class="java.lang.Runtime"                             | modell.kod       | registrera
            camunda:delegateExpression="${registreraDelegate}" | camunda:expression="${x.y()}"                                  | modell.kod       | registrera
            camunda:delegateExpression="${registreraDelegate}" | camunda:type="external" camunda:topic="x"                      | modell.kod       | registrera
            camunda:delegateExpression="${registreraDelegate}" |                                                                | modell.kod       | registrera
            delegateExpression="${markeraLyssnare}"   | class="java.lang.Runtime"                                               | modell.kod       | registrera
            delegateExpression="${markeraLyssnare}"   | expression="${execution.setVariable('a', 1)}"                           | modell.kod       | registrera
            delegateExpression="${markeraLyssnare}"   | delegateExpression="${avvisaAnsokanDelegate}"                           | modell.kod       | registrera
            event="end"/>                             | event="end"><camunda:script scriptFormat="groovy">x</camunda:script></camunda:executionListener> | modell.kod | registrera
            <camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle> | <camunda:connector/>                  | modell.kod       | registrera
            <camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle> | <annan:vad/>                          | modell.kod       | registrera
            <bpmn:conditionExpression>                | <bpmn:conditionExpression language="groovy">                            | modell.kod       | flode_ja
            ${brist}                                  | true                                                                    | modell.kod       | flode_ja
            ${brist}                                  | ${fristbok.forsutten('x', 'y')}                                         | modell.uttryck   | flode_ja
            ${brist}                                  | ${b<!-- -->.rist()}                                                     | modell.uttryck   | flode_ja
            >${y}<                                    | >$<!-- -->{runtime.exec('x')}<                                          | modell.uttryck   | registrera
            >${y}<                                    | ><![CDATA[${runtime.exec('x')}]]><                                      | modell.uttryck   | registrera
            Registrerar ansökan.                      | #{kassa.betala()}                                                       | modell.uttryck   | registrera
            name="Pröva"                              | name="${kassa.betala()}"                                                | modell.uttryck   | prova
            #{execution.processBusinessKey}           | #{execution.processEngineServices.repositoryService}                    | modell.uttryck   | delge
            name="svar"                               | name="${x.y()}"                                                         | modell.uttryck   | meddelande
            <bpmn:endEvent id="slut_a" name="Slut"/>  | <bpmn:scriptTask id="slut_a" scriptFormat="groovy"/>                    | modell.kod       | slut_a
            <bpmn:endEvent id="slut_a" name="Slut"/>  | <bpmn:endEvent id="slut_a"/><annan:sequenceFlow id="flode_6" sourceRef="start_a" targetRef="delge"/> | modell.kod | flode_6
            <bpmn:endEvent id="slut_a" name="Slut"/>  | <bpmn:endEvent id="slut_a"><bpmn:messageEventDefinition camunda:delegateExpression="${betalaUtDelegate}"/></bpmn:endEvent> | modell.kod | slut_a
            <bpmn:message id="meddelande" name="svar"/> | <bpmn:import namespace="x" location="http://example.com/" importType="y"/> | modell.kod    | prov_definitions
            """)
    void varje_regel_fangar_sitt_brott(String ratt, String fel, String regel, String element) {
        assertThat(RATT).contains(ratt);

        List<Avvikelse> avvikelser = granska(RATT.replace(ratt, fel == null ? "" : fel));

        assertThat(avvikelser).anySatisfy(avvikelse -> {
            assertThat(avvikelse.regel()).isEqualTo(regel);
            assertThat(avvikelse.element()).isEqualTo(element == null ? avvikelse.element() : List.of(element));
            assertThat(avvikelse.text()).isNotBlank();
        });
    }

    @Test
    void en_tid_i_modellen_anmarks_med_elementets_lagrum_eller_lagen_om_tid() {
        assertThat(granska(RATT.replace("<bpmn:timeDate>${svarsdag}</bpmn:timeDate>", "<bpmn:timeDuration>P3W</bpmn:timeDuration>")))
                .filteredOn(a -> a.regel().equals("modell.tid")).extracting(Avvikelse::lagrum).containsExactly("UB 2:5");
        assertThat(granska(RATT.replace("camunda:dueDate=\"${dag}\"", "camunda:dueDate=\"P2W\"")))
                .filteredOn(a -> a.regel().equals("modell.tid")).extracting(Avvikelse::lagrum).containsExactly("Lag 1930:173 2 §");
    }

    @Test
    void bara_de_forsta_tvahundra_avvikelserna_visas_och_resten_raknas() {
        String manga = "<bpmn:task id=\"samma\"/>".repeat(300);

        List<Avvikelse> avvikelser = granska(RATT.replace("<bpmn:endEvent id=\"slut_a\"", manga + "<bpmn:endEvent id=\"slut_a\""));

        assertThat(avvikelser).hasSize(201).last().satisfies(sista -> assertThat(sista.text()).contains("avvikelser till visas inte"));
    }

    private static List<Avvikelse> granska(String xml) {
        Granskning granskning = VAKTEN.granska(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(granskning.godkand()).isEqualTo(granskning.avvikelser().isEmpty());
        return granskning.avvikelser();
    }
}
