package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;

/**
 * What is told at the auction before the property is called out: the sakägarförteckning, the order of calling out and the down payment; and the rules on who may acquire it, by
 * the wording of the day. Until SFS 2010:37 those on tenements and farm land, then those on farm land only. The day it came into force is not in the material we
 * have; we take Thursday 2010-04-01 (docs/lagtolkning.md).
 */
@Lagrum("UF 12:25")
public final class Fastighetsredogorelse {

    private static final LocalDate SFS_2010_37 = LocalDate.of(2010, 4, 1);

    private Fastighetsredogorelse() {
    }

    /** What is to be told, in Swedish. */
    public static String text(LocalDate auktionsdag, boolean jordbruk, boolean hyreshus) {
        List<String> delar = new ArrayList<>(List.of("Redogör för sakägarförteckningen, ordningen vid utrop och vad som gäller om handpenning.",
                "Upplys om att fastigheten ropas ut med förbehåll att inrop ska prövas enligt 12 kap. 40 § utsökningsbalken."));
        boolean tidigare = auktionsdag.isBefore(SFS_2010_37);
        if (jordbruk) {
            delar.add(tidigare ? "Erinra om 16 och 17 §§ jordförvärvslagen (1979:230)." : "Upplys om 13–16 §§ jordförvärvslagen (1979:230).");
        }
        if (hyreshus && tidigare) {
            delar.add("Erinra om 6 och 7 §§ lagen (1975:1132) om förvärv av hyresfastighet m.m.");
        }
        return String.join(" ", delar);
    }
}
