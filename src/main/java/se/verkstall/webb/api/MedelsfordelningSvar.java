package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.verkstall.fordelning.berakning.FordelningAvMedel;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.lag.Belopp;

/** The fördelningslängd: each cost and claim in the order of payment, what is paid, set aside and held, and what goes to the debtor. */
@JsonNaming(SnakeCaseStrategy.class)
record MedelsfordelningSvar(List<Rad> fordelningslangd, BigDecimal betalas, BigDecimal avsatts, BigDecimal innestar, BigDecimal overskott,
                            List<Bortfall> omFallerBort, List<Steg> steg) {

    static MedelsfordelningSvar av(FordelningAvMedel.Resultat r) {
        return new MedelsfordelningSvar(r.rader().stream().map(Rad::av).toList(), r.summa(Utfall.BETALAS).iKronor(), r.summa(Utfall.AVSATTS).iKronor(),
                r.summa(Utfall.INNESTAR).iKronor(), r.overskott().iKronor(),
                r.omFallerBort().stream().map(b -> new Bortfall(b.id(), kronor(b.tillfaller()), b.overskott().iKronor())).toList(),
                r.steg().stream().map(s -> new Steg(s.text(), s.belopp().iKronor(), s.lagrum())).toList());
    }

    private static <K> Map<String, BigDecimal> kronor(Map<K, Belopp> belopp) {
        Map<String, BigDecimal> kronor = new LinkedHashMap<>();
        belopp.forEach((namn, b) -> kronor.put(namn instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT) : namn.toString(), b.iKronor()));
        return kronor;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Rad(String id, int plats, String rubrik, String lagrum, BigDecimal begart, BigDecimal belopp, Map<String, BigDecimal> varav, Utfall utfall, String skal) {

        private static Rad av(FordelningAvMedel.Rad r) {
            return new Rad(r.id(), r.plats(), r.rubrik(), r.lagrum(), r.begart().iKronor(), r.belopp().iKronor(), kronor(r.varav()), r.utfall(), r.skal());
        }
    }

    record Bortfall(String id, Map<String, BigDecimal> tillfaller, BigDecimal overskott) {
    }

    record Steg(String text, BigDecimal belopp, String lagrum) {
    }
}
