package se.verkstall.loneutmatning.fragor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.processmotor.Atgard;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppslag;

/** The case page offers each question of an attachment to whoever may raise it. */
@Configuration(proxyBeanMethods = false)
@Import(Frageatgarder.Tabell.class)
class Frageatgarder {

    private final Map<Fragetyp, Fragesort> sorter;
    private final Loneutmatningslager lager;
    private final Fragelager fragor;
    private final Processer processer;
    private final Clock klocka;

    Frageatgarder(List<Fragesort> sorter, Loneutmatningslager lager, Fragelager fragor, Processer processer, Clock klocka) {
        this.sorter = sorter.stream().collect(Collectors.toMap(Fragesort::typ, s -> s));
        this.lager = lager;
        this.fragor = fragor;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** One bean for each kind of question, in the order of the kinds. */
    static class Tabell implements ImportBeanDefinitionRegistrar, BeanFactoryAware {

        private BeanFactory beans;

        @Override
        public void setBeanFactory(BeanFactory factory) {
            this.beans = factory;
        }

        @Override
        public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry register) {
            for (Fragetyp typ : Fragetyp.values()) {
                register.registerBeanDefinition("atgard_" + typ.modell(), BeanDefinitionBuilder.genericBeanDefinition(Atgard.class,
                        () -> beans.getBean(Frageatgarder.class).new Frageatgard(typ)).getBeanDefinition());
            }
        }
    }

    /** Starts the question's model in the case that leads the attachment. */
    private final class Frageatgard implements Atgard {

        private final Fragetyp typ;

        private Frageatgard(Fragetyp typ) {
            this.typ = typ;
        }

        @Override
        public String nyckel() {
            return typ.modell();
        }

        @Override
        public String namn() {
            return typ.atgard();
        }

        @Override
        public String lagrum() {
            return typ.lagrum();
        }

        @Override
        public Provning prova(String malnummer, Uppslag uppslag) {
            Optional<Loneutmatning> oppen = uppslag.en("löneutmätning", () -> lager.oppenIMal(malnummer));
            if (oppen.isEmpty()) {
                return Provning.utanfor();
            }
            Loneutmatning l = oppen.get();
            if (l.status() != Status.PAGAR && typ != Fragetyp.FORELAGGANDE) {
                return Provning.utanfor();
            }
            if (uppslag.en("väckta frågor", () -> fragor.vackta(l.id())).contains(typ) || uppslag.pagar(typ.modell(), l.ledandeMal())) {
                return Provning.hindrad("Frågan är redan väckt i mål " + l.ledandeMal() + ".");
            }
            return sorter.get(typ).prova(l, LocalDate.now(klocka));
        }

        @Override
        public String starta(String malnummer, String vem) {
            Loneutmatning l = lager.las(lager.oppenIMal(malnummer).orElseThrow().id());
            processer.starta(typ.modell(), l.ledandeMal(), Map.of("loneutmatningId", l.id()));
            return l.ledandeMal();
        }
    }
}
