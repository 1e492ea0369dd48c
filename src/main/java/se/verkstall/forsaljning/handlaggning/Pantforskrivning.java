package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager.Ianspraktagen;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.mal.UtmatningHavd;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** What follows on the attachment of a mortgage deed: the month to ask for the property itself, otherwise the deed is pledged to the applicant. */
@Component
@Lagrum({"UB 9:14", "UB 9:15", "UB 9:16", "UF 9:22"})
public class Pantforskrivning {

    private final Egendomsregister egendomar;
    private final Fristbok fristbok;
    private final Avsandning avsandning;
    private final Ianspraktagetlager lager;
    private final Ianspraktaget ianspraktaget;
    private final ApplicationEventPublisher handelser;
    private final Dagbok dagbok;
    private final Clock klocka;

    Pantforskrivning(Egendomsregister egendomar, Fristbok fristbok, Avsandning avsandning, Ianspraktagetlager lager, Ianspraktaget ianspraktaget, ApplicationEventPublisher handelser, Dagbok dagbok, Clock klocka) {
        this.egendomar = egendomar;
        this.fristbok = fristbok;
        this.avsandning = avsandning;
        this.lager = lager;
        this.ianspraktaget = ianspraktaget;
        this.handelser = handelser;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The month, counted from the attachment. */
    @Lagrum("UB 9:14 st 1")
    public Frist yrkandetid(long egendomId, LocalDate utmatningsdag, Timer timer) {
        String mal = egendomar.hamta(egendomId).malnummer();
        return fristbok.hitta(mal, nyckel(egendomId)).orElseGet(() -> fristbok.starta(new NyFrist(mal, "UB 9:14", "utmätningen (" + egendomId + ")", utmatningsdag,
                nyckel(egendomId), timer)));
    }

    /** The deed is pledged; on one in an aircraft that is not encumbered it is noted that personal liability has ceased. */
    @Lagrum({"UB 9:15", "UF 9:22"})
    public void pantforskriv(long egendomId, boolean ansvaretAntecknat, String vem) {
        Egendom e = egendomar.hamta(egendomId);
        fristbok.forsutten(e.malnummer(), nyckel(egendomId));
        dagbok.skriv(e.malnummer(), vem, "Handlingen pantförskrivs till sökanden: inget yrkande inom en månad." + (ansvaretAntecknat
                ? " På den är antecknat att gäldenärens personliga betalningsansvar har upphört." : ""), ansvaretAntecknat ? "UB 9:16, UF 9:22" : "UB 9:15");
    }

    /** Gives the applicant his proof, and tells whoever else holds the deed. */
    @Lagrum("UB 9:15 st 2")
    public void bevis(long egendomId, boolean ansvaretAntecknat) {
        Egendom e = egendomar.hamta(egendomId);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", e.iOrd());
        data.put("ansvaretAntecknat", ansvaretAntecknat);
        data.put("innehavare", false);
        avsandning.skicka(e.malnummer(), new Brev("bevis_pantforskrivning", data, Roll.SOKANDE, Satt.ENKEL, "UB 9:15 st 2", "pantforskrivning/" + e.id() + "/SOKANDE"));
        Map<String, Object> tillInnehavaren = new LinkedHashMap<>(data);
        tillInnehavaren.put("innehavare", true);
        List<Sakagare> innehavare = egendomar.sakagare(egendomId).stream().filter(s -> s.slag() == Sakagare.Slag.HANDPANT || s.slag() == Sakagare.Slag.TREDJE_MAN).toList();
        innehavare.forEach(s -> avsandning.skicka(e.malnummer(), new Brev("bevis_pantforskrivning", tillInnehavaren, null, Satt.ENKEL, "UB 9:15 st 2",
                "pantforskrivning/" + e.id() + "/" + s.id()), new Mottagare("INNEHAVARE", s.namn(), s.idnummer(), s.adress())));
    }

    /**
     * The mortgaged property.
     *
     * @param varde what it is estimated to be worth
     * @param plats where it is
     */
    public record Intecknad(Egendomsslag slag, String beskrivning, Belopp varde, String plats) {
    }

    /**
     * The deed that it is taken for.
     *
     * @param dag its inskrivningsdag, which with its place within the day decides the place of the claim in land; {@code null} for other property
     * @param belopp its amount; {@code null} for other property
     */
    public record Pantbrev(LocalDate dag, int ordning, Belopp belopp, Belopp tillagg) {
    }

    /** The mortgaged property is taken: it is deemed attached on the day of the decision and is a property of the case from then on; returns it. */
    @Lagrum({"UB 9:14 st 2", "UB 9:14 st 3", "UB 12:2"})
    public long iansprakta(long pantbrevId, Intecknad intecknad, Pantbrev pantbrev, String vem) {
        Egendom handling = egendomar.hamta(pantbrevId);
        Egendom tagen = egendomar.laggTill(new Egendom(0, handling.malnummer(), intecknad.slag(), intecknad.beskrivning(), null, intecknad.varde(), intecknad.plats(), false, null,
                Egendom.Status.UTMATT));
        lager.taget(new Ianspraktagen(pantbrevId, tagen.id(), pantbrev.dag(), pantbrev.ordning(), pantbrev.belopp(), pantbrev.tillagg()), LocalDate.now(klocka));
        dagbok.skriv(handling.malnummer(), vem, "Den intecknade egendomen, " + intecknad.beskrivning() + ", tas i anspråk och anses utmätt. Försäljningen av den börjar.", "UB 9:14 st 3");
        return tagen.id();
    }

    /** The attachment of the deed is lifted: so is that of the property that was taken for it. */
    @EventListener
    @Transactional
    @Lagrum({"UB 9:14 st 3", "UB 12:42 st 4"})
    public void havd(UtmatningHavd handelse) {
        lager.forPantbrev(handelse.egendomId()).filter(i -> egendomar.hamta(i.egendomId()).status() == Egendom.Status.UTMATT).ifPresent(i -> {
            dagbok.skriv(handelse.malnummer(), Dagbok.SYSTEMET, "Den intecknade egendomen som togs i anspråk är inte längre utmätt.", "UB 9:14 st 3");
            ianspraktaget.fri(handelse.malnummer(), i);
            handelser.publishEvent(new UtmatningHavd(handelse.malnummer(), i.egendomId()));
        });
    }

    /** The ledger's key for the month. */
    public static String nyckel(long egendomId) {
        return "pantbrev/" + egendomId;
    }
}
