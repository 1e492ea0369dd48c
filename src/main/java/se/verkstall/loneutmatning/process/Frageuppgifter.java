package se.verkstall.loneutmatning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.fragor.Fragor;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** The user tasks of the questions: each kind is raised in one and decided in another, or both in one where nobody has to be heard. */
@Configuration(proxyBeanMethods = false)
@Import(Frageuppgifter.Tabell.class)
class Frageuppgifter {

    private final Fragor fragor;
    private final Fragevariabler variabler;

    Frageuppgifter(Fragor fragor, Fragevariabler variabler) {
        this.fragor = fragor;
        this.variabler = variabler;
    }

    /** One bean for each user task of each kind, named as the task. */
    static class Tabell implements ImportBeanDefinitionRegistrar, BeanFactoryAware {

        private BeanFactory beans;

        @Override
        public void setBeanFactory(BeanFactory factory) {
            this.beans = factory;
        }

        @Override
        public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry register) {
            for (Fragetyp typ : Fragetyp.values()) {
                if (typ.direkt()) {
                    registrera(register, typ.beslut(), f -> f.new Direkt(typ));
                } else {
                    registrera(register, typ.forslag(), f -> f.new Forslag(typ));
                    registrera(register, typ.beslut(), f -> f.new Beslut(typ));
                }
            }
        }

        private void registrera(BeanDefinitionRegistry register, String nyckel, Function<Frageuppgifter, Uppgiftshanterare> hanterare) {
            register.registerBeanDefinition(nyckel, BeanDefinitionBuilder.genericBeanDefinition(Uppgiftshanterare.class,
                    () -> hanterare.apply(beans.getBean(Frageuppgifter.class))).getBeanDefinition());
        }
    }

    /** Raises a question; the letter that hears those concerned is shown first. */
    private final class Forslag implements Uppgiftshanterare {

        private final Fragetyp typ;

        private Forslag(Fragetyp typ) {
            this.typ = typ;
        }

        @Override
        public String nyckel() {
            return typ.forslag();
        }

        @Override
        public Map<String, Object> forbered(Uppgift uppgift) {
            return fragor.ifyllt(typ, uppgift.malnummer());
        }

        @Override
        public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
            Map<String, Object> ut = new HashMap<>();
            ut.put(Fragevariabler.FRAGA, fragor.vack(typ, uppgift.malnummer(), svar, vem));
            ut.putAll(fragor.variabler(typ, svar));
            if (svar.get("atgard") instanceof String atgard) {
                ut.put("atgard", atgard);
            }
            return ut;
        }

        /** The letter of a change shows the new computation, which is made in the next task. */
        @Override
        public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
            return typ == Fragetyp.ANDRING || svar.get("skal") == null ? null : fragor.forhandsvisaHorande(typ, uppgift.malnummer(), svar, uppgift.ansvarig());
        }
    }

    /** Decides a question. */
    private final class Beslut implements Uppgiftshanterare {

        private final Fragetyp typ;

        private Beslut(Fragetyp typ) {
            this.typ = typ;
        }

        @Override
        public String nyckel() {
            return typ.beslut();
        }

        @Override
        public Map<String, Object> forbered(Uppgift uppgift) {
            return fragor.ifylltBeslut(variabler.fraga(uppgift));
        }

        @Override
        public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
            long fraga = variabler.fraga(uppgift);
            if (tasOm(svar)) {
                fragor.taOm(fraga, (String) svar.get("motivering"), vem);
                return Fragevariabler.beslut(svar.get("utfall"), null);
            }
            return Fragevariabler.beslut(svar.get("utfall"), fragor.besluta(fraga, svar, vem));
        }

        @Override
        public Optional<Atervag> atervag(Map<String, Object> svar) {
            return tasOm(svar) ? Optional.of(new Atervag("flode_ta_om", typ.forslag())) : Optional.empty();
        }

        private static boolean tasOm(Map<String, Object> svar) {
            return Variabler.TA_OM.equals(svar.get("utfall"));
        }

        @Override
        public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
            return svar.get("utfall") == null || svar.get("motivering") == null || tasOm(svar) ? null
                    : fragor.forhandsvisaBeslut(variabler.fraga(uppgift), svar, uppgift.ansvarig());
        }
    }

    /** Raises and decides a question in one. */
    private final class Direkt implements Uppgiftshanterare {

        private final Fragetyp typ;

        private Direkt(Fragetyp typ) {
            this.typ = typ;
        }

        @Override
        public String nyckel() {
            return typ.forslag();
        }

        @Override
        public Map<String, Object> forbered(Uppgift uppgift) {
            return fragor.ifyllt(typ, uppgift.malnummer());
        }

        @Override
        public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
            long id = fragor.vack(typ, uppgift.malnummer(), svar, vem);
            variabler.satt(uppgift, id);
            Map<String, Object> ut = Fragevariabler.beslut(svar.get("utfall"), fragor.besluta(id, svar, vem));
            if (svar.get("till") instanceof LocalDate till) {
                ut.put("anstandTimer", Processer.efterSistaDag(till));
            }
            return ut;
        }

        @Override
        public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
            return svar.get("utfall") == null || svar.get("motivering") == null ? null
                    : fragor.forhandsvisaDirekt(typ, uppgift.malnummer(), svar, uppgift.ansvarig());
        }
    }
}
