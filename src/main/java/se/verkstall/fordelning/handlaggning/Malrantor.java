package se.verkstall.fordelning.handlaggning;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
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

    /** What has run through the day on the claims of a case that are claimed there: on all, or on one. */
    Belopp upplupna(Sakagare s, LocalDate dag) {
        return Belopp.summa(register.fordringar(s.malnummer()).stream().filter(f -> s.fordranId() == null || s.fordranId() == f.id() && !delAvUnderhall(s, f)).map(f -> rakning.upplupen(f, dag)).toList());
    }

    /** What has lost its priority of maintenance bears no interest beside the rest of it. */
    private static boolean delAvUnderhall(Sakagare s, Fordran f) {
        return f.klass() == Fordringsklass.UNDERHALL && s.formansratt() == Formansratt.UTMATNING;
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
