package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.lagring.Overklagandelager;
import se.verkstall.loneutmatning.lagring.Overklagandelager.Domstol;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Mottagare;

/** A decision on attachment that has been appealed: the court that tries it is told of whatever is decided before it has. */
@Component
@Lagrum({"UF 17:4", "UF bilaga p 7"})
public class Overklagat {

    private final Overklagandelager lager;
    private final Expediering expediering;
    private final Dagbok dagbok;
    private final Clock klocka;

    Overklagat(Overklagandelager lager, Expediering expediering, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.expediering = expediering;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Whether a court is trying it. */
    public boolean provas(Loneutmatning l) {
        return lager.provas(l.id()).isPresent();
    }

    /** In a sentence. */
    public String laget(Loneutmatning l) {
        return lager.provas(l.id()).map(d -> "Beslutet prövas av " + d.namn() + ", " + d.adress() + ".").orElse("Beslutet är inte antecknat som överklagat.");
    }

    /**
     * Notes the court that has the appeal.
     *
     * @throws OgiltigIndataException if its name or address is missing
     */
    public void anteckna(Loneutmatning l, String domstol, String adress, String vem) {
        if (domstol == null || adress == null) {
            throw new OgiltigIndataException(domstol == null ? "domstol" : "adress", "UF 17:4", "Ange vilken domstol som prövar beslutet, med adress: den ska underrättas om det som beslutas.");
        }
        lager.anteckna(l.id(), new Domstol(domstol, adress), LocalDate.now(klocka));
        dagbok.skriv(l.ledandeMal(), vem, "Beslutet i löneutmätning " + l.nummer() + " är överklagat och prövas av " + domstol + ".", "UF 17:4");
    }

    /**
     * The appeal has been tried.
     *
     * @throws OgiltigIndataException if none was noted
     */
    public void avgjort(Loneutmatning l, String vem) {
        if (!lager.avgjort(l.id(), LocalDate.now(klocka))) {
            throw new OgiltigIndataException("vad", "UF 17:4", "Det finns inget överklagande som prövas.");
        }
        dagbok.skriv(l.ledandeMal(), vem, "Överklagandet av beslutet i löneutmätning " + l.nummer() + " är avgjort.", "UF 17:4");
    }

    /** Sends the court what has been decided, once; nobody if no court is trying it. */
    @Lagrum({"UF 17:4", "UF bilaga p 7"})
    public void underratta(Loneutmatning l, String malnummer, String mall, Map<String, Object> data, String nyckel, String vem) {
        lager.provas(l.id()).ifPresent(d -> expediering.sandEnkelt(malnummer, mall, data, new Mottagare("HOGRE_INSTANS", d.namn(), null, d.adress()), "UF 17:4", nyckel + "/HOGRE_INSTANS", vem));
    }
}
