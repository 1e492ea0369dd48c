package se.verkstall.ansokan.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.verkstall.ansokan.berakning.Ansokan.Krav;
import se.verkstall.ansokan.berakning.Ansokan.Ombud;
import se.verkstall.ansokan.berakning.Ansokan.Sokande;
import se.verkstall.ansokan.berakning.Ansokan.Svarande;
import se.verkstall.ansokan.berakning.Ansokan.Titel;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.Parttyp;
import se.verkstall.lag.Titelslag;

/**
 * Says what an application lacks, in the wording of the day it came in.
 *
 * <p>Each rule has a name, the section it stands on and the days it applies. A rule of a section that says "bör"
 * (UF 2:4, 2:5 st 2) is no rule here: what only ought to be given is never a deficiency. Allmänna mål are exempt from
 * UF 2:2–2:8 (UF 2:1), so they lack nothing.
 */
@Lagrum({"UF 2:1", "UF 2:2", "UF 2:5", "UF 2:6", "UF 2:7", "UB 2:5"})
public final class Fullstandighet {

    /** UF 2:7 in the wording of 2021:792: the title itself need no longer be an original. */
    private static final LocalDate DIGITALA_ANSOKNINGAR = LocalDate.of(2021, 8, 1);

    private static final List<Regel> REGLER = List.of(
            new Regel("yrkadAtgard", "atgard", "UF 2:2 st 1", "Ange vilken åtgärd du begär.",
                    a -> tom(a.atgard())),
            new Regel("sokandensNummer", "sokande.idnummer", "UF 2:2 st 1", "Ange ditt person- eller organisationsnummer.",
                    a -> tom(sokande(a).idnummer())),
            new Regel("sokandensPostadress", "sokande.postadress", "UF 2:2 st 1", "Ange din postadress.",
                    a -> tom(sokande(a).postadress())),
            new Regel("sokandensTelefon", "sokande.telefon", "UF 2:2 st 1",
                    "Ange telefonnummer till bostaden eller arbetsplatsen. Ett hemligt nummer behöver inte anges.",
                    Fullstandighet::saknarTelefon),
            new Regel("ombudetsUppgifter", "ombud", "UF 2:2 st 1", "Ange ombudets namn, postadress och telefonnummer.",
                    a -> a.ombud() != null && ombudetBrister(a.ombud())),
            new Regel("svarandensNamn", "svarande.namn", "UF 2:2 st 2", "Ange vem ansökan riktas mot.",
                    a -> tom(svarande(a).namn())),
            new Regel("svarandensNummer", "svarande.idnummer", "UF 2:2 st 2", "Ange svarandens person- eller organisationsnummer.",
                    a -> tom(svarande(a).idnummer())),
            new Regel("svarandensAdress", "svarande.postadress", "UF 2:2 st 2",
                    "Ange svarandens postadress, eller redogör för den utredning som har gjorts för att hitta adressen.",
                    a -> tom(svarande(a).postadress()) && tom(svarande(a).utredningOmAdress())),
            new Regel("exekutionstiteln", "exekutionstitel", "UB 2:2 st 2", "Ge in den dom eller annan exekutionstitel som ansökan grundas på.",
                    Fullstandighet::saknarTitel),
            new Regel("fordran", "fordringar", "UF 2:2 st 1", "Ange vilken fordran som ska drivas in och dess belopp.",
                    a -> a.fordringar().isEmpty() || a.fordringar().stream().anyMatch(f -> f == null || f.kapital() == null)),
            new Regel("successivtForfallna", "fordringar", "UF 2:5 st 1", "Ange vilken tid det successivt förfallna beloppet avser.",
                    a -> a.fordringar().stream().anyMatch(Fullstandighet::saknarPeriod)),
            new Regel("lagakraftbevis", "exekutionstitel.lagakraftbevis", "UF 2:6", "Ge in bevis om att avgörandet har vunnit laga kraft.",
                    a -> a.exekutionstitel() != null && a.exekutionstitel().kraverLagaKraft() && !ja(a.exekutionstitel().lagakraftbevis())),
            new Regel("skuldebrevIOriginal", "skuldebrev_i_original", "UB 2:2 st 3", "Ge in skuldebrevet i original.",
                    a -> Boolean.FALSE.equals(a.skuldebrevIOriginal())),
            new Regel("forsaljningLagakraftbevis", "exekutionstitel.lagakraftbevis", "UF 2:7 st 1",
                    "Ge in exekutionstiteln med lagakraftbevis: försäljning begärs enligt 4 kap. 27 § utsökningsbalken.",
                    a -> ja(a.forsaljningEnligt427()) && a.exekutionstitel() != null && !ja(a.exekutionstitel().lagakraftbevis())),
            new Regel("forsaljningOriginal", "exekutionstitel.original", "UF 2:7 st 1",
                    "Ge in exekutionstiteln i original: försäljning begärs enligt 4 kap. 27 § utsökningsbalken.",
                    null, DIGITALA_ANSOKNINGAR.minusDays(1),
                    a -> ja(a.forsaljningEnligt427()) && a.exekutionstitel() != null && !ja(a.exekutionstitel().original())),
            new Regel("forsaljningPantbrev", "pantbrev_i_original", "UF 2:7 st 1",
                    "Ge in pantbrevet i original. Det behövs inte om det är ett datapantbrev.",
                    a -> ja(a.forsaljningEnligt427()) && Boolean.FALSE.equals(a.pantbrevIOriginal())));

