package se.verkstall.loneutmatning.handlaggning;

import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Konkurser;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.processmotor.Atgard;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppslag;

/** What a handläggare may register about a debtor whose wage is attached: bankruptcy, death, a new employer, another benefit, and maintenance that is paid less often than each month. */
@Configuration(proxyBeanMethods = false)
@Lagrum({"UB 7:19", "UB 7:1 st 2", "UB 7:10", "UF 7:17", "UF 7:21"})
class Handelseatgarder {

    private final Loneutmatningslager lager;
    private final Bidragstid bidragstid;
    private final Processer processer;

    Handelseatgarder(Loneutmatningslager lager, Bidragstid bidragstid, Processer processer) {
        this.lager = lager;
        this.bidragstid = bidragstid;
        this.processer = processer;
    }

    @Bean
    Atgard konkursatgard() {
        return new Handelse(Konkurser.MODELL, "Registrera att gäldenären är i konkurs", "UB 7:19", l -> true);
    }

    @Bean
    Atgard dodsfallsatgard() {
        return new Handelse(Innehallsfordelning.DODSFALL, "Registrera att gäldenären har avlidit", "UB 7:1 st 2, UF 7:14 st 2", l -> true);
    }

    @Bean
    Atgard arbetsgivarbytesatgard() {
        return new Handelse("loneutmatning_arbetsgivarbyte", "Registrera att gäldenären har bytt arbetsgivare", "UB 7:10 st 1, UB 7:7", l -> l.status() == Status.PAGAR);
    }

    /** Offered where sjukpenning or another daily allowance is attached. */
    @Bean
    @Lagrum("UF 7:17")
    Atgard ersattningsatgard() {
        return new Handelse("loneutmatning_ersattning", "Registrera att dagersättningen har ändrats", "UF 7:17, UF 7:20",
                l -> l.status() == Status.PAGAR && l.beslut().dagersattning());
    }

    /** Offered where maintenance runs. */
    @Bean
    Atgard bidragstidsatgard() {
        return new Handelse("loneutmatning_bidragstid", "Ange hur ofta underhållsbidraget betalas", "UF 7:21", l -> l.status() == Status.PAGAR && !bidragstid.forsta(l.id()).isEmpty());
    }

    @Bean
    Atgard overklagandeatgard() {
        return new Handelse("loneutmatning_overklagande", "Anteckna att beslutet är överklagat eller överklagandet avgjort", "UF 17:4, UF bilaga p 7", l -> l.status() == Status.PAGAR);
    }

    /** Starts the model in the case that leads the attachment. */
    private final class Handelse implements Atgard {

        private final String modell;
        private final String namn;
        private final String lagrum;

        private final Predicate<Loneutmatning> galler;

        private Handelse(String modell, String namn, String lagrum, Predicate<Loneutmatning> galler) {
            this.modell = modell;
            this.namn = namn;
            this.lagrum = lagrum;
            this.galler = galler;
        }

        @Override
        public String nyckel() {
            return modell;
        }

        @Override
        public String namn() {
            return namn;
        }

        @Override
        public String lagrum() {
            return lagrum;
        }

        @Override
        public Provning prova(String malnummer, Uppslag uppslag) {
            return uppslag.en("löneutmätning", () -> lager.oppenIMal(malnummer)).filter(galler).map(l -> uppslag.pagar(modell, l.ledandeMal())
                    ? Provning.hindrad("Det prövas redan i mål " + l.ledandeMal() + ".") : Provning.tillaten()).orElse(Provning.utanfor());
        }

        @Override
        public String starta(String malnummer, String vem) {
            Loneutmatning l = lager.las(lager.oppenIMal(malnummer).orElseThrow().id());
            processer.starta(modell, l.ledandeMal(), Map.of("loneutmatningId", l.id()));
            return l.ledandeMal();
        }
    }
}
