package se.verkstall.loneutmatning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.handlaggning.Formansverkan;
import se.verkstall.loneutmatning.lagring.Formanslager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.loneutmatning.lagring.Underlagslager;

/**
 * The attachments of wages, as others may see them.
 *
 * <p>The process {@code loneutmatning_lopande} of an attachment has the leading case's number as its business key; {@link #aktuell} tells the page of any case
 * that takes part which case that is.
 */
@Service
@Lagrum("UF 7:7")
public class Loneutmatningar {

    private final Loneutmatningslager lager;
    private final Underlagslager underlag;
    private final Redovisningslager redovisningar;
    private final Formanslager formaner;
    private final Formansverkan verkan;

    Loneutmatningar(Loneutmatningslager lager, Underlagslager underlag, Redovisningslager redovisningar, Formanslager formaner, Formansverkan verkan) {
        this.lager = lager;
        this.underlag = underlag;
        this.redovisningar = redovisningar;
        this.formaner = formaner;
        this.verkan = verkan;
    }

    /** The attachments a case takes or has taken part in, the oldest first. */
    @Transactional(readOnly = true)
    public List<Loneutmatning> i(String malnummer) {
        return lager.iMal(malnummer);
    }

    /** The newest attachment the case takes or has taken part in, or empty. */
    @Transactional(readOnly = true)
    public Optional<Loneutmatning> aktuell(String malnummer) {
        return lager.iMal(malnummer).stream().reduce((a, b) -> b);
    }

    /**
     * The attachment with a number.
     *
     * @throws OgiltigIndataException if there is none
     */
    @Transactional(readOnly = true)
    public Loneutmatning hamta(String nummer) {
        return lager.medNummer(nummer).orElseThrow(() -> new OgiltigIndataException("loneutmatningsnummer", null,
                "Det finns ingen löneutmätning " + nummer + "."));
    }

    /** The attachment with a number, or empty. */
    @Transactional(readOnly = true)
    public Optional<Loneutmatning> hitta(String nummer) {
        return lager.medNummer(nummer);
    }

    /**
     * The number of the employer, or of whoever pays; the case's number where he has none.
     *
     * @throws OgiltigIndataException if there is no such attachment
     */
    @Transactional(readOnly = true)
    public String arbetsgivare(String nummer) {
        return lager.arbetsgivare(hamta(nummer).id());
    }

    /** What the employer writes to show that he has the decision: its number and a part that nobody can guess. */
    @Transactional(readOnly = true)
    public String referensnummer(Loneutmatning loneutmatning) {
        return loneutmatning.nummer() + "-" + lager.kod(loneutmatning.id());
    }

    /** The attachment with a reference number as it stands in the decision, or empty. */
    @Transactional(readOnly = true)
    public Optional<Loneutmatning> medReferens(String referensnummer) {
        int skilje = referensnummer.lastIndexOf('-');
        return skilje < 0 ? Optional.empty() : lager.medNummer(referensnummer.substring(0, skilje)).filter(l -> l.beslut() != null
                && lager.kod(l.id()).equals(referensnummer.substring(skilje + 1)));
    }

    /** Every case that takes or has taken part, the oldest first. */
    @Transactional(readOnly = true)
    public List<Deltagare> deltagare(Loneutmatning loneutmatning) {
        return lager.deltagare(loneutmatning.id());
    }

    /** Every computation of the förbehållsbelopp, the first first. */
    @Transactional(readOnly = true)
    public List<Berakning> berakningar(Loneutmatning loneutmatning) {
        return underlag.berakningar(loneutmatning.id());
    }

    /** The attached rights in which the case has a part, the first attached first. */
    @Transactional(readOnly = true)
    @Lagrum("UB 7:18")
    public List<Rattsdel> rattsdelar(String malnummer) {
        return formaner.forMal(malnummer).stream().map(u -> new Rattsdel(u.loneutmatningId(), u.ratten(), u.rattensMal(), u.dag(), verkan.meningar(malnummer, u.dag()))).toList();
    }

    /** Every account the employer has given, the first first. */
    @Transactional(readOnly = true)
    public List<Arbetsgivarredovisning> redovisningar(Loneutmatning loneutmatning) {
        return redovisningar.alla(loneutmatning.id());
    }
}
