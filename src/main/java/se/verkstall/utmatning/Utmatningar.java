package se.verkstall.utmatning;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Processer;
import se.verkstall.utmatning.berakning.Rattelse;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;
import se.verkstall.utmatning.handlaggning.Utmatningslager;

/** The attachments of property: what is told about them, and the door by which one is lifted. */
@Service
@Lagrum({"UB 4:33", "UB 4:34"})
public class Utmatningar {

    private static final String HAVS = "utmatningenHavs";

    private final Utmatningslager lager;
    private final Utmatningshandlaggning handlaggning;
    private final Processer processer;

    Utmatningar(Utmatningslager lager, Utmatningshandlaggning handlaggning, Processer processer) {
        this.lager = lager;
        this.handlaggning = handlaggning;
        this.processer = processer;
    }

    /** The attachments of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Utmatning> i(String malnummer) {
        return lager.i(malnummer);
    }

    /**
     * Lifts an attachment and stops what goes on with the property.
     *
     * @param hord whether the applicant has been heard, or there are special reasons against it (UB 4:35)
     * @throws OgiltigIndataException if nothing is attached, the time for it has passed, or the applicant has not been heard
     */
    @Transactional
    @Lagrum({"UB 4:33", "UB 4:34", "UB 4:35"})
    public void hav(long utmatningId, Rattelse.Grund grund, boolean hord, String skal, String vem) {
        Utmatning u = lager.las(utmatningId);
        handlaggning.beslutaHava(u, grund, hord, skal, vem);
        if (processer.meddela(HAVS, u.malnummer(), Map.of()) == 0) {
            throw new OgiltigIndataException("utmatning", grund.lagrum(), "Egendomen är redan tagen i anspråk: utmätningen kan inte hävas här.");
        }
    }
}
