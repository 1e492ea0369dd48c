package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Forsakringskassan;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.handlaggning.Expediering.Forsandelse;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.utskick.Utskick;

/**
 * The debtor has gone over from one allmän försäkringskassa to another, through 2004: the decision is from then on followed by the new one, which gets it, and
 * accounts to the authority. And another benefit is to be paid instead of the one attached: whether the decision reaches it is then tried as a change.
 */
@Component
@Lagrum({"UF 7:17", "UF 7:20"})
public class Kassabyte {

    /** From this day there is one Försäkringskassan. */
    private static final LocalDate EN_MYNDIGHET = LocalDate.of(2005, 1, 1);
    private static final String MALL = "beslut_kassabyte";

    private final Loneutmatningslager lager;
    private final Expediering expediering;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Clock klocka;

    Kassabyte(Loneutmatningslager lager, Expediering expediering, Malregister register, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.expediering = expediering;
        this.register = register;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Whether there is more than one kassa to go over to. */
    public boolean finnsFlera() {
        return LocalDate.now(klocka).isBefore(EN_MYNDIGHET);
    }

    /** The document as it would go out. */
    @Transactional(readOnly = true)
    public String forhandsvisa(String malnummer, long loneutmatningId, Part ny, LocalDate fran, String vem) {
        return expediering.forhandsvisa(malnummer, MALL, data(lager.hamta(loneutmatningId), ny, fran, vem));
    }

    /**
     * Puts the new kassa in the old one's place in every case, and sends it the decision with word of how it is to account.
     *
     * @param fran the first day the new one pays
     * @return the letter to the new kassa
     * @throws OgiltigIndataException if there is only one, the new one is no kassa or the same, or its allowances are attached already
     */
    @Transactional
    @Lagrum({"UF 7:17 st 1", "UB 7:12"})
    public Utskick byt(long loneutmatningId, Part ny, LocalDate fran, String vem) {
        Loneutmatning l = kravDagersattning(lager.las(loneutmatningId));
        if (!finnsFlera()) {
            throw new OgiltigIndataException("vad", "UF 7:17", "Från den 1 januari 2005 finns bara en försäkringskassa.");
        }
        if (!Forsakringskassan.heter(ny.namn())) {
            throw new OgiltigIndataException("arbetsgivare", "UF 7:17 st 1", "Ange vilken allmän försäkringskassa som gäldenären har övergått till.");
        }
        if (lager.arbetsgivare(l.id()).equals(ny.idnummer()) || !lager.betalasAv(l.id(), ny.idnummer())) {
            throw new OgiltigIndataException("arbetsgivareNummer", "UF 7:17 st 1", "Gäldenärens ersättning från " + ny.namn() + " är redan utmätt.");
        }
        Utskick tillKassan = null;
        for (String mal : lager.deltagare(l.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList()) {
            register.laggTillPart(mal, ny);
            dagbok.skriv(mal, vem, "Gäldenären har övergått till " + ny.namn() + " den " + fran + ". Beslutet om utmätning ska i fortsättningen iakttas av den kassan.", "UF 7:17 st 1");
            Set<Lonemottagare> mottagare = mal.equals(l.ledandeMal()) ? EnumSet.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN, Lonemottagare.ARBETSGIVAREN)
                    : EnumSet.of(Lonemottagare.SOKANDEN);
            Map<Lonemottagare, Utskick> sanda = expediering.sand(new Forsandelse(mal, MALL, data(l, ny, fran, vem), Lonehandling.BESLUT, LocalDate.now(klocka), mottagare,
                    MALL + "/" + l.nummer() + "/" + ny.idnummer(), vem));
            tillKassan = sanda.getOrDefault(Lonemottagare.ARBETSGIVAREN, tillKassan);
        }
        return tillKassan;
    }

    /** Notes that another benefit is to be paid; whether the decision is to be changed is tried next. */
    @Transactional
    @Lagrum({"UF 7:17 st 2", "UF 7:20"})
    public void annanErsattning(long loneutmatningId, String ersattning, LocalDate fran, String vem) {
        Loneutmatning l = kravDagersattning(lager.las(loneutmatningId));
        if (ersattning == null) {
            throw new OgiltigIndataException("ersattning", "UF 7:17", "Ange vilken ersättning som ska betalas i stället.");
        }
        dagbok.skriv(l.ledandeMal(), vem, "Från den " + fran + " betalas " + ersattning + " i stället för den ersättning som är utmätt i löneutmätning " + l.nummer()
                + ". Om beslutet ska ändras prövas.", "UF 7:17");
    }

    private static Loneutmatning kravDagersattning(Loneutmatning l) {
        if (l.status() != Status.PAGAR || !l.beslut().dagersattning()) {
            throw new OgiltigIndataException("vad", "UF 7:17", "I löneutmätning " + l.nummer() + " är ingen dagersättning utmätt.");
        }
        return l;
    }

    private static Map<String, Object> data(Loneutmatning l, Part ny, LocalDate fran, String vem) {
        Map<String, Object> data = new LinkedHashMap<>(Dokumentdata.beslut(l, l.beslut(), List.of()));
        data.put("arbetsgivare", ny);
        data.put("utmatningsdag", l.beslut().dag());
        data.put("fran", fran);
        data.put("beslutadAv", vem);
        return data;
    }
}
