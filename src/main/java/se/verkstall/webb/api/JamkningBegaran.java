package se.verkstall.webb.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import se.verkstall.loneutmatning.berakning.Jamkning;

/** A jämkning as posted; every amount is required. */
@JsonNaming(SnakeCaseStrategy.class)
record JamkningBegaran(@Strikt.Tal BigDecimal nettoinkomst, @Strikt.Tal BigDecimal forbehallsbeloppUtanUnderhall,
                       @Strikt.Tal BigDecimal lopandeUtmatt, @Strikt.Tal BigDecimal lopandeFrivilligt) {

    Jamkning.Underlag underlag() {
        Inlasning in = new Inlasning();
        var underlag = new Jamkning.Underlag(in.belopp(nettoinkomst, "nettoinkomst"),
                in.belopp(forbehallsbeloppUtanUnderhall, "forbehallsbelopp_utan_underhall"),
                in.belopp(lopandeUtmatt, "lopande_utmatt"), in.belopp(lopandeFrivilligt, "lopande_frivilligt"));
        in.avsluta();
        return underlag;
    }
}
