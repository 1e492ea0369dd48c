package se.verkstall.fordelning.berakning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Lagrum;

/**
 * Which registers get a copy of a decided sharing.
 *
 * <p>Transportstyrelsen took over from Luftfartsverket by SFS 2008:1185, here from 2009-01-01.
 */
@Lagrum({"UF 13:12", "UF 13:15", "UF 13:16", "UF 13:20"})
public final class Avskriftskrets {

    private static final LocalDate TRANSPORTSTYRELSEN = LocalDate.of(2009, 1, 1);
    private static final Register FORETAG = new Register("Inskrivningsmyndigheten för företagsinteckning", "UF 13:12");

    private Avskriftskrets() {
    }

    /** A register and the section that gives it its copy. */
    public record Register(String namn, String lagrum) {
    }

    /**
     * The registers.
     *
     * @param sammantrade whether a meeting was held
     * @param utfallet whether anything was paid on a mortgage
     * @param dag the day of the decision
     */
    public static List<Register> av(Egendom egendom, boolean sald, boolean paAuktion, boolean sammantrade, boolean utfallet, LocalDate dag) {
        boolean efterForsaljning = sald && sammantrade;
        return switch (egendom) {
            case LOS_EGENDOM -> utfallet ? List.of(FORETAG) : List.of();
            case SKEPP -> efterForsaljning ? List.of(new Register("Sjöfartsregistret", "UF 13:15 st 1"))
                    : utfallet ? List.of(new Register("Sjöfartsregistret", "UF 13:15 st 2")) : List.of();
            case LUFTFARTYG -> efterForsaljning ? List.of(new Register("Inskrivningsmyndigheten", "UF 13:16"),
                    new Register(dag.isBefore(TRANSPORTSTYRELSEN) ? "Luftfartsverket" : "Transportstyrelsen", "UF 13:16"))
                    : utfallet ? List.of(new Register("Inskrivningsmyndigheten", "UF 13:16")) : List.of();
            case FAST_EGENDOM, TOMTRATT -> efterForsaljning || sald && !paAuktion ? List.of(new Register("Inskrivningsmyndigheten", "UF 13:20 st 1"))
                    : utfallet ? List.of(new Register("Inskrivningsmyndigheten", "UF 13:20 st 2")) : List.of();
        };
    }

    /** Whether the former owner is told how the mortgages fared. */
    @Lagrum("UF 13:20 st 3")
    public static boolean forreAgarenUnderrattas(Egendom egendom) {
        return egendom == Egendom.FAST_EGENDOM || egendom == Egendom.TOMTRATT;
    }
}
