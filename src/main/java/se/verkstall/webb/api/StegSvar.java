package se.verkstall.webb.api;

import java.math.BigDecimal;
import java.util.List;
import se.verkstall.loneutmatning.berakning.Steg;

/** One row of a computation. */
record StegSvar(String rad, String text, BigDecimal belopp, String lagrum) {

    static List<StegSvar> alla(List<Steg> steg) {
        return steg.stream().map(rad -> new StegSvar(rad.rad(), rad.text(), rad.belopp().iKronor(), rad.lagrum())).toList();
    }
}
