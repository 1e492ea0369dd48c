package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet;

/** What each cost and claim gets, in the order of payment, and what is left. */
record FordelningSvar(List<Rad> utdelning, BigDecimal rest, List<StegSvar> steg) {

    static FordelningSvar av(FordelningAvInnehallet.Resultat resultat) {
        return new FordelningSvar(resultat.utdelning().stream().map(Rad::av).toList(), resultat.rest().iKronor(), StegSvar.alla(resultat.steg()));
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Rad(String id, BigDecimal belopp, Map<String, BigDecimal> varav) {

        private static Rad av(FordelningAvInnehallet.Utdelning utdelning) {
            Map<String, BigDecimal> varav = new LinkedHashMap<>();
            utdelning.varav().forEach((post, belopp) -> varav.put(post.name().toLowerCase(Locale.ROOT), belopp.iKronor()));
            return new Rad(utdelning.id(), utdelning.belopp().iKronor(), varav);
        }
    }
}
