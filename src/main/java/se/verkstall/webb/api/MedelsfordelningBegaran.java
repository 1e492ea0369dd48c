package se.verkstall.webb.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.fordelning.berakning.FordelningAvMedel;
import se.verkstall.lag.Belopp;

/** A sum that property has brought in and what it is to be shared among, as posted. Left out: amounts are zero, {@code ordning} is 1, the rest is no. */
@JsonNaming(SnakeCaseStrategy.class)
record MedelsfordelningBegaran(@Strikt.Dag LocalDate datum, @Strikt.Text String egendom, @Strikt.Tal BigDecimal belopp, List<Kostnad> kostnader,
                               List<Fordran> fordringar, @Strikt.JaNej Boolean smabeloppBetalas) {

    FordelningAvMedel.Underlag underlag() {
        Inlasning in = new Inlasning();
        var underlag = new FordelningAvMedel.Underlag(datum, in.namn(egendom, Egendom.class, "egendom"), in.belopp(belopp, "belopp"), kostnaderna(in),
                fordringarna(in), Boolean.TRUE.equals(smabeloppBetalas));
        in.avsluta();
        return underlag;
    }

    private List<FordelningAvMedel.Kostnad> kostnaderna(Inlasning in) {
        List<FordelningAvMedel.Kostnad> lasta = new ArrayList<>();
        for (int i = 0; kostnader != null && i < kostnader.size(); i++) {
            Kostnad k = kostnader.get(i);
            lasta.add(k == null ? null : new FordelningAvMedel.Kostnad(k.id(), in.belopp(k.belopp(), "kostnader[" + i + "].belopp"), k.fordran()));
        }
        return lasta;
    }

    private List<FordelningAvMedel.Fordran> fordringarna(Inlasning in) {
        if (fordringar == null) {
            return null;
        }
        List<FordelningAvMedel.Fordran> lasta = new ArrayList<>();
        for (int i = 0; i < fordringar.size(); i++) {
            lasta.add(fordringar.get(i) == null ? null : fordringar.get(i).las(in, "fordringar[" + i + "]."));
        }
        return lasta;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Kostnad(@Strikt.Text String id, @Strikt.Tal BigDecimal belopp, @Strikt.Text String fordran) {
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Fordran(@Strikt.Text String id, @Strikt.Text String formansratt, @Strikt.Dag LocalDate dag, @Strikt.Tal BigDecimal ordning,
                   @Strikt.JaNej Boolean exekution, @Strikt.Text String mal, @Strikt.Tal BigDecimal tak, @Strikt.Tal BigDecimal kostnad,
                   @Strikt.Tal BigDecimal ranta, @Strikt.Tal BigDecimal kapital, @Strikt.JaNej Boolean kapitalForst, @Strikt.JaNej Boolean forSent,
                   @Strikt.Text String avsatts, @Strikt.Text String hinder, @Strikt.JaNej Boolean sakerhet) {

        private FordelningAvMedel.Fordran las(Inlasning in, String falt) {
            Belopp taket = in.belopp(tak, falt + "tak");
            return new FordelningAvMedel.Fordran(id, in.namn(formansratt, Formansratt.class, falt + "formansratt"), dag, in.heltal(ordning, 1, falt + "ordning"),
                    ja(exekution), mal, taket, in.belopp(kostnad, falt + "kostnad"), in.belopp(ranta, falt + "ranta"), in.belopp(kapital, falt + "kapital"),
                    ja(kapitalForst), ja(forSent), in.namn(avsatts, FordelningAvMedel.Avsattning.class, falt + "avsatts"),
                    in.namn(hinder, FordelningAvMedel.Hinder.class, falt + "hinder"), ja(sakerhet));
        }

        private static boolean ja(Boolean varde) {
            return Boolean.TRUE.equals(varde);
        }
    }
}
