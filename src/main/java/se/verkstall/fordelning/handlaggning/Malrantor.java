package se.verkstall.fordelning.handlaggning;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avrakningar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Ranterakning;

/** The interest of an applicant's claims through the fördelningsdag: shown before the meeting, and added to his claims when the money is shared. */
@Component
@Lagrum("UB 13:6 st 1")
class Malrantor {

    private final Malregister register;
    private final Ranterakning rakning;
    private final Avrakningar avrakningar;
    private final Dagbok dagbok;

    Malrantor(Malregister register, Ranterakning rakning, Avrakningar avrakningar, Dagbok dagbok) {
        this.register = register;
        this.rakning = rakning;
        this.avrakningar = avrakningar;
        this.dagbok = dagbok;
    }

    /** What has run on all claims of a case through the day. */
    Belopp upplupna(String malnummer, LocalDate dag) {
        return Belopp.summa(register.fordringar(malnummer).stream().map(f -> rakning.upplupen(f, dag)).toList());
    }

    /** Adds it to the claims, in the caller's transaction, so that what is paid can be settled on it; it runs on from the day after. */
    void raknaUpp(String malnummer, LocalDate dag) {
        for (Fordran f : register.fordringar(malnummer)) {
            Belopp ranta = rakning.upplupen(f, dag);
            if (ranta.arPositivt() && avrakningar.raknaUppRanta(f.id(), f.rantefran(), dag.plusDays(1), ranta)) {
                dagbok.skriv(malnummer, Dagbok.SYSTEMET, "Räntan på fordran " + f.nr() + " har räknats från och med " + f.rantefran() + " till och med fördelningsdagen " + dag + ": "
                        + ranta.svenskt() + " kronor.", "UB 13:6 st 1");
            }
        }
    }
}
