package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Fordringsklass;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forrattningskostnad;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Underlag;

/** Refuses a sharing that cannot be; fields are named as in the API. */
final class FordelningGranskning {

    private static final BigInteger HOGSTA_SUMMA = BigInteger.valueOf(Long.MAX_VALUE / 2);

    private final Granskning granskning = new Granskning();
    private final Set<String> sedda = new HashSet<>();

    private FordelningGranskning() {
    }

    static void granska(Underlag underlag) {
        FordelningGranskning denna = new FordelningGranskning();
        denna.underlag(underlag);
        denna.granskning.avsluta();
    }

    private void underlag(Underlag underlag) {
        granskning.finns(underlag.datum(), "datum", "Den dag det innehållna beloppet förföll");
        granskning.kravtBelopp(underlag.innehallet(), "innehallet");
        if (granskning.antal(underlag.forrattningskostnader(), "forrattningskostnader")) {
            kostnader(underlag.forrattningskostnader());
        }
        if (granskning.finns(underlag.fordringar(), "fordringar", "Listan över fordringar") && granskning.antal(underlag.fordringar(), "fordringar")) {
            fordringar(underlag.fordringar());
        }
    }

    private void kostnader(List<Forrattningskostnad> kostnader) {
        for (int i = 0; i < kostnader.size(); i++) {
            String falt = "forrattningskostnader[" + i + "]";
            if (granskning.finns(kostnader.get(i), falt, "Förrättningskostnaden")) {
                id(kostnader.get(i).id(), falt);
                granskning.kravtBelopp(kostnader.get(i).belopp(), falt + ".belopp");
            }
        }
    }

    private void fordringar(List<Fordran> fordringar) {
        for (int i = 0; i < fordringar.size(); i++) {
            String falt = "fordringar[" + i + "]";
            if (granskning.finns(fordringar.get(i), falt, "Fordran")) {
                fordran(fordringar.get(i), falt);
            }
        }
        granskning.krav(summa(fordringar).compareTo(HOGSTA_SUMMA) <= 0, "fordringar", null, "Summan av fordringarna är orimligt stor.");
    }

    private void fordran(Fordran fordran, String falt) {
        id(fordran.id(), falt);
        granskning.belopp(fordran.lopande(), falt + ".lopande").belopp(fordran.kostnad(), falt + ".kostnad")
                .belopp(fordran.ranta(), falt + ".ranta").belopp(fordran.kapital(), falt + ".kapital");
        if (granskning.antal(fordran.forfallet(), falt + ".forfallet")) {
            forfallet(fordran.forfallet(), falt);
        }
        if (granskning.finns(fordran.klass(), falt + ".klass", "Fordrans klass")) {
            delarna(fordran, falt);
        }
    }

    private void forfallet(List<Forfallet> forfallet, String falt) {
        for (int i = 0; i < forfallet.size(); i++) {
            String rad = falt + ".forfallet[" + i + "]";
            if (granskning.finns(forfallet.get(i), rad, "Det förfallna beloppet")) {
                granskning.finns(forfallet.get(i).forfallodag(), rad + ".forfallodag", "Förfallodagen");
                granskning.kravtBelopp(forfallet.get(i).belopp(), rad + ".belopp");
            }
        }
    }

    private void delarna(Fordran fordran, String falt) {
        if (fordran.klass() == Fordringsklass.UNDERHALL) {
            fel(fordran.kostnad(), falt + ".kostnad", "Underhåll anges som löpande och förfallet belopp, inte som kostnad.");
            fel(fordran.ranta(), falt + ".ranta", "Underhåll anges som löpande och förfallet belopp, inte som ränta.");
            fel(fordran.kapital(), falt + ".kapital", "Underhåll anges som löpande och förfallet belopp, inte som kapital.");
        } else {
            fel(fordran.lopande(), falt + ".lopande", "Bara underhåll har löpande belopp.");
            granskning.krav(fordran.forfallet().isEmpty(), falt + ".forfallet", "UB 7:16 st 1",
                    "Bara underhåll har förfallna belopp med var sin förfallodag.");
        }
    }

    private void fel(Belopp belopp, String falt, String text) {
        granskning.krav(belopp.arNoll(), falt, "UB 7:16 st 1", text);
    }

    private void id(String id, String falt) {
        if (granskning.krav(id != null && !id.isBlank(), falt + ".id", null, "Beteckningen saknas.")) {
            granskning.krav(sedda.add(id), falt + ".id", null, "Beteckningen " + id + " förekommer mer än en gång.");
        }
    }

    private static BigInteger summa(List<Fordran> fordringar) {
        return fordringar.stream().filter(f -> f != null)
                .flatMap(f -> Stream.concat(Stream.of(f.lopande(), f.kostnad(), f.ranta(), f.kapital()),
                        f.forfallet().stream().filter(r -> r != null && r.belopp() != null).map(Forfallet::belopp)))
                .map(b -> BigInteger.valueOf(b.ore())).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
