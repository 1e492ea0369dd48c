package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * Who may be asked to hold an auction, and what he must be told (UF 9:3, 9:4): an auction company, an advokat, a broker or another suitable person; securities
 * through a securities company. He is given a time to account for the money.
 *
 * <p>An auction on Tuesday 2022-03-29 with account by Tuesday 2022-04-12 may be given; account by the auction's own day may not.
 */
@Lagrum({"UF 9:3", "UF 9:4", "UB 9:1 st 2"})
public final class Uppdragsvillkor {

    private Uppdragsvillkor() {
    }

    /** What somebody asked to sell is. */
    public enum Slag {
        AUKTIONSFORETAG("auktionsföretag"), ADVOKAT("advokat"), MAKLARE("fastighetsmäklare"), VARDEPAPPERSINSTITUT("värdepappersinstitut"), ANNAN("annan lämplig person");

        private final String text;

        Slag(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** What is wrong; empty if the mandate may be given. */
    public static List<Fel> fel(Egendomsslag egendom, Slag slag, String namn, String adress, LocalDate sistaDag, LocalDate redovisas) {
        List<Fel> fel = new ArrayList<>();
        if (slag == null || tom(namn) || tom(adress)) {
            fel.add(new Fel("uppdragstagare", "UF 9:3 st 1", "Ange vem som får uppdraget, vad det är för slag av uppdragstagare, och adress."));
        }
        if (slag == Slag.VARDEPAPPERSINSTITUT && egendom != Egendomsslag.VARDEPAPPER) {
            fel.add(new Fel("uppdragsslag", "UF 9:3 st 2", "Genom värdepappersinstitut säljs aktier, obligationer och andra värdepapper."));
        }
        if (redovisas == null || sistaDag != null && !redovisas.isAfter(sistaDag)) {
            fel.add(new Fel("redovisas", "UF 9:4", "Föreskriv en tid efter auktionen för uppdragstagaren att redovisa influtna medel."));
        }
        return fel;
    }

    private static boolean tom(String text) {
        return text == null || text.isBlank();
    }
}
