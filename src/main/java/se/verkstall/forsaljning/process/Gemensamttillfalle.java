package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** Properties that are called out together have one auction and the same meetings. */
@Lagrum({"UB 12:51", "UB 12:54 st 1"})
final class Gemensamttillfalle {

    private Gemensamttillfalle() {
    }

    /** Times and places of an auction, its bevakningssammanträde and the day of its fördelningssammanträde. */
    record Tider(LocalDate dag, LocalTime tid, String plats, LocalDate bevakning, LocalTime bevakningstid, String bevakningsplats, LocalDate fordelning) {

        private String iOrd() {
            return "auktion " + dag + " klockan " + tid + ", " + plats + "; bevakningssammanträde " + bevakning + " klockan " + bevakningstid + ", " + bevakningsplats
                    + "; fördelningssammanträde " + fordelning;
        }
    }

    static Tider av(Auktion a, Fastighetsauktion m) {
        return new Tider(a.dag(), a.klockslag(), a.plats(), m.bevakningDag(), m.bevakningTid(), m.bevakningPlats(), m.fordelningDag());
    }

    /** What is wrong; empty if they are the same. */
    static List<Fel> fel(Tider egna, Tider andras) {
        return egna.equals(andras) ? List.of() : List.of(new Fel("dag", "UB 12:54 st 1", "Fastigheterna ropas ut vid samma auktion. För den andra är bestämt: " + andras.iOrd() + "."));
    }
}