    private Fullstandighet() {
    }

    /**
     * What the application lacks; empty if it can be tried.
     *
     * @param inkomdag the day it came in: its wording decides
     */
    public static List<Brist> brister(Ansokan ansokan, LocalDate inkomdag) {
        if (ansokan.slag() == Malslag.ALLMANT) {
            return List.of();
        }
        List<Brist> brister = new ArrayList<>();
        for (Regel regel : REGLER) {
            if (regel.galler(inkomdag) && regel.bruten().test(ansokan)) {
                brister.add(new Brist(regel.namn(), regel.falt(), regel.lagrum(), regel.text()));
            }
        }
        return List.copyOf(brister);
    }

    private record Regel(String namn, String falt, String lagrum, String text, LocalDate franMed, LocalDate tillMed,
                         Predicate<Ansokan> bruten) {

        Regel(String namn, String falt, String lagrum, String text, Predicate<Ansokan> bruten) {
            this(namn, falt, lagrum, text, null, null, bruten);
        }

        boolean galler(LocalDate dag) {
            return (franMed == null || !dag.isBefore(franMed)) && (tillMed == null || !dag.isAfter(tillMed));
        }
    }

    /** A person gives a home or work number, a company its number; a secret number only when asked for. */
    private static boolean saknarTelefon(Ansokan a) {
        Sokande s = sokande(a);
        return !ja(s.hemligtTelefonnummer()) && tom(s.telefon()) && tom(s.telefonArbete());
    }

    /** An utslag in a mål om betalningsföreläggande is already with the authority (UB 2:2 st 4), but must be named. */
    private static boolean saknarTitel(Ansokan a) {
        Titel t = a.exekutionstitel();
        return t == null || t.slag() == null || tom(t.nummer()) || t.dag() == null || (tom(t.myndighet()) && t.slag() != Titelslag.UTSLAG);
    }

    private static boolean saknarPeriod(Krav krav) {
        return krav != null && ja(krav.successivt()) && (krav.periodFran() == null || krav.periodTill() == null);
    }

    private static boolean ombudetBrister(Ombud ombud) {
        return tom(ombud.namn()) || tom(ombud.postadress()) || tom(ombud.telefon());
    }

    private static Sokande sokande(Ansokan a) {
        return a.sokande() != null ? a.sokande() : new Sokande(Parttyp.PRIVATPERSON, null, null, null, null, null, null);
    }

    private static Svarande svarande(Ansokan a) {
        return a.svarande() != null ? a.svarande() : new Svarande(Parttyp.PRIVATPERSON, null, null, null, null, null, null, null, null);
    }

    private static boolean tom(String text) {
        return text == null || text.isBlank();
    }

    private static boolean ja(Boolean svar) {
        return Boolean.TRUE.equals(svar);
    }
}
