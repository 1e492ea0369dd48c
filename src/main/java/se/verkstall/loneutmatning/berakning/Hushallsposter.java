package se.verkstall.loneutmatning.berakning;

import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;

/**
 * What is told of a household item by item, so that each can be proved, judged and read.
 *
 * @param traktamente whether the debtor gets traktamente or payment for using his own car in the service
 * @param barngaldenar what the debtor gets if he is a child himself, or {@code null}
 * @param ejForsorjda children of the home whom neither debtor nor partner must support (FB 7:1): they are not counted
 * @param innestarManader the months that piecework pay, a commission or the like has been outstanding, if more than one
 */
@Lagrum("KFM A 2021:1 p 2")
public record Hushallsposter(List<Tillagg> tillagg, List<Arbetsresa> resor, Bostadsuppgifter bostad, Foretrade foretrade, boolean traktamente,
                             Barngaldenar barngaldenar, List<Barn> ejForsorjda, Integer innestarManader) {

    /** None at all. */
    public static final Hushallsposter INGA = new Hushallsposter(null, null, null, null, false, null, null, null);

    public Hushallsposter {
        tillagg = tillagg == null ? List.of() : List.copyOf(tillagg);
        resor = resor == null ? List.of() : List.copyOf(resor);
        ejForsorjda = ejForsorjda == null ? List.of() : List.copyOf(ejForsorjda);
        bostad = bostad == null ? Bostadsuppgifter.TOMMA : bostad;
        foretrade = foretrade == null ? Foretrade.INGET : foretrade;
    }

    /** Nothing more than what most households tell. */
    public Hushallsposter(List<Tillagg> tillagg, List<Arbetsresa> resor, Bostadsuppgifter bostad, Foretrade foretrade, boolean traktamente, Barngaldenar barngaldenar) {
        this(tillagg, resor, bostad, foretrade, traktamente, barngaldenar, null, null);
    }
}
