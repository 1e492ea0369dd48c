package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Utskick;

/** The debtor has died: the chapter on wages does not apply to an estate, so the attachment is lifted, and the cases go on against the estate. */
@Component
@Lagrum({"UB 7:1 st 2", "UF 7:14 st 2"})
public class Dodsfall {

    private static final String DODSBO = "Dödsboet efter ";

    private final Loneutmatningslager lager;
    private final Redovisningslager redovisningar;
    private final Havning havning;
    private final Lonehinder hinder;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Dodsfall(Loneutmatningslager lager, Redovisningslager redovisningar, Havning havning, Lonehinder hinder, Malregister register, Dagbok dagbok,
             Processer processer, Clock klocka) {
        this.lager = lager;
        this.redovisningar = redovisningar;
        this.havning = havning;
        this.hinder = hinder;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * What is known of the estate.
     *
     * @param foretradare who speaks for it
     * @param styrkt how the death is proved
     */
    public record Dodsbo(LocalDate dodsdag, String foretradare, String adress, String styrkt) {
    }

    /** What the employer has told, in Swedish. */
    @Transactional(readOnly = true)
    public String laget(long loneutmatningId) {
        return redovisningar.alla(loneutmatningId).stream().filter(r -> r.orsak() == Orsak.GALDENAREN_AVLIDEN).reduce((a, b) -> b)
                .map(r -> "Arbetsgivaren har i redovisningen för " + r.manad() + " anmält att gäldenären har avlidit" + (r.orsakText() == null ? "." : ". " + r.orsakText()))
                .orElse("Arbetsgivaren har inte anmält något dödsfall.");
    }

    /** The decision as it would go out. */
    @Transactional(readOnly = true)
    public String forhandsvisa(String malnummer, long loneutmatningId, Dodsbo dodsbo, String vem) {
        return lager.hamta(loneutmatningId).beslut() == null ? null : havning.forhandsvisa(malnummer, loneutmatningId, skal(dodsbo), vem);
    }

    /**
     * Puts the estate in the debtor's place and lifts the attachment.
     *
     * @return the letter to the employer; empty if nothing was attached yet, and the question has fallen
     * @throws OgiltigIndataException if the day has not come, or the attachment no longer runs
     */
    @Transactional
    public Optional<Utskick> hav(long loneutmatningId, Dodsbo dodsbo, String vem) {
        Loneutmatning l = lager.las(loneutmatningId);
        if (dodsbo.dodsdag().isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dodsdag", "UB 7:1 st 2", "Dödsdagen ligger i framtiden.");
        }
        if (l.upphord() != null) {
            throw new OgiltigIndataException("dodsdag", "UB 7:1 st 2", "Löneutmätning " + l.nummer() + " är " + l.status().text() + ".");
        }
        List<String> malen = lager.deltagare(l.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
        malen.forEach(mal -> trader(mal, dodsbo, vem));
        if (l.status() == Status.UTREDS) {
            hinder.dodsfall(l, skal(dodsbo), vem);
            return Optional.empty();
        }
        Utskick arbetsgivaren = havning.hav(l.id(), skal(dodsbo), vem);
        processer.meddela(Havning.UTMATNINGEN_HAVD, l.ledandeMal(), Map.of());
        return Optional.of(arbetsgivaren);
    }

    private void trader(String mal, Dodsbo dodsbo, String vem) {
        Part galdenar = register.part(mal, Roll.GALDENAR).orElseThrow();
        String namn = galdenar.namn().startsWith(DODSBO) ? galdenar.namn() : DODSBO + galdenar.namn();
        register.laggTillPart(mal, Part.av(Roll.GALDENAR, galdenar.typ(), namn, galdenar.idnummer(), dodsbo.foretradare() + ", " + dodsbo.adress()));
        dagbok.skriv(mal, vem, "Gäldenären avled den " + dodsbo.dodsdag() + ". Målet fortsätter mot dödsboet, som företräds av " + dodsbo.foretradare() + ".", "UB 7:1 st 2");
    }

    private static String skal(Dodsbo dodsbo) {
        return "Gäldenären avled den " + dodsbo.dodsdag() + ". Lön kan inte utmätas hos ett dödsbo. " + dodsbo.styrkt();
    }
}
