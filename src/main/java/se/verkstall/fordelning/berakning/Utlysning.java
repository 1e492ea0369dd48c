package se.verkstall.fordelning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.BeraknadFrist;
import se.verkstall.tid.Dagnamn;
import se.verkstall.tid.Fristkatalog;

/**
 * Whether a meeting may be held: announced two weeks before, and every sakägare told two weeks before. The sections have no exception for special reasons.
 *
 * <p>A meeting on Thursday 2023-05-25 is announced and notices are sent no later than Thursday 2023-05-11. On Friday the 12th it is too late.
 */
@Lagrum({"UF 13:6 st 2", "UF 13:7 st 2", "UB 13:4 st 2"})
public final class Utlysning {

    private Utlysning() {
    }

    /** The last day to announce a meeting. */
    public static BeraknadFrist kungorelse(LocalDate sammantrade) {
        return Fristkatalog.berakna("N24", sammantrade, sammantrade);
    }

    /** The last day to send the notices of a meeting. */
    public static BeraknadFrist kallelser(LocalDate sammantrade) {
        return Fristkatalog.berakna("N25", sammantrade, sammantrade);
    }

    /**
     * Somebody who is to be told.
     *
     * @param kand the day he became known
     * @param narvarande whether he was present when the meeting was decided
     * @param sand the day his notice was sent, or {@code null}
     */
    public record Kallelse(String vem, LocalDate kand, boolean narvarande, LocalDate sand) {
    }

    /** What is wrong, and the section. */
    public record Brist(String lagrum, String text) {
    }

    /** What is wrong with the announcement; empty if nothing is, or none is needed. */
    public static List<Brist> provaKungorelse(LocalDate sammantrade, Kungorelsesatt satt, LocalDate kungjord) {
        LocalDate senast = kungorelse(sammantrade).dag();
        if (satt == Kungorelsesatt.BEHOVS_INTE || satt == Kungorelsesatt.MED_AUKTIONEN || kungjord != null && !kungjord.isAfter(senast)) {
            return List.of();
        }
        return List.of(new Brist("UF 13:6 st 2", (kungjord == null ? "Sammanträdet är inte kungjort" : "Sammanträdet kungjordes " + Dagnamn.medDatum(kungjord))
                + ". Sista dag var " + Dagnamn.medDatum(senast) + ", två veckor före sammanträdet."));
    }

    /** What is wrong with the notices; one row for each who was not told in time. Who became known later is told at once, and does not stop the meeting. */
    public static List<Brist> provaKallelser(LocalDate sammantrade, List<Kallelse> kallelser) {
        LocalDate senast = kallelser(sammantrade).dag();
        List<Brist> brister = new ArrayList<>();
        for (Kallelse k : kallelser) {
            boolean iTid = k.sand() != null && !k.sand().isAfter(senast);
            if (!k.narvarande() && !iTid && !k.kand().isAfter(senast)) {
                brister.add(new Brist("UF 13:7 st 2", "Kallelsen till " + k.vem() + (k.sand() == null ? " är inte sänd" : " sändes " + Dagnamn.medDatum(k.sand()))
                        + ". Sista dag var " + Dagnamn.medDatum(senast) + ", två veckor före sammanträdet."));
            }
        }
        return brister;
    }

    /** A meeting: its hour and place are {@code null} where they were not told. */
    public record Mote(LocalDate dag, String klockslag, String plats) {
    }

    /**
     * Whether a meeting is the one that was announced with the auction: the same day, hour and place. Any other has to be announced by itself if that is needed, and everyone called to it; so
     * has one that comes after the announced one was cancelled.
     *
     * @param kungjort the meeting announced with the auction, or {@code null} if none was or it has been cancelled
     */
    @Lagrum({"UB 13:4 st 2", "UF 13:6", "UF 13:7"})
    public static List<Fel> medAuktionen(Mote kungjort, Mote valt) {
        List<Fel> fel = new ArrayList<>();
        if (kungjort == null) {
            fel.add(new Fel("kungorelse", "UB 13:4 st 2", "Inget sammanträde som står kvar har kungjorts med auktionen."));
        } else {
            skiljer(fel, "dag", kungjort.dag().toString(), valt.dag().toString());
            skiljer(fel, "klockslag", kungjort.klockslag(), valt.klockslag());
            skiljer(fel, "plats", kungjort.plats(), valt.plats());
        }
        return fel;
    }

    private static void skiljer(List<Fel> fel, String falt, String kungjort, String valt) {
        if (kungjort != null && !kungjort.strip().equals(valt.strip())) {
            fel.add(new Fel(falt, "UB 13:4 st 2", "Med auktionen kungjordes: " + kungjort + ". Ska det vara något annat, välj en ny kungörelse, så kallas alla."));
        }
    }
}
