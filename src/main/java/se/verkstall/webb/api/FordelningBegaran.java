package se.verkstall.webb.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet;
import se.verkstall.lag.Fordringsklass;

/** A withheld amount and what it is to be shared among, as posted. */
@JsonNaming(SnakeCaseStrategy.class)
record FordelningBegaran(@Strikt.Dag LocalDate datum, @Strikt.Tal BigDecimal innehallet, List<Kostnad> forrattningskostnader,
                         List<Fordran> fordringar) {

    FordelningAvInnehallet.Underlag underlag() {
        Inlasning in = new Inlasning();
        var underlag = new FordelningAvInnehallet.Underlag(datum, in.belopp(innehallet, "innehallet"), kostnader(in), fordringarna(in));
        in.avsluta();
        return underlag;
    }

    private List<FordelningAvInnehallet.Forrattningskostnad> kostnader(Inlasning in) {
        List<FordelningAvInnehallet.Forrattningskostnad> lasta = new ArrayList<>();
        for (int i = 0; forrattningskostnader != null && i < forrattningskostnader.size(); i++) {
            Kostnad kostnad = forrattningskostnader.get(i);
            lasta.add(kostnad == null ? null : kostnad.las(in, "forrattningskostnader[" + i + "]."));
        }
        return lasta;
    }

    private List<FordelningAvInnehallet.Fordran> fordringarna(Inlasning in) {
        if (fordringar == null) {
            return null;
        }
        List<FordelningAvInnehallet.Fordran> lasta = new ArrayList<>();
        for (int i = 0; i < fordringar.size(); i++) {
            lasta.add(fordringar.get(i) == null ? null : fordringar.get(i).las(in, "fordringar[" + i + "]."));
        }
        return lasta;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Kostnad(@Strikt.Text String id, @Strikt.Tal BigDecimal belopp, @Strikt.JaNej Boolean gemensam) {

        private FordelningAvInnehallet.Forrattningskostnad las(Inlasning in, String falt) {
            return new FordelningAvInnehallet.Forrattningskostnad(id, in.belopp(belopp, falt + "belopp"), Boolean.TRUE.equals(gemensam));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Fordran(@Strikt.Text String id, @Strikt.Text String klass, @Strikt.Tal BigDecimal lopande, List<Forfallet> forfallet,
                   @Strikt.Tal BigDecimal kostnad, @Strikt.Tal BigDecimal ranta, @Strikt.Tal BigDecimal kapital) {

        private FordelningAvInnehallet.Fordran las(Inlasning in, String falt) {
            return new FordelningAvInnehallet.Fordran(id, in.namn(klass, Fordringsklass.class, falt + "klass"), in.belopp(lopande, falt + "lopande"),
                    forfallna(in, falt), in.belopp(kostnad, falt + "kostnad"), in.belopp(ranta, falt + "ranta"), in.belopp(kapital, falt + "kapital"),
                    false);
        }

        private List<FordelningAvInnehallet.Forfallet> forfallna(Inlasning in, String falt) {
            List<FordelningAvInnehallet.Forfallet> lasta = new ArrayList<>();
            for (int i = 0; forfallet != null && i < forfallet.size(); i++) {
                lasta.add(forfallet.get(i) == null ? null : forfallet.get(i).las(in, falt + "forfallet[" + i + "]."));
            }
            return lasta;
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Forfallet(@Strikt.Dag LocalDate forfallodag, @Strikt.Tal BigDecimal belopp) {

        private FordelningAvInnehallet.Forfallet las(Inlasning in, String falt) {
            return new FordelningAvInnehallet.Forfallet(forfallodag, in.belopp(belopp, falt + "belopp"));
        }
    }
}
