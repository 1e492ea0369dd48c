package se.verkstall.loneutmatning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.fragor.Fragor;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** The user tasks of the questions: each is raised in one and decided in another, or both in one where nobody has to be heard. */
@Configuration(proxyBeanMethods = false)
class Frageuppgifter {

    private final Fragor fragor;
    private final Fragevariabler variabler;

    Frageuppgifter(Fragor fragor, Fragevariabler variabler) {
        this.fragor = fragor;
        this.variabler = variabler;
    }

    @Bean
    Uppgiftshanterare provaAndring() {
        return new Forslag(Fragetyp.ANDRING);
    }

    @Bean
    Uppgiftshanterare beslutaOmAndring() {
        return new Beslut("beslutaOmAndring");
    }

    @Bean
    Uppgiftshanterare foreslaUppdelning() {
        return new Forslag(Fragetyp.UPPDELNING);
    }

    @Bean
    Uppgiftshanterare beslutaOmUppdelning() {
        return new Beslut("beslutaOmUppdelning");
    }

    @Bean
    Uppgiftshanterare foreslaUtbetalningssatt() {
        return new Forslag(Fragetyp.UTBETALNINGSSATT);
    }

    @Bean
    Uppgiftshanterare beslutaOmUtbetalningssatt() {
        return new Beslut("beslutaOmUtbetalningssatt");
    }

    @Bean
    Uppgiftshanterare foreslaJamkning() {
        return new Forslag(Fragetyp.JAMKNING);
    }

    @Bean
    Uppgiftshanterare beslutaOmJamkning() {
        return new Beslut("beslutaOmJamkning");
    }

    @Bean
    Uppgiftshanterare foreslaForelaggande() {
        return new Forslag(Fragetyp.FORELAGGANDE);
    }

    @Bean
    Uppgiftshanterare beslutaOmForelaggande() {
        return new Beslut("beslutaOmForelaggande");
    }

    @Bean
    Uppgiftshanterare foreslaMedgivande() {
        return new Forslag(Fragetyp.MEDGIVANDE);
    }

    @Bean
    Uppgiftshanterare beslutaOmMedgivande() {
        return new Beslut("beslutaOmMedgivande");
    }

    @Bean
    Uppgiftshanterare beslutaOmAnstand() {
        return new Direkt(Fragetyp.ANSTAND);
    }

    @Bean
    Uppgiftshanterare beslutaOmOverlamnande() {
        return new Direkt(Fragetyp.OVERLAMNANDE);
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

        private final String nyckel;

        private Beslut(String nyckel) {
            this.nyckel = nyckel;
        }

        @Override
        public String nyckel() {
            return nyckel;
        }

        @Override
        public Map<String, Object> forbered(Uppgift uppgift) {
            return fragor.ifylltBeslut(variabler.fraga(uppgift));
        }

        @Override
        public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
            return Fragevariabler.beslut(svar.get("utfall"), fragor.besluta(variabler.fraga(uppgift), svar, vem));
        }

        @Override
        public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
            return svar.get("utfall") == null || svar.get("motivering") == null ? null
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
            Map<String, Object> ut = Fragevariabler.beslut(svar.get("utfall"), fragor.besluta(id, svar, vem));
            ut.put(Fragevariabler.FRAGA, id);
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
