package se.verkstall.webb.arbetsgivare;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.NyRedovisning;
import se.verkstall.loneutmatning.berakning.Orsak;

/** The account as it is typed on the page. */
record Redovisningsformular(String manad, String lonedag, String belopp, String nettolon, String orsak, String orsakText, String betalning) {

    static Redovisningsformular tomt(YearMonth manad) {
        return new Redovisningsformular(manad.toString(), "", "", "", "", "", "");
    }

    /** @throws OgiltigIndataException naming each field that cannot be read */
    NyRedovisning redovisning(String loneutmatningsnummer) {
        List<Fel> fel = new ArrayList<>();
        YearMonth m = null;
        LocalDate dag = null;
        try {
            m = YearMonth.parse(manad.strip());
        } catch (DateTimeException e) {
            fel.add(new Fel("manad", "UF 7:13", "Skriv månaden som 2022-04."));
        }
        try {
            dag = tom(lonedag) ? null : LocalDate.parse(lonedag.strip());
        } catch (DateTimeException e) {
            fel.add(new Fel("lonedag", "UF 7:13", "Skriv dagen som 2022-04-25."));
        }
        Belopp innehallet = kronor(belopp, "belopp", fel);
        Belopp netto = kronor(nettolon, "nettolon", fel);
        Orsak varfor = tom(orsak) ? null : List.of(Orsak.values()).stream().filter(o -> o.name().equals(orsak)).findFirst().orElse(null);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        return new NyRedovisning(loneutmatningsnummer, tom(betalning) ? null : betalning.strip(), m, dag, null,
                innehallet == null && varfor != null ? Belopp.NOLL : innehallet, netto, varfor, tom(orsakText) ? null : orsakText.strip());
    }

    private static Belopp kronor(String text, String falt, List<Fel> fel) {
        if (tom(text)) {
            return null;
        }
        try {
            BigDecimal tal = new BigDecimal(text.replaceAll("[\\s\u00a0\u202f]", "").toLowerCase(Locale.ROOT).replace("kr", "").replace(',', '.'));
            if (tal.stripTrailingZeros().scale() <= 2 && tal.precision() - tal.scale() <= 12) {
                return Belopp.kronor(tal);
            }
        } catch (NumberFormatException e) {
            // told below, as any amount that is none
        }
        fel.add(new Fel(falt, null, "Skriv beloppet i kronor, som 4 357 eller 4357,50."));
        return null;
    }

    private static boolean tom(String text) {
        return text == null || text.isBlank();
    }
}
