package se.verkstall.utmatning.berakning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;

/**
 * Which authority is told at once when something of a kind has been attached, and told again when the attachment is lifted, by the wording of the day.
 *
 * @param register the authority
 * @param muntligen whether it is told by telephone or the like, with a confirmation in writing (UF 6:19 st 5)
 */
@Lagrum({"UF 6:19", "UF 6:20", "UF 6:23", "UF 6:24"})
public record Registerunderrattelse(String register, String lagrum, boolean muntligen) {

    private static final LocalDate TRANSPORTSTYRELSEN = LocalDate.of(2009, 1, 1);
    private static final LocalDate VAPEN_FRAN = LocalDate.of(2015, 1, 1);
    private static final LocalDate JORDBRUKSVERKET = LocalDate.of(2019, 1, 1);
    private static final String PRV = "Patent- och registreringsverket";

    /** The authorities to tell; none for most things. */
    public static List<Registerunderrattelse> vid(Egendomsslag slag, LocalDate dag) {
        return switch (slag) {
            case ANDEL_I_SKEPP -> List.of(new Registerunderrattelse(dag.isBefore(TRANSPORTSTYRELSEN) ? "Sjöfartsregistret" : "Transportstyrelsen", "UF 6:19", true));
            case ANDEL_I_LUFTFARTYG -> List.of(new Registerunderrattelse("Inskrivningsmyndigheten", "UF 6:20", false),
                    new Registerunderrattelse(dag.isBefore(TRANSPORTSTYRELSEN) ? "Luftfartsverket" : "Transportstyrelsen", "UF 6:20", false));
            case PATENT, MONSTERRATT -> List.of(new Registerunderrattelse(PRV, "UF 6:23 st 1", false));
            case VARUMARKE -> dag.isBefore(JORDBRUKSVERKET) ? List.of() : List.of(new Registerunderrattelse(PRV, "UF 6:23 st 1", false));
            case VAXTFORADLARRATT -> List.of(new Registerunderrattelse(dag.isBefore(JORDBRUKSVERKET) ? "Statens växtsortnämnd" : "Statens jordbruksverk",
                    "UF 6:23 st 2", false));
            case SKJUTVAPEN -> dag.isBefore(VAPEN_FRAN) ? List.of() : List.of(new Registerunderrattelse("Polismyndigheten", "UF 6:24", false));
            default -> List.of();
        };
    }
}
