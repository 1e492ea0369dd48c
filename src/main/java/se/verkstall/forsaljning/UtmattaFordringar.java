package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.handlaggning.Indrivningshandlaggning;
import se.verkstall.forsaljning.lagring.Indrivningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** The door by which an attached claim is paid. */
@Service
@Lagrum("UF 9:21 st 2")
public class UtmattaFordringar {

    private static final String INBETALD = "fordranInbetald";

    private final Indrivningshandlaggning handlaggning;
    private final Indrivningslager lager;
    private final Processer processer;

    UtmattaFordringar(Indrivningshandlaggning handlaggning, Indrivningslager lager, Processer processer) {
        this.handlaggning = handlaggning;
        this.lager = lager;
        this.processer = processer;
    }

    /** The collections of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Indrivning> i(String malnummer) {
        return lager.i(malnummer);
    }

    /**
     * The claim has been paid to the authority.
     *
     * @throws se.verkstall.lag.OgiltigIndataException if it is not being collected, or another amount was to be paid
     */
    @Transactional
    public void inbetald(long indrivningId, Belopp belopp, LocalDate dag, String vem) {
        handlaggning.betald(indrivningId, belopp, dag, vem);
        Indrivning i = lager.las(indrivningId);
        processer.meddela(INBETALD, i.malnummer(), "egendomId", i.egendomId());
    }
}
