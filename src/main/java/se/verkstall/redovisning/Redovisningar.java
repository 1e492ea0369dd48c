package se.verkstall.redovisning;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.redovisning.handlaggning.Redovisningslager;

/** How money in the cases has been accounted for, as others may see it. */
@Service
@Lagrum("UF 13:3")
public class Redovisningar {

    private final Redovisningslager lager;

    Redovisningar(Redovisningslager lager) {
        this.lager = lager;
    }

    /** Every accounting of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Redovisning> i(String malnummer) {
        return lager.alla(malnummer);
    }
}
