package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.Berakning;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.loneutmatning.omrakning.Normalbeloppsregister;
import se.verkstall.mal.Dagbok;

/** Computes the förbehållsbelopp from what a handläggare has found, and keeps the computation. */
@Component
@Lagrum({"UB 7:4", "UB 7:5"})
public class Berakningshandlaggning {

    private static final Map<String, String> FALTNAMN = Map.of("galdenar.nettoinkomst", "nettoinkomst", "galdenar.sidoinkomst", "sidoinkomst",
            "galdenar.tjanstekostnad", "tjanstekostnad", "galdenar.umgange", "umgange",
            "galdenar.fordran_med_foretradesratt", "fordranMedForetradesratt", "make.nettoinkomst", "makeNettoinkomst",
            "make.tjanstekostnad", "makeTjanstekostnad", "bostad.kostnad", "bostadskostnad", "bostad.bidrag", "bostadsbidrag");

    private final Loneutmatningslager lager;
    private final Underlagslager underlag;
    private final Normalbeloppsregister normalbelopp;
    private final Expediering expediering;
    private final Dagbok dagbok;
    private final Clock klocka;

    Berakningshandlaggning(Loneutmatningslager lager, Underlagslager underlag, Normalbeloppsregister normalbelopp, Expediering expediering, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.underlag = underlag;
        this.normalbelopp = normalbelopp;
        this.expediering = expediering;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Computes and keeps.
     *
     * @param datum the day whose amounts apply
     * @throws OgiltigIndataException naming each field that is wrong, or the day if no amounts are known for it
     */
    public Forbehallsbelopp.Resultat spara(String malnummer, long loneutmatningId, LocalDate datum, Hushallsuppgifter uppgifter, String vem) {
        Forbehallsbelopp.Resultat resultat = berakna(datum, uppgifter);
        underlag.beraknat(loneutmatningId, datum, uppgifter.falt(), resultat, vem, OffsetDateTime.now(klocka));
        dagbok.skriv(malnummer, vem, "Förbehållsbeloppet har beräknats till " + resultat.forbehallsbelopp().svenskt() + " kronor och det som högst kan utmätas till "
                + resultat.utmatningsbelopp().svenskt() + " kronor.", "UB 7:4, UB 7:5");
        return resultat;
    }

    /** The computation as the debtor will read it; throws as {@link #spara}. */
    public String forhandsvisa(String malnummer, long loneutmatningId, LocalDate datum, Hushallsuppgifter uppgifter) {
        Forbehallsbelopp.Resultat r = berakna(datum, uppgifter);
        return expediering.forhandsvisa(malnummer, Dokumentdata.BERAKNING, Dokumentdata.berakning(lager.hamta(loneutmatningId), datum,
                uppgifter.inkomstperiod(), r.steg(), r.forbehallsbelopp(), r.utmatningsbelopp(), r.anmarkningar()));
    }

    private Forbehallsbelopp.Resultat berakna(LocalDate datum, Hushallsuppgifter uppgifter) {
        uppgifter.kontrollera(datum);
        try {
            return uppgifter.berakna(datum, normalbelopp.gallande());
        } catch (RegelSaknasException e) {
            throw new OgiltigIndataException("berakningsdag", "UB 7:5", e.getMessage());
        } catch (OgiltigIndataException e) {
            throw new OgiltigIndataException(e.fel().stream().map(f -> new Fel(FALTNAMN.getOrDefault(f.falt(), f.falt()), f.lagrum(), f.text())).toList());
        }
    }

    /**
     * The computation, if it still holds on the day of the decision: the same facts give the same with what applies today.
     *
     * @param falt the field of the decision's form
     * @throws OgiltigIndataException if they give something else, or no amounts are known for today
     */
    @Lagrum("UB 7:5")
    public Berakning attBeslutaPa(Loneutmatning loneutmatning, String falt) {
        Berakning b = gallande(loneutmatning);
        inaktuell(b).ifPresent(skal -> {
            throw new OgiltigIndataException(falt, "UB 7:5", skal);
        });
        return b;
    }

    /** Why a decision cannot rest on the computation today, in Swedish; empty if it can. */
    @Lagrum("UB 7:5")
    public Optional<String> inaktuell(Berakning b) {
        LocalDate idag = LocalDate.now(klocka);
        Forbehallsbelopp.Resultat nu;
        try {
            nu = berakna(idag, Hushallsuppgifter.avFalt(b.underlag()));
        } catch (OgiltigIndataException e) {
            return Optional.of("Beräkningen för " + b.dag() + " kan inte göras för beslutsdagen " + idag + ": " + e.getMessage());
        }
        return nu.forbehallsbelopp().equals(b.forbehallsbelopp()) && nu.utmatningsbelopp().equals(b.utmatningsbelopp()) ? Optional.empty()
                : Optional.of("Förbehållsbeloppet är beräknat för " + b.dag() + " till " + b.forbehallsbelopp().svenskt() + " kronor. Med det som gäller på beslutsdagen "
                        + idag + " blir det " + nu.forbehallsbelopp().svenskt() + " kronor, och högst " + nu.utmatningsbelopp().svenskt()
                        + " kronor kan utmätas. Beräkna på nytt innan beslut fattas.");
    }

    /** The computation that a decision rests on, or an error that says to make one. */
    public Berakning gallande(Loneutmatning loneutmatning) {
        return underlag.berakning(loneutmatning.id()).orElseThrow(() -> new IllegalStateException(
                "Löneutmätning " + loneutmatning.nummer() + " har ingen beräkning av förbehållsbeloppet."));
    }
}
