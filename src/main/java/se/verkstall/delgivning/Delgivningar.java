package se.verkstall.delgivning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.delgivning.berakning.Besok;
import se.verkstall.delgivning.lagring.Delgivningslager;
import se.verkstall.delgivning.process.Delgivningsresultat;
import se.verkstall.delgivning.process.Meddelanden;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;

/**
 * The doors of service to the outside: what recipients, stämningsmän, the post and the newspaper say. Each door keeps what it is told and lets the process
 * go on, in one transaction; what the law does not accept is refused with field and section, and changes nothing.
 */
@Service
@Lagrum("DelgF 2011:154 4 §")
public class Delgivningar {

    private final Delgivningsresultat resultat;
    private final Meddelanden meddelanden;
    private final Delgivningslager lager;
    private final Dagbok dagbok;

    Delgivningar(Delgivningsresultat resultat, Meddelanden meddelanden, Delgivningslager lager, Dagbok dagbok) {
        this.dagbok = dagbok;
        this.resultat = resultat;
        this.meddelanden = meddelanden;
        this.lager = lager;
    }

    /**
     * The recipient has acknowledged the document. Said again, or after the end, it is only noted.
     *
     * @param dag the day the recipient received it
     * @param hur how that is shown: delgivningskvitto, mottagningsbevis, answer by e-mail
     * @throws DelgivningSaknasException if the letter is not being served
     * @throws se.verkstall.lag.OgiltigIndataException if the day has not come or is before the letter was sent
     */
    @Transactional
    public void bekrafta(long utskickId, LocalDate dag, String hur) {
        bekrafta(utskickId, dag, hur, Dagbok.SYSTEMET);
    }

    /** As {@link #bekrafta(long, LocalDate, String)}, noted by a person. */
    @Transactional
    public void bekrafta(long utskickId, LocalDate dag, String hur, String vem) {
        long delges = delges(utskickId);
        resultat.bekraftad(delges, dag, hur, vem).ifPresent(delgiven -> meddelanden.bekraftad(delges, delgiven));
    }

    /**
     * A stämningsman has reported a visit: handed over, refused, left with somebody else, left in the home, or nobody found.
     *
     * @throws DelgivningSaknasException if the letter is not being served
     * @throws se.verkstall.lag.OgiltigIndataException if no stämningsman has the document, or the report does not hold what the law demands
     */
    @Transactional
    public void stamningsmannarapport(long utskickId, Besok rapport, String vem) {
        meddelanden.rapport(utskickId, resultat.besok(utskickId, rapport, vem));
    }

    /**
     * The content has been read out to the recipient.
     *
     * @throws DelgivningSaknasException if the letter is not being served
     * @throws se.verkstall.lag.OgiltigIndataException if the document begins the proceedings, or something that must be done was not
     */
    @Transactional
    public void muntlig(Muntligdelgivning muntlig, String vem) {
        resultat.muntlig(muntlig, vem).ifPresent(delgiven -> meddelanden.bekraftad(muntlig.utskickId(), delgiven));
    }

    /**
     * The letter, or one that went out in its service, has come back. A method that goes by mail fails by it; otherwise, and after the end, it is only noted.
     *
     * @throws DelgivningSaknasException if the letter is not being served
     */
    @Transactional
    public void retur(long utskickId) {
        long delges = delges(utskickId);
        if (resultat.retur(delges, utskickId, Dagbok.SYSTEMET)) {
            meddelanden.retur(delges);
        }
    }

    private long delges(long utskickId) {
        return lager.delges(utskickId).orElseThrow(() -> new DelgivningSaknasException(utskickId));
    }

    /**
     * The announcement has been published.
     *
     * @throws DelgivningSaknasException if the letter is not being served
     * @throws se.verkstall.lag.OgiltigIndataException if none was decided, or it was published too late
     */
    @Transactional
    public void kungord(long utskickId, LocalDate dag, String tidning) {
        resultat.kungord(utskickId, dag, tidning, Dagbok.SYSTEMET);
        meddelanden.kungord(utskickId);
    }

    /**
     * Somebody who has handed in a document has, close after it came in, been told that förenklad delgivning may be used; that need not be served.
     *
     * @param roll the recipient's role in the case, as it stands in the letters
     * @param vem who told it
     */
    @Transactional
    @Lagrum({"DelgL 2010:1932 25 § st 2", "DelgL 1970:428 3 a § st 2"})
    public void informerad(String malnummer, String roll, String idnummer, LocalDate dag, String vem) {
        lager.informerad(malnummer, roll, idnummer, dag, "I nära anslutning till att en handling kom in.");
        dagbok.skriv(malnummer, vem, "Den som gav in handlingen har informerats om att förenklad delgivning kan komma att användas i målet.",
                "DelgL 2010:1932 25 § st 2");
    }

    /** The service of the letter, or empty. */
    @Transactional(readOnly = true)
    public Optional<Delgivning> hitta(long utskickId) {
        return lager.hitta(utskickId);
    }

    /** The services of a case, by number. */
    @Transactional(readOnly = true)
    public List<Delgivning> i(String malnummer) {
        return lager.i(malnummer);
    }

    /**
     * Services that go on in all cases, the oldest first, paged by key.
     *
     * @param efterId the last {@link Delgivning#id()} of the page before, or 0
     */
    @Transactional(readOnly = true)
    public List<Delgivning> pagaende(long efterId, int antal) {
        return lager.pagaende(efterId, antal);
    }
}
