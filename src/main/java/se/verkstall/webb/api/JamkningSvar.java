package se.verkstall.webb.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import se.verkstall.loneutmatning.berakning.Jamkning;

/** What may be attached and what is reserved for maintenance paid voluntarily. */
@JsonNaming(SnakeCaseStrategy.class)
record JamkningSvar(BigDecimal utrymme, BigDecimal utmatningsbelopp, BigDecimal tillaggFrivilligt, BigDecimal forbehallsbelopp, BigDecimal overskott,
                    List<StegSvar> steg) {

    static JamkningSvar av(Jamkning.Resultat resultat) {
        return new JamkningSvar(resultat.utrymme().iKronor(), resultat.utmatningsbelopp().iKronor(), resultat.tillaggFrivilligt().iKronor(),
                resultat.forbehallsbelopp().iKronor(), resultat.overskott().iKronor(), StegSvar.alla(resultat.steg()));
    }
}
