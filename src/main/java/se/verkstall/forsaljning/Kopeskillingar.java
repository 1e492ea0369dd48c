package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.redovisning.berakning.Betalningssatt;

/** The door by which the rest of a purchase price comes in. */
@Service
@Lagrum({"UB 9:5 st 1", "UB 12:35 st 4"})
public class Kopeskillingar {

    private static final String BETALD = "kopeskillingBetald";

    private final Kopehandlaggning kop;
    private final Forsaljningslager lager;
    private final Processer processer;
    private final Fastighetsaffar fastigheter;
    private final Fastighetslager fastighetslager;

    Kopeskillingar(Kopehandlaggning kop, Forsaljningslager lager, Processer processer, Fastighetsaffar fastigheter, Fastighetslager fastighetslager) {
        this.kop = kop;
        this.lager = lager;
        this.processer = processer;
        this.fastigheter = fastigheter;
        this.fastighetslager = fastighetslager;
    }

    /**
     * The rest of the price has come in; the sale goes on.
     *
     * @throws se.verkstall.lag.OgiltigIndataException if nothing is to be paid, or it is another amount, or the day is after the last
     */
    @Transactional
    public void betald(long forsaljningId, Belopp belopp, LocalDate dag, String vem) {
        betald(forsaljningId, belopp, dag, Betalningssatt.BANKGIRO, vem);
    }

    /** As {@link #betald(long, Belopp, LocalDate, String)}; money that does not pass an account or a terminal is receipted. */
    @Transactional
    @Lagrum("UF 13:2 st 1")
    public void betald(long forsaljningId, Belopp belopp, LocalDate dag, Betalningssatt satt, String vem) {
        if (fastighetslager.uppgifter(forsaljningId).isPresent()) {
            fastigheter.betald(forsaljningId, belopp, dag, satt, vem);
        } else {
            kop.betald(forsaljningId, belopp, dag, satt, vem);
        }
        processer.meddela(BETALD, lager.hamta(forsaljningId).malnummer(), "forsaljningId", forsaljningId, Map.of("betald", true));
    }
}
