package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.omrakning.Normalbeloppsregister;

/** Computes with the amounts that come with the program and those a chef has approved since; nothing is stored and nothing is decided. */
@Service
@Lagrum({"UB 7:4", "UB 7:5"})
public class Forbehallsbeloppsraknare {

    private final Supplier<Normalbelopp> normalbelopp;

    @Autowired
    Forbehallsbeloppsraknare(Normalbeloppsregister register) {
        this(register::gallande);
    }

    private Forbehallsbeloppsraknare(Supplier<Normalbelopp> normalbelopp) {
        this.normalbelopp = normalbelopp;
    }

    /** With the amounts that come with the program alone. */
    public static Forbehallsbeloppsraknare medInbyggda() {
        return new Forbehallsbeloppsraknare(Normalbelopp::inbyggda);
    }

    /**
     * Computes.
     *
     * @throws OgiltigIndataException naming each field that is missing, negative or impossible
     * @throws RegelSaknasException if no normalbelopp is known for the day
     */
    @Transactional(readOnly = true)
    public Forbehallsbelopp.Resultat berakna(Forbehallsbelopp.Underlag underlag) {
        return Forbehallsbelopp.berakna(underlag, normalbelopp.get());
    }

    /**
     * Computes from a form.
     *
     * @param dag the day whose amounts and ages apply
     * @throws OgiltigIndataException naming each field that is wrong, or the day if no amounts are known for it
     */
    @Transactional(readOnly = true)
    public Forbehallsbelopp.Resultat berakna(Hushallsuppgifter uppgifter, LocalDate dag) {
        uppgifter.kontrollera(dag);
        try {
            return uppgifter.berakna(dag, normalbelopp.get());
        } catch (RegelSaknasException e) {
            throw new OgiltigIndataException("berakningsdag", "UB 7:5", e.getMessage());
        }
    }
}
