package se.verkstall.webb.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;

/** A household as posted; amounts in kronor for one period, those left out are zero. */
@JsonNaming(SnakeCaseStrategy.class)
record ForbehallsbeloppBegaran(@Strikt.Dag LocalDate datum, @Strikt.Text String inkomstperiod, Galdenar galdenar, Make make, List<Barn> barn,
                               @Strikt.Tal BigDecimal formaner, @Strikt.Tal BigDecimal barntillsyn, @Strikt.Tal BigDecimal sjukdom,
                               @Strikt.Tal BigDecimal sjukdomErsattning, Bostad bostad) {

    Forbehallsbelopp.Underlag underlag() {
        Inlasning in = new Inlasning();
        var underlag = new Forbehallsbelopp.Underlag(datum, in.namn(inkomstperiod, Inkomstperiod.class, "inkomstperiod"),
                galdenar == null ? null : galdenar.las(in), make == null ? null : make.las(in), barnen(in),
                in.belopp(formaner, "formaner"), in.belopp(barntillsyn, "barntillsyn"), in.belopp(sjukdom, "sjukdom"),
                in.belopp(sjukdomErsattning, "sjukdom_ersattning"), bostad == null ? null : bostad.las(in));
        in.avsluta();
        return underlag;
    }

    private List<Forbehallsbelopp.Barn> barnen(Inlasning in) {
        List<Forbehallsbelopp.Barn> barnen = new ArrayList<>();
        for (int i = 0; barn != null && i < barn.size(); i++) {
            barnen.add(barn.get(i) == null ? null : barn.get(i).las(in, "barn[" + i + "]."));
        }
        return barnen;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Galdenar(@Strikt.Tal BigDecimal nettoinkomst, @Strikt.Tal BigDecimal sidoinkomst, @Strikt.Tal BigDecimal tjanstekostnad,
                    @Strikt.Tal BigDecimal umgange, @Strikt.Tal BigDecimal fordranMedForetradesratt) {

        private Forbehallsbelopp.Galdenar las(Inlasning in) {
            return new Forbehallsbelopp.Galdenar(in.belopp(nettoinkomst, "galdenar.nettoinkomst"), in.belopp(sidoinkomst, "galdenar.sidoinkomst"),
                    in.belopp(tjanstekostnad, "galdenar.tjanstekostnad"), in.belopp(umgange, "galdenar.umgange"),
                    in.belopp(fordranMedForetradesratt, "galdenar.fordran_med_foretradesratt"));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Make(@Strikt.Tal BigDecimal nettoinkomst, @Strikt.Tal BigDecimal tjanstekostnad) {

        private Forbehallsbelopp.Make las(Inlasning in) {
            return new Forbehallsbelopp.Make(in.belopp(nettoinkomst, "make.nettoinkomst"), in.belopp(tjanstekostnad, "make.tjanstekostnad"));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Barn(@Strikt.Dag LocalDate fodd, @Strikt.JaNej Boolean vaxelvis, @Strikt.Tal BigDecimal barnbidrag, @Strikt.Tal BigDecimal flerbarnstillagg,
                @Strikt.Tal BigDecimal studiebidrag, @Strikt.Tal BigDecimal underhall, @Strikt.Tal BigDecimal egenInkomst) {

        private Forbehallsbelopp.Barn las(Inlasning in, String falt) {
            return new Forbehallsbelopp.Barn(fodd, Boolean.TRUE.equals(vaxelvis), in.belopp(barnbidrag, falt + "barnbidrag"),
                    in.belopp(flerbarnstillagg, falt + "flerbarnstillagg"), in.belopp(studiebidrag, falt + "studiebidrag"),
                    in.belopp(underhall, falt + "underhall"), in.belopp(egenInkomst, falt + "egen_inkomst"));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Bostad(@Strikt.Tal BigDecimal kostnad, @Strikt.Tal BigDecimal bidrag) {

        private Forbehallsbelopp.Bostad las(Inlasning in) {
            return new Forbehallsbelopp.Bostad(in.belopp(kostnad, "bostad.kostnad"), in.belopp(bidrag, "bostad.bidrag"));
        }
    }
}
