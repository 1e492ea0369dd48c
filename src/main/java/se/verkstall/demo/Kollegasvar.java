package se.verkstall.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Parttyp;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.utskick.Filmottagare;

/** How a simulated colleague fills in a form, when the papers say enough. */
@Component
@Profile("demo")
class Kollegasvar {

    /** The tasks they know. */
    static final List<String> NYCKLAR = List.of("redovisaTillgangar", "beraknaForbehallsbelopp", "beslutaOmLoneutmatning", "beslutaOmFordelning",
            "provaUtbetalning", "foljUppArbetsgivaren", "bekraftaInforande");

    private static final String MOTIVERING = "motivering";
    private static final String REGISTERSERIE = "559998";
    private static final String HYRA = "5800";
    private static final String NUMMER = "arbetsgivareNummer";
    /** Of a hundred who have an employer, with sickness compensation by the month from Försäkringskassan instead. */
    private static final int SJUKERSATTNING = 12;

    private final Malregister register;
    private final Loneutmatningar loneutmatningar;
    private final Tarning tarning;

    Kollegasvar(Malregister register, Loneutmatningar loneutmatningar, Tarning tarning) {
        this.register = register;
        this.loneutmatningar = loneutmatningar;
        this.tarning = tarning;
    }

    /** Fills in the form; false if the papers don't say enough, and the task is left. */
    boolean fyllI(Uppgift uppgift, Map<String, Object> svar) {
        return switch (uppgift.nyckel()) {
            case "redovisaTillgangar" -> redovisa(uppgift.malnummer(), svar);
            case "beraknaForbehallsbelopp" -> berakna(svar);
            case "beslutaOmLoneutmatning" -> besluta(svar);
            case "beslutaOmFordelning" -> satt(svar, "fordela", true);
            case "provaUtbetalning" -> satt(svar, "beslut", "BETALA") && satt(svar, MOTIVERING, "Lagakraftbevis har inhämtats. Inget hindrar att pengarna betalas ut.");
            case "foljUppArbetsgivaren" -> foljUpp(uppgift.malnummer(), svar);
            case "bekraftaInforande" -> infort(svar);
            default -> false;
        };
    }

    /** What the newspapers have confirmed is confirmed; the rest is waited for. */
    private static boolean infort(Map<String, Object> svar) {
        return svar.get("medier") instanceof List<?> medier && !medier.isEmpty()
                && medier.stream().allMatch(m -> m instanceof Map<?, ?> rad && rad.get("infordDag") instanceof String dag && !dag.isBlank());
    }

    /** Who has an employer in the papers has wages; the register tells the employer's number, if he has told none. */
    private boolean redovisa(String malnummer, Map<String, Object> svar) {
        Part person = register.part(malnummer, Roll.GALDENAR).filter(p -> p.typ() == Parttyp.PRIVATPERSON).orElse(null);
        String arbetsgivare = (String) svar.get("arbetsgivare");
        if (person != null && arbetsgivare != null && svar.get(NUMMER) == null && harSjukersattning(person)) {
            return sjukersattning(svar);
        }
        if (person != null && arbetsgivare != null) {
            svar.putIfAbsent(NUMMER, Testnummer.organisationsnummer(REGISTERSERIE, Math.floorMod(arbetsgivare.hashCode(), 1000)));
            return satt(svar, "tillgang", "LON")
                    && satt(svar, "utredning", "Inkomst av tjänst enligt arbetsgivardeklaration. Inga fordon, ingen fast egendom, inga banktillgodohavanden.");
        }
        return satt(svar, "tillgang", "INGET")
                && satt(svar, "utredning", "Ingen inkomst, inga fordon, ingen fast egendom och inga banktillgodohavanden i registren.");
    }

    /** The same person is so in every case; only who has a whole number can be told by a file. */
    private boolean harSjukersattning(Part person) {
        return person.idnummer() != null && tarning.procent(person.idnummer(), "sjukersättning", SJUKERSATTNING);
    }

    private static boolean sjukersattning(Map<String, Object> svar) {
        svar.put("arbetsgivare", "Försäkringskassan");
        svar.put(NUMMER, Filmottagare.FORSAKRINGSKASSAN);
        svar.put("arbetsgivareAdress", Filmottagare.BREVADRESS);
        return satt(svar, "tillgang", "LON")
                && satt(svar, "utredning", "Sjukersättning från Försäkringskassan. Inga fordon, ingen fast egendom, inga banktillgodohavanden.");
    }

    /** Who has told nothing of his home is given what a small flat costs. */
    private static boolean berakna(Map<String, Object> svar) {
        svar.putIfAbsent("bostadskostnad", HYRA);
        return svar.get("nettoinkomst") != null;
    }

    private static boolean besluta(Map<String, Object> svar) {
        return !"INGET".equals(svar.get("beslut")) || satt(svar, MOTIVERING, "Det finns inget utrymme över förbehållsbeloppet.");
    }

    /** A month of leave is let pass, and an employment that has ended ends it; an employer who pays wrongly or keeps silent is for somebody to judge. */
    private boolean foljUpp(String malnummer, Map<String, Object> svar) {
        Optional<Orsak> orsak = loneutmatningar.aktuell(malnummer).map(this::senaste).map(Arbetsgivarredovisning::orsak);
        if (orsak.filter(Orsak.INGEN_LON::equals).isPresent()) {
            return satt(svar, "atgard", "FORTSATT") && satt(svar, MOTIVERING, "Tjänstledigheten är tillfällig.");
        }
        return orsak.filter(Orsak.ANSTALLNINGEN_UPPHORD::equals).isPresent()
                && satt(svar, "atgard", "HAV") && satt(svar, MOTIVERING, "Anställningen har upphört.");
    }

    private Arbetsgivarredovisning senaste(Loneutmatning l) {
        return loneutmatningar.redovisningar(l).stream().reduce((a, b) -> b).filter(r -> !r.manad().isBefore(l.vantarPa())).orElse(null);
    }

    private static boolean satt(Map<String, Object> svar, String falt, Object varde) {
        svar.put(falt, varde);
        return true;
    }
}
