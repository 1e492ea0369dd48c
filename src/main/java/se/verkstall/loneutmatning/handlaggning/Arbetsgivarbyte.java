package se.verkstall.loneutmatning.handlaggning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Utskick;

/**
 * The debtor has another employer: the attachment with the old one is lifted, and every case goes on at once to his wage with the new one, with what has been
 * found already. The debtor is not heard anew.
 */
@Component
@Lagrum({"UB 7:10 st 1", "UB 7:7", "UF 7:14 st 2"})
public class Arbetsgivarbyte {

    private static final String NY = "NY_ARBETSGIVARE";

    private final Loneutmatningslager lager;
    private final Redovisningslager redovisningar;
    private final Havning havning;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;

    Arbetsgivarbyte(Loneutmatningslager lager, Redovisningslager redovisningar, Havning havning, Malregister register, Dagbok dagbok, Processer processer) {
        this.lager = lager;
        this.redovisningar = redovisningar;
        this.havning = havning;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
    }

    /** What the old employer has told, in Swedish. */
    @Transactional(readOnly = true)
    public String laget(long loneutmatningId) {
        return redovisningar.alla(loneutmatningId).stream().filter(r -> r.orsak() == Orsak.ANSTALLNINGEN_UPPHORD).reduce((a, b) -> b).map(Arbetsgivarbyte::anmalt)
                .orElse("Arbetsgivaren har inte anmält att anställningen har upphört.");
    }

    private static String anmalt(Arbetsgivarredovisning r) {
        return "Arbetsgivaren har i redovisningen för " + r.manad() + " anmält att anställningen har upphört" + (r.orsakText() == null ? "." : ". " + r.orsakText());
    }

    /** The decision to the old employer as it would go out. */
    @Transactional(readOnly = true)
    public String forhandsvisa(String malnummer, long loneutmatningId, Part ny, LocalDate fran, String skal, String vem) {
        return havning.forhandsvisa(malnummer, loneutmatningId, motivering(ny, fran, skal), vem);
    }

    /**
     * Lifts the attachment and sends every case on.
     *
     * @param fran the day the debtor began with the new employer
     * @return the letter to the old employer
     * @throws OgiltigIndataException if the attachment no longer runs, or the employer is the same
     */
    @Transactional
    public Utskick byt(long loneutmatningId, Part ny, LocalDate fran, String skal, String vem) {
        Loneutmatning l = lager.las(loneutmatningId);
        if (l.status() != Status.PAGAR) {
            throw new OgiltigIndataException("arbetsgivareNummer", "UB 7:10 st 1", "Löneutmätning " + l.nummer() + " är " + l.status().text() + ".");
        }
        if (lager.arbetsgivare(l.id()).equals(ny.idnummer())) {
            throw new OgiltigIndataException("arbetsgivareNummer", "UB 7:7", "Lönen är redan utmätt hos den arbetsgivaren.");
        }
        List<String> malen = lager.deltagare(l.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
        Utskick gamla = havning.hav(l.id(), motivering(ny, fran, skal), NY, vem);
        for (String mal : malen) {
            register.laggTillPart(mal, ny);
            dagbok.skriv(mal, vem, "Gäldenären är sedan den " + fran + " anställd hos " + ny.namn() + ". Målet går vidare till lönen där. Gäldenären behöver inte höras på nytt.",
                    "UB 7:7");
        }
        processer.meddela(Havning.UTMATNINGEN_HAVD, l.ledandeMal(), Map.of());
        return gamla;
    }

    /** Whom the old employer loses him to is not the old employer's business. */
    private static String motivering(Part ny, LocalDate fran, String skal) {
        return "Gäldenären har fått en annan arbetsgivare" + (ny == null || fran == null ? "" : " från den " + fran) + ". " + skal;
    }
}
