package se.verkstall.processmotor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What we ask of the engine beyond {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class MotorConfiguration {

    /** The clock, after whoever sets it has done so. */
    @Bean
    Clock klocka(ObjectProvider<Klockstart> stallare) {
        stallare.orderedStream().forEach(Klockstart::stallKlockan);
        return new Klocka();
    }

    /** The night's work runs as jobs of the engine. */
    @Bean
    ProcessEnginePlugin nattarbeten(NattarbeteJobb jobb) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl motor) {
                motor.setCustomJobHandlers(new ArrayList<>(List.of(jobb)));
            }
        };
    }

    /** Every user task of every model is mirrored in our task list, in the engine's own transaction. */
    @Bean
    ProcessEnginePlugin uppgiftsspegling(Uppgiftsspegel spegel) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl motor) {
                motor.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new UppgiftsspegelInlasning(spegel))));
                motor.setEnableExceptionsAfterUnhandledBpmnError(true);
            }
        };
    }
}
