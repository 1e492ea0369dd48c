package se.verkstall.utmatning;

import java.util.EnumSet;
import java.util.Set;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/**
 * That what is attached is the right as such to something that is attached as wages are.
 *
 * @param forman what the right yields: periodical consideration, or pension or annuity
 * @param utgivare the number of whoever pays it
 */
@Lagrum("UB 7:18")
public record RattSomSadan(Formansslag forman, String utgivare) {

    private static final Set<Egendomsslag> RATTIGHETER = EnumSet.of(Egendomsslag.FORDRAN, Egendomsslag.PATENT, Egendomsslag.MONSTERRATT, Egendomsslag.VARUMARKE,
            Egendomsslag.VAXTFORADLARRATT, Egendomsslag.VARDEPAPPER);

    public RattSomSadan {
        if (!forman.harRattSomSadan()) {
            throw new OgiltigIndataException("rattTill", "UB 7:18", "Bara rätten till periodiskt vederlag, pension eller livränta kan utmätas som sådan vid sidan av utmätning av det "
                    + "som betalas ut.");
        }
        utgivare = utgivare == null ? "" : utgivare.strip().replace("-", "");
        if (!utgivare.matches("\\d{10}|\\d{12}")) {
            throw new OgiltigIndataException("rattUtgivare", "UB 7:18", "Ange person- eller organisationsnummer, tolv eller tio siffror, för den som betalar förmånen: det visar om den redan är utmätt.");
        }
    }

    /**
     * The right in property of that kind.
     *
     * @throws OgiltigIndataException if such property is no right, or it is not said who pays
     */
    public static RattSomSadan i(Egendomsslag slag, Formansslag forman, String utgivare) {
        if (!RATTIGHETER.contains(slag)) {
            throw new OgiltigIndataException("rattTill", "UB 7:18", "Rätten till en förmån är en fordran eller en annan rättighet, inte " + slag.text().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        return new RattSomSadan(forman, utgivare);
    }
}
