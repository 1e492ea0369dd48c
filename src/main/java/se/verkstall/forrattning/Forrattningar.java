package se.verkstall.forrattning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forrattning.handlaggning.Forrattningslager;
import se.verkstall.lag.Lagrum;

/** The förrättningar of the cases, as others read them. */
@Service
@Lagrum("UF 3:11")
public class Forrattningar {

    private final Forrattningslager lager;

    Forrattningar(Forrattningslager lager) {
        this.lager = lager;
    }

    /** The förrättningar of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Forrattning> i(String malnummer) {
        return lager.i(malnummer);
    }

    /** The latest förrättning of a case that has been held, or empty. */
    @Transactional(readOnly = true)
    public Optional<Forrattning> senasteHallna(String malnummer) {
        return i(malnummer).stream().filter(f -> f.forlopp() != null).reduce((a, b) -> b);
    }
}
