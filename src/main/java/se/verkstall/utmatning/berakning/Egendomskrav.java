package se.verkstall.utmatning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** What must be known of property of certain kinds before it is attached, because somebody must be told of it. */
@Lagrum({"UF 6:6", "UF 6:11", "UF 6:20 st 2", "UF 6:23", "UF 6:24 st 2", "UB 4:5", "UB 6:3 st 2"})
public final class Egendomskrav {

    private static final LocalDate VAPEN_FRAN = LocalDate.of(2015, 1, 1);
    private static final Set<Egendomsslag> NUMMER = Set.of(Egendomsslag.PATENT, Egendomsslag.MONSTERRATT, Egendomsslag.VAXTFORADLARRATT, Egendomsslag.VARUMARKE);
    private static final Set<Egendomsslag> LUFTFARTYG = Set.of(Egendomsslag.REGISTRERAT_LUFTFARTYG, Egendomsslag.ANDEL_I_LUFTFARTYG, Egendomsslag.RESERVDELAR);
    private static final Set<Egendomsslag> NAMNGIVEN = Set.of(Egendomsslag.BOSTADSRATT, Egendomsslag.BYGGNAD_PA_OFRI_GRUND, Egendomsslag.NYTTJANDERATT);

    private Egendomskrav() {
    }

    /**
     * What is known.
     *
     * @param sarskildFormansratt whether the claim has special priority in it
     * @param sokandenBegart whether the applicant has asked for it
     */
    public record Lage(Egendomsslag slag, String beteckning, boolean sarskildFormansratt, boolean sokandenBegart, String namngiven, String namngivenAdress,
                       boolean begransadEffekt, String vapen) {
    }

    /** What is missing; empty if nothing is. */
    public static List<Fel> fel(Lage lage, LocalDate dag) {
        List<Fel> fel = new ArrayList<>();
        if (lage.slag().baraPaBegaran() && !lage.sarskildFormansratt() && !lage.sokandenBegart()) {
            fel.add(new Fel("sokandenBegart", "UF 6:6", "Egendomen utmäts för en fordran utan särskild förmånsrätt i den bara om sökanden begär det. Uppmana honom att ange det."));
        }
        if (saknas(lage.beteckning()) && (NUMMER.contains(lage.slag()) || LUFTFARTYG.contains(lage.slag()))) {
            fel.add(new Fel("beteckning", NUMMER.contains(lage.slag()) ? "UF 6:23" : "UF 6:20 st 2", "Ange registreringens nummer eller beteckning: registret ska underrättas."));
        }
        if (NAMNGIVEN.contains(lage.slag()) && (saknas(lage.namngiven()) || saknas(lage.namngivenAdress()))) {
            fel.add(new Fel("namngiven", "UB 6:3 st 2", "Ange bostadsrättsföreningen eller fastighetens ägare, med adress: underrättelsen ska delges."));
        }
        if (lage.slag() == Egendomsslag.SKJUTVAPEN && !lage.begransadEffekt() && !dag.isBefore(VAPEN_FRAN) && saknas(lage.vapen())) {
            fel.add(new Fel("vapen", "UF 6:24 st 2", "Ange fabrikat, modell, kaliber, tillverkningsnummer, ammunition och hur vapnet förvaras."));
        }
        return fel;
    }

    private static boolean saknas(String text) {
        return text == null || text.isBlank();
    }
}
