package felexempel;

import se.verkstall.lag.Lagrum;

/** Cites law on a type, a method and a field. Outside the root package, so that the citations count for nothing. */
@Lagrum({"UF 1:1", "UF 1:2"})
public final class Citerande {

    @Lagrum("UF 1:4")
    private int falt;

    @Lagrum("UF 1:3")
    int metod() {
        return falt;
    }
}
